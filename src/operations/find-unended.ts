/** Which sessions and which Claude sessions began, and never said that they ended? */
import { setNewest } from '../core/bounded-map.ts';
import { type LiveClient, reduceClients } from '../core/clients.ts';
import { noSessions, reduceSessions, type Session } from '../core/sessions.ts';
import type { StoredEvent } from '../ledger/query.ts';
import { createListing, type Listed } from './newest-of.ts';

/** A session or a Claude session. */
export interface Unended {
  readonly id: string;
  /** UTC, ISO 8601. */
  readonly since: string;
  readonly lastAt: string;
}

export interface UnendedSession extends Unended {
  readonly objective: string;
}

export interface Unendeds {
  /** Paused, or left for another one: neither completed nor failed, and not the current one. */
  readonly sessions: Listed<UnendedSession>;
  /** Claude sessions that started, never ended, and are not alive. */
  readonly clients: Listed<Unended>;
}

export interface UnendedSearch {
  /** Sees every event in order. */
  readonly visit: (event: StoredEvent) => void;
  /** True for a Claude session that has not ended and acted within the last day. */
  readonly isAlive: (client: string, now: number) => boolean;
  readonly list: (limit: number, now: number) => Unendeds;
}

/** A killed client never says goodbye: after this long nobody waits for it. */
const aliveForMs = 24 * 60 * 60 * 1000;

/** Years of work; beyond it the oldest are forgotten. */
const maxUnended = 50_000;

const endings: ReadonlySet<string> = new Set(['session_complete', 'session_fail', 'session_delete']);

export function searchUnended(): UnendedSearch {
  let current = noSessions;
  const left = new Map<string, Session>();
  const live = new Map<string, LiveClient>();
  const started = new Map<string, Unended>();
  const visit = (event: StoredEvent) => {
    const before = current.current;
    current = reduceSessions(current, event);
    if (before !== undefined && before.id !== current.current?.id) setNewest(left, before.id, before, maxUnended);
    if (endings.has(event.type)) left.delete(event.session);
    if (current.current !== undefined) left.delete(current.current.id);
    reduceClients(live, event);
    visitClient(started, event);
  };
  const isAlive = (client: string, now: number) => {
    const found = live.get(client);
    return found !== undefined && now - Date.parse(found.lastAt) < aliveForMs;
  };
  return {
    visit,
    isAlive,
    list: (limit, now) => {
      const [sessions, clients] = [createListing<UnendedSession>(limit), createListing<Unended>(limit)];
      for (const { id, startedAt: since, lastAt, objective } of left.values()) {
        sessions.add({ id, since, lastAt, objective });
      }
      for (const client of started.values()) if (!isAlive(client.id, now)) clients.add(client);
      return { sessions: sessions.list(), clients: clients.list() };
    },
  };
}

function visitClient(started: Map<string, Unended>, { type, client: id, at }: StoredEvent): void {
  if (id === '') return;
  if (type === 'client_end') {
    started.delete(id);
    return;
  }
  const known = started.get(id);
  if (known === undefined && type !== 'client_start') return;
  setNewest(started, id, { id, since: known?.since ?? at, lastAt: at }, maxUnended);
}
