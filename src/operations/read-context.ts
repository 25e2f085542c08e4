/** What have others left to know? Read from a ledger that is up to date. */
import type { ContextScope } from '../core/context.ts';
import { KhoregosError } from '../core/errors.ts';
import { readBlob } from '../ledger/blobs.ts';
import { all, type Database, type Row } from '../ledger/database.ts';
import { redact } from '../workspace/redaction.ts';

export interface StoredContext {
  readonly key: string;
  readonly scope: ContextScope;
  /** Session in which it was saved. */
  readonly session: string;
  readonly agent: string;
  readonly at: string;
  readonly bytes: number;
  readonly summary: string;
  /** Chain position of its event: larger is newer. */
  readonly sequence: number;
}

export interface ContextValue extends StoredContext {
  readonly value: unknown;
}

/** Where keys are looked for: in a session, in the project, or in both, the session's first. */
export interface ContextPlace {
  readonly session: string;
  readonly scope: ContextScope | undefined;
}

function scopeKeys({ session, scope }: ContextPlace): readonly [string, string] {
  if (scope === 'project') return ['', ''];
  return scope === 'session' ? [session, session] : [session, ''];
}

const columns = 'sequence, scope_key, key, session, agent, at, summary, bytes';
const newest = 'sequence IN (SELECT max(sequence) FROM context WHERE scope_key IN (?1, ?2) GROUP BY scope_key, key)';

/** The newest version of a value, the session's before the project's. @throws KhoregosError NOT_FOUND */
export function loadContext(root: string, database: Database, place: ContextPlace, key: string): ContextValue {
  const [value] = loadVersions(root, database, { ...place, key }, 1);
  if (value !== undefined) return value;
  throw new KhoregosError(
    'NOT_FOUND',
    `Cannot load context "${key.slice(0, 100)}": there is no such key`,
    'List the keys with k6s_list_context or "k6s context list", or search them',
  );
}

/** Earlier versions of a key too, newest first, the session's before the project's. */
export function loadVersions(
  root: string,
  database: Database,
  { key, ...place }: ContextPlace & { readonly key: string },
  limit = -1,
): readonly ContextValue[] {
  const sql = `SELECT ${columns}, value, blob FROM context WHERE scope_key IN (?, ?) AND key = ?
               ORDER BY scope_key DESC, sequence DESC LIMIT ?`;
  const rows = all(database, sql, [...scopeKeys(place), redact(key), limit]);
  return rows.map((row) => ({ ...fromRow(row), value: readValue(root, row) }));
}

/** The keys that there are, saved last first. */
export function listContext(
  database: Database,
  place: ContextPlace,
  prefix: string,
  limit: number,
): readonly StoredContext[] {
  const sql = `SELECT ${columns} FROM context WHERE ${newest} AND substr(key, 1, length(?3)) = ?3
               ORDER BY sequence DESC LIMIT ?4`;
  return all(database, sql, [...scopeKeys(place), prefix, limit]).map(fromRow);
}

export interface ContextMatch extends StoredContext {
  /** The place in the text that matched. */
  readonly snippet: string;
}

/** A search has at most this many words. */
const maxWords = 16;

/** Keys whose name, summary or value holds all words of the query, by their beginnings; saved last first. */
export function searchContext(
  database: Database,
  place: ContextPlace,
  query: string,
  limit: number,
): readonly ContextMatch[] {
  const words = query.match(/[\p{L}\p{N}]+/gu)?.slice(0, maxWords) ?? [];
  if (words.length === 0) {
    throw new KhoregosError(
      'USAGE',
      'Cannot search context: the query has no word',
      'Give a word that the value holds',
    );
  }
  // In the order of the index, so that only what is shown is worked out.
  const sql = `SELECT c.sequence, c.scope_key, c.key, c.session, c.agent, c.at, c.summary, c.bytes,
                      snippet(context_text, '', '', '…', -1, 20) AS snippet
               FROM context_text CROSS JOIN context AS c ON c.sequence = context_text.docid
               WHERE context_text MATCH ? AND c.scope_key IN (?, ?) ORDER BY context_text.docid DESC LIMIT ?`;
  const match = words.map((word) => `${word.toLowerCase()}*`).join(' ');
  return all(database, sql, [match, ...scopeKeys(place), limit]).map((row) => ({
    ...fromRow(row),
    snippet: String(row.snippet),
  }));
}

function fromRow(row: Row): StoredContext {
  return {
    key: String(row.key),
    scope: row.scope_key === '' ? 'project' : 'session',
    session: String(row.session),
    agent: String(row.agent),
    at: String(row.at),
    bytes: Number(row.bytes),
    summary: String(row.summary),
    sequence: Number(row.sequence),
  };
}

/** A blob that is gone is said to be so: its summary is still there. */
function readValue(root: string, row: Row): unknown {
  const text = typeof row.blob === 'string' ? readBlob(root, row.blob) : row.value;
  if (typeof text === 'string') return JSON.parse(text);
  throw new KhoregosError(
    'NOT_FOUND',
    `Cannot load context "${String(row.key).slice(0, 100)}": its value is no longer in .khoregos/blobs`,
    `Its summary: ${String(row.summary).slice(0, 500)}`,
  );
}
