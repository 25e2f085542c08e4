/** How does a fact get into the journal so that it is there when we say so? */
import { closeSync, constants, writeSync } from 'node:fs';
import { program } from '../core/agents.ts';
import { KhoregosError, messageOf, systemCode } from '../core/errors.ts';
import { createRecord, type EventRecord } from '../core/events.ts';
import { makeDirectories, openRegularFile, setAside } from '../workspace/files.ts';
import { journalDirectory, segmentPath } from './layout.ts';
import { listSegments, segmentBytes } from './segments.ts';
import { readTail, seenBy, type Tail } from './tail.ts';

/** A record with its two newlines; below the size that file systems append in one piece. */
export const maxRecordBytes = 16 * 1024;

/** Each try that fails has met a seal, a rename or a foreign write: several in a row is a broken disk. */
const maxTries = 8;

/** Gives the next id and time; called again for each record. */
export type Stamp = () => { readonly id: string; readonly at: string };

/**
 * Appends a record with one write, reads it back through the path, and returns the tail that ends behind it. If a seal
 * came first, or the record is not there whole, the same record goes to the next segment.
 * @throws KhoregosError JOURNAL_UNWRITABLE when the record could not be written; the journal is then as if it was not.
 */
export function appendRecord(root: string, tail: Tail, record: EventRecord, stamp: Stamp): Tail {
  const line = Buffer.from(JSON.stringify(record));
  if (line.length + 2 > maxRecordBytes) {
    throw new KhoregosError(
      'TOO_LARGE',
      `Cannot append ${record.type}: it has ${line.length} bytes, at most ${maxRecordBytes} fit`,
    );
  }
  let current = tail;
  for (let tries = 0; tries < maxTries; tries += 1) {
    if (current.position.offset > segmentBytes) current = seal(root, current, stamp);
    writeLine(root, current, line, stamp);
    let found = false;
    const { segment } = current.position;
    current = readTail(root, current, (read) => {
      found ||= read.bytes.equals(line);
    });
    if (found) return current;
    // No seal moved us on, yet the record is not there: this segment is not to be trusted with it.
    if (current.position.segment === segment) current = seal(root, current, stamp, 'record_lost');
  }
  throw unwritable(root, `a record was not there after ${maxTries} tries`);
}

/** Ends the segment for everybody and moves to the next; one that is not full says why. */
function seal(root: string, tail: Tail, stamp: Stamp, why?: string): Tail {
  const { segment } = tail.position;
  const next = segment + 1;
  const details = why === undefined ? { next } : { next, why };
  const draft = { type: 'segment_sealed', action: `Sealed segment ${segment}`, details } as const;
  const record = createRecord(
    draft,
    { session: '', client: '', agent: program, policy: '' },
    { ...stamp(), seen: seenBy(tail) },
  );
  writeLine(root, tail, Buffer.from(JSON.stringify(record)), stamp);
  const after = readTail(root, tail);
  if (after.position.segment > segment) return after;
  return { ...after, position: { segment: next, offset: 0 } };
}

/**
 * One write of `newline, record, newline`: the first newline ends whatever a killed writer left torn. Where the segment
 * was packed or pruned meanwhile nothing is written: reading on leads to the newest.
 */
function writeLine(root: string, tail: Tail, line: Buffer, stamp: Stamp): void {
  const path = segmentPath(root, tail.position.segment);
  const bytes = Buffer.concat([newline, line, newline]);
  try {
    const fd = openForAppend(root, path, stamp, tail.position.segment);
    if (fd === undefined) return;
    try {
      const written = writeSync(fd, bytes);
      if (written < bytes.length) throw unwritable(root, `${written} of ${bytes.length} bytes were written`);
    } finally {
      closeSync(fd);
    }
  } catch (error) {
    if (error instanceof KhoregosError && error.code !== 'NOT_A_REGULAR_FILE') throw error;
    throw unwritable(root, messageOf(error));
  }
}

const newline = Buffer.from('\n');

/**
 * Makes the journal where there is none, and moves aside what stands in its place but is no file. Undefined when newer
 * segments are there and this one is not.
 */
function openForAppend(root: string, path: string, stamp: Stamp, segment: number): number | undefined {
  const flags = constants.O_WRONLY | constants.O_APPEND;
  try {
    const fd = openRegularFile(path, flags);
    if (fd !== undefined) return fd;
  } catch (error) {
    if (!(error instanceof KhoregosError) && systemCode(error) !== 'ENXIO') throw error;
    setAside(path, Date.parse(stamp().at));
  }
  makeDirectories(journalDirectory(root));
  if ((listSegments(root).at(-1) ?? 0) > segment) return undefined;
  const fd = openRegularFile(path, flags | constants.O_CREAT);
  if (fd === undefined) throw unwritable(root, 'it cannot be created');
  return fd;
}

function unwritable(root: string, why: string): KhoregosError {
  return new KhoregosError(
    'JOURNAL_UNWRITABLE',
    `Cannot append to the journal in "${journalDirectory(root)}": ${why}`,
    `Make "${journalDirectory(root)}" writable and free some disk space`,
  );
}
