/** Does every request of the trail have its outcome, and every outcome its request? Holds only what is open. */
import { agentKey } from '../core/agents.ts';
import { setNewest } from '../core/bounded-map.ts';
import { outcomeTypes, requestTypes } from '../core/calls.ts';
import { detailText } from '../core/events.ts';
import type { StoredEvent } from '../ledger/query.ts';
import { createListing, type Listed } from './newest-of.ts';

/** One event of a call, as it is shown. */
export interface CallEvent {
  readonly sequence: number;
  readonly at: string;
  readonly type: string;
  /** The Claude session id; empty when it is not known. */
  readonly client: string;
  readonly agent: string;
  /** The client's tool_use id; empty when it is not known. */
  readonly call: string;
  readonly action: string;
}

export interface PairedCalls {
  /** Requests that were not denied, of clients that are gone. */
  readonly requestsWithoutOutcome: Listed<CallEvent>;
  /** Requests of clients that are alive. */
  readonly openCalls: Listed<CallEvent>;
  /** Outcomes, and calls of our own tools, that no request was recorded for. */
  readonly outcomesWithoutRequest: Listed<CallEvent>;
}

export interface Pairing {
  /** Sees every event in order. */
  readonly visit: (event: StoredEvent) => void;
  readonly list: (isAlive: (client: string) => boolean) => PairedCalls;
}

/** Hundreds of clients at once have fewer open; beyond it the oldest have no outcome. */
const maxOpen = 100_000;

/** An outcome that is told twice comes soon: within the batch, or at the end of the turn. */
const maxEnded = 10_000;

interface Open extends CallEvent {
  readonly denied: boolean;
}

export function createPairing(limit: number): Pairing {
  const open = new Map<string, Open>();
  /** Whether the call is among the findings. */
  const ended = new Map<string, boolean>();
  const [forgotten, unasked] = [createListing<CallEvent>(limit), createListing<CallEvent>(limit)];
  const request = (key: string, event: CallEvent, denied: boolean) => {
    setNewest(open, key, { ...event, denied }, Number.POSITIVE_INFINITY);
    const [oldest] = open.size > maxOpen ? open : [];
    if (oldest === undefined) return;
    open.delete(oldest[0]);
    if (!oldest[1].denied) forgotten.add(shown(oldest[1]));
  };
  const end = (key: string, event: CallEvent, isExpected: boolean) => {
    const isFinding = !open.delete(key) && !isExpected && !ended.has(key);
    if (isFinding) unasked.add(event);
    if (isFinding || !ended.has(key)) setNewest(ended, key, isFinding, maxEnded);
  };
  const visit = (event: StoredEvent) => {
    const call = detailText(event, event.type === 'call_ungated' ? 'of' : 'call');
    const key = agentKey(event.client, call);
    if (event.type === 'mcp_call' && event.details.verified === false) unasked.add(callEvent(event, call));
    // Its outcome stands before it.
    else if (event.type === 'call_ungated' && ended.get(key) !== true) unasked.add(callEvent(event, call));
    else if (call === '') return;
    else if (requestTypes.has(event.type)) request(key, callEvent(event, call), event.details.effect === 'deny');
    // A call that the client found invalid was never requested.
    else if (outcomeTypes.has(event.type)) end(key, callEvent(event, call), event.details.outcome === 'invalid');
  };
  return {
    visit,
    list: (isAlive) => {
      const alive = createListing<CallEvent>(limit);
      for (const { denied, ...event } of open.values()) {
        if (!denied) (isAlive(event.client) ? alive : forgotten).add(event);
      }
      return {
        requestsWithoutOutcome: forgotten.list(),
        openCalls: alive.list(),
        outcomesWithoutRequest: unasked.list(),
      };
    },
  };
}

function shown({ denied: _, ...event }: Open): CallEvent {
  return event;
}

function callEvent({ sequence, at, type, client, agent, action }: StoredEvent, call: string): CallEvent {
  return { sequence, at, type, client, agent, call, action };
}
