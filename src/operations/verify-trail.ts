/** Is the trail on disk what it was, as it is before anybody touches it? */
import { readTrailId } from '../ledger/chain-start.ts';
import { type FindingKind, nowhere, type VerifyFinding } from '../ledger/finding.ts';
import { loadWatermark } from '../ledger/fold.ts';
import { readDatabase } from '../ledger/ledger.ts';
import { anchorPlaces } from '../ledger/proof-tables.ts';
import { listSegments } from '../ledger/segments.ts';
import { type Evidence, type Verification, verifyJournal } from '../ledger/verify.ts';
import type { Variables } from '../workspace/environment.ts';
import { findSession } from './find-session.ts';
import { checkAnchorPlaces, type GatheredAnchors, gatherAnchors, isAsked, noAnchors } from './gather-anchors.ts';
import { bundleEvidence, gatherEvidence } from './gather-evidence.ts';

export interface VerifyOptions {
  /** The key that the reader expects; empty for any. */
  readonly key: string;
  /** Only what concerns this session. */
  readonly session: string | undefined;
  /** Only what concerns events behind the newest anchor. */
  readonly sinceAnchor: boolean;
  /** A file with the certificates of timestamp authorities. */
  readonly authorities: string | undefined;
  readonly progress: (share: number) => void;
  /** Leave out what is computed from the journal. */
  readonly journalOnly?: boolean;
}

/** First and last event, both included; null where there is none. */
type Range = readonly [first: number, last: number] | null;

export interface TrailVerification {
  readonly result: 'intact' | 'broken' | 'cannot tell';
  /** False when anything is broken. */
  readonly consistent: boolean;
  /** Number of the first event that is there, and of the last. */
  readonly first: number;
  readonly events: number;
  readonly head: string;
  /** The trail's id; empty when there is nothing. */
  readonly trail: string;
  /** Events that are vouched for outside, by this home's head log, and by nobody. */
  readonly ranges: { readonly anchored: Range; readonly signed: Range; readonly unsigned: Range };
  /** Public keys that sign for this trail. */
  readonly keys: readonly string[];
  /** Events up to which the database was compared; null when there is none that can be read. */
  readonly comparedTo: number | null;
  /** What was asked for, when it was less than everything: its first and last event, and how many there are. */
  readonly scope: { readonly range: Range; readonly events: number } | null;
  readonly counts: Readonly<Record<string, number>>;
  readonly findings: readonly VerifyFinding[];
}

/**
 * Verifies what lies in a project, with what the user's directory knows of it; writes nothing. Undefined when there is
 * and was nothing.
 * @throws KhoregosError LEDGER_NEWER when a later program wrote the database.
 */
export async function verifyTrail(
  root: string,
  variables: Variables,
  options: VerifyOptions,
): Promise<TrailVerification | undefined> {
  const found = options.journalOnly === true ? undefined : await readDatabase(root);
  const evidence = gatherEvidence(root, readTrailId(root), variables);
  if (listSegments(root).length === 0) return verifyNothing(evidence, found !== undefined);
  const database = typeof found === 'object' ? found : undefined;
  const extra: VerifyFinding[] = found === 'corrupt' ? [broken('database_unreadable', unreadable)] : [];
  if (found === undefined && options.journalOnly !== true && evidence.published.sequence > 0)
    extra.push(note('database_gone', 'k6s.db is gone: it is computed anew'));
  const session =
    database === undefined || options.session === undefined
      ? options.session
      : findSession({ database }, options.session);
  const asked = { ...options, session };
  const held = { ...evidence, database, pinned: options.key };
  const asking = { evidence, variables, authorities: options.authorities };
  let anchors = await gatherAnchors(root, database === undefined ? [] : anchorPlaces(database), asking);
  let verification = verifyWith(root, held, anchors, asked);
  const unasked = verification.anchors.map(({ place }) => place).filter((place) => !isAsked(place, anchors.asked));
  if (unasked.length > 0) {
    // Only the journal knows of these: the database does not, or not yet.
    anchors = await gatherAnchors(root, [...anchors.asked, ...unasked], asking);
    verification = verifyWith(root, held, anchors, asked);
  }
  const judged = judge(verification, held, asked, [
    ...extra,
    ...anchors.findings,
    ...checkAnchorPlaces(verification, anchors),
  ]);
  database?.close();
  return judged;
}

function verifyWith(root: string, held: Evidence, { kept }: GatheredAnchors, options: VerifyOptions): Watched {
  const session = watchSession(options.session);
  const evidence = { ...held, kept: [...held.kept, ...kept] };
  const verification = verifyJournal(root, evidence, { visit: session.visit, progress: options.progress });
  return { ...verification, session: { range: session.range(), events: session.count() } };
}

/** With what the session that was asked for has of it. */
interface Watched extends Verification {
  readonly session: { readonly range: Range; readonly events: number };
}

/** Verifies an exported bundle, and asks nothing of this machine; undefined when it is none. */
export function verifyBundle(directory: string, options: VerifyOptions): TrailVerification | undefined {
  const evidence = bundleEvidence(directory);
  if (evidence.format !== 'k6s-bundle/1' || listSegments(directory).length === 0) return undefined;
  const held = { ...evidence, pinned: options.key };
  return judge(verifyWith(directory, held, noAnchors, options), held, options, []);
}

const unreadable = 'k6s.db cannot be read, so nothing was compared with the journal: run "k6s db rebuild"';

function broken(kind: FindingKind, message: string): VerifyFinding {
  return { ...nowhere, kind, weight: 'broken', message };
}

function note(kind: FindingKind, message: string): VerifyFinding {
  return { ...nowhere, kind, weight: 'note', message };
}

/** What this home signed for the root is gone as a whole; or nothing ever was. */
function verifyNothing(evidence: Evidence, hasDatabase: boolean): TrailVerification | undefined {
  if (evidence.otherTrails.length === 0 && !hasDatabase) return undefined;
  const remove = evidence.otherTrails.map((each) => `. If you deleted it yourself, remove "${each}"`).join('');
  const message = `the whole journal is gone, although heads of it were signed or folded${remove}`;
  const finding = broken('truncated', message);
  return {
    result: 'broken',
    consistent: false,
    first: 0,
    events: 0,
    head: '',
    trail: '',
    ranges: { anchored: null, signed: null, unsigned: null },
    keys: [],
    comparedTo: null,
    scope: null,
    counts: { truncated: 1 },
    findings: [finding],
  };
}

function judge(
  verification: Watched,
  evidence: Evidence,
  options: VerifyOptions,
  extra: readonly VerifyFinding[],
): TrailVerification {
  const { session } = verification;
  const range = rangeOf(verification, options, session.range);
  const all = [...extra, ...verification.findings];
  const findings = range === undefined ? all : all.filter(({ sequence }) => sequence === null || isIn(sequence, range));
  const { first, sequence, head, trail, signed, anchored, keys } = verification;
  return {
    result: resultOf(findings),
    consistent: resultOf(findings) !== 'broken',
    first,
    events: sequence,
    head,
    trail,
    ranges: {
      anchored: between(first, anchored),
      signed: between(Math.max(first, anchored + 1), signed),
      unsigned: between(Math.max(first, anchored + 1, signed + 1), sequence),
    },
    keys: [...keys.known],
    comparedTo: evidence.database === undefined ? null : loadWatermark(evidence.database).sequence,
    scope: range === undefined ? null : { range, events: session.events },
    counts: countsOf(findings, verification),
    findings,
  };
}

function between(first: number, last: number): Range {
  return last >= first && last > 0 ? [first, last] : null;
}

function isIn(sequence: number, range: Range): boolean {
  return range !== null && sequence >= range[0] && sequence <= range[1];
}

function resultOf(findings: readonly VerifyFinding[]): TrailVerification['result'] {
  if (findings.some(({ weight }) => weight === 'broken')) return 'broken';
  return findings.some(({ weight }) => weight === 'unclear') ? 'cannot tell' : 'intact';
}

/** Of a kind of which not all are listed, the number of all. */
function countsOf(findings: readonly VerifyFinding[], { counts, findings: all }: Verification): Record<string, number> {
  const result: Record<string, number> = {};
  for (const { kind } of findings) result[kind] = (result[kind] ?? 0) + 1;
  if (findings.length >= all.length)
    for (const [kind, count] of counts) result[kind] = Math.max(count, result[kind] ?? 0);
  return result;
}

/** Undefined when everything was asked for. */
function rangeOf(
  { anchored, sequence }: Verification,
  { session, sinceAnchor }: VerifyOptions,
  own: Range,
): Range | undefined {
  if (session === undefined) return sinceAnchor ? between(anchored + 1, sequence) : undefined;
  return own === null || !sinceAnchor ? own : between(Math.max(own[0], anchored + 1), own[1]);
}

/** The first and last event of a session, and how many there are. */
function watchSession(session: string | undefined) {
  const marker = Buffer.from(`"session":${JSON.stringify(session ?? '')}`);
  let [first, last, count] = [0, 0, 0];
  return {
    visit: ({ line, sequence }: { line: { bytes: Buffer }; sequence: number }) => {
      if (session === undefined || !line.bytes.includes(marker)) return;
      first ||= sequence;
      last = sequence;
      count += 1;
    },
    range: (): Range => (first === 0 ? null : [first, last]),
    count: () => count,
  };
}
