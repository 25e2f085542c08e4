import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { EventRecord } from '../../src/core/events.ts';
import { undeclaredKey } from '../../src/core/looks.ts';
import { createState, reduce } from '../../src/core/state.ts';
import { record } from './records.ts';

function after(...events: readonly Partial<EventRecord>[]) {
  const state = createState();
  for (const [index, event] of events.entries()) reduce(state, record({ client: 'c', ...event }), index);
  return state;
}

const at = (second: number) => `2030-01-01T00:00:0${second}.000Z`;

function request(call: string, second: number, details: Readonly<Record<string, unknown>> = {}): Partial<EventRecord> {
  return { type: 'tool_request', at: at(second), details: { call, tool: 'Bash', effect: 'none', ...details } };
}

function outcome(call: string, second: number, details: Readonly<Record<string, unknown>> = {}): Partial<EventRecord> {
  return { type: 'tool_use', at: at(second), details: { call, ...details } };
}

describe('reduceLooks()', () => {
  it('keeps the time of the newest look, and what was gone then', () => {
    const { looks } = after(
      outcome('a', 3, { looked: at(3), gone: ['x', 5] }),
      outcome('b', 4, { looked: at(2), gone: [] }),
      outcome('c', 5),
    );
    assert.deepEqual([looks.last, looks.gone], [at(3), ['x']]);
  });

  it('knows from when to when a call ran that could write unseen', () => {
    const { looks } = after(
      request('a', 1),
      request('b', 2, { tool: 'Write' }),
      outcome('a', 3),
      outcome('b', 4),
      outcome('unknown', 5),
    );
    assert.deepEqual(looks.ended, [{ client: 'c', call: 'a', since: at(1), until: at(3) }]);
  });

  it('forgets the oldest calls', () => {
    const calls = Array.from({ length: 40 }, (_, index) => `c${index}`);
    const { looks } = after(...calls.flatMap((call) => [request(call, 1), outcome(call, 2)]));
    assert.deepEqual([looks.ended.length, looks.ended[0]?.call], [32, 'c8']);
  });

  const background: readonly (readonly [claim: string, request: object, outcome: object, stays: boolean])[] = [
    ['that was started so', { arguments: { run_in_background: true } }, {}, true],
    ['that the client put there', {}, { background: true }, true],
    ['of a Monitor', { tool: 'Monitor' }, {}, true],
    ['that says it is none', { arguments: { run_in_background: false } }, {}, false],
    ['with arguments of something else', { arguments: null }, { background: 'yes' }, false],
  ];
  for (const [claim, asked, ended, stays] of background) {
    it(`${stays ? 'keeps' : 'does not keep'} a call in the background ${claim}, until its client ends`, () => {
      const events = [request('a', 1, { ...asked }), outcome('a', 2, { ...ended })];
      assert.equal(after(...events).looks.background.length, stays ? 1 : 0);
      assert.deepEqual(
        after(...events, { type: 'client_end', client: 'other' }).looks.background.length,
        stays ? 1 : 0,
      );
      assert.deepEqual(after(...events, { type: 'client_end' }).looks.background, []);
    });
  }
});

describe('reduceUndeclared()', () => {
  it('counts what an agent changed unseen, apart from what it was refused', () => {
    const found = { type: 'undeclared_writes', details: { target: 'a', rule: 'boundary', would_be: 'deny' } };
    const refused = { type: 'tool_denied', details: { target: 'a', rule: 'boundary', effect: 'deny' } };
    const { denials } = after(found, found, refused);
    const { agent } = record({});
    assert.equal(denials.get(undeclaredKey({ client: 'c', agent }, 'a')), 2);
    assert.deepEqual([...denials.values()].sort(), [1, 2]);
  });
});
