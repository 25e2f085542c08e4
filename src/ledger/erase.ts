/** How are a deleted session's values taken out of the segments and the blobs? */
import { createHash } from 'node:crypto';
import { closeSync, constants, fsyncSync, readdirSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { erasedHash, eraseLine } from '../core/erasure.ts';
import { systemCode } from '../core/errors.ts';
import type { EventRecord } from '../core/events.ts';
import { openRegularFile } from '../workspace/files.ts';
import { removeBlob } from './blobs.ts';
import { chainStart } from './chain-start.ts';
import { hashLine } from './hashes.ts';
import { blobPath, segmentPath } from './layout.ts';
import type { JournalLine } from './segments.ts';
import { type Position, readJournal } from './tail.ts';

/** What a `session_delete` says: which lines it explains, so that nothing else can pass for erased. */
export interface Erasure {
  /** How many lines of the session hold values. */
  readonly lines: number;
  /** SHA-256 over these lines as erasing leaves them, each with a line end. */
  readonly digest: string;
  /** Lines from here on are not meant. */
  readonly through: Position;
}

/** The erasure that an event tells of; undefined for any other event. */
export function erasureOf({ type, details }: EventRecord): Erasure | undefined {
  const { lines, digest, through } = details as Partial<Erasure>;
  if (type !== 'session_delete' || typeof lines !== 'number' || typeof digest !== 'string') return undefined;
  const { segment, offset } = (through ?? {}) as Partial<Position>;
  return typeof segment === 'number' && typeof offset === 'number'
    ? { lines, digest, through: { segment, offset } }
    : undefined;
}

/** True when the line stands before the place. */
export function isBefore(line: Position, { segment, offset }: Position): boolean {
  return line.segment < segment || (line.segment === segment && line.offset < offset);
}

/** The line as it is once its values are erased; undefined when it holds none. */
export function erasedLine({ bytes }: Pick<JournalLine, 'bytes'>): string | undefined {
  return eraseLine(bytes.toString(), hashLine(bytes), Buffer.byteLength);
}

/** What is to be erased of a session, as the journal is now. */
export interface ErasurePlan {
  readonly erasure: Erasure;
  /** Lines that still hold their values. */
  readonly left: readonly JournalLine[];
  /** The last event that says so explains all of them. */
  readonly explained: boolean;
  /** Blobs that only they name. */
  readonly blobs: readonly string[];
}

export function planErasure(root: string, session: string): ErasurePlan {
  const digest = createHash('sha256');
  const left: JournalLine[] = [];
  const own = new Set<string>();
  const others = new Set<string>();
  let [lines, last] = [0, undefined as Erasure | undefined];
  const start = chainStart(root);
  const { end } = readJournal(root, start, (line, record) => {
    if (record === undefined) return;
    const text = record.session === session ? erasedLine(line) : undefined;
    const { blob } = record.details;
    if (typeof blob === 'string') (text === undefined ? others : own).add(blob);
    if (record.session === session) last = erasureOf(record) ?? last;
    if (text === undefined) return;
    lines += 1;
    digest.update(`${text}\n`);
    if (erasedHash(line.bytes) === undefined) left.push(line);
  });
  const erasure = { lines, digest: digest.digest('hex'), through: end };
  const through = last?.through;
  const explained = through !== undefined && last?.lines === lines && left.every((line) => isBefore(line, through));
  return { erasure, left, explained, blobs: [...own].filter((blob) => !others.has(blob)) };
}

/** Overwrites the values, each line in place and as long as it was. The event that explains it comes first. */
export function eraseLines(root: string, { left, blobs }: ErasurePlan): void {
  // Before the lines that name them: whoever comes after a killed process must still find them.
  for (const blob of blobs) removeBlob(root, blob);
  for (const segment of new Set(left.map((line) => line.segment))) {
    overwrite(
      root,
      segment,
      left.filter((line) => line.segment === segment),
    );
  }
}

/** One write a line, of the same length: no other writer's line is touched. */
function overwrite(root: string, segment: number, lines: readonly JournalLine[]): void {
  const fd = openRegularFile(segmentPath(root, segment), constants.O_WRONLY);
  if (fd === undefined) return;
  try {
    for (const line of lines) {
      const text = erasedLine(line);
      if (text !== undefined) writeSync(fd, text, line.offset);
    }
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

/** A blob is named right after it was written: one that is this old and that no line names has lost its writer. */
const orphanedMs = 60 * 60 * 1000;

/** Removes blobs that no line of the journal names. */
export function removeOrphans(root: string, now: number): void {
  const named = new Set<unknown>();
  readJournal(root, chainStart(root), (_line, record) => {
    named.add(record?.details.blob);
  });
  for (const name of listBlobs(root)) {
    const age = now - (statSync(blobPath(root, name), { throwIfNoEntry: false })?.mtimeMs ?? now);
    if (!named.has(name) && age > orphanedMs) removeBlob(root, name);
  }
}

function listBlobs(root: string): readonly string[] {
  try {
    return readdirSync(dirname(blobPath(root, '-')));
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  }
}
