/** Is every erased line explained by an event, and nothing erased that no event names? */
import { createHash, type Hash } from 'node:crypto';
import { erasedHash, isErasable } from '../core/erasure.ts';
import type { EventRecord } from '../core/events.ts';
import { chainStart } from './chain-start.ts';
import { type Erasure, erasedLine, erasureOf, isBefore } from './erase.ts';
import { hashLine } from './hashes.ts';
import { digestOf, redactionOf } from './redact.ts';
import type { JournalLine } from './segments.ts';
import { type Position, readJournal } from './tail.ts';

export interface ErasureFinding extends Position {
  readonly kind: 'erasure_unexplained' | 'erasure_unfinished';
  readonly message: string;
}

interface Deletion {
  readonly erasure: Erasure;
  /** Where it is said. */
  readonly line: JournalLine;
  readonly digest: Hash;
  lines: number;
}

/** What the journal says of its own erasures. */
interface Said {
  /** The last `session_delete` of each session. */
  readonly deletions: Map<string, Deletion>;
  /** Digests of erased lines, by the hashes of the lines that they were. */
  readonly redactions: Map<string, Set<string>>;
}

/**
 * The last `session_delete` of a session names its value lines by number and digest, an `event_redacted` its line by
 * hash and digest, and both stand in the chain themselves: a line that was something else cannot pass for an erased
 * one. Erasing gives the same line either way, so a redacted value counts for the deletion of its session too.
 */
export function verifyErasures(root: string): readonly ErasureFinding[] {
  const start = chainStart(root);
  const said = readSaid(root);
  const findings: ErasureFinding[] = [];
  const unfinished = new Map<string, JournalLine>();
  readJournal(root, start, (line, record) => {
    const isErased = erasedHash(line.bytes) !== undefined;
    const isCovered = record !== undefined && countDeleted(said, line, record);
    const isNamed = isRedacted(said, line, isErased);
    if (isErased && !isCovered && !isNamed) findings.push(unexplained(line));
    if (isErased || (!isCovered && !isNamed)) return;
    const command = isNamed ? 'audit redact' : 'session delete';
    if (!unfinished.has(command)) unfinished.set(command, line);
  });
  for (const { erasure, line, digest, lines } of said.deletions.values()) {
    // Some of them may be pruned.
    const isPruned = lines < erasure.lines && start.sequence > 0;
    const isSame = lines === erasure.lines && digest.digest('hex') === erasure.digest;
    if (!isSame && !isPruned) findings.push(unexplained(line));
  }
  return [...findings, ...[...unfinished].map(([command, line]) => unfinishedAt(line, command))];
}

function readSaid(root: string): Said {
  const said: Said = { deletions: new Map(), redactions: new Map() };
  readJournal(root, chainStart(root), (line, record) => {
    if (record === undefined) return;
    const erasure = erasureOf(record);
    const redaction = redactionOf(record);
    if (erasure !== undefined) {
      said.deletions.set(record.session, { erasure, line, digest: createHash('sha256'), lines: 0 });
    }
    if (redaction === undefined) return;
    const digests = said.redactions.get(redaction.hash) ?? new Set();
    said.redactions.set(redaction.hash, digests.add(redaction.digest));
  });
  return said;
}

/** Counts a value of a deleted session, as erasing leaves it; false for any other line. */
function countDeleted({ deletions }: Said, line: JournalLine, record: EventRecord): boolean {
  const deletion = deletions.get(record.session);
  if (deletion === undefined || !isErasable(record) || !isBefore(line, deletion.erasure.through)) return false;
  const text = erasedLine(line);
  if (text === undefined) return false;
  deletion.lines += 1;
  deletion.digest.update(`${text}\n`);
  return true;
}

/** True when an event says that just this line was, or is to be, redacted. */
function isRedacted({ redactions }: Said, { bytes }: JournalLine, isErased: boolean): boolean {
  if (redactions.size === 0) return false;
  const digests = redactions.get(hashLine(bytes));
  return digests !== undefined && (!isErased || digests.has(digestOf(bytes.toString())));
}

function unexplained({ segment, offset }: JournalLine): ErasureFinding {
  const message = 'lines were erased that no deletion of their session and no redaction names';
  return { kind: 'erasure_unexplained', segment, offset, message };
}

function unfinishedAt({ segment, offset }: JournalLine, command: string): ErasureFinding {
  const message = `values that were to be erased are still in the journal: run "k6s ${command}" for them again`;
  return { kind: 'erasure_unfinished', segment, offset, message };
}
