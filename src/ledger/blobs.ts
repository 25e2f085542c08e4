/** Where do values go that are too large for a record? */
import { existsSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { KhoregosError, messageOf, systemCode } from '../core/errors.ts';
import { sha256 } from '../core/sha256.ts';
import { makeDirectories, publishFile, readRegularFile } from '../workspace/files.ts';
import { blobPath } from './layout.ts';

/** A blob holds at most this much; what is cut says so in the record that names it. */
export const maxBlobBytes = 1024 * 1024;

/**
 * Stores text under its SHA-256 and returns the hash. The caller has redacted it; it must exist before its record.
 * @throws KhoregosError JOURNAL_UNWRITABLE
 */
export function saveBlob(root: string, text: string): string {
  const bytes = Buffer.from(text).subarray(0, maxBlobBytes);
  const hash = sha256(bytes);
  const path = blobPath(root, hash);
  try {
    if (existsSync(path)) return hash;
    makeDirectories(dirname(path));
    publishFile(path, bytes);
    return hash;
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    const directory = dirname(path);
    throw new KhoregosError(
      'JOURNAL_UNWRITABLE',
      `Cannot write a large value to "${directory}": ${messageOf(error)}`,
      `Make "${directory}" a writable directory and free some disk space`,
    );
  }
}

/** The text stored under a hash; undefined when it is gone or is no longer what it was. */
export function readBlob(root: string, hash: string): string | undefined {
  const bytes = /^[0-9a-f]{64}$/.test(hash) ? readRegularFile(blobPath(root, hash), maxBlobBytes) : undefined;
  return bytes !== undefined && sha256(bytes) === hash ? bytes.toString() : undefined;
}

export function removeBlob(root: string, hash: string): void {
  if (/^[0-9a-f]{64}$/.test(hash)) rmSync(blobPath(root, hash), { force: true });
}
