/** k6s_get_boundaries: what may the caller touch at all? */
import * as v from 'valibot';
import { type DescribedBoundary, describeBoundaries } from '../../operations/describe-boundaries.ts';
import { defineTool } from '../tool.ts';

const paths = v.array(v.string());

export const k6sGetBoundaries = defineTool({
  name: 'k6s_get_boundaries',
  title: 'Path boundaries',
  description:
    'Lists which paths agents may and may not touch under the policy in force, which of these boundaries hold for you, and the paths that no agent changes. Call it once before you plan which files to change.',
  readOnly: true,
  destructive: false,
  idempotent: true,
  input: v.strictObject({}),
  output: v.strictObject({
    agent: v.string(),
    policy: v.string(),
    boundaries: v.array(
      v.strictObject({
        pattern: v.string(),
        holds: v.picklist(['own', 'common', 'no']),
        allowed: paths,
        forbidden: paths,
        forbidden_reads: paths,
        enforcement: v.picklist(['advisory', 'strict']),
      }),
    ),
    reserved: paths,
  }),
  run: (_input, { project, actor }) => {
    const agent = actor.agent.name;
    const { boundaries, reserved } = describeBoundaries(project, agent);
    const holding = boundaries.filter(({ holds }) => holds !== 'no');
    const lines = holding.length === 0 ? ['No boundary holds for you.'] : holding.map(line);
    return {
      text: [`You are ${agent}.`, ...lines, `Never changed by an agent: ${reserved.join(', ')}`].join('\n'),
      structured: {
        agent,
        policy: project.policy.hash,
        boundaries: boundaries.map(listBoundary),
        reserved: [...reserved],
      },
    };
  },
});

/** The same with the names of the protocol. */
export function listBoundary({ pattern, holds, enforcement, ...lists }: DescribedBoundary) {
  return {
    pattern,
    holds,
    allowed: [...lists.allowed],
    forbidden: [...lists.forbidden],
    forbidden_reads: [...lists.forbiddenReads],
    enforcement,
  };
}

function line({ pattern, holds, enforcement, allowed, forbidden, forbiddenReads }: DescribedBoundary): string {
  const everything = allowed.length === 0 ? 'every path' : allowed.join(', ');
  const parts = [
    ...(holds === 'own' ? [`may change ${everything}`] : []),
    ...(forbidden.length === 0 ? [] : [`never ${forbidden.join(', ')}`]),
    ...(forbiddenReads.length === 0 ? [] : [`may not read ${forbiddenReads.join(', ')}`]),
  ];
  return `Agents matching ${pattern} (${enforcement}): ${parts.join('; ')}`;
}
