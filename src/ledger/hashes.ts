/** Which hashes tie the journal's lines together? For those who hash all of them; hooks use core/sha256. */
import { hash } from 'node:crypto';
import { erasedHash } from '../core/erasure.ts';

/** The head of an empty chain. */
export const genesis = '0'.repeat(64);

/** SHA-256 of a raw line, 64 hexadecimal digits; of an erased line the one that it had. */
export function hashLine(line: Uint8Array): string {
  return erasedHash(line) ?? hash('sha256', line);
}

/** `hash(n) = SHA-256(hash(n-1) ‖ SHA-256(raw line))`, over the hexadecimal texts. */
export function chainHash(previous: string, lineHash: string): string {
  return hash('sha256', previous + lineHash);
}
