/** What is known of a text that the shell makes: a variable's value, a word, what a program prints? */
import type { Access, Origin } from '../../core/calls.ts';
import type { ShellWord } from '../shell-word.ts';

/**
 * Texts in which private-use characters stand for what is not known. A command that contains such a character itself is
 * only taken for less known than it is.
 */
export const any = '\uE000';
/** Any text without a slash. */
export const anySegment = '\uE001';
/** An active `*`, `?` or class: a quoted one stands as itself. */
export const star = '\uE002';
export const question = '\uE003';
/** Where the shell splits what it expanded. */
export const split = '\uE004';

/** A read whose content goes on: marked when it turns out to leave the machine. */
export type AccessDraft = { -readonly [Key in keyof Access]: Access[Key] };

export interface Value {
  readonly text: string;
  /** Where a text comes from that is not known. */
  readonly origin?: Origin | undefined;
  /** The files whose contents it holds. */
  readonly reads?: readonly AccessDraft[] | undefined;
  /** The words in it, where they are better known than the text: names that `find` prints. */
  readonly items?: readonly string[] | undefined;
}

export const nothing: Value = { text: '' };
export const unknown: Value = { text: any };

export function isExact(text: string): boolean {
  return !/[\uE000-\uE004]/.test(text);
}

/** True when nothing at all is known of it. */
export function isUnknown(text: string): boolean {
  return text.includes(any) && !/[^\uE000-\uE004]/.test(text);
}

export function join(values: readonly Value[], separator = ''): Value {
  const [first] = values;
  if (values.length <= 1) return first ?? nothing;
  const text = bounded(values.map((value) => value.text).join(separator));
  return values.some(isTainted) ? { ...taintsOf(values), text } : { text };
}

function isTainted({ origin, reads, items }: Value): boolean {
  return origin !== undefined || reads !== undefined || items !== undefined;
}

/** Where values come from, all together, whatever their text is. */
export function taintsOf(values: readonly Value[]): Omit<Value, 'text'> {
  const tainted = values.filter(isTainted);
  if (tainted.length === 0) return {};
  const reads = tainted.flatMap((value) => value.reads ?? []);
  const items = tainted.flatMap((value) => value.items ?? []);
  return {
    origin: tainted.find(({ origin }) => origin !== undefined)?.origin,
    reads: reads.length === 0 ? undefined : reads.slice(0, maxReads),
    items: items.length === 0 ? undefined : items.slice(0, maxReads),
  };
}

/** No name is longer, and no script that a command brings along. */
const maxTextLength = 100_000;
const maxReads = 64;

export function bounded(text: string): string {
  return text.length <= maxTextLength ? text : any;
}

/** As the rest of the program sees it; a quoted `*` beside an active one becomes `?`, as globs know no quoting. */
export function toShellWord({ text }: Value): ShellWord {
  if (isExact(text)) return { text, certainty: 'exact' };
  if (isUnknown(text)) return { text: '', certainty: 'unknown' };
  const glob = text
    .replace(/[*?[\]{}]/g, '?')
    .replace(/\uE000+/g, '**')
    .replace(/[\uE001\uE002]+/g, '*')
    .replaceAll(question, '?')
    .replaceAll(split, ' ');
  return { text: glob, certainty: 'glob' };
}

/** The other way round, for words that the table of programs hands back. */
export function fromShellWord({ text, certainty }: ShellWord): string {
  if (certainty === 'exact') return text;
  if (certainty === 'unknown') return any;
  return text.replace(/\*\*+/g, any).replaceAll('*', star).replaceAll('?', question);
}

/** In an unquoted place `*` is active and white space splits. */
export function unquoted(text: string): string {
  return text
    .replaceAll('*', star)
    .replaceAll('?', question)
    .replace(/\[[^\]]*\]/g, question)
    .replace(/[ \t\n]+/g, split);
}
