/**
 * What does an authority for time say of a statement? Asked and checked through the program `openssl ts`; only the
 * command line does so. Source: RFC 3161.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KhoregosError, messageOf, systemCode } from '../core/errors.ts';
import { sha256 } from '../core/sha256.ts';
import { pathOutside } from './ask-git.ts';
import type { Variables } from './environment.ts';
import { readRegularFile } from './files.ts';
import { stat } from './project-root.ts';

/** A reply with a chain of certificates has some 6 KiB. */
export const maxReplyBytes = 64 * 1024;

/** Where openssl is looked for: not in the project. */
export interface TimestampContext {
  readonly root: string;
  readonly variables: Variables;
}

/** What is hashed, and what authorities sign: SHA-256 of the statement's bytes, 64 hexadecimal digits. */
export function digestOf(statement: string): string {
  return sha256(Buffer.from(statement));
}

/**
 * The query for a statement, with a nonce, asking for the certificate too.
 * @throws KhoregosError NOT_FOUND without openssl, REFUSED when it makes none.
 */
export async function makeTimestampQuery(statement: string, context: TimestampContext): Promise<Buffer> {
  return inPrivate(async (directory) => {
    const words = ['-query', '-digest', digestOf(statement), '-sha256', '-cert', '-out', 'query.tsq'];
    const { why } = await runOpenssl(directory, words, context);
    if (why === '') return readFileSync(join(directory, 'query.tsq'));
    throw new KhoregosError('REFUSED', `Cannot make a timestamp query: ${why}`, 'Update openssl');
  });
}

export interface TimestampReply {
  /** SHA-256 that was stamped. */
  readonly digest: string;
  /** The time that the authority states, in openssl's words. */
  readonly time: string;
}

/** What a reply says for itself, or why it is of no use. Nothing of it is checked. */
export async function readTimestampReply(reply: Buffer, context: TimestampContext): Promise<TimestampReply | string> {
  if (reply.length > maxReplyBytes) return `the reply has ${reply.length} bytes, at most ${maxReplyBytes} are read`;
  return inPrivate(async (directory) => {
    writePrivate(directory, 'reply.tsr', reply);
    const { text, why } = await runOpenssl(directory, ['-reply', '-in', 'reply.tsr', '-text'], context);
    return why === '' ? parseReply(text) : `the reply is no timestamp: ${why}`;
  });
}

function parseReply(text: string): TimestampReply | string {
  const status = /^Status: (.*)$/m.exec(text)?.[1] ?? 'none';
  const description = /^Status description: (.*)$/m.exec(text)?.[1] ?? '';
  if (!status.startsWith('Granted')) return `the authority refuses: ${status} ${description}`.trim();
  // Texts of the authority's own stand before it.
  const token = text.slice(text.lastIndexOf('\nTST info:'));
  const algorithm = /^Hash Algorithm: (.*)$/m.exec(token)?.[1];
  if (algorithm !== 'sha256') return `the reply is about ${algorithm ?? 'nothing'}, not about a SHA-256`;
  const rows = [...token.matchAll(/^ {4}00[0-9a-f]0 - ([0-9a-f -]{47})/gm)];
  const digest = rows.map(([, bytes = '']) => bytes.replace(/[ -]/g, '')).join('');
  return { digest, time: /^Time stamp: (.*)$/m.exec(token)?.[1] ?? '' };
}

export interface CheckedTimestamp {
  /** `unchecked`: no authority was given to check the signature. */
  readonly checked: 'granted' | 'unchecked';
  readonly time: string;
}

/**
 * `granted` when the reply stamps this statement and its signature leads to the authorities in `caPath`, `unchecked`
 * when it stamps it and no authority was given to check the signature, else why it is of no use.
 */
export async function checkTimestamp(
  statement: string,
  reply: Buffer,
  { caPath, query }: { readonly caPath: string | undefined; readonly query?: Buffer },
  context: TimestampContext,
): Promise<CheckedTimestamp | string> {
  const read = await readTimestampReply(reply, context);
  if (typeof read === 'string') return read;
  if (read.digest !== digestOf(statement)) return 'the reply is about another statement';
  const { time } = read;
  if (caPath === undefined) return { checked: 'unchecked', time };
  if (stat(caPath)?.isFile() !== true) return `there is no file of certificates "${caPath}"`;
  return inPrivate(async (directory) => {
    writePrivate(directory, 'reply.tsr', reply);
    if (query !== undefined) writePrivate(directory, 'query.tsq', query);
    // The query holds the nonce besides the hash.
    const about = query === undefined ? ['-digest', read.digest] : ['-queryfile', 'query.tsq'];
    const words = ['-verify', ...about, '-in', 'reply.tsr', '-CAfile', caPath];
    const { why } = await runOpenssl(directory, words, context);
    return why === '' ? { checked: 'granted', time } : `the signature of the reply does not hold: ${why}`;
  });
}

/** Of a reply in a file: `granted`, `unchecked`, or why it is of no use. */
export async function verifyTimestamp(
  statement: string,
  tsrPath: string,
  caPath: string | undefined,
  context: TimestampContext,
): Promise<string> {
  try {
    const reply = readRegularFile(tsrPath, maxReplyBytes);
    if (reply === undefined) return `there is no timestamp "${tsrPath}"`;
    const found = await checkTimestamp(statement, reply, { caPath }, context);
    return typeof found === 'string' ? found : found.checked;
  } catch (error) {
    if (!(error instanceof KhoregosError) && systemCode(error) === undefined) throw error;
    return messageOf(error);
  }
}

/** A directory that only this user enters, for as long as the task takes. */
async function inPrivate<T>(task: (directory: string) => Promise<T>): Promise<T> {
  const directory = mkdtempSync(join(tmpdir(), 'k6s-timestamp-'));
  try {
    return await task(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function writePrivate(directory: string, name: string, bytes: Buffer): void {
  writeFileSync(join(directory, name), bytes, { mode: 0o600, flag: 'wx' });
}

/** Reading some kilobytes takes milliseconds. */
const timeoutMs = 10_000;
const maxOutputBytes = 1024 * 1024;

/** What it printed, and why it failed; the reason is empty when it did not. @throws KhoregosError NOT_FOUND */
async function runOpenssl(
  directory: string,
  words: readonly string[],
  { root, variables: { PATH } }: TimestampContext,
): Promise<{ readonly text: string; readonly why: string }> {
  const { execFile } = await import('node:child_process');
  const options = {
    cwd: directory,
    // No OPENSSL_CONF: a configuration can load code.
    env: { PATH: PATH === undefined ? undefined : pathOutside(root, PATH), LC_ALL: 'C' },
    timeout: timeoutMs,
    killSignal: 'SIGKILL',
    maxBuffer: maxOutputBytes,
  } as const;
  return new Promise((done, fail) => {
    const child = execFile('openssl', ['ts', ...words], options, (error, text, complaints) => {
      if (error === null) done({ text, why: '' });
      else if (error.code === 'ENOENT') fail(withoutOpenssl());
      else done({ text, why: reasonIn(complaints) || `openssl failed (${error.code ?? 'killed'})` });
    });
    child.stdin?.end();
  });
}

function withoutOpenssl(): KhoregosError {
  return new KhoregosError('NOT_FOUND', 'Cannot find the program openssl: timestamps need it', 'Install openssl');
}

/** The first complaint of openssl: thread, `error`, code, library, function, reason, file, line, what it is about. */
function reasonIn(complaints: string): string {
  const fields = /^[^:\n]*:error:.*$/m.exec(complaints)?.[0].split(':') ?? [];
  const [reason = '', , , ...about] = fields.slice(5);
  return [reason, about.join(':')].filter(Boolean).join(', ');
}
