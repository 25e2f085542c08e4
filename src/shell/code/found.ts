/** What has been found in code so far, and which paths does a value name? */
import type { Access, Action } from '../../core/calls.ts';
import { quoteWord } from '../../core/quote-word.ts';
import { type Argument, hole, home, itemsOf, textOf, type Value } from './values.ts';

export interface Found {
  readonly accesses: Access[];
  readonly commands: string[];
  /** Texts of the code, any of which may be a path. */
  readonly texts: Set<string>;
  /** Something is written or deleted of which only the expression is known. */
  unsure: boolean;
  fetches: boolean;
  decodes: boolean;
  /** Code is run that is not written here. */
  runs: boolean;
  /** Where relative paths begin; undefined when that is not known. */
  directory: string | undefined;
  /** How many characters may still be folded, or read as code in code. */
  budget: number;
  readonly seen: Set<string>;
}

/** What is used again and again would take time each time. */
const maxFoldedInAll = 1_000_000;

export function nothingFound(): Found {
  return {
    ...{ accesses: [], commands: [], texts: new Set(), directory: '', budget: maxFoldedInAll, seen: new Set() },
    ...{ unsure: false, fetches: false, decodes: false, runs: false },
  };
}

/** More is not named by code that anybody reads. */
const maxFound = 500;
const maxShownLength = 80;

/** The longest path that systems take. */
export const maxPathLength = 4096;

export function addAccess(found: Found, action: Action, { value, source }: Argument, recursive = false): void {
  for (const item of itemsOf(value)) {
    // A number is a descriptor.
    if (item.kind === 'number') continue;
    if (textOf(item).length > maxPathLength) {
      addUnknown(found, action, source, recursive);
      continue;
    }
    const path = textOf(item).replace(/^file:\/\/(?=\/)/, '');
    if (isAddress(path)) {
      found.fetches = true;
      continue;
    }
    const below = recursive ? ({ recursive: true } as const) : {};
    if (isUnknown(path)) addUnknown(found, action, source, recursive);
    else if (path !== '') add(found, { action, ...targetOf(path, found.directory ?? hole), ...below });
  }
}

function isAddress(path: string): boolean {
  return /^(?:https?|ftps?|wss?):\/\//i.test(path);
}

function addUnknown(found: Found, action: Action, source: string, recursive: boolean): void {
  if (action !== 'read') addUnsure(found, source, action, recursive);
}

/** Something is written, and nobody knows what. */
export function addUnsure(found: Found, source: string, action: Action = 'write', recursive = false): void {
  found.unsure = true;
  const below = recursive ? ({ recursive: true } as const) : {};
  add(found, { action, target: source.trim().slice(0, maxShownLength), certainty: 'unknown', ...below });
}

export function add(found: Found, access: Access): void {
  const key = `${access.action} ${access.certainty} ${access.recursive} ${access.target}`;
  if (found.seen.has(key) || found.accesses.length > maxFound) return;
  found.seen.add(key);
  found.accesses.push(access);
}

/** More than this is not read: then something is written, and nobody knows what. */
export function isFull(found: Found): boolean {
  return found.accesses.length >= maxFound || found.commands.length >= maxFound;
}

/** Nothing but what is not known. */
function isUnknown(path: string): boolean {
  return path !== '' && path.replaceAll(hole, '').replaceAll('/', '') === '' && path.includes(hole);
}

function targetOf(path: string, directory: string): Pick<Access, 'target' | 'certainty'> {
  const absolute = /^[/\ufdd1\ufdd0]/.test(path);
  const whole = absolute || directory === '' ? path : `${directory}/${path}`;
  if (!whole.includes(hole)) return { target: withHome(whole), certainty: 'exact' };
  const pattern = whole.replace(/[*?[]/g, '[$&]').replace(/\ufdd0+/g, '**');
  return { target: withHome(pattern), certainty: 'glob' };
}

/** A `~` is the home only where the code asked for it. */
function withHome(path: string): string {
  if (path.startsWith(home)) return `~${path.slice(1)}`;
  return path.startsWith('~') ? `./${path}` : path;
}

const maxTexts = 2000;
const maxTextLength = 1024;

export function addText({ texts }: Found, text: string): void {
  if (text.length <= maxTextLength && texts.size < maxTexts) texts.add(text);
}

export function addCommand(found: Found, command: string): void {
  const trimmed = command.trim();
  if (trimmed !== '' && found.commands.length < maxFound) found.commands.push(trimmed);
}

/** One word of a shell command; what is not known becomes a variable. */
export function shellWord(value: Value): string {
  return textOf(value)
    .split(hole)
    .map((part) => {
      if (part === '') return '';
      if (part.startsWith(home)) return `~${part.slice(1)}`;
      return quoteWord(part);
    })
    .join('"$_"')
    .replace(/^$/, "''");
}

/** A whole shell command, in which what is not known becomes a variable. */
export function shellText(value: Value): string {
  return textOf(value).replaceAll(hole, '$_').replaceAll(home, '~');
}

const looksLikePath = /^[\w.~/@+%:#-]{2,1024}$/;
const modes = /^(?:[rwaxbt]{1,2}\+?[bt]?|utf-?8|[a-z]+:\/\/.*)$/i;

/** The texts of the code that may be the path that is written or deleted. */
export function possiblePaths(found: Found): readonly Access[] {
  return [...found.texts]
    .filter((text) => looksLikePath.test(text) && /[\w]/.test(text) && !modes.test(text))
    .slice(0, maxFound)
    .map((text) => ({ action: 'write', target: withHome(text), certainty: 'possible' }));
}
