/** What is a signed line, and which head of the trail does it state? */

/** A statement with the signature over its exact bytes: a line of a head log, an anchor, a marker. */
export interface SignedLine {
  /** The text that was signed: JSON. */
  readonly statement: string;
  /** The raw public key: 64 hexadecimal digits. */
  readonly key: string;
  /** Ed25519, in base64. */
  readonly signature: string;
}

/** The chain of the trail `project` at line `sequence`. */
export interface SignedHead {
  readonly sequence: number;
  readonly head: string;
  /** Time of the line's event. */
  readonly at: string;
  /** The trail's id: 32 hexadecimal digits. */
  readonly project: string;
}

/** Statements list some keys at most. */
const maxSignedLength = 64 * 1024;

/** A line of a file that somebody else may have written; its signature is not checked here. */
export function parseSigned(text: string): SignedLine | undefined {
  if (text.length > maxSignedLength) return undefined;
  const { statement, key, signature } = parseObject(text);
  if (typeof statement !== 'string' || typeof key !== 'string' || typeof signature !== 'string') return undefined;
  if (!/^[0-9a-f]{64}$/.test(key) || !/^[A-Za-z0-9+/]{86}==$/.test(signature)) return undefined;
  return { statement, key, signature };
}

/** The head that a line states; undefined when it states something else. */
export function headOf({ statement }: SignedLine): SignedHead | undefined {
  if (statement.length > maxSignedLength) return undefined;
  const { format, project, sequence, head, at } = parseObject(statement);
  if (format !== 'k6s-head/1' || typeof sequence !== 'number' || !Number.isSafeInteger(sequence)) return undefined;
  if (sequence < 1 || !isHex(project, 32) || !isHex(head, 64)) return undefined;
  if (typeof at !== 'string' || at.length > 32 || Number.isNaN(Date.parse(at))) return undefined;
  return { sequence, head, at, project };
}

function isHex(value: unknown, digits: number): value is string {
  return typeof value === 'string' && value.length === digits && /^[0-9a-f]*$/.test(value);
}

function parseObject(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}
