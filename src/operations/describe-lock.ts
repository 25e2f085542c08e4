/** What does a path or pattern that somebody wants to lock cover, once links are followed? */
import { statSync } from 'node:fs';
import { relative } from 'node:path';
import { KhoregosError } from '../core/errors.ts';
import type { LockClaim } from '../core/locks.ts';
import { isLiteral } from '../core/match-path.ts';
import { foldsCase, resolvePlace } from '../workspace/places.ts';
import { reachable } from '../workspace/project-root.ts';

/** Links may make a path longer than it was given; this much fits into every record and snapshot. */
const maxPathLength = 1000;

/**
 * The claim on a path (relative to `cwd`), or on a pattern (relative to the project's root). Locks are on real paths:
 * a link and what it leads to are one lock.
 * @throws KhoregosError USAGE for a pattern that is absolute or leaves the project.
 */
export function describeLock(root: string, given: string, cwd: string, home: string): LockClaim {
  const folds = foldsCase(root, '.khoregos');
  const around = { root, cwd, home, zones: { client: [], khoregos: [] }, protectedNames: () => new Map() };
  const { real } = resolvePlace(given, around);
  // Names of files may hold brackets and braces; what is no file may be meant as a pattern.
  const isFile = !/[*?]/.test(given) && reachable(() => statSync(real)) !== undefined;
  if (isFile || (isLiteral(given) && !/[{}]/.test(given))) {
    const isDirectory = reachable(() => statSync(real).isDirectory()) ?? given.endsWith('/');
    const path = nameIn(root, real);
    if (path.length > maxPathLength) {
      throw new KhoregosError(
        'USAGE',
        `Cannot lock a path of ${path.length} characters: at most ${maxPathLength} are kept`,
      );
    }
    return { path, scope: isDirectory ? 'directory' : 'file', foldsCase: folds };
  }
  const pattern = given.replace(/^(\.\/)+/, '').replace(/\/+$/, '');
  if (
    pattern.startsWith('/') ||
    pattern.startsWith('~') ||
    pattern.split('/').some((each) => each === '..' || each === '.') ||
    /[{}]/.test(pattern)
  ) {
    throw leavesProject(given);
  }
  const segments = pattern.split('/');
  const firstGlob = segments.findIndex((segment) => !isLiteral(segment));
  if (firstGlob === 0) return { path: pattern, scope: 'glob', foldsCase: folds };
  const beginning = resolvePlace(segments.slice(0, firstGlob).join('/'), { ...around, cwd: root });
  const start = nameIn(root, beginning.real);
  if (start.startsWith('/')) throw leavesProject(given);
  const rest = segments.slice(firstGlob).join('/');
  return { path: start === '.' ? `./${rest}` : `${start}/${rest}`, scope: 'glob', foldsCase: folds };
}

function leavesProject(given: string): KhoregosError {
  return new KhoregosError(
    'USAGE',
    `Cannot lock "${given.slice(0, 100)}": a pattern is relative to the project, stays inside it and has no braces`,
    'Lock alternatives one by one, each written plainly, for example src/**/*.ts',
  );
}

function nameIn(root: string, real: string): string {
  const inside = relative(root, real);
  return inside === '' ? '.' : inside === '..' || inside.startsWith('../') ? real : inside;
}
