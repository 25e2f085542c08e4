/** What is the value of an expression: operators, members, methods of .NET? */
import { fold } from '../code/folds.ts';
import { addText } from '../code/found.ts';
import { isKnown, itemsOf, joined, text, textOf, unknown, type Value } from '../code/values.ts';
import { callMethod, callOf, formatted } from './call-method.ts';
import { readHash } from './read-hash.ts';
import { readStatements } from './read-statements.ts';
import { readString, readSubexpression, readVariable, readWord } from './read-text.ts';
import { nested, peek, type Script, skipBlanks, startsWith, take } from './script.ts';

const operatorPattern = /-[A-Za-z]{1,12}(?![\w:-])|\.\.|[+*/%](?!=)|-(?=[\s\d$('"])|\?\?/y;

/** An expression up to what ends it; a comma makes a list, but not among the arguments of a method. */
export function readExpression(script: Script, inArguments = false): Value {
  return nested(script, () => {
    let value = readUnary(script);
    for (;;) {
      skipBlanks(script);
      if (peek(script) === ',' && !inArguments) {
        script.at += 1;
        skipBlanks(script, true);
        value = { kind: 'list', items: [...(value.kind === 'list' ? value.items : [value]), readUnary(script)] };
        continue;
      }
      const operator = take(script, operatorPattern)?.[0].toLowerCase();
      if (operator === undefined) return value;
      skipBlanks(script, true);
      value = operate(
        value,
        operator,
        operator === '-f' || operator === '-replace' ? readList(script) : readUnary(script),
      );
      if (value.kind === 'text') addText(script.found, value.text);
    }
  });
}

function readList(script: Script): Value {
  const items = [readUnary(script)];
  skipBlanks(script);
  while (peek(script) === ',') {
    script.at += 1;
    skipBlanks(script, true);
    items.push(readUnary(script));
    skipBlanks(script);
  }
  return { kind: 'list', items };
}

function operate(left: Value, operator: string, right: Value): Value {
  if (operator === '+') return added(left, right);
  if (operator === '*' && left.kind === 'text' && right.kind === 'number' && right.number * left.text.length < 4096)
    return text(left.text.repeat(Math.max(0, right.number)));
  if (operator === '-f') return formatted(left, itemsOf(right));
  if (operator === '-join' && isKnown(right)) return joined(itemsOf(left), textOf(right));
  if (operator === '-split') return fold('split', callOf('', left, [right]));
  if (operator !== '-replace' && operator !== '-creplace') return unknown;
  const [from = unknown, to = text('')] = itemsOf(right);
  return /[\\^$.|?*+()[{]/.test(textOf(from)) ? unknown : fold('replace', callOf('', left, [from, to]));
}

function added(left: Value, right: Value): Value {
  if (left.kind === 'list') return { kind: 'list', items: [...left.items.slice(0, 500), ...itemsOf(right)] };
  if (left.kind === 'number' && right.kind === 'number') return { kind: 'number', number: left.number + right.number };
  return left.kind === 'text' || right.kind === 'text' ? text(textOf(left) + textOf(right)) : unknown;
}

const prefixPattern = /-(?:not|join|split|bnot)(?![\w-])|!|,|\+\+|--|[-+](?=[\d$(])/iy;

function readUnary(script: Script): Value {
  const prefix = take(script, prefixPattern)?.[0].toLowerCase();
  if (prefix === undefined) return readExpressionOperand(script);
  skipBlanks(script);
  const value = nested(script, () => readUnary(script));
  if (prefix === '-join') return joined(itemsOf(value), '');
  return prefix === ',' || prefix === '+' ? value : unknown;
}

const numberPattern = /(?:0x[\da-fA-F]+|\d+(?:\.\d+)?)(?:[kmgtp]b)?/iy;
const typePattern = /\[((?:[\w.+,` ]|\[[\w.,` [\]]{0,60}\]){1,120})\]/y;

/** A literal, variable, bracket or type with the members that follow it. */
export function readExpressionOperand(script: Script): Value {
  const value = readPrimary(script);
  return readMembers(script, value);
}

function readPrimary(script: Script): Value {
  const found = readString(script) ?? readBracket(script) ?? readVariable(script);
  if (found !== undefined) {
    if (found.kind === 'text') addText(script.found, found.text);
    return found;
  }
  const number = take(script, numberPattern)?.[0];
  if (number !== undefined) return { kind: 'number', number: Number(number.replace(/[kmgtp]b$/i, '')) };
  const type = take(script, typePattern)?.[1];
  if (type !== undefined) return readTyped(script, type.toLowerCase().replace(/^system\./, ''));
  const before = script.at;
  const word = readWord(script);
  // What nothing takes is passed over.
  if (script.at === before) script.at += 1;
  return word;
}

function readBracket(script: Script): Value | undefined {
  if (startsWith(script, '@{')) return readHash(script);
  if (peek(script) === '(' || startsWith(script, '$(')) return readSubexpression(script);
  if (startsWith(script, '@(')) {
    const value = readSubexpression(script);
    return { kind: 'list', items: itemsOf(value) };
  }
  if (peek(script) !== '{') return undefined;
  script.at += 1;
  nested(script, () => readStatements(script, '}'));
  return unknown;
}

/** `[char]46` converts, `[IO.File]::Delete('a')` calls. */
function readTyped(script: Script, type: string): Value {
  if (startsWith(script, '::')) return { kind: 'name', name: type };
  skipBlanks(script);
  if (!/['"$(@\d[{-]/.test(peek(script))) return { kind: 'name', name: type };
  const value = nested(script, () => readUnary(script));
  if (type === 'char' || type === 'char[]') return characters(value);
  return type === 'scriptblock' && value.kind === 'text' ? value : value;
}

function characters(value: Value): Value {
  if (value.kind === 'number') return fold('characters', callOf('', unknown, [value]));
  if (value.kind === 'text') return value;
  return { kind: 'list', items: itemsOf(value).map((item) => fold('characters', callOf('', unknown, [item]))) };
}

const memberPattern = /(?:::|\.|\?\.)(?:(\w{1,100})|(?=['"$(]))/y;

function readMembers(script: Script, first: Value): Value {
  let value = first;
  for (;;) {
    if (peek(script) === '[') {
      value = readIndex(script, value);
      continue;
    }
    const start = script.at;
    const member = startsWith(script, '..') ? undefined : take(script, memberPattern);
    if (member === undefined) return value;
    const name = member[1] ?? textOf(readString(script) ?? readBracket(script) ?? readVariable(script));
    value =
      peek(script) === '('
        ? readMethod(script, value, { name: name.toLowerCase(), start })
        : property(value, name.toLowerCase());
  }
}

/** A file by its own properties is the file. */
const sameThing = ' fullname name path pspath value tostring literalpath providerpath content ';

function property(value: Value, name: string): Value {
  if (value.kind === 'name') return { kind: 'name', name: `${value.name.slice(-200)}.${name}` };
  if (value.kind === 'record') return value.entries.find(({ key }) => key?.toLowerCase() === name)?.value ?? unknown;
  return sameThing.includes(` ${name} `) ? value : unknown;
}

function readIndex(script: Script, value: Value): Value {
  script.at += 1;
  const index = nested(script, () => readStatements(script, ']'));
  if (value.kind === 'list' && index.kind === 'number') return value.items.at(index.number) ?? unknown;
  if (value.kind === 'text' && index.kind === 'number') return text(value.text.at(index.number) ?? '');
  if (value.kind === 'record' && isKnown(index)) return property(value, textOf(index).toLowerCase());
  return value.kind === 'text' && index.kind === 'list' ? indexed(value.text, itemsOf(index)) : unknown;
}

/** `'abc'[2, 1]` */
function indexed(known: string, indices: readonly Value[]): Value {
  const items = indices.map((index) => (index.kind === 'number' ? text(known.at(index.number) ?? '') : unknown));
  return { kind: 'list', items };
}

function readMethod(
  script: Script,
  receiver: Value,
  { name, start }: { readonly name: string; readonly start: number },
): Value {
  script.at += 1;
  const values: Value[] = [];
  for (skipBlanks(script, true); script.at < script.code.length; skipBlanks(script, true)) {
    if (peek(script) === ')') break;
    if (peek(script) === ',') script.at += 1;
    else values.push(readExpression(script, true));
  }
  script.at += 1;
  const full = receiver.kind === 'name' ? `${receiver.name}.${name}` : `.${name}`;
  return callMethod(script, { full, receiver, values, source: script.code.slice(start, script.at) });
}
