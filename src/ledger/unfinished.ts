/** Which lines was a process overwriting when it was killed? A page at a time is written, a line may lie in several. */
import { closeSync, constants, fstatSync, rmSync } from 'node:fs';
import { erasedHash } from '../core/erasure.ts';
import { systemCode } from '../core/errors.ts';
import { openRegularFile, publishFile, readRange, readRegularFile } from '../workspace/files.ts';
import { maxRecordBytes } from './append.ts';
import type { ErasedLine } from './erase.ts';
import { erasingPath, segmentPath } from './layout.ts';

/** Holds no value: only what erasing leaves. On disk before the first of the lines is touched. */
export function keepUnfinished(root: string, lines: readonly ErasedLine[]): void {
  publishFile(erasingPath(root), JSON.stringify(lines), true);
}

export function forgetUnfinished(root: string): void {
  rmSync(erasingPath(root), { force: true, recursive: true });
}

/** More lines of 16 KiB, with what JSON makes of them, than one batch has. */
const maxBytes = 8 * 1024 * 1024;

/** What was kept, as far as it still fits the lines that are there; none when no process was killed. */
export function loadUnfinished(root: string): readonly ErasedLine[] {
  try {
    const lines: unknown = JSON.parse(readRegularFile(erasingPath(root), maxBytes)?.toString() ?? '[]');
    return Array.isArray(lines) ? lines.filter((line) => isErasedLine(line) && isWholeLine(root, line)) : [];
  } catch (error) {
    if (error instanceof SyntaxError || systemCode(error) !== undefined) return [];
    throw error;
  }
}

function isErasedLine(value: unknown): value is ErasedLine {
  const { segment, offset, text } = (value ?? {}) as Partial<ErasedLine>;
  if (!Number.isSafeInteger(segment) || !Number.isSafeInteger(offset) || typeof text !== 'string') return false;
  return Number(offset) > 0 && text.length <= maxRecordBytes && erasedHash(Buffer.from(text)) !== undefined;
}

const newline = 10;

/** True when just this line lies there: nothing else may be overwritten. */
function isWholeLine(root: string, { segment, offset, text }: ErasedLine): boolean {
  const fd = openRegularFile(segmentPath(root, segment), constants.O_RDONLY);
  if (fd === undefined) return false;
  try {
    const length = Buffer.byteLength(text);
    if (fstatSync(fd).size < offset + length + 1) return false;
    const found = readRange(fd, offset - 1, length + 2);
    return found.indexOf(newline) === 0 && found.indexOf(newline, 1) === found.length - 1;
  } finally {
    closeSync(fd);
  }
}
