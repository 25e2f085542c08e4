import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findOpenCall, findUnclaimed, ownToolPrefix } from '../../src/core/calls.ts';
import type { EventRecord } from '../../src/core/events.ts';
import { stateAfter, worker } from './records.ts';

type Event = Partial<EventRecord>;

const own = { call: 'c1', tool: 'k6s_status', fingerprint: 'f1' };

/** What the gate saw. */
function requested(more: Event['details'] = {}, event: Event = {}): Event {
  const details = { ...own, tool: `${ownToolPrefix}k6s_status`, effect: 'none', ...more };
  return { type: 'tool_request', agent: worker, details, ...event };
}

/** What our server was asked. */
function claimed(more: Event['details'] = {}, event: Event = {}): Event {
  return { type: 'mcp_call', id: 'claim-1', client: '', details: { ...own, ...more }, ...event };
}

const rows: readonly (readonly [
  claim: string,
  events: readonly Event[],
  asked: typeof own,
  expected: string | undefined,
])[] = [
  ['finds the request that a call comes from', [requested()], own, 'a1'],
  ['finds it under an advisory note', [requested({ effect: 'note' })], own, 'a1'],
  ['finds none that was refused', [requested({ effect: 'deny' }, { type: 'tool_denied' })], own, undefined],
  ['finds none of another tool', [requested()], { ...own, tool: 'k6s_get_boundaries' }, undefined],
  ['finds none by the name of another server', [requested({ tool: 'mcp__other__k6s_status' })], own, undefined],
  ['finds none of another input', [requested()], { ...own, fingerprint: 'f2' }, undefined],
  ['finds none of another call', [requested()], { ...own, call: 'c2' }, undefined],
  ['finds none without an id', [requested({ call: '' })], { ...own, call: '' }, undefined],
  ['finds none that ended', [requested(), { type: 'tool_use', details: { call: 'c1' } }], own, undefined],
  ['finds none that was taken up', [requested(), claimed()], own, undefined],
  ['finds it when another tool was taken up', [requested(), claimed({ tool: 'k6s_get_boundaries' })], own, 'a1'],
  ['finds it when another input was taken up', [requested(), claimed({ fingerprint: 'f2' })], own, 'a1'],
  [
    'finds it when a call without details was recorded',
    [requested(), claimed({ tool: undefined, fingerprint: undefined })],
    own,
    'a1',
  ],
];

describe('findUnclaimed()', () => {
  for (const [claim, events, asked, expected] of rows) {
    it(claim, () => assert.equal(findUnclaimed(stateAfter(...events).calls, asked)?.agent, expected));
  }
});

describe('reduceCalls()', () => {
  it('gives a call to whoever took it up first', () => {
    const { calls } = stateAfter(requested(), claimed(), claimed({}, { id: 'claim-2' }));
    assert.equal(findOpenCall(calls, 'client-1', 'c1')?.claimedBy, 'claim-1');
  });

  it('gives each of two clients with the same id its own call', () => {
    const { calls } = stateAfter(
      requested(),
      requested({}, { client: 'c2' }),
      claimed(),
      claimed({}, { id: 'claim-2' }),
    );
    assert.deepEqual(
      [...calls.values()].map(({ claimedBy }) => claimedBy),
      ['claim-1', 'claim-2'],
    );
  });

  it('does not take up what is asked for only later', () => {
    assert.equal(findUnclaimed(stateAfter(claimed(), requested()).calls, own)?.agent, 'a1');
  });

  it('closes a call that was taken up like any other', () => {
    assert.equal(stateAfter(requested(), claimed(), { type: 'tool_use', details: { call: 'c1' } }).calls.size, 0);
  });
});
