/**
 * Which short hashes were met lately? Of a million lines each is asked for: a set of texts would take half of the time
 * that verification has.
 */

/** At least so many lines before a record are remembered; its writer had read one of them, however long it slept. */
const seenWindow = 65_536;

/** Half of them stay empty, so that a free one is near. */
const slots = 2 * seenWindow;

/** A short hash has 128 bits. */
const words = 4;

export interface HashWindow {
  has(hash: string): boolean;
  /** False when it was there. */
  add(hash: string): boolean;
}

/** In two generations: forgetting one is free, forgetting single entries is not. */
export function createHashWindow(): HashWindow {
  let [older, newer] = [createTable(), createTable()];
  const key = new Uint32Array(words);
  return {
    has: (hash) => {
      if (!/^[0-9a-f]{32}$/.test(hash)) return false;
      readKey(hash, key);
      return find(newer, key) < 0 || find(older, key) < 0;
    },
    add: (hash) => {
      readKey(hash, key);
      const slot = find(newer, key);
      if (slot < 0 || find(older, key) < 0) return false;
      newer.values.set(key, slot * words);
      newer.count += 1;
      if (newer.count >= seenWindow) [older, newer] = [newer, createTable()];
      return true;
    },
  };
}

interface Table {
  readonly values: Uint32Array;
  count: number;
}

function createTable(): Table {
  return { values: new Uint32Array(slots * words), count: 0 };
}

const nine = 57;
const zero = 48;
/** The code of `a`, less the ten that it stands for. */
const letters = 87;

/** Eight digits a word; the first is never 0, which marks an empty slot. */
function readKey(hash: string, key: Uint32Array): void {
  for (let word = 0; word < words; word += 1) {
    let value = 0;
    for (let digit = word * 8; digit < word * 8 + 8; digit += 1) {
      const code = hash.charCodeAt(digit);
      value = (value << 4) | (code - (code <= nine ? zero : letters));
    }
    key[word] = value;
  }
  if (key[0] === 0) key[0] = 1;
}

/** The free slot for a key, or a negative number when it is there. */
function find({ values }: Table, key: Uint32Array): number {
  const [a, b, c, d] = [key[0], key[1], key[2], key[3]];
  for (let slot = Number(a) % slots; ; slot = (slot + 1) % slots) {
    const at = slot * words;
    if (values[at] === 0) return slot;
    if (values[at] === a && values[at + 1] === b && values[at + 2] === c && values[at + 3] === d) return -1;
  }
}
