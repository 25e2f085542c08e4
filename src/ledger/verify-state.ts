/** Did Khoregos write state.json, and does it speak of this journal? */
import { KhoregosError, systemCode } from '../core/errors.ts';
import { readRegularFile } from '../workspace/files.ts';
import { type Findings, nowhere } from './finding.ts';
import { snapshotPath } from './layout.ts';
import { maxSnapshotBytes } from './snapshot.ts';
import { type Position, shortHash } from './tail.ts';
import type { Evidence } from './verify.ts';
import type { JournalReading, PassedLine } from './verify-journal.ts';

export interface StateFile {
  /** To be called for each line in order. */
  pass(passed: PassedLine): void;
  /** The file without its voucher; empty when it has none. */
  readonly text: string;
  readonly by: string;
  readonly mac: string;
  readonly position: Position;
  /** What it says of the last line before its position; empty when it says nothing. */
  readonly last: string;
  /** What the journal says of it; empty when it has no line there. */
  found(): string;
}

const ending = /,"by":"([0-9a-f]{0,16})","mac":"([0-9a-f]{0,64})"\}$/;

/** Length of the longest ending. */
const maxEnding = 120;

const shapeless = { text: '', by: '', mac: '', position: { segment: 0, offset: 0 }, last: '' } as const;

/** What state.json says of itself; undefined when there is none. */
export function loadStateFile(root: string): StateFile | undefined {
  const parsed = parseState(root);
  if (parsed === undefined) return undefined;
  let last: PassedLine | undefined;
  const { position } = parsed;
  return {
    ...parsed,
    pass: (passed) => {
      const { segment, offset } = passed.line;
      if (segment < position.segment || (segment === position.segment && offset < position.offset)) last = passed;
    },
    found: () => (last === undefined ? '' : shortHash(last.lineHash)),
  };
}

function parseState(root: string): Omit<StateFile, 'pass' | 'found'> | undefined {
  try {
    const bytes = readRegularFile(snapshotPath(root), maxSnapshotBytes);
    if (bytes === undefined) return undefined;
    const whole = bytes.toString();
    const [found = '', by = '', mac = ''] = ending.exec(whole.slice(-maxEnding)) ?? [];
    const { position, last } = JSON.parse(whole) as { position: Position; last: unknown };
    const { segment, offset } = position;
    const text = found === '' ? '' : whole.slice(0, whole.length - found.length);
    return { text, by, mac, position: { segment: Number(segment), offset: Number(offset) }, last: String(last) };
  } catch (error) {
    const isForeign = error instanceof SyntaxError || error instanceof TypeError || error instanceof KhoregosError;
    if (!isForeign && systemCode(error) === undefined) throw error;
    return shapeless;
  }
}

const message = 'state.json was not written by Khoregos: remove it, it is computed anew';

/** One that was vouched for and is ahead of the journal says that the journal was cut. */
export function checkState(
  { text, by, mac, position, last, found }: StateFile,
  { end }: JournalReading,
  vouch: Evidence['vouch'],
  findings: Findings,
): void {
  const own = vouch?.(text);
  if (text === '' || (own !== undefined && own.by === by && own.mac !== mac)) {
    findings.add('state_forged', nowhere, message);
    return;
  }
  if (own !== undefined && own.by !== by) findings.add('new_key', nowhere, 'state.json was written in another home');
  const isAhead = position.segment > end.segment || (position.segment === end.segment && position.offset > end.offset);
  if (isAhead) {
    const what = `state.json speaks of ${position.segment}:${position.offset}, the journal ends at ${end.segment}:${end.offset}`;
    findings.add('journal_regressed', { ...end, sequence: null }, what);
  } else if (
    last !== '' &&
    found() !== '' &&
    found() !== last &&
    !findings.has('modified', 'missing', 'inserted', 'reordered')
  ) {
    findings.add('state_forged', nowhere, message);
  }
}
