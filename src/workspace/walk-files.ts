/** Which files lie in a work tree, and when did each change last? */
import { type Dirent, readdirSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { commonDirectoryOf, lstat, reachable } from './project-root.ts';

/** Paths are relative to the tree, `/` separated; the tree itself is empty. */
export interface WalkPlan {
  readonly tree: string;
  /** Directories and files to look at first, whatever lies around them. */
  readonly first: readonly string[];
  /** True for names that are looked at also where a package manager or a build has filled a directory. */
  readonly isWatched: (name: string) => boolean;
  /** True when no time is left. */
  readonly isLate: () => boolean;
}

/**
 * Sees a file, a link or (whole directories only) a directory, perhaps twice. `changedAt` is when its contents, name or
 * mode changed last, in milliseconds since the epoch: nobody can set it.
 */
export type See = (path: string, changedAt: number, isDirectory: boolean) => void;

/** Above any project that is looked through in the time there is. */
const maxEntries = 200_000;

/** A deeper tree is no work of people's. */
const maxDepth = 64;

/** What is in these was made by programs and can be made again: looked through last, and for watched names only. */
const filled: ReadonlySet<string> = new Set(
  '.cache .gradle .mypy_cache .next .nuxt .pnpm-store .pytest_cache .tox .turbo .venv __pycache__ bower_components node_modules Pods venv'.split(
    ' ',
  ),
);

/** Git's own files are looked at by name, ours never. */
const closed: ReadonlySet<string> = new Set(['.git', '.khoregos']);

interface Open {
  readonly path: string;
  readonly depth: number;
  readonly whole: boolean;
}

/** Returns why it stopped before the end, else an empty text. */
export function walkFiles(plan: WalkPlan, see: See): string {
  const near = [...plan.first.filter((path) => isDirectory(plan.tree, path, see)), ''].map(opened);
  const far: Open[] = [];
  let entries = 0;
  let fault = '';
  for (let [nextNear, nextFar] = [0, 0]; ; ) {
    const open = nextNear < near.length ? near[nextNear++] : far[nextFar++];
    if (plan.isLate()) return 'looking through the files took too long';
    if (open === undefined) return fault;
    if (entries > maxEntries) return `there are more than ${maxEntries} files`;
    if (open.depth > maxDepth) fault = `directories are nested deeper than ${maxDepth}`;
    else entries += readDirectory(open, plan, see, (next) => (next.whole ? near : far).push(next));
  }
}

/** A millisecond or two. */
const entriesBetweenChecks = 500;

function opened(path: string): Open {
  return { path, depth: 0, whole: true };
}

/** The number of its entries. */
function readDirectory(open: Open, plan: WalkPlan, see: See, push: (next: Open) => void): number {
  const base = open.path === '' ? '' : `${open.path}/`;
  const entries = entriesOf(plan.tree, open.path);
  if (open.whole) stamp(plan.tree, open.path, see);
  for (const [index, entry] of entries.entries()) {
    if (index % entriesBetweenChecks === 0 && plan.isLate()) break;
    const { name } = entry;
    if (!entry.isDirectory()) {
      if (open.whole || plan.isWatched(name)) stamp(plan.tree, base + name, see);
    } else if (!closed.has(name.toLowerCase())) {
      const whole = (open.whole && !filled.has(name)) || plan.isWatched(name);
      push({ path: base + name, depth: open.depth + 1, whole });
    }
  }
  return entries.length;
}

function stamp(tree: string, path: string, see: See): void {
  const found = lstat(`${tree}/${path}`);
  if (found !== undefined) see(path, found.ctimeMs, found.isDirectory());
}

/** A directory that no link leads to; what else there is in its place is seen. */
function isDirectory(tree: string, path: string, see: See): boolean {
  const parent = dirname(join(tree, path));
  if (reachable(() => realpathSync(parent)) !== parent) return false;
  const found = lstat(join(tree, path));
  if (found !== undefined && !found.isDirectory()) see(path, found.ctimeMs, false);
  return found?.isDirectory() ?? false;
}

/** What lies in a directory; nothing in another work tree of the same repository, which has rules of its own. */
function entriesOf(tree: string, path: string): readonly Dirent[] {
  const directory = `${tree}/${path}`;
  const entries = reachable(() => readdirSync(directory, { withFileTypes: true })) ?? [];
  const isPointer = (entry: Dirent) => entry.name === '.git' && entry.isFile();
  return path !== '' && entries.some(isPointer) && commonDirectoryOf(directory) !== undefined ? [] : entries;
}
