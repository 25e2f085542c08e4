/** What does the trail say of its own keys, anchors and erasures? */
import { type AnchorPlace, parseAnchorPlaces } from '../core/anchors.ts';
import { erasedHash } from '../core/erasure.ts';
import { parseRecord } from '../core/events.ts';
import type { Findings } from './finding.ts';
import { announceKey, createKeyRing, type HeadEvidence } from './verify-heads.ts';
import type { PassedLine } from './verify-journal.ts';

/** An anchor as its event tells of it. */
export interface AnchorRecord {
  readonly sequence: number;
  readonly place: AnchorPlace;
}

/** Events about the proof itself. */
const proofTypes: ReadonlySet<string> = new Set(['signing_key', 'signing_key_rotated', 'trail_anchored']);
const erasingTypes: ReadonlySet<string> = new Set(['session_delete', 'event_redacted']);

/** Gathers them while the trail passes. */
export function gatherFacts(project: string, { isSigned }: HeadEvidence, keys: readonly (readonly [string, string])[]) {
  const ring = createKeyRing(keys);
  const anchors: AnchorRecord[] = [];
  const disagreed: PassedLine[] = [];
  let isErased = false;
  const learn = (passed: PassedLine) => {
    const event = parseRecord(passed.line.bytes.toString());
    if (event === undefined) return;
    if (event.type === 'trail_anchored') anchors.push(...anchorsOf(event.details));
    else if (!announceKey(ring, event, { sequence: passed.sequence, project, isSigned })) disagreed.push(passed);
  };
  return {
    ring,
    anchors,
    isErased: () => isErased,
    pass: (passed: PassedLine) => {
      const type = passed.record?.type ?? '';
      if (proofTypes.has(type)) learn(passed);
      isErased ||= erasingTypes.has(type) || erasedHash(passed.line.bytes) !== undefined;
    },
    finish: (findings: Findings) => {
      const message = 'another key signs from here on, to which the key before it did not agree';
      for (const { line, sequence } of disagreed) findings.add('key_changed', { ...line, sequence }, message);
    },
  };
}

function anchorsOf({ sequence, anchors }: Readonly<Record<string, unknown>>): readonly AnchorRecord[] {
  return parseAnchorPlaces(anchors).map((place) => ({ sequence: Number(sequence) || 0, place }));
}
