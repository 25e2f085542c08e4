/** What happens when one of our own files is broken, or something else stands in its place? */
import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { get } from '../../src/ledger/database.ts';
import { openLedger, rebuildLedger } from '../../src/ledger/ledger.ts';
import { noEvidence, verifyJournal } from '../../src/ledger/verify.ts';
import { homeOf } from '../helpers.ts';
import { rowsOfToday } from '../rows-of-today.ts';
import {
  assertFaultMode,
  assertGoesOn,
  assertRecords,
  assertStillDenies,
  type Client,
  isRecorded,
  makeFifo,
  modes,
  recordsOf,
  setAsideOf,
  startedProject,
} from './fault-helpers.ts';

type Spoil = (path: string) => void;

const inPlaceOf: readonly (readonly [name: string, spoil: Spoil])[] = [
  ['a FIFO', (path) => replace(path, () => makeFifo(path))],
  ['a directory', (path) => replace(path, () => mkdirSync(join(path, 'full'), { recursive: true }))],
  ['a symlink', (path) => replace(path, () => symlinkSync('/etc/passwd', path))],
];

const contents: readonly (readonly [name: string, spoil: Spoil])[] = [
  ...[
    '',
    'garbage\n    at x',
    '{}',
    '[]',
    'null',
    '5',
    '{"v":1}',
    '{"v":1,"position":{},"policy":{}}',
    '\0'.repeat(5000),
  ].map((text): [string, Spoil] => [JSON.stringify(text).slice(0, 40), (path) => writeFileSync(path, text)]),
  ['truncated', (path) => (existsSync(path) ? truncateSync(path, 40) : writeFileSync(path, '{"v":1,"posit'))],
  ['a megabyte', (path) => writeFileSync(path, ' '.repeat(2_000_000))],
];

function replace(path: string, put: () => void): void {
  rmSync(path, { recursive: true, force: true });
  mkdirSync(dirname(path), { recursive: true });
  put();
}

const position = { segment: 1, offset: 0 };
const lists = { clients: [], agents: [], calls: [], finished: [], denials: [], locks: [], tasks: [], context: [] };
const state = { ...lists, sessions: {}, changes: [], recent: [] };
const snapshots: readonly unknown[] = [
  { v: 2, position, last: '', state: null },
  { v: 2, position, last: 5, state },
  { v: 3, position, last: '', state },
  { v: 1, position, last: '', state },
  { v: 2, position, last: '', state: { ...state, sessions: 5 } },
  { v: 2, position, last: '', state: { ...state, calls: [['c1/x', null]] } },
  { v: 2, position, last: '', state: { ...state, calls: [['c1/x', 7]], agents: [['a', null]] } },
  { v: 2, position, last: '', state: { ...state, clients: [['c1', null]] } },
  { v: 2, position, last: '', state: { ...state, denials: [['x', 'many']] } },
  { v: 2, position, last: '', state: { ...state, finished: 7 } },
  { v: 2, position, last: '', state: { ...state, pause: 'yes' } },
  { v: 2, position: { segment: 1, offset: -5 }, last: '', state },
  { v: 2, position: { segment: -1, offset: 0 }, last: '', state },
  { v: 2, position: { segment: 7, offset: 0 }, last: '', state },
  { v: 2, position: { segment: 1e15, offset: 3 }, last: '', state },
];

describe('state.json', { concurrency: 2 }, () => {
  const rows: readonly (readonly [part: string, rows: readonly (readonly [string, Spoil])[]])[] = [
    ['stands in its place or in it', [...inPlaceOf, ...contents]],
    [
      'is wrong in it',
      snapshots.map((value) => [JSON.stringify(value), (path) => writeFileSync(path, JSON.stringify(value))]),
    ],
  ];
  for (const [part, all] of rows) {
    const spoils = rowsOfToday(all);
    test(`is set aside and rebuilt, whatever ${part}`, async (t) => {
      const client = await startedProject(t, 'strict');
      const path = join(client.root, '.khoregos/state.json');
      for (const [index, [name, spoil]] of spoils.entries()) {
        spoil(path);
        await client.event('SubagentStart');
        assert.equal(recordsOf(client.root, 'state_rebuilt').length, index + 1, name);
        assert.equal(recordsOf(client.root, 'agent_spawn').length, index + 1, `the next event is recorded: ${name}`);
      }
      assert.equal(setAsideOf(path).length, spoils.length);
      await assertGoesOn(client);
      await assertStillDenies(client);
      await assertRecords(client);
      await assertSound(client);
    });
  }
});

describe('policy.json', { concurrency: 2 }, () => {
  test('is set aside and compiled again, whatever stands in its place', async (t) => {
    const client = await startedProject(t, 'advisory');
    const path = join(client.root, '.khoregos/policy.json');
    const good = JSON.parse(readFileSync(path, 'utf8'));
    const forged = (policy: object): [string, Spoil] => {
      const text = JSON.stringify({ ...good, policy: { ...good.policy, ...policy } });
      return [text, () => writeFileSync(path, text)];
    };
    const rows = rowsOfToday([
      ...inPlaceOf,
      ...contents,
      forged({ boundaries: [] }),
      forged({ onFault: 'advisory', boundaries: null }),
      forged({ hash: '0000000000000000' }),
    ]);
    for (const [index, [name, spoil]] of rows.entries()) {
      spoil(path);
      await assertStillDenies(client);
      assert.equal(recordsOf(client.root, 'file_set_aside').length, index + 1, name);
      assert.equal(JSON.parse(readFileSync(path, 'utf8')).policy.hash, good.policy.hash);
    }
    assert.equal(setAsideOf(path).length, rows.length);
    await assertGoesOn(client);
    await assertRecords(client);
  });
});

describe('k6s.db', { concurrency: 2 }, () => {
  test('is set aside and made anew, whatever stands in its place', async (t) => {
    const client = await startedProject(t, 'strict');
    const path = join(client.root, '.khoregos/k6s.db');
    const good = readFileSync(path);
    const changed = Buffer.from(good);
    changed.fill(0x5a, 4096, 4096 * 3);
    const rows = rowsOfToday<readonly [string, Spoil]>([
      ...inPlaceOf,
      ...contents.filter(([name]) => name !== 'truncated'),
      ['truncated', () => writeFileSync(path, good.subarray(0, good.length - 5000))],
      ['overwritten in the middle', () => writeFileSync(path, changed)],
    ]);
    for (const [index, [name, spoil]] of rows.entries()) {
      spoil(path);
      await client.event('Stop');
      assert.equal(recordsOf(client.root, 'file_set_aside').length, index + 1, name);
      await assertSound(client);
    }
    assert.equal(setAsideOf(path).length, rows.length);
    await assertGoesOn(client);
    await assertStillDenies(client);
    await assertRecords(client);
  });

  test('is made anew in silence when it is gone', async (t) => {
    const client = await startedProject(t, 'strict');
    rmSync(join(client.root, '.khoregos/k6s.db'));
    await client.event('Stop');
    assert.ok(existsSync(join(client.root, '.khoregos/k6s.db')));
    await assertSound(client);
  });
});

describe('fold.lock', () => {
  const rows: readonly (readonly [string, Spoil])[] = [
    ...inPlaceOf,
    ['a file of a killed process', (path) => writeFileSync(path, '1')],
  ];
  for (const [name, spoil] of rowsOfToday(rows)) {
    test(`delays folding for a while when it is ${name}`, async (t) => {
      const client = await startedProject(t, 'strict');
      const path = join(client.root, '.khoregos/fold.lock');
      spoil(path);
      await client.event('Stop');
      assert.equal(recordsOf(client.root, 'turn_end').length, 2, 'recorded, though not folded');
      age(path);
      await client.event('Stop');
      await client.event('Stop');
      assert.ok(!existsSync(path), 'an old lock is removed');
      const { stale } = await openLedger(client.root, Date.now());
      assert.equal(stale, false, 'folded again');
    });
  }
});

describe('the journal', { concurrency: 2 }, () => {
  for (const mode of modes) {
    for (const [name, spoil] of rowsOfToday(inPlaceOf)) {
      test(`sets aside ${name} in place of its segment and goes on, in ${mode}`, async (t) => {
        const client = await startedProject(t, mode);
        const path = join(client.root, '.khoregos/journal/000001.jsonl');
        rmSync(path);
        spoil(path);
        await assertGoesOn(client);
        await assertStillDenies(client);
        assert.equal(recordsOf(client.root, 'file_set_aside').length, 1);
        await assertRecords(client);
        await client.event('Stop');
      });
    }
  }

  const directories: readonly (readonly [directory: string, name: string, spoil: Spoil])[] = [
    ['.khoregos', 'a file', (path) => writeFileSync(path, '')],
    ['.khoregos', 'a FIFO', makeFifo],
    ['.khoregos', 'a symlink', (path) => symlinkSync('away', path)],
    ['.khoregos/journal', 'a file', (path) => writeFileSync(path, '')],
    ['.khoregos/journal', 'a FIFO', makeFifo],
    ['.khoregos/journal', 'a dangling symlink', (path) => symlinkSync('nowhere', path)],
  ];
  for (const [index, [directory, name, spoil]] of rowsOfToday([...directories.entries()])) {
    const mode = modes[index % modes.length] ?? 'strict';
    test(`cannot be written while ${directory} is ${name}, in ${mode}`, async (t) => {
      const client = await startedProject(t, mode);
      const path = join(client.root, directory);
      renameSync(path, join(client.root, 'away'));
      spoil(path);
      assert.match(await assertGoesOn(client), /k6s is degraded/);
      await assertStillDenies(client);
      await assertFaultMode(client, mode);
      rmSync(path, { recursive: true });
      renameSync(join(client.root, 'away'), path);
      await assertRecords(client);
      await client.event('Stop');
      await assertSound(client);
    });
  }

  test('goes on in the next segment when the newest is lost, and says so', async (t) => {
    const client = await startedProject(t, 'strict');
    rmSync(join(client.root, '.khoregos/journal/000001.jsonl'));
    await client.write('after.txt');
    assert.ok(isRecorded(client.root, client.lastCall()));
    await client.event('Stop');
    assert.equal(recordsOf(client.root, 'journal_regressed').length, 1);
  });

  test('takes a long command although blobs/ is a FIFO', async (t) => {
    const client = await startedProject(t, 'advisory');
    const blobs = join(client.root, '.khoregos/blobs');
    makeFifo(blobs);
    const command = `echo ${'x'.repeat(5000)} > protected/marker`;
    assert.match((await client.tool('Bash', { command })).reason, /rule boundary/);
    rmSync(blobs);
    await client.tool('Bash', { command: `echo ${'x'.repeat(5000)}` });
    assert.ok(isRecorded(client.root, client.lastCall()));
  });
});

describe('the fingerprint key', { concurrency: 2 }, () => {
  const rows: readonly (readonly [string, Spoil])[] = [
    ...inPlaceOf,
    ['empty', (path) => writeFileSync(path, '')],
    ['short', (path) => writeFileSync(path, 'short')],
    ['long', (path) => writeFileSync(path, 'x'.repeat(33))],
    ['gone', (path) => rmSync(path)],
  ];
  for (const [name, spoil] of rowsOfToday(rows)) {
    test(`is made anew when it is ${name}`, async (t) => {
      const client = await startedProject(t, 'strict');
      spoil(join(homeOf(client.root), '.config/k6s/fingerprint.key'));
      await assertGoesOn(client);
      await assertStillDenies(client);
      await assertRecords(client);
      const prints = recordsOf(client.root, 'tool_request').map(({ details }) => String(details.fingerprint));
      assert.match(prints.at(-1) ?? '', /^[0-9a-f]{32}$/);
    });
  }

  test('is not needed when nothing can be kept in the home', async (t) => {
    const client = await startedProject(t, 'strict');
    const directory = join(homeOf(client.root), '.config');
    rmSync(directory, { recursive: true });
    writeFileSync(directory, '');
    await assertGoesOn(client);
    await assertStillDenies(client);
    await assertRecords(client);
  });
});

function age(path: string): void {
  const past = new Date(Date.now() - 60_000);
  if (existsSync(path)) utimesSync(path, past, past);
}

/** The published database is whole, in step with the journal, and the same as one made from the segments alone. */
async function assertSound(client: Client): Promise<void> {
  const ledger = await openLedger(client.root, Date.now());
  assert.equal(ledger.problem, undefined);
  const { findings } = verifyJournal(client.root, { ...noEvidence, database: ledger.database });
  assert.deepEqual(
    findings.filter(({ weight }) => weight === 'broken'),
    [],
  );
  assert.equal(ledger.watermark.head, (await rebuildLedger(client.root)).watermark.head);
  assert.equal(get(ledger.database, 'PRAGMA integrity_check')?.integrity_check, 'ok');
}
