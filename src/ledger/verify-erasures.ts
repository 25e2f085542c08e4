/** Is every erased line explained by the deletion of its session, and nothing erased that was no value? */
import { createHash, type Hash } from 'node:crypto';
import { erasedHash } from '../core/erasure.ts';
import { chainStart } from './chain-start.ts';
import { type Erasure, erasedLine, erasureOf, isBefore } from './erase.ts';
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

/**
 * The last `session_delete` of a session names its value lines by number and digest, and stands in the chain itself: a
 * line that was something else cannot pass for an erased one.
 */
export function verifyErasures(root: string): readonly ErasureFinding[] {
  const start = chainStart(root);
  const deletions = new Map<string, Deletion>();
  readJournal(root, start, (line, record) => {
    const erasure = record === undefined ? undefined : erasureOf(record);
    if (erasure === undefined || record === undefined) return;
    deletions.set(record.session, { erasure, line, digest: createHash('sha256'), lines: 0 });
  });
  const findings: ErasureFinding[] = [];
  let unfinished: JournalLine | undefined;
  readJournal(root, start, (line, record) => {
    const isErased = erasedHash(line.bytes) !== undefined;
    const deletion = record === undefined ? undefined : deletions.get(record.session);
    const covered = deletion !== undefined && isBefore(line, deletion.erasure.through);
    const text = covered || isErased ? erasedLine(line) : undefined;
    if (isErased && (!covered || text !== line.bytes.toString())) findings.push(unexplained(line));
    if (!covered || text === undefined) return;
    deletion.lines += 1;
    deletion.digest.update(`${text}\n`);
    if (!isErased) unfinished ??= line;
  });
  for (const { erasure, line, digest, lines } of deletions.values()) {
    if (lines !== erasure.lines || digest.digest('hex') !== erasure.digest) findings.push(unexplained(line));
  }
  if (unfinished !== undefined) {
    const { segment, offset } = unfinished;
    const message = 'values of a deleted session are still in the journal: run "k6s session delete" for it again';
    findings.push({ kind: 'erasure_unfinished', segment, offset, message });
  }
  return findings;
}

function unexplained({ segment, offset }: JournalLine): ErasureFinding {
  const message = 'lines were erased that the deletion of their session does not name';
  return { kind: 'erasure_unexplained', segment, offset, message };
}
