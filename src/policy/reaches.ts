/** May an access reach what a pattern of the policy protects? */
import type { Place, ResolvedAccess } from '../core/calls.ts';
import { isLiteral, matchPath, matchPathOrParent, matchText, mayMatchBelow, patternsMeet } from '../core/match-path.ts';

/** Every name of a file inside its work tree. */
export function namesOf(place: Place): readonly string[] {
  return place.relative === undefined ? place.aliases : [place.relative, ...place.aliases];
}

/** A pattern without `./` and `/./`, which a shell leaves in it. */
export function plainGlob(glob: string): string {
  return glob.replace(/(^|\/)(?:\.\/)+/g, '$1');
}

/** True when nobody can tell where it leads, not even roughly: what a policy says of unknown writes is for it. */
export function isUnknown({ action, certainty, target, place }: ResolvedAccess): boolean {
  if (certainty === 'unknown' || place === undefined) return true;
  if (certainty !== 'glob') return false;
  const relative = plainGlob(place.relative ?? '');
  // Whoever deletes everything deletes what is protected.
  return target.startsWith('**') || (relative.startsWith('**') && !(action === 'delete' && relative === '**'));
}

/**
 * By any name of the place. Who removes a directory removes what a pattern protects below it: `.`-anchored patterns
 * count for that only, for a bare name may lie below whatever is deleted.
 */
export function reaches(access: ResolvedAccess, pattern: string, foldsCase: boolean): boolean {
  const { place, action, certainty } = access;
  if (place === undefined) return false;
  if (isUnknown(access)) return certainty === 'glob' && namesEnd(access.target, pattern, foldsCase);
  return namesOf(place).some((name) => {
    if (certainty === 'glob') return globReaches(plainGlob(name), action, pattern, foldsCase);
    if (matchPathOrParent(pattern, name, foldsCase)) return true;
    return action === 'delete' && !isAnyDepth(pattern) && mayMatchBelow(pattern, name, foldsCase);
  });
}

/** The segments behind the last wildcard; empty when it ends in one. */
export function literalTail(glob: string): string {
  const segments = glob.split('/');
  return segments.slice(segments.findLastIndex((segment) => !isLiteral(segment)) + 1).join('/');
}

/**
 * Of a glob that goes through directories of any name only its end is looked at: `$dir/.env` and `src/**` + `/.env` end in
 * what `.env*` protects, `src/**` + `/*.ts` does not.
 */
function namesEnd(glob: string, pattern: string, foldsCase: boolean): boolean {
  const tail = literalTail(glob);
  if (tail !== '' && isAnyDepth(pattern) && matchPathOrParent(pattern, tail, foldsCase)) return true;
  return namesSegment(lastSegment(glob), pattern, foldsCase);
}

/** A name that may be anything is no name; `**` in a name is any text, of which directories do not count. */
function namesSegment(segment: string, pattern: string, foldsCase: boolean): boolean {
  const last = lastSegment(pattern.replace(/\/+$/, ''));
  if (isAnyName(last) || isAnyName(segment)) return false;
  if (isLiteral(segment)) {
    return foldsCase ? matchText(last.toLowerCase(), segment.toLowerCase()) : matchText(last, segment);
  }
  if (!isPlainName(pattern) || (last.startsWith('.') && !segment.startsWith('.'))) return false;
  return patternsMeet(segment.replace(/\*{2,}/g, '*'), last, foldsCase);
}

export function lastSegment(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function isAnyName(segment: string): boolean {
  return segment === '*' || segment === '**';
}

/** `.env*` and `**` + `/*.pem`: a file's own name and nothing about where it lies. */
function isPlainName(pattern: string): boolean {
  return !pattern.replace(/^\*\*\//, '').includes('/');
}

function globReaches(glob: string, action: ResolvedAccess['action'], pattern: string, foldsCase: boolean): boolean {
  if (isAnyName(pattern.replace(/^\*\*\//, ''))) return true;
  // Whatever lies below a name has it in its path.
  if (isPlainName(pattern)) return glob.split('/').some((segment) => namesSegment(segment, pattern, foldsCase));
  if (isAnyDepth(pattern) && glob.includes('**')) return namesEnd(glob, pattern, foldsCase);
  if (patternsMeet(glob, pattern, foldsCase)) return true;
  return action === 'delete' && !isAnyDepth(pattern) && patternsMeet(`${glob}/**`, pattern, foldsCase);
}

function isAnyDepth(pattern: string): boolean {
  return !pattern.includes('/') || pattern.startsWith('**/');
}

/** True when all that an access may reach lies where a pattern allows it. */
export function staysWithin(access: ResolvedAccess, pattern: string, foldsCase: boolean): boolean {
  const relative = access.place?.relative;
  if (relative === undefined) return false;
  if (access.certainty !== 'glob') return isAllowed(pattern, relative, foldsCase);
  const segments = plainGlob(relative).split('/');
  const first = segments.findIndex((segment) => !isLiteral(segment));
  const directory = segments.slice(0, first === -1 ? segments.length : first).join('/');
  // Whatever is below a directory is allowed when any name right in it, and below that, is.
  if (directory !== '' && isLiteral(pattern)) return matchPathOrParent(pattern, directory, foldsCase);
  if (pattern === '**' || pattern === '**/*') return true;
  if (pattern.endsWith('/**') && directory !== '') {
    const base = pattern.slice(0, -3);
    return matchPathOrParent(base.includes('/') ? base : `./${base}`, directory, foldsCase);
  }
  // Read as a text, a `*` is matched by what matches anything, and by nothing else.
  return !relative.includes('**') && !/[?[]/.test(pattern) && matchPath(pattern, relative, foldsCase);
}

/** A literal that names a directory allows what is in it; a glob allows what it matches. */
function isAllowed(pattern: string, path: string, foldsCase: boolean): boolean {
  // What is done to a directory of which all may be touched: made, formatted, emptied.
  if (pattern.endsWith('/**') && matchPath(`./${pattern.slice(0, -3)}`, path, foldsCase)) return true;
  return isLiteral(pattern) ? matchPathOrParent(pattern, path, foldsCase) : matchPath(pattern, path, foldsCase);
}
