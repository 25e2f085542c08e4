import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ancestorsOf, givenName, isTeammateId, type KnownAgent } from '../../src/core/agents.ts';
import type { EventRecord } from '../../src/core/events.ts';
import { stateAfter } from './records.ts';

type Event = Partial<EventRecord>;

const ask = (call: string, input: Record<string, string>, more: Event = {}): Event => {
  return { type: 'tool_request', details: { tool: 'Agent', call, effect: 'none', arguments: input }, ...more };
};
const spawn = (id: string, type: string): Event => {
  return { type: 'agent_spawn', agent: { id, name: type, type, via: 'payload' } };
};
const answered = (call: string, id: string): Event => {
  return { type: 'tool_use', details: { tool: 'Agent', call, outcome: 'ok', agent_id: id } };
};
const teammate = (id: string, name: string): Event => ({
  type: 'agent_spawn',
  agent: { id, name, type: '', via: 'payload' },
});
const alice = 'aalice-0123456789abcdef';

type Shown = readonly [name: string, type: string, via: string, parent: string];

function shown(agent: KnownAgent | undefined): Shown | undefined {
  return agent && [agent.name, agent.type, agent.via, agent.parent];
}

const rows: readonly (readonly [claim: string, events: readonly Event[], key: string, expected: Shown | undefined])[] =
  [
    ['knows an agent without its call by its type', [spawn('a1', 'k6s:b')], 'a1', ['k6s:b', 'k6s:b', 'payload', '']],
    [
      'links it to the only call that asked for its type',
      [ask('c', { subagent_type: 'k6s:b', name: 'ann' }), spawn('a1', 'k6s:b')],
      'a1',
      ['k6s:b', 'k6s:b', 'payload', 'client-1/main'],
    ],
    [
      'takes a call without a type for general-purpose',
      [ask('c', { name: 'ann' }), spawn('a1', 'general-purpose')],
      'a1',
      ['general-purpose', 'general-purpose', 'payload', 'client-1/main'],
    ],
    [
      'links it to no call for another type',
      [ask('c', { subagent_type: 'x', name: 'ann' }), spawn('a1', 'b')],
      'a1',
      ['b', 'b', 'payload', ''],
    ],
    [
      'links it to none of two',
      [ask('c', { name: 'ann' }), ask('d', { name: 'bob' }), spawn('a1', 'general-purpose')],
      'a1',
      ['general-purpose', 'general-purpose', 'payload', ''],
    ],
    [
      'links the next one to the call that is left',
      [
        ask('c', { name: 'ann' }),
        spawn('a1', 'general-purpose'),
        ask('d', { name: 'bob' }),
        spawn('a2', 'general-purpose'),
      ],
      'a2',
      ['general-purpose', 'general-purpose', 'payload', 'client-1/main'],
    ],
    [
      'links it to no refused call',
      [
        ask(
          'c',
          { name: 'ann' },
          { details: { tool: 'Agent', call: 'c', effect: 'deny', arguments: { name: 'ann' } } },
        ),
        spawn('a1', 'general-purpose'),
      ],
      'a1',
      ['general-purpose', 'general-purpose', 'payload', ''],
    ],
    [
      'is certain once the call has ended',
      [ask('c', { name: 'ann' }), ask('d', { name: 'bob' }), spawn('a1', 'general-purpose'), answered('d', 'a1')],
      'a1',
      ['bob', 'general-purpose', 'registry', 'client-1/main'],
    ],
    [
      'knows it before it starts',
      [ask('c', { name: 'ann' }), answered('c', 'a1')],
      'a1',
      ['ann', 'general-purpose', 'registry', 'client-1/main'],
    ],
    [
      'takes what was found out later',
      [
        spawn('a1', 'b'),
        {
          type: 'agent_identified',
          agent: { id: 'a1', name: 'ann', type: 'b', via: 'registry' },
          details: { parent: 'client-1/a0', call: 'c' },
        },
      ],
      'a1',
      ['ann', 'b', 'registry', 'client-1/a0'],
    ],
    [
      'knows a teammate of a running call',
      [ask('c', { name: 'alice', subagent_type: 'k6s:b' }), teammate(alice, 'alice')],
      alice,
      ['alice', 'k6s:b', 'payload', 'client-1/main'],
    ],
    [
      'knows a teammate whose call has ended',
      [ask('c', { name: 'alice', subagent_type: 'k6s:b' }), answered('c', 'alice@session-1'), teammate(alice, 'alice')],
      alice,
      ['alice', 'k6s:b', 'payload', 'client-1/main'],
    ],
    [
      'knows the definition of a teammate whose call ends later',
      [ask('c', { name: 'alice', subagent_type: 'k6s:b' }), teammate(alice, 'alice'), answered('c', 'alice@session-1')],
      alice,
      ['alice', 'k6s:b', 'payload', 'client-1/main'],
    ],
    [
      'takes a client that somebody started for an agent',
      [
        {
          type: 'client_start',
          agent: { id: 'main', name: 'bob', type: '', via: 'process' },
          details: { teammate: true, parent: 'lead/main' },
        },
      ],
      'main',
      ['bob', '', 'process', 'lead/main'],
    ],
    ['takes any other client for none', [{ type: 'client_start' }], 'main', undefined],
    [
      'never calls an agent as we call others',
      [ask('c', { name: 'lead' }), answered('c', 'a1')],
      'a1',
      ['lead~', 'general-purpose', 'registry', 'client-1/main'],
    ],
    [
      'forgets the agents of a client that is gone',
      [spawn('a1', 'b'), { type: 'owner_gone', client: 'c2', details: { gone: 'client-1' } }],
      'a1',
      undefined,
    ],
  ];

describe('reduceAgents()', () => {
  for (const [claim, events, id, expected] of rows) {
    it(claim, () => assert.deepEqual(shown(stateAfter(...events).agents.get(`client-1/${id}`)), expected));
  }

  it('forgets those that stopped before those at work', () => {
    const stopped = Array.from({ length: 200 }, (_, index) => `a${index}`).flatMap((id) => [
      spawn(id, 'b'),
      { ...spawn(id, 'b'), type: 'agent_complete' },
    ]);
    const { agents } = stateAfter(spawn('first', 'b'), ...stopped);
    assert.equal(agents.size, 128);
    assert.equal(agents.get('client-1/first')?.live, true);
  });
});

describe('ancestorsOf()', () => {
  const parents = (key: string, parent: string): Event => ({
    type: 'agent_identified',
    client: key.split('/')[0] ?? '',
    agent: { id: key.split('/')[1] ?? '', name: 'x', type: '', via: 'registry' },
    details: { parent },
  });
  const chains: readonly (readonly [events: readonly Event[], key: string, expected: readonly string[]])[] = [
    [[], 'c/main', []],
    [[], 'c/a1', ['c/main']],
    [[], 'c/unverified', []],
    [[parents('c/a2', 'c/a1'), parents('c/a1', 'c/main')], 'c/a2', ['c/a1', 'c/main']],
    [[parents('t/main', 'c/main')], 't/a1', ['t/main', 'c/main']],
    [[parents('c/a1', 'c/a2'), parents('c/a2', 'c/a1')], 'c/a1', ['c/a2', 'c/a1']],
    [[parents('c/a1', 'c/a1')], 'c/a1', ['c/main']],
  ];
  for (const [events, key, expected] of chains) {
    it(`finds ${expected.join(', ') || 'nobody'} above ${key}`, () =>
      assert.deepEqual(ancestorsOf(stateAfter(...events).agents, key), expected));
  }
});

describe('isTeammateId()', () => {
  it('knows the ids that bear a name', () => {
    assert.ok(isTeammateId(alice, 'alice'));
    for (const [id, name] of [
      ['ae13f85e625376484', 'alice'],
      [alice, 'bob'],
      [`${alice}0`, 'alice'],
      [alice, ''],
    ] as const) {
      assert.ok(!isTeammateId(id, name), `${id} ${name}`);
    }
  });
});

describe('givenName()', () => {
  it('marks what only we call somebody', () =>
    assert.deepEqual(['lead', 'person', 'alice'].map(givenName), ['lead~', 'person~', 'alice']));
});
