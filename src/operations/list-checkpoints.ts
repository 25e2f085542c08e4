/** From which points can the work go on? Read from a ledger that is up to date. */
import { KhoregosError } from '../core/errors.ts';
import { readBlob } from '../ledger/blobs.ts';
import { all, type Database, type Row } from '../ledger/database.ts';

export interface StoredCheckpoint {
  readonly id: string;
  readonly session: string;
  /** UTC, ISO 8601. */
  readonly at: string;
  readonly agent: string;
  readonly reason: string;
  /** Objective, notes, decisions, next, and the lists tasks, locks, files, events. */
  readonly details: Readonly<Record<string, unknown>>;
}

/** The newest checkpoints of a session, newest first. */
export function listCheckpoints(database: Database, session: string, limit: number): readonly StoredCheckpoint[] {
  const sql = 'SELECT * FROM checkpoints WHERE session = ? ORDER BY sequence DESC LIMIT ?';
  return all(database, sql, [session, limit]).map(fromRow);
}

/**
 * A checkpoint with its lists, by its id or the beginning of it; `latest` is the session's newest.
 * @throws KhoregosError NOT_FOUND when there is none.
 */
export function loadCheckpoint(root: string, database: Database, session: string, given: string): StoredCheckpoint {
  const [row] =
    given === 'latest'
      ? all(database, 'SELECT * FROM checkpoints WHERE session = ? ORDER BY sequence DESC LIMIT 1', [session])
      : all(database, 'SELECT * FROM checkpoints WHERE instr(id, ?) = 1 ORDER BY sequence DESC LIMIT 1', [given]);
  if (row === undefined) {
    throw new KhoregosError(
      'NOT_FOUND',
      `Cannot load checkpoint "${given.slice(0, 40)}": there is none`,
      'Take one with "k6s checkpoint now" or k6s_save_checkpoint',
    );
  }
  const found = fromRow(row);
  return { ...found, details: { ...found.details, ...listsOf(root, found.details.blob) } };
}

function listsOf(root: string, blob: unknown): Readonly<Record<string, unknown>> {
  const text = typeof blob === 'string' ? readBlob(root, blob) : undefined;
  return text === undefined ? {} : JSON.parse(text);
}

function fromRow(row: Row): StoredCheckpoint {
  const text = (name: string) => String(row[name]);
  const named = { id: text('id'), session: text('session'), at: text('at'), agent: text('agent') };
  return { ...named, reason: text('reason'), details: JSON.parse(text('details')) };
}
