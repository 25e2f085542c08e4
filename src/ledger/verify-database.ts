/** Where do the journal and the database that was folded from it differ, and which of the two was changed? */
import { isRedactable } from '../core/erasure.ts';
import { parseRecord } from '../core/events.ts';
import { all, type Database, type Row, type SqlValue } from './database.ts';
import { erasedLine } from './erase.ts';
import { eventRow } from './event-row.ts';
import { type Findings, nowhere, type Place } from './finding.ts';
import { loadWatermark, type Watermark } from './fold.ts';
import { keptEvents } from './schema.ts';
import type { JournalLine } from './segments.ts';
import type { JournalReading, PassedLine } from './verify-journal.ts';

/** One row, and what of it was met. */
interface Expected {
  readonly row: Row;
  readonly sequence: number;
  met: boolean;
}

export interface DatabaseComparison {
  readonly watermark: Watermark;
  /** Public key whose head log vouches for the watermark; empty for none. */
  readonly signer: string;
  /** To be called for each line in order. */
  pass(passed: PassedLine): void;
  /** True when the chain at the watermark is the watermark's head. */
  agrees(): boolean;
  /**
   * Names the differences.
   * @param confirmed a signed head from the watermark on agrees with the journal: then the database was edited
   */
  finish(reading: JournalReading, confirmed: boolean, findings: Findings): void;
}

interface Difference {
  readonly kind: 'modified' | 'repeated' | 'reordered' | 'inserted' | 'columns';
  readonly place: Place;
}

/** Compares while the lines pass; memory is that of the rows, which are the newest only. */
export function compareDatabase(database: Database, firstSequence: number): DatabaseComparison {
  const watermark = loadWatermark(database);
  const rows = all(database, 'SELECT * FROM events WHERE sequence > ? ORDER BY sequence', [firstSequence]);
  const expected = new Map<string, Expected>();
  for (const row of rows) expected.set(String(row.id), { row, sequence: Number(row.sequence), met: false });
  const isDoubled = expected.size !== rows.length;
  const differences: Difference[] = [];
  let strangers: Place[] = [];
  let edited: Place | undefined;
  let [newest, agrees] = [0, watermark.sequence === firstSequence];
  const meet = ({ line, sequence, head }: PassedLine, found: Expected, place: Place) => {
    if (newest > 0) differences.push(...strangers.map((each) => ({ kind: 'inserted', place: each }) as const));
    strangers = [];
    const differs = differenceOf(found.row, line, sequence, head);
    if (differs !== undefined) edited ??= place;
    if (found.met) differences.push({ kind: 'repeated', place });
    else if (found.sequence < newest) differences.push({ kind: 'reordered', place });
    else if (differs === 'modified' || differs === 'columns') differences.push({ kind: differs, place });
    found.met = true;
    newest = Math.max(newest, found.sequence);
  };
  return {
    watermark,
    signer: String(all(database, "SELECT value FROM meta WHERE key = 'signer'")[0]?.value ?? ''),
    pass: (passed) => {
      const { line, record, sequence, head } = passed;
      if (sequence === watermark.sequence) agrees = head === watermark.head;
      if (expected.size === 0) return;
      const found = expected.get(record?.id ?? `torn:${line.segment}:${line.offset}`);
      const place = { segment: line.segment, offset: line.offset, sequence };
      if (found !== undefined) meet(passed, found, place);
      else if (newest > 0) strangers.push(place);
    },
    agrees: () => agrees,
    finish: (reading, confirmed, findings) => {
      const unmet = [...expected.values()].filter(({ met }) => !met);
      // A watermark that fits neither the rows nor the journal was edited by itself.
      const isAlone = edited === undefined && differences.length === 0 && unmet.length === 0;
      if (agrees || confirmed || isAlone) {
        const place = edited ?? differences[0]?.place;
        const isWhole =
          agrees && unmet.length === 0 && !isDoubled && rows.length === keptCount(watermark, firstSequence);
        if (place !== undefined || !isWhole) findings.add('database_edited', place ?? nowhere, editedMessage);
        return;
      }
      blameJournal(differences, unmet, newest, reading, findings);
      if (watermark.sequence <= reading.sequence) return;
      const message = `k6s.db was folded up to event ${watermark.sequence}, the journal ends at ${reading.sequence}`;
      findings.add('journal_regressed', { ...reading.end, sequence: null }, message);
    },
  };
}

export const editedMessage = 'k6s.db is not what the journal folds to: run "k6s db rebuild"';

function keptCount({ sequence }: Watermark, firstSequence: number): number {
  return Math.max(0, Math.min(keptEvents, sequence - firstSequence));
}

const words = {
  modified: 'the event was changed after it was folded',
  repeated: 'the event is in the journal twice',
  reordered: 'the event stands in another place than when it was folded',
  inserted: 'the event was put in after those around it were folded',
} as const;

/** The rows are what was folded: they say what is missing. */
function blameJournal(
  differences: readonly Difference[],
  unmet: readonly Expected[],
  newest: number,
  { seals }: JournalReading,
  findings: Findings,
): void {
  for (const { kind, place } of differences) {
    if (kind === 'columns') findings.add('database_edited', place, 'a row of k6s.db was edited');
    else findings.add(kind, place, words[kind]);
  }
  for (const { row, sequence } of unmet) {
    const place = { segment: Number(row.segment), offset: Number(row.offset), sequence };
    const seal = seals.get(place.segment);
    const hidden = seal !== undefined && place.offset >= seal;
    const what = `event ${sequence} (${String(row.type)}) was folded and`;
    if (hidden) findings.add('seal_forged', place, `${what} now stands behind a seal`);
    else if (sequence > newest) findings.add('truncated', place, `${what} is gone from the end`);
    else findings.add('missing', place, `${what} is gone`);
  }
}

/** Undefined when the row is what the line becomes; erased on one side only is no difference. */
function differenceOf(
  row: Row,
  line: JournalLine,
  sequence: number,
  head: string,
): Difference['kind'] | 'moved' | undefined {
  if (!isEdited(row, line, sequence, head)) return undefined;
  const text = stored(line.bytes.toString());
  // Where a line stands changes with every line before it.
  const moved = { ...row, hash: head, sequence, segment: line.segment, offset: line.offset };
  if (String(row.line) !== text) {
    if (isErasedOnOneSide(row, line, sequence, head)) return undefined;
    return isErasedOnOneSide(moved, line, sequence, head) ? 'moved' : 'modified';
  }
  return isEdited(moved, line, sequence, head) ? 'columns' : 'moved';
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
  return columnNames.some((name, index) => row[name] !== stored(expected[index]));
}

/** In the order in which `eventRow` gives them. */
const columnNames = [
  ...['sequence', 'hash', 'segment', 'offset', 'id', 'at', 'type', 'severity', 'session', 'client', 'agent'],
  ...['agent_id', 'agent_type', 'action', 'tool', 'call', 'effect', 'rule', 'outcome', 'line'],
] as const;

/** As SQLite gives it back: the three bytes of half a character become replacement characters. */
function stored<T extends SqlValue | undefined>(value: T): T | string {
  return typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\ufffd'.repeat(3)) : value;
}
