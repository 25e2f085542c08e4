/** Which commands does an AppleScript run, and which files does it touch? */
import { dialects } from './dialects.ts';
import { addAccess, addCommand, addText, addUnsure, type Found, shellText } from './found.ts';
import { combine } from './operators.ts';
import { scanCode, type Token } from './scan-code.ts';
import { text, unknown, type Value } from './values.ts';

export function readAppleScript(code: string, found: Found, depth = 0): void {
  const tokens = scanCode('applescript', code);
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'text') {
      for (const piece of token.pieces) if (typeof piece === 'string') addText(found, piece);
      continue;
    }
    const phrase = tokens.slice(index, index + 3).map(({ text: word }) => word.toLowerCase());
    const [first, second, third] = phrase;
    const after = (count: number) => textAfter(tokens, index + count);
    if (first === 'do' && second === 'shell' && third === 'script') command(found, after(3));
    else if (first === 'do' && second === 'script') command(found, after(2));
    else if (first === 'run' && second === 'script') inner(found, after(2), depth);
    else if (first === 'load' && second === 'script') giveUp(found);
    else if (first === 'delete' || first === 'move') touch(found, tokens, index, 'delete');
    else if (first === 'open' && second === 'for' && third === 'access')
      touch(found, tokens, index, accessOf(tokens, index));
  }
}

/** A text with what is joined to it by `&`. */
function textAfter(tokens: readonly Token[], from: number): Value {
  let value: Value | undefined;
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'line') break;
    if (token.text === '(' || token.text === '&') continue;
    if (token.kind !== 'text' && value !== undefined && tokens[at - 1]?.text !== '&') break;
    const [piece] = token.pieces;
    const next = token.kind === 'text' && typeof piece === 'string' ? text(piece) : unknown;
    value = value === undefined ? next : (combine(dialects.applescript, value, '&', next) ?? unknown);
    if (tokens[at + 1]?.text !== '&' && token.kind === 'text') break;
  }
  return value ?? unknown;
}

function command(found: Found, value: Value): void {
  if (value.kind === 'text') addCommand(found, shellText(value));
  else giveUp(found, true);
}

/** Scripts in scripts: deeper is not read. */
const maxDepth = 4;

function inner(found: Found, value: Value, depth: number): void {
  if (value.kind === 'text' && depth < maxDepth) readAppleScript(value.text, found, depth + 1);
  else giveUp(found, true);
}

function giveUp(found: Found, runs = false): void {
  if (runs) found.runs = true;
  addUnsure(found, 'AppleScript');
}

/** The file that the rest of the line names: `POSIX file "x"`. */
function touch(found: Found, tokens: readonly Token[], index: number, action: 'read' | 'write' | 'delete'): void {
  const line = tokens.slice(index, index + 24);
  const end = line.findIndex(({ kind }) => kind === 'line');
  const named = line.slice(0, end === -1 ? line.length : end).find(({ kind }) => kind === 'text');
  const piece = named?.pieces[0];
  if (typeof piece !== 'string') giveUp(found);
  else addAccess(found, action, { key: undefined, value: text(piece), source: piece }, action === 'delete');
}

function accessOf(tokens: readonly Token[], index: number): 'read' | 'write' {
  return tokens.slice(index, index + 24).some(({ text: word }) => word.toLowerCase() === 'write') ? 'write' : 'read';
}
