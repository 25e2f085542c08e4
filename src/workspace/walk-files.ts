/** Which files lie in a work tree, and when did each change last? */
import { type Dirent, readdirSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { commonDirectoryOf, lstat, reachable } from './project-root.ts';

/** A file or link, by its path relative to the tree (`/` separated). */
export interface SeenFile {
  readonly path: string;
  /** Milliseconds since the epoch at which its contents, name or mode changed last; nobody can set it. */
  readonly changedAt: number;
}

export interface WalkPlan {
  readonly tree: string;
  /** Directories and files to look at first, whatever lies around them. */
  readonly first: readonly string[];
  /** True for names that are looked at also where a package manager or a build has filled a directory. */
  readonly isWatched: (name: string) => boolean;
  readonly deadline: () => boolean;
}

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

/** Calls `visit` for every file, some perhaps twice; returns why it stopped before the end, else an empty text. */
export function walkFiles(plan: WalkPlan, visit: (file: SeenFile) => void): string {
  const near: Open[] = plan.first
    .filter((path) => isDirectory(plan.tree, path, visit))
    .map((path) => ({ path, depth: 0, whole: true }));
  near.push({ path: '', depth: 0, whole: true });
  const far: Open[] = [];
  let entries = 0;
  let fault = '';
  for (let index = 0; ; index += 1) {
    const open = near[index] ?? far.shift();
    if (open === undefined) return fault;
    if (plan.deadline()) return 'looking through the files took too long';
    if (open.depth > maxDepth) {
      fault = `directories are nested deeper than ${maxDepth}`;
      continue;
    }
    const found = entriesOf(plan.tree, open.path);
    entries += found.length;
    if (entries > maxEntries) return `there are more than ${maxEntries} files`;
    for (const entry of found) {
      const path = open.path === '' ? entry.name : `${open.path}/${entry.name}`;
      if (!entry.isDirectory()) {
        if (open.whole || plan.isWatched(entry.name)) see(plan.tree, path, visit);
      } else if (!closed.has(entry.name.toLowerCase())) {
        const whole = open.whole && !filled.has(entry.name);
        const next = { path, depth: open.depth + 1, whole: whole || plan.isWatched(entry.name) };
        (whole ? near : far).push(next);
      }
    }
  }
}

/** A directory that no link leads to; what else there is in its place is seen. */
function isDirectory(tree: string, path: string, visit: (file: SeenFile) => void): boolean {
  const parent = dirname(join(tree, path));
  if (reachable(() => realpathSync(parent)) !== parent) return false;
  const found = lstat(join(tree, path));
  if (found !== undefined && !found.isDirectory()) visit({ path, changedAt: found.ctimeMs });
  return found?.isDirectory() ?? false;
}

function see(tree: string, path: string, visit: (file: SeenFile) => void): void {
  const found = lstat(join(tree, path));
  if (found !== undefined && !found.isDirectory()) visit({ path, changedAt: found.ctimeMs });
}

/** What lies in a directory; nothing in another work tree of the same repository, which has rules of its own. */
function entriesOf(tree: string, path: string): readonly Dirent[] {
  const directory = join(tree, path);
  const entries = reachable(() => readdirSync(directory, { withFileTypes: true })) ?? [];
  const isPointer = (entry: Dirent) => entry.name === '.git' && entry.isFile();
  return path !== '' && entries.some(isPointer) && commonDirectoryOf(directory) !== undefined ? [] : entries;
}
