import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { EventRecord } from '../../src/core/events.ts';
import { stateAfter, worker } from './records.ts';

type Event = Partial<EventRecord>;

const saved = (key: unknown, more: Event = {}, details: Event['details'] = {}): Event => {
  return { type: 'context_saved', details: { key, scope: 'session', bytes: 5, ...details }, ...more };
};
const project = { scope: 'project' };
const deleted = (session: string): Event => ({ type: 'session_delete', session });

/** Every entry as `scope session key agent bytes`, saved last last. */
function entries(...events: readonly Event[]): readonly string[] {
  const { context } = stateAfter(...events);
  return [...context.values()].map(
    ({ scope, session, key, agent, bytes }) => `${scope} ${session} ${key} ${agent} ${bytes}`,
  );
}

const rows: readonly (readonly [claim: string, events: readonly Event[], expected: readonly string[]])[] = [
  ['keeps what there is', [saved('plan')], ['session s1 plan lead 5']],
  [
    'keeps the newest version',
    [saved('plan'), saved('other'), saved('plan', { agent: worker }, { bytes: 7 })],
    ['session s1 other lead 5', 'session s1 plan builder 7'],
  ],
  [
    'tells session and project apart',
    [saved('plan'), saved('plan', {}, project)],
    ['session s1 plan lead 5', 'project s1 plan lead 5'],
  ],
  [
    'tells two sessions apart',
    [saved('plan'), saved('plan', { session: 's2' })],
    ['session s1 plan lead 5', 'session s2 plan lead 5'],
  ],
  [
    'has one value for the project, whatever the session',
    [saved('plan', {}, project), saved('plan', { session: 's2' }, project)],
    ['project s2 plan lead 5'],
  ],
  ['takes any other scope for the session', [saved('plan', {}, { scope: 'galaxy' })], ['session s1 plan lead 5']],
  ['forgets a deleted session', [saved('plan'), deleted('s1')], []],
  [
    'keeps what belongs to the project when its session is deleted',
    [saved('plan', {}, project), deleted('s1')],
    ['project s1 plan lead 5'],
  ],
  ['keeps other sessions when one is deleted', [saved('plan'), deleted('s2')], ['session s1 plan lead 5']],
  ['keeps nothing without a key', [saved(''), saved(undefined), saved(5)], []],
];

describe('reduceContext()', () => {
  for (const [claim, events, expected] of rows) {
    it(claim, () => assert.deepEqual(entries(...events), expected));
  }

  it('keeps the 32 saved last', () => {
    const many = Array.from({ length: 40 }, (_, index) => saved(`k${index}`));
    const { context } = stateAfter(...many, saved('k8'));
    assert.equal(context.size, 32);
    assert.ok(context.has('s1/k8') && !context.has('s1/k7') && [...context.keys()].at(-1) === 's1/k8');
  });
});
