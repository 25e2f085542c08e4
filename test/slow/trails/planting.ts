/** How is a secret planted so that any piece of it that turns up says where it came from? */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Fill, type SecretSample, secretSamples } from '../../workspace/secret-samples.ts';

/** So much of a secret is half of it, and does not occur by chance. */
const pieceLength = 12;

const letters = 'abcdefghijklmnopqrstuvwxyz';
const alphabets = {
  mixed: `${letters}${letters.toUpperCase()}0123456789`,
  hex: '0123456789abcdef',
  upper: `${letters.toUpperCase()}234567`,
  letters,
} as const;

/** What was planted: pieces of secrets in lower case, as an index may store them, and from where each came. */
export type Planted = Map<string, string>;

/** The samples with secrets that nobody else has: made from the label. */
export function uniqueSamples(label: string): readonly SecretSample[] {
  let count = 0;
  const made = (kind: keyof typeof alphabets, length: number, beginning = ''): string => {
    count += 1;
    const bytes = createHash('shake256', { outputLength: length }).update(`${label} ${count}`).digest();
    const alphabet = alphabets[kind];
    return `${beginning}${[...bytes].map((byte) => alphabet[byte % alphabet.length]).join('')}`.slice(0, length);
  };
  const fill: Fill = {
    mixed: (length) => made('mixed', length, 'a1B2'),
    hex: (length) => made('hex', length),
    upper: (length) => made('upper', length),
    letters: (length) => made('letters', length),
  };
  return secretSamples(fill);
}

/** Words of armour, and the beginnings that all secrets of a kind have, are no pieces of a secret. */
const fixedParts =
  /AGE-SECRET-KEY-1|-----[A-Z ]+-----|^[\w-]*?(?=a1B2)|hooks\.slack\.com|AgEIcHlwaS5vcmc|hunter2|1234567890-|\\n/g;

/** Notes where each piece of a secret comes from. */
export function notePieces(planted: Planted, secret: string, label: string): void {
  for (const part of secret.split(fixedParts)) notePart(planted, part.toLowerCase(), label);
}

function notePart(planted: Planted, text: string, label: string): void {
  for (let at = 0; at + pieceLength <= text.length; at += 1) planted.set(text.slice(at, at + pieceLength), label);
}

/** Which files hold pieces of what was planted, and where each came from. */
export function findPlanted(
  planted: Planted,
  files: readonly (readonly [name: string, bytes: Buffer])[],
): readonly string[] {
  const likely = new Uint8Array(2 ** hashBits);
  for (const piece of planted.keys()) eachPlace(piece, (hash) => likely.fill(1, hash, hash + 1));
  return files.flatMap(([name, bytes]) => {
    const text = bytes.toString('latin1').toLowerCase();
    const found = new Set<string>();
    eachPlace(text, (hash, at) => {
      // Hardly any place has the hash of a piece: this spares the others a search.
      const label = likely[hash] === 1 ? planted.get(text.slice(at, at + pieceLength)) : undefined;
      if (label !== undefined) found.add(`${name}: ${label}`);
    });
    return [...found];
  });
}

const hashBits = 24;
const factor = 0x01000193;
const leaving = Array.from({ length: pieceLength }).reduce<number>((power) => Math.imul(power, factor), 1);

/** Every place at which a piece may begin, with a hash that is carried on from one to the next. */
function eachPlace(text: string, visit: (hash: number, at: number) => void): void {
  let hash = 0;
  for (let end = 0; end < text.length; end += 1) {
    const at = end + 1 - pieceLength;
    const out = at > 0 ? Math.imul(text.charCodeAt(at - 1), leaving) : 0;
    hash = (Math.imul(hash, factor) + text.charCodeAt(end) - out) | 0;
    if (at >= 0) visit(Math.imul(hash, 0x9e3779b1) >>> (32 - hashBits), at);
  }
}

/** Every file below a directory with its bytes; what is packed is unpacked. */
export function filesBelow(directory: string): readonly (readonly [name: string, bytes: Buffer])[] {
  const names = readdirSync(directory, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => statSync(join(directory, name)).isFile())
    .map((name) => {
      const bytes = readFileSync(join(directory, name));
      return [name, name.endsWith('.gz') ? gunzipSync(bytes) : bytes] as const;
    });
}
