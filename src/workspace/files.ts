/** How is a file that somebody else may have put there read and replaced safely? */
import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { KhoregosError, systemCode } from '../core/errors.ts';

/** A FIFO or device must not hold us up, a link must not lead us elsewhere. */
const safely = constants.O_NONBLOCK | constants.O_NOFOLLOW;

/** Opens a regular file without following a link and without waiting; undefined when there is none. */
export function openRegularFile(path: string, flags: number): number | undefined {
  const fd = open(path, flags);
  if (fd === undefined) return undefined;
  if (fstatSync(fd).isFile()) return fd;
  closeSync(fd);
  throw notRegular(path);
}

function open(path: string, flags: number): number | undefined {
  try {
    return openSync(path, flags | safely, 0o600);
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    if (code === 'ELOOP' || code === 'ENXIO' || code === 'EISDIR') throw notRegular(path);
    throw error;
  }
}

function notRegular(path: string): KhoregosError {
  return new KhoregosError('NOT_A_REGULAR_FILE', `Cannot open "${path}": it is not a regular file`, `Remove "${path}"`);
}

/**
 * The whole content, or undefined when there is no such file.
 * @throws KhoregosError NOT_A_REGULAR_FILE, or TOO_LARGE above `maxBytes`.
 */
export function readRegularFile(path: string, maxBytes: number): Buffer | undefined {
  const fd = openRegularFile(path, constants.O_RDONLY);
  if (fd === undefined) return undefined;
  try {
    const { size } = fstatSync(fd);
    if (size > maxBytes) {
      throw new KhoregosError('TOO_LARGE', `Cannot read "${path}": it has ${size} bytes, at most ${maxBytes} are read`);
    }
    return readRange(fd, 0, size);
  } finally {
    closeSync(fd);
  }
}

/** Up to `length` bytes from `offset`; fewer at the end of the file. */
export function readRange(fd: number, offset: number, length: number): Buffer {
  const buffer = Buffer.allocUnsafe(length);
  let filled = 0;
  while (filled < length) {
    const count = readSync(fd, buffer, filled, length - filled, offset + filled);
    if (count === 0) break;
    filled += count;
  }
  return buffer.subarray(0, filled);
}

/** Replaces a file at once: readers see the old content or the new, never a part. */
export function publishFile(path: string, content: string | Uint8Array, durable = false): void {
  const temporary = `${path}.${process.pid}.tmp`;
  const fd = openSync(temporary, constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | safely, 0o600);
  try {
    writeWhole(fd, typeof content === 'string' ? Buffer.from(content) : content);
    if (durable) fsyncSync(fd);
  } catch (error) {
    unlinkSync(temporary);
    throw error;
  } finally {
    closeSync(fd);
  }
  renameSync(temporary, path);
}

function writeWhole(fd: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(fd, bytes, done);
}

/** What tells a file from one that was published in its place since; empty when there is none. */
export function fileIdentity(path: string): string {
  try {
    const { ino, mtimeNs, size } = statSync(path, { bigint: true });
    return `${ino}:${mtimeNs}:${size}`;
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return '';
  }
}

/** Renames a file that cannot be used out of the way and says to where; undefined when it is gone or cannot be moved. */
export function setAside(path: string, now: number): string | undefined {
  const aside = `${path}.set-aside-${now}`;
  try {
    renameSync(path, aside);
    return aside;
  } catch (error) {
    if (systemCode(error) !== undefined) return undefined;
    throw error;
  }
}

/**
 * Makes a directory and those above it, open to their owner only. One by one, because Node's own recursion never ends
 * where a file system answers ENOENT for a directory whose parent is there, as procfs does.
 */
export function makeDirectories(path: string): void {
  if (makeDirectory(path)) return;
  if (path !== dirname(path)) makeDirectories(dirname(path));
  if (!makeDirectory(path)) throw Object.assign(new Error(`Cannot make "${path}"`), { code: 'ENOENT' });
}

/** False when the directory above it is not there. */
function makeDirectory(path: string): boolean {
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ENOENT') return false;
    if (code !== 'EEXIST') throw error;
  }
  return true;
}
