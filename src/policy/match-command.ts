/** Does a pattern describe this invocation of its program? By words and options, never by text. */
import type { CommandOption, Invocation } from '../core/calls.ts';
import { matchText } from '../core/match-path.ts';
import type { DeniedCommand } from '../core/policy.ts';

/**
 * One word of a pattern. `word` is an operand or subcommand, by any of its globs; `any` stands for any number of them,
 * `unknown` for one whose value is not known, `--` for the end of options with something behind it.
 */
type WordToken = { readonly kind: 'word'; readonly globs: readonly string[] } | { readonly kind: 'any' | 'unknown' };

interface OptionToken {
  readonly names: readonly string[];
  /** A glob that its value must match. */
  readonly value: string | undefined;
  /** It must not be there. */
  readonly absent: boolean;
}

export interface CommandPattern {
  readonly words: readonly WordToken[];
  readonly options: readonly OptionToken[];
  /** The first word is the first subcommand or operand, not one of them. */
  readonly anchored: boolean;
  /** Operands stand behind `--`. */
  readonly dashes: boolean;
}

/**
 * A pattern of our own rules, without the program: `push -f|--force !-n|--dry-run`. Words are those that the command
 * begins with, in this order, whatever follows; `**` skips some, `$` is one that is not known, `--` must have something
 * behind it. Options stand anywhere; `!` excludes one.
 */
export function parsePattern(text: string): CommandPattern {
  const [words, options]: [WordToken[], OptionToken[]] = [[], []];
  const parts = text === '' ? [] : text.split(' ');
  for (const part of parts) {
    if (/^!?-[^|]/.test(part) && part !== '--') options.push(optionToken(part));
    else if (part !== '--') words.push(wordToken(part));
  }
  return { words, options, anchored: true, dashes: parts.includes('--') };
}

function wordToken(part: string): WordToken {
  if (part === '**') return { kind: 'any' };
  return part === '$' ? { kind: 'unknown' } : { kind: 'word', globs: part.toLowerCase().split('|') };
}

function optionToken(part: string): OptionToken {
  const absent = part.startsWith('!');
  const [names = '', ...value] = part.slice(absent ? 1 : 0).split('=');
  return { names: names.split('|'), value: value.length === 0 ? undefined : value.join('=').toLowerCase(), absent };
}

/** Two spellings of one option, where a policy may write either. */
const spellings: Readonly<Record<string, readonly string[]>> = {
  cargo: ['-p --package', '-r --release'],
  docker: ['-f --force', '-a --all', '-v --volumes'],
  git: ['-f --force', '-d --delete', '-n --dry-run', '-a --all', '-m --message', '-u --set-upstream'],
  kubectl: ['-f --filename', '-n --namespace', '-A --all-namespaces'],
  npm: ['-g --global', '-D --save-dev', '-f --force'],
  pip: ['-U --upgrade', '-r --requirement'],
  rm: ['-r -R --recursive', '-f --force'],
};

export interface DeniedPattern {
  /** A glob. */
  readonly program: string;
  readonly pattern: CommandPattern;
}

/** A denied command of a policy: its program, and what must be there besides; the words may have others between them. */
export function parseDenied(command: string): DeniedPattern {
  const [program = '', ...rest] = splitWords(command);
  const [words, options]: [WordToken[], OptionToken[]] = [[], []];
  for (const part of rest) {
    if (/^-./.test(part) && part !== '--') options.push(...lettersOf(part).map((each) => deniedOption(program, each)));
    else if (part !== '--') words.push({ kind: 'word', globs: [part.toLowerCase()] }, { kind: 'any' });
  }
  return {
    program: program.slice(program.lastIndexOf('/') + 1).toLowerCase(),
    pattern: { words, options, anchored: false, dashes: rest.includes('--') },
  };
}

/** The commands of a policy's list that are among these programs, each once. */
export function findDenied(
  invocations: readonly Invocation[],
  list: readonly DeniedCommand[],
): readonly DeniedCommand[] {
  return list.filter(({ command }) => {
    const pattern = parseDenied(command);
    return invocations.some((each) => matchesDenied(pattern, each));
  });
}

export function matchesDenied({ program, pattern }: DeniedPattern, invocation: Invocation): boolean {
  return matchText(program, invocation.program) && matchesCommand(pattern, invocation);
}

/** `-rf` is `-r` and `-f`. */
function lettersOf(part: string): readonly string[] {
  return /^-[A-Za-z]{2,4}$/.test(part) ? [...part.slice(1)].map((letter) => `-${letter}`) : [part];
}

function deniedOption(program: string, part: string): OptionToken {
  const token = optionToken(part);
  const known = Object.hasOwn(spellings, program) ? (spellings[program] ?? []) : [];
  const same = known.map((row) => row.split(' ')).find((names) => token.names.some((name) => names.includes(name)));
  return same === undefined ? token : { ...token, names: same };
}

/** Words as a person means them: quotes keep spaces and are not part of the word. */
function splitWords(text: string): readonly string[] {
  return (text.match(/(?:[^\s'"]|'[^']*'|"[^"]*")+/g) ?? []).map((word) => word.replace(/['"]/g, ''));
}

/** @param positions what `positionsOf` says of the invocation, where more than one pattern asks. */
export function matchesCommand(
  pattern: CommandPattern,
  invocation: Invocation,
  positions: readonly Position[] = positionsOf(invocation),
): boolean {
  if (!matchWords(pattern, positions, invocation)) return false;
  if (invocation.options.some(({ name }) => name === '--help')) return false;
  if (!pattern.options.every((token) => isGiven(token, invocation) !== token.absent)) return false;
  return !pattern.dashes || hasOperandsBehindDashes(invocation);
}

function hasOperandsBehindDashes({ words }: Invocation): boolean {
  const dashes = words.indexOf('--');
  return dashes !== -1 && dashes < words.length - 1;
}

function isGiven(token: OptionToken, { options, words }: Invocation): boolean {
  const long = token.names.some((name) => isLongWithOneDash(name));
  const all = long ? [...options, ...optionWords(words)] : options;
  return all.some((option) => {
    if (!token.names.some((name) => isSpelling(option.name, name))) return false;
    if (token.value === undefined) return true;
    const value = option.value ?? words[words.indexOf(option.name) + 1];
    return value !== undefined && matchText(token.value, value.toLowerCase());
  });
}

function isLongWithOneDash(name: string): boolean {
  return name.length > 2 && name[1] !== '-';
}

/** What a table that does not know the program may have taken apart: `-destroy`, `-destroy=true`. */
function optionWords(words: readonly (string | undefined)[]): readonly CommandOption[] {
  return words
    .filter((word) => word !== undefined)
    .filter(isLongWithOneDash)
    .filter((word) => word.startsWith('-'))
    .map((word) => {
      const equals = word.indexOf('=');
      return equals === -1
        ? { name: word, value: undefined }
        : { name: word.slice(0, equals), value: word.slice(equals + 1) };
    });
}

/** An option by its name, an abbreviation of it (`--forc`), or its letter among others (`-xdf`). */
function isSpelling(given: string, name: string): boolean {
  if (given === name) return true;
  if (name.startsWith('--')) return given.length > 2 && given.startsWith('--') && name.startsWith(given);
  return name.length === 2 && /^-[A-Za-z]{2,5}$/.test(given) && given.includes(name.charAt(1));
}

/**
 * Greedy with one way back, as for paths. Where nobody knows the program's options, a word behind one may be its value
 * and is skipped when it does not match.
 */
function matchWords(
  { words: tokens, anchored }: CommandPattern,
  words: readonly Position[],
  invocation: Invocation,
): boolean {
  const free = !anchored && invocation.subcommands.length === 0;
  let [at, from] = [0, 0];
  let [star, taken] = free ? [0, 0] : [-1, 0];
  while (at < tokens.length) {
    const token = tokens[at];
    if (token?.kind === 'any') {
      at += 1;
      [star, taken] = [at, from];
      continue;
    }
    const word = words[from];
    // What may be no word at all is no operand where the table knows the program.
    if (word === undefined) return token?.kind === 'unknown' && invocation.words.indexOf(undefined) !== -1;
    if (token !== undefined && matchesWord(token, word)) {
      at += 1;
      from += 1;
    } else if (word.perhapsValue && star === -1) {
      from += 1;
    } else if (star === -1) {
      return false;
    } else {
      taken += 1;
      [at, from] = [star, taken];
    }
  }
  return true;
}

function matchesWord(token: WordToken, { text, folded }: Position): boolean {
  if (token.kind !== 'word') return token.kind === 'unknown' && text === undefined;
  return token.globs.some((glob) => (text === undefined ? glob === '*' : matchText(glob, folded)));
}

/** A subcommand or an operand. */
export interface Position {
  readonly text: string | undefined;
  /** In lower case; empty where it is not known. */
  readonly folded: string;
  /** It stands behind an option of a program that nobody knows. */
  readonly perhapsValue: boolean;
}

export function positionsOf({ subcommands, operands, words }: Invocation): readonly Position[] {
  const plain: Position[] = [];
  let [ended, option] = [false, false];
  for (const word of words) {
    const isOption = !ended && word !== undefined && word.length > 1 && word.startsWith('-');
    if (!isOption) plain.push(positionOf(word, option));
    if (word === '--') ended = true;
    option = isOption && word !== '--' && !word.includes('=');
  }
  if (subcommands.length === 0 && operands.length === plain.length) return plain;
  return [...subcommands, ...operands].map((text) => positionOf(text, false));
}

function positionOf(text: string | undefined, perhapsValue: boolean): Position {
  return { text, folded: text?.toLowerCase() ?? '', perhapsValue };
}
