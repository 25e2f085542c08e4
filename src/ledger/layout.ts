/** Where do the files of a governed project lie? */
import { join } from 'node:path';

export function stateDirectory(root: string): string {
  return join(root, '.khoregos');
}

export function journalDirectory(root: string): string {
  return join(root, '.khoregos', 'journal');
}

export function segmentPath(root: string, segment: number): string {
  return join(journalDirectory(root), `${String(segment).padStart(6, '0')}.jsonl`);
}

/** Where a segment lies once it is cold. */
export function archivePath(root: string, segment: number): string {
  return `${segmentPath(root, segment)}.gz`;
}

/** What stands in place of the segments that were pruned. */
export function prunedPath(root: string): string {
  return join(journalDirectory(root), 'pruned.json');
}

export function snapshotPath(root: string): string {
  return join(root, '.khoregos', 'state.json');
}

export function databasePath(root: string): string {
  return join(root, '.khoregos', 'k6s.db');
}

/** Lines that are being overwritten; there only while it happens. */
export function erasingPath(root: string): string {
  return join(root, '.khoregos', 'erasing.json');
}

export function blobPath(root: string, hash: string): string {
  return join(root, '.khoregos', 'blobs', hash);
}
