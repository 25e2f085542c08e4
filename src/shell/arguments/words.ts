/** What are the parts of a word? */
import type { ShellWord } from '../shell-word.ts';

const wildcard = /[*?[\\]/;

/** The word from an index on; a pattern whose rest has no wildcard is known. */
export function wordFrom(word: ShellWord, start: number): ShellWord {
  return wordWith(word, word.text.slice(start));
}

/** Another text, as sure as the word it was made of. */
export function wordWith({ certainty }: ShellWord, text: string): ShellWord {
  return { text, certainty: certainty === 'glob' && !wildcard.test(text) ? 'exact' : certainty };
}

/** Undefined where it is not known. */
export function knownText(word: ShellWord | undefined): string | undefined {
  return word?.certainty === 'exact' ? word.text : undefined;
}

export function joinWords(words: readonly ShellWord[]): ShellWord {
  const certainty = (['unknown', 'glob'] as const).find((some) => words.some((word) => word.certainty === some));
  return { text: words.map(({ text }) => text).join(' '), certainty: certainty ?? 'exact' };
}

/** The text up to its first wildcard: all of a word that is known. */
export function knownPart({ text, certainty }: ShellWord): string {
  if (certainty === 'unknown') return '';
  const end = certainty === 'glob' ? text.search(wildcard) : -1;
  return end === -1 ? text : text.slice(0, end);
}

/** The last part of a path or URL. */
export function lastPart(text: string): string {
  const query = text.indexOf('?');
  const path = query === -1 ? text : text.slice(0, query);
  const trimmed = path.endsWith('/') ? path.slice(0, -1) : path;
  return trimmed.slice(trimmed.lastIndexOf('/') + 1);
}
