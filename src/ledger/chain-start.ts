/** Where does the chain begin? With the first event, or behind what was pruned. */
import { parseSigned, type PruneMarker, pruneMarkerOf, type SignedLine } from '../core/signed.ts';
import { readRegularFile } from '../workspace/files.ts';
import { genesis } from './hashes.ts';
import { prunedPath } from './layout.ts';
import { listSegments } from './segments.ts';

export interface ChainStart {
  readonly segment: number;
  readonly offset: 0;
  /** Lines before it. */
  readonly sequence: number;
  readonly head: string;
  /** What `seen` says of the line before it; empty when there is none. */
  readonly last: string;
  readonly at: string;
  /** The trail's id where it is not that of the first line there is; else empty. */
  readonly trail: string;
}

const fromGenesis = { offset: 0, sequence: 0, head: genesis, last: '', at: '', trail: '' } as const;

/** Larger than any marker. */
const maxMarkerBytes = 64 * 1024;

/** The marker in place of pruned segments, whether or not its signature holds. */
export function readPruneMarker(root: string): { readonly line: SignedLine; readonly marker: PruneMarker } | undefined {
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
  const { segment, sequence, head, last, at, project } = marker;
  return { segment, offset: 0, sequence, head, last, at, trail: project };
}
