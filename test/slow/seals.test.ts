/** Do processes that write at once, across seals and stops, all keep what they were told is kept? */
import assert from 'node:assert/strict';
import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { journalDirectory } from '../../src/ledger/layout.ts';
import { segmentBytes } from '../../src/ledger/segments.ts';
import { openProject, programActor } from '../../src/operations/open-project.ts';
import { governedProject } from '../helpers.ts';
import type { Writing } from './fast-writer.ts';
import {
  acknowledgedIn,
  assertConsistent,
  assertIntegrity,
  assertKept,
  buildScript,
  createChance,
  readRecords,
  scaled,
  sleep,
  start,
  startHook,
} from './race-helpers.ts';

function startWriter(script: string, writing: Writing) {
  return start(writing.root, script, [JSON.stringify(writing)]);
}

const seals = scaled(10, 2);

test(`four writers across ${seals} seals lose nothing`, { timeout: 600_000 }, async (t) => {
  const root = governedProject(t);
  const script = await buildScript(t, 'fast-writer');
  const bytes = 3500;
  const count = Math.ceil(((seals + 0.5) * segmentBytes) / bytes / 4);
  const writings = ['a', 'b', 'c', 'd'].map((name, index) => {
    const acknowledged = join(dirname(root), `acknowledged-${name}`);
    return { root, name, count, bytes, reopenAfter: [10, 50, 300, 5000][index] ?? 10, acknowledged };
  });
  let writing = true;
  const writers = Promise.all(writings.map((each) => startWriter(script, each).ended)).finally(() => {
    writing = false;
  });
  let folds = 0;
  for (; writing; folds += 1) {
    await startHook(root, 'Stop', { session_id: `fold-${folds}` }).ended;
    await sleep(200);
  }
  for (const { code, stderr } of await writers) assert.equal(code, 0, stderr);
  const acknowledged = writings.flatMap((each) => acknowledgedIn(each.acknowledged));
  assert.equal(acknowledged.length, 4 * count);
  assertKept(root, acknowledged, ({ details }) => details.task);
  const sealed = readRecords(root).filter(({ type }) => type === 'segment_sealed').length;
  assert.ok(sealed >= seals, `${sealed} seals`);
  t.diagnostic(`${acknowledged.length} records, ${sealed} seals, ${folds} folds meanwhile`);
  assertIntegrity(root, t);
  assert.deepEqual(await assertConsistent(root), []);
});

const stops = scaled(60, 6);

/** So many in one project. */
const stopsEach = 6;

test(`a writer that is stopped ${stops} times while others seal keeps what it was told`, {
  timeout: 600_000,
}, async (t) => {
  const chance = createChance(t);
  const script = await buildScript(t, 'fast-writer');
  let late = 0;
  for (let done = 0; done < stops; done += stopsEach) {
    const root = governedProject(t);
    const acknowledged = join(dirname(root), 'acknowledged');
    const reopenAfter = chance.pick([2, 4, 1000]);
    const sleeper = startWriter(script, { root, name: 'sleeper', count: 1e9, bytes: 200, reopenAfter, acknowledged });
    await growth(acknowledged, 0);
    for (let stop = 0; stop < stopsEach; stop += 1) {
      await sleep(chance.below(25));
      sleeper.child.kill('SIGSTOP');
      await writeAcross(root, chance.pick([0.2, 1.1, 2.1]));
      const before = acknowledgedIn(acknowledged).length;
      sleeper.child.kill('SIGCONT');
      await growth(acknowledged, before);
    }
    sleeper.child.kill('SIGKILL');
    await sleeper.ended;
    assertKept(root, acknowledgedIn(acknowledged), ({ details }) => details.task);
    if (hasLateWrites(root)) late += 1;
    assert.deepEqual(await assertConsistent(root), []);
  }
  t.diagnostic(`in ${late} of ${stops / stopsEach} projects something was written behind a seal`);
});

/** As many large records as fill so many segments. */
async function writeAcross(root: string, segments: number): Promise<void> {
  const project = await openProject(root, Date.now);
  const filler = 'y '.repeat(7000);
  for (let bytes = 0; bytes < segments * segmentBytes; bytes += filler.length) {
    project.record({ type: 'task_create', action: 'Another', details: { filler } }, programActor);
  }
  project.close();
}

/** Waits until the sleeper was told of more. */
async function growth(path: string, before: number): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (acknowledgedIn(path).length <= before) {
    assert.ok(Date.now() < deadline, 'the writer goes on');
    await sleep(2);
  }
}

/** Bytes behind a seal are records that exist for nobody: that is what a stopped writer must notice. */
function hasLateWrites(root: string): boolean {
  const directory = journalDirectory(root);
  const sizes = readdirSync(directory).map((name) => statSync(join(directory, name)).size);
  const written = sizes.reduce((sum, size) => sum + size, 0);
  const existing = readRecords(root).reduce((sum, record) => sum + Buffer.byteLength(JSON.stringify(record)) + 2, 0);
  return written > existing;
}
