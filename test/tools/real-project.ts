/** How is a trail made as it comes to be in real life? By hooks and commands, across segments, signed and anchored at turn ends. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openProject, programActor } from '../../src/operations/open-project.ts';
import { k6s } from '../cli/cli-helpers.ts';
import { governedProject, homeOf, runInProcess, toolEvent } from '../helpers.ts';
import type { World } from './signed-projects.ts';

const yamlWith = (anchorFile: string) => `version: "1"
audit:
  anchor: {file: ${anchorFile}, every_events: 1}
boundaries:
  - {pattern: "*", forbidden_paths: ["protected/**"], enforcement: strict}
`;

/** Calls of a turn: requests, outcomes and a refusal, and its end, at which heads are signed and anchored. */
async function playTurn(root: string, turn: string): Promise<void> {
  for (let call = 0; call < 6; call += 1) {
    const path = call === 3 ? 'protected/key' : `src/${turn}-${call}.ts`;
    const extra = { tool_use_id: `toolu_${turn}${call}` };
    await runInProcess(root, toolEvent('PreToolUse', 'Write', { file_path: path, content: turn }, extra));
    if (call !== 3)
      await runInProcess(root, toolEvent('PostToolUse', 'Write', { file_path: path, content: turn }, extra));
  }
  await runInProcess(root, { hook_event_name: 'Stop', session_id: 'session-1' });
}

/** Fills segments until two of them are sealed, as large values do. */
async function fillSegments(root: string): Promise<void> {
  const project = await openProject(root, Date.now, { HOME: homeOf(root) });
  const filler = 'many words '.repeat(1200);
  for (let index = 0; index < 660; index += 1) {
    project.record({ type: 'log', action: `Log ${index}`, details: { filler } }, programActor);
  }
  project.close(true);
}

/** Three segments, several signed and anchored heads, a large value, an objective, and a copy from before the last turns. */
export async function realProject(t: Parameters<typeof governedProject>[0]): Promise<World> {
  const root = governedProject(t);
  const anchorFile = join(dirname(root), 'anchors', 'heads.jsonl');
  mkdirSync(dirname(anchorFile));
  writeFileSync(join(root, 'k6s.yaml'), yamlWith(anchorFile));
  k6s(root, ['start', 'Reckon the discount']);
  await playTurn(root, 'a');
  k6s(root, ['context', 'set', 'plan', 'word '.repeat(4000)]);
  await fillSegments(root);
  await playTurn(root, 'b');
  const older = join(dirname(root), 'older');
  cpSync(join(root, '.khoregos'), older, { recursive: true });
  await playTurn(root, 'c');
  await playTurn(root, 'd');
  // What was anchored last stands in the trail too.
  await runInProcess(root, { hook_event_name: 'Stop', session_id: 'session-1' });
  return { root, userDirectory: join(homeOf(root), '.config/k6s'), anchorFile, older };
}
