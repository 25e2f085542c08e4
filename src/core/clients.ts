/** Which Claude sessions have started and not ended? */
import { type Mutable, setNewest } from './bounded-map.ts';
import { requestTypes } from './calls.ts';
import type { EventRecord } from './events.ts';

export interface LiveClient {
  readonly since: string;
  readonly lastAt: string;
  /** Calls of our own tools, since the gate last saw a call, that it did not see: its hooks are off. */
  readonly ungated: number;
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
  if (client === '' && !isUngated) return;
  if (type === 'client_end') {
    clients.delete(client);
    return;
  }
  const known = clients.get(client);
  const ungated = isUngated ? (known?.ungated ?? 0) + 1 : requestTypes.has(type) ? 0 : (known?.ungated ?? 0);
  setNewest(clients, client, { since: known?.since ?? at, lastAt: at, ungated }, maxLiveClients);
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
