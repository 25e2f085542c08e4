/** Which accesses follow from a call that reads, writes or deletes files? */
import { argument, type Deed, operands } from './deed.ts';
import { add, addAccess, maxPathLength } from './found.ts';
import { entryOf, home, isKnown, itemsOf, text, textOf } from './values.ts';
import type { Call } from './walk-code.ts';

export function touch(deed: Deed, action: 'read' | 'write' | 'delete', recursive = false): void {
  for (const operand of operands(deed)) addAccess(deed.found, action, operand, recursive);
}

/** The source goes or is read, the target is written; neither without the other. */
export function transfer(deed: Deed, from: 'read' | 'delete', recursive = false): void {
  const [source, target] = [argument(deed, 0), argument(deed, 1)];
  if (source === undefined || target === undefined) return;
  addAccess(deed.found, from, source, recursive);
  addAccess(deed.found, 'write', target, recursive && from === 'read');
}

/** What is linked can be changed by its other name. */
export function link(deed: Deed): void {
  transfer(deed, 'read');
  const source = argument(deed, 0);
  if (source === undefined || !isKnown(source.value)) return;
  const path = textOf(source.value).replace(/\/+$/, '');
  if (path === '' || path === '.' || path.length > maxPathLength) return;
  add(deed.found, { action: 'write', target: path, certainty: 'possible' });
  if (!path.startsWith(home)) add(deed.found, { action: 'write', target: `${path}/**`, certainty: 'glob' });
}

/** The target may be a directory: then the name stays. */
export function transferInto(deed: Deed, from: 'read' | 'delete'): void {
  transfer(deed, from, from === 'delete');
  const [source, target] = [argument(deed, 0), argument(deed, 1)];
  if (source === undefined || target === undefined || deed.found.directory !== '') return;
  for (const item of itemsOf(source.value)) {
    if (textOf(item).length > maxPathLength) continue;
    const [name, directory] = [textOf(item).split('/').at(-1) ?? '', textOf(target.value)];
    if (!isKnown(item) || !isKnown(target.value) || name === '' || directory.startsWith(home)) continue;
    const path = `${directory.endsWith('/') ? directory : `${directory}/`}${name}`;
    add(deed.found, { action: 'write', target: path, certainty: 'possible' });
  }
}

export function isPathItself({ receiver }: Call): boolean {
  return receiver.value.kind === 'text' && receiver.value.isPath === true;
}

export function isRecursive({ args }: Call): boolean {
  return args.some(({ key, value }) => {
    const given = key === 'recursive' ? value : entryOf(value, 'recursive');
    return given !== undefined && !(given.kind === 'name' && /^false$/i.test(given.name));
  });
}

export function open(deed: Deed, mode: 'read' | 'write' | 'both'): void {
  if (mode !== 'write') touch(deed, 'read');
  if (mode !== 'read') touch(deed, 'write');
}

/** `path.open('w')`; of another object `open('a')` takes a path. */
export function openPath(deed: Deed): void {
  const [given] = deed.call.args;
  const mode = given === undefined ? 'r' : textOf(given.value);
  if (isPathItself(deed.call) || /^[rwxabt+]{1,3}$/.test(mode)) open(deed, modeOf({ ...deed, places: ['.', '0'] }));
  else if (given !== undefined) addAccess(deed.found, 'read', given);
}

export function modeOf(deed: Deed): 'read' | 'write' | 'both' {
  const given = argument(deed, 1)?.value;
  const mode = given?.kind === 'record' ? (entryOf(given, 'flags') ?? entryOf(given, 'mode') ?? text('r')) : given;
  if (mode === undefined) return 'read';
  if (!isKnown(mode)) return 'write';
  if (mode.kind === 'number') return mode.number === 0 ? 'read' : 'write';
  const letters = textOf(mode).split(':')[0] ?? '';
  if (letters.includes('+')) return 'both';
  return /[wacx]/.test(letters) ? 'write' : 'read';
}

/** `os.O_WRONLY | os.O_CREAT` */
export function flagsOf(deed: Deed): 'read' | 'write' {
  const source = argument(deed, 1)?.source ?? '';
  return /RDONLY/.test(source) && !/WRONLY|RDWR|CREAT|TRUNC|APPEND/.test(source) ? 'read' : 'write';
}

export function changeDirectory(deed: Deed): void {
  const target = argument(deed, 0)?.value;
  if (target === undefined) return;
  const path = textOf(target);
  if (!isKnown(target)) deed.found.directory = undefined;
  else if (/^[/\ufdd1]/.test(path)) deed.found.directory = path;
  else if (deed.found.directory !== undefined)
    deed.found.directory = deed.found.directory === '' ? path : `${deed.found.directory}/${path}`;
}
