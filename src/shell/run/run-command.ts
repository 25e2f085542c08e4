/** What does one simple command do: its assignments, its redirects, its program? */
import type { ArrayValue, Assignment, Command, Word } from 'unbash';
import { expandText, expandWord } from '../words/expand-word.ts';
import { any, nothing, split, type Value } from '../words/value.ts';
import { evaluate } from './evaluate.ts';
import { applyRedirects } from './redirects.ts';
import { runProgram } from './run-program.ts';
import { assign, type Scope, type Shell, subshell } from './scope.ts';
import { applyVariable } from './variable-effects.ts';

/** Something that runs: a program with its words, and what it is given. */
export interface Run {
  readonly shell: Shell;
  readonly stdin: Value;
  /** Variables for this program only. */
  readonly variables: Readonly<Record<string, Value>>;
  /** `command x`, `builtin x`: no function of that name. */
  readonly bypass?: boolean;
}

/** Expands its words, then runs what they come to. Returns what it prints. */
export function runCommand(command: Command, shell: Shell, input: Value): Value {
  const words = [command.name, ...command.args].flatMap((word) => (word === undefined ? [] : fieldsOf(word, shell)));
  // What most commands are.
  if (command.prefix.length === 0 && command.redirects.length === 0) {
    return words.length === 0 ? nothing : runProgram(words, { shell, stdin: input, variables: {} });
  }
  const { stdin, print } = applyRedirects(command.redirects, shell, input);
  const assignments = command.prefix.filter((part) => part.type === 'Assignment');
  if (words.length === 0) {
    for (const assignment of assignments) applyAssignment(assignment, shell);
    // `$(cat f)` alone, or `> f`; `$(< f)` prints what f holds.
    const reads = command.redirects.some(({ operator }) => operator === '<');
    return print(reads ? stdin : nothing);
  }
  const variables = Object.fromEntries(assignments.map((each) => [each.name, valuesOf(each, shell)[0] ?? nothing]));
  const run = { shell, stdin, variables };
  for (const [name, value] of Object.entries(variables)) applyVariable(name, value, run);
  return print(runProgram(words, run));
}

/** `export A=b` is a word like any other to the program. */
function fieldsOf(word: Word | Assignment, shell: Shell): readonly Value[] {
  if (word.type === 'Word') return expandWord(word, shell);
  return valuesOf(word, shell).map((value) => ({ ...value, text: `${word.name}=${value.text}` }));
}

function valuesOf(assignment: Assignment, shell: Shell): readonly Value[] {
  const { value } = assignment;
  if (value.type === 'ArrayValue') return elementsOf(value, shell);
  return expandText(value, shell).map((each) => ({ ...each, text: each.text.replaceAll(split, ' ') }));
}

function elementsOf({ elements }: ArrayValue, shell: Shell): readonly Value[] {
  return elements.flatMap((element) => expandWord(element, shell).map(withoutKey));
}

/** `([k]=v)`: the value. */
function withoutKey(value: Value): Value {
  const at = /^[[\uE003][^=]{0,200}=|^\uE003=/.exec(value.text)?.[0].length ?? 0;
  return at === 0 ? value : { ...value, text: value.text.slice(at) };
}

function applyAssignment(assignment: Assignment, { scope, ...rest }: Shell): void {
  const values = affordable(valuesOf(assignment, { scope, ...rest }), rest.reading);
  const { name, append, index } = assignment;
  for (const value of values) applyVariable(name, value, { shell: { scope, ...rest }, stdin: nothing, variables: {} });
  const before = scope.variables.get(name) ?? [];
  if (append === true && assignment.value.type !== 'ArrayValue') {
    assign(
      scope,
      name,
      before.length === 0
        ? values
        : before.flatMap((old) => values.map((each) => ({ ...each, text: old.text + each.text }))),
    );
  } else if (append === true || index !== undefined) assign(scope, name, [...before, ...values]);
  else assign(scope, name, values);
}

/** `x=$x$x`: a text that grows costs its length each time, until it is not followed any more. */
function affordable(values: readonly Value[], reading: Shell['reading']): readonly Value[] {
  reading.assigned -= values.reduce((sum, { text }) => sum + text.length, 0);
  return reading.assigned < 0 ? values.map((value) => ({ ...value, text: any })) : values;
}

/** A function runs in the shell that calls it, with words of its own. */
export function callFunction(name: string, args: readonly Value[], run: Run): Value {
  const { scope, reading } = run.shell;
  const body = scope.functions.get(name);
  if (body === undefined) return nothing;
  if (reading.running.includes(body)) return { text: any };
  const { positional } = scope;
  scope.positional = args;
  reading.running.push(body);
  const printed = evaluate(body, scope, reading, run.stdin);
  reading.running.pop();
  scope.positional = positional;
  return printed;
}

/** A script given as text runs in a shell of its own: functions are not known there, directory and files are. */
export function innerScope(scope: Scope, args: readonly Value[] | undefined): Scope {
  const functions = scope.exportsFunctions ? new Map(scope.functions) : new Map();
  return { ...subshell(scope), functions, positional: args, stopsOnError: false, conditional: false };
}
