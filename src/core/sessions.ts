/** Which session is the work of all clients in this project part of? */
import { detailText, type EventRecord } from './events.ts';

export type SessionState = 'created' | 'active' | 'paused' | 'completed' | 'failed' | 'deleted';

/** What somebody wants done; it outlives the clients that work on it. */
export interface Session {
  /** ULID. */
  readonly id: string;
  /** `created` until the first client acts in it. */
  readonly state: 'created' | 'active';
  /** Exactly what the person wrote; empty for a session that opened by itself. */
  readonly objective: string;
  /** The session that it goes on from; empty for none. */
  readonly parent: string;
  /** UTC, ISO 8601. */
  readonly startedAt: string;
  /** When a client last acted in it. */
  readonly lastAt: string;
}

export interface Sessions {
  readonly current: Session | undefined;
  /** The one that was current before, and how it ended. */
  readonly previous: { readonly id: string; readonly state: SessionState } | undefined;
}

export const noSessions: Sessions = { current: undefined, previous: undefined };

/** The longest objective that is kept. */
export const maxObjectiveLength = 2000;

const endings: Readonly<Record<string, SessionState>> = {
  session_pause: 'paused',
  session_complete: 'completed',
  session_fail: 'failed',
};

/** What of an event says which session is current. */
type SessionEvent = Pick<EventRecord, 'type' | 'session' | 'client' | 'at' | 'details'>;

/** At most one session is current. Of two that open by themselves at once, the earlier one in the journal wins. */
export function reduceSessions(sessions: Sessions, event: SessionEvent): Sessions {
  const { current } = sessions;
  switch (event.type) {
    case 'session_start':
      return event.details.auto === true && current !== undefined ? sessions : replaced(sessions, opened(event));
    case 'session_resume':
      return replaced(sessions, { ...opened(event), startedAt: detailText(event, 'started_at') || event.at });
    case 'session_delete':
      return deleted(sessions, event.session);
    case 'session_carried':
      return carried(sessions, event);
  }
  if (current === undefined) return adopted(sessions, event);
  if (event.session !== current.id) return sessions;
  const ending = endings[event.type];
  if (ending !== undefined) return { current: undefined, previous: { id: current.id, state: ending } };
  if (event.type === 'session_named') {
    return { ...sessions, current: { ...current, objective: detailText(event, 'objective') } };
  }
  return event.client === '' ? sessions : { ...sessions, current: { ...current, state: 'active', lastAt: event.at } };
}

/** What pruned events said of the session that is current. */
function carried({ current, previous }: Sessions, event: SessionEvent): Sessions {
  const [state, objective, parent] = [
    detailText(event, 'state'),
    detailText(event, 'objective'),
    detailText(event, 'parent'),
  ];
  const isOpen = state === 'created' || state === 'active';
  if (!isOpen || (current !== undefined && current.id !== event.session)) return { current, previous };
  const [startedAt, lastAt] = [detailText(event, 'started_at'), current?.lastAt ?? detailText(event, 'last_at')];
  return {
    current: { id: event.session, state: current?.state ?? state, objective, parent, startedAt, lastAt },
    previous,
  };
}

function deleted({ current, previous }: Sessions, id: string): Sessions {
  if (current?.id !== id && previous?.id !== id) return { current, previous };
  return { current: current?.id === id ? undefined : current, previous: { id, state: 'deleted' } };
}

function opened(event: SessionEvent): Session {
  const { session: id, at } = event;
  const [objective, parent] = [detailText(event, 'objective'), detailText(event, 'parent')];
  return { id, state: 'created', objective, parent, startedAt: at, lastAt: at };
}

function replaced({ current, previous }: Sessions, next: Session): Sessions {
  const left =
    current === undefined || current.id === next.id ? undefined : ({ id: current.id, state: 'paused' } as const);
  return { current: next, previous: left ?? previous };
}

/** A reader that begins in the middle of a journal takes the session that it meets for the current one. */
function adopted(sessions: Sessions, event: SessionEvent): Sessions {
  if (sessions.previous !== undefined || event.session === '' || event.client === '') return sessions;
  const { session: id, at } = event;
  return { ...sessions, current: { id, state: 'active', objective: '', parent: '', startedAt: at, lastAt: at } };
}
