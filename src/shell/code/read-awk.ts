/** Which files does an awk program write and read, and which commands does it run? */
import { addAccess, addCommand, addText, addUnsure, type Found, shellText } from './found.ts';
import { scanCode, type Token } from './scan-code.ts';
import { type Argument, hole, text, textOf, unknown, type Value } from './values.ts';

interface Awk {
  readonly found: Found;
  readonly code: string;
  readonly tokens: readonly Token[];
  readonly variables: ReadonlyMap<string, Value>;
  at: number;
}

/** Names that end a text put together from what stands side by side. */
const keywords = ' getline in if else while for do print printf next exit delete return ';

/** Redirects, pipes, `system`, `getline` and `@include`. */
export function readAwk(code: string, found: Found): void {
  const tokens = scanCode('awk', code);
  const awk: Awk = { found, code, tokens, variables: variablesOf(tokens), at: 0 };
  let printing = false;
  let depth = 0;
  for (let token = tokens[0]; token !== undefined; token = tokens[awk.at]) {
    awk.at += 1;
    const mark = token.kind === 'mark' ? token.text : '';
    if (token.kind === 'line' || mark === ';' || mark === '{' || mark === '}') [printing, depth] = [false, 0];
    else if (mark === '(') depth += 1;
    else if (mark === ')') depth -= 1;
    else if (token.text === 'print' || token.text === 'printf') [printing, depth] = [true, 0];
    else if (printing && depth === 0 && (mark === '>' || mark === '>>')) writeTo(awk);
    else if (mark === '|' || mark === '|&') pipe(awk, printing);
    else if (mark === '<' && afterGetline(awk)) addAccess(found, 'read', operand(awk));
    else if (token.text === 'system' && tokens[awk.at]?.text === '(') addTextCommand(awk, operand(awk).value);
    else if (mark === '@') include(awk);
    else if (token.kind === 'text')
      for (const piece of token.pieces) if (typeof piece === 'string') addText(found, piece);
  }
}

/** Variables that are given one text. */
function variablesOf(tokens: readonly Token[]): ReadonlyMap<string, Value> {
  const variables = new Map<string, Value>();
  for (const [index, token] of tokens.entries()) {
    const mark = tokens[index + 1]?.text;
    if (token.kind !== 'name' || (mark !== '=' && mark !== '+=' && mark !== '++')) continue;
    const [value, after] = [tokens[index + 2], tokens[index + 3]];
    const ends = after === undefined || after.kind === 'line' || ';})'.includes(after.text);
    const piece = value?.kind === 'text' && value.use === undefined && ends ? value.pieces[0] : undefined;
    const known = mark === '=' && !variables.has(token.text) && typeof piece === 'string';
    variables.set(token.text, text(known ? piece : hole));
  }
  return variables;
}

/** A longer text is not put together. */
const maxOperandTokens = 64;

/** The text that begins here, put together from what stands side by side; brackets around it are passed over. */
function operand({ tokens, variables, code, at }: Awk, from = at): Argument {
  let whole = '';
  let depth = 0;
  let end = from;
  for (let token = tokens[end]; token !== undefined; token = tokens[end]) {
    if (end - from > maxOperandTokens) return { key: undefined, value: unknown, source: '' };
    if (token.kind === 'name' && keywords.includes(` ${token.text} `)) break;
    const mark = token.kind === 'mark' ? token.text : '';
    if (mark === '(') depth += 1;
    else if (mark === ')') depth -= 1;
    if (depth < 0 || (depth === 0 && (token.kind === 'line' || (mark !== '' && !'()$'.includes(mark))))) break;
    if (mark !== '(' && mark !== ')') whole += mark === '' ? textOfToken(token, variables) : hole;
    // `$1` is one value.
    end += mark === '$' && tokens[end + 1]?.kind !== 'mark' ? 2 : 1;
  }
  const source = code.slice(tokens[from]?.start ?? 0, tokens[end - 1]?.end ?? 0);
  return { key: undefined, value: text(whole), source };
}

function textOfToken(token: Token, variables: ReadonlyMap<string, Value>): string {
  if (token.kind === 'text') return token.pieces.map((piece) => (typeof piece === 'string' ? piece : hole)).join('');
  if (token.kind === 'name') return textOf(variables.get(token.text));
  return token.kind === 'number' ? token.text : hole;
}

function writeTo(awk: Awk): void {
  const target = operand(awk);
  const path = textOf(target.value);
  if (path.startsWith('/inet')) awk.found.fetches = true;
  // A number after `>` may as well be a comparison.
  else if (!/^\d*$/.test(path)) addAccess(awk.found, 'write', target);
}

/** `print | "cmd"` and `"cmd" | getline` */
function pipe(awk: Awk, printing: boolean): void {
  if (awk.tokens[awk.at]?.text !== 'getline') {
    if (printing) addTextCommand(awk, operand(awk).value);
    return;
  }
  let from = awk.at - 2;
  while (from > 0 && from > awk.at - 24 && startsOperand(awk.tokens[from - 1])) from -= 1;
  addTextCommand(awk, operand(awk, from).value);
}

function startsOperand(token: Token | undefined): boolean {
  if (token?.kind === 'name') return !keywords.includes(` ${token.text} `);
  return token?.kind === 'text' || token?.kind === 'number' || ['(', ')', '$'].includes(token?.text ?? '-');
}

function afterGetline({ tokens, at }: Awk): boolean {
  return [2, 3].some((back) => tokens[at - back]?.text === 'getline');
}

function addTextCommand({ found }: Awk, command: Value): void {
  const known = textOf(command);
  if (known.startsWith('/inet')) found.fetches = true;
  else if (known.replaceAll(hole, '') === '') {
    found.runs = true;
    addUnsure(found, 'system');
  } else addCommand(found, shellText(command));
}

/** gawk's `@include "file"` and `@load "library"` */
function include({ found, tokens, at }: Awk): void {
  const word = tokens[at]?.text;
  if (word !== 'include' && word !== 'load') return;
  found.runs = true;
  addUnsure(found, `@${word}`);
}
