/** Which of the newest events does somebody want to see? */
import { type EventFilter, queryEvents, type StoredEvent } from '../ledger/query.ts';
import { findSession } from './find-session.ts';
import type { Project } from './open-project.ts';
import { readLedger } from './read-ledger.ts';
import type { TrailPlace } from './read-trail.ts';

export type { EventFilter, StoredEvent };

export interface ShownEvents {
  /** Oldest first. */
  readonly events: readonly StoredEvent[];
  /** Where the trail ended, to read on from. */
  readonly end: TrailPlace;
}

/** The newest events that pass the filter; its session may be a prefix or `latest`. @throws like `findSession` */
export async function showEvents(project: Project, filter: EventFilter): Promise<ShownEvents> {
  const ledger = await readLedger(project);
  const session = filter.session === undefined ? {} : { session: findSession(ledger, filter.session) };
  return { events: queryEvents(project.root, ledger, { ...filter, ...session }), end: ledger.watermark };
}
