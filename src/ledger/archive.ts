/** How do cold segments take less room? Gzipped, each beside the plain file that it then replaces. */
import { existsSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { KhoregosError, messageOf } from '../core/errors.ts';
import { publishFile, readRegularFile } from '../workspace/files.ts';
import { archivePath, segmentPath } from './layout.ts';

/** No segment is larger, unpacked: a small file must not fill the memory. */
const maxUnpackedBytes = 64 * 1024 * 1024;

/** Segments that stay plain, counted from the newest: whoever rebuilds a state or sleeps for a while reads these. */
const warmSegments = 4;

/** Loaded when an archive is read or made: hooks do neither. */
function zlib(): typeof import('node:zlib') {
  return createRequire(typeof __filename === 'string' ? __filename : import.meta.url)('node:zlib');
}

/**
 * The segment as it was before it was packed; undefined when there is no archive.
 * @throws KhoregosError JOURNAL_UNREADABLE when the archive is broken.
 */
export function readArchive(root: string, segment: number): Buffer | undefined {
  const packed = readRegularFile(archivePath(root, segment), maxUnpackedBytes);
  return packed === undefined ? undefined : unpack(packed, archivePath(root, segment));
}

/** @throws KhoregosError JOURNAL_UNREADABLE */
function unpack(packed: Uint8Array, path: string): Buffer {
  try {
    return zlib().gunzipSync(packed, { maxOutputLength: maxUnpackedBytes });
  } catch (error) {
    throw new KhoregosError(
      'JOURNAL_UNREADABLE',
      `Cannot read "${path}": ${messageOf(error)}`,
      'Restore it from a copy',
    );
  }
}

/**
 * Packs the oldest plain segment that is cold and folded, if there is one; returns its number. What a late writer adds
 * to the plain file meanwhile is behind its seal: the writer reads that and turns to the newest segment.
 */
export function archiveSegment(root: string, segments: readonly number[], folded: number): number | undefined {
  const cold = segments.slice(0, -warmSegments).filter((segment) => segment < folded);
  const segment = cold.find((each) => existsSync(segmentPath(root, each)));
  if (segment === undefined) return undefined;
  if (!existsSync(archivePath(root, segment))) {
    const bytes = readRegularFile(segmentPath(root, segment), maxUnpackedBytes);
    if (bytes === undefined) return undefined;
    writeArchive(root, segment, bytes);
  }
  rmSync(segmentPath(root, segment), { force: true });
  return segment;
}

/** Replaces a segment's archive at once. */
export function writeArchive(root: string, segment: number, bytes: Uint8Array): void {
  publishFile(archivePath(root, segment), zlib().gzipSync(bytes), true);
}
