/** What is the value of a string's text: its escapes, and the code inside it? */
import type { Interpolation } from './dialects.ts';
import type { Piece } from './scan-code.ts';

interface Style {
  readonly escapes: 'all' | 'quote' | 'none';
  readonly code: Interpolation;
}

/** Where `close` stands; the end of the code when it does not. Strings inside inserted code may use the same quote. */
export function endOfText(code: string, from: number, close: string, interpolation: Interpolation): number {
  for (let at = from; at < code.length; at += 1) {
    const character = code.charAt(at);
    if (character === '\\') at += 1;
    else if (character === close[0] && code.startsWith(close, at)) return at;
    else if (opensCode(code, at, interpolation)) at = endOfCode(code, code.indexOf('{', at) + 1);
  }
  return code.length;
}

function opensCode(code: string, at: number, interpolation: Interpolation): boolean {
  const two = code.slice(at, at + 2);
  if (interpolation === 'dollar-brace') return two === '${';
  if (interpolation === 'hash-brace') return two === '#{';
  return false;
}

/** The closing brace of code that begins at `from`. */
function endOfCode(code: string, from: number): number {
  let depth = 0;
  for (let at = from; at < code.length; at += 1) {
    const character = code.charAt(at);
    if (character === '{') depth += 1;
    else if (character === '}' && depth === 0) return at;
    else if (character === '}') depth -= 1;
    else if (`'"\``.includes(character)) at = endOfQuoted(code, at);
  }
  return code.length;
}

function endOfQuoted(code: string, from: number): number {
  for (let at = from + 1; at < code.length; at += 1) {
    if (code[at] === '\\') at += 1;
    else if (code[at] === code[from]) return at;
  }
  return code.length;
}

export function piecesOf(body: string, style: Style): readonly Piece[] {
  const pieces: Piece[] = [];
  let text = '';
  for (let at = 0; at < body.length; ) {
    const inserted = insertedAt(body, at, style.code);
    if (inserted !== undefined) {
      if (text !== '') pieces.push(text);
      text = '';
      pieces.push({ code: inserted.code });
      at = inserted.end;
      continue;
    }
    const [value, end] = characterAt(body, at, style);
    text += value;
    at = end;
  }
  return text === '' && pieces.length > 0 ? pieces : [...pieces, text];
}

interface Inserted {
  readonly code: string;
  readonly end: number;
}

function insertedAt(body: string, at: number, interpolation: Interpolation): Inserted | undefined {
  if (interpolation === 'none') return undefined;
  if (opensCode(body, at, interpolation)) return between(body, at + 2);
  if (interpolation === 'braces' && body[at] === '{' && body[at + 1] !== '{')
    return withoutFormat(between(body, at + 1));
  return interpolation === 'variables' ? variableAt(body, at) : undefined;
}

function between(body: string, from: number): Inserted {
  const close = endOfCode(body, from);
  return { code: body.slice(from, close), end: close + 1 };
}

/** `{x!r:>10}` inserts x: the format begins after the last bracket. */
function withoutFormat({ code, end }: Inserted): Inserted {
  let last = code.length - 1;
  while (last >= 0 && !`'"()[]{}`.includes(code.charAt(last))) last -= 1;
  const format = code.slice(last + 1).search(/[!:]/);
  return { code: format === -1 ? code : code.slice(0, last + 1 + format), end };
}

/** `$x`, `${x}`, `@{[ code ]}`, `{$x}`. */
function variableAt(body: string, at: number): Inserted | undefined {
  const [first, second = ''] = [body[at], body[at + 1]];
  if (first === '{' && second === '$') return between(body, at + 1);
  if (first !== '$' && first !== '@') return undefined;
  if (second === '{') {
    const { code, end } = between(body, at + 2);
    return { code: /^\w+$/.test(code) ? `${first}${code}` : code, end };
  }
  const name = /^[A-Za-z_]\w{0,63}(?:\[[\w$'"-]{1,40}\]|\{[\w'"]{1,40}\}|->\w{1,40})?/.exec(
    body.slice(at + 1, at + 120),
  )?.[0];
  if (name !== undefined) return { code: `${first}${name}`, end: at + 1 + name.length };
  return first === '$' && /[\d_!&0]/.test(second) ? { code: `$${second}`, end: at + 2 } : undefined;
}

const shortEscapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', e: '\x1b', '\n': '' };

const numericEscape =
  /^(?:x\{([\da-fA-F]{1,8})\}|x([\da-fA-F]{1,2})|u\{([\da-fA-F]{1,8})\}|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([0-7]{1,3}))/;

function characterAt(body: string, at: number, { escapes, code }: Style): readonly [string, number] {
  const character = body.charAt(at);
  if (code === 'braces' && (character === '{' || character === '}') && body[at + 1] === character)
    return [character, at + 2];
  if (character !== '\\' || escapes === 'none' || at + 1 >= body.length) return [character, at + 1];
  const next = body.charAt(at + 1);
  if (escapes === 'quote') return /[\\'"/]/.test(next) ? [next, at + 2] : [character, at + 1];
  const numeric = numericEscape.exec(body.slice(at + 1, at + 12));
  if (numeric === null) return [shortEscapes[next] ?? next, at + 2];
  const octal = numeric[6];
  const point = octal === undefined ? Number.parseInt(numeric.slice(1, 6).join(''), 16) : Number.parseInt(octal, 8);
  return [characterOf(point), at + 1 + numeric[0].length];
}

/** No path holds NUL; what stands for the unknown is no character. */
export function characterOf(point: number): string {
  return point > 0 && point <= 0x10ffff && point !== 0xfdd0 && point !== 0xfdd1
    ? String.fromCodePoint(point)
    : '\ufffd';
}
