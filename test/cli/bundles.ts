/** How is a bundle made of a trail that has everything, and verified by somebody who has nothing else? */
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { lead } from '../../src/core/agents.ts';
import { saveContext } from '../../src/operations/save-context.ts';
import { governedProject, strictPolicy, temporaryDirectory } from '../helpers.ts';
import { dayMs, does, seal, type Told, turn, verify, within } from './trails.ts';

const actor = { client: 'session-1', agent: lead };
const anchored = (root: string) =>
  `${strictPolicy}audit: {anchor: {file: ${join(dirname(root), 'anchors.jsonl')}, every_events: 1}}\n`;

/** A trail with a blob, anchors in a file, and sealed segments of other days; the two oldest are packed. */
export async function richTrail(t: TestContext, segments = 1): Promise<string> {
  const root = governedProject(t);
  writeFileSync(join(root, 'k6s.yaml'), anchored(root));
  for (let segment = 1; segment < segments; segment += 1) {
    const at = Date.now() - (segments - segment) * dayMs;
    await turn(root, { at });
    await seal(root, segment, at);
  }
  await within(root, (project) =>
    saveContext(project, actor, { key: 'large', value: 'value '.repeat(4000), scope: 'project' }),
  );
  await turn(root);
  await turn(root);
  return root;
}

export function exported(root: string, directory: string): string {
  does(root, `audit export --format bundle --output ${directory}`);
  return directory;
}

/** Verifies as somebody does who knows neither the home nor the project. */
export function verifyElsewhere(t: TestContext, bundle: string, words = ''): Told {
  const cwd = temporaryDirectory(t);
  return verify(cwd, `--from-export ${bundle} ${words}`, { env: { HOME: cwd } });
}

/** Every file of a bundle, by its path in it. */
export function filesOf(bundle: string): readonly string[] {
  return readdirSync(bundle, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(bundle, name)).isFile(),
  );
}
