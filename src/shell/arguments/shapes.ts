/** Which uses does a word have whose role depends on how it is written? */
import type { Role, Row } from '../programs/row.ts';
import type { ShellWord } from '../shell-word.ts';
import { knownPart, lastPart, wordFrom, wordWith } from './words.ts';

export interface Use {
  readonly role: Role;
  /** The path, the code, … itself: of `--output=x` it is `x`. */
  readonly word: ShellWord;
}

type Shape = (word: ShellWord, row: Row) => readonly Use[];

const shapes: Readonly<Record<string, Shape>> = {
  out: (word) => [{ role: 'write', word }],
  download: (word) => [
    { role: 'url', word },
    { role: 'write', word: named(word, lastPart(word.text) || 'index.html') },
  ],
  clone: (word) => [
    { role: 'url', word },
    { role: 'into', word: named(word, cloneName(word.text)) },
  ],
  data: (word) => (word.text.startsWith('@') ? [{ role: 'send', word: wordFrom(word, 1) }] : []),
  form: readForm,
  mount: readMount,
  key: (word, { keys = '' }) => readKey(word, keys),
  keys: readKeys,
  prefix: (word) => [{ role: 'write', word: { text: `${word.text}*`, certainty: globOf(word) } }],
  beside: (word, { suffix = '' }) => [{ role: 'write', word: wordWith(word, word.text + suffix) }],
  stem: (word) => [{ role: 'write', word: wordWith(word, stemOf(word.text)) }],
  purge: (word) => (isRemote(word) ? [] : [{ role: 'delete-tree', word }]),
  gone: (word) => (isRemote(word) ? [] : [{ role: 'move', word }]),
  source: (word) => [isRemote(word) ? { role: 'remote-read', word } : { role: 'read-tree', word }],
  target: (word) => [isRemote(word) ? { role: 'remote-dest', word } : { role: 'dest', word }],
  object: (word) => {
    const colon = word.text.lastIndexOf(':') + 1;
    return colon === 0 ? [] : [{ role: 'read', word: wordFrom(word, colon) }];
  },
  blamed: (word) => (/[./]/.test(word.text) ? [{ role: 'read', word }] : []),
  assigned: (word) => {
    const value = word.text.indexOf('=') + 1;
    return value > 0 && /[./]/.test(word.text.slice(value)) ? [{ role: 'possible', word: wordFrom(word, value) }] : [];
  },
  debugger: readDebuggerCommand,
  renamed: (word) => readRenaming(word),
  'pod-source': (word) => [isPod(word) ? { role: 'remote-read', word } : { role: 'read-tree', word }],
  'pod-target': (word) => [isPod(word) ? { role: 'remote-dest', word } : { role: 'dest', word }],
};

/** What a row turns into a role by `turn`; where it does not, nothing is done to the word. */
const placeholders: ReadonlySet<string> = new Set(['archive', 'content', 'place', 'file', 'suffix']);

/** Whether a row may use the name besides roles. */
export function isShape(name: string): boolean {
  return placeholders.has(name) || Object.hasOwn(shapes, name);
}

export function usesOf(role: string, word: ShellWord, row: Row): readonly Use[] {
  const shape = Object.hasOwn(shapes, role) ? shapes[role] : undefined;
  if (shape !== undefined) return shape(word, row);
  return [{ role: placeholders.has(role) ? 'text' : (role as Role), word }];
}

function globOf({ certainty }: ShellWord): ShellWord['certainty'] {
  return certainty === 'unknown' ? 'unknown' : 'glob';
}

/** A name made of a word: where the word is not known, nobody can tell which. */
function named(word: ShellWord, text: string): ShellWord {
  const isOpen = word.certainty === 'unknown' || (word.certainty === 'glob' && /^\*+$/.test(text));
  return isOpen ? { text: './**', certainty: 'glob' } : wordWith(word, text);
}

function cloneName(url: string): string {
  const part = lastPart(url);
  const name = part.slice(part.lastIndexOf(':') + 1);
  return (name.endsWith('.git') ? name.slice(0, -4) : name) || '*';
}

function stemOf(path: string): string {
  const dot = path.lastIndexOf('.');
  return dot > path.lastIndexOf('/') + 1 ? path.slice(0, dot) : path;
}

/** `name=@file;type=…` and `name=<file`. */
function readForm(word: ShellWord): readonly Use[] {
  const mark = word.text.indexOf('=') + 1;
  if (mark === 0 || !'@<'.includes(word.text[mark] ?? ' ')) return [];
  const end = word.text.indexOf(';', mark);
  return [{ role: 'send', word: wordWith(word, word.text.slice(mark + 1, end === -1 ? undefined : end)) }];
}

/** `from:to:ro` where `from` is a path, not the name of a volume. */
function readMount(word: ShellWord): readonly Use[] {
  const colon = word.text.indexOf(':');
  const source = wordWith(word, colon === -1 ? '' : word.text.slice(0, colon));
  if (word.certainty === 'unknown') return [{ role: 'possible', word }];
  return /^[.~*]|\//.test(source.text) ? [{ role: 'possible', word: source }] : [];
}

function readKeys(word: ShellWord, { keys = '' }: Row): readonly Use[] {
  return word.text.split(',').flatMap((part) => readKey(wordWith(word, part), keys));
}

/** gdb's `shell x` and `python x`. */
function readDebuggerCommand(word: ShellWord): readonly Use[] {
  const [whole, name] = /^\s*(shell|!|make|python|pi|py)\s*/.exec(word.text) ?? [];
  if (whole === undefined) return [];
  return [{ role: name?.startsWith('p') ? 'code:python' : 'code:sh', word: wordFrom(word, whole.length) }];
}

/** `s,a,b,`: what is packed or unpacked may be called b. */
function readRenaming(word: ShellWord): readonly Use[] {
  const mark = word.text[1] ?? ' ';
  const name = word.text.split(mark)[2] ?? '';
  return name === '' ? [] : [{ role: 'possible', word: wordWith(word, name) }];
}

/** `name=value`, `Name value` or `NAME:value,…`. */
function readKey(word: ShellWord, keys: string): readonly Use[] {
  const at = word.text.search(/[=: ]/);
  if (at === -1) return [];
  const name = word.text.slice(0, at).trim().toLowerCase();
  const role = keys
    .split(' ')
    .map((key) => key.split('='))
    .find(([pattern = '']) => matchesKey(pattern, name))?.[1];
  if (role === undefined) return [];
  const comma = word.text[at] === ':' ? word.text.indexOf(',', at) : -1;
  const value = word.text.slice(at + 1, comma === -1 ? undefined : comma);
  return valueUses(role, wordWith(word, value));
}

/** Git takes a command behind `!`, and a name of its own without it. */
function valueUses(role: string, word: ShellWord): readonly Use[] {
  if (role !== 'shell-alias') return [{ role: role as Role, word }];
  return word.text.startsWith('!') ? [{ role: 'code:sh', word: wordFrom(word, 1) }] : [];
}

function matchesKey(pattern: string, name: string): boolean {
  if (pattern.startsWith('*')) return name.endsWith(pattern.slice(1));
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : pattern === name;
}

/** `pod:path` or `namespace/pod:path`; a file with a colon would be written `./a:b`. */
function isPod(word: ShellWord): boolean {
  const known = knownPart(word);
  return known.includes(':') && !/^[./~]/.test(known);
}

/** A colon before any slash, or a scheme. */
export function isRemote(word: ShellWord): boolean {
  const known = knownPart(word);
  const colon = known.indexOf(':');
  const slash = known.indexOf('/');
  return colon > 0 && (slash === -1 || colon < slash);
}
