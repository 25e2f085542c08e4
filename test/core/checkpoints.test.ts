import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { textsOf } from '../../src/core/checkpoints.ts';
import type { EventRecord } from '../../src/core/events.ts';
import { stateAfter, worker } from './records.ts';

type Event = Partial<EventRecord>;

const taken = (id: string, details: Event['details'] = {}, more: Event = {}): Event => {
  return { type: 'checkpoint', id, details: { reason: 'agent', ...details }, ...more };
};
const automatic = (id: string, more: Event = {}): Event =>
  taken(id, { reason: 'compaction', objective: 'x', tasks: [1] }, more);

const rows: readonly (readonly [claim: string, events: readonly Event[], expected: string | undefined])[] = [
  ['keeps the newest', [taken('a', { notes: 'x' }), taken('b', { notes: 'y' })], 'b'],
  ['keeps one that says nothing where there is no other', [automatic('a')], 'a'],
  ['keeps one that says something from one that says nothing', [taken('a', { notes: 'x' }), automatic('b')], 'a'],
  ['lets decisions say something', [taken('a', { notes: 'x' }), taken('b', { decisions: ['y'] })], 'b'],
  ['lets next steps say something', [taken('a', { notes: 'x' }), taken('b', { next: 'y' })], 'b'],
  [
    'lets one that says something take the place of one that does not',
    [automatic('a'), taken('b', { notes: 'y' })],
    'b',
  ],
  [
    'takes decisions of something else for none',
    [taken('a', { notes: 'x' }), taken('b', { decisions: [1, null] })],
    'a',
  ],
  [
    'lets another session begin with one that says nothing',
    [taken('a', { notes: 'x' }), automatic('b', { session: 's2' })],
    'b',
  ],
  ['forgets that of a deleted session', [taken('a', { notes: 'x' }), { type: 'session_delete' }], undefined],
  ['keeps that of another session', [taken('a', { notes: 'x' }), { type: 'session_delete', session: 's2' }], 'a'],
];

describe('reduceCheckpoint()', () => {
  for (const [claim, events, expected] of rows) {
    it(claim, () => assert.equal(stateAfter(...events).checkpoint?.id, expected));
  }

  it('keeps who, when and why, and the beginning of long texts', () => {
    const decisions = Array.from({ length: 9 }, (_, index) => `${index}${'d'.repeat(999)}`);
    const details = { notes: 'n'.repeat(9999), next: 'x'.repeat(9999), decisions };
    const { checkpoint } = stateAfter(taken('a', details, { agent: worker, at: 'T1' }));
    assert.deepEqual(
      [checkpoint?.session, checkpoint?.at, checkpoint?.by, checkpoint?.reason],
      ['s1', 'T1', 'builder', 'agent'],
    );
    assert.deepEqual([checkpoint?.notes.length, checkpoint?.next.length], [600, 400]);
    assert.deepEqual(
      checkpoint?.decisions,
      decisions.slice(-5).map((each) => each.slice(0, 200)),
    );
  });
});

describe('reduceChanges()', () => {
  const changed = (path: unknown, more: Event = {}): Event => ({ type: 'file_modify', details: { path }, ...more });

  it('keeps who changed a file last', () => {
    const { changes } = stateAfter(
      changed('a'),
      changed('b', { type: 'file_create' }),
      changed('a', { agent: worker, session: 's2', at: 'T2' }),
    );
    assert.deepEqual(
      [...changes],
      [
        ['b', { session: 's1', agent: 'lead', at: '2030-01-01T00:00:00.000Z' }],
        ['a', { session: 's2', agent: 'builder', at: 'T2' }],
      ],
    );
  });

  it('keeps nothing without a path, nothing that only asked, and the 64 newest', () => {
    assert.equal(stateAfter(changed(''), changed(5), changed('a', { type: 'tool_request' })).changes.size, 0);
    const many = Array.from({ length: 70 }, (_, index) => changed(`f${index}`));
    const { changes } = stateAfter(...many);
    assert.deepEqual([changes.size, changes.has('f5'), changes.has('f6')], [64, false, true]);
  });

  it('takes no change that an agent only submitted', () => {
    const details = { submitted: true, data: { path: 'a' }, files: ['a'] };
    assert.equal(stateAfter({ type: 'file_modify', details }).changes.size, 0);
  });
});

describe('reduceRecent()', () => {
  it('keeps the ten telling events that came last, each with a short action', () => {
    const many = Array.from(
      { length: 12 },
      (_, index): Event => ({ type: 'log', action: `${index}${'x'.repeat(999)}` }),
    );
    const { recent } = stateAfter(...many, { type: 'tool_request' }, { type: 'turn_end' });
    assert.deepEqual(
      recent.map(({ action }) => Number.parseInt(action, 10)),
      [2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
    );
    assert.ok(recent.every(({ action }) => action.length === 80));
  });

  it('forgets a deleted session', () => {
    const { recent } = stateAfter({ type: 'log' }, { type: 'log', session: 's2' }, { type: 'session_delete' });
    assert.deepEqual(
      recent.map(({ session }) => session),
      ['s2'],
    );
  });
});

describe('textsOf()', () => {
  const rows: readonly (readonly [value: unknown, expected: readonly string[]])[] = [
    [
      ['a', 'b'],
      ['a', 'b'],
    ],
    [['a', 1, null, ['b']], ['a']],
    ['a', []],
    [{ 0: 'a' }, []],
    [undefined, []],
  ];
  for (const [value, expected] of rows) {
    it(`takes ${JSON.stringify(expected)} of ${JSON.stringify(value)}`, () =>
      assert.deepEqual(textsOf(value), expected));
  }
});
