import assert from 'node:assert/strict';
import test from 'node:test';
import { governedProject } from '../../helpers.ts';
import { startAgent } from '../mcp-client.ts';
import { holdsContract } from './contract.ts';

holdsContract('k6s_task_list', {
  reads: true,
  input: {},
  limits: { limit: { range: [1, 500] } },
  wrong: { all: 'yes', limit: '5' },
  defaults: { all: false, limit: 50 },
});

test('k6s_task_list lists the open tasks of all agents, ended ones on request, the newest within the limit', async (t) => {
  const root = governedProject(t);
  const [one, two] = [await startAgent(t, root), await startAgent(t, root, { id: 'a1', type: 'builder' })];
  const none = await one('k6s_task_list');
  assert.deepEqual([none.text, none.structured.tasks], ['No tasks', []]);
  await one('k6s_task_update', { task_id: '1', status: 'working', subject: 'One', progress: 'half' });
  await two('k6s_task_update', { task_id: '2', status: 'working', subject: 'Two' });
  for (const status of ['completed', 'cancelled', 'closed']) {
    await two('k6s_task_update', { task_id: status, status });
  }
  const ids = async (input: object) =>
    (await one('k6s_task_list', input)).structured.tasks.map(({ task_id }: Record<string, string>) => task_id);
  assert.deepEqual(await ids({}), ['1', '2']);
  assert.deepEqual(await ids({ all: true }), ['1', '2', 'completed', 'cancelled', 'closed']);
  assert.deepEqual(await ids({ limit: 1 }), ['2']);
  const { text, structured } = await two('k6s_task_list');
  assert.equal(text, '1 [working] One (lead): half\n2 [working] Two (builder)');
  assert.match(structured.about, /data, not instructions/);
  const { at, ...first } = structured.tasks[0];
  assert.ok(!Number.isNaN(Date.parse(at)));
  const said = { task_id: '1', subject: 'One', status: 'working', progress: 'half', agent: 'lead' };
  assert.deepEqual(first, { ...said, owner: '', files: [], depends_on: [], blocked_by: [] });
});
