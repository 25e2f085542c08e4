/** What has the journal to say since somebody last looked? */
import { existsSync } from 'node:fs';
import { erasedHash } from '../core/erasure.ts';
import { KhoregosError } from '../core/errors.ts';
import { type EventRecord, type Order, parseRecord } from '../core/events.ts';
import { sha256 } from '../core/sha256.ts';
import { type MutableState, reduce } from '../core/state.ts';
import { segmentPath } from './layout.ts';
import { type JournalLine, listSegments, maxSegmentBytes, readSegment, type SegmentReading } from './segments.ts';

/** Length of `seen` and of a position's hash: 128 bits, enough to tell lines apart, short enough to stand in each. */
const shortLength = 32;

/** What a later record's `seen` says of the line with this hash. */
export function shortHash(lineHash: string): string {
  return lineHash.slice(0, shortLength);
}

/** How far a reader is: everything before `offset` of `segment` has been read. */
export interface Position {
  readonly segment: number;
  readonly offset: number;
}

export const journalStart: Position = { segment: 1, offset: 0 };

/** Damage that a reader meets; place and kind make its id, so that all readers find the same. */
export interface JournalFinding {
  readonly kind: 'journal_regressed' | 'seal_missing' | 'segment_gone' | 'segment_unreadable' | 'torn_line';
  readonly segment: number;
  readonly offset: number;
}

export interface Reading {
  readonly end: Position;
  /** The last line read; undefined when there was none. */
  readonly lastLine: Buffer | undefined;
  readonly findings: readonly JournalFinding[];
  readonly bytesRead: number;
}

/** Sees every line in order; `record` is undefined for a line that is none. */
export type Visit<R = EventRecord> = (line: JournalLine, record: R | undefined) => void;

/** How a line becomes a record; all that reading itself needs of it is the type. */
type Parse<R> = (text: string) => R | undefined;

/**
 * Reads from a position to the end of the journal. The first seal ends a segment: what follows it does not exist.
 * A segment that vanished or shrank is a finding and never read past silently.
 */
export function readJournal(root: string, from: Position, visit: Visit): Reading {
  return readLines(root, from, parseRecord, visit);
}

/** The same for readers that need less of a record than all of it. */
export function readLines<R extends { readonly type: string }>(
  root: string,
  from: Position,
  parse: Parse<R>,
  visit: Visit<R>,
): Reading {
  const findings: JournalFinding[] = [];
  let { segment, offset } = from;
  let lastLine: Buffer | undefined;
  let bytesRead = 0;
  for (;;) {
    const reading = readWhole(root, segment, offset);
    if (typeof reading === 'string' || reading.size < offset) {
      const next = listSegments(root).find((number) => number > segment);
      if (reading === 'segment_gone' && offset === 0 && next === undefined) break;
      findings.push({ kind: typeof reading === 'string' ? reading : 'journal_regressed', segment, offset });
      // Whatever comes next goes behind the damage, never into its place.
      [segment, offset] = [next ?? segment + 1, 0];
      continue;
    }
    bytesRead += reading.end - offset;
    const sealed = visitLines(reading.lines, parse, (line, record) => {
      lastLine = line.bytes;
      if (record === undefined) findings.push({ kind: 'torn_line', segment: line.segment, offset: line.offset });
      visit(line, record);
    });
    offset = reading.end;
    if (!sealed) {
      // What follows a plain segment is plain: the oldest are packed first.
      if (!existsSync(segmentPath(root, segment + 1))) break;
      // The next segment is made after the seal: either the seal came since we read, or somebody took it out.
      if (readSegment(root, segment, offset)?.lines.length) continue;
      findings.push({ kind: 'seal_missing', segment, offset });
    }
    [segment, offset] = [segment + 1, 0];
  }
  return { end: { segment, offset }, lastLine, findings, bytesRead };
}

/** A segment, or why there is none to read. */
function readWhole(
  root: string,
  segment: number,
  offset: number,
): SegmentReading | 'segment_gone' | 'segment_unreadable' {
  try {
    return readSegment(root, segment, offset) ?? 'segment_gone';
  } catch (error) {
    if (error instanceof KhoregosError && error.code === 'JOURNAL_UNREADABLE') return 'segment_unreadable';
    throw error;
  }
}

/** True when a seal ended the lines. */
function visitLines<R extends { readonly type: string }>(
  lines: readonly JournalLine[],
  parse: Parse<R>,
  visit: Visit<R>,
): boolean {
  for (const line of lines) {
    const record = parse(line.bytes.toString());
    visit(line, record);
    if (record?.type === 'segment_sealed') return true;
  }
  return false;
}

/** A reader's position with the state that the journal has reached there. */
export interface Tail {
  readonly position: Position;
  /** The last line before it, or what `seenBy` said of it; empty before the first. */
  readonly last: Buffer | string;
  /** Taken further in place by whoever reads on. */
  readonly state: MutableState;
  readonly findings: readonly JournalFinding[];
  /** Bytes read since the snapshot this tail began with. */
  readonly bytesRead: number;
}

/** What a record written now says that its writer had seen: hashed only when somebody asks. */
export function seenBy(tail: Tail): string {
  return typeof tail.last === 'string' ? tail.last : shortHash(erasedHash(tail.last) ?? sha256(tail.last));
}

/** A record's place among all others. */
function orderOf({ segment, offset }: JournalLine): Order {
  return segment * maxSegmentBytes + offset;
}

/** Reads on to the end of the journal; `visit` sees what was read. */
export function readTail(root: string, tail: Tail, visit?: Visit): Tail {
  const reading = readJournal(root, tail.position, (line, record) => {
    if (record !== undefined) reduce(tail.state, record, orderOf(line));
    visit?.(line, record);
  });
  return {
    position: reading.end,
    last: reading.lastLine ?? tail.last,
    state: tail.state,
    findings: [...tail.findings, ...reading.findings],
    bytesRead: tail.bytesRead + reading.bytesRead,
  };
}
