/** Which command does `fd -x` run on what it finds? */
import type { Arguments } from '../read-arguments.ts';
import type { ShellWord } from '../shell-word.ts';
import { any, join, type Value } from '../words/value.ts';

interface Search {
  readonly read: Arguments;
  readonly valueFor: (word: ShellWord) => Value;
}

/** `{}`, `{/}`, `{//}`, `{.}` and `{/.}`. */
const markers = /\{(?:\/\/|\/\.|\/|\.)?\}/g;

/** The command with what is found in it, or behind it where it names no place for that. */
export function placeFound(command: readonly Value[], found: Value): readonly Value[] {
  const placed = command.map((word) => {
    const text = word.text.replace(markers, () => found.text);
    return text === word.text ? word : { ...join([word, found]), text };
  });
  return placed.some((word, index) => word !== command[index]) ? placed : [...command, found];
}

/** More directories and endings than this say no more. */
const maxFound = 16;

/** Below one of its directories, with one of the endings that were asked for. */
export function foundBy({ read, valueFor }: Search): readonly Value[] {
  const valuesOf = (...names: string[]) =>
    read.options.flatMap((each) => (names.includes(each.name) ? each.value : []));
  const named = read.operands.slice(1).map((word) => valueFor(word).text);
  const roots = [...named, ...valuesOf('--search-path').map((value) => value ?? any)];
  const endings = valuesOf('-e', '--extension').map((value) => (value === undefined ? '' : `.${value}`));
  const found = (roots.length === 0 ? ['.'] : roots).flatMap((root) =>
    (endings.length === 0 ? [''] : endings).map((ending) => ({ text: `${root.replace(/\/+$/, '')}/${any}${ending}` })),
  );
  return found.slice(0, maxFound);
}
