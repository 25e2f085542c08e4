/** How do tests write words, and what is done to them? */
import { readArguments } from '../../src/shell/read-arguments.ts';
import type { ShellWord } from '../../src/shell/shell-word.ts';

/** Split at blanks; `'a b'` is one word, `$x` is unknown, a word with `*` is a pattern. */
export function wordsOf(line: string): readonly ShellWord[] {
  const texts = line.match(/(?:[^\s']|'[^']*')+/g) ?? [];
  return texts.map((text) => ({ text: text.replaceAll("'", ''), certainty: certaintyOf(text) }));
}

function certaintyOf(text: string): ShellWord['certainty'] {
  if (text.startsWith('$')) return 'unknown';
  return text.includes('*') && !text.includes("'") ? 'glob' : 'exact';
}

export function argumentsOf(line: string): ReturnType<typeof readArguments> {
  const [program, ...words] = wordsOf(line);
  return readArguments(program?.text ?? '', words);
}

/** `read a, dest b`: all uses but those that say nothing, then what else is known. */
export function usesOf(line: string): string {
  const { uses, command, stdin, fetches } = argumentsOf(line);
  const parts = uses.filter(({ role }) => role !== 'text').map(({ role, word }) => `${role} ${word.text}`);
  if (command !== undefined) parts.push(`command ${command.map(({ text }) => text).join(' ')}`);
  if (stdin !== undefined) parts.push(`stdin ${stdin}`);
  if (fetches) parts.push('fetches');
  return parts.join(', ');
}
