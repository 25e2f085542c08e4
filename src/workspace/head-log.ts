/** Which heads of a trail does the user's directory know? Append only, outside the project. */
import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, readdirSync, writeFileSync, writeSync } from 'node:fs';
import { basename, join } from 'node:path';
import { headOf, parseSigned, type SignedLine } from '../core/signed.ts';
import { makeDirectories, openRegularFile, readRange, readRegularFile } from './files.ts';
import { reachable } from './project-root.ts';

/** What the user's directory keeps of a trail at a root. */
export interface TrailDirectory {
  readonly path: string;
  /** The trail's id. */
  readonly trail: string;
  /** True when it is of the root that was asked for; else of another one with the same trail. */
  readonly own: boolean;
}

/** Where a trail's key and heads are: `root` and `trail` name it. */
export function trailDirectory(userDirectory: string, root: string, trail: string): string {
  return join(userDirectory, 'trails', `${rootName(root)}-${trail}`);
}

function rootName(root: string): string {
  return createHash('sha256').update(root).digest('hex').slice(0, 16);
}

/** Everything that is known of a root or of a trail, the root's own first. */
export function findTrailDirectories(userDirectory: string, root: string, trail: string): readonly TrailDirectory[] {
  const base = join(userDirectory, 'trails');
  const own = rootName(root);
  return (reachable(() => readdirSync(base)) ?? [])
    .map((name) => /^([0-9a-f]{16})-([0-9a-f]{32})$/.exec(name))
    .filter((match) => match !== null && (match[1] === own || match[2] === trail))
    .map((match) => ({ path: join(base, match?.[0] ?? ''), trail: match?.[2] ?? '', own: match?.[1] === own }))
    .sort((a, b) => Number(b.own) - Number(a.own) || (a.path < b.path ? -1 : 1));
}

/** The root that a trail's directory is of, as it was written down. */
export function rootOf({ path }: TrailDirectory): string {
  return readText(join(path, 'root')).trim() || basename(path);
}

/** What one line of a head log says. */
export type HeadLogLine =
  | { readonly kind: 'signed'; readonly line: SignedLine }
  /** A database with this SHA-256 is about to be published. */
  | { readonly kind: 'publishing'; readonly hash: string }
  /** The database with this watermark was published. */
  | { readonly kind: 'published'; readonly sequence: number };

/** As it is written. */
type Appended = SignedLine | { publishing: number; database: string } | { published: number };

/** A head is some 400 bytes: hundreds of thousands of turns. */
const maxLogBytes = 256 * 1024 * 1024;

/** Lines that a killed writer tore are left out. */
export function parseHeadLog(text: string): readonly HeadLogLine[] {
  return text.split('\n').flatMap((each): HeadLogLine[] => {
    const line = parseSigned(each);
    if (line !== undefined) return [{ kind: 'signed', line }];
    const published = /^\{"published":(\d{1,15})\}$/.exec(each)?.[1];
    if (published !== undefined) return [{ kind: 'published', sequence: Number(published) }];
    const hash = /^\{"publishing":\d{1,15},"database":"([0-9a-f]{64})"\}$/.exec(each)?.[1];
    return hash === undefined ? [] : [{ kind: 'publishing', hash }];
  });
}

export function readHeadLog(directory: string): readonly HeadLogLine[] {
  return parseHeadLog(readText(join(directory, 'heads.jsonl')));
}

/** The newest lines are enough to know the file that was published last. */
const newestBytes = 4096;

/** SHA-256 of the databases that were published last for this root. */
export function newestPublished(userDirectory: string, root: string): ReadonlySet<string> {
  const lines = newestLines(userDirectory, root);
  return new Set(lines.flatMap((line) => (line.kind === 'publishing' ? [line.hash] : [])));
}

/** The newest event of this root of which a head is signed here; 0 for none. Whether it holds is for `verify` to say. */
export function newestSigned(userDirectory: string, root: string): number {
  const heads = newestLines(userDirectory, root).map((line) =>
    line.kind === 'signed' ? headOf(line.line) : undefined,
  );
  return Math.max(0, ...heads.map((head) => head?.sequence ?? 0));
}

function newestLines(userDirectory: string, root: string): readonly HeadLogLine[] {
  const logs = findTrailDirectories(userDirectory, root, '').map(({ path }) =>
    reachable(() => readEnd(join(path, 'heads.jsonl'))),
  );
  return logs.flatMap((text) => parseHeadLog(text ?? ''));
}

function readEnd(path: string): string {
  const fd = openRegularFile(path, constants.O_RDONLY);
  if (fd === undefined) return '';
  try {
    const { size } = fstatSync(fd);
    return readRange(fd, Math.max(0, size - newestBytes), Math.min(size, newestBytes)).toString();
  } finally {
    closeSync(fd);
  }
}

function readText(path: string): string {
  return reachable(() => readRegularFile(path, maxLogBytes))?.toString() ?? '';
}

/** Appends a line with one write; two who know the same head write the same bytes. */
export function appendHead(directory: string, root: string, line: Appended): void {
  const path = join(directory, 'heads.jsonl');
  const flags = constants.O_WRONLY | constants.O_APPEND;
  let fd = openRegularFile(path, flags);
  if (fd === undefined) {
    makeDirectories(directory);
    writeFileSync(join(directory, 'root'), `${root}\n`, { mode: 0o600 });
    fd = openRegularFile(path, flags | constants.O_CREAT);
  }
  if (fd === undefined) throw Object.assign(new Error(`Cannot open "${path}"`), { code: 'ENOENT' });
  try {
    const bytes = Buffer.from(`\n${JSON.stringify(line)}\n`);
    if (writeSync(fd, bytes) < bytes.length)
      throw Object.assign(new Error(`Cannot write "${path}"`), { code: 'ENOSPC' });
  } finally {
    closeSync(fd);
  }
}
