/** Where does `cd` lead? */
import type { Shell } from './scope.ts';
import { any, isExact } from './value.ts';

export interface Moved {
  /** Undefined when it is not known. */
  readonly directory: string | undefined;
  /** False when the `cd` may fail. */
  readonly exists: boolean;
}

/** Whoever goes deeper goes nowhere that matters. */
const maxLength = 512;

/** As the shell does it: `..` is taken from the name, whatever it links to. */
export function resolveDirectory(from: string | undefined, to: string, { reading }: Shell): Moved {
  if (!isExact(to)) return { directory: undefined, exists: false };
  if (!to.startsWith('/') && from === undefined) return { directory: undefined, exists: true };
  const directory = normalize(to.startsWith('/') ? to : `${from}/${to}`);
  if (directory.length > maxLength) return { directory: undefined, exists: false };
  const isMade = [...reading.accesses.values()].some(
    ({ action, target }) =>
      action === 'write' && normalize(target.startsWith('/') ? target : `${from}/${target}`) === directory,
  );
  return { directory, exists: isMade || reading.around.list(directory) !== undefined };
}

/** Without `.`, `..` and double slashes. */
export function normalize(path: string): string {
  const open: string[] = [];
  for (const name of path.split('/')) {
    if (name === '..') open.pop();
    else if (name !== '' && name !== '.') open.push(name);
  }
  return `/${open.join('/')}`;
}

/** A path below the directories in which the shell may stand. */
export function below(directories: readonly (string | undefined)[], path: string): readonly (string | undefined)[] {
  if (path.startsWith('/')) return [normalize(path)];
  if (!isExact(path)) return [undefined];
  return directories.map((directory) => (directory === undefined ? undefined : normalize(`${directory}/${path}`)));
}

export function textOf(directory: string | undefined): string {
  return directory ?? any;
}
