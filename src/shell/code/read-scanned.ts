/** What does code do whose calls a table names? */
import { luaCalls, rCalls, vimCalls } from './calls-lua.ts';
import { nodeCalls } from './calls-node.ts';
import { perlCalls } from './calls-perl.ts';
import { phpCalls } from './calls-php.ts';
import { pythonCalls } from './calls-python.ts';
import { rubyCalls } from './calls-ruby.ts';
import type { ScannedLanguage } from './dialects.ts';
import { applyEffects } from './effects.ts';
import { fold } from './folds.ts';
import { addCommand, addText, addUnsure, type Found, shellText } from './found.ts';
import { unknown, type Value } from './values.ts';
import { type Call, walkCode } from './walk-code.ts';

/**
 * A function's full name, or a method's after a dot → what a call does (`effects.ts`), `= ` and what it gives back
 * (`folds.ts`), or `: ` and what the name itself stands for.
 */
export type CallTable = Readonly<Record<string, string>>;

const none: CallTable = {};

const tables: Readonly<Record<ScannedLanguage, CallTable>> = {
  python: pythonCalls,
  node: nodeCalls,
  perl: perlCalls,
  ruby: rubyCalls,
  php: phpCalls,
  lua: luaCalls,
  r: rCalls,
  awk: none,
  applescript: none,
  vim: vimCalls,
};

const maxDepth = 4;

/** @param readElse reads code in code that is of another kind than the code itself. */
export function readScanned(
  language: ScannedLanguage,
  code: string,
  found: Found,
  { depth = 0, readElse }: { readonly depth?: number; readonly readElse?: (code: string) => void } = {},
): void {
  const table = tables[language];
  const readInner = (inner: string): void => {
    found.budget -= inner.length;
    if (depth >= maxDepth || found.budget < 0) addUnsure(found, inner);
    else if (readElse !== undefined) readElse(inner);
    else readScanned(language, inner, found, { depth: depth + 1 });
  };
  const whole = walkCode(language, code, {
    onCall: (call) => onCall(table, call, found, readInner),
    onName: (name) => valueOfName(table, name),
    onMention: (value) => onMention(table, value, found),
    onShell: (command) => addCommand(found, shellText(command)),
    onText: (text) => addText(found, text),
    isFunction: (name) => rowOf(table, name) !== undefined,
  });
  if (!whole) addUnsure(found, code);
}

/** `fs.writeFileSync` is `fs.writeFile`; what is not known by its full name may be a method. */
function rowOf(table: CallTable, name: string): string | undefined {
  const folded = table === phpCalls ? name.replace(/^\\/, '').toLowerCase() : name;
  const plain = folded.endsWith('Sync') ? folded.slice(0, -4) : folded;
  const bare = plain.replace(/^(?:__builtins__|builtins|globalThis|global|_G|CORE)\./, '');
  if (Object.hasOwn(table, bare)) return table[bare];
  const parts = bare.split('.');
  const endings = [-3, -2].map((from) => parts.slice(from).join('.')).concat(`.${parts.at(-1)}`);
  const known = parts.length < 2 ? undefined : endings.find((ending) => Object.hasOwn(table, ending));
  return known === undefined ? undefined : table[known];
}

/** `f.call(object, a)` and `f.apply(object, [a])` call f; `f.bind(object)` is f. */
function withoutApply(call: Call): Call | Value {
  const dot = call.name.lastIndexOf('.');
  const [name, method] = [call.name.slice(0, dot), call.name.slice(dot)];
  if (method === '.bind') return { kind: 'name', name };
  const [, list] = call.args;
  if (method === '.call') return { ...call, name, args: call.args.slice(1) };
  if (method !== '.apply' || list?.value.kind !== 'list') return call;
  return { ...call, name, args: list.value.items.map((value) => ({ key: undefined, value, source: list.source })) };
}

function onCall(table: CallTable, given: Call, found: Found, readInner: (code: string) => void): Value {
  const call = table === nodeCalls ? withoutApply(given) : given;
  if ('kind' in call) return call;
  const row = rowOf(table, call.name);
  if (row === undefined || row.startsWith(': ')) return unknown;
  // `= module | trick`: what happens where the value is not known.
  const [value, ...otherwise] = row.split(' | ');
  if (value?.startsWith('= ')) {
    found.budget -= costOf(call);
    const folded = found.budget < 0 ? unknown : fold(value.slice(2), call);
    if (folded.kind === 'unknown' && otherwise[0] !== undefined) applyEffects(otherwise[0], call, found, readInner);
    if (folded.kind === 'name') onMention(table, { kind: 'name', name: `import ${folded.name}` }, found);
    return folded;
  }
  applyEffects(row, call, found, readInner);
  return unknown;
}

function costOf({ receiver, args }: Call): number {
  return [receiver, ...args].reduce((sum, { value }) => sum + (value.kind === 'text' ? value.text.length : 8), 0);
}

function valueOfName(table: CallTable, name: string): Value {
  const row = Object.hasOwn(table, name) ? table[name] : undefined;
  if (row?.startsWith(': '))
    return fold(row.slice(2), {
      name,
      receiver: { key: undefined, value: unknown, source: '' },
      args: [],
      source: name,
    });
  return { kind: 'name', name };
}

/** What a function does that is named and not called, nobody knows: it is handed on. */
const harmless = /^(?:[=:]|read|fetch|decode)/;

function onMention(table: CallTable, value: Value, found: Found): void {
  if (value.kind !== 'name') return;
  const row = value.name.startsWith('import ') ? importRow(table, value.name) : rowOf(table, value.name);
  if (row === undefined || harmless.test(row)) return;
  addUnsure(found, value.name);
}

function importRow(table: CallTable, name: string): string | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
