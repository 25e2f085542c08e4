/** Which options, with which values, does a word hold? */
import type { ShellWord } from '../shell-word.ts';
import { findOption, type OptionEntry } from './option-table.ts';
import { type Reading, refreshView, takeNext, takeRest } from './reading.ts';
import { knownPart, knownText, wordFrom } from './words.ts';

/** A word that may be anything is no option, unless it begins like one. */
export function isOption(word: ShellWord, { view }: Reading): boolean {
  const known = knownPart(word);
  if (known.startsWith('-')) return known.length > 1;
  if (known.startsWith('+')) return view.table.has('+');
  const equals = known.indexOf('=');
  return equals > 0 && view.table.has(known.slice(0, equals));
}

export function takeOption(reading: Reading, word: ShellWord): void {
  const { text } = word;
  const { table, row } = reading.view;
  const single = row.style === 'single' || row.style === 'compiler';
  if (text.startsWith('+')) record(reading, '+', table.get('+'), wordFrom(word, 1));
  else if (!text.startsWith('-') || text.startsWith('--') || single || table.has(text)) takeLong(reading, word);
  else takeCluster(reading, word);
}

/** `--name`, `--name=value`, `--name value`; where a program writes so, with one dash. */
function takeLong(reading: Reading, word: ShellWord): void {
  const { table, row } = reading.view;
  const equals = word.text.indexOf('=');
  const name = equals === -1 ? word.text : word.text.slice(0, equals);
  const entry =
    findOption(table, name, row.style === undefined || row.style === 'letters') ?? otherDashes(reading, name);
  const short = entry === undefined && row.style === 'compiler' ? table.get(name.slice(0, 2)) : undefined;
  const attached = equals === -1 ? undefined : wordFrom(word, equals + 1);
  if (short !== undefined && short.value !== 'none') record(reading, name.slice(0, 2), short, wordFrom(word, 2));
  else record(reading, name, entry, attached ?? nextValue(reading, name, entry));
}

/** Go programs take one dash or two. */
function otherDashes({ view }: Reading, name: string): OptionEntry | undefined {
  return view.row.style === 'single' && name.startsWith('--') ? view.table.get(name.slice(1)) : undefined;
}

function takeCluster(reading: Reading, word: ShellWord): void {
  const letters = knownPart(word);
  for (let index = 1; index < letters.length; index += 1) {
    const name = `-${letters[index]}`;
    const entry = reading.view.table.get(name);
    if (entry !== undefined && entry.value !== 'none') {
      record(reading, name, entry, attachedValue(reading, word, index + 1) ?? nextValue(reading, name, entry));
      return;
    }
    const digits = digitsAt(letters, index);
    record(reading, digits === '' ? name : `-${digits}`, entry, undefined);
    index += Math.max(digits.length - 1, 0);
  }
}

function attachedValue({ view }: Reading, word: ShellWord, start: number): ShellWord | undefined {
  if (start >= word.text.length) return undefined;
  return wordFrom(word, view.row.style === 'exact' && word.text[start] === '=' ? start + 1 : start);
}

/** BSD's `sed -i ''` has its optional value in a word of its own; elsewhere an empty word does nothing. */
function nextValue(reading: Reading, name: string, entry: OptionEntry | undefined): ShellWord | undefined {
  const empty = entry?.value === 'optional' && name.length === 2 && reading.words[reading.next]?.text === '';
  return entry?.value === 'required' || empty ? takeNext(reading) : undefined;
}

/** `head -20` has one option. */
function digitsAt(text: string, start: number): string {
  let end = start;
  while (end < text.length && '0123456789'.includes(text[end] ?? ' ')) end += 1;
  return text.slice(start, end);
}

/** `tar xzf a`: letters without a dash, whose values follow one after the other. */
export function takeLetters(reading: Reading): void {
  const [first] = reading.words;
  if (first === undefined || first.certainty !== 'exact' || first.text.startsWith('-')) return;
  reading.next = 1;
  for (const letter of first.text) {
    const name = `-${letter}`;
    const entry = reading.view.table.get(name);
    record(reading, name, entry, nextValue(reading, name, entry));
  }
}

function record(reading: Reading, name: string, entry: OptionEntry | undefined, value: ShellWord | undefined): void {
  const text = knownText(value);
  reading.options.push({ name, value: text });
  note(reading, entry?.names ?? [name], text);
  if (entry === undefined) return;
  if (entry.last) reading.optionsEnded = true;
  if (value === undefined || entry.value === 'none') return;
  assign(reading, entry.role, value);
  for (const role of entry.more) assign(reading, role, takeNext(reading));
}

function assign(reading: Reading, role: string, word: ShellWord | undefined): void {
  if (word === undefined || role === 'text') return;
  if (role === 'command' || role.endsWith('+')) takeRest(reading, role, word);
  else reading.values.push({ role, word });
}

function note(reading: Reading, names: readonly string[], value: string | undefined): void {
  const { given, view } = reading;
  const facts = value === undefined ? names : names.flatMap((name) => [name, `${name}=${value}`]);
  const changes = facts.filter((fact) => !given.has(fact) && view.triggers.has(fact));
  for (const name of names) given.add(name);
  for (const fact of changes) given.add(fact);
  if (changes.length > 0) refreshView(reading);
}
