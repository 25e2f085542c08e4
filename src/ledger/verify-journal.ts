/** What do the segments themselves say, line by line? Names what shows in them, and keeps what only other evidence can name. */
import { parseRecord } from '../core/events.ts';
import type { ChainStart } from './chain-start.ts';
import { createFindings, type Findings, type Place } from './finding.ts';
import { createHashWindow } from './hash-window.ts';
import { chainHash, hashLine } from './hashes.ts';
import { type ScannedRecord, scanRecord } from './scan-record.ts';
import { type JournalLine, listSegments, readSegment, segmentBytes } from './segments.ts';
import { type JournalFinding, type Position, readLines, shortHash } from './tail.ts';

/** One line as it passes. */
export interface PassedLine {
  readonly line: JournalLine;
  readonly record: ScannedRecord | undefined;
  readonly lineHash: string;
  /** The chain hash with it. */
  readonly head: string;
  readonly sequence: number;
}

/** A record, and what it had read that is not there. */
export interface Gap extends Place {
  /** Short hash of the line. */
  readonly seen: string;
}

export interface JournalReading {
  /** Number of the last line. */
  readonly sequence: number;
  readonly head: string;
  readonly end: Position;
  /** Short hash of the very first line, or what the start says of the trail. */
  readonly trail: string;
  /** Lines that a record had read and that are not there: changed, or gone. */
  readonly gaps: readonly Gap[];
  /** Where each segment was sealed. */
  readonly seals: ReadonlyMap<number, number>;
  readonly findings: Findings;
}

/** A record whose time is this much before that of earlier ones, and not alone, says that the clock was moved. */
const clockToleranceMs = 60_000;

/**
 * Chains every line from the start. `visit` sees each line, `progress` the share of segments read.
 */
export function readWholeJournal(
  root: string,
  start: ChainStart,
  visit: (passed: PassedLine) => void,
  progress: (share: number) => void = () => undefined,
): JournalReading {
  const findings = createFindings();
  const segments = listSegments(root);
  const newest = segments.at(-1) ?? 1;
  const seen = watchSeen([...start.recent, start.last], findings);
  const clock = watchClock(findings);
  const seals = new Map<number, number>();
  let { sequence, head, trail } = start;
  let segment = 0;
  const reading = readLines(root, start, scanRecord, (line, record) => {
    if (line.segment !== segment) {
      segment = line.segment;
      progress((segment - start.segment) / (newest - start.segment + 1));
    }
    const lineHash = hashLine(line.bytes);
    head = chainHash(head, lineHash);
    sequence += 1;
    if (trail === '') trail = shortHash(lineHash);
    const passed = { line, record, lineHash, head, sequence };
    seen.pass(passed);
    if (record !== undefined) clock.pass(record.at, passed);
    if (record?.type === 'segment_sealed') {
      seals.set(line.segment, line.offset);
      checkSeal(line, placeOf(passed), line.segment === newest, findings);
    }
    visit(passed);
  });
  clock.end();
  for (const each of reading.findings) addReading(findings, each);
  if (newest > reading.end.segment) {
    const message = `segments up to ${newest} follow, but nothing leads to them`;
    findings.add('segment_gone', { ...reading.end, sequence: null }, message);
  }
  return { sequence, head, end: reading.end, trail, gaps: seen.gaps(), seals, findings };
}

const readingKinds = {
  journal_regressed: ['journal_regressed', 'the segment is shorter than it was'],
  seal_missing: ['seal_missing', 'the segment does not end with a seal although another follows'],
  segment_gone: ['segment_gone', 'the segment is gone although another follows'],
  segment_unreadable: ['modified', 'the packed segment cannot be unpacked'],
  torn_line: ['torn_line', 'a line is torn: its writer was killed'],
} as const;

function addReading(findings: Findings, { kind, segment, offset }: JournalFinding): void {
  const [name, message] = readingKinds[kind];
  findings.add(name, { segment, offset, sequence: null }, message);
}

/** A seal leads to the next number; one that nothing follows stands in a full segment unless it says why not. */
function checkSeal(line: JournalLine, place: Place, isLast: boolean, findings: Findings): void {
  const { next, why } = parseRecord(line.bytes.toString())?.details ?? {};
  if (next !== line.segment + 1) {
    findings.add('reordered', place, `this segment's seal leads to segment ${String(next)}: segments were swapped`);
  } else if (isLast && line.offset <= segmentBytes && why === undefined) {
    findings.add('seal_forged', place, 'the segment was sealed although it is not full');
  }
}

/** Made only where something is found: there are as many lines as there is time for one object each. */
export function placeOf({ line, sequence }: Pick<PassedLine, 'line' | 'sequence'>): Place {
  return { segment: line.segment, offset: line.offset, sequence };
}

/** Each record names a line before it that its writer had read; no line is there twice. */
function watchSeen(before: readonly string[], findings: Findings) {
  const window = createHashWindow();
  const gaps = new Map<string, Gap>();
  for (const hash of before) window.add(hash);
  let newest = '';
  return {
    pass: (passed: PassedLine) => {
      const { record, lineHash } = passed;
      const hash = shortHash(lineHash);
      const seen = record?.seen ?? '';
      // Mostly nobody else wrote meanwhile.
      if (seen !== newest && seen !== '' && !window.has(seen) && !gaps.has(seen)) {
        gaps.set(seen, { ...placeOf(passed), seen });
      }
      newest = hash;
      const isNew = window.add(hash);
      if (!isNew && record !== undefined)
        findings.add('repeated', placeOf(passed), 'this line is in the journal twice');
      const early = gaps.size === 0 ? undefined : gaps.get(hash);
      if (early === undefined) return;
      gaps.delete(hash);
      findings.add('reordered', early, 'the line that this record had read stands behind it');
    },
    gaps: () => [...gaps.values()],
  };
}

/** A process that slept writes one record late; a clock that was moved back shows in more than one. */
function watchClock(findings: Findings) {
  let newest = '';
  let late: PassedLine | undefined;
  const report = () => {
    if (late !== undefined)
      findings.add('clock_jumped', placeOf(late), `the time of this event is long before ${newest}`);
    late = undefined;
  };
  return {
    pass: (at: string, passed: PassedLine) => {
      if (at >= newest) {
        newest = at;
        late = undefined;
      } else if (Date.parse(newest) - Date.parse(at) <= clockToleranceMs) late = undefined;
      else if (late === undefined) late = passed;
      else {
        report();
        // What follows is measured by the clock as it is now.
        newest = at;
      }
    },
    end: report,
  };
}

/** Short hashes of the lines behind seals: late copies, which nobody has read, or what a forged seal hides. */
export function hashesBehindSeals(root: string, { seals }: JournalReading): ReadonlySet<string> {
  const hidden = new Set<string>();
  for (const [segment, seal] of seals) {
    const lines = readSegment(root, segment, seal)?.lines.slice(1) ?? [];
    for (const { bytes } of lines) hidden.add(shortHash(hashLine(bytes)));
  }
  return hidden;
}
