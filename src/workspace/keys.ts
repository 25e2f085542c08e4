/** With which key of the user's are contents hashed, so that a short secret cannot be guessed, and files vouched for? */
import { linkSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { KhoregosError, systemCode } from '../core/errors.ts';
import { sha256 } from '../core/sha256.ts';
import { makeDirectories, readRegularFile, setAside } from './files.ts';

const keyBytes = 32;

/** Above this, loading node:crypto costs less than hashing without it. */
const smallBytes = 4096;

/** The user's key, made when first needed (0600); undefined when the user's directory cannot hold one. */
export function loadFingerprintKey(userDirectory: string): Buffer | undefined {
  const path = join(userDirectory, 'fingerprint.key');
  try {
    return readKey(path) ?? createKey(path);
  } catch (error) {
    // The user's directory cannot be read or written: this call goes without a fingerprint.
    if (systemCode(error) !== undefined) return undefined;
    throw error;
  }
}

/** The user's key as it is; undefined when there is none that can be read. Makes and moves nothing. */
export function readFingerprintKey(userDirectory: string): Buffer | undefined {
  try {
    const key = readRegularFile(join(userDirectory, 'fingerprint.key'), keyBytes);
    return key?.length === keyBytes ? key : undefined;
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return undefined;
  }
}

/** Undefined when there is none; whatever else stands in its place is set aside. */
function readKey(path: string): Buffer | undefined {
  try {
    const key = readRegularFile(path, keyBytes);
    if (key === undefined || key.length === keyBytes) return key;
  } catch (error) {
    if (!(error instanceof KhoregosError)) throw error;
  }
  setAside(path, Date.now());
  return undefined;
}

/** Linked when it is whole: a killed process leaves no part of a key, and of several processes one wins. */
function createKey(path: string): Buffer | undefined {
  makeDirectories(dirname(path));
  const key = Buffer.from(crypto.getRandomValues(new Uint8Array(keyBytes)));
  const temporary = `${path}.${process.pid}.tmp`;
  writeFileSync(temporary, key, { mode: 0o600 });
  try {
    linkSync(temporary, path);
    return key;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return readKey(path);
    throw error;
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** Keyed SHA-256 of a text, 32 hexadecimal digits; empty without a key. */
export async function fingerprint(key: Buffer | undefined, text: string): Promise<string> {
  if (key?.length !== keyBytes) return '';
  const keyed = Buffer.concat([key, Buffer.from(text)]);
  if (keyed.length <= smallBytes) return sha256(keyed).slice(0, 32);
  const { createHash } = await import('node:crypto');
  return createHash('sha256').update(keyed).digest('hex').slice(0, 32);
}

/** Names a home and a root in it, without telling which: 32 hexadecimal digits. */
export function placeOf(key: Buffer, root: string): string {
  return sha256(Buffer.concat([key, Buffer.from(root)])).slice(0, 32);
}

/** Who vouches for a file, and for what: `by` names the key, `mac` is HMAC-SHA256. Empty without a key. */
export interface Voucher {
  readonly by: string;
  readonly mac: string;
}

export function vouch(key: Buffer | undefined, text: string): Voucher {
  if (key === undefined) return { by: '', mac: '' };
  const by = sha256(Buffer.concat([key, Buffer.from('state')])).slice(0, 16);
  return { by, mac: hmac(key, Buffer.from(`${text},"by":"${by}"`)) };
}

const blockBytes = 64;

/** HMAC with SHA-256, for a key shorter than a block. Source: RFC 2104. */
function hmac(key: Buffer, message: Uint8Array): string {
  const padded = Buffer.alloc(blockBytes);
  key.copy(padded);
  const inner = sha256(Buffer.concat([padded.map((byte) => byte ^ 0x36), message]));
  return sha256(Buffer.concat([padded.map((byte) => byte ^ 0x5c), Buffer.from(inner, 'hex')]));
}
