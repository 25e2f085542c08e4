/** Where does the chain begin? With the first event, or behind what was pruned. */
import { type PruneMarker, parseSigned, pruneMarkerOf, type SignedLine } from '../core/signed.ts';
import { readRegularFile } from '../workspace/files.ts';
import { genesis, hashLine } from './hashes.ts';
import { prunedPath } from './layout.ts';
import { listSegments, readSegment } from './segments.ts';
import { shortHash } from './tail.ts';

export interface ChainStart {
  readonly segment: number;
  readonly offset: 0;
  /** Lines before it. */
  readonly sequence: number;
  readonly head: string;
  /** What `seen` says of the line before it; empty when there is none. */
  readonly last: string;
  /** The same of some lines before that one. */
  readonly recent: readonly string[];
  readonly at: string;
  /** The trail's id where it is not that of the first line there is; else empty. */
  readonly trail: string;
}

const fromGenesis = { offset: 0, sequence: 0, head: genesis, last: '', recent: [], at: '', trail: '' } as const;

/** Larger than any marker. */
const maxMarkerBytes = 64 * 1024;

export interface PrunedTrail {
  readonly line: SignedLine;
  readonly marker: PruneMarker;
}

/** The marker in place of pruned segments, whether or not its signature holds. */
export function readPruneMarker(root: string): PrunedTrail | undefined {
  const line = parseSigned(readRegularFile(prunedPath(root), maxMarkerBytes)?.toString() ?? '');
  const marker = line === undefined ? undefined : pruneMarkerOf(line);
  return line === undefined || marker === undefined ? undefined : { line, marker };
}

/** Whoever chains, begins here. Segments that a killed pruning left before it are not read. */
export function chainStart(root: string): ChainStart {
  const first = listSegments(root)[0] ?? 1;
  if (first === 1) return { segment: 1, ...fromGenesis };
  const marker = readPruneMarker(root)?.marker;
  if (marker === undefined || marker.segment < first) return { segment: first, ...fromGenesis };
  const { segment, sequence, head, last, recent, at, project } = marker;
  return { segment, offset: 0, sequence, head, last, recent, at, trail: project };
}

/** The trail's id: what `seen` says of its very first line; empty when there is none. */
export function readTrailId(root: string): string {
  const start = chainStart(root);
  if (start.trail !== '') return start.trail;
  const first = readSegment(root, start.segment, 0)?.lines[0];
  return first === undefined ? '' : shortHash(hashLine(first.bytes));
}
