/** Which words, texts and marks does a piece of code consist of? */
import { type Dialect, dialects, type ScannedLanguage } from './dialects.ts';
import { scanHereDocument, scanQuoteWord, scanRegex, scanText } from './scan-text.ts';

/** A part of a string: as it is, or code whose value stands there. */
export type Piece = string | { readonly code: string };

export interface Token {
  readonly kind: 'name' | 'text' | 'number' | 'mark' | 'line';
  /** A name, number or mark as written; empty for a text. */
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** Of a text that is more than a string: run by the shell, run as code, a list of words, a pattern. */
  readonly use: 'shell' | 'code' | 'words' | 'pattern' | undefined;
  readonly start: number;
  readonly end: number;
  /** White space stands before it. */
  readonly spaced: boolean;
}

export interface Scanner {
  readonly code: string;
  readonly dialect: Dialect;
  readonly tokens: Token[];
  at: number;
  spaced: boolean;
  /** Where the bodies of here-documents of this line end; -1 while there are none. */
  bodyEnd: number;
  /** No pattern ends before this place: looked for already. */
  noPatternBefore: number;
}

const longMarks =
  ' === !== ... ||= &&= **= <=> ??= ::: ?-> <<= >>= == != <= >= => -> :: ?. &. += -= *= /= .= := ||' +
  ' && ?? ** // >> << .. =~ !~ |& <- ++ -- ~= ';

/** What stands second in a mark of two or three characters. */
const markCharacters = '=.|&*?>-<~:/+';

/** Linear in the length of the code; comments are left out. */
export function scanCode(language: ScannedLanguage, code: string): readonly Token[] {
  const scanner: Scanner = {
    code,
    dialect: dialects[language],
    tokens: [],
    at: 0,
    spaced: false,
    bodyEnd: -1,
    noPatternBefore: 0,
  };
  while (scanner.at < code.length) step(scanner);
  return scanner.tokens;
}

const noPieces: readonly Piece[] = [];

/** Takes the code up to `end` as a token. */
export function push(
  scanner: Scanner,
  kind: Token['kind'],
  end: number,
  { pieces = noPieces, use }: { readonly pieces?: readonly Piece[]; readonly use?: Token['use'] | undefined } = {},
): void {
  const { code, at, spaced } = scanner;
  scanner.tokens.push({ kind, text: kind === 'text' ? '' : code.slice(at, end), pieces, use, start: at, end, spaced });
  scanner.at = end;
  scanner.spaced = false;
}

/** These begin nothing longer in any language. */
const plainMarks = '),;]}';

function step(scanner: Scanner): void {
  const { code, at } = scanner;
  const character = code.charAt(at);
  if (character === '\n') endLine(scanner);
  else if (character <= ' ') skip(scanner, at + 1);
  else if (character === '\\' && code[at + 1] === '\n') skip(scanner, at + 2);
  else if (plainMarks.includes(character)) push(scanner, 'mark', at + 1);
  else if (!skipComment(scanner) && !scanSpecial(scanner)) scanWord(scanner, character);
}

function skip(scanner: Scanner, end: number): void {
  scanner.at = end;
  scanner.spaced = true;
}

function endLine(scanner: Scanner): void {
  if (scanner.tokens.at(-1)?.kind !== 'line') push(scanner, 'line', scanner.at + 1);
  else scanner.at += 1;
  if (scanner.bodyEnd > scanner.at) scanner.at = scanner.bodyEnd;
  scanner.bodyEnd = -1;
  scanner.spaced = true;
}

function skipComment(scanner: Scanner): boolean {
  const { code, at, dialect } = scanner;
  const block = dialect.blockComment;
  if (block !== undefined && code.startsWith(block[0], at)) {
    const close = code.indexOf(block[1], at + block[0].length);
    skip(scanner, close === -1 ? code.length : close + block[1].length);
    return true;
  }
  if (!dialect.lineComments.some((comment) => code.startsWith(comment, at))) return false;
  const line = code.indexOf('\n', at);
  skip(scanner, line === -1 ? code.length : line);
  return true;
}

function scanSpecial(scanner: Scanner): boolean {
  return scanText(scanner) || scanHereDocument(scanner) || scanQuoteWord(scanner) || scanRegex(scanner);
}

function scanWord(scanner: Scanner, character: string): void {
  const { code, at, dialect } = scanner;
  if (isLetter(character) || dialect.sigils.includes(character)) {
    push(scanner, 'name', endOfName(scanner, at));
    return;
  }
  if (character >= '0' && character <= '9') {
    let end = at + 1;
    while (isLetter(code.charAt(end)) || isDigit(code.charAt(end))) end += 1;
    push(scanner, 'number', end);
    return;
  }
  push(scanner, 'mark', at + lengthOfMark(code, at));
}

function lengthOfMark(code: string, at: number): number {
  if (!markCharacters.includes(code[at + 1] ?? ' ')) return 1;
  if (longMarks.includes(` ${code.slice(at, at + 3)} `)) return 3;
  return longMarks.includes(` ${code.slice(at, at + 2)} `) ? 2 : 1;
}

function endOfName({ code, dialect }: Scanner, at: number): number {
  const dots = dialect.language === 'r';
  let end = at + 1;
  while (
    isNamePart(code.charAt(end)) ||
    (dots && code[end] === '.') ||
    (dialect.language === 'node' && code[end] === '$')
  )
    end += 1;
  // `$_` is a name already; `$!` and `$0` are names of one character.
  const special = end === at + 1 && /[$@]/.test(code.charAt(at)) && /[!-,./:;?@\\\]^]/.test(code.charAt(end));
  return special && dialect.language === 'perl' && !'({'.includes(code.charAt(end)) ? end + 1 : end;
}

export function isLetter(character: string): boolean {
  return (
    (character >= 'a' && character <= 'z') ||
    (character >= 'A' && character <= 'Z') ||
    character === '_' ||
    character > '\x7f'
  );
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

export function isNamePart(character: string): boolean {
  return character !== '' && (isLetter(character) || isDigit(character));
}

const wordsBeforeOperand =
  ' return case if elsif unless while until and or not in typeof await yield do else when split grep puts print then ';

/** After an operand `/` divides and `<<` shifts; elsewhere they begin a pattern and a here-document. */
export function expectsOperand({ tokens }: Scanner): boolean {
  const last = tokens.at(-1);
  if (last === undefined || last.kind === 'line') return true;
  if (last.kind === 'name') return wordsBeforeOperand.includes(` ${last.text} `);
  return last.kind === 'mark' && !')]}'.includes(last.text);
}
