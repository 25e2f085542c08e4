/** Which whole segments are older than a date, and how do they leave the journal? */
import { rmSync, statSync } from 'node:fs';
import { parseRecord } from '../core/events.ts';
import { type PruneMarker, pruneStatement, type SignedLine } from '../core/signed.ts';
import { publishFile } from '../workspace/files.ts';
import { type ChainStart, chainStart } from './chain-start.ts';
import { archivePath, prunedPath, segmentPath } from './layout.ts';
import { listSegments } from './segments.ts';
import { shortHash } from './tail.ts';
import { type PassedLine, readWholeJournal } from './verify-journal.ts';

/** What a pruning would take. */
export interface PrunePlan {
  /** The first segment that stays. */
  readonly segment: number;
  /** The last event that goes, with the chain hash and time there. */
  readonly sequence: number;
  readonly head: string;
  readonly at: string;
  readonly last: string;
  readonly recent: readonly string[];
  readonly segments: readonly number[];
  readonly events: number;
  /** On disk. */
  readonly bytes: number;
  /** Events that go, by session. */
  readonly sessions: ReadonlyMap<string, number>;
}

/** Lines before the cut that a late record may have read. */
const maxRecent = 128;

/**
 * Whole segments from the first on, all of whose events are older; never the newest. Undefined when there are none.
 * @param before UTC, ISO 8601
 */
export function planPruning(root: string, before: string): PrunePlan | undefined {
  const start = chainStart(root);
  const newest = listSegments(root).at(-1) ?? 1;
  const cut = findCut(root, start, before, newest);
  if (cut === undefined) return undefined;
  const segments = listSegments(root).filter((segment) => segment < cut.segment);
  return {
    ...cut,
    last: cut.recent.at(-1) ?? '',
    recent: cut.recent.slice(0, -1),
    segments,
    events: cut.sequence - start.sequence,
    bytes: segments.reduce((sum, segment) => sum + sizeOf(root, segment), 0),
  };
}

type Cut = Pick<PrunePlan, 'segment' | 'sequence' | 'head' | 'at' | 'recent' | 'sessions'>;

/** The last seal before which everything is older. */
function findCut(root: string, start: ChainStart, before: string, newest: number): Cut | undefined {
  let cut: Cut | undefined;
  let isOlder = true;
  let at = start.at;
  const recent: string[] = [];
  const sessions = new Map<string, number>();
  readWholeJournal(root, start, ({ line, record, lineHash, head, sequence }: PassedLine) => {
    if (!isOlder) return;
    at = record?.at ?? at;
    if (at >= before || line.segment >= newest) isOlder = false;
    if (!isOlder) return;
    recent.push(shortHash(lineHash));
    if (recent.length > maxRecent) recent.shift();
    countSession(sessions, line.bytes);
    if (record?.type !== 'segment_sealed') return;
    cut = { segment: line.segment + 1, sequence, head, at, recent: [...recent], sessions: new Map(sessions) };
  });
  return cut;
}

function countSession(sessions: Map<string, number>, bytes: Buffer): void {
  const record = parseRecord(bytes.toString());
  if (record === undefined || record.session === '' || record.details.carried === true) return;
  sessions.set(record.session, (sessions.get(record.session) ?? 0) + 1);
}

function sizeOf(root: string, segment: number): number {
  const sizes = [segmentPath(root, segment), archivePath(root, segment)].map(
    (path) => statSync(path, { throwIfNoEntry: false })?.size ?? 0,
  );
  return sizes.reduce((a, b) => a + b);
}

/** The marker that stands in place of what goes. */
export function markPruning(
  { segment, sequence, head, at, last, recent }: PrunePlan,
  { project, keys, policies }: Pick<PruneMarker, 'project' | 'keys' | 'policies'>,
  sign: (statement: string) => SignedLine,
): SignedLine {
  return sign(pruneStatement({ project, sequence, head, at, segment, last, recent, keys, policies }));
}

/** The marker first, then the segments from the oldest on: whoever is killed leaves a beginning that is marked. */
export function removePruned(root: string, { segments }: PrunePlan, marker: SignedLine): void {
  publishFile(prunedPath(root), `${JSON.stringify(marker)}\n`, true);
  removeSegments(root, segments);
}

/** Segments that a killed pruning left before the first that counts. */
export function findLeftovers(root: string): readonly number[] {
  const { segment, trail } = chainStart(root);
  return trail === '' ? [] : listSegments(root).filter((each) => each < segment);
}

export function removeSegments(root: string, segments: readonly number[]): void {
  for (const segment of segments) {
    for (const path of [archivePath(root, segment), segmentPath(root, segment)]) rmSync(path, { force: true });
  }
}
