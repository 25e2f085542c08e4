/** When was the disk looked at last, and which calls could have written there unseen? */
import { agentKey } from './agents.ts';
import { type Mutable, setNewest } from './bounded-map.ts';
import { type OpenCalls, outcomeTypes, writesUnseen } from './calls.ts';
import { textsOf } from './checkpoints.ts';
import { type Denials, denialKey } from './decisions.ts';
import { detailText, type EventRecord } from './events.ts';

/** A call that could write unseen; times are UTC, ISO 8601. */
export interface UnseenCall {
  readonly client: string;
  readonly call: string;
  readonly since: string;
  readonly until: string;
}

export interface Looks {
  /** When the newest look began; empty before the first. */
  readonly last: string;
  /** Protected files that git knows and that were not there at that look. */
  readonly gone: readonly string[];
  /** Calls that ended lately, the newest last. */
  readonly ended: readonly UnseenCall[];
  /** Calls that may go on after their outcome, until their client ends. */
  readonly background: readonly UnseenCall[];
}

/** Before the first call. */
export const noLooks: Looks = { last: '', gone: [], ended: [], background: [] };

/** More than a client runs at once. */
const maxEnded = 32;
const maxBackground = 16;
export const maxGone = 20;

/** @param calls the open calls before the event: an outcome says nothing of its request. */
export function reduceLooks(looks: Looks, event: EventRecord, calls: OpenCalls): Looks {
  if (event.type === 'client_end') return withoutClient(looks, event.client);
  if (!outcomeTypes.has(event.type)) return looks;
  const seen = withLook(looks, event);
  const open = calls.get(agentKey(event.client, detailText(event, 'call')));
  if (open === undefined || !writesUnseen(open.tool)) return seen;
  const ended = { client: open.client, call: open.call, since: open.at, until: event.at };
  const staysOn = open.background || event.details.background === true;
  return {
    ...seen,
    ended: [...seen.ended, ended].slice(-maxEnded),
    background: staysOn ? [...seen.background, ended].slice(-maxBackground) : seen.background,
  };
}

function withoutClient(looks: Looks, client: string): Looks {
  return looks.background.length === 0
    ? looks
    : { ...looks, background: looks.background.filter((call) => call.client !== client) };
}

/** Counts how often an agent changed the same thing without having named it, among what it was refused. */
export function reduceUndeclared(denials: Mutable<Denials>, event: EventRecord): void {
  if (event.type !== 'undeclared_writes') return;
  const key = undeclaredKey(event, detailText(event, 'target'));
  setNewest(denials, key, (denials.get(key) ?? 0) + 1, maxUndeclared);
}

const maxUndeclared = 64;

/** Under what `reduceUndeclared` counts. */
export function undeclaredKey(event: Pick<EventRecord, 'client' | 'agent'>, target: string): string {
  return denialKey(event, 'undeclared_writes', target);
}

/** Calls end in another order than they looked in: the newest look counts. */
function withLook(looks: Looks, event: EventRecord): Looks {
  const looked = detailText(event, 'looked');
  if (looked <= looks.last) return looks;
  return { ...looks, last: looked, gone: textsOf(event.details.gone).slice(0, maxGone) };
}
