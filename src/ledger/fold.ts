/** How do the journal's lines become the database? */
import type { Sessions } from '../core/sessions.ts';
import { all, type Database, get } from './database.ts';
import { countEvent, gather, keepLine, saveGathered, startGathering } from './gathered.ts';
import { chainHash, genesis, hashLine } from './hashes.ts';
import { applyProof } from './proof-tables.ts';
import { ledgerFormat, schema } from './schema.ts';
import { applySession, applyValue, loadSessions } from './tables.ts';
import { journalStart, type Position, readJournal, shortHash } from './tail.ts';

/** A record whose time is this much before its neighbour's says that the clock was moved. */
const clockToleranceMs = 60_000;

/** How far the database has come; kept inside it, so that rows and watermark change together. */
export interface Watermark extends Position {
  /** What `seen` says of the last line folded; empty before the first. */
  readonly last: string;
  /** Lines chained so far. */
  readonly sequence: number;
  /** The newest chain hash. */
  readonly head: string;
  /** Time of the newest record; empty before the first. */
  readonly at: string;
  /** The trail's id: what `seen` says of its very first line; empty before it. */
  readonly trail: string;
}

const ledgerStart: Watermark = { ...journalStart, last: '', sequence: 0, head: genesis, at: '', trail: '' };

/** An empty database with the tables of this version, from which a fold begins at `start`. */
export function createTables(database: Database, start: Watermark = ledgerStart): void {
  database.run(schema);
  saveWatermark(database, start);
  saveMeta(database, 'start', String(start.sequence));
}

/** Lines that were pruned when the database was made: its sums know nothing of them. */
export function loadStart(database: Database): number {
  return Number(get(database, "SELECT value FROM meta WHERE key = 'start'")?.value ?? 0);
}

export function loadWatermark(database: Database): Watermark {
  const meta = Object.fromEntries(all(database, 'SELECT key, value FROM meta').map((row) => [row.key, row.value]));
  return {
    segment: Number(meta.segment),
    offset: Number(meta.offset),
    last: String(meta.last),
    sequence: Number(meta.sequence),
    head: String(meta.head),
    at: String(meta.at),
    trail: String(meta.trail ?? ''),
  };
}

function saveWatermark(database: Database, watermark: Watermark): void {
  const { segment, offset, last, sequence, head, at, trail } = watermark;
  for (const [key, value] of Object.entries({
    format: ledgerFormat,
    segment,
    offset,
    last,
    sequence,
    head,
    at,
    trail,
  })) {
    saveMeta(database, key, String(value));
  }
}

export function saveMeta(database: Database, key: string, value: string): void {
  database.run('INSERT OR REPLACE INTO meta VALUES (?, ?)', [key, value]);
}

/**
 * Reads the journal from the watermark to its end, chains every line, and commits rows and watermark in one
 * transaction. Deterministic: the same lines give the same rows and head, however many folds it took.
 */
export function fold(root: string, database: Database, from: Watermark = loadWatermark(database)): Watermark {
  database.run('BEGIN');
  try {
    const watermark = foldLines(root, database, from);
    database.run('COMMIT');
    return watermark;
  } catch (error) {
    database.run('ROLLBACK');
    throw error;
  }
}

function foldLines(root: string, database: Database, from: Watermark): Watermark {
  const gathered = startGathering(database);
  let { sequence, head, at, trail } = from;
  let sessions: Sessions = loadSessions(database);
  const known = new Set(all(database, 'SELECT id FROM sessions').map(({ id }) => String(id)));
  const reading = readJournal(root, from, (line, record) => {
    const lineHash = hashLine(line.bytes);
    sequence += 1;
    head = chainHash(head, lineHash);
    if (trail === '') trail = shortHash(lineHash);
    if (record !== undefined) {
      if (at !== '' && Date.parse(at) - Date.parse(record.at) > clockToleranceMs) {
        gathered.findings.push(['clock_jump', line.segment, line.offset]);
      }
      at = record.at;
      gather(gathered, record, sequence, line);
      sessions = applySession(database, sessions, record);
      applyValue(database, record, sequence);
      applyProof(database, record, sequence);
      if (sessions.current !== undefined) known.add(sessions.current.id);
      if (record.type === 'session_carried') known.add(record.session);
      if (known.has(record.session) && record.details.carried !== true) countEvent(gathered, record);
    }
    keepLine(gathered, { line, record, sequence, head, at });
  });
  for (const { kind, segment, offset } of reading.findings) gathered.findings.push([kind, segment, offset]);
  const last = reading.lastLine === undefined ? from.last : shortHash(hashLine(reading.lastLine));
  const watermark: Watermark = { ...reading.end, last, sequence, head, at, trail };
  if (sequence !== from.sequence || gathered.findings.length > 0) {
    saveGathered(database, gathered, sequence);
    saveWatermark(database, watermark);
  }
  return watermark;
}
