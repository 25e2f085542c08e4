/** What does somebody vouch for, and what does such a line consist of? */

/** Text with an Ed25519 signature over its exact bytes: no canonical form is needed. */
export interface SignedLine {
  readonly statement: string;
  /** The raw public key, 64 hexadecimal digits. */
  readonly key: string;
  /** Base64. */
  readonly signature: string;
}

/** That the trail had this head when it had so many events. */
export interface SignedHead {
  /** The trail's id: 32 hexadecimal digits of the hash of its first line. */
  readonly project: string;
  readonly sequence: number;
  readonly head: string;
  /** Time of the event with this sequence. UTC, ISO 8601. */
  readonly at: string;
}

/** What stands in place of segments that are gone on purpose. */
export interface PruneMarker extends SignedHead {
  /** The first segment that is left. */
  readonly segment: number;
  /** What a record's `seen` says of the last line that is gone. */
  readonly last: string;
  /** The same of some lines before it, oldest first: a record that came late may have read one of them. */
  readonly recent: readonly string[];
  /** Keys that the pruned events had announced, each with its place. */
  readonly keys: readonly (readonly [key: string, place: string])[];
  /** Hashes of the policies that they had loaded, newest last. */
  readonly policies: readonly string[];
}

const headFormat = 'k6s-head/1';
const pruneFormat = 'k6s-prune/1';
const keyFormat = 'k6s-key/1';

/** A signed line is below 1 KiB; a marker names some keys more. */
const maxLineLength = 64 * 1024;

/** The same facts give the same bytes, whoever states them. */
export function headStatement({ project, sequence, head, at }: SignedHead): string {
  return JSON.stringify({ format: headFormat, project, sequence, head, at });
}

export function pruneStatement(marker: PruneMarker): string {
  const { project, sequence, head, at, segment, last, recent, keys, policies } = marker;
  return JSON.stringify({ format: pruneFormat, project, sequence, head, at, segment, last, recent, keys, policies });
}

/** That a key's owner passes on to another key. */
export function keyStatement(project: string, from: string, to: string): string {
  return JSON.stringify({ format: keyFormat, project, from, to });
}

/** The signed line in a text; undefined when it is torn or none. Says nothing of whether the signature holds. */
export function parseSigned(text: string): SignedLine | undefined {
  const { statement, key, signature } = parseObject(text) ?? {};
  if (typeof statement !== 'string' || typeof signature !== 'string' || typeof key !== 'string') return undefined;
  return isHex(key, 64) && /^[A-Za-z0-9+/]{86}==$/.test(signature) ? { statement, key, signature } : undefined;
}

/** The head that a line vouches for; undefined when it vouches for something else. */
export function headOf({ statement }: SignedLine): SignedHead | undefined {
  const fields = parseObject(statement);
  return fields?.format === headFormat ? headFields(fields) : undefined;
}

/** The marker that a line vouches for. */
export function pruneMarkerOf({ statement }: SignedLine): PruneMarker | undefined {
  const fields = parseObject(statement);
  const head = fields?.format === pruneFormat ? headFields(fields) : undefined;
  const { segment, last, recent, keys, policies } = fields ?? {};
  if (head === undefined || typeof last !== 'string' || !isCount(segment)) return undefined;
  if (!Array.isArray(keys) || !Array.isArray(recent)) return undefined;
  const pairs = keys.map((pair: unknown) => textPair(pair));
  const loaded = Array.isArray(policies) ? policies.map(String) : [];
  return { ...head, segment, last, recent: recent.map(String), keys: pairs, policies: loaded };
}

function headFields({ project, sequence, head, at }: Record<string, unknown>): SignedHead | undefined {
  if (!isHex(project, 32) || !isHex(head, 64) || !isCount(sequence) || sequence === 0) return undefined;
  if (typeof at !== 'string' || at.length > 32 || Number.isNaN(Date.parse(at))) return undefined;
  return { project, sequence, head, at };
}

function isHex(value: unknown, digits: number): value is string {
  return typeof value === 'string' && value.length === digits && /^[0-9a-f]*$/.test(value);
}

function textPair(pair: unknown): readonly [string, string] {
  const [key, place]: readonly unknown[] = Array.isArray(pair) ? pair : [];
  return [String(key), String(place)];
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function parseObject(text: string): Record<string, unknown> | undefined {
  if (text.length > maxLineLength || !text.startsWith('{')) return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
