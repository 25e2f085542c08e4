/** Which words does the shell make of one word? Braces, tilde, variables, substitutions, splitting, globs. */
import type { BraceExpansionPart, CommandExpansionPart, DoubleQuotedChild, SyntaxNode, Word, WordPart } from 'unbash';
import { forEachChild, parse } from 'unbash';
import { absolute } from '../run/directories.ts';
import { capture } from '../run/evaluate.ts';
import type { Shell } from '../run/scope.ts';
import { stackEntry } from '../run/stack.ts';
import { expandBraces } from './expand-braces.ts';
import { expandGlob } from './expand-glob.ts';
import { expandParameter } from './expand-parameter.ts';
import { any, anySegment, join, nothing, question, split, star, unquoted, type Value } from './value.ts';

/** A word that is still being made: everything that it may be, each with what it holds. */
type Variants = readonly Value[];

/** Beyond this a word is unknown. */
const maxVariants = 32;

/** The fields that a word becomes; none for an empty expansion. */
export function expandWord(word: Word, shell: Shell): readonly Value[] {
  if (word.parts?.some(isBrace)) return braced(word).flatMap((each) => expandPlain(each, shell));
  return expandPlain(word, shell);
}

/** One text without splitting and globbing: the value of an assignment, a here-document, the target of `[[`. */
export function expandText(word: Word | undefined, shell: Shell): readonly Value[] {
  if (word === undefined) return [nothing];
  if (word.parts === undefined) return [{ text: tilde(word.value, word.text, shell) }];
  return combine(word.parts, shell, true);
}

/** The text of a here-document whose delimiter is not quoted. */
export function expandParts(parts: readonly WordPart[], shell: Shell): Value {
  return join(combine(parts, shell, true, true).slice(0, 1));
}

function isBrace(part: WordPart): part is BraceExpansionPart {
  return part.type === 'BraceExpansion';
}

/** Braces are text to the shell: each alternative is read as a word of its own. */
function braced(word: Word): readonly Word[] {
  return expandBraces(word.text).flatMap((text) => {
    const [statement] = parse(`_ ${text}`).commands;
    const command = statement?.command;
    return command?.type === 'Command' ? command.args.filter((each) => each.type === 'Word') : [];
  });
}

function expandPlain(word: Word, shell: Shell): readonly Value[] {
  if (word.parts === undefined) return [{ text: tilde(word.value, word.text, shell) }];
  const quoted = word.parts.some(isQuotedPart);
  const fields = combine(word.parts, shell, false).flatMap((value) => splitFields(value, quoted));
  return fields.flatMap((field) => {
    const names = expandGlob(field.text, shell);
    return names === undefined ? [field] : names.map((text) => ({ ...field, text }));
  });
}

function isQuotedPart({ type }: WordPart): boolean {
  return type === 'DoubleQuoted' || type === 'SingleQuoted' || type === 'AnsiCQuoted' || type === 'LocaleString';
}

function splitFields(value: Value, quoted: boolean): readonly Value[] {
  if (!value.text.includes(split)) return value.text === '' && !quoted ? [] : [value];
  return value.text
    .split(split)
    .filter((text) => text !== '')
    .map((text) => ({ ...value, text }));
}

const empty: Variants = [nothing];

/** Everything that the parts may be together. */
function combine(parts: readonly WordPart[], shell: Shell, whole: boolean, isQuoted = false): Variants {
  let variants = empty;
  // Parts with one value are joined at once: one by one, a word of many would take the square of their number.
  let certain: Value[] = [];
  for (const [index, part] of parts.entries()) {
    const next =
      index === 0 && part.type === 'Literal' && !isQuoted ? [literal(part, shell)] : valuesOf(part, shell, whole);
    if (next.length === 1) certain.push(...next);
    else if (next.length > 1) {
      variants = followed(followed(variants, certain), next, next.length);
      certain = [];
    }
  }
  return followed(variants, certain);
}

/** The values that come next: all of them together, or `choices` of which each may come. */
function followed(variants: Variants, next: Variants, choices = 1): Variants {
  if (next.length === 0) return variants;
  if (choices === 1) return cross(variants, [join(next)]);
  return variants.length * choices > maxVariants ? [merge(variants, next)] : cross(variants, next);
}

function cross(before: Variants, next: Variants): Variants {
  const [only] = next;
  if (next.length === 0) return before;
  if (before === empty) return next;
  if (next.length === 1 && only !== undefined) return before.map((value) => join([value, only]));
  return before.flatMap((value) => next.map((each) => join([value, each])));
}

/** Too many to be told apart: any text, with all that they hold. */
function merge(before: Variants, next: Variants): Value {
  return { ...join([...before, ...next]), text: any };
}

function literal(part: { readonly value: string; readonly text: string }, shell: Shell): Value {
  return { text: tilde(part.value, part.text, shell) };
}

function valuesOf(part: WordPart, shell: Shell, whole: boolean): Variants {
  switch (part.type) {
    case 'Literal':
    case 'SingleQuoted':
    case 'AnsiCQuoted':
      return [{ text: part.value }];
    case 'Glob':
      return [{ text: whole ? part.text : part.kind === 'star' ? star : question }];
    case 'ExtendedGlob':
      return [{ text: whole ? part.text : star }];
    case 'BraceExpansion':
      return [{ text: part.text }];
    case 'DoubleQuoted':
    case 'LocaleString':
      return combine(part.parts, shell, true, true);
    case 'ProcessSubstitution':
      return [substitute(part.operator, part.script, shell)];
    default:
      return expansionOf(part, shell).map((value) => (whole ? value : { ...value, text: unquoted(value.text) }));
  }
}

type Expansion = Exclude<DoubleQuotedChild, { type: 'Literal' }>;

function expansionOf(part: Expansion, shell: Shell): Variants {
  if (part.type === 'CommandExpansion') {
    const printed = capture(part.script, shell);
    const text = printed.text.replace(/\n+$/, '');
    const items = text.includes(any) ? printed.items : undefined;
    return items === undefined ? [{ ...printed, text }] : items.map((item) => ({ ...printed, text: item }));
  }
  if (part.type !== 'ArithmeticExpansion') return expandParameter(part, shell);
  for (const script of scriptsIn(part)) capture(script, shell);
  return [{ text: anySegment }];
}

/** `<(…)` is a file to read what it prints from. */
function substitute(operator: string, script: CommandExpansionPart['script'], shell: Shell): Value {
  const printed = capture(script, shell);
  const path = `/dev/fd/${shell.reading.files.size + 63}`;
  if (operator === '<') shell.reading.files.set(path, printed);
  return { ...printed, text: path };
}

/** The substitutions in an arithmetic expression, or in what nobody expands. */
export function scriptsIn(node: SyntaxNode): readonly CommandExpansionPart['script'][] {
  const found: CommandExpansionPart['script'][] = [];
  const open: SyntaxNode[] = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.type === 'CommandExpansion' || next.type === 'ArithmeticCommandExpansion') found.push(next.script);
    else forEachChild(next, (child) => void open.push(child));
  }
  return found;
}

/** Only an unquoted tilde at the beginning is one. */
function tilde(value: string, text: string, { reading, scope }: Shell): string {
  if (!text.startsWith('~')) return value;
  const end = value.indexOf('/');
  const name = end === -1 ? value.slice(1) : value.slice(1, end);
  const rest = end === -1 ? '' : value.slice(end);
  if (name === '') return (scope.variables.get('HOME')?.[0]?.text ?? reading.around.home) + rest;
  const entry = stackEntry(name, scope);
  if (entry !== undefined) {
    const [directory] = entry;
    return (directory === undefined || entry.length > 1 ? any : absolute(directory, reading.around)) + rest;
  }
  if (!/^[\w.-]+$/.test(name)) return value;
  const { home } = reading.around;
  return name === 'root' ? `/root${rest}` : `${home.slice(0, home.lastIndexOf('/'))}/${name}${rest}`;
}
