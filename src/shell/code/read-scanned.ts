/** What does code do whose calls a table names? */
import { luaCalls, rCalls } from './calls-lua.ts';
import { nodeCalls } from './calls-node.ts';
import { perlCalls } from './calls-perl.ts';
import { phpCalls } from './calls-php.ts';
import { pythonCalls } from './calls-python.ts';
import { rubyCalls } from './calls-ruby.ts';
import type { ScannedLanguage } from './dialects.ts';
import { applyEffects } from './effects.ts';
import { fold } from './folds.ts';
import { addCommand, type Found, shellText } from './found.ts';
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
};

const maxDepth = 4;

export function readScanned(language: ScannedLanguage, code: string, found: Found, depth = 0): void {
  const table = tables[language];
  const readInner = (inner: string): void => {
    found.budget -= inner.length;
    if (depth < maxDepth && found.budget >= 0) readScanned(language, inner, found, depth + 1);
    else giveUp(found, inner);
  };
  const whole = walkCode(language, code, {
    onCall: (call) => onCall(table, call, found, readInner),
    onName: (name) => valueOfName(table, name),
    onMention: (value) => onMention(table, value, found),
    onShell: (command) => addCommand(found, shellText(command)),
    onText: (text) => void (found.texts.size < 2000 && found.texts.add(text)),
    isFunction: (name) => rowOf(table, name) !== undefined,
  });
  if (!whole) giveUp(found, code);
}

function giveUp(found: Found, code: string): void {
  found.unsure = true;
  found.accesses.push({ action: 'write', target: code.slice(0, 80), certainty: 'unknown' });
}

/** `fs.writeFileSync` is `fs.writeFile`; what is not known by its full name may be a method. */
function rowOf(table: CallTable, name: string): string | undefined {
  const plain = name.endsWith('Sync') ? name.slice(0, -4) : name;
  if (Object.hasOwn(table, plain)) return table[plain];
  const dot = plain.lastIndexOf('.');
  const method = plain.slice(dot);
  return dot > 0 && Object.hasOwn(table, method) ? table[method] : undefined;
}

function onCall(table: CallTable, call: Call, found: Found, readInner: (code: string) => void): Value {
  const row = rowOf(table, call.name);
  if (row === undefined || row.startsWith(': ')) return unknown;
  // `= module | trick`: what happens where the value is not known.
  const [value, ...otherwise] = row.split(' | ');
  if (value?.startsWith('= ')) {
    const folded = fold(value.slice(2), call);
    if (folded.kind === 'unknown' && otherwise[0] !== undefined) applyEffects(otherwise[0], call, found, readInner);
    if (folded.kind === 'name') onMention(table, { kind: 'name', name: `import ${folded.name}` }, found);
    return folded;
  }
  applyEffects(row, call, found, readInner);
  return unknown;
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
  found.unsure = true;
  found.accesses.push({ action: 'write', target: value.name.slice(0, 80), certainty: 'unknown' });
}

function importRow(table: CallTable, name: string): string | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
