/** How is a record made that a reducer takes, and what does it make of several? */
import type { AgentIdentity } from '../../src/core/agents.ts';
import type { EventRecord } from '../../src/core/events.ts';
import { createState, type MutableState, reduce } from '../../src/core/state.ts';

/** A whole record; everything not given is the same for all. */
export function record(more: Partial<EventRecord> = {}): EventRecord {
  return {
    v: 1,
    id: '01JDXXXXXXXXXXXXXXXXXXXXXX',
    at: '2030-01-01T00:00:00.000Z',
    type: 'tool_use',
    severity: 'info',
    session: 's1',
    client: 'client-1',
    agent: { id: 'main', name: 'lead', type: '', via: 'payload' },
    policy: 'p1',
    action: 'Write a',
    details: {},
    seen: '',
    ...more,
  };
}

/** The state after these events, each one further along the journal. */
export function stateAfter(...events: readonly Partial<EventRecord>[]): MutableState {
  const state = createState();
  for (const [index, event] of events.entries()) reduce(state, record(event), index + 1);
  return state;
}

export const worker: AgentIdentity = { id: 'a1', name: 'builder', type: 'builder', via: 'payload' };
