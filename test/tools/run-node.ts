/** What does the verifier of the command line find broken in a project? */
import { dirname } from 'node:path';
import { verifyTrail } from '../../src/operations/verify-trail.ts';
import type { World } from './signed-projects.ts';

export async function kindsByNode(
  { root, userDirectory }: Pick<World, 'root' | 'userDirectory'>,
  key = '',
): Promise<readonly string[]> {
  const options = { key, session: undefined, sinceAnchor: false, authorities: undefined, progress: () => undefined };
  const variables = { XDG_CONFIG_HOME: dirname(userDirectory), HOME: dirname(userDirectory), PATH: process.env.PATH };
  const { findings = [] } = (await verifyTrail(root, variables, options)) ?? {};
  return [...new Set(findings.filter(({ weight }) => weight === 'broken').map(({ kind }) => kind))].sort();
}
