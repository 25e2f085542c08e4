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

  it('keeps the 64 reported last, and a short text of each', () => {
    const many = Array.from({ length: 70 }, (_, index) => update({ task: `t${index}`, status: 'x'.repeat(5000) }));
    const { tasks } = stateAfter(...many, update({ task: 't6', status: 'again' }));
    assert.equal(tasks.size, 64);
    assert.ok(!tasks.has('s1/t5') && tasks.has('s1/t6') && tasks.has('s1/t7'));
    assert.equal(tasks.get('s1/t69')?.status.length, 200);
  });
});

describe('isOpen()', () => {
  for (const status of ['created', 'in_progress', 'pending', 'blocked', 'not done', '']) {
    it(`takes ${JSON.stringify(status)} for open`, () => assert.equal(isOpen({ status }), true));
  }
  for (const status of ['completed', 'Done', 'CANCELLED', 'canceled', 'closed', 'deleted']) {
    it(`takes ${status} for closed`, () => assert.equal(isOpen({ status }), false));
  }
});
