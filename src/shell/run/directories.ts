/** Where does `cd` lead? */
import { isExact } from '../words/value.ts';
import type { Scope, Shell, ShellAround } from './scope.ts';

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
  const [directory] = below([from], to);
  if (directory === undefined || directory.length > maxLength) return { directory: undefined, exists: false };
  const isMade = [...reading.accesses.values()].some(
    ({ action, target }) => action === 'write' && normalize(target) === directory,
  );
  return { directory, exists: isMade || reading.around.list(absolute(directory, reading.around)) !== undefined };
}

/** Without `.`, `..` and double slashes; a relative path keeps the `..` that it begins with. */
export function normalize(path: string): string {
  const isAbsolute = path.startsWith('/');
  const open: string[] = [];
  for (const name of path.split('/')) {
    if (name === '..' && (isAbsolute || (open.length > 0 && open.at(-1) !== '..'))) open.pop();
    else if (name !== '' && name !== '.') open.push(name);
  }
  return isAbsolute ? `/${open.join('/')}` : open.join('/') || '.';
}

/** A path below the directories in which the shell may stand. */
export function below(directories: Scope['cwd'], path: string): Scope['cwd'] {
  if (!isExact(path)) return [undefined];
  if (path.startsWith('/')) return [normalize(path)];
  return directories.map((directory) => (directory === undefined ? undefined : normalize(`${directory}/${path}`)));
}

/** A directory as the shell names it, from the root. */
export function absolute(directory: string, { cwd }: ShellAround): string {
  return directory.startsWith('/') ? directory : normalize(`${cwd}/${directory}`);
}
