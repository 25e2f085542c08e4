/** How do signed heads reach a file outside the project, and come back, whatever somebody put in its place? */
import { closeSync, constants, fstatSync, writeSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { KhoregosError, messageOf, systemCode } from '../core/errors.ts';
import { headOf, parseSigned, type SignedLine } from '../core/signed.ts';
import { configurationDirectory, homeOf, userDirectory, type Variables } from './environment.ts';
import { openRegularFile, readRange } from './files.ts';
import { realPath, stat } from './project-root.ts';

/** The path of an anchor file as the policy writes it: absolute, or in the home. */
export function anchorFilePath(file: string, variables: Variables): string {
  return file.startsWith('~/') ? join(homeOf(variables), file.slice(1)) : file;
}

/**
 * Appends a signed line with one write; undefined when it is there, else why not. A file that does not begin with a
 * signed head is somebody's own and stays as it is.
 */
export function appendToAnchorFile(
  root: string,
  path: string,
  line: SignedLine,
  variables: Variables,
): string | undefined {
  const say = (why: string, remedy: string) => `Cannot anchor in "${path}": ${why}; ${remedy}`;
  const directory = dirname(path);
  if (stat(directory)?.isDirectory() !== true) return say('its directory is not there', `make "${directory}"`);
  // Through the real directory, so that what was checked is what is opened.
  const real = join(realPath(directory), basename(path));
  const place = forbiddenPlace(real, root, variables);
  if (place !== undefined) return say(`it lies in ${place}`, 'choose a place elsewhere in audit.anchor.file');
  try {
    const why = append(real, line);
    return why === undefined ? undefined : say(why, 'choose another file in audit.anchor.file');
  } catch (error) {
    if (!(error instanceof KhoregosError) && systemCode(error) === undefined) throw error;
    return say(messageOf(error), 'make it writable, or choose another file in audit.anchor.file');
  }
}

/** What an agent may change, and what belongs to others: no head is kept there. */
function forbiddenPlace(real: string, root: string, variables: Variables): string | undefined {
  const places = [
    ['the project', root],
    ["Khoregos' own directory", userDirectory(variables)],
    ["the client's configuration", configurationDirectory(variables)],
  ] as const;
  return places.find(([, directory]) => real.startsWith(realPath(directory) + sep))?.[0];
}

/** Why the line is not there, or undefined. */
function append(path: string, line: SignedLine): string | undefined {
  const fd = openRegularFile(path, constants.O_RDWR | constants.O_APPEND | constants.O_CREAT);
  if (fd === undefined) return 'it cannot be created';
  try {
    const { uid, size } = fstatSync(fd);
    if (process.getuid !== undefined && uid !== process.getuid()) return 'it belongs to another user';
    if (size > 0 && !beginsWithHead(fd)) return 'it does not begin with a signed head of Khoregos';
    const bytes = Buffer.from(`\n${JSON.stringify(line)}\n`);
    const written = writeSync(fd, bytes);
    return written === bytes.length ? undefined : `${written} of ${bytes.length} bytes were written`;
  } finally {
    closeSync(fd);
  }
}

/** A signed head is shorter. */
const maxFirstLineBytes = 4096;

function beginsWithHead(fd: number): boolean {
  // Each line is written with a newline before it.
  const first = readRange(fd, 0, maxFirstLineBytes).toString().split('\n').find(Boolean);
  return parseHead(first ?? '') !== undefined;
}

function parseHead(text: string): SignedLine | undefined {
  const line = parseSigned(text);
  return line !== undefined && headOf(line) !== undefined ? line : undefined;
}

/** Some 150 000 heads. */
const maxReadBytes = 64 * 1024 * 1024;

/** The signed heads of all projects in a file, oldest first, or why it cannot be read. Lines that are none are skipped. */
export function readAnchorFile(path: string, maxBytes = maxReadBytes): readonly SignedLine[] | string {
  try {
    const fd = openRegularFile(path, constants.O_RDONLY);
    if (fd === undefined) return `The anchors in "${path}" are not there`;
    try {
      const { size } = fstatSync(fd);
      const length = Math.min(size, maxBytes);
      // A line whose beginning is cut off is no JSON.
      const lines = readRange(fd, size - length, length)
        .toString()
        .split('\n');
      return lines.map(parseHead).filter((line) => line !== undefined);
    } finally {
      closeSync(fd);
    }
  } catch (error) {
    if (!(error instanceof KhoregosError) && systemCode(error) === undefined) throw error;
    return `The anchors in "${path}" cannot be read: ${messageOf(error)}`;
  }
}
