/** What does a function give back that only puts texts together or takes them apart? */
import { moduleName } from './imports.ts';
import { characterOf } from './text-pieces.ts';
import {
  type Argument,
  hole,
  home,
  isKnown,
  itemsOf,
  joined,
  joinedPath,
  text,
  textOf,
  unknown,
  type Value,
} from './values.ts';
import type { Call } from './walk-code.ts';

type Fold = (values: readonly Value[], receiver: Value, call: Call) => Value;

/** What a row of a language's table that begins with `=` names. */
const folds: Readonly<Record<string, Fold>> = {
  // paths
  path: (values) => joinedPath(values, true),
  paste: (values) => joinedPath(values, false),
  object: (values) => joinedPath(values, true, true),
  below: (values, receiver) => joinedPath([receiver, ...values], true, true),
  home: () => text(home),
  'home-object': () => text(home, true),
  expand: ([value = unknown]) => expanded(value),
  'expand-self': (_, receiver) => expanded(receiver),
  here: () => text('.'),
  'here-object': () => text('.', true),
  // texts
  same: ([value = unknown]) => value,
  self: (_, receiver) => receiver,
  concat: (values) => joined(values.flatMap(itemsOf), ''),
  append: (values, receiver) =>
    receiver.kind === 'list' ? { kind: 'list', items: [receiver, ...values] } : joined([receiver, ...values], ''),
  'join-with': ([items = unknown], separator) => joinedWith(items, separator),
  join: ([separator], items) =>
    items.kind === 'list' ? joined(itemsOf(items), separator ? textOf(separator) : ',') : unknown,
  'join-tight': (values, receiver) =>
    receiver.kind === 'list'
      ? joined(itemsOf(receiver), values[0] ? textOf(values[0]) : '')
      : joinedPath([receiver, ...values], true, true),
  'join-first': ([separator = unknown, ...items]) => joined(items.flatMap(itemsOf), textOf(separator)),
  reverse: (values, receiver) => reversed(receiver.kind === 'unknown' ? (values[0] ?? unknown) : receiver),
  split: ([separator], receiver) => parts(receiver, separator),
  'characters-or-same': ([value = unknown]) =>
    value.kind === 'list' ? joined(itemsOf(value).map(character), '') : value,
  replace: ([from, to], receiver) => replaced(receiver, from, to),
  lower: (_, receiver) => changed(receiver, (value) => value.toLowerCase()),
  upper: (_, receiver) => changed(receiver, (value) => value.toUpperCase()),
  'lower-first': ([value = unknown]) => changed(value, (known) => known.toLowerCase()),
  'upper-first': ([value = unknown]) => changed(value, (known) => known.toUpperCase()),
  trim: (_, receiver) => changed(receiver, (value) => value.trim()),
  list: (values) => ({ kind: 'list', items: values.flatMap(itemsOf) }),
  format: (values, receiver, call) => formatted(receiver, values, call.args),
  sprintf: ([format = unknown, ...values]) => printed(format, values),
  'join-tables': ([items = unknown, separator]) => joined(entriesOf(items), separator ? textOf(separator) : ''),
  'join-vim': ([items = unknown, separator]) => joined(itemsOf(items), separator ? textOf(separator) : ' '),
  'text-argument': (_, __, { args }) => args.find(({ key }) => key === 'text')?.value ?? unknown,
  // encodings
  'chr-self': (_, receiver) => character(receiver),
  characters: (values) => joined(values.flatMap(itemsOf).map(character), ''),
  base64: ([value = unknown]) => decodedBase64(value),
  hex: ([value = unknown]) => decodedHex(value),
  'base64-self': (_, receiver) => decodedBase64(receiver),
  buffer: ([value = unknown, encoding]) => decodedBuffer(value, encoding),
  narrow: ([value = unknown]) => changed(value, (known) => known.replaceAll('\ufffd', '')),
  percent: ([value = unknown]) => decodedPercent(value),
  pack: ([format = unknown, ...values]) => packed(textOf(format), values),
  'pack-self': ([format = unknown], receiver) => packed(textOf(format), itemsOf(receiver)),
  unpack: ([format = unknown], receiver) => (textOf(format).startsWith('m') ? decodedBase64(receiver) : unknown),
  // names
  slash: () => text('/'),
  glob: ([pattern = unknown]) => globbed(pattern),
  'glob-below': ([pattern = unknown], receiver) => globbed(joinedPath([receiver, pattern], false)),
  'glob-deep': ([pattern = unknown], receiver) => globbed(joined([receiver, text(`/${hole}`), pattern], '')),
  'names-in': () => ({ kind: 'list', items: [unknown] }),
  'names-below': (_, receiver) => ({ kind: 'list', items: [joinedPath([receiver, unknown], false, true)] }),
  module: ([value = unknown]) => (isKnown(value) ? { kind: 'name', name: moduleName(textOf(value)) } : unknown),
  member: ([object = unknown, name = unknown]) =>
    object.kind === 'name' && isKnown(name) ? { kind: 'name', name: `${object.name}.${textOf(name)}` } : unknown,
};

/** The value that the function `name` of the table gives back; unknown where it cannot be told. */
export function fold(name: string, call: Call): Value {
  const values = call.args.filter(({ key }) => key === undefined).map(({ value }) => value);
  return (Object.hasOwn(folds, name) ? folds[name] : undefined)?.(values, call.receiver.value, call) ?? unknown;
}

function joinedWith(items: Value, separator: Value): Value {
  if (!isKnown(separator)) return unknown;
  if (items.kind === 'list') return joined(itemsOf(items), textOf(separator));
  return textOf(separator) === '' ? items : unknown;
}

/** A table of Lua is written like a record. */
function entriesOf(value: Value): readonly Value[] {
  return value.kind === 'record' ? value.entries.map((entry) => entry.value) : [unknown];
}

function expanded(value: Value): Value {
  const path = textOf(value);
  return path === '~' || path.startsWith('~/')
    ? text(`${home}${path.slice(1)}`, value.kind === 'text' && value.isPath)
    : value;
}

function changed(value: Value, change: (text: string) => string): Value {
  return isKnown(value) ? text(change(textOf(value))) : unknown;
}

function reversed(value: Value): Value {
  if (value.kind === 'list') return { kind: 'list', items: value.items.toReversed() };
  return changed(value, (known) => [...known].reverse().join(''));
}

function parts(value: Value, separator: Value | undefined): Value {
  if (!isKnown(value) || (separator !== undefined && !isKnown(separator))) return unknown;
  const split = separator === undefined ? textOf(value).trim().split(/\s+/) : textOf(value).split(textOf(separator));
  return { kind: 'list', items: split.slice(0, 500).map((part) => text(part)) };
}

function replaced(value: Value, from: Value | undefined, to: Value | undefined): Value {
  if (from === undefined || to === undefined || !isKnown(value) || !isKnown(from) || !isKnown(to)) return unknown;
  return text(textOf(value).split(textOf(from)).join(textOf(to)));
}

/** A longer format makes no path. */
const maxFormatLength = 4096;

/** `'{}/{name}'.format('a', name='b')` */
function formatted(format: Value, values: readonly Value[], args: readonly Argument[]): Value {
  let next = 0;
  const named = (key: string) => args.find((argument) => argument.key === key)?.value;
  if (format.kind !== 'text' || format.text.length > maxFormatLength) return unknown;
  return text(
    format.text.replace(/\{(\w{0,40})\}/g, (_, key: string) =>
      textOf(/^\d*$/.test(key) ? values[key === '' ? next++ : Number(key)] : named(key)),
    ),
  );
}

/** `sprintf('%s/%s', 'a', 'b')` */
export function printed(format: Value, values: readonly Value[]): Value {
  let next = 0;
  if (format.kind !== 'text' || format.text.length > maxFormatLength) return unknown;
  return text(
    format.text.replace(/%(?:%|[-+ 0#]?\d{0,4}(?:\.\d{1,4})?[a-zA-Z])/g, (mark) => {
      if (mark === '%%') return '%';
      const value = textOf(values[next++]);
      return mark === '%s' || mark === '%d' ? value : hole;
    }),
  );
}

/** `pack('H*', '2e656e76')`, `[46].pack('C*')` */
function packed(format: string, values: readonly Value[]): Value {
  if (format.startsWith('H')) return decodedHex(values[0] ?? unknown);
  return /^[CUcW]/.test(format) ? joined(values.flatMap(itemsOf).map(character), '') : unknown;
}

/** What a pattern matches is not known. */
export function globbed(pattern: Value): Value {
  if (pattern.kind !== 'text') return unknown;
  const names = text(pattern.text.replace(/[*?]+|\[[^\]]{0,64}\]|\{[^}]{0,64}\}/g, hole));
  return { kind: 'list', items: [names] };
}

function character(value: Value): Value {
  const point = Number(textOf(value));
  return value.kind !== 'unknown' && Number.isInteger(point) ? text(characterOf(point)) : unknown;
}

function decodedBuffer(value: Value, encoding: Value | undefined): Value {
  if (value.kind === 'list') return joined(itemsOf(value).map(character), '');
  const name = encoding === undefined ? '' : textOf(encoding);
  if (name === 'hex') return decodedHex(value);
  return name.startsWith('base64') ? decodedBase64(value) : value;
}

function decodedPercent(value: Value): Value {
  return changed(value, (known) =>
    decodeBytes(
      [...known.matchAll(/%([\da-f]{2})|([^%]+|%)/gi)].flatMap(([, hex, rest = '']) =>
        hex === undefined ? [...encodeUtf8(rest)] : [Number.parseInt(hex, 16)],
      ),
    ),
  );
}

function decodedHex(value: Value): Value {
  return changed(value, (known) =>
    decodeBytes((known.match(/[\da-f]{2}/gi) ?? []).map((pair) => Number.parseInt(pair, 16))),
  );
}

function decodedBase64(value: Value): Value {
  return changed(value, (known) => decodeBytes(bytesOfBase64(known)));
}

const sextets = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** What is no letter of the alphabet is passed over, as decoders do. */
export function bytesOfBase64(encoded: string): readonly number[] {
  const bytes: number[] = [];
  let [bits, count] = [0, 0];
  for (const letter of encoded.replaceAll('-', '+').replaceAll('_', '/')) {
    const sextet = sextets.indexOf(letter);
    if (letter === '=') break;
    if (sextet === -1) continue;
    bits = ((bits << 6) | sextet) & 0xffffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes.push((bits >> count) & 0xff);
  }
  return bytes;
}

function encodeUtf8(known: string): Uint8Array {
  return new TextEncoder().encode(known);
}

function decodeBytes(bytes: readonly number[]): string {
  return new TextDecoder().decode(Uint8Array.from(bytes)).replace(/[\0\ufdd0\ufdd1]/g, '\ufffd');
}
