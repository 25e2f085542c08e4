/** Where do the journal's lines lie? The numbers of segments, and the lines of one, in order. */
import { closeSync, constants, existsSync, fstatSync, lstatSync, readdirSync } from 'node:fs';
import { systemCode } from '../core/errors.ts';
import { openRegularFile, readRange, setAside } from '../workspace/files.ts';
import { readArchive } from './archive.ts';
import { archivePath, journalDirectory, segmentPath } from './layout.ts';

/** A segment is sealed once it is larger: small enough to read at once, large enough to be few. */
export const segmentBytes = 4 * 1024 * 1024;

/** No segment grows as large: whoever finds one above `segmentBytes` seals it. */
export const maxSegmentBytes = 16 * segmentBytes;

/** A non-empty line and where it begins. The text is exactly what lies between two newlines. */
export interface JournalLine {
  readonly segment: number;
  readonly offset: number;
  readonly bytes: Buffer;
}

/** Numbers of the segments there are, ascending; none when there is no journal. */
export function listSegments(root: string): readonly number[] {
  try {
    const numbers = readdirSync(journalDirectory(root))
      .map((name) => /^(\d{6,})\.jsonl(?:\.gz)?$/.exec(name)?.[1])
      .filter((digits) => digits !== undefined)
      .map(Number);
    return [...new Set(numbers)].sort((a, b) => a - b);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  }
}

export function hasSegment(root: string, segment: number): boolean {
  return existsSync(segmentPath(root, segment)) || existsSync(archivePath(root, segment));
}

export interface SegmentReading {
  /** Whole lines from `offset` on; a last line without its newline is left for later. */
  readonly lines: readonly JournalLine[];
  /** Where the next reading starts. */
  readonly end: number;
  /** Size of the file when it was read. */
  readonly size: number;
}

const newline = 10;

/**
 * Reads whole lines from `offset`, or undefined when the segment does not exist.
 * `size` below `offset` says that the file shrank; then there are no lines.
 */
export function readSegment(root: string, segment: number, offset: number): SegmentReading | undefined {
  const fd = openRegularFile(segmentPath(root, segment), constants.O_RDONLY);
  // Where both are there, packing was killed: the plain one is not yet removed.
  if (fd === undefined) return readArchived(root, segment, offset);
  try {
    const { size } = fstatSync(fd);
    if (size <= offset) return { lines: [], end: offset, size };
    const bytes = readRange(fd, offset, size - offset);
    return { ...splitLines(bytes, segment, offset), size };
  } finally {
    closeSync(fd);
  }
}

function readArchived(root: string, segment: number, offset: number): SegmentReading | undefined {
  const bytes = readArchive(root, segment);
  if (bytes === undefined) return undefined;
  if (bytes.length <= offset) return { lines: [], end: offset, size: bytes.length };
  return { ...splitLines(bytes.subarray(offset), segment, offset), size: bytes.length };
}

export function splitLines(bytes: Buffer, segment: number, offset: number): Omit<SegmentReading, 'size'> {
  const lines: JournalLine[] = [];
  let start = 0;
  for (let end = bytes.indexOf(newline); end !== -1; end = bytes.indexOf(newline, start)) {
    if (end > start) lines.push({ segment, offset: offset + start, bytes: bytes.subarray(start, end) });
    start = end + 1;
  }
  return { lines, end: offset + start };
}

/**
 * Moves aside what stands in place of the newest segment but is no file (a FIFO, a directory, a link); returns to
 * where. Readers then find that a segment is gone and go on behind it.
 */
export function setAsideForeignSegments(root: string, now: number): readonly string[] {
  const newest = listSegments(root).at(-1);
  if (newest === undefined) return [];
  const path = segmentPath(root, newest);
  if (lstatSync(path, { throwIfNoEntry: false })?.isFile() !== false) return [];
  const to = setAside(path, now);
  return to === undefined ? [] : [to];
}
