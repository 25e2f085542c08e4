/** Where does a path that a tool call names really lead? */
import { readdirSync, readlinkSync, realpathSync, type Stats } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Place } from '../core/calls.ts';
import type { Zone } from './environment.ts';
import { commonDirectoryOf, gitRootOf, lstat, reachable, stat } from './project-root.ts';

/** What the outside of a project looks like to one hook. */
export interface Surroundings {
  /** Real path of the governed root. */
  readonly root: string;
  /** The agent's current directory: resolves relative paths and nothing else. */
  readonly cwd: string;
  readonly home: string;
  /** The client's own configuration, and ours. */
  readonly zones: { readonly client: readonly Zone[]; readonly khoregos: readonly Zone[] };
  /** Names of the files that may be protected, by what `inodeOf` says of them: looked at for hard links. */
  readonly protectedNames: () => ReadonlyMap<string, readonly string[]>;
}

/** No system opens a longer path: it is cut, so that its beginning still counts and no text holds us up. Source: PATH_MAX. */
export const maxPathLength = 4096;

const maxLinks = 40;

/** Hard links are looked for among this many names. */
const maxNames = 5000;

export function resolvePlace(target: string, around: Surroundings): Place {
  const expanded = target === '~' || target.startsWith('~/') ? join(around.home, target.slice(1)) : target;
  const written = isAbsolute(expanded) ? expanded : `${around.cwd}${sep}${expanded}`;
  const absolute = written.slice(0, maxPathLength);
  const { real, isDirectory } = absolute.includes('\0')
    ? { real: resolve(absolute), isDirectory: false }
    : realPathOf(absolute);
  return {
    real,
    relative: relativeToTree(real, around.root),
    aliases: findAliases(real, around),
    zone: zoneOf(real, around),
    ...(isDirectory ? { isDirectory: true as const } : {}),
  };
}

/**
 * Like realpath, but also for what does not exist yet: the link's target, or the name in its real directory. Goes
 * component by component, as the system does: `..` leaves the directory that a link leads to.
 */
function realPathOf(path: string): { readonly real: string; readonly isDirectory: boolean } {
  const open = path.split(sep).reverse();
  let links = 0;
  let real: string = sep;
  let isDirectory = true;
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (name === '' || name === '.') continue;
    if (name === '..') {
      real = dirname(real);
      isDirectory = true;
      continue;
    }
    const at = join(real, name);
    const found = lstat(at);
    const link = links < maxLinks && found?.isSymbolicLink() ? reachable(() => readlinkSync(at)) : undefined;
    if (link === undefined) {
      real = at;
      isDirectory = found?.isDirectory() === true;
      continue;
    }
    links += 1;
    if (isAbsolute(link)) real = sep;
    open.push(...link.split(sep).reverse());
  }
  // Where the disk folds case, the system knows how a name is really written.
  return { real: reachable(() => realpathSync.native(real)) ?? real, isDirectory };
}

/** `/a`, `/a/b`, `/a/b/c`: every directory on the way to a path and the path itself, the shortest first. */
function* directoriesOf(path: string): Generator<string> {
  for (let end = path.indexOf(sep, 1); end !== -1; end = path.indexOf(sep, end + 1)) yield path.slice(0, end);
  yield path;
}

/** The path inside the work tree that contains it: the root itself, or the same place in a linked worktree. */
function relativeToTree(real: string, root: string): string | undefined {
  const inside = isInside(real, root);
  let nearest: string | undefined;
  for (const at of directoriesOf(dirname(real))) {
    if (inside && at.length <= root.length) continue;
    if (lstat(at) === undefined) break;
    const base = lstat(join(at, '.git'))?.isFile() ? worktreeRoot(at, root) : undefined;
    if (base !== undefined) nearest = base;
  }
  const tree = nearest ?? root;
  return isInside(real, tree) ? slashed(relative(tree, real)) : undefined;
}

/** The place of the governed root inside a linked worktree of the same repository. */
function worktreeRoot(tree: string, root: string): string | undefined {
  const main = gitRootOf(root);
  if (main === undefined || commonDirectoryOf(tree) !== join(main, '.git')) return undefined;
  return join(tree, relative(main, root));
}

function isInside(path: string, directory: string): boolean {
  return path === directory || path.startsWith(directory === sep ? sep : directory + sep);
}

function slashed(path: string): string {
  return path === '' ? '.' : sep === '/' ? path : path.replaceAll(sep, '/');
}

function zoneOf(real: string, { zones }: Surroundings): Place['zone'] {
  if (zones.client.some((zone) => isInZone(real, zone))) return 'client';
  return zones.khoregos.some((zone) => isInZone(real, zone)) ? 'khoregos' : undefined;
}

function isInZone(real: string, { directory, names }: Zone): boolean {
  const base = isInside(real, directory) ? directory : (reachable(() => realpathSync(directory)) ?? directory);
  if (!isInside(real, base)) return false;
  return names === undefined || names.has(real.slice(base.length + 1).split(sep, 1)[0] ?? '');
}

/** Other names of the same file, when it has any, where protected files may lie. */
function findAliases(real: string, { root, protectedNames }: Surroundings): readonly string[] {
  const file = stat(real);
  if (file === undefined || !file.isFile() || file.nlink < 2) return [];
  const names = protectedNames().get(inodeOf(file)) ?? [];
  return names.filter((name) => join(root, name) !== real).map(slashed);
}

function inodeOf({ dev, ino }: Stats): string {
  return `${dev}:${ino}`;
}

/** The files with several names that lie in these directories, relative to the root. */
export function indexNames(root: string, directories: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const name of new Set(directories.flatMap((directory) => namesBelow(root, directory)))) {
    const found = lstat(join(root, name));
    if (found === undefined || !found.isFile() || found.nlink < 2) continue;
    const inode = inodeOf(found);
    const names = index.get(inode) ?? [];
    names.push(name);
    index.set(inode, names);
  }
  return index;
}

/** The path itself and, of a directory, everything in it; of the root only what lies directly in it. */
function namesBelow(root: string, directory: string): readonly string[] {
  const names = [directory];
  for (let index = 0; index < names.length && names.length < maxNames; index += 1) {
    const name = names[index] ?? '';
    if (name !== directory && directory === '.') continue;
    const entries = lstat(join(root, name))?.isDirectory() ? reachable(() => readdirSync(join(root, name))) : [];
    for (const entry of (entries ?? []).slice(0, maxNames)) names.push(join(name, entry));
  }
  return names;
}

/** The names in a directory; undefined when there is none, or more than `most`. */
export function listNames(directory: string, most: number): readonly string[] | undefined {
  const names = reachable(() => readdirSync(directory));
  return names === undefined || names.length > most ? undefined : names;
}

/** True when the disk below `directory` takes two cases of a name for one. `name` must exist in it. */
export function foldsCase(directory: string, name: string): boolean {
  const upper = lstat(join(directory, name.toUpperCase()));
  // A second directory of that name is not the same one.
  return upper !== undefined && inodeOf(upper) === inodeOf(lstat(join(directory, name)) ?? upper);
}
