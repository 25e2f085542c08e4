/** What does a shell remember from one command to the next? */
import type { Function as FunctionNode } from 'unbash';
import type { Invocation } from '../../core/calls.ts';
import type { readCode } from '../read-code.ts';
import { type AccessDraft, any, type Value } from '../words/value.ts';

/** What lies around a command, gathered by the caller. */
export interface ShellAround {
  /** Absolute. */
  readonly cwd: string;
  readonly home: string;
  /** Variables whose value in the shell is known: `HOME`, `USER`, `TMPDIR`, … */
  readonly variables: Readonly<Record<string, string>>;
  /** The names in a directory (absolute path); undefined when there is none, or too many. */
  readonly list: (directory: string) => readonly string[] | undefined;
  /** Reads code in other languages; without it the reading says that it is needed. */
  readonly readCode: typeof readCode | undefined;
}

/** Nothing is around: what a command says by itself. */
export const nowhere: ShellAround = {
  cwd: '/',
  home: '/root',
  variables: {},
  list: () => undefined,
  readCode: undefined,
};

/** A shell's own memory: a subshell has a copy. */
export interface Scope {
  /** Directories in which it may stand, from the root or from where it started (`.`); undefined is not known. */
  cwd: readonly (string | undefined)[];
  /** Where it stands if the last `cd` failed. */
  fallback: readonly (string | undefined)[];
  /** Where `cd -` leads, and what `pushd` left behind. */
  old: readonly (string | undefined)[];
  stack: readonly (readonly (string | undefined)[])[];
  /** `declare -n a=b`: a is another name of b. */
  readonly references: Map<string, string>;
  /** Whether an active `*` stands for hidden names, and `a` for `A`. */
  globs: { readonly hidden: boolean; readonly anyCase: boolean };
  /** Everything that a variable may hold here. */
  readonly variables: Map<string, readonly Value[]>;
  readonly functions: Map<string, FunctionNode['body']>;
  /** `export -f`: a shell inside knows them. */
  exportsFunctions: boolean;
  positional: readonly Value[] | undefined;
  /** `set -e`, or the branch that comes after a failure ends the shell. */
  stopsOnError: boolean;
  /** Inside `if`, loops and `&&`: what is assigned here may not be. */
  conditional: boolean;
  /** On another machine or in a container: files there are none of ours. */
  remote: boolean;
}

/** One reading of one command: what was found, and how much work is left. */
export interface Reading {
  readonly around: ShellAround;
  readonly accesses: Map<string, AccessDraft>;
  readonly invocations: Invocation[];
  /** What the command itself writes: a script that it then runs. */
  readonly files: Map<string, Value>;
  /** Links that the command itself makes: the name and where it leads, both from the root. */
  readonly links: (readonly [name: string, target: string])[];
  /** Functions that are running. */
  readonly running: FunctionNode['body'][];
  /** What runs when a shell ends, with what it knows by then. */
  readonly traps: { readonly code: Value; readonly scope: Scope }[];
  /** What is left: nodes and programs, and characters of code inside code. */
  steps: number;
  characters: number;
  /** Characters that variables may still be given. */
  assigned: number;
  depth: number;
  complete: boolean;
  /** There is code in a language that nobody could read. */
  needsCode: boolean;
}

/** A shell at work. */
export interface Shell {
  readonly reading: Reading;
  readonly scope: Scope;
}

/** What a shell knows when it starts. */
export function createScope({ cwd, home, variables }: ShellAround): Scope {
  const known = { HOME: home, PWD: cwd, SHELL: '/bin/bash', IFS: ' \t\n', ...variables };
  return {
    cwd: ['.'],
    fallback: [],
    old: [undefined],
    stack: [],
    references: new Map(),
    globs: { hidden: false, anyCase: false },
    variables: new Map(Object.entries(known).map(([name, text]) => [name, [{ text }]])),
    functions: new Map(),
    exportsFunctions: false,
    positional: undefined,
    stopsOnError: false,
    conditional: false,
    remote: false,
  };
}

/** A copy: what is assigned there is not known here. */
export function subshell(scope: Scope): Scope {
  return {
    ...scope,
    variables: new Map(scope.variables),
    functions: new Map(scope.functions),
    references: new Map(scope.references),
  };
}

/** More values than this are not followed: the variable is unknown. */
const maxAlternatives = 16;

/** What may not happen adds a value, what must happen replaces it. */
export function assign(scope: Scope, given: string, values: readonly Value[]): void {
  const name = scope.references.get(given) ?? given;
  const before = scope.conditional ? (scope.variables.get(name) ?? []) : [];
  const all = [...before, ...values];
  const distinct = all.filter(({ text }, index) => all.findIndex((each) => each.text === text) === index);
  scope.variables.set(name, distinct.length <= maxAlternatives ? distinct : [{ text: any }]);
}

/** More directories than this are not followed: the rest is not known. */
const maxDirectories = 8;

/** Any of these directories. */
export function either(...alternatives: readonly Scope['cwd'][]): Scope['cwd'] {
  const all = [...new Set(alternatives.flat())];
  return all.length <= maxDirectories ? all : [...all.slice(0, maxDirectories - 1), undefined];
}

/** Takes the `cd` that may have failed as failed and as done. */
export function settle(scope: Scope): void {
  if (scope.fallback.length === 0) return;
  if (!scope.stopsOnError) scope.cwd = either(scope.cwd, scope.fallback);
  scope.fallback = [];
}
