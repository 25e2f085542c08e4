/** How is a signed head stamped by an authority for time, at once or by a person who carries query and reply? */
import { existsSync, readdirSync, realpathSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { KhoregosError, systemCode } from '../core/errors.ts';
import { headOf, parseSigned, type SignedHead, type SignedLine } from '../core/signed.ts';
import { makeDirectories, publishFile, readRegularFile } from '../workspace/files.ts';
import { reachable } from '../workspace/project-root.ts';
import {
  type CheckedTimestamp,
  checkTimestamp,
  digestOf,
  makeTimestampQuery,
  maxReplyBytes,
  readTimestampReply,
  type TimestampContext,
} from '../workspace/timestamp.ts';
import { askAuthority } from '../workspace/timestamp-authority.ts';

/** A timestamp that is kept. */
export interface StampedHead extends CheckedTimestamp {
  readonly head: SignedHead;
  /** The reply's file, as `trail_anchored` names it. */
  readonly path: string;
}

/** Where a trail's timestamps are kept: the trail's directory in the user's. */
export interface StampPlace extends TimestampContext {
  readonly directory: string;
}

/**
 * Asks the authority at `address` and keeps its reply.
 * @throws KhoregosError REFUSED when it gives none that stamps this head.
 */
export async function stampHead(
  place: StampPlace,
  head: SignedHead,
  line: SignedLine,
  { address, caPath }: { readonly address: string; readonly caPath: string | undefined },
): Promise<StampedHead> {
  refuseSecond(place.directory, head.sequence);
  const query = await makeTimestampQuery(line.statement, place);
  const reply = await askAuthority(address, query);
  return keepReply(place, line, reply, { caPath, query });
}

/**
 * Writes the query for a head into a new file, and keeps the head until its reply comes.
 * @throws KhoregosError USAGE when the file cannot be made.
 */
export async function writeTimestampQuery(
  place: StampPlace,
  head: SignedHead,
  line: SignedLine,
  file: string,
): Promise<void> {
  refuseSecond(place.directory, head.sequence);
  refuseOwn(place.root, file);
  const query = await makeTimestampQuery(line.statement, place);
  try {
    writeFileSync(file, query, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    const why = code === 'EEXIST' ? 'it is already there' : code;
    throw new KhoregosError('USAGE', `Cannot write the query to "${file}": ${why}`, 'Choose another file');
  }
  keepLine(place.directory, head.sequence, line);
}

/**
 * Keeps a reply that a person brings, with the head that it stamps.
 * @throws KhoregosError NOT_FOUND without such a file or head, REFUSED when the reply is of no use.
 */
export async function takeTimestampReply(
  place: StampPlace,
  file: string,
  caPath: string | undefined,
): Promise<StampedHead> {
  const reply = readRegularFile(file, maxReplyBytes);
  if (reply === undefined) {
    throw new KhoregosError('NOT_FOUND', `Cannot read the reply "${file}": there is no such file`, 'Give another file');
  }
  const read = await readTimestampReply(reply, place);
  if (typeof read === 'string') throw useless(read);
  const line = keptLines(place.directory).find(({ statement }) => digestOf(statement) === read.digest);
  if (line === undefined) throw useless('it stamps no head that a query was written for');
  refuseSecond(place.directory, headOf(line)?.sequence ?? 0);
  return keepReply(place, line, reply, { caPath });
}

async function keepReply(
  place: StampPlace,
  line: SignedLine,
  reply: Buffer,
  check: { readonly caPath: string | undefined; readonly query?: Buffer },
): Promise<StampedHead> {
  const found = await checkTimestamp(line.statement, reply, check, place);
  if (typeof found === 'string') throw useless(found);
  const head = headOf(line);
  if (head === undefined) throw useless('it stamps no head');
  keepLine(place.directory, head.sequence, line);
  const path = replyPath(place.directory, head.sequence);
  publishFile(path, reply);
  return { head, path, ...found };
}

function useless(why: string): KhoregosError {
  const remedy = 'Ask another authority, or give the certificates of this one to --tsa-ca';
  return new KhoregosError('REFUSED', `Cannot keep the timestamp: ${why}`, remedy);
}

function replyPath(directory: string, sequence: number): string {
  return join(directory, 'timestamps', `${sequence}.tsr`);
}

function keepLine(directory: string, sequence: number, line: SignedLine): void {
  makeDirectories(join(directory, 'timestamps'));
  publishFile(join(directory, 'timestamps', `${sequence}.json`), `${JSON.stringify(line)}\n`);
}

/** The earlier of two timestamps says more. */
function refuseSecond(directory: string, sequence: number): void {
  const path = replyPath(directory, sequence);
  if (!existsSync(path)) return;
  throw new KhoregosError(
    'REFUSED',
    `Cannot stamp event ${sequence}: "${path}" is already there`,
    'Stamp a later head',
  );
}

/** A query must not become a file of the trail's. */
function refuseOwn(root: string, file: string): void {
  const directory = reachable(() => realpathSync(dirname(file))) ?? dirname(file);
  if (!join(directory, basename(file)).startsWith(join(root, '.khoregos'))) return;
  throw new KhoregosError('USAGE', `Cannot write the query to "${file}": it lies in .khoregos`, 'Choose another file');
}

/** Heads with their replies, newest first: each reply's path, whether or not it holds. */
export function keptTimestamps(directory: string): readonly { readonly line: SignedLine; readonly path: string }[] {
  return keptLines(directory)
    .map((line) => ({ line, path: replyPath(directory, headOf(line)?.sequence ?? 0) }))
    .filter(({ path }) => existsSync(path));
}

/** Queries that wait for a reply are few. */
const maxKeptLines = 1000;

/** A signed head is shorter. */
const maxLineBytes = 4096;

/** The newest heads that were ever to be stamped, newest first. */
function keptLines(directory: string): readonly SignedLine[] {
  const names = reachable(() => readdirSync(join(directory, 'timestamps'))) ?? [];
  return names
    .flatMap((name) => /^([1-9]\d{0,15})\.json$/.exec(name)?.[1] ?? [])
    .sort((a, b) => Number(b) - Number(a))
    .slice(0, maxKeptLines)
    .map((sequence) => readLine(join(directory, 'timestamps', `${sequence}.json`)))
    .filter((line) => line !== undefined);
}

function readLine(path: string): SignedLine | undefined {
  try {
    return parseSigned(readRegularFile(path, maxLineBytes)?.toString() ?? '');
  } catch (error) {
    if (error instanceof KhoregosError) return undefined;
    throw error;
  }
}
