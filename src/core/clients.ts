/** Which Claude sessions have started and not ended? */
import { type Mutable, setNewest } from './bounded-map.ts';
import { requestTypes } from './calls.ts';
import { detailText, type EventRecord } from './events.ts';

export interface LiveClient {
  readonly since: string;
  readonly lastAt: string;
  /** Calls of our own tools, since the gate last saw a call, that it did not see: its hooks are off. */
  readonly ungated: number;
  /** The process that it runs in; undefined where nobody could tell. */
  readonly process?: ClientProcess;
}

/** A process as it can be told from a later one with the same id; empty texts where the system does not say. */
export interface ClientProcess {
  readonly pid: number;
  /** When it started, in the system's own words. */
  readonly started: string;
  /** Changes when the machine starts anew. */
  readonly boot: string;
  /** Ids count within it. */
  readonly namespace: string;
}

/** Whose client ended: everything of it, or only what its main thread had started and written. */
export interface EndedClient {
  readonly client: string;
  readonly whole: boolean;
}

/** A client that starts anew after it was killed goes on with its main thread; one that clears takes another's place. */
export function endedBy({
  type,
  client,
  details,
}: Pick<EventRecord, 'type' | 'client' | 'details'>): EndedClient | undefined {
  if (type === 'client_end') return { client, whole: true };
  if (type === 'owner_gone') return { client: detailText({ details }, 'gone'), whole: true };
  if (type !== 'client_start') return undefined;
  const replaced = detailText({ details }, 'replaces');
  if (replaced !== '' && replaced !== client) return { client: replaced, whole: true };
  return details.restarted === true ? { client, whole: false } : undefined;
}

/** It speaks of a process in which the client runs no more: it has started anew since. */
export function isOutdated(clients: LiveClients, event: EventRecord): boolean {
  const { pid } = event.details;
  const ended = event.type === 'client_end' || event.type === 'owner_gone' ? endedBy(event) : undefined;
  const process = ended === undefined ? undefined : clients.get(ended.client)?.process;
  return process !== undefined && typeof pid === 'number' && pid !== process.pid;
}

/** Live Claude sessions by their id; calls from nowhere stand under the empty one. */
export type LiveClients = ReadonlyMap<string, LiveClient>;

/** A SIGKILLed client never says goodbye; beyond this many the longest silent are forgotten. */
const maxLiveClients = 32;

export function reduceClients(
  clients: Mutable<LiveClients>,
  event: Pick<EventRecord, 'client' | 'type' | 'at' | 'details'>,
): void {
  const { client, type, at } = event;
  const isUngated = type === 'mcp_call' && event.details.verified === false;
  const ended = endedBy(event);
  if (ended?.whole === true) clients.delete(ended.client);
  if ((client === '' && !isUngated) || type === 'client_end') return;
  const known = clients.get(client);
  const ungated = isUngated ? (known?.ungated ?? 0) + 1 : requestTypes.has(type) ? 0 : (known?.ungated ?? 0);
  const process = type === 'client_start' ? processOf(event.details.process) : known?.process;
  const next = { since: known?.since ?? at, lastAt: at, ungated, ...(process === undefined ? {} : { process }) };
  setNewest(clients, client, next, maxLiveClients);
}

function processOf(value: unknown): ClientProcess | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { pid, started, boot, namespace } = value as Partial<Record<keyof ClientProcess, unknown>>;
  if (typeof pid !== 'number' || ![started, boot, namespace].every((each) => typeof each === 'string'))
    return undefined;
  return { pid, started: String(started), boot: String(boot), namespace: String(namespace) };
}

/** A client without hooks never says goodbye; what it did this long ago no longer says that hooks are off. */
const ungatedForMs = 24 * 60 * 60 * 1000;

/** How many calls lately passed by the gate since it last saw one of the same client. */
export function ungatedCalls(clients: LiveClients, now: number): number {
  return [...clients.values()]
    .filter(({ lastAt }) => now - Date.parse(lastAt) < ungatedForMs)
    .reduce((sum, { ungated }) => sum + ungated, 0);
}

/** The gate sees every call of ours too: one that it did not see ran without hooks. */
export function hooksOff(ungated: number): readonly string[] {
  if (ungated === 0) return [];
  const calls = ungated === 1 ? '1 call' : `${ungated} calls`;
  return [
    `${calls} of our own tools bypassed the gate: hooks are off (look for disableAllHooks in the client's settings)`,
  ];
}
