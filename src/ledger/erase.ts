/** How are values taken out of the segments and the blobs? */
import { createHash } from 'node:crypto';
import { closeSync, constants, fsyncSync, readdirSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { erasedHash, eraseLine, type May } from '../core/erasure.ts';
import { systemCode } from '../core/errors.ts';
import type { EventRecord } from '../core/events.ts';
import { openRegularFile } from '../workspace/files.ts';
import { readArchive, writeArchive } from './archive.ts';
import { removeBlob } from './blobs.ts';
import { chainStart } from './chain-start.ts';
import { hashLine } from './hashes.ts';
import { blobPath, segmentPath } from './layout.ts';
import type { JournalLine } from './segments.ts';
import { type Position, readJournal } from './tail.ts';
import { forgetUnfinished, keepUnfinished, loadUnfinished } from './unfinished.ts';

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

/** The line as it is once its values are erased; undefined when it holds none that the rule may take. */
export function erasedLine({ bytes }: Pick<JournalLine, 'bytes'>, may?: May): string | undefined {
  return eraseLine(bytes.toString(), hashLine(bytes), Buffer.byteLength, may);
}

/** A line as erasing leaves it, and its place. */
export interface ErasedLine extends Position {
  readonly text: string;
}

/** What is to be erased of a session, as the journal is now. */
export interface ErasurePlan {
  readonly erasure: Erasure;
  /** Lines that still hold their values. */
  readonly left: readonly ErasedLine[];
  /** The last event that says so explains all of them. */
  readonly explained: boolean;
  /** Blobs that only they name. */
  readonly blobs: readonly string[];
}

export function planErasure(root: string, session: string): ErasurePlan {
  const digest = createHash('sha256');
  const left: ErasedLine[] = [];
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
    if (erasedHash(line.bytes) === undefined) left.push({ segment: line.segment, offset: line.offset, text });
  });
  const erasure = { lines, digest: digest.digest('hex'), through: end };
  const through = last?.through;
  const explained = through !== undefined && last?.lines === lines && left.every((line) => isBefore(line, through));
  return { erasure, left, explained, blobs: [...own].filter((blob) => !others.has(blob)) };
}

/** Overwrites the values, each line in place and as long as it was. The event that explains it comes first. */
export function eraseLines(root: string, { left, blobs }: Pick<ErasurePlan, 'left' | 'blobs'>): void {
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

/** What is kept to be finished stays small, however many lines a session has. */
const batchLines = 64;

/** One write a line, of the same length: no other writer's line is touched. A write that is cut short is finished. */
export function overwrite(root: string, segment: number, lines: readonly ErasedLine[]): void {
  const archived = readArchive(root, segment);
  if (archived !== undefined) {
    // Replaced at once: nothing can be left half written.
    for (const { text, offset } of lines) archived.write(text, offset);
    writeArchive(root, segment, archived);
    // What a killed packing left would still tell.
    rmSync(segmentPath(root, segment), { force: true });
    return;
  }
  const fd = openRegularFile(segmentPath(root, segment), constants.O_WRONLY);
  if (fd === undefined) return;
  try {
    for (let done = 0; done < lines.length; done += batchLines) {
      const batch = lines.slice(done, done + batchLines);
      keepUnfinished(root, batch);
      for (const { text, offset } of batch) writeSync(fd, text, offset);
      fsyncSync(fd);
    }
  } finally {
    closeSync(fd);
  }
  forgetUnfinished(root);
}

/** Writes again what a process was writing when it was killed: half of a line has lost what it was. */
export function finishOverwriting(root: string): void {
  const lines = loadUnfinished(root);
  for (const segment of new Set(lines.map((line) => line.segment))) {
    overwrite(
      root,
      segment,
      lines.filter((line) => line.segment === segment),
    );
  }
  forgetUnfinished(root);
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
