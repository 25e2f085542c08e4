/** Is the trail consistent? Reads the segments, chains them, and compares the database with them. */
import { erasedHash, isRedactable } from '../core/erasure.ts';
import { parseRecord } from '../core/events.ts';
import { all, type Database, type Row, type SqlValue } from './database.ts';
import { erasedLine } from './erase.ts';
import { eventRow } from './event-row.ts';
import { loadWatermark, type Watermark } from './fold.ts';
import { chainHash, genesis, hashLine } from './hashes.ts';
import { keptEvents } from './schema.ts';
import { type JournalLine, listSegments } from './segments.ts';
import { journalStart, readLines, shortHash } from './tail.ts';
import { verifyErasures } from './verify-erasures.ts';

export type VerifyKind =
  | 'database_differs'
  | 'erasure_unexplained'
  | 'erasure_unfinished'
  | 'first_segment_gone'
  | 'journal_regressed'
  | 'line_missing'
  | 'seal_missing'
  | 'segment_gone'
  | 'torn_line';

export interface VerifyFinding {
  readonly kind: VerifyKind;
  /** True when it breaks the trail; a torn line only says that a writer was killed. */
  readonly broken: boolean;
  readonly segment: number;
  readonly offset: number;
  readonly message: string;
}

export interface Verification {
  readonly lines: number;
  readonly head: string;
  readonly findings: readonly VerifyFinding[];
}

/** At least so many lines before a record are remembered; its writer had read one of them, however long it slept. */
const seenWindow = 65_536;

/**
 * Chains every line of every segment and checks that each record's `seen` names a line before it, so that a line
 * taken out or changed is missed by its successor. Proves consistency only: who rewrites everything goes unnoticed.
 * @param database the folded database as it is on disk, or undefined when there is none to compare
 */
export function verifyJournal(root: string, database: Database | undefined): Verification {
  const findings: VerifyFinding[] = [];
  const rows = database === undefined ? undefined : expectedRows(database);
  const seen = createWindow();
  let isErased = false;
  let lines = 0;
  let head = genesis;
  const first = listSegments(root)[0] ?? 1;
  if (first > 1) findings.push(finding('first_segment_gone', 1, 0, `segments before ${first} are gone`));
  const reading = readLines(root, { segment: first, offset: journalStart.offset }, scanRecord, (line, record) => {
    const lineHash = hashLine(line.bytes);
    head = chainHash(head, lineHash);
    lines += 1;
    if (record !== undefined && record.seen !== '' && !seen.has(record.seen)) {
      findings.push(
        finding('line_missing', line.segment, line.offset, 'the line that this record had read is gone or changed'),
      );
    }
    seen.add(shortHash(lineHash));
    isErased ||= erasingTypes.has(record?.type ?? '') || erasedHash(line.bytes) !== undefined;
    const differs = rows?.check(lines, head, line);
    if (differs !== undefined) findings.push(finding('database_differs', line.segment, line.offset, differs));
  });
  for (const { kind, segment, offset } of reading.findings) {
    findings.push({ ...finding(kind, segment, offset, describe[kind]), broken: kind !== 'torn_line' });
  }
  const newest = listSegments(root).at(-1) ?? 1;
  if (newest > reading.end.segment) {
    const { segment, offset } = reading.end;
    findings.push(
      finding('segment_gone', segment, offset, `segments up to ${newest} follow, but nothing leads to them`),
    );
  }
  if (isErased) findings.push(...verifyErasures(root));
  const missing = rows?.finish(lines);
  if (missing !== undefined)
    findings.push(finding('database_differs', reading.end.segment, reading.end.offset, missing));
  return { lines, head, findings };
}

const erasingTypes: ReadonlySet<string> = new Set(['session_delete', 'event_redacted']);

/** What verification needs of a record, found where `createRecord` puts it; anything else is parsed as a whole. */
interface Scanned {
  readonly type: string;
  readonly seen: string;
}

const typeMarker = '","type":"';
const seenMarker = '"seen":"';
const erasedMarker = ',"erased":"';

/** Length of the ending that begins with it. */
const erasedLength = 77;

function scanRecord(text: string): Scanned | undefined {
  if (text.startsWith(erasedMarker, text.length - erasedLength)) return parseRecord(text);
  const type = text.indexOf(typeMarker);
  const seen = text.lastIndexOf(seenMarker);
  if (!text.startsWith('{"v":1,"id":"') || type === -1 || seen < type || !text.endsWith('"}')) return parseRecord(text);
  const typeStart = type + typeMarker.length;
  const name = text.slice(typeStart, text.indexOf('"', typeStart));
  // A seal ends the segment: what only looks like one must not.
  if (name === 'segment_sealed') return parseRecord(text);
  return { type: name, seen: text.slice(seen + seenMarker.length, -2) };
}

const describe = {
  journal_regressed: 'the segment is shorter than it was',
  seal_missing: 'the segment does not end with a seal although another follows',
  segment_gone: 'the segment is gone although another follows',
  torn_line: 'a line is torn: its writer was killed',
} as const;

function finding(kind: VerifyKind, segment: number, offset: number, message: string): VerifyFinding {
  return { kind, broken: true, segment, offset, message };
}

/** The short hashes of the newest lines, in two generations: forgetting one is free, forgetting single entries is not. */
function createWindow(): { has(hash: string): boolean; add(hash: string): void } {
  let older = new Set<string>();
  let newer = new Set<string>();
  return {
    has: (hash) => newer.has(hash) || older.has(hash),
    add: (hash) => {
      newer.add(hash);
      if (newer.size < seenWindow) return;
      older = newer;
      newer = new Set();
    },
  };
}

/** What the database says of each line that it keeps, checked as the lines pass. */
function expectedRows(database: Database) {
  const watermark: Watermark = loadWatermark(database);
  const rows = new Map(all(database, 'SELECT * FROM events').map((row) => [Number(row.sequence), row] as const));
  let differing = 0;
  const check = (sequence: number, head: string, line: JournalLine): string | undefined => {
    const row = rows.get(sequence);
    rows.delete(sequence);
    const isKept = sequence > watermark.sequence - keptEvents && sequence <= watermark.sequence;
    const edited = isKept && (row === undefined || isEdited(row, line, sequence, head));
    // Whoever was killed while erasing leaves a line and its row apart; the line's own check says so.
    const isApart = edited && row !== undefined && isErasedOnOneSide(row, line, sequence, head);
    const differs = (edited && !isApart) || (sequence === watermark.sequence && watermark.head !== head);
    if (!differs || ++differing > 1) return undefined;
    return `from event ${sequence} on the database and the journal differ`;
  };
  const finish = (lines: number): string | undefined => {
    if (lines >= watermark.sequence && rows.size === 0) return undefined;
    return `the database holds ${watermark.sequence} events, the journal ${lines}`;
  };
  return { check, finish };
}

function isErasedOnOneSide(row: Row, line: JournalLine, sequence: number, head: string): boolean {
  const erased = erasedLine(line, isRedactable);
  if (erased !== undefined && !isEdited(row, { ...line, bytes: Buffer.from(erased) }, sequence, head)) return true;
  const own = { ...line, bytes: Buffer.from(String(row.line)) };
  return erasedLine(own, isRedactable) === line.bytes.toString() && !isEdited(row, own, sequence, head);
}

/** Every column counts, as queries show them; the time of a torn line is its neighbour's and not looked at. */
function isEdited(row: Row, line: JournalLine, sequence: number, head: string): boolean {
  const record = parseRecord(line.bytes.toString());
  const expected = eventRow({ line, record, sequence, head, at: String(row.at) });
  return Object.values(row).some((value, column) => value !== stored(expected[column]));
}

/** As SQLite gives it back: the three bytes of half a character become replacement characters. */
function stored(value: SqlValue | undefined): SqlValue | undefined {
  return typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\ufffd'.repeat(3)) : value;
}
