/** With which key are contents hashed, so that a short secret cannot be guessed from its hash? */
import { linkSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { KhoregosError, systemCode } from '../core/errors.ts';
import { sha256 } from '../core/sha256.ts';
import { makeDirectories, readRegularFile, setAside } from './files.ts';

const keyBytes = 32;

/** Above this, loading node:crypto costs less than hashing without it. */
const smallBytes = 4096;

/** The user's key, made when first needed (0600); undefined when the user's directory cannot hold one. */
export async function loadFingerprintKey(userDirectory: string): Promise<Buffer | undefined> {
  const path = join(userDirectory, 'fingerprint.key');
  try {
    return readKey(path) ?? (await createKey(path));
  } catch (error) {
    // The user's directory cannot be read or written: this call goes without a fingerprint.
    if (systemCode(error) !== undefined) return undefined;
    throw error;
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
async function createKey(path: string): Promise<Buffer | undefined> {
  const { randomBytes } = await import('node:crypto');
  makeDirectories(dirname(path));
  const key = randomBytes(keyBytes);
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
