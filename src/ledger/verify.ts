/** Is the trail what it was? Reads the segments, then holds signed heads, anchors, database, state and blobs against them. */
import { headOf } from '../core/signed.ts';
import { chainStart, type PrunedTrail, readPruneMarker, readTrailId } from './chain-start.ts';
import type { Database } from './database.ts';
import { type Findings, nowhere, type VerifyFinding } from './finding.ts';
import { watchBlobs } from './verify-blobs.ts';
import { compareDatabase, type DatabaseComparison, editedMessage } from './verify-database.ts';
import { verifyErasures } from './verify-erasures.ts';
import { type AnchorRecord, gatherFacts } from './verify-facts.ts';
import { checkHeads, checkKeys, type HeadEvidence, type KeyRing, type Vouched, validHeads } from './verify-heads.ts';
import { hashesBehindSeals, type JournalReading, type PassedLine, readWholeJournal } from './verify-journal.ts';
import { checkState, loadStateFile, type StateFile } from './verify-state.ts';

/** What there is besides the journal. */
export interface Evidence extends HeadEvidence {
  /** The folded database as it is on disk; undefined when there is none to compare. */
  readonly database: Database | undefined;
  /** SHA-256 of its file. */
  readonly databaseHash: string;
  /** What this home's head log says was published: the newest watermark, and the hashes of the files. */
  readonly published: { readonly sequence: number; readonly hashes: ReadonlySet<string> };
  /** Directories of other trails that this home knows of this root. */
  readonly otherTrails: readonly string[];
  /** Vouches for a text as the user's own key does; undefined where there is none. */
  readonly vouch: ((text: string) => { readonly by: string; readonly mac: string }) | undefined;
}

export const noEvidence: Evidence = {
  kept: [],
  directoryKeys: [],
  key: '',
  nextKey: '',
  place: undefined,
  pinned: '',
  isSigned: () => false,
  database: undefined,
  databaseHash: '',
  published: { sequence: 0, hashes: new Set() },
  otherTrails: [],
  vouch: undefined,
};

export interface Verification extends Vouched {
  /** Number of the first line that is there, and of the last. */
  readonly first: number;
  readonly sequence: number;
  readonly head: string;
  readonly trail: string;
  readonly findings: readonly VerifyFinding[];
  readonly counts: Findings['counts'];
  /** Places outside the project where the trail says that heads are kept. */
  readonly anchors: readonly AnchorRecord[];
  readonly keys: KeyRing;
}

interface Watching {
  /** Sees every line that passes. */
  readonly visit?: (passed: PassedLine) => void;
  readonly progress?: (share: number) => void;
}

export function verifyJournal(
  root: string,
  evidence: Evidence = noEvidence,
  { visit, progress }: Watching = {},
): Verification {
  const start = chainStart(root);
  const pruned = readPruneMarker(root);
  const database = evidence.database === undefined ? undefined : compareDatabase(evidence.database, start.sequence);
  const blobs = watchBlobs(root);
  const state = loadStateFile(root);
  const facts = gatherFacts(readTrailId(root), evidence, pruned?.marker.keys ?? []);
  const asked = askedSequences(evidence, pruned?.marker.sequence);
  const chainAt = new Map([[start.sequence, start.head]]);
  const reading = readWholeJournal(
    root,
    start,
    (passed) => {
      if (asked.has(passed.sequence)) chainAt.set(passed.sequence, passed.head);
      database?.pass(passed);
      state?.pass(passed);
      blobs.pass(passed);
      facts.pass(passed);
      visit?.(passed);
    },
    progress,
  );
  const { findings } = reading;
  if (start.segment > 1 && start.trail === '') {
    findings.add(
      'segment_gone',
      { segment: 1, offset: 0, sequence: null },
      `segments before ${start.segment} are gone`,
    );
  }
  if (facts.isErased())
    for (const each of verifyErasures(root)) findings.add(each.kind, { ...each, sequence: null }, each.message);
  blobs.finish(findings);
  facts.finish(findings);
  if (pruned !== undefined) checkMarker(pruned, chainAt, reading.trail, evidence, facts.ring, findings);
  const vouched = weigh(root, { reading, evidence, database, state, ring: facts.ring, chainAt });
  return {
    ...vouched,
    first: start.sequence + 1,
    sequence: reading.sequence,
    head: reading.head,
    trail: reading.trail,
    findings: findings.list,
    counts: findings.counts,
    anchors: facts.anchors,
    keys: facts.ring,
  };
}

/** After which events the chain hash is needed. */
function askedSequences({ kept }: Evidence, pruned = 0): ReadonlySet<number> {
  return new Set([pruned, ...kept.map(({ line }) => headOf(line)?.sequence ?? 0)]);
}

/** What stands in place of pruned segments is signed by a key of this trail, and says what the chain says. */
function checkMarker(
  { line, marker }: PrunedTrail,
  chainAt: ReadonlyMap<number, string>,
  trail: string,
  { isSigned, directoryKeys }: Evidence,
  { announced }: KeyRing,
  findings: Findings,
): void {
  const isOurs = marker.project === trail && (announced.has(line.key) || directoryKeys.includes(line.key));
  const head = chainAt.get(marker.sequence);
  if (isOurs && isSigned(line) && (head === undefined || head === marker.head)) return;
  const message = 'what stands in place of the pruned segments is not signed by a key of this trail';
  findings.add('prune_forged', { ...nowhere, sequence: marker.sequence }, message);
}

interface Weighed {
  readonly reading: JournalReading;
  readonly evidence: Evidence;
  readonly database: DatabaseComparison | undefined;
  readonly state: StateFile | undefined;
  readonly ring: KeyRing;
  readonly chainAt: ReadonlyMap<number, string>;
}

/** Whatever names a change in the journal more exactly than a gap does. */
const exact = [
  'modified',
  'missing',
  'inserted',
  'reordered',
  'repeated',
  'segment_gone',
  'seal_missing',
  'seal_forged',
] as const;

/** The more exact evidence comes first; what is left over is named by the heads. */
function weigh(root: string, { reading, evidence, database, state, ring, chainAt }: Weighed): Vouched {
  const { findings } = reading;
  const heads = validHeads(evidence, ring, reading.trail, findings);
  const agreeing = heads.filter(({ sequence, head }) => chainAt.get(sequence) === head);
  const watermark = database?.watermark.sequence ?? 0;
  const isConfirmed = agreeing.some(({ sequence }) => sequence >= watermark);
  database?.finish(reading, isConfirmed, findings);
  const hidden = reading.gaps.length === 0 ? new Set() : hashesBehindSeals(root, reading);
  for (const gap of reading.gaps.filter(({ seen }) => hidden.has(seen))) {
    findings.add('seal_forged', gap, 'what this record had read stands behind a seal that was put before it');
  }
  const isShort = reading.sequence < (heads.at(-1)?.sequence ?? 0);
  const gaps = findings.has(...exact) ? [] : reading.gaps;
  for (const gap of gaps) {
    findings.add(isShort ? 'missing' : 'modified', gap, 'the line that this record had read is gone or changed');
  }
  for (const other of evidence.otherTrails) {
    const message =
      'this home signed heads of another trail of this root: its beginning was rewritten, or it was deleted';
    findings.add('genesis_changed', nowhere, `${message}. If you deleted it yourself, remove "${other}"`);
  }
  const isCopy = database === undefined ? agreeing.at(-1)?.sequence === reading.sequence : database.agrees();
  const vouched = checkHeads(heads, chainAt, reading, isCopy, findings);
  if (database !== undefined) checkPublished(database, evidence, findings);
  checkKeys(evidence, ring, heads, findings);
  if (state !== undefined) checkState(state, reading, evidence.vouch, findings);
  return vouched;
}

/** What this home published is in its head log; another home publishes only what is newer. */
function checkPublished({ watermark, signer }: DatabaseComparison, evidence: Evidence, findings: Findings): void {
  const { key, kept, published, databaseHash } = evidence;
  const { sequence } = watermark;
  const place = { ...nowhere, sequence };
  const isOurs = key !== '' && signer === key;
  const isKept = kept.some(({ by, line }) => by === 'own' && headOf(line)?.sequence === sequence);
  if (isOurs && !isKept) {
    findings.add(
      'head_log_cut',
      place,
      `the head log lacks the head of event ${sequence}, which k6s.db was published with`,
    );
  } else if (isOurs && !published.hashes.has(databaseHash)) findings.add('database_edited', nowhere, editedMessage);
  if (published.sequence <= sequence) return;
  const message = `k6s.db was published up to event ${published.sequence}, this one ends at ${sequence}: it is an older copy`;
  findings.add('database_replayed', place, message);
}
