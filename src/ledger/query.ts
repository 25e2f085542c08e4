/** Which events answer a question? The newest from the database, older ones from their segments. */
import { type EventRecord, parseRecord, type Severity } from '../core/events.ts';
import { all, get, type Row, type SqlValue } from './database.ts';
import type { Ledger } from './ledger.ts';
import { readSegment } from './segments.ts';

export interface EventFilter {
  readonly session?: string;
  /** A Claude session. */
  readonly client?: string;
  readonly agent?: string;
  readonly type?: string;
  readonly severity?: string;
  /** UTC, ISO 8601: only events at or after it. */
  readonly since?: string;
  /** Only decisions with this effect. */
  readonly effect?: string;
  /** Only decisions with another effect than this one. */
  readonly effectOtherThan?: string;
  readonly limit: number;
}

export interface StoredEvent {
  readonly sequence: number;
  readonly id: string;
  readonly at: string;
  readonly type: string;
  readonly severity: Severity;
  readonly session: string;
  readonly client: string;
  readonly agent: string;
  readonly agentId: string;
  readonly action: string;
  readonly details: EventRecord['details'];
  /** The hash of the line that it was, when its values were erased. */
  readonly erased?: string;
  /** Who redacted it; missing when nobody did, or when the deletion of its session erased it. */
  readonly redactedBy?: string;
}

/** The newest events that pass the filter, oldest first. */
export function queryEvents(root: string, ledger: Ledger, filter: EventFilter): readonly StoredEvent[] {
  const newest = queryDatabase(ledger, filter);
  const missing = filter.limit - newest.length;
  const older = missing > 0 ? queryArchive(root, ledger, { ...filter, limit: missing }) : [];
  return withRedactors(root, ledger, [...older, ...newest]);
}

/** A redaction comes after its event: of an event that the database keeps it is there too. */
function withRedactors(root: string, ledger: Ledger, events: readonly StoredEvent[]): readonly StoredEvent[] {
  if (events.every(({ erased }) => erased === undefined)) return events;
  const filter = { type: 'event_redacted', limit: Number.MAX_SAFE_INTEGER };
  const isArchived = events.some(({ erased, sequence }) => erased !== undefined && sequence < firstKept(ledger));
  const redactions = [...(isArchived ? queryArchive(root, ledger, filter) : []), ...queryDatabase(ledger, filter)];
  const by = new Map(redactions.map(({ details }) => [details.hash, String(details.by)] as const));
  return events.map((event) => {
    const redactedBy = event.erased === undefined ? undefined : by.get(event.erased);
    return redactedBy === undefined ? event : { ...event, redactedBy };
  });
}

const columns: readonly (readonly [keyof EventFilter, string])[] = [
  ['session', 'session = ?'],
  ['client', 'client = ?'],
  ['agent', 'agent = ?'],
  ['type', 'type = ?'],
  ['severity', 'severity = ?'],
  ['since', 'at >= ?'],
  ['effect', 'effect = ?'],
  ['effectOtherThan', 'effect <> ?'],
];

function queryDatabase(ledger: Ledger, filter: EventFilter): readonly StoredEvent[] {
  const used = columns.filter(([key]) => filter[key] !== undefined);
  const where = used.length === 0 ? '' : `WHERE ${used.map(([, sql]) => sql).join(' AND ')}`;
  const parameters: SqlValue[] = [...used.map(([key]) => String(filter[key])), filter.limit];
  const sql = `SELECT sequence, id, at, type, severity, session, client, agent, agent_id, action, line
               FROM events ${where} ORDER BY sequence DESC LIMIT ?`;
  return all(ledger.database, sql, parameters).map(fromRow).reverse();
}

function fromRow(row: Row): StoredEvent {
  const record = parseRecord(String(row.line));
  return {
    sequence: Number(row.sequence),
    id: String(row.id),
    at: String(row.at),
    type: String(row.type),
    severity: String(row.severity) as Severity,
    session: String(row.session),
    client: String(row.client),
    agent: String(row.agent),
    agentId: String(row.agent_id),
    action: String(row.action),
    details: record?.details ?? {},
    ...erasedOf(record),
  };
}

function erasedOf(record: EventRecord | undefined): { readonly erased?: string } {
  return typeof record?.erased === 'string' ? { erased: record.erased } : {};
}

/** Sequence of the oldest event that the database keeps. */
function firstKept({ database }: Ledger): number {
  return Number(get(database, 'SELECT min(sequence) AS first FROM events')?.first ?? 0);
}

/** Segments older than the database's rows, newest first, skipping those whose index says that nothing can match. */
function queryArchive(root: string, ledger: Ledger, filter: EventFilter): readonly StoredEvent[] {
  const kept = firstKept(ledger);
  const segments = all(
    ledger.database,
    'SELECT number, first_sequence, agents FROM segments WHERE first_sequence < ? AND last_at >= ? ORDER BY number DESC',
    [kept, filter.since ?? ''],
  );
  const found: StoredEvent[] = [];
  for (const segment of segments) {
    if (found.length >= filter.limit) break;
    if (filter.agent !== undefined && !String(segment.agents).includes(JSON.stringify(filter.agent))) continue;
    const matching = readArchived(root, segment).filter((event) => event.sequence < kept && passes(event, filter));
    found.unshift(...matching.slice(-(filter.limit - found.length)));
  }
  return found;
}

/** Every event of a sealed segment, by the sequence its index gives it. */
function readArchived(root: string, segment: Row): readonly StoredEvent[] {
  const records = (readSegment(root, Number(segment.number), 0)?.lines ?? []).map((line) =>
    parseRecord(line.bytes.toString()),
  );
  const seal = records.findIndex((record) => record?.type === 'segment_sealed');
  const first = Number(segment.first_sequence);
  return records
    .slice(0, seal === -1 ? undefined : seal + 1)
    .flatMap((record, index) => (record === undefined ? [] : [fromRecord(record, first + index)]));
}

/** A stored event from its record. */
export function fromRecord(record: EventRecord, sequence: number): StoredEvent {
  const { id, at, type, severity, session, client, agent, action, details } = record;
  const named = { severity: String(severity) as Severity, session, client, agent: agent.name, agentId: agent.id };
  return { sequence, id, at, type, ...named, action, details, ...erasedOf(record) };
}

/** True when an event passes every condition of the filter. */
export function passes(event: StoredEvent, filter: Omit<EventFilter, 'limit'>): boolean {
  return (
    (filter.session === undefined || event.session === filter.session) &&
    (filter.client === undefined || event.client === filter.client) &&
    (filter.agent === undefined || event.agent === filter.agent) &&
    (filter.type === undefined || event.type === filter.type) &&
    (filter.severity === undefined || event.severity === filter.severity) &&
    (filter.since === undefined || event.at >= filter.since) &&
    (filter.effect === undefined || event.details.effect === filter.effect) &&
    (filter.effectOtherThan === undefined || isDecidedOtherwise(event, filter.effectOtherThan))
  );
}

function isDecidedOtherwise({ details }: StoredEvent, effect: string): boolean {
  return typeof details.effect === 'string' && details.effect !== effect;
}
