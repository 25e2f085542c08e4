import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { EventRecord } from '../../src/core/events.ts';
import {
  findLock,
  findRival,
  type LockClaim,
  liveLocks,
  maxLockMs,
  maxLocks,
  minLockMs,
  overlap,
} from '../../src/core/locks.ts';
import { createState, reduce } from '../../src/core/state.ts';
import { record, stateAfter, worker } from './records.ts';

const start = Date.parse('2030-01-01T00:00:00.000Z');
const lead = record().agent;

const file = (path: string): LockClaim => ({ path, scope: 'file', foldsCase: false });
const directory = (path: string): LockClaim => ({ path, scope: 'directory', foldsCase: false });
const glob = (path: string): LockClaim => ({ path, scope: 'glob', foldsCase: false });
const folding = (claim: LockClaim): LockClaim => ({ ...claim, foldsCase: true });

const overlaps: readonly (readonly [a: LockClaim, b: LockClaim, expected: boolean])[] = [
  [file('src/a'), file('src/a'), true],
  [file('src/a'), file('src/b'), false],
  [file('src/a'), file('src/ab'), false],
  [file('src/a'), file('lib/a'), false],
  [directory('src'), file('src/a'), true],
  [directory('src'), file('src/deep/er/a'), true],
  [directory('src'), file('src'), true],
  [directory('src'), file('srcs/a'), false],
  [directory('src'), file('lib/src/a'), false],
  [directory('src'), directory('src'), true],
  [directory('src'), directory('src/deep'), true],
  [directory('src'), directory('lib'), false],
  [directory('src/a'), directory('src/b'), false],
  [directory('.'), file('a'), true],
  [directory('.'), directory('src/deep'), true],
  [directory('/elsewhere/x'), file('/elsewhere/x/a'), true],
  [file('/elsewhere/x/a'), file('elsewhere/x/a'), false],
  [glob('src/*.ts'), file('src/a.ts'), true],
  [glob('src/*.ts'), file('src/a.js'), false],
  [glob('src/*.ts'), file('src/deep/a.ts'), false],
  [glob('src/**/*.ts'), file('src/deep/er/a.ts'), true],
  [glob('src/**'), file('src/a'), true],
  [glob('src/**'), file('lib/a'), false],
  [glob('src/**/*.ts'), directory('src'), true],
  [glob('src/**/*.ts'), directory('src/deep'), true],
  [glob('src/**/*.ts'), directory('lib'), false],
  [glob('src/*.ts'), directory('src/deep'), false],
  [glob('src/*.ts'), directory('.'), true],
  [glob('*.ts'), file('deep/a.ts'), true],
  [glob('*.ts'), file('a.js'), false],
  [glob('*.ts'), directory('anywhere'), true],
  [glob('./*.ts'), file('a.ts'), true],
  [glob('./*.ts'), file('deep/a.ts'), false],
  [glob('./*.ts'), directory('src'), false],
  [glob('src/*'), file('src/deep/a'), true],
  [glob('src/**'), glob('src/deep/*.ts'), true],
  [glob('src/*.ts'), glob('src/*.js'), true],
  [glob('src/a/*'), glob('src/b/*'), false],
  [glob('src/*.ts'), glob('lib/*.ts'), false],
  [glob('*.ts'), glob('lib/*.ts'), true],
  [glob('**/*.ts'), glob('lib/*.js'), true],
  [glob('src/*.ts'), glob('srcs/*.ts'), false],
  [file('src/A'), file('src/a'), false],
  [folding(file('src/A')), file('src/a'), true],
  [folding(directory('SRC')), file('src/a'), true],
  [folding(file('src/a')), folding(glob('SRC/*')), true],
  [folding(glob('Src/a/*')), glob('src/A/b/*'), true],
  [folding(file('caf\u00e9')), file('cafe\u0301'), true],
];

const nameOf = ({ path, scope, foldsCase }: LockClaim) => `${scope} ${path}${foldsCase ? ' (folding)' : ''}`;

describe('overlap()', () => {
  for (const [a, b, expected] of overlaps) {
    it(`${nameOf(a)} and ${nameOf(b)} ${expected ? 'overlap' : 'are apart'}, either way round`, () => {
      assert.equal(overlap(a, b), expected);
      assert.equal(overlap(b, a), expected);
    });
  }
});

type Event = Partial<EventRecord>;

function claimed(path: string, more: Event = {}, details: Event['details'] = {}, at = 0): Event {
  const all = { path, scope: 'file', ttl_ms: 60_000, reason: 'why', ...details };
  return { type: 'lock_claim', details: all, at: new Date(start + at).toISOString(), ...more };
}

function released(path: string, more: Event = {}): Event {
  return { type: 'lock_release', details: { path }, ...more };
}

const builder = { agent: worker };

/** Who holds what at `start + at`. */
function held(events: readonly Event[], at = 0): readonly string[] {
  return liveLocks(stateAfter(...events).locks, start + at).map(({ path, name }) => `${name} ${path}`);
}

const rows: readonly (readonly [claim: string, events: readonly Event[], expected: readonly string[], at?: number])[] =
  [
    ['grants', [claimed('a')], ['lead a']],
    ['grants different paths to different owners', [claimed('a'), claimed('b', builder)], ['lead a', 'builder b']],
    [
      'grants overlapping paths to one owner',
      [claimed('src', {}, { scope: 'directory' }), claimed('src/a')],
      ['lead src', 'lead src/a'],
    ],
    ['refuses what somebody else holds', [claimed('a'), claimed('a', builder)], ['lead a']],
    ['refuses to the same agent of another client', [claimed('a'), claimed('a', { client: 'c2' })], ['lead a']],
    [
      'refuses a file below a directory that somebody else holds',
      [claimed('src', {}, { scope: 'directory' }), claimed('src/a', builder)],
      ['lead src'],
    ],
    [
      'refuses a directory above a file that somebody else holds',
      [claimed('src/a'), claimed('src', builder, { scope: 'directory' })],
      ['lead src/a'],
    ],
    ['grants once it was released', [claimed('a'), released('a'), claimed('a', builder)], ['builder a']],
    ['holds what another tries to release', [claimed('a'), released('a', builder)], ['lead a']],
    ['holds what is released under another name', [claimed('a'), released('./a')], ['lead a']],
    ['holds until the end of its time', [claimed('a')], ['lead a'], 59_999],
    ['holds no longer than its time', [claimed('a')], [], 60_000],
    [
      'refuses a claim one millisecond before the other ends',
      [claimed('a'), claimed('a', builder, {}, 59_999)],
      [],
      60_000,
    ],
    [
      'grants by the time of the claim once the other ended',
      [claimed('a'), claimed('a', builder, {}, 60_000)],
      ['builder a'],
      60_000,
    ],
    [
      'ends a lock for good once another was granted, even for whose clock is behind',
      [claimed('a'), claimed('a', builder, {}, 60_000)],
      ['builder a'],
      59_000,
    ],
    ['extends', [claimed('a'), claimed('a', {}, {}, 50_000)], ['lead a'], 109_999],
    ['shortens', [claimed('a'), claimed('a', {}, { ttl_ms: 10_000 }, 1000)], [], 11_000],
    [
      'keeps those of an agent that stopped: a teammate goes on',
      [claimed('a', builder), claimed('b', builder), claimed('c'), { type: 'agent_complete', ...builder }],
      ['builder a', 'builder b', 'lead c'],
    ],
    [
      'releases nothing of the same agent of another client',
      [claimed('a', builder), { type: 'client_end', ...builder, client: 'c2' }],
      ['builder a'],
    ],
    [
      'releases all of a client that ended',
      [claimed('a', builder), claimed('b'), claimed('c', { client: 'c2' }), { type: 'client_end' }],
      ['lead c'],
    ],
    ...(
      [
        ['an empty path', { path: '' }],
        ['a path of something else', { path: 5 }],
        ['no path', { path: undefined }],
        ['an unknown scope', { scope: 'universe' }],
        ['no time', { ttl_ms: undefined }],
        ['a time in a text', { ttl_ms: '60000' }],
        ['too short a time', { ttl_ms: minLockMs - 1 }],
        ['too long a time', { ttl_ms: maxLockMs + 1 }],
        ['a time that is none', { ttl_ms: Number.NaN }],
      ] as const
    ).map(([claim, details]): (typeof rows)[number] => [
      `grants nothing for ${claim}`,
      [claimed('a', {}, details)],
      [],
    ]),
    ['grants nothing at a time that is none', [claimed('a', { at: 'junk' })], []],
    ['grants the shortest time', [claimed('a', {}, { ttl_ms: minLockMs })], ['lead a'], minLockMs - 1],
    ['grants the longest time', [claimed('a', {}, { ttl_ms: maxLockMs })], ['lead a'], maxLockMs - 1],
  ];

describe('reduceLocks()', () => {
  for (const [claim, events, expected, at] of rows) {
    it(claim, () => assert.deepEqual(held(events, at), expected));
  }

  it('keeps the token of a lock that is extended, and gives every later grant a larger one', () => {
    const { locks } = stateAfter(
      claimed('a'),
      claimed('b'),
      claimed('a', { id: 'again' }, {}, 1000),
      released('b'),
      claimed('b'),
    );
    const owner = { client: 'client-1', agent: lead };
    const [a, b] = ['a', 'b'].map((path) => findLock(locks, owner, path, start + 1000));
    assert.deepEqual([a?.token, a?.since, a?.until, a?.claim], [1, record().at, '2030-01-01T00:01:01.000Z', 'again']);
    assert.deepEqual([b?.token], [5]);
  });

  it('gives a lock that is claimed after its end a new token', () => {
    const { locks } = stateAfter(claimed('a'), claimed('a', {}, {}, 60_000));
    const [lock] = liveLocks(locks, start + 60_000);
    assert.deepEqual([lock?.token, lock?.since], [2, '2030-01-01T00:01:00.000Z']);
  });

  it('never forgets a lock: the 129th claim is refused until one has ended', () => {
    const many = Array.from({ length: maxLocks }, (_, index) =>
      claimed(`f${index}`, {}, { ttl_ms: index === 0 ? minLockMs : maxLockMs }),
    );
    assert.equal(held([...many, claimed('more')]).length, maxLocks);
    assert.ok(!held([...many, claimed('more')]).includes('lead more'));
    assert.ok(held([...many, claimed('f5')]).includes('lead f5'), 'extending needs no room');
    const later = held([...many, claimed('more', {}, {}, minLockMs)], minLockMs);
    assert.ok(later.includes('lead more') && !later.includes('lead f0'));
    assert.equal(stateAfter(...many, claimed('more', {}, {}, minLockMs)).locks.size, maxLocks);
  });

  it('never lets two owners hold what overlaps, whatever they claim and release, and when', () => {
    const path = fc.constantFrom(
      'src',
      'src/a',
      'src/b',
      'src/deep/a',
      'SRC/A',
      'lib',
      '.',
      '*.ts',
      'src/*',
      'src/**/*.ts',
      './*.ts',
    );
    const step = fc.record({
      type: fc.constantFrom('lock_claim', 'lock_claim', 'lock_claim', 'lock_release', 'agent_complete', 'client_end'),
      client: fc.constantFrom('c1', 'c2'),
      agent: fc.constantFrom(lead, worker),
      path,
      scope: fc.constantFrom('file', 'directory', 'glob'),
      folds_case: fc.boolean(),
      ttl_ms: fc.constantFrom(minLockMs, 20_000, 60_000, 5),
      // A clock may be moved back between two processes.
      passed: fc.integer({ min: -5000, max: 30_000 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const state = createState();
        let at = start;
        for (const [index, { type, client, agent, passed, ...details }] of steps.entries()) {
          at += passed;
          reduce(state, record({ type, client, agent, details, at: new Date(at).toISOString() }), index + 1);
          const locks = liveLocks(state.locks, at);
          const tokens = locks.map(({ token }) => token);
          assert.equal(new Set(tokens).size, tokens.length, 'no token is given twice');
          for (const lock of locks) {
            const owner = { client: lock.client, agent: { id: lock.agent } };
            assert.equal(findRival(state, owner, lock, at), undefined);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
