/** Which Claude sessions have started and not ended? */
import { type Mutable, setNewest } from './bounded-map.ts';
import type { EventRecord } from './events.ts';

export interface LiveSession {
  readonly since: string;
  readonly lastAt: string;
}

/** Live sessions by Claude session id. */
export type LiveSessions = ReadonlyMap<string, LiveSession>;

/** A SIGKILLed client never says goodbye; beyond this many the longest silent are forgotten. */
const maxLiveSessions = 32;

export function reduceSessions(sessions: Mutable<LiveSessions>, { session, type, at }: EventRecord): void {
  if (session === '') return;
  if (type === 'session_end') sessions.delete(session);
  else setNewest(sessions, session, { since: sessions.get(session)?.since ?? at, lastAt: at }, maxLiveSessions);
}
