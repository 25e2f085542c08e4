/** What does a fold gather of the lines it passes, and which rows does that become? */
import { type EventRecord, parseRecord } from '../core/events.ts';
import { all, type Database, get, type SqlValue } from './database.ts';
import { erasureOf } from './erase.ts';
import { type Chained, eventRow } from './event-row.ts';
import { keptEvents } from './schema.ts';
import type { JournalLine } from './segments.ts';
import { eraseRows } from './tables.ts';
import type { Position } from './tail.ts';

/** So many are let go at once. */
const spareLines = 2000;

/** What a fold gathers before it writes: sums by key, and the newest rows. */
export interface Gathered {
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

/** Nothing yet; of the policies those that the database knows. */
export function startGathering(database: Database): Gathered {
  const policies = all(database, 'SELECT hash FROM policies').map((row) => [String(row.hash), 0] as const);
  return {
    lines: [],
    sessions: new Map(),
    deleted: new Map(),
    clients: new Map(),
    agents: new Map(),
    segments: new Map(),
    policies: new Map(policies),
    findings: [],
  };
}

export function gather(gathered: Gathered, record: EventRecord, sequence: number, line: JournalLine): void {
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
export function countEvent({ sessions }: Gathered, { session, at }: EventRecord): void {
  sessions.set(session, { lastAt: at, events: (sessions.get(session)?.events ?? 0) + 1 });
}

export function keepLine(gathered: Gathered, chained: Chained): void {
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

/** Writes what was gathered up to the event of that number. */
export function saveGathered(database: Database, gathered: Gathered, sequence: number): void {
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
  database.run('DELETE FROM events WHERE sequence <= ?', [sequence - keptEvents]);
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
