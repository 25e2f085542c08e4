import assert from 'node:assert/strict';
import test from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { governedProject, journalLines } from '../../helpers.ts';
import { startAgent } from '../mcp-client.ts';
import { holdsContract } from './contract.ts';

holdsContract('k6s_save_checkpoint', {
  reads: false,
  input: {},
  limits: {
    notes: { characters: 2000 },
    decisions: { entries: 20, characters: 500 },
    next: { characters: 2000 },
  },
  wrong: { notes: 7, decisions: 'one', next: {} },
});

test('k6s_save_checkpoint records what is said and what is known, under the caller’s name', async (t) => {
  const root = governedProject(t);
  const call = await startAgent(t, root, { id: 'a1', type: 'builder' });
  await call('k6s_task_update', { task_id: '7', status: 'working', subject: 'Tidy' });
  await call('k6s_acquire_lock', { path: 'src/a.ts' });
  const said = { notes: 'half way', decisions: ['use OAuth', 'keep the table'], next: 'the refresh' };
  const { text, structured } = await call('k6s_save_checkpoint', said);
  const record = journalLines(root).at(-1);
  assert.deepEqual(structured, { id: record?.id, session: record?.session, at: record?.at });
  assert.equal(text, `Checkpoint ${record?.id} was taken`);
  const { details, agent } = record ?? {};
  assert.deepEqual([agent?.name, details?.reason, details?.notes], ['builder', 'agent', 'half way']);
  assert.deepEqual([details?.decisions, details?.next], [said.decisions, said.next]);
  const [[task], [lock]] = [details?.tasks, details?.locks] as [[Record<string, string>], [Record<string, string>]];
  assert.deepEqual([task.task, task.subject, lock.path, lock.name], ['7', 'Tidy', 'src/a.ts', 'builder']);
});

test('k6s_save_checkpoint keeps what is said at every limit at once, in every script', async (t) => {
  const call = await startAgent(t, governedProject(t));
  for (const letter of ['a', 'é', '鍵', '"']) {
    const decisions = Array.from({ length: 20 }, () => letter.repeat(500));
    const said = { notes: letter.repeat(2000), decisions, next: letter.repeat(2000) };
    const saved = await call('k6s_save_checkpoint', said);
    assert.equal(saved.isError, undefined, saved.text);
    const { structured } = await call('k6s_load_checkpoint', { id: saved.structured.id });
    const { notes, next } = structured.details;
    const kept = { notes, decisions: structured.details.decisions, next };
    assert.ok(isDeepStrictEqual(kept, said), `${JSON.stringify(letter)} is kept`);
  }
});
