/** With which key are contents hashed, so that a short secret cannot be guessed from its hash? */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { systemCode } from '../core/errors.ts';
import { sha256 } from '../core/sha256.ts';
import { readRegularFile } from './files.ts';

const keyBytes = 32;

/** Above this, loading node:crypto costs less than hashing without it. */
const smallBytes = 4096;

/** The user's key, made when first needed (0600); undefined when the user's directory cannot hold one. */
export async function loadFingerprintKey(userDirectory: string): Promise<Buffer | undefined> {
  const path = join(userDirectory, 'fingerprint.key');
  try {
    const key = readRegularFile(path, keyBytes);
    return key ?? (await createKey(path));
  } catch (error) {
    // A key that somebody else is just making, or cannot be made: this call goes without a fingerprint.
    if (error instanceof Error) return undefined;
    throw error;
  }
}

async function createKey(path: string): Promise<Buffer | undefined> {
  const { randomBytes } = await import('node:crypto');
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const key = randomBytes(keyBytes);
  try {
    writeFileSync(path, key, { flag: 'wx', mode: 0o600 });
    return key;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return readRegularFile(path, keyBytes);
    throw error;
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
