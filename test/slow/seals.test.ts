/** Do many writers across many seals lose anything? */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import test from 'node:test';
import { listSegments } from '../../src/ledger/segments.ts';
import { governedProject, temporaryDirectory } from '../helpers.ts';
import { assertConsistent, callsInJournal, ended, scale, startHook } from './trail-helpers.ts';

const writerFile = join(import.meta.dirname, 'journal-writer.ts');

/** Starts a writer; `said` are the calls whose append returned. */
function startWriter(root: string, name: string, count: number, bytes: number) {
  const args = ['--import', 'tsx', writerFile, root, name, String(count), String(bytes)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  child.stdout.on('data', (chunk) => {
    text += chunk;
  });
  const done = ended(child);
  return { child, done, said: () => text.split('\n').slice(0, -1) };
}

function assertKept(root: string, writers: readonly { said: () => readonly string[] }[]): void {
  const kept = callsInJournal(root);
  const said = writers.flatMap((writer) => writer.said());
  assert.ok(said.length > 0);
  assert.deepEqual(
    said.filter((call) => !kept.has(call)),
    [],
  );
}

test('four writers across ten seals lose nothing, and a fold in between changes nothing', async (t) => {
  const root = governedProject(t);
  const home = temporaryDirectory(t);
  // 4 writers × 900 records × 12 kB is some 43 MB: ten seals.
  const count = Math.ceil(900 * Math.max(scale, 0.3));
  const writers = ['a', 'b', 'c', 'd'].map((name) => startWriter(root, name, count, 12_000));
  const folding = setInterval(() => startHook(root, home, { hook_event_name: 'PreCompact' }), 500);
  for (const { done } of writers) assert.equal(await done, 0);
  clearInterval(folding);
  t.diagnostic(`${listSegments(root).length} segments`);
  assert.ok(listSegments(root).length >= Math.floor((4 * count * 12_000) / 4_300_000));
  assertKept(root, writers);
  await assertConsistent(root);
});

test('a writer stopped across seals loses nothing that it acknowledges afterwards', async (t) => {
  const root = governedProject(t);
  const stopped = startWriter(root, 'stopped', 4000, 500);
  const rounds = Math.ceil(10 * scale);
  for (let round = 0; round < rounds; round += 1) {
    await new Promise((resolve) => setTimeout(resolve, 200 + Math.random() * 300));
    stopped.child.kill('SIGSTOP');
    // 800 records of 12 kB are more than two segments.
    const other = startWriter(root, `other-${round}`, 800, 12_000);
    assert.equal(await other.done, 0);
    stopped.child.kill('SIGCONT');
  }
  assert.equal(await stopped.done, 0);
  assertKept(root, [stopped]);
  await assertConsistent(root);
});

test('sixteen hooks at once keep a thousand of a thousand events', async (t) => {
  const root = governedProject(t);
  const home = temporaryDirectory(t);
  const total = Math.ceil(1000 * scale);
  let started = 0;
  const worker = async () => {
    while (started < total) {
      const call = `call-${started}`;
      started += 1;
      const input = { file_path: `${root}/src/a.ts`, content: call };
      const event = { hook_event_name: 'PreToolUse', tool_name: 'Write', tool_use_id: call, tool_input: input };
      assert.equal(await startHook(root, home, event).done, 0);
    }
  };
  await Promise.all(Array.from({ length: 16 }, worker));
  assert.equal(callsInJournal(root).size, total);
  await assertConsistent(root);
});

test('several folds at once give the same rows as one', async (t) => {
  const root = governedProject(t);
  const home = temporaryDirectory(t);
  const writer = startWriter(root, 'w', 3000, 500);
  while (writer.child.exitCode === null) {
    const folds = [0, 1, 2].map(() => startHook(root, home, { hook_event_name: 'Stop' }).done);
    assert.deepEqual(await Promise.all(folds), [0, 0, 0]);
  }
  await writer.done;
  assertKept(root, [writer]);
  await assertConsistent(root);
});
