/** Which words of a command line are options, values, operands, or a command of their own? */
import type { CommandOption } from '../../core/calls.ts';
import type { Row } from '../programs/row.ts';
import type { ShellWord } from '../shell-word.ts';
import type { OperandPattern } from './operand-pattern.ts';
import { findEntry, type View, viewOf } from './view.ts';
import { joinWords, knownPart } from './words.ts';

export interface Assigned {
  /** As a row writes it. */
  readonly role: string;
  readonly word: ShellWord;
}

/** What was read so far. */
export interface Reading {
  readonly words: readonly ShellWord[];
  next: number;
  optionsEnded: boolean;
  readonly rows: Row[];
  view: View;
  readonly given: Set<string>;
  readonly subcommands: string[];
  readonly options: CommandOption[];
  /** Values of options that have a role. */
  readonly values: Assigned[];
  readonly operands: ShellWord[];
  /** How many operands stand before `--`. */
  dashesAt: number | undefined;
  /** All words from a point on, as one. */
  rest: Assigned | undefined;
  readonly assignments: ShellWord[];
  command: readonly ShellWord[] | undefined;
}

export function newReading(row: Row, words: readonly ShellWord[]): Reading {
  const given = new Set<string>();
  return {
    words,
    next: 0,
    optionsEnded: false,
    rows: [row],
    view: firstView(row),
    given,
    subcommands: [],
    options: [],
    values: [],
    operands: [],
    dashesAt: undefined,
    rest: undefined,
    assignments: [],
    command: undefined,
  };
}

/** What a row says before anything is read: the same for each of its programs. */
const firstViews = new WeakMap<Row, View>();

function firstView(row: Row): View {
  const view = firstViews.get(row) ?? viewOf([row], { options: new Set(), operands: 0 });
  firstViews.set(row, view);
  return view;
}

export function refreshView(reading: Reading, operands = 0): void {
  reading.view = viewOf(reading.rows, { options: reading.given, operands });
}

export function takeNext(reading: Reading): ShellWord | undefined {
  const word = reading.words[reading.next];
  if (word !== undefined) reading.next += 1;
  return word;
}

/** From the word before `next` on, everything is another command, or one text. */
export function takeRest(reading: Reading, role: string, first: ShellWord): void {
  const words = [first, ...reading.words.slice(reading.next)];
  reading.next = reading.words.length;
  if (role === 'command') reading.command = words;
  else reading.rest = { role: role.endsWith('+') ? role.slice(0, -1) : role, word: joinWords(words) };
}

export function takeOperand(reading: Reading, word: ShellWord): void {
  if (reading.operands.length === 0 && takeSubcommand(reading, word)) return;
  const { pattern, index } = patternFor(reading);
  if (pattern.takesVariables && reading.operands.length === 0 && isAssignment(word)) {
    reading.assignments.push(word);
    return;
  }
  if (index >= pattern.restAt) takeRest(reading, pattern.rest, word);
  else reading.operands.push(word);
  if (index + 1 >= pattern.optionsEnd) reading.optionsEnded = true;
}

/** The pattern of the next operand, and which of its operands that is. */
function patternFor({ view, dashesAt, operands }: Reading): { pattern: OperandPattern; index: number } {
  const { pattern, after } = view;
  if (after === undefined || dashesAt === undefined) return { pattern, index: operands.length };
  return { pattern: after, index: operands.length - dashesAt };
}

function takeSubcommand(reading: Reading, { text, certainty }: ShellWord): boolean {
  const row = certainty === 'exact' ? findEntry(reading.view.row.subcommands ?? {}, text) : undefined;
  if (row === undefined) return false;
  reading.rows.push(row);
  reading.subcommands.push(text);
  refreshView(reading);
  return true;
}

function isAssignment(word: ShellWord): boolean {
  const known = knownPart(word);
  const equals = known.indexOf('=');
  return equals > 0 && /^\w+\+?$/.test(known.slice(0, equals));
}
