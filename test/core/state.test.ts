import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { findOpenCall } from '../../src/core/calls.ts';
import { denialKey } from '../../src/core/decisions.ts';
import { activePause } from '../../src/core/enforcement.ts';
import { type EventRecord, eventTypes } from '../../src/core/events.ts';
import { createState, type MutableState, reduce } from '../../src/core/state.ts';
import { record } from './records.ts';

function stateAfter(...events: readonly Partial<EventRecord>[]): MutableState {
  const state = createState();
  for (const event of events) reduce(state, record(event));
  return state;
}

const worker = { id: 'a1', name: 'builder', type: 'builder', via: 'payload' } as const;

describe('reduce() sessions', () => {
  it('keeps when a session began and was last heard of', () => {
    const { sessions } = stateAfter({ type: 'session_start', at: 'T1' }, { at: 'T2' }, { session: '', at: 'T3' });
    assert.deepEqual([...sessions], [['s1', { since: 'T1', lastAt: 'T2' }]]);
  });

  it('forgets a session that ended, and the longest silent of too many', () => {
    assert.equal(stateAfter({}, { type: 'session_end' }).sessions.size, 0);
    const many = Array.from({ length: 40 }, (_, index) => ({ session: `s${index}` }));
    const { sessions } = stateAfter(...many, { session: 's8' }, { session: 'new' });
    assert.equal(sessions.size, 32);
    assert.ok(sessions.has('s8') && sessions.has('new') && !sessions.has('s9'));
  });
});

describe('reduce() agents', () => {
  it('knows who started and has not stopped', () => {
    const started = { type: 'agent_spawn', agent: worker, at: 'T1' };
    assert.deepEqual([...stateAfter(started).agents], [['s1/a1', { name: 'builder', since: 'T1' }]]);
    assert.equal(stateAfter(started, { type: 'agent_complete', agent: worker }).agents.size, 0);
    assert.equal(stateAfter(started, { type: 'session_end' }).agents.size, 0);
    assert.equal(stateAfter(started, { type: 'session_end', session: 's' }).agents.size, 1);
  });

  it('never keeps more than 128', () => {
    const many = Array.from({ length: 200 }, (_, index) => ({
      type: 'agent_spawn',
      agent: { ...worker, id: `a${index}` },
    }));
    assert.equal(stateAfter(...many).agents.size, 128);
  });
});

describe('reduce() calls', () => {
  const request = { type: 'tool_request', details: { call: 'c1', tool: 'Write', effect: 'none', fingerprint: 'f' } };
  for (const type of ['tool_request', 'tool_denied', 'boundary_violation']) {
    it(`opens a call at ${type}`, () => {
      const open = findOpenCall(stateAfter({ ...request, type }).calls, 's1', 'c1');
      assert.equal(open?.fingerprint, 'f');
      assert.equal(open?.agent, 'main');
    });
  }
  for (const type of ['tool_use', 'tool_failed', 'tool_closed', 'file_create', 'file_modify']) {
    it(`closes a call at ${type} and remembers that it ended`, () => {
      const state = stateAfter(request, { type, details: { call: 'c1' } });
      assert.equal(state.calls.size, 0);
      assert.deepEqual(state.finished, ['c1']);
    });
  }

  it('tells calls of two sessions apart', () => {
    const state = stateAfter(request, { type: 'tool_use', session: 's2', details: { call: 'c1' } });
    assert.equal(findOpenCall(state.calls, 's1', 'c1')?.tool, 'Write');
  });

  it('opens nothing for a call without an id', () => {
    for (const call of ['', undefined, 3]) {
      const state = stateAfter({ ...request, details: { call } }, { type: 'tool_use', details: { call } });
      assert.equal(state.calls.size + state.finished.length, 0);
    }
  });

  it('keeps only the newest open and finished calls, and a short action of each', () => {
    const many = Array.from({ length: 600 }, (_, index) => ({ ...request, details: { call: `c${index}` } }));
    const ended = many.map((each) => ({ ...each, type: 'tool_use' }));
    const { calls } = stateAfter(...many, { ...request, action: 'x'.repeat(5000) });
    assert.equal(calls.size, 128);
    assert.ok(!calls.has('s1/c472') && calls.has('s1/c473') && calls.has('s1/c599'));
    assert.ok((calls.get('s1/c1')?.action.length ?? 0) <= 120);
    const { finished } = stateAfter(...ended);
    assert.ok(finished.length >= 64 && finished.length <= 256, `${finished.length}`);
    assert.equal(finished.at(-1), 'c599');
  });
});

describe('reduce() denials', () => {
  const denied = { type: 'boundary_violation', details: { effect: 'deny', rule: 'boundary', target: 'a' } };

  it('counts the same refusal of the same agent', () => {
    const { denials } = stateAfter(denied, denied, { ...denied, agent: worker }, { ...denied, session: 's2' });
    assert.deepEqual([...denials.values()].sort(), [1, 1, 2]);
    assert.equal(denials.get(denialKey(record(), 'boundary', 'a')), 2);
  });

  it('counts neither notes nor questions', () => {
    for (const effect of ['note', 'ask', 'none']) {
      assert.equal(stateAfter({ ...denied, details: { ...denied.details, effect } }).denials.size, 0);
    }
  });

  it('keeps some of the newest, of bounded length', () => {
    const many = Array.from({ length: 200 }, (_, index) => ({
      ...denied,
      details: { ...denied.details, target: `${index}${'x'.repeat(5000)}` },
    }));
    const { denials } = stateAfter(...many);
    assert.ok(denials.size >= 64 && denials.size <= 128, `${denials.size}`);
    assert.ok([...denials.keys()].at(-1)?.includes('199x'));
    for (const key of denials.keys()) assert.ok(key.length <= 200);
  });
});

describe('reduce() pause', () => {
  const pause = { type: 'enforcement_paused', details: { until: '2030-01-01T01:00:00.000Z', by: 'ann' } };
  const hour = Date.parse(pause.details.until);

  it('holds until its end or until it is taken back', () => {
    assert.equal(activePause(stateAfter(pause).pause, hour - 1)?.by, 'ann');
    assert.equal(activePause(stateAfter(pause).pause, hour), undefined);
    assert.equal(stateAfter(pause, { type: 'enforcement_resumed' }).pause, undefined);
    assert.equal(stateAfter({ type: 'enforcement_resumed' }, pause).pause?.by, 'ann');
  });

  it('takes no end that is none', () => {
    assert.equal(stateAfter({ ...pause, details: { until: 3 } }).pause, undefined);
    assert.equal(activePause(stateAfter({ ...pause, details: { until: 'soon' } }).pause, 0), undefined);
  });
});

describe('reduce()', () => {
  const detail = fc.constantFrom('c1', 'c2', 'deny', 'none', '', 3, null, undefined);
  const event = fc.record({
    type: fc.constantFrom(...Object.keys(eventTypes), 'something_later'),
    session: fc.constantFrom('', 's1', 's2'),
    at: fc.constantFrom('2030-01-01T00:00:00.000Z', 'junk'),
    agent: fc.constantFrom(record().agent, worker),
    details: fc.record({ call: detail, effect: detail, rule: detail, target: detail, until: detail, tool: detail }),
  });

  it('arrives at the same state in one go and in two, whatever it meets', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), fc.nat(40), (events, cut) => {
        const whole = stateAfter(...events);
        const first = structuredClone(stateAfter(...events.slice(0, cut)));
        for (const each of events.slice(cut)) reduce(first, record(each));
        assert.deepEqual(first, whole);
      }),
    );
  });

  it('keeps a state that fits into a snapshot, however much happened', () => {
    const state = createState();
    for (let index = 0; index < 2000; index += 1) {
      // As long as the client makes them, and what an agent chooses as long as it may.
      const agent = { ...worker, id: `${index}`.padStart(40, 'a'), name: 'n'.repeat(64) };
      const call = `${index}`.padStart(32, 'c');
      const details = { call, tool: 't'.repeat(64), effect: 'deny', rule: 'boundary', target: `${index}`.repeat(1000) };
      const session = `${index % 50}`.padStart(36, 's');
      reduce(state, record({ type: 'agent_spawn', session, agent }));
      reduce(state, record({ type: 'tool_denied', session, agent, details, action: 'x'.repeat(5000) }));
      if (index % 2 === 0) reduce(state, record({ type: 'tool_use', session, agent, details }));
    }
    const text = JSON.stringify(state, (_key, value) => (value instanceof Map ? [...value] : value));
    assert.ok(text.length < 128 * 1024, `${text.length} bytes`);
  });
});
