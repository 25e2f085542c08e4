/** What may be done to the segments of a trail, and under which name must a verifier find it? */
import { renameSync, rmSync } from 'node:fs';
import { parseRecord } from '../../src/core/events.ts';
import { segmentPath } from '../../src/ledger/layout.ts';
import { listSegments } from '../../src/ledger/segments.ts';
import { record } from '../core/records.ts';
import type { Attack } from './attacks.ts';
import { alter, at, editLines, replaced } from './tampering.ts';

function swapFiles(first: string, second: string): void {
  renameSync(first, `${first}.aside`);
  renameSync(second, first);
  renameSync(`${first}.aside`, second);
}

const seal = (next: number, details: Readonly<Record<string, unknown>> = {}) =>
  record({ id: 'forged-seal', type: 'segment_sealed', details: { next, ...details }, session: '', client: '' });

/** Puts a seal behind the third line of a segment: what follows would not exist any more. */
function sealEarly(root: string, segment: number, details: Readonly<Record<string, unknown>> = {}): void {
  editLines(root, (lines) => {
    const index = lines.findIndex((line) => line.segment === segment) + 2;
    const before = at(lines, index);
    const text = JSON.stringify({ ...seal(segment + 1, details), at: parseRecord(before.text)?.at, seen: before.was });
    return replaced(lines, index, before, { ...before, text });
  });
}

/** For projects with at least three segments. */
export const attacksOnSegments: readonly Attack[] = [
  [
    'changes an event in a sealed segment',
    ({ root }) => editLines(root, (lines) => replaced(lines, 3, alter(at(lines, 3)))),
    ['modified'],
  ],
  ['removes a segment', ({ root }) => rmSync(segmentPath(root, 2)), ['segment_gone']],
  ['removes the first segment', ({ root }) => rmSync(segmentPath(root, 1)), ['segment_gone']],
  [
    'removes the newest segment',
    ({ root }) => rmSync(segmentPath(root, listSegments(root).at(-1) ?? 1)),
    ['truncated', 'journal_regressed'],
  ],
  ['exchanges two segments', ({ root }) => swapFiles(segmentPath(root, 1), segmentPath(root, 2)), ['reordered']],
  [
    'takes a seal out',
    ({ root }) =>
      editLines(root, (lines) => lines.filter((line, index) => line.segment !== 1 || lines[index + 1]?.segment === 1)),
    ['seal_missing'],
  ],
  ['seals a segment in its middle', ({ root }) => sealEarly(root, 2), ['seal_forged']],
  [
    'seals the newest segment in its middle, with a reason',
    ({ root }) => sealEarly(root, listSegments(root).at(-1) ?? 1, { why: 'the disk is full' }),
    ['seal_forged'],
  ],
];
