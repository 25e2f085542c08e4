/** Which sessions were there, and what is known of one? */
import { KhoregosError } from '../core/errors.ts';
import { all, type Row } from '../ledger/database.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { findSession } from './find-session.ts';
import type { Project } from './open-project.ts';
import { readLedger } from './read-ledger.ts';

/** Where the work tree stood; null where nobody knows. */
export interface StoredHead {
  readonly branch: string | null;
  readonly commit: string | null;
  readonly dirty: boolean | null;
}

export interface StoredSession {
  readonly id: string;
  readonly state: string;
  readonly objective: string;
  /** The session that it goes on from; empty for none. */
  readonly parent: string;
  /** UTC, ISO 8601. */
  readonly startedAt: string;
  readonly lastAt: string;
  readonly endedAt: string | null;
  readonly operator: string | null;
  readonly host: string | null;
  readonly version: string | null;
  readonly start: StoredHead;
  readonly end: StoredHead;
  readonly events: number;
}

/** The newest sessions, newest first. */
export async function listSessions(project: Project, limit: number): Promise<readonly StoredSession[]> {
  const { database } = await readLedger(project);
  return all(database, 'SELECT * FROM sessions ORDER BY started_at DESC, id DESC LIMIT ?', [limit]).map(fromRow);
}

/** @throws KhoregosError NOT_FOUND or USAGE, like `findSession`. */
export function getSession(ledger: Ledger, given: string): StoredSession {
  const id = findSession(ledger, given);
  const [row] = all(ledger.database, 'SELECT * FROM sessions WHERE id = ?', [id]);
  if (row === undefined) throw new KhoregosError('NOT_FOUND', `Cannot find session "${id}"`);
  return fromRow(row);
}

function fromRow(row: Row): StoredSession {
  const text = (name: string) => String(row[name] ?? '');
  const known = (name: string) => (row[name] === null || row[name] === undefined ? null : String(row[name]));
  const flag = (name: string) => (row[name] === null ? null : row[name] === 1);
  return {
    id: text('id'),
    state: text('state'),
    objective: text('objective'),
    parent: text('parent'),
    startedAt: text('started_at'),
    lastAt: text('last_at'),
    endedAt: known('ended_at'),
    operator: known('operator'),
    host: known('host'),
    version: known('version'),
    start: { branch: known('branch'), commit: known('git_commit'), dirty: flag('dirty') },
    end: { branch: known('end_branch'), commit: known('end_commit'), dirty: flag('end_dirty') },
    events: Number(row.events),
  };
}
