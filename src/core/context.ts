/** What have agents and people left for each other to know? Values stand in the ledger; here is what there is. */
import { type Mutable, setNewest } from './bounded-map.ts';
import { detailText, type EventRecord } from './events.ts';

/** A key belongs to a session, or to the project whatever the session. */
export type ContextScope = 'session' | 'project';

export interface ContextEntry {
  readonly key: string;
  readonly scope: ContextScope;
  /** The session of its newest version. */
  readonly session: string;
  /** Who saved its newest version. */
  readonly agent: string;
  readonly at: string;
  readonly bytes: number;
}

/** The keys saved last, by `contextKey`. */
export type ContextEntries = ReadonlyMap<string, ContextEntry>;

/** Longer texts are no names. */
export const maxKeyLength = 500;

/** Enough for a brief. */
const maxEntries = 32;

export function scopeOf({ details }: Pick<EventRecord, 'details'>): ContextScope {
  return details.scope === 'project' ? 'project' : 'session';
}

/** The same key in another session is another value. */
export function contextKey(scope: ContextScope, session: string, key: string): string {
  return `${scope === 'project' ? '' : session}/${key}`;
}

export function reduceContext(entries: Mutable<ContextEntries>, event: EventRecord): void {
  if (event.type === 'session_delete') {
    for (const [id, entry] of entries) {
      if (entry.scope === 'session' && entry.session === event.session) entries.delete(id);
    }
  }
  const key = detailText(event, 'key');
  if (event.type !== 'context_saved' || key === '') return;
  const scope = scopeOf(event);
  const { session, at, agent, details } = event;
  const entry = { key, scope, session, agent: agent.name, at, bytes: Number(details.bytes ?? 0) };
  setNewest(entries, contextKey(scope, session, key), entry, maxEntries);
}
