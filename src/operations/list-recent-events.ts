/** What happened last? For a process that lives on: it gives back the memory that the ledger took. */
import { queryEvents, type StoredEvent } from '../ledger/query.ts';
import type { Project } from './open-project.ts';
import { readLedger } from './read-ledger.ts';

/** The newest events, oldest first; loaded only when somebody asks, for it brings SQLite. */
export async function listRecentEvents(project: Project, limit: number): Promise<readonly StoredEvent[]> {
  const ledger = await readLedger(project);
  try {
    return queryEvents(project.root, ledger, { limit });
  } finally {
    ledger.database.close();
  }
}
