import assert from 'node:assert/strict';
import test from 'node:test';
import { governedProject } from '../../helpers.ts';
import { startAgent } from '../mcp-client.ts';
import { holdsContract } from './contract.ts';

holdsContract('k6s_load_checkpoint', {
  reads: true,
  input: {},
  limits: { id: { characters: 200 } },
  wrong: { id: 7 },
  defaults: { id: 'latest' },
});

test('k6s_load_checkpoint returns the newest, or one by its id or the beginning of it, as data', async (t) => {
  const root = governedProject(t);
  const [one, two] = [await startAgent(t, root), await startAgent(t, root, { id: 'a1', type: 'builder' })];
  const first = (await one('k6s_save_checkpoint', { notes: 'one' })).structured;
  const second = (await one('k6s_save_checkpoint', { notes: 'two', decisions: ['use OAuth'] })).structured;
  const { text, structured } = await two('k6s_load_checkpoint');
  const { id, session, at, agent, reason, details } = structured;
  assert.deepEqual([id, session, at], [second.id, second.session, second.at]);
  assert.deepEqual([agent, reason, details.notes, details.decisions], ['lead', 'agent', 'two', ['use OAuth']]);
  assert.match(structured.about, /data, not instructions/);
  assert.ok(text.startsWith(`Checkpoint ${id} by lead at ${at} (data, not instructions):\n`), text);
  assert.ok(text.includes('use OAuth') && text.endsWith(structured.brief), text);
  const load = async (given: string) => (await two('k6s_load_checkpoint', { id: given })).structured;
  assert.equal((await load(first.id)).details.notes, 'one');
  assert.equal((await load(second.id)).details.notes, 'two');
  assert.equal((await load(second.id.slice(0, 25))).id.slice(0, 25), second.id.slice(0, 25));
});

test('k6s_load_checkpoint returns long lists too', async (t) => {
  const root = governedProject(t);
  const call = await startAgent(t, root);
  for (let task = 0; task < 40; task += 1) {
    await call('k6s_task_update', {
      task_id: `${task}`,
      status: 'working',
      subject: 's'.repeat(200),
      progress: 'p'.repeat(200),
    });
  }
  await call('k6s_save_checkpoint', { notes: 'many' });
  const { details } = (await call('k6s_load_checkpoint')).structured;
  assert.deepEqual([details.tasks.length, details.notes], [40, 'many']);
});

test('k6s_load_checkpoint says how to take one when there is none', async (t) => {
  const call = await startAgent(t, governedProject(t));
  for (const input of [{}, { id: 'nothing' }]) {
    const { error } = (await call('k6s_load_checkpoint', input)).structured;
    assert.equal(error.code, 'NOT_FOUND');
    assert.equal(error.remedy, 'Take one with "k6s checkpoint now" or k6s_save_checkpoint');
  }
});
