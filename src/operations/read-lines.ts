/** Which lines does a file have that may be larger than memory? */
import { closeSync, constants, fstatSync, readSync } from 'node:fs';
import { openRegularFile } from '../workspace/files.ts';

const chunkBytes = 1024 * 1024;

/** The place behind a line, and its text; undefined for one that is too long. */
export interface Line {
  readonly end: number;
  readonly text: string | undefined;
}

/**
 * The lines of a regular file, as far as it reaches when it is opened; none when there is no such file. Holds one chunk
 * and one line of at most `maxLineBytes`.
 * @throws KhoregosError NOT_A_REGULAR_FILE, or what the system says.
 */
export function* readLines(path: string, maxLineBytes: number): Generator<Line> {
  const fd = openRegularFile(path, constants.O_RDONLY);
  if (fd === undefined) return;
  try {
    yield* linesOf(fd, maxLineBytes);
  } finally {
    closeSync(fd);
  }
}

function* linesOf(fd: number, maxLineBytes: number): Generator<Line> {
  const { size } = fstatSync(fd);
  const line = createLine(maxLineBytes);
  for (let offset = 0; offset < size; ) {
    // Not used again: parts of it stand in the line that is not yet complete.
    const chunk = Buffer.allocUnsafe(Math.min(chunkBytes, size - offset));
    const count = readSync(fd, chunk, 0, chunk.length, offset);
    if (count === 0) break;
    let start = 0;
    for (let end = chunk.indexOf(10); end !== -1 && end < count; end = chunk.indexOf(10, start)) {
      line.add(chunk.subarray(start, end));
      start = end + 1;
      yield { end: offset + start, text: line.take() };
    }
    line.add(chunk.subarray(start, count));
    offset += count;
  }
  if (!line.isEmpty()) yield { end: size, text: line.take() };
}

/** Collects the parts of one line after another; of one that becomes too long, none. */
function createLine(maxBytes: number) {
  let parts: Buffer[] = [];
  let bytes = 0;
  return {
    isEmpty: () => bytes === 0,
    add: (part: Buffer) => {
      bytes += part.length;
      parts = bytes > maxBytes ? [] : [...parts, part];
    },
    take: () => {
      const text = bytes > maxBytes ? undefined : Buffer.concat(parts).toString();
      [parts, bytes] = [[], 0];
      return text;
    },
  };
}
