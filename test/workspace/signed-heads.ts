/** Which signed heads do tests of anchors use? Made with a key of their own. */
import { generateKeyPairSync, sign } from 'node:crypto';
import type { SignedHead, SignedLine } from '../../src/core/signed.ts';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const key = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url').toString('hex');

export const trail = '0123456789abcdef'.repeat(2);
export const otherTrail = 'f'.repeat(32);

export function headAt(sequence: number, project = trail): SignedHead {
  const head = sequence.toString(16).padStart(64, '0');
  return { sequence, head, at: '2026-01-02T03:04:05.678Z', project };
}

export function lineAt(sequence: number, project = trail): SignedLine {
  const { head, at } = headAt(sequence, project);
  const statement = JSON.stringify({ format: 'k6s-head/1', project, sequence, head, at });
  return { statement, key, signature: sign(null, Buffer.from(statement), privateKey).toString('base64') };
}
