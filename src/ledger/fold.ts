/** How do the journal's lines become the database? */
import { type EventRecord, parseRecord } from '../core/events.ts';
import type { Sessions } from '../core/sessions.ts';
import { all, type Database, get, type SqlValue } from './database.ts';
import { erasureOf } from './erase.ts';
import { type Chained, eventRow } from './event-row.ts';
import { chainHash, genesis, hashLine } from './hashes.ts';
import { applyProof } from './proof-tables.ts';
import { keptEvents, ledgerFormat, schema } from './schema.ts';
import type { JournalLine } from './segments.ts';
import { applySession, applyValue, eraseRows, loadSessions } from './tables.ts';
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

/** So many are let go at once. */
const spareLines = 2000;

/** What a fold gathers before it writes: sums by key, and the newest rows. */
interface Gathered {
  /** Not yet parsed: of a long journal few lines become rows. */
  readonly lines: Omit<Chained, 'record'>[];
  readonly sessions: Map<string, { lastAt: string; events: number }>;
  /** Deleted sessions, with the place up to which their values are erased. */
  readonly deleted: Map<string, Position>;
  readonly clients: Map<string, { startedAt: string; lastAt: string; endedAt: string | null; events: number }>;
  readonly agents: Map<string, { record: EventRecord; firstAt: string; events: number; denials: number }>;
  readonly segments: Map<number, { first: number; last: number; firstAt: string; lastAt: string; agents: Set<string> }>;
  readonly policies: Map<string, number>;
  readonly findings: (readonly [kind: string, segment: number, offset: number])[];
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
  const policies = all(database, 'SELECT hash FROM policies').map((row) => [String(row.hash), 0] as const);
  const gathered: Gathered = {
    lines: [],
    sessions: new Map(),
    deleted: new Map(),
    clients: new Map(),
    agents: new Map(),
    segments: new Map(),
    policies: new Map(policies),
    findings: [],
  };
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
      if (known.has(record.session) && record.details.carried !== true) countEvent(gathered.sessions, record);
    }
    keepLine(gathered, { line, record, sequence, head, at });
  });
  for (const { kind, segment, offset } of reading.findings) gathered.findings.push([kind, segment, offset]);
  const last = reading.lastLine === undefined ? from.last : shortHash(hashLine(reading.lastLine));
  const watermark: Watermark = { ...reading.end, last, sequence, head, at, trail };
  if (sequence !== from.sequence || gathered.findings.length > 0) commit(database, gathered, watermark);
  return watermark;
}

function gather(gathered: Gathered, record: EventRecord, sequence: number, line: JournalLine): void {
  const { session, client, agent, at } = record;
  const erasure = erasureOf(record);
  if (erasure !== undefined) gathered.deleted.set(session, erasure.through);
  if (client !== '') {
    const known = gathered.clients.get(client);
    gathered.clients.set(client, {
      startedAt: known?.startedAt ?? at,
      lastAt: at,
      endedAt: record.type === 'client_end' ? at : null,
      events: (known?.events ?? 0) + 1,
    });
  }
  const key = `${client}\0${agent.id}`;
  const known = gathered.agents.get(key);
  gathered.agents.set(key, {
    record,
    firstAt: known?.firstAt ?? at,
    events: (known?.events ?? 0) + 1,
    denials: (known?.denials ?? 0) + (record.details.effect === 'deny' ? 1 : 0),
  });
  const { hash, effect } = record.details;
  if (record.type.startsWith('policy_') && typeof hash === 'string' && !gathered.policies.has(hash)) {
    gathered.policies.set(hash, sequence);
  }
  if (effect !== undefined && !gathered.policies.has(record.policy)) {
    gathered.findings.push(['unknown_policy', line.segment, line.offset]);
  }
}

/** Only sessions that have a row by now are counted, however many folds it takes. */
function countEvent(sessions: Gathered['sessions'], { session, at }: EventRecord): void {
  sessions.set(session, { lastAt: at, events: (sessions.get(session)?.events ?? 0) + 1 });
}

function keepLine(gathered: Gathered, chained: Chained): void {
  const { line, record, sequence, at } = chained;
  const segment = gathered.segments.get(line.segment);
  const agents = segment?.agents ?? new Set<string>();
  if (record !== undefined) agents.add(record.agent.name);
  gathered.segments.set(line.segment, {
    first: segment?.first ?? sequence,
    last: sequence,
    firstAt: segment === undefined || segment.firstAt > at ? at : segment.firstAt,
    lastAt: segment === undefined || segment.lastAt < at ? at : segment.lastAt,
    agents,
  });
  // A copy: a line is a part of its whole segment.
  gathered.lines.push({ line: { ...line, bytes: Buffer.from(line.bytes) }, sequence, head: chained.head, at });
  // Only the newest are kept; letting go now and then keeps memory bounded.
  if (gathered.lines.length > keptEvents + spareLines) gathered.lines.splice(0, spareLines);
}

function commit(database: Database, gathered: Gathered, watermark: Watermark): void {
  insert(database, `INSERT INTO events VALUES (${'?, '.repeat(19)}?)`, rowsOf(gathered.lines));
  insert(
    database,
    'UPDATE sessions SET last_at = ?, events = events + ? WHERE id = ?',
    [...gathered.sessions].map(([id, each]) => [each.lastAt, each.events, id]),
  );
  insert(
    database,
    `INSERT INTO clients VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET
       last_at = excluded.last_at, ended_at = excluded.ended_at, events = events + excluded.events`,
    [...gathered.clients].map(([id, each]) => [id, each.startedAt, each.lastAt, each.endedAt, each.events]),
  );
  insert(
    database,
    `INSERT INTO agents VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (client, id) DO UPDATE SET
       last_at = excluded.last_at, name = excluded.name, type = excluded.type,
       events = events + excluded.events, denials = denials + excluded.denials`,
    [...gathered.agents.values()].map(({ record, firstAt, events, denials }) => {
      const { client, agent, at } = record;
      return [client, agent.id, agent.name, String(agent.type ?? ''), firstAt, at, events, denials];
    }),
  );
  insert(database, 'INSERT OR IGNORE INTO policies VALUES (?, ?)', [...gathered.policies]);
  insert(
    database,
    'INSERT OR IGNORE INTO findings VALUES (?, ?, ?, ?)',
    gathered.findings.map(([kind, segment, offset]) => [`${kind}:${segment}:${offset}`, kind, segment, offset]),
  );
  for (const [number, each] of gathered.segments) saveSegment(database, number, each);
  for (const [session, through] of gathered.deleted) eraseRows(database, session, through);
  database.run('DELETE FROM events WHERE sequence <= ?', [watermark.sequence - keptEvents]);
  saveWatermark(database, watermark);
}

function* rowsOf(lines: Gathered['lines']): Generator<SqlValue[]> {
  for (const each of lines.slice(-keptEvents)) {
    yield eventRow({ ...each, record: parseRecord(each.line.bytes.toString()) });
  }
}

function saveSegment(
  database: Database,
  number: number,
  next: NonNullable<ReturnType<Gathered['segments']['get']>>,
): void {
  const known = get(database, 'SELECT * FROM segments WHERE number = ?', [number]);
  const earlier: unknown = known === undefined ? [] : JSON.parse(String(known.agents));
  const agents = new Set([...(Array.isArray(earlier) ? earlier.map(String) : []), ...next.agents]);
  const firstAt = known !== undefined && String(known.first_at) < next.firstAt ? String(known.first_at) : next.firstAt;
  const lastAt = known !== undefined && String(known.last_at) > next.lastAt ? String(known.last_at) : next.lastAt;
  database.run('INSERT OR REPLACE INTO segments VALUES (?, ?, ?, ?, ?, ?)', [
    number,
    known === undefined ? next.first : Number(known.first_sequence),
    next.last,
    firstAt,
    lastAt,
    JSON.stringify([...agents].sort()),
  ]);
}

function insert(database: Database, sql: string, rows: Iterable<SqlValue[]>): void {
  const statement = database.prepare(sql);
  try {
    for (const row of rows) statement.run(row);
  } finally {
    statement.free();
  }
}
