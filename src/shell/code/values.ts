/** What is known of a value that code computes? */

/** Stands in a text for a part that is not known. No text holds it: it is no character. */
export const hole = '\ufdd0';

/** Begins a path in the user's home; a `~` in code is only a name. */
export const home = '\ufdd1';

export type Value =
  /** `isPath` of an object that is a path, not a string. */
  | { readonly kind: 'text'; readonly text: string; readonly isPath?: true }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'list'; readonly items: readonly Value[] }
  /** Each of these in turn: the variable of a loop. */
  | { readonly kind: 'choice'; readonly items: readonly Value[] }
  | { readonly kind: 'record'; readonly entries: readonly Argument[] }
  /** A module, function or variable by its full name: `os.path.join`. */
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'unknown' };

/** A value where it is given, with its name and its expression as written. */
export interface Argument {
  /** Given to a name, by which it will be found again. */
  readonly bound?: true;
  /** `*list`: each item is an argument. */
  readonly spread?: true;
  readonly key: string | undefined;
  readonly value: Value;
  readonly source: string;
}

export const unknown: Value = { kind: 'unknown' };

/** Longer texts are not put together: repeated doubling would never end. */
const maxFoldedLength = 16_384;

const maxItems = 500;

export function text(value: string, isPath?: boolean): Value {
  if (value.length > maxFoldedLength) return unknown;
  return isPath === true ? { kind: 'text', text: value, isPath } : { kind: 'text', text: value };
}

/** The text of a value; a hole where it is not known. */
export function textOf(value: Value | undefined): string {
  if (value?.kind === 'text') return value.text;
  return value?.kind === 'number' ? String(value.number) : hole;
}

export function isKnown(value: Value): boolean {
  return (value.kind === 'text' && !value.text.includes(hole)) || value.kind === 'number';
}

/** The items of a list or choice, one in it by its own; any other value alone. */
export function itemsOf(value: Value): readonly Value[] {
  const found: Value[] = [];
  const open: Value[] = [value];
  for (let next = open.pop(); next !== undefined && found.length < maxItems; next = open.pop()) {
    if (next.kind === 'list' || next.kind === 'choice') open.push(...next.items.slice(0, maxItems).toReversed());
    else found.push(next);
  }
  return found;
}

/** More are not told apart. */
const maxChoices = 64;

/** What `make` makes of the values, once for each choice among them. */
export function distributed(parts: readonly Value[], make: (parts: readonly Value[]) => Value): Value {
  const at = parts.findIndex(({ kind }) => kind === 'choice');
  const choice = parts[at];
  if (choice === undefined) return make(parts);
  const items = itemsOf(choice).slice(0, maxChoices + 1);
  const rest = parts.with(at, unknown);
  if (items.length > maxChoices || rest.some(({ kind }) => kind === 'choice')) return make(rest.map(withoutChoice));
  return { kind: 'choice', items: items.map((item) => make(parts.with(at, item))) };
}

function withoutChoice(value: Value): Value {
  return value.kind === 'choice' ? unknown : value;
}

export function joined(values: readonly Value[], separator: string): Value {
  return distributed(values, (parts) => joinedTexts(parts, separator));
}

function joinedTexts(parts: readonly Value[], separator: string): Value {
  let whole = '';
  for (const [index, part] of parts.entries()) {
    whole += (index === 0 ? '' : separator) + textOf(part);
    if (whole.length > maxFoldedLength) return unknown;
  }
  return text(whole);
}

/** @param anew a part that begins with a slash begins anew */
export function joinedPath(values: readonly Value[], anew: boolean, isPath = false): Value {
  return distributed(values, (parts) => joinedNames(parts, anew, isPath));
}

function joinedNames(parts: readonly Value[], anew: boolean, isPath: boolean): Value {
  let path = '';
  for (const part of parts) {
    const next = textOf(part);
    if (anew && /^[/\ufdd1]/.test(next)) path = next;
    else path += path === '' || path.endsWith('/') || next.startsWith('/') ? next : `/${next}`;
    if (path.length > maxFoldedLength) return unknown;
  }
  return text(path, isPath);
}

export function entryOf(value: Value | undefined, key: string): Value | undefined {
  return value?.kind === 'record' ? value.entries.find((entry) => entry.key === key)?.value : undefined;
}
