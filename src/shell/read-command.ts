/** What would a shell command do: which files does it touch, and which programs does it run? */
import type { Access, Invocation } from '../core/calls.ts';
import { evaluateList } from './run/evaluate.ts';
import { parseWhole, runShellCode } from './run/run-code.ts';
import { createScope, type Reading, type ShellAround } from './run/scope.ts';
import { nothing } from './words/value.ts';

export interface ShellReading {
  /** What is touched, as far as the text says; what it does not say is `unknown`, never left out. */
  readonly accesses: readonly Access[];
  /** Every program that it runs, wherever it stands. */
  readonly invocations: readonly Invocation[];
  /** False when the command was too long, nested too deeply or does too much to be read. */
  readonly complete: boolean;
  /** True when there is code in another language and `readCode` was not given: read it again with that. */
  readonly needsCode: boolean;
}

/** Parsing 100 kB takes some 10 ms; more is not a command that anybody reads. */
const maxCommandLength = 100_000;

/** Brackets in brackets: the parser recurses. */
const maxNesting = 64;

/** Statements and programs. Real scripts have hundreds. */
const maxSteps = 30_000;

/** Characters of code inside code, all together. */
const maxInnerCharacters = 200_000;

/** Characters that are assigned to variables, all together. */
const maxAssigned = 2_000_000;

const unread: ShellReading = { accesses: [], invocations: [], complete: false, needsCode: false };

export function readCommand(command: string, around: ShellAround): ShellReading {
  if (command.length > maxCommandLength || nesting(command) > maxNesting) return unread;
  const statements = parseWhole(command);
  if (statements === undefined) return unread;
  const reading: Reading = {
    around,
    accesses: new Map(),
    invocations: [],
    files: new Map(),
    links: [],
    running: [],
    traps: [],
    steps: maxSteps,
    characters: maxInnerCharacters,
    assigned: maxAssigned,
    depth: 0,
    complete: true,
    needsCode: false,
  };
  evaluateList(statements, createScope(around), reading, nothing);
  for (const { code, scope } of reading.traps) runShellCode(code, { reading, scope }, scope);
  const { accesses, invocations, complete, needsCode } = reading;
  return { accesses: [...accesses.values()], invocations, complete, needsCode };
}

/** An upper bound of how deep brackets and substitutions nest; quoting is ignored, so that it can only be too high. */
function nesting(command: string): number {
  let depth = 0;
  let deepest = 0;
  for (let index = 0; index < command.length; index += 1) {
    const code = command.charCodeAt(index);
    if (code === 40 || code === 123) deepest = Math.max(deepest, ++depth);
    else if ((code === 41 || code === 125) && depth > 0) depth -= 1;
  }
  return deepest;
}
