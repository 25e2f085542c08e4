/** Which calls does code make, and with what values? */
import { type Dialect, dialects, type ScannedLanguage } from './dialects.ts';
import { readImport } from './imports.ts';
import { bindLoop } from './loops.ts';
import { combine } from './operators.ts';
import { memberOf, readOperand } from './read-operand.ts';
import { findRebound } from './rebound.ts';
import { scanCode, type Token } from './scan-code.ts';
import { type Argument, unknown, type Value } from './values.ts';

export interface Call {
  /** The function's full name, or a method's after a dot when its object is a value. */
  readonly name: string;
  readonly receiver: Argument;
  readonly args: readonly Argument[];
  /** The whole call as written. */
  readonly source: string;
}

export interface Listener {
  /** What a call gives back. */
  readonly onCall: (call: Call) => Value;
  /** What a name stands for that the code does not bind. */
  readonly onName: (name: string) => Value;
  /** A value that is not called here: a function may be called elsewhere. */
  readonly onMention: (value: Value) => void;
  /** Text that the shell runs where it stands. */
  readonly onShell: (command: Value) => void;
  readonly onText: (text: string) => void;
  readonly isFunction: (name: string) => boolean;
}

export interface Walk {
  readonly dialect: Dialect;
  readonly listener: Listener;
  readonly names: Map<string, Value>;
  /** Names whose value changes, or comes from outside. */
  readonly rebound: ReadonlySet<string>;
  /** Names that stand for the items of one list. */
  readonly items: ReadonlySet<string>;
  /** Modules all of whose names are imported. */
  readonly stars: string[];
  code: string;
  tokens: readonly Token[];
  at: number;
  depth: number;
  /** Nested too deeply to be read. */
  lost: boolean;
}

/** Each level takes stack. */
const maxDepth = 64;

/** False when the code nests too deeply to be read. */
export function walkCode(language: ScannedLanguage, code: string, listener: Listener): boolean {
  const tokens = scanCode(language, code);
  const dialect = dialects[language];
  const { names: rebound, items } = findRebound(dialect, tokens);
  const walk: Walk = {
    ...{ dialect, listener, names: new Map(), rebound, items, stars: [], code, tokens },
    ...{ at: 0, depth: 0, lost: false },
  };
  readItems(walk, '');
  return !walk.lost;
}

export function isMark(token: Token | undefined, ...marks: readonly string[]): boolean {
  return token?.kind === 'mark' && marks.includes(token.text);
}

/** Counts a level of nesting around `read`; beyond the last the rest of the code is skipped. */
export function nested<T>(walk: Walk, read: () => T): T {
  walk.depth += 1;
  if (walk.depth > maxDepth) {
    walk.lost = true;
    walk.at = walk.tokens.length;
  }
  const result = read();
  walk.depth -= 1;
  return result;
}

/** Everything up to `closer`, which is taken too; with an empty one to the end, stray brackets passed over. */
export function readItems(walk: Walk, closer: string): readonly Argument[] {
  return nested(walk, () => {
    const items: Argument[] = [];
    for (let token = walk.tokens[walk.at]; token !== undefined; token = walk.tokens[walk.at]) {
      if (closer !== '' && isMark(token, closer)) {
        walk.at += 1;
        break;
      }
      if (token.kind === 'line' || isMark(token, ',', ';', ')', ']', '}')) walk.at += 1;
      else items.push(mentioned(walk, readItem(walk, closer)));
    }
    return items;
  });
}

function mentioned(walk: Walk, item: Argument): Argument {
  if (item.bound === undefined) walk.listener.onMention(item.value);
  return item;
}

/** The arguments of a call without parentheses. */
export function readBareItems(walk: Walk, closer: string): readonly Argument[] {
  return nested(walk, () => {
    const items: Argument[] = [];
    do {
      items.push(mentioned(walk, readItem(walk, closer)));
    } while (isMark(walk.tokens[walk.at], ',') && ++walk.at > 0);
    return items;
  });
}

const wordOperators = ' if else or and in is not for of instanceof unless xor while until ';
const endingWords = ' or and if unless while until foreach for do then xor ';

/** One argument, entry or statement. */
export function readItem(walk: Walk, closer: string): Argument {
  const start = walk.tokens[walk.at]?.start ?? 0;
  const key = readKey(walk, closer);
  let value: Value | undefined;
  let operator: string | undefined;
  let poisoned = false;
  const spread = isMark(walk.tokens[walk.at], '*', '...');
  for (let token = walk.tokens[walk.at]; token !== undefined; token = walk.tokens[walk.at]) {
    if (value !== undefined || operator !== undefined || isMark(token, ',', ';', ')', ']', '}')) {
      if (endsItem(walk, token, closer)) break;
    }
    const word = token.kind === 'name' && wordOperators.includes(` ${token.text} `);
    if (token.kind === 'line' || word || (token.kind === 'mark' && !isMark(token, '(', '[', '{'))) {
      walk.at += 1;
      if (token.kind !== 'line') operator = operator === undefined ? token.text : 'several';
      continue;
    }
    if (value === undefined && readImport(walk)) continue;
    const before = walk.at - 1;
    const operand = readOperand(walk, closer);
    if (isMark(walk.tokens[walk.at], '=', ':=', '<-'))
      return { key, ...assign(walk, { token, operand, closer, start }) };
    if (operator === 'in' || operator === 'of') bindLoop(walk, before - 1, operand);
    const combined: Value | undefined = combine(walk.dialect, value, operator, operand);
    if (combined !== operand) mentionAll(walk, [value, operand]);
    poisoned ||= combined === undefined;
    [value, operator] = [combined ?? unknown, undefined];
  }
  const known = value === undefined || poisoned || operator !== undefined ? unknown : value;
  if (known.kind === 'text') walk.listener.onText(known.text);
  const item = { key, value: known, source: sourceSince(walk, start) };
  return spread ? { ...item, spread } : item;
}

function mentionAll(walk: Walk, values: readonly (Value | undefined)[]): void {
  for (const value of values) if (value !== undefined) walk.listener.onMention(value);
}

export function sourceSince(walk: Walk, start: number): string {
  return walk.code.slice(start, walk.tokens[walk.at - 1]?.end ?? start);
}

function endsItem(walk: Walk, token: Token, closer: string): boolean {
  if (token.kind === 'line') return closer === '' || closer === '}';
  if (token.kind === 'name') return walk.dialect.bareCalls && endingWords.includes(` ${token.text} `);
  return isMark(token, ',', ';', ')', ']', '}');
}

/** `name:`, `'name' =>`, python's `name=` at the start of an argument. */
function readKey(walk: Walk, closer: string): string | undefined {
  const [token, mark] = [walk.tokens[walk.at], walk.tokens[walk.at + 1]];
  const { language, namedByEquals } = walk.dialect;
  const name = token?.kind === 'name' ? token.text : token?.kind === 'text' ? token.pieces[0] : undefined;
  if (typeof name !== 'string') return undefined;
  const named =
    (isMark(mark, '=') && ((namedByEquals && closer === ')') || (language === 'lua' && closer === '}'))) ||
    (isMark(mark, ':') && ['node', 'ruby', 'python'].includes(language) && closer !== '') ||
    (isMark(mark, ':') && language === 'ruby' && mark?.spaced === false) ||
    (isMark(mark, '=>') && language !== 'node');
  if (!named) return undefined;
  walk.at += 2;
  return name;
}

interface Assignment {
  readonly token: Token;
  readonly operand: Value;
  readonly closer: string;
  readonly start: number;
}

function assign(walk: Walk, { token, operand, closer, start }: Assignment): Omit<Argument, 'key'> {
  const single = walk.tokens[walk.at - 1] === token && token.kind === 'name';
  walk.at += 1;
  const { value } = nested(walk, () => readItem(walk, closer));
  if (single) bind(walk, token.text, value);
  else if (operand.kind === 'record' && value.kind === 'name') {
    for (const { key, value: target } of operand.entries) {
      const from = key ?? (target.kind === 'name' ? target.name : undefined);
      if (from !== undefined && target.kind === 'name')
        walk.names.set(target.name, { kind: 'name', name: memberOf(value.name, from) });
    }
  } else walk.listener.onMention(value);
  return { value, source: sourceSince(walk, start), bound: true };
}

function bind(walk: Walk, name: string, value: Value): void {
  if (walk.rebound.has(name)) walk.listener.onMention(value);
  else walk.names.set(name, value);
}
