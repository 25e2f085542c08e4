/** What is the value of a string, name or bracket with the members, calls and indices that follow it? */
import { globbed } from './folds.ts';
import { bindCallback, bindLoop } from './loops.ts';
import { scanCode, type Token } from './scan-code.ts';
import { type Argument, entryOf, isKnown, joined, text, textOf, unknown, type Value } from './values.ts';
import { isMark, nested, readBareItems, readItems, sourceSince, type Walk } from './walk-code.ts';

export function readOperand(walk: Walk, closer: string): Value {
  const token = walk.tokens[walk.at];
  if (token === undefined) return unknown;
  walk.at += 1;
  let value = primary(walk, token);
  for (;;) {
    const next = follow(walk, { value, start: token.start, closer });
    if (next === undefined) return value;
    value = next;
  }
}

function primary(walk: Walk, token: Token): Value {
  if (token.kind === 'text') return textValue(walk, token);
  if (token.kind === 'number') return { kind: 'number', number: Number(token.text.replaceAll('_', '')) || 0 };
  if (token.kind === 'name') return named(walk, token.text);
  if (isMark(token, '(')) {
    const items = readItems(walk, ')');
    return items.length === 1 && items[0] !== undefined ? items[0].value : list(items);
  }
  if (isMark(token, '[')) {
    const items = readItems(walk, ']');
    return items.some(({ key }) => key !== undefined) ? { kind: 'record', entries: items } : list(items);
  }
  return isMark(token, '{') ? { kind: 'record', entries: readItems(walk, '}') } : unknown;
}

function list(items: readonly Argument[]): Value {
  return { kind: 'list', items: items.map(({ value }) => value) };
}

function named(walk: Walk, name: string): Value {
  const bound = walk.names.get(name);
  if (bound !== undefined) return bound;
  const star = walk.stars.find((module) => walk.listener.isFunction(`${module}.${name}`));
  return walk.listener.onName(star === undefined ? name : `${star}.${name}`);
}

function textValue(walk: Walk, token: Token): Value {
  const parts = token.pieces.map((piece) =>
    typeof piece === 'string' ? literal(walk, piece) : inserted(walk, piece.code),
  );
  if (token.use === 'pattern' || token.use === 'code') return unknown;
  const whole = parts.length === 1 && parts[0]?.kind === 'text' ? parts[0] : joined(parts, '');
  if (token.use === 'words')
    return {
      kind: 'list',
      items: textOf(whole)
        .split(/\s+/)
        .filter(Boolean)
        .map((word) => text(word)),
    };
  if (token.use !== 'shell') return whole;
  walk.listener.onShell(whole);
  return unknown;
}

function literal(walk: Walk, piece: string): Value {
  walk.listener.onText(piece);
  return { kind: 'text', text: piece };
}

/** The value of code inside a string. */
function inserted(walk: Walk, code: string): Value {
  const outer = { code: walk.code, tokens: walk.tokens, at: walk.at };
  return nested(walk, () => {
    Object.assign(walk, { code, tokens: walk.lost ? [] : scanCode(walk.dialect.language, code), at: 0 });
    const items = readItems(walk, '');
    Object.assign(walk, walk.lost ? { ...outer, at: outer.tokens.length } : outer);
    return items.length === 1 ? (items[0]?.value ?? unknown) : unknown;
  });
}

interface Chain {
  readonly value: Value;
  readonly start: number;
  readonly closer: string;
}

/** Undefined when the operand ends here. */
function follow(walk: Walk, chain: Chain): Value | undefined {
  const token = walk.tokens[walk.at];
  const { value } = chain;
  if (token?.kind === 'mark') {
    const member = walk.tokens[walk.at + 1];
    if (walk.dialect.members.includes(` ${token.text} `)) {
      if (member?.kind === 'name') {
        bindCallback(walk, value);
        return readMember(walk, chain, member.text);
      }
      if (!isMark(member, '(', '[', '{')) return undefined;
      walk.at += 1;
      return follow(walk, chain) ?? unknown;
    }
    if (token.text === '(') return readCall(walk, chain);
    if (token.text === '[' && !token.spaced) return readIndex(walk, value);
    if (token.text === '{' && !token.spaced && walk.dialect.language === 'perl') return readIndex(walk, value);
  }
  return beginsBareCall(walk, value, token) ? call(walk, chain, readBareItems(walk, chain.closer)) : undefined;
}

function readMember(walk: Walk, { value, start, closer }: Chain, member: string): Value | undefined {
  // Lua's colon is a member only before a call.
  if (isMark(walk.tokens[walk.at], ':') && !isMark(walk.tokens[walk.at + 2], '(')) return undefined;
  const source = sourceSince(walk, start);
  walk.at += 2;
  if (value.kind === 'name') return walk.listener.onName(memberOf(value.name, member));
  const entry = entryOf(value, member);
  if (entry !== undefined) return entry;
  const method = { kind: 'name', name: `.${member}` } as const;
  const receiver = { key: undefined, value, source };
  if (isMark(walk.tokens[walk.at], '(')) return readCall(walk, { value: method, start, closer }, receiver);
  if (beginsBareCall(walk, method, walk.tokens[walk.at]))
    return call(walk, { value: method, start, closer }, readBareItems(walk, closer), receiver);
  return walk.dialect.language === 'ruby' ? call(walk, { value: method, start, closer }, [], receiver) : unknown;
}

/** Members that hold the same names as their owner. */
const transparent = ' promises default __dict__ __builtins__ ';

/** Of a longer name only the end is looked at. */
const maxNameLength = 200;

export function memberOf(name: string, member: string): string {
  return transparent.includes(` ${member} `) ? name : `${name.slice(-maxNameLength)}.${member}`;
}

function readCall(walk: Walk, chain: Chain, receiver?: Argument): Value {
  const at = walk.at;
  walk.at += 1;
  const args = readItems(walk, ')');
  // `for my $f ('a', 'b')`
  if (walk.dialect.language === 'perl') bindLoop(walk, at - 1, list(args));
  return call(walk, chain, args, receiver);
}

function spreadOut(argument: Argument): readonly Argument[] {
  const { value, spread } = argument;
  if (spread === undefined || value.kind !== 'list') return [argument];
  return value.items.map((item) => ({ key: undefined, value: item, source: textOf(item) }));
}

function call(walk: Walk, { value, start }: Chain, args: readonly Argument[], receiver?: Argument): Value {
  // `Dir.home()` is `Dir.home`.
  if (walk.dialect.language === 'ruby' && value.kind === 'text' && args.length === 0) return value;
  const source = sourceSince(walk, start);
  const name = nameOfFunction(walk, value);
  const dot = name.lastIndexOf('.');
  const object = receiver ?? { key: undefined, value: unknown, source: dot > 0 ? name.slice(0, dot) : '' };
  return walk.listener.onCall({ name, receiver: object, args: args.flatMap(spreadOut), source });
}

/** PHP calls what a variable names: `$f = 'unlink'; $f('x')`. */
function nameOfFunction(walk: Walk, value: Value): string {
  if (walk.dialect.language === 'php' && isKnown(value)) return textOf(value);
  return value.kind === 'name' ? value.name : '';
}

function readIndex(walk: Walk, value: Value): Value {
  walk.at += 1;
  const start = walk.at;
  const items = readItems(walk, walk.tokens[start - 1]?.text === '{' ? '}' : ']');
  const marks = walk.tokens.slice(start, Math.min(walk.at - 1, start + 4)).map(({ text: mark }) => mark);
  const written = marks.join('');
  if ((written === '::-1' || written === ':-1') && value.kind === 'text')
    return text([...value.text].reverse().join(''));
  const index = items.length === 1 ? items[0]?.value : undefined;
  if (value.kind === 'name' && value.name === 'Dir' && index !== undefined) return globbed(index);
  if (value.kind === 'name' && index?.kind === 'text') return walk.listener.onName(memberOf(value.name, index.text));
  if (walk.dialect.language === 'perl' && value.kind === 'name' && index?.kind === 'name')
    return walk.listener.onName(memberOf(value.name, index.name));
  if (value.kind === 'name') walk.listener.onMention({ kind: 'name', name: `${value.name}[]` });
  const entry = index?.kind === 'text' ? entryOf(value, index.text) : undefined;
  if (entry !== undefined) return entry;
  if (value.kind === 'list' && index?.kind === 'number') return value.items.at(index.number) ?? unknown;
  return unknown;
}

/** `unlink "a"`, `File.delete 'x'`, lua's `f"x"`, a tagged template. */
function beginsBareCall(walk: Walk, value: Value, token: Token | undefined): boolean {
  if (value.kind !== 'name' || token === undefined || !walk.listener.isFunction(value.name)) return false;
  if (walk.dialect.language === 'node') return token.kind === 'text' && !token.spaced;
  if (!walk.dialect.bareCalls) return false;
  if (token.kind === 'name')
    return !' or and if unless while until foreach for do then end '.includes(` ${token.text} `);
  return (
    token.kind === 'text' ||
    token.kind === 'number' ||
    isMark(token, '[', '\\', '*', ':', '-', '@') ||
    (isMark(token, '{') && takesBlock(value.name))
  );
}

function takesBlock(name: string): boolean {
  return name === 'map' || name === 'grep' || name === 'sort';
}
