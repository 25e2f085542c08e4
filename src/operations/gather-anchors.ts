/** What do the anchors say, and is each still where the trail says that it was put? */
import { type AnchorPlace, anchorReference } from '../core/anchors.ts';
import { headOf, type SignedLine } from '../core/signed.ts';
import { type FindingKind, nowhere, type VerifyFinding } from '../ledger/finding.ts';
import type { Verification } from '../ledger/verify.ts';
import type { KeptLine } from '../ledger/verify-heads.ts';
import type { Variables } from '../workspace/environment.ts';
import { gitDirectoryOf } from '../workspace/git.ts';
import { verifyTimestamp } from '../workspace/timestamp.ts';
import { readAnchors } from './anchor-head.ts';
import type { TrailEvidence } from './gather-evidence.ts';
import { keptTimestamps } from './stamp-head.ts';

export interface GatheredAnchors {
  /** Places that were named. */
  readonly asked: readonly AnchorPlace[];
  readonly kept: readonly KeptLine[];
  /** Sequences found at each place, by `placeName`. */
  readonly found: ReadonlyMap<string, ReadonlySet<number>>;
  /** Places that could not be read, in words. */
  readonly gone: readonly string[];
  readonly isGitGone: boolean;
  /** What is wrong with timestamps. */
  readonly findings: readonly VerifyFinding[];
}

export const noAnchors: GatheredAnchors = {
  asked: [],
  kept: [],
  found: new Map(),
  gone: [],
  isGitGone: false,
  findings: [],
};

interface Asking {
  readonly evidence: TrailEvidence;
  readonly variables: Variables;
  /** Certificates of timestamp authorities; undefined: their signatures are not checked. */
  readonly authorities: string | undefined;
}

/** Reads each place; git's reference too when nobody names it, and then it may be out of reach. */
export async function gatherAnchors(
  root: string,
  places: readonly AnchorPlace[],
  { evidence, variables, authorities }: Asking,
): Promise<GatheredAnchors> {
  const { trail, directory } = evidence;
  const ref = anchorReference(trail);
  const isNamed = places.some(({ kind }) => kind === 'git');
  const isAskable = isNamed || gitDirectoryOf(root) !== undefined;
  const read = (each: readonly AnchorPlace[]) => readAnchors(root, each, trail, variables);
  const files = await read(places.filter(({ kind }) => kind !== 'git'));
  const git = await read(isAskable ? [{ kind: 'git', ref, commit: '' }] : []);
  const lines = [...files.lines, ...git.lines];
  const stamps = directory === '' ? [] : keptTimestamps(directory);
  const all = [
    ...lines.map(({ line, from }) => [line, from] as const),
    ...stamps.map(({ line, path }) => [line, { kind: 'timestamp', path } as const] as const),
  ];
  const findings: VerifyFinding[] = [];
  for (const { line, path } of stamps) {
    const checked = await verifyTimestamp(line.statement, path, authorities, { root, variables });
    const finding = stampFinding(line, path, checked);
    if (finding !== undefined) findings.push(finding);
  }
  return {
    asked: places,
    kept: all.map(([line, place]) => ({ line, from: shownPlace(place), by: 'anchor' })),
    found: groupByPlace(all),
    gone: [...files.gone, ...(isNamed ? git.gone : [])],
    isGitGone: git.gone.length > 0,
    findings,
  };
}

function stampFinding(line: SignedLine, path: string, checked: string): VerifyFinding | undefined {
  const sequence = headOf(line)?.sequence ?? null;
  if (checked === 'granted') return undefined;
  if (checked !== 'unchecked') {
    return {
      ...nowhere,
      sequence,
      kind: 'timestamp_invalid',
      weight: 'broken',
      message: `the timestamp "${path}" does not hold: ${checked}`,
    };
  }
  const message = `the signature of the timestamp "${path}" is not checked: give --tsa-ca FILE`;
  return { ...nowhere, sequence, kind: 'timestamp_unchecked', weight: 'note', message };
}

function shownPlace(place: AnchorPlace): string {
  return place.kind === 'git' ? place.ref : `"${place.path}"`;
}

function placeName(place: AnchorPlace): string {
  return `${place.kind}\0${place.kind === 'git' ? place.ref : place.path}`;
}

export function isAsked(place: AnchorPlace, asked: readonly AnchorPlace[]): boolean {
  return place.kind === 'timestamp' || asked.some((each) => placeName(each) === placeName(place));
}

function groupByPlace(lines: readonly (readonly [SignedLine, AnchorPlace])[]): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  for (const [line, place] of lines) {
    const known = found.get(placeName(place)) ?? new Set();
    found.set(placeName(place), known.add(headOf(line)?.sequence ?? 0));
  }
  return found;
}

/** What the trail says was put somewhere is there, or the place is out of reach. */
export function checkAnchorPlaces(
  { anchors, trail }: Pick<Verification, 'anchors' | 'trail'>,
  { found, gone, isGitGone }: GatheredAnchors,
): readonly VerifyFinding[] {
  const findings: VerifyFinding[] = [];
  const add = (kind: FindingKind, weight: VerifyFinding['weight'], sequence: number | null, message: string) =>
    findings.push({ ...nowhere, kind, weight, sequence, message });
  for (const message of gone) add('anchor_gone', 'unclear', null, message);
  for (const { sequence, place } of anchors) {
    const isElsewhere = place.kind === 'git' && place.ref !== anchorReference(trail);
    const isOut =
      place.kind !== 'git' &&
      !found.has(placeName(place)) &&
      (place.kind === 'timestamp' || gone.some((each) => each.includes(`"${place.path}"`)));
    if (isElsewhere || isOut || found.get(placeName(place))?.has(sequence)) continue;
    if (place.kind === 'git' && isGitGone) continue;
    add(
      'anchor_cut',
      'broken',
      sequence,
      `${shownPlace(place)} lacks the head of event ${sequence}, which was put there`,
    );
  }
  return findings;
}
