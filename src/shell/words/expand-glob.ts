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
  const { anyCase } = scope.globs;
  const matches = (pattern: string, name: string) =>
    anyCase ? matchSegment(pattern.toLowerCase(), name.toLowerCase()) : matchSegment(pattern, name);
  const segments = text.split('/');
  let found: readonly string[] = [text.startsWith('/') ? '' : '.'];
  for (const [index, segment] of (text.startsWith('/') ? segments.slice(1) : segments).entries()) {
    if (found.length > maxDirectories) return undefined;
    const isFirst = index === 0 && !text.startsWith('/');
    const next: string[] = [];
    const later: string[] = [];
    for (const base of found) {
      const put = (name: string) => next.push(isFirst ? name : `${base}/${name}`);
      const isSure = isExact(segment);
      if (isSure && (index === 0 || base === '' || found.length === 1)) {
        put(segment);
        continue;
      }
      const names = reading.around.list(absolute(base === '' ? '/' : (below([cwd], base)[0] ?? cwd), reading.around));
      if (isSure) {
        // What cannot be listed may be a directory of very many names: it comes last.
        if (names === undefined) later.push(`${base}/${segment}`);
        else if (segment === '' || segment.startsWith('.') || names.includes(segment)) put(segment);
        continue;
      }
      if (names === undefined) continue;
      const pattern = segment.replaceAll(star, '*').replaceAll(question, '?');
      // A star does not stand for the dot of a hidden file.
      for (const name of names) if (isShown(name, pattern, scope.globs.hidden) && matches(pattern, name)) put(name);
      if (next.length > maxNames) return undefined;
    }
    found = [...next, ...later];
  }
  return found.length === 0 ? undefined : found;
}

function isShown(name: string, pattern: string, showsHidden: boolean): boolean {
  return showsHidden || !name.startsWith('.') || pattern.startsWith('.');
}
