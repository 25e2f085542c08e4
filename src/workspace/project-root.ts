/** Which project governs a session? Loaded by every hook before anything else: keep it small. */
import { lstatSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { systemCode } from '../core/errors.ts';

export const policyFileName = 'k6s.yaml';

/** Git's own pointer files are one short line. */
const maxPointerBytes = 8192;

/**
 * The nearest directory at or above `start` that holds a k6s.yaml of the same owner, or the journal of one that has
 * vanished; not above the git root or `home`. A linked worktree belongs to its main checkout. Undefined: not governed.
 */
export function findProjectRoot(start: string, home: string): string | undefined {
  const from = mainCheckoutOf(realPath(start));
  const owner = stat(from)?.uid;
  for (let directory = from; ; directory = dirname(directory)) {
    if (isGoverned(directory, owner)) return directory;
    if (directory === home || directory === dirname(directory) || exists(join(directory, '.git'))) return undefined;
  }
}

function isGoverned(directory: string, owner: number | undefined): boolean {
  const policy = lstat(join(directory, policyFileName));
  if (policy !== undefined && (policy.uid === owner || policy.uid === process.getuid?.())) return true;
  return stat(join(directory, '.khoregos', 'journal'))?.isDirectory() ?? false;
}

/** The same directory in the main checkout when `directory` lies in a linked worktree, else itself. */
function mainCheckoutOf(directory: string): string {
  const tree = gitRootOf(directory);
  const common = tree === undefined ? undefined : commonDirectoryOf(tree);
  return tree === undefined || common === undefined ? directory : join(dirname(common), relative(tree, directory));
}

/** The nearest directory at or above that holds `.git`. */
export function gitRootOf(directory: string): string | undefined {
  for (let at = directory; ; at = dirname(at)) {
    if (exists(join(at, '.git'))) return at;
    if (at === dirname(at)) return undefined;
  }
}

/**
 * The main checkout's `.git` when `tree` is a linked worktree of it; both must point at each other, so that a made-up
 * `.git` file moves nothing. Source: gitrepository-layout(5), `commondir` and `gitdir`.
 */
export function commonDirectoryOf(tree: string): string | undefined {
  const pointer = join(tree, '.git');
  const own = /^gitdir: (.+)$/m.exec(readPointer(pointer))?.[1];
  if (own === undefined) return undefined;
  const directory = resolve(tree, own);
  const common = readPointer(join(directory, 'commondir')).trim();
  const back = readPointer(join(directory, 'gitdir')).trim();
  if (common === '' || back === '' || realPath(resolve(directory, back)) !== realPath(pointer)) return undefined;
  const shared = realPath(resolve(directory, common));
  // A repository keeps what it knows of its worktrees inside itself.
  return realPath(directory).startsWith(join(shared, 'worktrees') + sep) ? shared : undefined;
}

function readPointer(path: string): string {
  const found = lstat(path);
  return found?.isFile() && found.size <= maxPointerBytes ? (reachable(() => readFileSync(path, 'utf8')) ?? '') : '';
}

function exists(path: string): boolean {
  return stat(path) !== undefined;
}

/** Undefined for whatever is not there or cannot be reached (EACCES, ELOOP, ENOTDIR). */
export function stat(path: string): Stats | undefined {
  return reachable(() => statSync(path, { throwIfNoEntry: false }));
}

/** Like `stat`, of a link itself. */
export function lstat(path: string): Stats | undefined {
  return reachable(() => lstatSync(path, { throwIfNoEntry: false }));
}

/** The value of a file system call, or undefined when the system refuses it. */
export function reachable<T>(call: () => T): T | undefined {
  try {
    return call();
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return undefined;
  }
}

/** A directory that was deleted under the session still has a name. */
/** The path itself where there is nothing. */
export function realPath(path: string): string {
  return reachable(() => realpathSync(path)) ?? resolve(path);
}
