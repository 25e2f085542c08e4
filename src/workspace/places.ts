/** Where does a path that a tool call names really lead? */
import { existsSync, readdirSync, readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
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
  /** Directories in which a protected file may lie, relative to the root: looked through for hard links. */
  readonly protectedDirectories: () => readonly string[];
}

/** Longer names than the system takes are compared as they are written. Source: PATH_MAX. */
const maxPathLength = 4096;

const maxLinks = 40;

/** Hard links are looked for among this many names. */
const maxNames = 5000;

export function resolvePlace(target: string, around: Surroundings): Place {
  const expanded = target === '~' || target.startsWith('~/') ? join(around.home, target.slice(1)) : target;
  const absolute = resolve(around.cwd, expanded);
  const usable = absolute.length <= maxPathLength && !absolute.includes('\0');
  const real = usable ? realPathOf(absolute, maxLinks) : absolute;
  return {
    real,
    relative: relativeToTree(real, around.root),
    aliases: usable ? findAliases(real, around) : [],
    zone: zoneOf(real, around),
  };
}

/** Like realpath, but also for what does not exist yet: the link's target, or the name in its real directory. */
function realPathOf(path: string, linksLeft: number): string {
  const real = reachable(() => realpathSync.native(path));
  if (real !== undefined) return real;
  if (path === dirname(path) || linksLeft === 0) return path;
  const link = lstat(path)?.isSymbolicLink() ? reachable(() => readlinkSync(path)) : undefined;
  if (link !== undefined) return realPathOf(resolve(realPathOf(dirname(path), linksLeft - 1), link), linksLeft - 1);
  return join(realPathOf(dirname(path), linksLeft), basename(path));
}

/** The path inside the work tree that contains it: the root itself, or the same place in a linked worktree. */
function relativeToTree(real: string, root: string): string | undefined {
  const inside = isInside(real, root);
  for (let at = dirname(real); at !== root && at !== dirname(at); at = dirname(at)) {
    if (inside && !isInside(at, root)) break;
    const base = lstat(join(at, '.git'))?.isFile() ? worktreeRoot(at, root) : undefined;
    if (base !== undefined) return isInside(real, base) ? slashed(relative(base, real)) : undefined;
  }
  return inside ? slashed(relative(root, real)) : undefined;
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

/** Other names of the same file, when it has any, in the directories where protected files may lie. */
function findAliases(real: string, { root, protectedDirectories }: Surroundings): readonly string[] {
  const file = stat(real);
  if (file === undefined || !file.isFile() || file.nlink < 2) return [];
  return protectedDirectories()
    .flatMap((directory) => namesBelow(root, directory))
    .filter((name) => {
      const other = lstat(join(root, name));
      return join(root, name) !== real && other?.ino === file.ino && other.dev === file.dev;
    })
    .map(slashed);
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

/** True when the disk below `directory` takes two cases of a name for one. `name` must exist in it. */
export function foldsCase(directory: string, name: string): boolean {
  return existsSync(join(directory, name.toUpperCase()));
}
