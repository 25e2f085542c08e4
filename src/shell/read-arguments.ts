/** What does a program do with each of its arguments? */
import type { CommandOption } from '../core/calls.ts';
import { collectUses } from './arguments/collect-uses.ts';
import { newReading, type Reading, refreshView, takeNext, takeOperand } from './arguments/reading.ts';
import type { Use } from './arguments/shapes.ts';
import { isOption, takeLetters, takeOption } from './arguments/take-option.ts';
import { readUnknownProgram } from './arguments/unknown-program.ts';
import { findProgram } from './find-program.ts';
import type { Row, Stdin } from './programs/row.ts';
import type { ShellWord } from './shell-word.ts';

export type { Use } from './arguments/shapes.ts';

export interface Arguments {
  /** The table has a row for the program. */
  readonly known: boolean;
  /** `git stash drop`: `stash`, `drop`. */
  readonly subcommands: readonly string[];
  /** In their order, clusters split: `-rf` is `-r` and `-f`; names as they were given. */
  readonly options: readonly CommandOption[];
  /** Without the subcommands. */
  readonly operands: readonly ShellWord[];
  readonly uses: readonly Use[];
  /** Of a wrapper: the command that it runs. */
  readonly command: readonly ShellWord[] | undefined;
  /** `A=1` before that command. */
  readonly assignments: readonly ShellWord[];
  /** What standard input is to it. */
  readonly stdin: Stdin | undefined;
  /** Its standard output comes from the network. */
  readonly fetches: boolean;
}

const nothing = {
  subcommands: [],
  command: undefined,
  assignments: [],
  stdin: undefined,
  fetches: false,
};

/** `program` is the last part of its path, in lower case, without `.exe`; `words` are what follows it, already expanded. */
export function readArguments(program: string, words: readonly ShellWord[]): Arguments {
  const row = findProgram(program);
  if (row === undefined) return { known: false, ...nothing, ...readUnknownProgram(words) };
  const reading = readWords(row, words);
  const { subcommands, options, operands, command, assignments, view } = reading;
  const { uses, diverted, sendsInput } = collectUses(reading);
  return {
    known: true,
    subcommands,
    options,
    operands,
    uses,
    command,
    assignments,
    stdin: sendsInput ? 'sent' : stdinOf(view.row.stdin, reading, uses),
    fetches: view.row.fetches === true && !diverted,
  };
}

function readWords(row: Row, words: readonly ShellWord[]): Reading {
  const reading = newReading(row, words);
  if (row.style === 'letters') takeLetters(reading);
  for (let word = takeNext(reading); word !== undefined; word = takeNext(reading)) takeWord(reading, word);
  refreshView(reading, reading.operands.length);
  return reading;
}

function takeWord(reading: Reading, word: ShellWord): void {
  if (reading.optionsEnded) takeOperand(reading, word);
  else if (word.text === '--' && word.certainty === 'exact') {
    reading.optionsEnded = true;
    reading.dashesAt = reading.operands.length;
  } else if (isOption(word, reading)) takeOption(reading, word);
  else takeOperand(reading, word);
}

/** An interpreter that was told what to run has other uses for its input. */
function stdinOf(stdin: Row['stdin'], { command }: Reading, uses: readonly Use[]): Stdin | undefined {
  if (stdin === undefined || stdin === 'none') return undefined;
  const told = command !== undefined || uses.some(({ role }) => role === 'run' || role.startsWith('code:'));
  return told && (stdin === 'sql' || stdin.startsWith('code:')) ? undefined : stdin;
}
