/** What of the trail leaves the project? All of it, or what passes a filter, in bounded memory. */
import { passes } from '../ledger/query.ts';
import { findSession } from './find-session.ts';
import type { Project } from './open-project.ts';
import { readLedger } from './read-ledger.ts';
import { readTrail, type TrailEntry, trailStart } from './read-trail.ts';
import type { EventFilter } from './show-events.ts';

export type ExportFilter = Omit<EventFilter, 'limit'>;

export interface ExportedTrail {
  /** Events that passed the filter. */
  readonly events: number;
  /** Chain hash of the whole trail at the moment it had been read. */
  readonly head: string;
}

/** The filter with its session's whole id; loads the ledger only for that. @throws like `findSession` */
export async function resolveExport(project: Project, filter: ExportFilter): Promise<ExportFilter> {
  if (filter.session === undefined) return filter;
  return { ...filter, session: findSession(await readLedger(project), filter.session) };
}

/** Reads the segments from the first to the end; `visit` sees what passes. */
export function exportTrail(root: string, filter: ExportFilter, visit: (entry: TrailEntry) => void): ExportedTrail {
  let events = 0;
  const { head } = readTrail(root, trailStart(root), (entry) => {
    if (!passes(entry.event, filter)) return;
    events += 1;
    visit(entry);
  });
  return { events, head };
}
