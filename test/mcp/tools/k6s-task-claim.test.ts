import assert from 'node:assert/strict';
import test from 'node:test';
import { governedProject, journalLines, runInProcess, toolEvent } from '../../helpers.ts';
import { startAgent } from '../mcp-client.ts';
import { holdsContract } from './contract.ts';

holdsContract('k6s_task_claim', {
  reads: false,
  idempotent: true,
  input: { task_id: 'task-1' },
  required: ['task_id'],
  limits: { task_id: { characters: 200 } },
  wrong: { task_id: 7 },
});

const builder = { id: 'a1', type: 'builder' };
const tester = { id: 'a2', type: 'tester' };

test('k6s_task_claim gives a task to the first who asks, again to its holder, and to nobody else', async (t) => {
  const root = governedProject(t);
  const [lead, one, two] = [
    await startAgent(t, root),
    await startAgent(t, root, builder),
    await startAgent(t, root, tester),
  ];
  await lead('k6s_task_create', { subject: 'Write it', files: ['src/**'] });
  const first = await one('k6s_task_claim', { task_id: 'task-1' });
  assert.equal(first.text, 'task-1 is yours: Write it; you may write only in src/**');
  assert.deepEqual([first.structured.granted, first.structured.owner], [true, 'builder']);
  const second = await two('k6s_task_claim', { task_id: 'task-1' });
  assert.equal(second.text, 'Refused: builder works on task-1; take another one');
  assert.deepEqual([second.isError, second.structured.granted], [undefined, false]);
  assert.equal((await one('k6s_task_claim', { task_id: 'task-1' })).structured.granted, true);
  assert.equal(journalLines(root).filter(({ type }) => type === 'task_claim').length, 1);
});

test('k6s_task_claim says what stands before a task, whom it is meant for, and that it has ended', async (t) => {
  const root = governedProject(t);
  const [lead, one] = [await startAgent(t, root), await startAgent(t, root, builder)];
  await lead('k6s_task_create', { subject: 'One', owner: 'tester' });
  await lead('k6s_task_create', { subject: 'Two', depends_on: ['task-1'] });
  assert.match((await one('k6s_task_claim', { task_id: 'task-1' })).text, /meant for tester; take another one/);
  assert.match((await one('k6s_task_claim', { task_id: 'task-2' })).text, /waits for task-1; do that first/);
  await lead('k6s_task_update', { task_id: 'task-1', status: 'completed' });
  assert.match((await one('k6s_task_claim', { task_id: 'task-1' })).text, /is completed; take another one/);
  assert.equal((await one('k6s_task_claim', { task_id: 'task-2' })).structured.granted, true);
});

test('whoever claimed a task may write only in its files, and so may those that it starts', async (t) => {
  const root = governedProject(t);
  const [lead, one] = [await startAgent(t, root), await startAgent(t, root, builder)];
  await lead('k6s_task_create', { subject: 'Write it', files: ['src/api', 'docs/*.md'] });
  await one('k6s_task_claim', { task_id: 'task-1' });
  const write = async (path: string, agent: object) => {
    const event = toolEvent(
      'PreToolUse',
      'Write',
      { file_path: path, content: '' },
      { cwd: root, tool_use_id: path, ...agent },
    );
    return (await runInProcess(root, event)).answer;
  };
  const own = { agent_id: 'a1', agent_type: 'builder' };
  const refused = await write('lib/a.ts', own);
  assert.equal(refused.effect, 'deny');
  assert.match(
    refused.reason,
    /rule task-claim\): your task task-1 may change only src\/api, docs\/\*\.md; keep to that/,
  );
  for (const path of ['src/api/deep/a.ts', 'docs/a.md']) assert.equal((await write(path, own)).effect, 'none', path);
  assert.equal((await write('lib/b.ts', {})).effect, 'none', 'the lead has no task');
  await one('k6s_task_update', { task_id: 'task-1', status: 'completed' });
  assert.equal((await write('lib/a.ts', own)).effect, 'none');
});
