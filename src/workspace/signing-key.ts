/** With which key are heads signed? One for each project and root, in the user's directory. */
import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto';
import { linkSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { KhoregosError, systemCode } from '../core/errors.ts';
import type { SignedLine } from '../core/signed.ts';
import { makeDirectories, publishFile, readRegularFile, setAside } from './files.ts';

/** The half that signs never leaves this object but for its own file. */
export interface SigningKey {
  /** The raw public key, 64 hexadecimal digits. */
  readonly key: string;
  sign(statement: string): SignedLine;
}

/** PEM of an Ed25519 key is some 120 bytes. */
const maxKeyBytes = 4096;

function keyPath(directory: string): string {
  return join(directory, 'signing.key');
}

/** A new key, until the trail has announced it. */
function nextKeyPath(directory: string): string {
  return `${keyPath(directory)}.next`;
}

/** The key in a trail's directory; undefined when there is none, or something else in its place. */
export function readSigningKey(directory: string): SigningKey | undefined {
  return readKey(keyPath(directory));
}

/** The key that a killed rotation left to be taken. */
export function readNextKey(directory: string): SigningKey | undefined {
  return readKey(nextKeyPath(directory));
}

function readKey(path: string): SigningKey | undefined {
  try {
    const pem = readRegularFile(path, maxKeyBytes);
    return pem === undefined ? undefined : signingKey(createPrivateKey(pem));
  } catch (error) {
    // OpenSSL's errors have codes of their own.
    if (systemCode(error) === undefined) throw error;
    return undefined;
  }
}

/** Takes the key that a killed rotation left, if the trail has announced it. */
export function settleRotation(directory: string, isAnnounced: (key: string) => boolean): void {
  const next = readNextKey(directory);
  if (next !== undefined && isAnnounced(next.key)) renameSync(nextKeyPath(directory), keyPath(directory));
}

/** The key, made when first needed (0600): linked when it is whole, so that of several processes one wins. */
export function loadSigningKey(directory: string): SigningKey {
  const known = readSigningKey(directory);
  if (known !== undefined) return known;
  makeDirectories(directory);
  setAside(keyPath(directory), Date.now());
  const temporary = `${keyPath(directory)}.${process.pid}.tmp`;
  writeFileSync(temporary, newPem(), { mode: 0o600 });
  try {
    linkSync(temporary, keyPath(directory));
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error;
  } finally {
    rmSync(temporary, { force: true });
  }
  const made = readSigningKey(directory);
  if (made !== undefined) return made;
  throw new KhoregosError('INTERNAL', `Cannot keep a signing key in "${directory}"`, `Make "${directory}" writable`);
}

/** A new key, kept beside the old one until `settleRotation` takes it. */
export function createNextKey(directory: string): SigningKey {
  const pem = newPem();
  publishFile(nextKeyPath(directory), pem, true);
  return signingKey(createPrivateKey(pem));
}

function newPem(): string {
  return generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

function signingKey(privateKey: KeyObject): SigningKey {
  if (privateKey.asymmetricKeyType !== 'ed25519') {
    throw new KhoregosError('NOT_A_REGULAR_FILE', 'Cannot sign with a key that is not Ed25519');
  }
  const key = createPublicKey(privateKey).export({ type: 'spki', format: 'der' }).subarray(-rawBytes).toString('hex');
  return {
    key,
    sign: (statement) => {
      const signature = sign(null, Buffer.from(statement), privateKey).toString('base64');
      return { statement, key, signature };
    },
  };
}

const rawBytes = 32;

/** What stands before the raw key in an SPKI document. Source: RFC 8410. */
const spkiPrefix = Buffer.from('302a300506032b6570032100', 'hex');

/** True when whoever has the key's other half signed exactly this statement. */
export function isSigned({ statement, key, signature }: SignedLine): boolean {
  const der = Buffer.concat([spkiPrefix, Buffer.from(key, 'hex')]);
  try {
    const publicKey = createPublicKey({ key: der, format: 'der', type: 'spki' });
    return verify(null, Buffer.from(statement), publicKey, Buffer.from(signature, 'base64'));
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return false;
  }
}
