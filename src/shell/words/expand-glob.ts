/** Which names does a pattern stand for? Told by the listing that the caller passes in. */
import { matchSegment } from '../../core/match-path.ts';
import { absolute, below } from '../run/directories.ts';
import type { Shell } from '../run/scope.ts';
import { any, anySegment, isExact, question, star } from './value.ts';

/** More names than this: the pattern itself says it better. */
const maxNames = 64;

/** Directories that one pattern may look into. */
const maxDirectories = 32;

/** The names, in no order; undefined where it is no pattern, matches nothing, or cannot be told. */
export function expandGlob(text: string, { reading, scope }: Shell): readonly string[] | undefined {
  if (isExact(text) || text.includes(any) || text.includes(anySegment) || scope.remote) return undefined;
  const [cwd] = scope.cwd;
  if (scope.cwd.length !== 1 || cwd === undefined) return undefined;
  const segments = text.split('/');
  let found: readonly string[] = [text.startsWith('/') ? '' : '.'];
  for (const [index, segment] of (text.startsWith('/') ? segments.slice(1) : segments).entries()) {
    if (found.length > maxDirectories) return undefined;
    const isFirst = index === 0 && !text.startsWith('/');
    const next: string[] = [];
    for (const base of found) {
      const put = (name: string) => next.push(isFirst ? name : `${base}/${name}`);
      if (isExact(segment)) {
        put(segment);
        continue;
      }
      const names = reading.around.list(absolute(base === '' ? '/' : (below([cwd], base)[0] ?? cwd), reading.around));
      if (names === undefined) continue;
      const pattern = segment.replaceAll(star, '*').replaceAll(question, '?');
      // A star does not stand for the dot of a hidden file.
      for (const name of names) if (isShown(name, pattern) && matchSegment(pattern, name)) put(name);
      if (next.length > maxNames) return undefined;
    }
    found = next;
  }
  return found.length === 0 ? undefined : found;
}

function isShown(name: string, pattern: string): boolean {
  return !name.startsWith('.') || pattern.startsWith('.');
}
