/** Does a glob of a policy match a path? Linear: no pattern and no path makes it backtrack. */

/**
 * True when `pattern` matches `path` (relative, `/` separated). `*` and `?` stay within a segment, `**` is any number of
 * segments, `[a-z]` and `[!a-z]` are classes; leading dots are matched like any character. A pattern without a slash
 * matches at any depth. On a disk that folds case, case and Unicode composition are ignored. Braces are expanded when
 * the policy is compiled.
 */
export function matchPath(pattern: string, path: string, foldsCase = false): boolean {
  return matchSegments(segmentsOf(fold(pattern, foldsCase)), fold(path, foldsCase).split('/'));
}

/** True when `pattern` matches the path or a directory above it: who forbids a directory forbids what is in it. */
export function matchPathOrParent(pattern: string, path: string, foldsCase = false): boolean {
  const glob = segmentsOf(fold(pattern, foldsCase));
  const segments = fold(path, foldsCase).split('/');
  return matchSegments(glob, segments) || matchSegments([...glob, '**'], segments);
}

/** True when something that `pattern` matches may lie below `directory`. */
export function mayMatchBelow(pattern: string, directory: string, foldsCase = false): boolean {
  if (directory === '.') return true;
  const glob = segmentsOf(fold(pattern, foldsCase));
  const segments = fold(directory, foldsCase).split('/');
  const anyDepth = glob.indexOf('**');
  if (anyDepth === -1 && glob.length <= segments.length) return false;
  const fixed = anyDepth === -1 ? segments.length : Math.min(anyDepth, segments.length);
  return segments.slice(0, fixed).every((segment, index) => matchSegment(glob[index] ?? '', segment));
}

/** True when a pattern for agent names matches `builder` or `k6s:builder`. */
export function matchAgent(pattern: string, name: string): boolean {
  return matchSegment(pattern, name) || matchSegment(pattern, name.slice(name.lastIndexOf(':') + 1));
}

/** True when a glob matches a text that is no path: `*` is any text, `/` included. */
export function matchText(pattern: string, text: string): boolean {
  return matchSegment(pattern, text);
}

/** True when the pattern names one path and no more. */
export function isLiteral(pattern: string): boolean {
  return !/[*?[]/.test(pattern);
}

function segmentsOf(pattern: string): readonly string[] {
  if (!pattern.includes('/')) return ['**', pattern];
  return pattern
    .replace(/^\.?\/+/, '')
    .replace(/\/+$/, '')
    .split('/');
}

function fold(text: string, foldsCase: boolean): string {
  return foldsCase ? text.normalize('NFC').toLowerCase() : text;
}

/**
 * Greedy with one way back: after a mismatch only the newest `**` takes one segment more, because an earlier one could
 * not help. A `**` at the end takes at least one segment.
 */
export function matchSegments(glob: readonly string[], path: readonly string[]): boolean {
  let [at, from] = [0, 0];
  let [star, taken] = [-1, 0];
  while (from < path.length) {
    const pattern = glob[at];
    if (pattern === '**') {
      [star, taken] = [at, from];
      at += 1;
      if (at === glob.length) return true;
    } else if (pattern !== undefined && matchSegment(pattern, path[from] ?? '')) {
      at += 1;
      from += 1;
    } else if (star === -1) {
      return false;
    } else {
      taken += 1;
      [at, from] = [star + 1, taken];
    }
  }
  return at === glob.length;
}

/** The same within a segment, with `*` for `**`. */
export function matchSegment(pattern: string, text: string): boolean {
  if (isLiteral(pattern)) return pattern === text;
  let [at, from] = [0, 0];
  let [star, taken] = [-1, 0];
  while (from < text.length) {
    const width = pattern[at] === '*' ? 0 : matchCharacter(pattern, at, text.charAt(from));
    if (pattern[at] === '*') {
      [star, taken] = [at, from];
      at += 1;
    } else if (width > 0) {
      at += width;
      from += 1;
    } else if (star === -1) {
      return false;
    } else {
      taken += 1;
      [at, from] = [star + 1, taken];
    }
  }
  while (pattern[at] === '*') at += 1;
  return at === pattern.length;
}

/** How many characters of the pattern at `at` match this one character; 0 when they do not. */
function matchCharacter(pattern: string, at: number, character: string): number {
  if (pattern[at] === '?') return 1;
  const negated = pattern[at + 1] === '!' || pattern[at + 1] === '^';
  const members = at + (negated ? 2 : 1);
  // A bracket that comes first is a member.
  const close = pattern[at] === '[' ? pattern.indexOf(']', members + 1) : -1;
  if (close === -1) return pattern[at] === character ? 1 : 0;
  const inside = isInClass(pattern.slice(members, close), character);
  return inside === negated ? 0 : close - at + 1;
}

function isInClass(members: string, character: string): boolean {
  for (let index = 0; index < members.length; index += 1) {
    const first = members.charAt(index);
    if (members[index + 1] === '-' && index + 2 < members.length) {
      if (first <= character && character <= members.charAt(index + 2)) return true;
      index += 2;
    } else if (first === character) return true;
  }
  return false;
}

/**
 * True when some path matches both: `glob` is what a shell expands, in which `**` is any text, `/` included, and a
 * wildcard that begins a segment takes no leading dot; `pattern` is one of a policy, as for `matchPathOrParent`. Says
 * true rather than false where two classes meet. Time and space grow with the product of both lengths.
 */
export function patternsMeet(glob: string, pattern: string, foldsCase = false): boolean {
  const ours = shellTokens(fold(glob, foldsCase));
  const theirs = policyTokens(segmentsOf(fold(pattern, foldsCase)));
  if (ours.length * theirs.length > maxProduct) return true;
  return canMeet(ours, theirs);
}

/** Nobody writes such patterns: they are taken to meet. */
const maxProduct = 1_000_000;

/** One or any number of characters of a set; `skip` may leave out as many tokens as it says. */
type Token =
  | { readonly kind: 'one' | 'many'; readonly set: CharacterSet }
  | { readonly kind: 'skip'; readonly count: number };

/** A character, a class as it is written, or any: without `/`, also without a dot that comes first, or at all. */
type CharacterSet = string | 'name' | 'undotted' | 'any';

const anything: Token = { kind: 'many', set: 'any' };
const slash: Token = { kind: 'one', set: '/' };

function shellTokens(glob: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < glob.length; ) {
    const starts = at === 0 || glob[at - 1] === '/';
    if (glob.startsWith('**', at)) {
      const whole = starts && glob[at + 2] === '/';
      tokens.push(...(whole ? ([{ kind: 'skip', count: 2 }, anything, slash] as const) : [anything]));
      at += whole ? 3 : 2;
    } else at += pushToken(tokens, glob, at, starts ? 'undotted' : 'name');
  }
  return tokens;
}

function policyTokens(segments: readonly string[]): readonly Token[] {
  const tokens: Token[] = [];
  segments.forEach((segment, index) => {
    const last = index === segments.length - 1;
    if (segment === '**') {
      tokens.push(
        ...(last
          ? ([{ kind: 'one', set: 'any' }, anything] as const)
          : ([{ kind: 'skip', count: 2 }, anything, slash] as const)),
      );
      return;
    }
    for (let at = 0; at < segment.length; ) at += pushToken(tokens, segment, at, 'name');
    if (!last) tokens.push(slash);
  });
  // What lies below what is matched.
  return [...tokens, { kind: 'skip', count: 3 }, slash, { kind: 'one', set: 'any' }, anything];
}

/** Adds what stands at `at`; returns how long it is. */
function pushToken(tokens: Token[], pattern: string, at: number, wild: 'name' | 'undotted'): number {
  const character = pattern.charAt(at);
  if (character === '*') {
    // The first of any number has no dot; none at all is as good.
    if (wild === 'undotted') tokens.push({ kind: 'skip', count: 2 }, { kind: 'one', set: wild });
    tokens.push({ kind: 'many', set: 'name' });
    return 1;
  }
  const close = character === '[' ? pattern.indexOf(']', at + (/[!^]/.test(pattern.charAt(at + 1)) ? 3 : 2)) : -1;
  const length = close === -1 ? 1 : close - at + 1;
  const set = character === '?' ? wild : pattern.slice(at, at + length);
  tokens.push({ kind: 'one', set });
  return length;
}

/** Every step goes on in one list or in both, so one pass from the start finds all that can be reached. */
function canMeet(ours: readonly Token[], theirs: readonly Token[]): boolean {
  const width = theirs.length + 1;
  const reached = new Uint8Array((ours.length + 1) * width);
  reached[0] = 1;
  for (let at = 0; at < reached.length; at += 1) {
    if (reached[at] !== 1) continue;
    const [i, j] = [Math.floor(at / width), at % width];
    const [a, b] = [ours[i], theirs[j]];
    if (a !== undefined && a.kind !== 'one') reached[at + width] = 1;
    if (b !== undefined && b.kind !== 'one') reached[at + 1] = 1;
    if (a?.kind === 'skip') reached[at + (a.count + 1) * width] = 1;
    else if (b?.kind === 'skip') reached[at + b.count + 1] = 1;
    else if (a !== undefined && b !== undefined && setsMeet(a.set, b.set)) {
      reached[at + (a.kind === 'one' ? width : 0) + (b.kind === 'one' ? 1 : 0)] = 1;
    }
  }
  return reached[reached.length - 1] === 1;
}

function setsMeet(a: CharacterSet, b: CharacterSet): boolean {
  if (a.length === 1) return b.length === 1 ? a === b : isMember(b, a);
  return b.length === 1 ? isMember(a, b) : true;
}

function isMember(set: CharacterSet, character: string): boolean {
  if (set === 'any') return true;
  if (character === '/') return false;
  if (set === 'name') return true;
  return set === 'undotted' ? character !== '.' : matchCharacter(set, 0, character) > 0;
}
