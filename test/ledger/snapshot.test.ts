import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { segmentPath, snapshotPath, stateDirectory } from '../../src/ledger/layout.ts';
import { createDirectory, loadTail, publishSnapshot } from '../../src/ledger/snapshot.ts';
import { seenBy } from '../../src/ledger/tail.ts';
import { temporaryDirectory } from '../helpers.ts';
import { emptyRoot, timeOf, writeJournal, writer } from './journals.ts';

describe('publishSnapshot()', () => {
  for (const [kib, published] of [
    [10, false],
    [70, true],
  ] as const) {
    it(`${published ? 'publishes' : 'does not publish'} after ${kib} KiB were read`, (t) => {
      const root = emptyRoot(t);
      writeJournal(root, kib, kib, () => ({ action: 'x'.repeat(700) }));
      publishSnapshot(root, loadTail(root, 0));
      assert.equal(existsSync(snapshotPath(root)), published);
    });
  }

  it('leads the next reader to the same state without reading again', (t) => {
    const root = emptyRoot(t);
    writeJournal(
      root,
      500,
      200,
      (number) =>
        [
          { type: 'client_start', client: `c${number}` },
          { type: 'agent_spawn', agent: { id: `a${number}`, name: 'builder', type: '', via: 'payload' as const } },
          { type: 'tool_denied', details: { call: `c${number}`, effect: 'deny', rule: 'r', target: `${number % 3}` } },
          { type: 'tool_use', details: { call: `c${number - 1}` } },
          { type: 'session_start', session: `s${number}`, details: { objective: 'größer "x"' } },
          { type: 'lock_claim', details: { path: `f${number % 7}`, scope: 'file', ttl_ms: 60_000 } },
          { type: 'task_update', details: { task: `t${number % 7}`, status: 'doing' } },
          { type: 'context_saved', details: { key: `k${number % 7}`, scope: 'project', bytes: 9 } },
          { type: 'file_modify', details: { path: `f${number}` } },
          { type: 'checkpoint', details: { notes: `${number}`, decisions: ['x'] } },
          { type: 'enforcement_paused', details: { until: timeOf(number + 60), by: 'ann' } },
        ][number % 12] ?? {},
    );
    const read = loadTail(root, 0);
    publishSnapshot(root, read);
    const next = loadTail(root, 0);
    assert.equal(next.tail.bytesRead, 0);
    assert.deepEqual(next.tail.state, read.tail.state);
    assert.deepEqual(next.tail.position, read.tail.position);
    assert.equal(seenBy(next.tail), seenBy(read.tail));
    assert.equal(statSync(snapshotPath(root)).mode & 0o777, 0o600);
    const { sessions, pause, checkpoint, recent, ...maps } = next.tail.state;
    assert.ok(sessions.previous !== undefined && pause?.by === 'ann' && checkpoint !== undefined && recent.length > 0);
    assert.deepEqual([maps.locks.size, maps.tasks.size, maps.context.size, maps.changes.size > 9], [7, 7, 7, true]);
  });
});

describe('loadTail()', () => {
  it('reads on from the snapshot', (t) => {
    const root = emptyRoot(t);
    const { append } = writer(root);
    for (let count = 0; count < 200; count += 1) append({ action: 'x'.repeat(500) });
    publishSnapshot(root, loadTail(root, 0));
    append({ client: 'later' });
    const { tail, rebuilt } = loadTail(root, 0);
    assert.equal(rebuilt, undefined);
    assert.ok(tail.state.clients.has('later') && tail.bytesRead < 1000);
  });

  it('begins with the two newest segments where there is no snapshot', (t) => {
    const root = emptyRoot(t);
    writeJournal(root, 40, 10, (number) => ({ client: `c${number}` }));
    const { tail, rebuilt } = loadTail(root, 0);
    assert.equal(rebuilt, undefined);
    assert.ok(!tail.state.clients.has('c20') && tail.state.clients.has('c21') && tail.state.clients.has('c40'));
  });

  const whole = { v: 3, position: { segment: 1, offset: 0 }, last: '' };
  const lists = { clients: [], agents: [], calls: [], finished: [], denials: [], locks: [], tasks: [], context: [] };
  const looks = { last: '', gone: [], ended: [], background: [] };
  const state = { ...lists, sessions: {}, changes: [], recent: [], looks };
  const junk: readonly (readonly [claim: string, content: string])[] = [
    ['nothing', ''],
    ['half of it', '{"v":2,"position"'],
    ['null', 'null'],
    ['an earlier version', JSON.stringify({ ...whole, v: 2, state })],
    ['a later version', JSON.stringify({ ...whole, v: 99, state })],
    ['no state', JSON.stringify(whole)],
    ['no position', JSON.stringify({ ...whole, position: null, state })],
    ['a position of text', JSON.stringify({ ...whole, position: { segment: '1', offset: 0 }, state })],
    ['a segment before the first', JSON.stringify({ ...whole, position: { segment: -3, offset: 0 }, state })],
    ['a segment that is not there', JSON.stringify({ ...whole, position: { segment: 99, offset: 0 }, state })],
    ['maps of something else', JSON.stringify({ ...whole, state: { ...state, calls: [1] } })],
    ['values of something else', JSON.stringify({ ...whole, state: { ...state, denials: [['a', 'b']] } })],
    ['sessions of an earlier version', JSON.stringify({ ...whole, state: { ...state, sessions: 5 } })],
    ['a session without an id', JSON.stringify({ ...whole, state: { ...state, sessions: { current: {} } } })],
    [
      'a lock without a token',
      JSON.stringify({ ...whole, state: { ...state, locks: [['a', { path: 'x', until: '' }]] } }),
    ],
    ['a list without maps', JSON.stringify({ ...whole, state: { ...state, tasks: undefined } })],
    ['events of something else', JSON.stringify({ ...whole, state: { ...state, recent: [1] } })],
    ['a checkpoint without lists', JSON.stringify({ ...whole, state: { ...state, checkpoint: { notes: '' } } })],
    ['a pause of something else', JSON.stringify({ ...whole, state: { ...state, pause: 3 } })],
    ['looks of something else', JSON.stringify({ ...whole, state: { ...state, looks: { ...looks, ended: [1] } } })],
    ['no looks', JSON.stringify({ ...whole, state: { ...state, looks: undefined } })],
    ['too much', `{"v":2,"x":"${'x'.repeat(1_100_000)}"}`],
  ];
  for (const [claim, content] of junk) {
    it(`sets aside a snapshot that holds ${claim}`, (t) => {
      const root = emptyRoot(t);
      writeJournal(root, 3, 3, () => ({ client: 'c1' }));
      writeFileSync(snapshotPath(root), content);
      const loaded = loadTail(root, 7);
      assert.notEqual(loaded.rebuilt, undefined);
      assert.ok(loaded.tail.state.clients.has('c1'));
      assert.equal(readFileSync(`${snapshotPath(root)}.set-aside-7`, 'utf8'), content);
      publishSnapshot(root, loaded);
      assert.equal(loadTail(root, 8).rebuilt, undefined);
    });
  }

  it('sets aside what is no file', (t) => {
    const root = emptyRoot(t);
    mkdirSync(snapshotPath(root));
    assert.notEqual(loadTail(root, 7).rebuilt, undefined);
    symlinkSync('/etc/hostname', snapshotPath(root));
    assert.notEqual(loadTail(root, 8).rebuilt, undefined);
    assert.ok(!existsSync(snapshotPath(root)));
  });

  it('tells of a journal that is shorter than its snapshot', (t) => {
    const root = emptyRoot(t);
    writeJournal(root, 100, 100, () => ({ action: 'x'.repeat(1000) }));
    publishSnapshot(root, loadTail(root, 0));
    rmSync(segmentPath(root, 1));
    writeJournal(root, 2);
    assert.deepEqual(
      loadTail(root, 0).tail.findings.map(({ kind }) => kind),
      ['journal_regressed'],
    );
  });
});

describe('createDirectory()', () => {
  it('is its owner’s only, and invisible to git', (t) => {
    const root = temporaryDirectory(t);
    createDirectory(root);
    assert.equal(statSync(stateDirectory(root)).mode & 0o777, 0o700);
    assert.equal(readFileSync(join(stateDirectory(root), '.gitignore'), 'utf8'), '*\n');
  });
});
