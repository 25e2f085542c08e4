/** Is enforcement paused? */
import type { EventRecord } from './events.ts';

/** The longest a person may pause enforcement: a working day, so that a forgotten pause ends by itself. */
export const maxPauseMs = 24 * 60 * 60 * 1000;

export interface Pause {
  /** UTC, ISO 8601. */
  readonly until: string;
  readonly by: string;
}

export function reducePause(pause: Pause | undefined, event: EventRecord): Pause | undefined {
  if (event.type === 'enforcement_resumed') return undefined;
  if (event.type !== 'enforcement_paused') return pause;
  const { until, by } = event.details;
  const latest = Date.parse(event.at) + maxPauseMs;
  if (typeof until !== 'string' || !(Date.parse(until) <= latest)) return pause;
  return { until, by: String(by ?? '') };
}

/** The pause that holds at `now` (milliseconds since the epoch), else undefined. */
export function activePause(pause: Pause | undefined, now: number): Pause | undefined {
  return pause !== undefined && Date.parse(pause.until) > now ? pause : undefined;
}
