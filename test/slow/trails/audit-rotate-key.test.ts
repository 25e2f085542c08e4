/** Does the trail say who signs, whenever the key changes, and does the private half stay where it is? */
import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { createNextKey, readSigningKey } from '../../../src/workspace/signing-key.ts';
import { k6s, remedyOf, startK6s } from '../../cli/cli-helpers.ts';
import { filesWith } from '../../cli/files-with.ts';
import { assertBroken, assertIntact, directoryOf, does, turn, verify } from '../../cli/trails.ts';
import { governedProject, journalLines, temporaryDirectory } from '../../helpers.ts';

const keyPath = (root: string) => join(directoryOf(root), 'signing.key');
const signers = (root: string) =>
  readFileSync(join(directoryOf(root), 'heads.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('{"statement"'))
    .map((line) => (JSON.parse(line) as { key: string }).key);

interface Rotated {
  readonly from: string;
  readonly to: string;
}

test('a rotated key signs from then on, and heads of both verify', async (t) => {
  const root = governedProject(t);
  await turn(root);
  const first = readSigningKey(directoryOf(root))?.key ?? '';
  const rotated = does<Rotated>(root, 'audit rotate-key');
  assert.equal(rotated.from, first);
  assert.equal(readSigningKey(directoryOf(root))?.key, rotated.to);
  assert.deepEqual(assertIntact(root).kinds, []);
  await turn(root);
  const again = does<Rotated>(root, 'audit rotate-key');
  assert.equal(again.from, rotated.to);
  does(root, 'db rebuild');
  await turn(root);
  const told = assertIntact(root);
  assert.deepEqual([told.kinds, told.ranges.signed?.[1]], [[], told.events]);
  assert.deepEqual([...told.keys].sort(), [first, rotated.to, again.to].sort());
  assert.deepEqual([...new Set(signers(root))], [first, rotated.to, again.to], 'one after the other');
  for (const key of told.keys) assertIntact(root, `--key ${key}`);
  assertBroken(root, 'key_changed', 'a key that never signed', `--key ${'ab'.repeat(32)}`);
  for (const key of ['abc', 'x'.repeat(64)]) remedyOf(k6s(root, `audit verify --json --key ${key}`), 2, 'USAGE');
});

test('rotation is refused to an agent, without a trail, and where nothing can be kept', async (t) => {
  const root = governedProject(t);
  await turn(root);
  const env = { CLAUDECODE: '1' };
  remedyOf(k6s(root, 'audit rotate-key --json', { env }), 1, 'HUMAN_ONLY');
  const file = join(dirname(root), 'no-directory');
  writeFileSync(file, '');
  remedyOf(k6s(root, 'audit rotate-key --json', { env: { HOME: file } }), 1, 'REFUSED');
  assert.deepEqual(assertIntact(root).kinds, []);
  assert.equal(journalLines(root).filter(({ type }) => type === 'signing_key_rotated').length, 0);
});

test('a rotation that was killed is finished by the next fold only where the trail announced the key', async (t) => {
  const root = governedProject(t);
  await turn(root);
  const directory = directoryOf(root);
  const first = readSigningKey(directory)?.key;
  createNextKey(directory);
  assertIntact(root);
  await turn(root);
  assert.equal(readSigningKey(directory)?.key, first, 'a key that nobody announced is not taken');
  assert.deepEqual(assertIntact(root).kinds, []);
  const old = join(dirname(root), 'old.key');
  copyFileSync(keyPath(root), old);
  const heads = readFileSync(join(directory, 'heads.jsonl'));
  const database = readFileSync(join(root, '.khoregos/k6s.db'));
  const { to } = does<Rotated>(root, 'audit rotate-key');
  // As it was when only the event stood in the journal.
  renameSync(keyPath(root), `${keyPath(root)}.next`);
  renameSync(old, keyPath(root));
  writeFileSync(join(directory, 'heads.jsonl'), heads);
  writeFileSync(join(root, '.khoregos/k6s.db'), database);
  assertIntact(root);
  await turn(root);
  assert.equal(readSigningKey(directory)?.key, to);
  assert.equal(existsSync(`${keyPath(root)}.next`), false);
  assert.deepEqual(assertIntact(root).kinds, []);
});

test('a rotation killed at any moment leaves a whole trail', async (t) => {
  const root = governedProject(t);
  await turn(root);
  const started = Date.now();
  does(root, 'audit rotate-key');
  const tookMs = Date.now() - started;
  let killed = 0;
  for (let round = 0; round < 6; round += 1) {
    const child = startK6s(root, 'audit rotate-key');
    const ended = new Promise<NodeJS.Signals | null>((done) => child.on('close', (_code, signal) => done(signal)));
    const timer = setTimeout(() => child.kill('SIGKILL'), tookMs * (0.5 + Math.random() * 0.5));
    if ((await ended) === 'SIGKILL') killed += 1;
    clearTimeout(timer);
    assertIntact(root);
    await turn(root);
    assertIntact(root);
  }
  assert.ok(killed > 0);
  does(root, 'audit rotate-key');
  assert.deepEqual(assertIntact(root).kinds, []);
});

test('a key that takes the place of the one that signed is found, also after it has signed', async (t) => {
  const ways = {
    swapped: (path: string) => {
      const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' });
      writeFileSync(path, pem);
    },
    deleted: (path: string) => rmSync(path),
    broken: (path: string) => writeFileSync(path, 'no key'),
  };
  for (const [way, attack] of Object.entries(ways)) {
    const root = governedProject(t);
    await turn(root);
    attack(keyPath(root));
    if (way === 'swapped') assertBroken(root, 'key_changed', `${way}: at once`);
    for (let time = 0; time < 2; time += 1) {
      await turn(root);
      assertBroken(root, 'key_changed', `${way}: after fold ${time}`);
    }
    does(root, 'db rebuild');
    assertBroken(root, 'key_changed', `${way}: after a rebuild`);
    does(root, 'audit rotate-key');
    assertBroken(root, 'key_changed', `${way}: after a rotation`);
  }
});

test('the private half is in no output, record or export, and nobody else can read it', async (t) => {
  const root = governedProject(t);
  await turn(root);
  const secrets = [readFileSync(keyPath(root), 'utf8')];
  const outputs = [k6s(root, 'audit rotate-key'), k6s(root, 'audit rotate-key --json')];
  secrets.push(readFileSync(keyPath(root), 'utf8'));
  const bundle = join(temporaryDirectory(t), 'bundle');
  for (const command of ['audit verify', 'audit verify --json', 'status --json', 'audit show --json', 'audit export'])
    outputs.push(k6s(root, command));
  outputs.push(k6s(root, `audit export --format bundle --output ${bundle}`));
  const bodies = secrets.map((pem) => pem.split('\n')[1] ?? '');
  const raw = bodies.map((body) => Buffer.from(body, 'base64').subarray(-32));
  for (const body of [...bodies, ...raw.flatMap((key) => [key.toString('hex'), key.toString('base64').slice(0, 40)])]) {
    assert.ok(body.length > 30);
    for (const { stdout, stderr, code } of outputs) {
      assert.equal(code, 0);
      assert.ok(!`${stdout}${stderr}`.includes(body));
    }
    for (const place of [root, bundle]) assert.deepEqual(filesWith(place, body), []);
  }
  for (const name of readdirSync(directoryOf(root)))
    assert.equal(statSync(join(directoryOf(root), name)).mode & 0o777, 0o600, name);
  for (const path of [directoryOf(root), dirname(directoryOf(root)), dirname(dirname(directoryOf(root)))])
    assert.equal(statSync(path).mode & 0o777, 0o700, path);
  assert.equal(verify(root).code, 0);
});
