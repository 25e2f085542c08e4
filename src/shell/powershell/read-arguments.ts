/** What is a command given: parameters, values, blocks, redirects? */
import { type Argument, joined, text, textOf, unknown, type Value } from '../code/values.ts';
import { readExpressionOperand } from './read-expression.ts';
import { readBlock } from './read-pipeline.ts';
import { readString, readWord, variable } from './read-text.ts';
import { peek, type Script, skipBlanks, startsWith, take } from './script.ts';
import { touch } from './touch.ts';

/** `-Name`, with a value where it is `-Name:value`; or a value alone. */
export interface Given {
  readonly parameter: string | undefined;
  readonly value: Value | undefined;
}

export interface Arguments {
  readonly given: readonly Given[];
  /** Arguments are given that are not written here. */
  readonly splatted: boolean;
  readonly source: string;
}

const parameter = /-([A-Za-z_?][\w-]{0,60})(:|(?=[\s;|)},&]|$))/y;
const splat = /@(\w{1,100})(?=[\s;|)}]|$)/y;
const verbatim = /--%[^\n|]*/y;

/** Up to what ends the command; redirects are noted. */
export function readArguments(script: Script, piped: Value | undefined): Arguments {
  const given: Given[] = [];
  const start = script.at;
  let splatted = false;
  for (skipBlanks(script); script.at < script.code.length; skipBlanks(script)) {
    if (endsCommand(script)) break;
    if (readRedirect(script)) continue;
    const raw = take(script, verbatim);
    const named = raw === undefined ? take(script, parameter) : undefined;
    const splattedName = named === undefined && raw === undefined ? take(script, splat)?.[1] : undefined;
    if (raw !== undefined) given.push(...wordsOf(raw[0].slice(3)));
    else if (named !== undefined) given.push(readNamed(script, named));
    else if (splattedName !== undefined) {
      const entries = variable(script, splattedName.toLowerCase());
      if (entries.kind === 'record') given.push(...entries.entries.map(fromEntry));
      else splatted = true;
    } else if (peek(script) === '{')
      given.push({ parameter: undefined, value: { kind: 'name', name: textOf(readBlock(script, piped)) } });
    else given.push({ parameter: undefined, value: readValue(script) });
  }
  return { given, splatted, source: script.code.slice(start, script.at) };
}

function endsCommand(script: Script): boolean {
  const character = peek(script);
  return '\n;|)}'.includes(character) || (character === '&' && !startsWith(script, '&1'));
}

function wordsOf(raw: string): readonly Given[] {
  return raw
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => ({ parameter: undefined, value: text(word) }));
}

function fromEntry({ key, value }: Argument): Given {
  return { parameter: key ?? '', value };
}

function readNamed(script: Script, [, name = '', colon]: RegExpExecArray): Given {
  if (colon !== ':') return { parameter: name, value: undefined };
  skipBlanks(script);
  return { parameter: name, value: endsCommand(script) ? unknown : readValue(script) };
}

const redirect = /[\d*]?>{1,2}(?:&\d)?/y;

/** Notes the file that output goes to; false when no redirect stands here. */
export function readRedirect(script: Script): boolean {
  const mark = take(script, redirect)?.[0];
  if (mark === undefined) return false;
  skipBlanks(script);
  if (!mark.includes('&')) touch(script, 'write', readValue(script), { literal: true });
  return true;
}

/** One argument; a comma makes a list. */
export function readValue(script: Script): Value {
  const items = [readOne(script)];
  skipBlanks(script);
  while (peek(script) === ',') {
    script.at += 1;
    skipBlanks(script, true);
    items.push(readOne(script));
    skipBlanks(script);
  }
  const [only] = items;
  return items.length === 1 && only !== undefined ? only : { kind: 'list', items };
}

/** Strings, variables and brackets may stand side by side with letters. */
function readOne(script: Script): Value {
  const character = peek(script);
  const begins = '\'"$(@'.includes(character);
  const before = script.at;
  const first = begins ? (readString(script) ?? readExpressionOperand(script)) : readWord(script);
  if (script.at === before) {
    script.at += 1;
    return unknown;
  }
  if (!begins || first.kind === 'list' || first.kind === 'record' || /[\s;|&(){},<>]|^$/.test(peek(script)))
    return first;
  const more = readWord(script);
  return joined([first, more], '');
}
