/** What is an invocation of which nothing is known but its words? */
import type { CommandOption, Invocation } from '../../core/calls.ts';

/** Words with a dash are options, all others operands, and an option has no value but behind `=`. */
export function readPlainly(program: string, words: readonly (string | undefined)[]): Invocation {
  const end = words.indexOf('--');
  const isOption = (word: string | undefined, index: number) =>
    word !== undefined && word.length > 1 && word.startsWith('-') && (end === -1 || index < end);
  const options = words.filter(isOption).flatMap((word = '') => optionsOf(word));
  const operands = words.filter((word, index) => !isOption(word, index) && index !== end);
  return { program, words, subcommands: [], options, operands, variables: {}, texts: [] };
}

function optionsOf(word: string): readonly CommandOption[] {
  const equals = word.indexOf('=');
  if (equals !== -1) return [{ name: word.slice(0, equals), value: word.slice(equals + 1) }];
  if (word.startsWith('--')) return [{ name: word, value: undefined }];
  return [...word.slice(1)].map((letter) => ({ name: `-${letter}`, value: undefined }));
}
