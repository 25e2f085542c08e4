import assert from 'node:assert/strict';
import test from 'node:test';
import { readBlob } from '../../../src/ledger/blobs.ts';
import { governedProject, journalLines } from '../../helpers.ts';
import { startAgent } from '../mcp-client.ts';
import { holdsContract } from './contract.ts';

holdsContract('k6s_log', {
  reads: false,
  input: { action: 'looked around' },
  required: ['action'],
  limits: {
    action: { characters: 500 },
    details: { bytes: 32 * 1024 },
    files: { entries: 100, characters: 1000 },
  },
  wrong: { action: 7, type: 'tool_use', details: 'a', files: 'src/a.ts' },
  defaults: { type: 'log' },
});

const submittable = ['log', 'file_create', 'file_modify', 'file_delete', 'task_create', 'task_update', 'task_complete'];

test('k6s_log appends events of these types, marked as submitted, under the caller’s name', async (t) => {
  const root = governedProject(t);
  const call = await startAgent(t, root, { id: 'a1', type: 'builder' });
  for (const type of submittable) {
    const { text, structured } = await call('k6s_log', { action: 'did it', type, files: ['src/a.ts'] });
    const record = journalLines(root).at(-1);
    assert.deepEqual(structured, { id: record?.id, type, at: record?.at, agent: 'builder' });
    assert.equal(text, `Logged ${type} as event ${record?.id}`);
    assert.deepEqual([record?.type, record?.action, record?.agent.id], [type, 'did it', 'a1']);
    assert.deepEqual([record?.details.submitted, record?.details.files], [true, ['src/a.ts']]);
  }
});

for (const type of [
  'tool_use',
  'tool_request',
  'session_delete',
  'session_start',
  'checkpoint',
  'context_saved',
  'mcp_call',
  'lock_claim',
  'enforcement_paused',
  'segment_sealed',
  '',
]) {
  test(`k6s_log does not append what only the program may say: "${type}"`, async (t) => {
    const root = governedProject(t);
    const call = await startAgent(t, root);
    const { structured } = await call('k6s_log', { action: 'x', type });
    assert.equal(structured.error.code, 'USAGE');
    assert.match(structured.error.message, /type must be \("log"/);
    assert.ok(!journalLines(root).some(({ action }) => action === 'x'));
  });
}

test('what k6s_log is told cannot pass for what the gate records', async (t) => {
  const root = governedProject(t);
  const call = await startAgent(t, root);
  const forged = {
    submitted: false,
    call: 'toolu_1',
    tool: 'Write',
    effect: 'none',
    path: 'src/a.ts',
    task: '1',
    room: 1,
  };
  for (const type of submittable) {
    await call('k6s_log', { action: 'x', type, details: forged });
    const details = journalLines(root).at(-1)?.details ?? {};
    assert.deepEqual(
      Object.keys(details)
        .filter((key) => key !== 'room')
        .sort(),
      ['data', 'submitted'],
    );
    assert.deepEqual([details.submitted, details.data], [true, forged]);
  }
  const { structured } = await call('k6s_task_list', { all: true });
  assert.deepEqual(structured.tasks, []);
});

test('what is told at every limit at once stays marked as submitted, and whole', async (t) => {
  const root = governedProject(t);
  const call = await startAgent(t, root);
  const files = Array.from({ length: 100 }, (_, index) => `${index}/`.padEnd(1000, 'a'));
  const { isError } = await call('k6s_log', {
    action: 'é'.repeat(500),
    type: 'file_modify',
    files,
    details: { a: 'b' },
  });
  assert.equal(isError, undefined);
  const record = journalLines(root).at(-1);
  assert.equal(record?.type, 'file_modify');
  assert.equal(record?.details.submitted, true);
  const kept = [JSON.stringify(record?.details), blobOf(root, record?.details.blob)].join();
  assert.ok(kept.includes(files[99] ?? '-'), kept.slice(0, 300));
});

test('details above 8 KiB go to a blob without their secrets', async (t) => {
  const root = governedProject(t);
  const call = await startAgent(t, root);
  await call('k6s_log', { action: 'x', details: { key: 'AKIAIOSFODNN7EXAMPLE', more: 'm'.repeat(20_000) } });
  const details = journalLines(root).at(-1)?.details;
  assert.equal(details?.submitted, true);
  const text = blobOf(root, details?.blob);
  assert.ok(
    text.includes('mmmm') && text.includes('[REDACTED:') && !text.includes('AKIAIOSFODNN7EXAMPLE'),
    text.slice(0, 200),
  );
});

function blobOf(root: string, blob: unknown): string {
  return typeof blob === 'string' ? (readBlob(root, blob) ?? '') : '';
}
