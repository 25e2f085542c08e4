/** What can be wrong with a trail, and where? */
import type { Position } from './tail.ts';

/** Each breaks the trail: somebody changed what it consists of, or a disk did. */
export const brokenKinds = [
  'anchor_cut',
  'blob_missing',
  'blob_modified',
  'clock_jumped',
  'database_edited',
  'database_replayed',
  'database_unreadable',
  'erasure_unexplained',
  'forked',
  'genesis_changed',
  'head_forged',
  'head_log_cut',
  'inserted',
  'journal_regressed',
  'key_changed',
  'missing',
  'modified',
  'prune_forged',
  'reordered',
  'repeated',
  'replayed',
  'resigned',
  'seal_forged',
  'seal_missing',
  'segment_gone',
  'state_forged',
  'timestamp_invalid',
  'truncated',
] as const;

/** Says why a question stays open. */
type UnclearKind = 'anchor_gone';

/** Breaks nothing, but should be known. */
type NoteKind = 'database_gone' | 'erasure_unfinished' | 'new_key' | 'timestamp_unchecked' | 'torn_line';

export type FindingKind = (typeof brokenKinds)[number] | UnclearKind | NoteKind;

export interface VerifyFinding {
  readonly kind: FindingKind;
  readonly weight: 'broken' | 'unclear' | 'note';
  /** Number of the event in the chain; null where none is meant. */
  readonly sequence: number | null;
  readonly segment: number;
  readonly offset: number;
  readonly message: string;
}

/** Where in the trail. */
export interface Place extends Position {
  readonly sequence: number | null;
}

/** What concerns no line. */
export const nowhere: Place = { segment: 0, offset: 0, sequence: null };

/** Of a kind that fills a trail the first ones say enough. */
const maxPerKind = 200;

export interface Findings {
  add(kind: FindingKind, place: Place, message: string): void;
  has(...kinds: readonly FindingKind[]): boolean;
  /** In the order in which they were found. */
  readonly list: readonly VerifyFinding[];
  /** How many there are of each kind, listed or not. */
  readonly counts: ReadonlyMap<FindingKind, number>;
}

const broken: ReadonlySet<string> = new Set(brokenKinds);

export function createFindings(): Findings {
  const list: VerifyFinding[] = [];
  const counts = new Map<FindingKind, number>();
  return {
    list,
    counts,
    has: (...kinds) => kinds.some((kind) => counts.has(kind)),
    add: (kind, { segment, offset, sequence }, message) => {
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      if (count > maxPerKind) return;
      const weight = broken.has(kind) ? 'broken' : kind === 'anchor_gone' ? 'unclear' : 'note';
      list.push({ kind, weight, sequence, segment, offset, message });
    },
  };
}
