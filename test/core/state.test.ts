import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { liveAgents } from '../../src/core/agents.ts';
import { findOpenCall } from '../../src/core/calls.ts';
import { ungatedCalls } from '../../src/core/clients.ts';
import { denialKey } from '../../src/core/decisions.ts';
import { activePause } from '../../src/core/enforcement.ts';
import { type EventRecord, eventTypes } from '../../src/core/events.ts';
import { createState, reduce } from '../../src/core/state.ts';
import { record, stateAfter, worker } from './records.ts';

describe('reduce() clients', () => {
  it('keeps when a client began and was last heard of', () => {
    const { clients } = stateAfter({ type: 'client_start', at: 'T1' }, { at: 'T2' }, { client: '', at: 'T3' });
    assert.deepEqual([...clients], [['client-1', { since: 'T1', lastAt: 'T2', ungated: 0 }]]);
  });

  it('forgets a client that ended, and the longest silent of too many', () => {
    assert.equal(stateAfter({}, { type: 'client_end' }).clients.size, 0);
    const many = Array.from({ length: 40 }, (_, index) => ({ client: `c${index}` }));
    const { clients } = stateAfter(...many, { client: 'c8' }, { client: 'new' });
    assert.equal(clients.size, 32);
    assert.ok(clients.has('c8') && clients.has('new') && !clients.has('c9'));
  });

  const ungated = { type: 'mcp_call', at: '2030-01-01T00:00:00.000Z', details: { verified: false } };
  const day = 24 * 60 * 60 * 1000;
  const at = Date.parse(ungated.at);
  const rows: readonly (readonly [
    claim: string,
    calls: number,
    events: readonly Partial<EventRecord>[],
    now?: number,
  ])[] = [
    ['calls that passed by the gate', 2, [ungated, ungated]],
    ['none once the gate sees a call again', 0, [ungated, { type: 'tool_request', at: ungated.at }]],
    [
      'those of one client only, when the gate sees a call of another',
      1,
      [ungated, { type: 'tool_request', client: 'c2' }],
    ],
    [
      'those of several clients and from nowhere together',
      3,
      [ungated, { ...ungated, client: 'c2' }, { ...ungated, client: '' }],
    ],
    ['none of a client that ended', 0, [ungated, { type: 'client_end' }]],
    ['no calls that were verified', 0, [{ ...ungated, details: { verified: true } }]],
    ['calls until a day has passed', 1, [ungated], at + day - 1],
    ['none once a day has passed', 0, [ungated], at + day],
  ];
  for (const [claim, calls, events, now = at + 1] of rows) {
    it(`counts ${claim}`, () => assert.equal(ungatedCalls(stateAfter(...events).clients, now), calls));
  }
});

describe('reduce() agents', () => {
  it('knows who started and has not stopped', () => {
    const started = { type: 'agent_spawn', agent: worker, at: 'T1' };
    const live = (...events: Partial<EventRecord>[]) => liveAgents(stateAfter(...events).agents).map(({ key }) => key);
    assert.deepEqual(live(started), ['client-1/a1']);
    assert.deepEqual(live(started, { type: 'agent_complete', agent: worker }), []);
    assert.deepEqual(live(started, { type: 'agent_complete', agent: worker }, started), ['client-1/a1']);
    assert.equal(stateAfter(started, { type: 'client_end' }).agents.size, 0);
    assert.equal(stateAfter(started, { type: 'client_end', client: 'c' }).agents.size, 1);
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
      const open = findOpenCall(stateAfter({ ...request, type }).calls, 'client-1', 'c1');
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

  it('tells calls of two clients apart', () => {
    const state = stateAfter(request, { type: 'tool_use', client: 'c2', details: { call: 'c1' } });
    assert.equal(findOpenCall(state.calls, 'client-1', 'c1')?.tool, 'Write');
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
    assert.ok(!calls.has('client-1/c472') && calls.has('client-1/c473') && calls.has('client-1/c599'));
    assert.ok((calls.get('client-1/c1')?.action.length ?? 0) <= 120);
    const { finished } = stateAfter(...ended);
    assert.ok(finished.length >= 64 && finished.length <= 256, `${finished.length}`);
    assert.equal(finished.at(-1), 'c599');
  });
});

describe('reduce() denials', () => {
  const denied = { type: 'boundary_violation', details: { effect: 'deny', rule: 'boundary', target: 'a' } };

  it('counts the same refusal of the same agent', () => {
    const { denials } = stateAfter(denied, denied, { ...denied, agent: worker }, { ...denied, client: 'c2' });
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
  const detail = fc.constantFrom('c1', 'c2', 'deny', 'none', 'file', 'src/a', 60_000, '', 3, true, null, undefined);
  const names = [
    'call',
    'effect',
    'rule',
    'target',
    'until',
    'tool',
    'fingerprint',
    'path',
    'scope',
    'ttl_ms',
    'key',
    'bytes',
  ];
  const told = [
    ...names,
    'task',
    'status',
    'notes',
    'decisions',
    'objective',
    'parent',
    'auto',
    'verified',
    'submitted',
  ];
  const event = fc.record({
    type: fc.constantFrom(...eventTypes, 'something_later'),
    session: fc.constantFrom('', 's1', 's2'),
    client: fc.constantFrom('', 'c1', 'c2'),
    at: fc.constantFrom('2030-01-01T00:00:00.000Z', '2030-01-01T00:00:50.000Z', 'junk'),
    agent: fc.constantFrom(record().agent, worker),
    details: fc.record(Object.fromEntries(told.map((name) => [name, detail]))),
  });

  it('arrives at the same state in one go and in two, whatever it meets', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), fc.nat(40), (events, cut) => {
        const whole = stateAfter(...events);
        const first = structuredClone(stateAfter(...events.slice(0, cut)));
        for (const [index, each] of events.slice(cut).entries())
          reduce(first, record(each), Math.min(cut, events.length) + index + 1);
        assert.deepEqual(first, whole);
      }),
    );
  });

  it('keeps a state that fits into a snapshot, however much happened', () => {
    const state = createState();
    for (let index = 0; index < 2000; index += 1) {
      for (const event of longest(index)) reduce(state, record(event), index);
    }
    assert.deepEqual(
      [
        state.clients,
        state.agents,
        state.calls,
        state.denials,
        state.locks,
        state.tasks,
        state.context,
        state.changes,
      ].map(({ size }) => size),
      [32, 128, 128, 64, 128, 64, 32, 64],
    );
    const text = JSON.stringify(state, (_key, value) => (value instanceof Map ? [...value] : value));
    assert.ok(text.length < 512 * 1024, `${text.length} bytes`);
  });
});

/** Events as long as the client makes them, and what an agent chooses as long as it may. */
function longest(index: number): readonly Partial<EventRecord>[] {
  const agent = { ...worker, id: `${index}`.padStart(40, 'a'), name: 'n'.repeat(64) };
  const call = `${index}`.padStart(32, 'c');
  const details = { call, tool: 't'.repeat(64), effect: 'deny', rule: 'boundary', target: `${index}`.repeat(1000) };
  const who = { session: 's'.repeat(26), client: `${index % 50}`.padStart(36, 'c'), agent };
  const [long, path] = ['x'.repeat(5000), `${index}`.padStart(255, 'p')];
  const at = '2030-01-01T00:00:00.000Z';
  return [
    { ...who, type: 'agent_spawn' },
    { ...who, type: 'tool_denied', details, action: long },
    ...(index % 2 === 0 ? [{ ...who, type: 'tool_use', details }] : []),
    { ...who, at, type: 'lock_claim', details: { path, scope: 'file', ttl_ms: 60_000, reason: 'r'.repeat(200) } },
    { ...who, type: 'task_update', details: { task: call, subject: long, status: long, progress: long } },
    { ...who, type: 'context_saved', details: { key: `${index}`.padStart(500, 'k'), bytes: 9 } },
    { ...who, type: 'file_modify', details: { path }, action: long },
    { ...who, type: 'checkpoint', details: { notes: long, next: long, decisions: Array(50).fill(long) } },
  ];
}
