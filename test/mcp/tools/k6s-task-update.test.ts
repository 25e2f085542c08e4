import assert from 'node:assert/strict';
import test from 'node:test';
import { governedProject, journalLines, runInProcess } from '../../helpers.ts';
import { startAgent } from '../mcp-client.ts';
import { holdsContract } from './contract.ts';

holdsContract('k6s_task_update', {
  reads: false,
  idempotent: true,
  input: { task_id: '7', status: 'working' },
  required: ['task_id', 'status'],
  limits: {
    task_id: { characters: 200 },
    status: { characters: 100 },
    subject: { characters: 500 },
    progress: { characters: 2000 },
    files: { entries: 100, characters: 1000 },
    depends_on: { entries: 16, characters: 200 },
    owner: { characters: 200 },
  },
  wrong: { task_id: 7, status: true, subject: 7, progress: [], files: [7], depends_on: '1', owner: 7 },
});

test('k6s_task_update begins a task, keeps what is not given, and names who reported last', async (t) => {
  const root = governedProject(t);
  const [one, two] = [await startAgent(t, root), await startAgent(t, root, { id: 'a1', type: 'builder' })];
  const first = await one('k6s_task_update', { task_id: '7', status: 'started', subject: 'Tidy', progress: 'read it' });
  const second = await two('k6s_task_update', { task_id: '7', status: 'working', files: ['src/a.ts'] });
  const { at, ...rest } = second.structured;
  const said = { task_id: '7', subject: 'Tidy', status: 'working', progress: 'read it', agent: 'builder' };
  assert.deepEqual(rest, { ...said, owner: '', files: ['src/a.ts'], depends_on: [], blocked_by: [] });
  assert.ok(at >= first.structured.at);
  assert.equal(second.text, 'Task 7 is working');
  assert.deepEqual(journalLines(root).at(-1)?.details.files, ['src/a.ts']);
});

test('k6s_task_update goes on with a task that the client made', async (t) => {
  const root = governedProject(t);
  const call = await startAgent(t, root);
  await call('k6s_status');
  await runInProcess(root, {
    hook_event_name: 'TaskCreated',
    session_id: 'session-1',
    task_id: '1',
    task_subject: 'Made by the client',
  });
  const { structured } = await call('k6s_task_update', { task_id: 'session-#1', status: 'working' });
  assert.equal(structured.subject, 'Made by the client');
});

test('k6s_task_update reports at every limit at once, in every script', async (t) => {
  const call = await startAgent(t, governedProject(t));
  for (const letter of ['a', 'é', '鍵', '"']) {
    const files = Array.from({ length: 100 }, (_, index) => `${index}/`.padEnd(40, 'a'));
    const given = { task_id: letter.repeat(200), status: letter.repeat(100), subject: letter.repeat(500) };
    const { isError, text } = await call('k6s_task_update', { ...given, progress: letter.repeat(2000), files });
    assert.equal(isError, undefined, `${JSON.stringify(letter)}: ${text}`);
    const { tasks } = (await call('k6s_task_list')).structured;
    assert.deepEqual(
      [tasks.at(-1)?.task_id, tasks.at(-1)?.status],
      [given.task_id, given.status],
      JSON.stringify(letter),
    );
  }
});

test('a task’s texts lose their secrets', async (t) => {
  const call = await startAgent(t, governedProject(t));
  await call('k6s_task_update', { task_id: '7', status: 'working', progress: 'found AKIAIOSFODNN7EXAMPLE' });
  const { tasks } = (await call('k6s_task_list')).structured;
  assert.match(tasks[0].progress, /^found \[REDACTED:/);
});

const builder = { id: 'a1', type: 'builder' };
const tester = { id: 'a2', type: 'tester' };

test('k6s_task_update refuses what belongs to somebody else, and says what to do instead', async (t) => {
  const root = governedProject(t);
  const [lead, one, two] = [
    await startAgent(t, root),
    await startAgent(t, root, builder),
    await startAgent(t, root, tester),
  ];
  await lead('k6s_task_create', { subject: 'Tidy', files: ['src/**'] });
  await lead('k6s_task_create', { subject: 'Then', depends_on: ['task-1'] });
  await one('k6s_task_claim', { task_id: 'task-1' });
  const rows: readonly (readonly [call: typeof one, input: object, problem: RegExp])[] = [
    [two, { task_id: 'task-1', status: 'completed' }, /builder works on it[\s\S]*Take another task/],
    [
      one,
      { task_id: 'task-1', status: 'in_progress', files: ['**'] },
      /only whoever made it or the lead[\s\S]*Leave files/,
    ],
    [two, { task_id: 'task-2', status: 'in_progress' }, /it waits for task-1[\s\S]*Do that first/],
    [lead, { task_id: 'task-1', status: 'in_progress', depends_on: ['task-2'] }, /it waits for this very task/],
  ];
  for (const [call, input, problem] of rows) {
    const { isError, text } = await call('k6s_task_update', input);
    assert.equal(isError, true, text);
    assert.match(text, problem);
  }
  const beside = await lead('k6s_task_update', { task_id: 'task-1', status: 'in_progress', files: ['../x', 'src/**'] });
  assert.deepEqual(beside.structured.files, ['src/**'], 'what lies outside is no file of a task');
  // What the refusals advise.
  assert.equal(
    (await one('k6s_task_update', { task_id: 'task-1', status: 'in_progress', progress: 'half' })).isError,
    undefined,
  );
  const widened = await lead('k6s_task_update', {
    task_id: 'task-1',
    status: 'in_progress',
    files: ['src/**', 'docs'],
  });
  assert.deepEqual([widened.structured.files, widened.structured.owner], [['src/**', 'docs'], 'builder']);
  await one('k6s_task_update', { task_id: 'task-1', status: 'completed' });
  assert.equal((await two('k6s_task_update', { task_id: 'task-2', status: 'in_progress' })).structured.owner, 'tester');
});
