/** How are a deleted session's values taken out of the segments and the blobs? */
import { closeSync, constants, fsyncSync, writeSync } from 'node:fs';
import { erasedHash, eraseLine } from '../core/erasure.ts';
import { parseRecord } from '../core/events.ts';
import { openRegularFile } from '../workspace/files.ts';
import { removeBlob } from './blobs.ts';
import { hashLine } from './hashes.ts';
import { segmentPath } from './layout.ts';
import { type JournalLine, listSegments } from './segments.ts';
import { readJournal } from './tail.ts';

/**
 * Overwrites the values that stand before the last `session_delete` of the session, each line in place and as long as
 * it was, and removes blobs that only they name; returns how many lines were erased. The event comes first, so that a
 * reader never meets an erased line without knowing why; whoever was killed in between is repeated.
 */
export function eraseSession(root: string, session: string): number {
  const values: JournalLine[] = [];
  const erasable: JournalLine[] = [];
  const named = new Map<string, boolean>();
  readJournal(root, { segment: listSegments(root)[0] ?? 1, offset: 0 }, (line, record) => {
    if (record === undefined) return;
    const isOwn = record.session === session;
    if (isOwn && record.type === 'session_delete') erasable.push(...values.splice(0));
    const text = line.bytes.toString();
    const isValue = isOwn && erasedHash(line.bytes) === undefined && erased(text, line.bytes) !== undefined;
    if (isValue) values.push(line);
    const { blob } = record.details;
    // A blob stays as long as a line that is not erased names it.
    if (typeof blob === 'string') named.set(blob, (named.get(blob) ?? true) && isValue);
  });
  for (const [segment, lines] of bySegment(erasable)) overwrite(root, segment, lines);
  const gone = new Set(erasable.map((line) => parseRecord(line.bytes.toString())?.details.blob));
  for (const [blob, onlyValues] of named) if (onlyValues && gone.has(blob)) removeBlob(root, blob);
  return erasable.length;
}

function erased(text: string, bytes: Uint8Array): string | undefined {
  return eraseLine(text, hashLine(bytes), Buffer.byteLength);
}

function bySegment(lines: readonly JournalLine[]): ReadonlyMap<number, readonly JournalLine[]> {
  const segments = new Map<number, JournalLine[]>();
  for (const line of lines) segments.set(line.segment, [...(segments.get(line.segment) ?? []), line]);
  return segments;
}

/** One write a line, of the same length: no other writer's line is touched. */
function overwrite(root: string, segment: number, lines: readonly JournalLine[]): void {
  const fd = openRegularFile(segmentPath(root, segment), constants.O_WRONLY);
  if (fd === undefined) return;
  try {
    for (const { offset, bytes } of lines) {
      const text = erased(bytes.toString(), bytes);
      if (text !== undefined) writeSync(fd, text, offset);
    }
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}
