import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { EventRecord } from '../../src/core/events.ts';
import { isOpen, taskKey } from '../../src/core/tasks.ts';
import { stateAfter, worker } from './records.ts';

type Event = Partial<EventRecord>;

const created: Event = { type: 'task_create', details: { task: '1', subject: 'Discount' } };
const update = (details: Event['details'], more: Event = {}): Event => {
  return { type: 'task_update', details: { task: '1', ...details }, ...more };
};

function taskAfter(...events: readonly Event[]) {
  const task = stateAfter(...events).tasks.get(taskKey('s1', '1'));
  return task && [task.subject, task.status, task.progress, task.agent];
}

const rows: readonly (readonly [claim: string, events: readonly Event[], expected: readonly string[] | undefined])[] = [
  ['creates a task', [created], ['Discount', 'created', '', 'lead']],
  [
    'creates one at its first update',
    [update({ status: 'doing', progress: '1 of 2' })],
    ['', 'doing', '1 of 2', 'lead'],
  ],
  [
    'keeps what an update does not say',
    [created, update({ status: 'doing' }), update({ progress: 'half' })],
    ['Discount', 'doing', 'half', 'lead'],
  ],
  [
    'keeps who reported last',
    [created, update({ status: 'doing' }, { agent: worker })],
    ['Discount', 'doing', '', 'builder'],
  ],
  [
    'does not close one that the client calls complete',
    [created, { type: 'task_complete', details: { task: '1', subject: 'Other' } }],
    ['Discount', 'created', '', 'lead'],
  ],
  ['creates none when the client calls it complete', [{ type: 'task_complete', details: { task: '1' } }], undefined],
  ['opens one again', [update({ status: 'done' }), update({ status: 'doing' })], ['', 'doing', '', 'lead']],
  [
    'takes no task without an id',
    [{ type: 'task_create', details: { subject: 'x' } }, update({ task: '' }), update({ task: 1 })],
    undefined,
  ],
  [
    'takes texts only',
    [created, update({ status: 5, subject: null, progress: ['x'] })],
    ['Discount', 'created', '', 'lead'],
  ],
  ['takes no task from another event', [{ type: 'tool_use', details: { task: '1', status: 'x' } }], undefined],
  [
    'tells the same id in two sessions apart',
    [created, update({ status: 'doing' }, { session: 's2' })],
    ['Discount', 'created', '', 'lead'],
  ],
];

describe('reduceTasks()', () => {
  for (const [claim, events, expected] of rows) {
    it(claim, () => assert.deepEqual(taskAfter(...events), expected));
  }

  it('keeps the 64 open ones reported last, those that somebody works on first, and a short text of each', () => {
    const many = Array.from({ length: 70 }, (_, index) => update({ task: `t${index}`, status: 'x'.repeat(5000) }));
    const { tasks } = stateAfter(update({ task: 'held', status: 'in_progress' }), ...many);
    assert.equal(tasks.size, 64);
    assert.ok(tasks.has('s1/held') && !tasks.has('s1/t6') && tasks.has('s1/t7'));
    assert.equal(tasks.get('s1/t69')?.status.length, 200);
  });

  it('takes another one once one has ended, and forgets ended ones before open ones', () => {
    const ended = Array.from({ length: 100 }, (_, index) => update({ task: `e${index}`, status: 'done' }));
    const open = Array.from({ length: 64 }, (_, index) => update({ task: `t${index}`, status: 'pending' }));
    const { tasks } = stateAfter(
      ...ended,
      ...open,
      update({ task: 't0', status: 'done' }),
      update({ task: 'new', status: 'pending' }),
    );
    assert.equal([...tasks.values()].filter(isOpen).length, 64);
    assert.ok(tasks.has('s1/new') && tasks.size === 80);
  });
});

const other = { ...worker, id: 'a2', name: 'tester' };
const task = (more: Event['details'] = {}): Event => {
  return {
    type: 'task_create',
    id: 'created',
    details: { task: '1', subject: 'Discount', status: 'pending', ...more },
  };
};
const claim = (more: Event = {}): Event => ({ type: 'task_claim', details: { task: '1' }, agent: worker, ...more });

function holderAfter(...events: readonly Event[]): readonly (string | undefined)[] {
  const found = stateAfter(...events).tasks.get(taskKey('s1', '1'));
  return [found?.status, found?.holder, found?.owner];
}

const free = ['pending', '', ''];
const workers = ['in_progress', 'client-1/a1', 'builder'];

const claims: readonly (readonly [claim: string, events: readonly Event[], expected: readonly string[]])[] = [
  ['leaves a new task free', [task()], free],
  ['gives it to the first who claims it', [task(), claim(), claim({ agent: other })], workers],
  [
    'gives it to nobody when it is meant for somebody else',
    [task({ owner: 'tester' }), claim()],
    ['pending', '', 'tester'],
  ],
  ['gives it to whom it is meant for', [task({ owner: 'builder' }), claim()], workers],
  ['gives it to who begins it', [task(), update({ status: 'in_progress' }, { agent: worker })], workers],
  [
    'keeps it with who has it when another begins it',
    [task(), claim(), update({ status: 'in_progress' }, { agent: other })],
    workers,
  ],
  ['takes it back at pending', [task(), claim(), update({ status: 'pending' }, { agent: worker })], free],
  ['frees it when its agent ended', [task(), claim(), { type: 'agent_complete', agent: worker }], free],
  [
    'keeps it while a teammate rests',
    [task(), claim(), { type: 'agent_complete', agent: worker, details: { teammate: true } }],
    workers,
  ],
  ['frees it when its client ended', [task(), claim(), { type: 'client_end' }], free],
  [
    'frees it when its client is gone',
    [task(), claim(), { type: 'owner_gone', client: 'c2', details: { gone: 'client-1' } }],
    free,
  ],
  ['keeps it when another client is gone', [task(), claim(), { type: 'owner_gone', details: { gone: 'c2' } }], workers],
  [
    'gives a blocked one to nobody',
    [update({ task: '0', status: 'pending' }), task({ depends_on: ['0'], blocked_by: ['0'] }), claim()],
    free,
  ],
  [
    'gives it once what it waited for is completed',
    [
      update({ task: '0', status: 'pending' }),
      task({ depends_on: ['0'], blocked_by: ['0'] }),
      update({ task: '0', status: 'completed' }),
      claim(),
    ],
    workers,
  ],
  [
    'gives it once what it waited for was cancelled',
    [
      update({ task: '0', status: 'pending' }),
      task({ depends_on: ['0'], blocked_by: ['0'] }),
      update({ task: '0', status: 'cancelled' }),
      claim(),
    ],
    workers,
  ],
  ['keeps the first of two of one id', [task(), claim(), task({ subject: 'Other' })], workers],
  [
    'carries on what a pruning kept',
    [update({ carried: true, status: 'in_progress', holder: 'client-1/a1', owner: 'builder' }, { client: '' })],
    workers,
  ],
];

describe('reduceTasks() of claims', () => {
  for (const [name, events, expected] of claims) {
    it(name, () => assert.deepEqual(holderAfter(...events), expected));
  }
});

describe('isOpen()', () => {
  for (const status of ['created', 'in_progress', 'pending', 'blocked', 'not done', '']) {
    it(`takes ${JSON.stringify(status)} for open`, () => assert.equal(isOpen({ status }), true));
  }
  for (const status of ['completed', 'Done', 'CANCELLED', 'canceled', 'closed', 'deleted']) {
    it(`takes ${status} for closed`, () => assert.equal(isOpen({ status }), false));
  }
});
