import assert from 'node:assert/strict';
import test from 'node:test';
import { governedProject, journalLines, strictPolicy } from '../../helpers.ts';
import { startAgent } from '../mcp-client.ts';
import { holdsContract } from './contract.ts';

holdsContract('k6s_task_create', {
  reads: false,
  input: { subject: 'Tidy' },
  required: ['subject'],
  limits: {
    subject: { characters: 500 },
    description: { characters: 2000 },
    files: { entries: 100, characters: 1000 },
    depends_on: { entries: 16, characters: 200 },
    owner: { characters: 200 },
    task_id: { characters: 200 },
  },
  wrong: { subject: 7, description: 7, files: 'src', depends_on: '1', owner: 7, task_id: 7 },
});

test('k6s_task_create numbers tasks, and keeps what each may touch and waits for', async (t) => {
  const root = governedProject(t);
  const call = await startAgent(t, root);
  const first = await call('k6s_task_create', { subject: 'Write it', description: 'All of it', files: ['src/**'] });
  const second = await call('k6s_task_create', { subject: 'Test it', depends_on: ['task-1'], owner: 'tester' });
  const { at, ...rest } = first.structured;
  const said = { task_id: 'task-1', subject: 'Write it', status: 'pending', progress: '', owner: '', agent: 'lead' };
  assert.deepEqual(rest, { ...said, files: ['src/**'], depends_on: [], blocked_by: [] });
  assert.equal(second.text, 'Created task-2: Test it; it waits for task-1');
  assert.deepEqual([second.structured.owner, second.structured.blocked_by], ['tester', ['task-1']]);
  const created = journalLines(root).find(({ type }) => type === 'task_create');
  assert.equal(created?.details.description, 'All of it');
});

test('k6s_task_create refuses what cannot be kept, and says why', async (t) => {
  const call = await startAgent(t, governedProject(t));
  await call('k6s_task_create', { subject: 'One', task_id: 'one' });
  const rows: readonly (readonly [input: object, problem: RegExp])[] = [
    [{ subject: 'Two', depends_on: ['nowhere'] }, /Cannot find task "nowhere"[\s\S]*k6s_task_list/],
    [{ subject: 'Again', task_id: 'one' }, /there is one[\s\S]*Give another task_id/],
    [{ subject: 'Outside', files: ['/etc/**'] }, /relative to the project[\s\S]*Write each plainly/],
    [{ subject: 'Outside', files: ['src/../../x'] }, /relative to the project/],
  ];
  for (const [input, problem] of rows) {
    const { isError, text } = await call('k6s_task_create', input);
    assert.equal(isError, true, text);
    assert.match(text, problem);
  }
});

test('k6s_task_create holds to the policy on tasks', async (t) => {
  const policy = `${strictPolicy}tasks: { require_description: true, max_open: 2 }\n`;
  const call = await startAgent(t, governedProject(t, policy));
  const bare = await call('k6s_task_create', { subject: 'One' });
  assert.match(bare.text, /rule task-description.*say what is to be done/);
  for (const subject of ['One', 'Two']) await call('k6s_task_create', { subject, description: 'x' });
  const third = await call('k6s_task_create', { subject: 'Three', description: 'x' });
  assert.match(third.text, /rule max-open-tasks.*complete or cancel one first/);
  await call('k6s_task_update', { task_id: 'task-1', status: 'completed' });
  assert.equal((await call('k6s_task_create', { subject: 'Three', description: 'x' })).isError, undefined);
});
