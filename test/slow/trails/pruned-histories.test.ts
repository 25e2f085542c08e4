/** Is a pruned trail intact for both verifiers, whatever was signed and erased in what is gone? */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { lead } from '../../../src/core/agents.ts';
import { listSegments } from '../../../src/ledger/segments.ts';
import { openProject } from '../../../src/operations/open-project.ts';
import { saveContext } from '../../../src/operations/save-context.ts';
import { k6s, startSession } from '../../cli/cli-helpers.ts';
import { governedProject, homeOf } from '../../helpers.ts';
import { kindsByNode } from '../../tools/run-node.ts';
import { runPython } from '../../tools/run-python.ts';
import { append } from '../../tools/tampering.ts';

/** Ends the segment, as a writer with a reason would. */
function seal(root: string): void {
  const segment = listSegments(root).length;
  const details = { next: segment + 1, why: 'this is a test' };
  append(root, { id: `seal-${segment}`, type: 'segment_sealed', details });
}

async function save(root: string, key: string): Promise<void> {
  const project = await openProject(root, Date.now);
  saveContext(project, { client: 'session-1', agent: lead }, { key, value: 'a value', scope: 'session' });
  project.close(true);
}

test('heads and deletions of what was pruned are explained by the marker', async (t) => {
  const root = governedProject(t);
  const { id } = startSession(root, 'One');
  await save(root, 'gone');
  seal(root);
  await save(root, 'left');
  k6s(root, 'stop');
  startSession(root, 'Two');
  assert.equal(k6s(root, `session delete ${id} --json`).code, 0);
  const world = { root, userDirectory: join(homeOf(root), '.config/k6s') };
  const args = [root, '--user-directory', world.userDirectory];
  assert.deepEqual(await kindsByNode(world), []);
  const pruned = k6s(root, 'audit prune --before 2999-01-01 --json');
  assert.equal(pruned.code, 0, pruned.stdout);
  assert.deepEqual(await kindsByNode(world), []);
  assert.equal(runPython(args).verdict.result, 'intact', JSON.stringify(runPython(args).verdict));
});
