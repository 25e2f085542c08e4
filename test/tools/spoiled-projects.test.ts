/** Do both verifiers say the same where somebody spoils what lies around the journal, or one byte in it? */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { segmentPath, snapshotPath } from '../../src/ledger/layout.ts';
import { kindsByNode } from './run-node.ts';
import { runPython } from './run-python.ts';
import { rawKey, signedProject, signHead, type World } from './signed-projects.ts';
import { append, directoryOf, headLog, signingKeyOf, stranger } from './tampering.ts';

/** What both find broken. */
async function kindsOf(world: World, key = ''): Promise<readonly string[]> {
  const args = [world.root, '--user-directory', world.userDirectory, ...(key === '' ? [] : ['--key', key])];
  const { kinds } = runPython(args).verdict;
  assert.deepEqual(await kindsByNode(world, key), kinds);
  return kinds;
}

test('a record that lost a field is a changed line, whatever the field', async (t) => {
  const world = await signedProject(t);
  const path = segmentPath(world.root, 5);
  const text = readFileSync(path, 'utf8');
  const place = text.lastIndexOf('"policy":');
  writeFileSync(path, `${text.slice(0, place)}"qolicy":${text.slice(place + '"policy":'.length)}`);
  assert.deepEqual(await kindsOf(world), ['modified']);
});

test('what is no file in place of the snapshot is a forged one', async (t) => {
  const world = await signedProject(t);
  rmSync(snapshotPath(world.root));
  spawnSync('mkfifo', [snapshotPath(world.root)]);
  assert.deepEqual(await kindsOf(world), ['state_forged']);
});

test('a trail whose directory is gone from the home that signs it has lost its key', async (t) => {
  const world = await signedProject(t);
  rmSync(directoryOf(world), { recursive: true });
  assert.deepEqual(await kindsOf(world), ['key_changed']);
});

test('a key that is expected vouches for what it signed, and for no head behind that', async (t) => {
  const world = await signedProject(t);
  const [ours, theirs] = [rawKey(signingKeyOf(world)), stranger()];
  append(world.root, { type: 'signing_key' as 'log', details: { key: rawKey(theirs), place: 'elsewhere' } });
  assert.deepEqual(await kindsOf(world, ours), []);
  appendFileSync(headLog(world), `${signHead(world.root, 99, theirs)}\n`);
  assert.deepEqual(await kindsOf(world), []);
  assert.deepEqual(await kindsOf(world, ours), ['key_changed']);
  assert.deepEqual(await kindsOf(world, '0'.repeat(64)), ['key_changed']);
});
