/** What do signed heads, the keys that signed them, and anchors say against the journal? */
import { detailText, type EventRecord } from '../core/events.ts';
import { headOf, keyStatement, parseSigned, type SignedHead, type SignedLine } from '../core/signed.ts';
import { type Findings, nowhere } from './finding.ts';
import type { JournalReading } from './verify-journal.ts';

/** A signed line that somebody kept, and where. */
export interface KeptLine {
  readonly line: SignedLine;
  /** In words: a file, a reference of git. */
  readonly from: string;
  /** A head log of this root, of another root that has or had the same trail, or an anchor. */
  readonly by: 'own' | 'other' | 'anchor';
}

export interface HeadEvidence {
  readonly kept: readonly KeptLine[];
  /** Public keys of the directories that the head logs are in. */
  readonly directoryKeys: readonly string[];
  /** Public key in this home's directory of this root; empty for none. */
  readonly key: string;
  /** The one that a killed rotation left beside it; empty for none. */
  readonly nextKey: string;
  /** This home and root; empty for a home that has no key yet, undefined when nobody asks. */
  readonly place: string | undefined;
  /** The key that the reader expects; empty for any. */
  readonly pinned: string;
  readonly isSigned: (line: SignedLine) => boolean;
}

/** Keys as the trail announces them, gathered while it is read. */
export interface KeyRing {
  /** Keys that may sign. */
  readonly known: Set<string>;
  /** Those of them that an event there is announces, and not what stands in place of pruned ones. */
  readonly announced: Set<string>;
  /** The newest key of each place. */
  readonly newest: Map<string, string>;
  /** From which event on each place goes its own way: where it announced its first key, or was copied before. */
  readonly first: Map<string, number>;
  /** Keys that agreed to another one, in their order. */
  readonly rotations: [from: string, to: string][];
}

export function createKeyRing(keys: readonly (readonly [key: string, place: string])[]): KeyRing {
  const places = keys.map(([key, place]) => [place, key] as const);
  const first = new Map(places.map(([place]) => [place, 0] as const));
  return {
    known: new Set(keys.map(([key]) => key)),
    announced: new Set(),
    newest: new Map(places),
    first,
    rotations: [],
  };
}

/** Takes a ring one announcement further; false for another key to which the old one did not agree. */
export function announceKey(
  ring: KeyRing,
  event: EventRecord,
  { sequence, project, isSigned }: { sequence: number; project: string; isSigned: HeadEvidence['isSigned'] },
): boolean {
  const [key, place] = [detailText(event, 'key'), detailText(event, 'place')];
  if (event.type === 'signing_key_rotated') {
    const from = detailText(event, 'from');
    const line = { statement: detailText(event, 'statement'), key: from, signature: detailText(event, 'signature') };
    const isAgreed =
      line.statement === keyStatement(project, from, key) && parseSigned(JSON.stringify(line)) !== undefined;
    if (!isAgreed || !ring.known.has(from) || !isSigned(line)) return false;
    ring.rotations.push([from, key]);
  } else if (ring.newest.has(place) && ring.newest.get(place) !== key) return false;
  ring.known.add(key);
  ring.announced.add(key);
  ring.newest.set(place, key);
  const { after } = event.details;
  const isCopy = Number.isSafeInteger(after) && Number(after) < sequence;
  if (!ring.first.has(place)) ring.first.set(place, isCopy ? Number(after) + 1 : sequence);
  return true;
}

/** A head whose signature holds. */
export interface ValidHead extends SignedHead {
  readonly key: string;
  readonly from: string;
  readonly by: KeptLine['by'];
}

/**
 * Another root's log none of whose keys is announced here is that of a copy which went its own way, as long as a root is
 * known whose key is.
 */
function findCopies({ kept }: HeadEvidence, { known }: KeyRing): (line: KeptLine) => boolean {
  const others = kept.filter(({ by }) => by === 'other');
  const origins = new Set(others.filter(({ line }) => known.has(line.key)).map(({ from }) => from));
  return ({ from }) => origins.size > 0 && !origins.has(from);
}

/** Heads that count, by sequence. Names those whose signature or key does not hold. */
export function validHeads(
  evidence: HeadEvidence,
  ring: KeyRing,
  trail: string,
  findings: Findings,
): readonly ValidHead[] {
  const allowed = new Set([...ring.known, ...evidence.directoryKeys]);
  const limit = ring.first.get(evidence.place ?? '') ?? Number.POSITIVE_INFINITY;
  const isOfCopy = findCopies(evidence, ring);
  const heads: ValidHead[] = [];
  for (const kept of evidence.kept) {
    const { line, from, by } = kept;
    const head = headOf(line);
    if (by === 'other' && ((head?.sequence ?? 0) >= limit || isOfCopy(kept))) continue;
    if (head?.project === trail && allowed.has(line.key) && evidence.isSigned(line)) {
      heads.push({ ...head, key: line.key, from, by });
    } else {
      const message = `a head in ${from} is not signed by a key of this trail`;
      findings.add('head_forged', { ...nowhere, sequence: head?.sequence ?? null }, message);
    }
  }
  return heads.sort((a, b) => a.sequence - b.sequence);
}

/** What the signed heads confirm: the newest events up to which the chain is vouched for. */
export interface Vouched {
  readonly signed: number;
  readonly anchored: number;
}

/** The chain hash after each event of which a head is kept. */
export type ChainAt = ReadonlyMap<number, string>;

/** Explains why a head contradicts the chain. */
const explaining = [
  'modified',
  'missing',
  'inserted',
  'reordered',
  'repeated',
  'segment_gone',
  'seal_missing',
  'seal_forged',
  'genesis_changed',
] as const;

/** Explains why the journal ends before a head. */
const shortening = ['missing', 'segment_gone', 'seal_missing', 'seal_forged', 'truncated'] as const;

/**
 * Names what the heads contradict.
 * @param isCopy the database, if there is one, is as old as the journal
 */
export function checkHeads(
  heads: readonly ValidHead[],
  chainAt: ChainAt,
  reading: JournalReading,
  isCopy: boolean,
  findings: Findings,
): Vouched {
  const agreeing = heads.filter(({ sequence, head }) => chainAt.get(sequence) === head);
  checkForks(heads, findings);
  checkAnchors(heads, chainAt, findings);
  const newest = (by: (head: ValidHead) => boolean) => agreeing.findLast(by)?.sequence ?? 0;
  const signed = newest(() => true);
  // Of events that were pruned nothing is known.
  const contradicted = heads.find(({ sequence, head }) => chainAt.has(sequence) && chainAt.get(sequence) !== head);
  if (contradicted !== undefined && !findings.has(...explaining) && !findings.has('resigned')) {
    const before = agreeing.findLast(({ sequence }) => sequence < contradicted.sequence)?.sequence ?? 0;
    const range = `events ${before + 1} to ${contradicted.sequence}`;
    findings.add(
      'modified',
      { ...nowhere, sequence: contradicted.sequence },
      `${range} are not those that were signed`,
    );
  }
  checkEnd(heads.at(-1), reading, isCopy, findings);
  return { signed, anchored: newest(({ by }) => by === 'anchor') };
}

function checkEnd(last: ValidHead | undefined, reading: JournalReading, isCopy: boolean, findings: Findings): void {
  if (last === undefined || last.sequence <= reading.sequence || findings.has(...shortening)) return;
  const place = { ...reading.end, sequence: reading.sequence };
  const what = `the journal ends at event ${reading.sequence}, but event ${last.sequence} was signed (${last.from})`;
  if (isCopy && reading.sequence > 0) findings.add('replayed', place, `${what}: this is an older copy`);
  else findings.add('truncated', place, what);
}

function checkForks(heads: readonly ValidHead[], findings: Findings): void {
  const logs = heads.filter(({ by }) => by !== 'anchor');
  for (const [index, { sequence, head, from }] of logs.entries()) {
    const other = logs[index - 1];
    if (other?.sequence !== sequence || other.head === head) continue;
    findings.add('forked', { ...nowhere, sequence }, `two heads were signed for event ${sequence} (${from})`);
  }
}

/** An anchor that agrees neither with what the log of this home says nor with its key: somebody signed again. */
function checkAnchors(heads: readonly ValidHead[], chainAt: ChainAt, findings: Findings): void {
  const logs = new Map(heads.filter(({ by }) => by !== 'anchor').map((each) => [each.sequence, each] as const));
  for (const anchor of heads.filter(({ by }) => by === 'anchor')) {
    const logged = logs.get(anchor.sequence);
    const isAgreeing = logged?.head === chainAt.get(anchor.sequence);
    if (logged === undefined || !isAgreeing) continue;
    const isSame = logged.head === anchor.head && logged.key === anchor.key;
    const message = `the anchor in ${anchor.from} says something else of event ${anchor.sequence} than the head log: it was signed again`;
    if (!isSame) findings.add('resigned', { ...nowhere, sequence: anchor.sequence }, message);
  }
}

/** The last event of which the key, or one that followed it, signed a head: that vouches for all before it. */
function vouchedBy(pinned: string, { rotations }: KeyRing, heads: readonly ValidHead[]): number {
  const trusted = new Set([pinned]);
  for (const [from, to] of rotations) if (trusted.has(from)) trusted.add(to);
  return heads.findLast(({ key }) => trusted.has(key))?.sequence ?? 0;
}

/** Is the key in this home the one that the trail announces for it, and the one that is expected? */
export function checkKeys(
  { key, nextKey, place, pinned }: HeadEvidence,
  ring: KeyRing,
  heads: readonly ValidHead[],
  findings: Findings,
): void {
  const announced = ring.newest.get(place ?? '');
  const last = heads.at(-1);
  if (pinned !== '' && !ring.known.has(pinned) && pinned !== key) {
    findings.add('key_changed', nowhere, `key ${pinned.slice(0, 16)} never signed for this trail`);
  } else if (pinned !== '' && last !== undefined && last.sequence > vouchedBy(pinned, ring, heads)) {
    const message = `event ${last.sequence} was signed with key ${last.key.slice(0, 16)}`;
    findings.add('key_changed', nowhere, `${message}, to which key ${pinned.slice(0, 16)} was never rotated`);
  }
  if (announced !== undefined && announced !== key && announced !== nextKey) {
    const own = key === '' ? 'has no key' : `signs with key ${key.slice(0, 16)}`;
    const message = `this home ${own}, but the trail announces ${announced.slice(0, 16)}`;
    findings.add('key_changed', nowhere, `${message} and no rotation to it`);
  }
  const others = [...ring.newest].filter(([each]) => each !== place).map(([, each]) => each.slice(0, 16));
  if (others.length === 0 || place === undefined) return;
  findings.add(
    'new_key',
    nowhere,
    `heads are also signed elsewhere, on another machine or in another home: key ${others.join(', ')}`,
  );
}
