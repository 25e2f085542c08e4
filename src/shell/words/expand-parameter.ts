/** What may `$x` and `${x…}` be? */
import type { ParameterExpansionPart, ParameterOperation, SimpleExpansionPart } from 'unbash';
import { matchText } from '../../core/match-path.ts';
import { unescaped } from '../run/builtins.ts';
import { absolute } from '../run/directories.ts';
import { capture } from '../run/evaluate.ts';
import { assign, type Shell } from '../run/scope.ts';
import { runExpansions } from '../run/variable-effects.ts';
import { expandText, scriptsIn } from './expand-word.ts';
import { any, anySegment, isExact, nothing, unknown, type Value } from './value.ts';

/** Every value that is possible; `any` where nothing is known of the variable. */
export function expandParameter(part: SimpleExpansionPart | ParameterExpansionPart, shell: Shell): readonly Value[] {
  if (part.type === 'SimpleExpansion') return valuesOf(part.text.slice(1), shell);
  for (const script of part.index === undefined ? [] : scriptsIn(part.index)) capture(script, shell);
  if (part.prefix === '#') return [{ text: anySegment }];
  if (part.prefix === '!') return indirect(part.parameter, shell);
  const values = valuesOf(part.parameter, shell);
  return part.operation === undefined ? values : applied(part.operation, part.parameter, values, shell);
}

function valuesOf(name: string, shell: Shell): readonly Value[] {
  const { scope } = shell;
  if (/^[$?#!-]$/.test(name)) return [{ text: anySegment }];
  if (name === '@' || name === '*') return scope.positional ?? [unknown];
  if (/^[1-9]\d?$/.test(name)) {
    return scope.positional === undefined ? [unknown] : [scope.positional[Number(name) - 1] ?? nothing];
  }
  if (name === 'PWD') return directoriesOf(shell);
  if (name === 'OLDPWD') return directoriesOf({ reading: shell.reading, scope: { ...scope, cwd: scope.old } });
  return scope.variables.get(scope.references.get(name) ?? name) ?? [unknown];
}

/** Where the shell may stand, from the root. */
export function directoriesOf({ scope, reading }: Shell): readonly Value[] {
  return scope.cwd.map((directory) => ({
    text: directory === undefined ? any : absolute(directory, reading.around),
  }));
}

/** `${!x}` is the variable that x names. */
function indirect(name: string, shell: Shell): readonly Value[] {
  return valuesOf(name, shell).flatMap(({ text }) => (isExact(text) ? valuesOf(text, shell) : [unknown]));
}

function applied(
  operation: ParameterOperation,
  name: string,
  values: readonly Value[],
  shell: Shell,
): readonly Value[] {
  switch (operation.type) {
    case 'Default':
      return withDefault(operation.operator, name, values, expandText(operation.operand, shell), shell);
    case 'Remove':
      return values.map((value) => removed(value, operation.operator, expandText(operation.operand, shell)[0]));
    case 'Replace': {
      const [pattern] = expandText(operation.pattern, shell);
      const [replacement = nothing] = expandText(operation.replacement, shell);
      return values.map((value) => replaced(value, operation.operator, pattern, replacement));
    }
    case 'Slice':
      return values.map((value) => sliced(value, operation.offset.value, operation.length?.value));
    case 'CaseModification':
      return values.map((value) => recased(value, operation.operator));
    case 'Transform':
      return values.map((value) => transformed(value, operation.operand.value, shell));
    default:
      for (const script of scriptsIn(operation)) capture(script, shell);
      return values.map((value) => ({ ...value, text: any }));
  }
}

function withDefault(
  operator: string,
  name: string,
  values: readonly Value[],
  operand: readonly Value[],
  { scope }: Shell,
): readonly Value[] {
  if (operator.endsWith('+')) return [...operand, nothing];
  if (operator.endsWith('?')) return values;
  const isKnown = scope.variables.has(name) && values.every(({ text }) => text !== '' && isExact(text));
  if (isKnown) return values;
  const known = values.filter(({ text }) => text !== '' && text !== any);
  if (operator.endsWith('=')) assign(scope, name, [...known, ...operand]);
  // From outside it may be set to anything, but then its owner chose it: the default is what this command says.
  return [...known, ...operand];
}

function removed(value: Value, operator: string, pattern: Value | undefined): Value {
  const { text } = value;
  const glob = pattern?.text ?? any;
  if (!isExact(text) || !isExact(glob)) return { ...value, text: any };
  const isLiteral = !/[*?[\\]/.test(glob);
  return { ...value, text: isLiteral ? withoutLiteral(text, operator, glob) : removedGlob(text, operator, glob) };
}

/** Longer texts than this are not tried. */
const maxTried = 256;

function removedGlob(text: string, operator: string, glob: string): string {
  if (text.length > maxTried || glob.length > maxTried || glob.includes('\\')) return any;
  const isStart = operator.startsWith('#');
  const lengths = Array.from({ length: text.length + 1 }, (_, index) => index);
  if (operator.length === 2) lengths.reverse();
  for (const length of lengths) {
    const part = isStart ? text.slice(0, length) : text.slice(text.length - length);
    if (matchText(glob, part)) return isStart ? text.slice(length) : text.slice(0, text.length - length);
  }
  return text;
}

function withoutLiteral(text: string, operator: string, literal: string): string {
  if (operator.startsWith('#')) return text.startsWith(literal) ? text.slice(literal.length) : text;
  return text.endsWith(literal) ? text.slice(0, text.length - literal.length) : text;
}

function replaced(value: Value, operator: string, pattern: Value | undefined, replacement: Value): Value {
  const glob = pattern?.text ?? any;
  if (!isExact(value.text) || !isExact(glob) || glob === '' || /[*?[\\]/.test(glob)) return { ...value, text: any };
  const { text } = replacement;
  if (operator === '//') return { ...value, text: value.text.split(glob).join(text).slice(0, 4096) };
  if (operator === '/#')
    return value.text.startsWith(glob) ? { ...value, text: text + value.text.slice(glob.length) } : value;
  if (operator === '/%') {
    return value.text.endsWith(glob) ? { ...value, text: value.text.slice(0, -glob.length) + text } : value;
  }
  const at = value.text.indexOf(glob);
  return at === -1 ? value : { ...value, text: value.text.slice(0, at) + text + value.text.slice(at + glob.length) };
}

function sliced(value: Value, offset: string, length: string | undefined): Value {
  const [from, count] = [Number(offset), length === undefined ? undefined : Number(length)];
  if (!isExact(value.text) || !Number.isInteger(from) || (count !== undefined && !Number.isInteger(count))) {
    return { ...value, text: any };
  }
  const start = from < 0 ? Math.max(0, value.text.length + from) : from;
  if (count === undefined) return { ...value, text: value.text.slice(start) };
  return { ...value, text: value.text.slice(start, count < 0 ? value.text.length + count : start + count) };
}

/** `${x@E}` reads escapes, `${x@P}` expands once more. */
function transformed(value: Value, operator: string, shell: Shell): Value {
  const { text } = value;
  if (operator === 'P') runExpansions(value, { shell });
  if (!isExact(text)) return value;
  if (operator === 'E') return { ...value, text: unescaped(text) };
  if (operator === 'P') return { ...value, text: /[$`]/.test(text) ? any : unescaped(text) };
  if (operator === 'L') return { ...value, text: text.toLowerCase() };
  if (operator === 'U') return { ...value, text: text.toUpperCase() };
  return operator === 'Q' && /^[\w.-]*$/.test(text) ? value : { ...value, text: any };
}

function recased(value: Value, operator: string): Value {
  if (!isExact(value.text)) return value;
  const { text } = value;
  const change = (part: string) => (operator.startsWith('^') ? part.toUpperCase() : part.toLowerCase());
  return { ...value, text: operator.length === 2 ? change(text) : change(text.slice(0, 1)) + text.slice(1) };
}
