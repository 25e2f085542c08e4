/** Which files are looked at before all others, because a rule speaks of them? */
import { isLiteral } from '../core/match-path.ts';
import type { Policy } from '../core/policy.ts';
import { reservedPatterns } from '../policy/reserved-paths.ts';
import { policyFileName } from '../workspace/project-root.ts';

export interface WatchList {
  /** Where patterns begin that begin somewhere: files and directories, relative to the work tree. */
  readonly starts: readonly string[];
  /** True for names that a pattern speaks of at any depth; more names than that may be watched, not fewer. */
  readonly isWatched: (name: string) => boolean;
}

/** Ours; what it holds changes with every call. */
const own = '.khoregos';

/** Git itself writes there with every commit; these three say what a linked work tree is. */
const worktrees = '.git/worktrees';

/** Of a policy with more patterns the rest is found by the walk alone. */
const maxPatterns = 500;

/** @param worktreeFiles what stands in the place of `.git/worktrees` */
export function watchList({ boundaries }: Policy, worktreeFiles: readonly string[]): WatchList {
  const forbidden = boundaries.flatMap((boundary) => boundary.forbidden);
  const patterns = [...new Set([...reservedPatterns, '.git', ...forbidden])].slice(0, maxPatterns);
  const plain = patterns.filter((pattern) => pattern !== own && pattern !== worktrees);
  const starts = plain.map(literalStart).filter((start) => start !== '');
  const names = [...plain, policyFileName].map(lastName).filter((name) => name !== '');
  return { starts: [...new Set([...starts, ...worktreeFiles])], isWatched: nameTest(names) };
}

/** The segments before the first that is a glob; nothing for a pattern that matches at any depth. */
function literalStart(pattern: string): string {
  if (!pattern.includes('/')) return '';
  const segments = pattern.replace(/^\.?\/+/, '').split('/');
  const firstGlob = segments.findIndex((segment) => !isLiteral(segment));
  return (firstGlob === -1 ? segments : segments.slice(0, firstGlob)).filter((segment) => segment !== '').join('/');
}

/** The last segment that says something: of `**` and `*` nothing is to be known by name. */
function lastName(pattern: string): string {
  return pattern.split('/').findLast((segment) => /[^*]/.test(segment)) ?? '';
}

/** Cheap for what nearly all patterns are: a name, its beginning, or its end. */
function nameTest(patterns: readonly string[]): (name: string) => boolean {
  const folded = patterns.map((pattern) => pattern.toLowerCase());
  const exact = new Set(folded.filter(isLiteral));
  const globs = folded.filter((pattern) => !isLiteral(pattern));
  const beginnings = globs.map((glob) => glob.slice(0, glob.search(/[*?[]/))).filter((text) => text !== '');
  const endings = globs.filter((glob) => /^[*?[]/.test(glob)).map((glob) => glob.slice(glob.search(/[^*?\][]*$/)));
  return (name) => {
    const text = name.toLowerCase();
    return (
      exact.has(text) ||
      beginnings.some((beginning) => text.startsWith(beginning)) ||
      endings.some((ending) => text.endsWith(ending))
    );
  };
}
