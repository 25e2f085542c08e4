/** Would this deletion take what nothing can bring back? By where it leads. */
import type { ResolvedAccess, ToolCall } from '../../core/calls.ts';
import { isLiteral, matchText } from '../../core/match-path.ts';
import { lastSegment, plainGlob } from '../reaches.ts';
import type { AccessRuleId } from './access-rules.ts';

/** What a build makes again: deleting it is everybody's daily work. */
const buildOutput: ReadonlySet<string> = new Set(
  'node_modules dist build target coverage out bin obj .next .nuxt .turbo .cache .parcel-cache .vite .svelte-kit .output __pycache__ .pytest_cache .mypy_cache .ruff_cache .tox .venv venv .gradle .eggs htmlcov tmp .tmp'.split(
    ' ',
  ),
);

/** Names that no directory of a system has. */
const unmistakable = /^(?:node_modules|\.\w+[_-]cache|\.next|\.nuxt|\.turbo|\.tox|__pycache__|htmlcov)$/;

type Directories = ToolCall['directories'];

/** The rule that a deletion breaks, also one that holds only where the policy is strict. */
export function deletionRule(access: ResolvedAccess, { directories }: ToolCall): AccessRuleId | undefined {
  if (access.action !== 'delete') return undefined;
  // Moving a whole tree away is no recursive deletion, but leaves as little.
  if (access.recursive !== true && !isFoundAnywhere(access)) return singleRule(access, directories);
  if (access.certainty === 'unknown') return 'delete-unknown';
  if (access.certainty === 'glob') return globRule(access, directories);
  if (access.certainty === 'possible') return wholeTree(access, directories);
  return wholeTree(access, directories) ?? partRule(access, directories);
}

/** `/x/**` and a name: what `find` deletes one by one, at any depth. */
function isFoundAnywhere({ certainty, target }: ResolvedAccess): boolean {
  return certainty === 'glob' && target.includes('**') && !target.startsWith('**');
}

/** Without these git knows no commit. */
const repositoryFiles = /(?:^|\/)\.git\/(?:HEAD|packed-refs|objects\/.*|refs\/.*)$/;

function singleRule(access: ResolvedAccess, directories: Directories): AccessRuleId | undefined {
  const { certainty, place } = access;
  if (certainty !== 'exact' || place === undefined) return undefined;
  if (place.relative !== undefined && repositoryFiles.test(place.relative)) return 'delete-repository';
  return wholeTree(access, directories) ?? (systemDirectories.test(place.real) ? 'delete-outside' : undefined);
}

/** What a system is made of. */
export const systemDirectories =
  /^\/(?:bin|boot|dev|etc|home|lib\w*|opt|proc|root|sbin|srv|sys|usr(?:\/[a-z]+)?|var(?:\/[a-z]+)?|System|Library|Applications|Users)?$/;

/** The project, the home, or what contains them. */
function wholeTree({ place }: ResolvedAccess, { root, home }: Directories): AccessRuleId | undefined {
  if (place === undefined) return undefined;
  if (contains(place.real, root) || place.relative === '.') return 'delete-project';
  return contains(place.real, home) ? 'delete-home' : undefined;
}

function partRule({ place, target }: ResolvedAccess, directories: Directories): AccessRuleId | undefined {
  if (place === undefined) return undefined;
  const { real, relative } = place;
  if (relative !== undefined) {
    if (/(?:^|\/)\.git(?:\/(?:objects|refs|logs))?$/.test(relative)) return 'delete-repository';
    return buildOutput.has(lastSegment(relative)) || isTemporary(real, directories) ? undefined : 'delete-recursively';
  }
  if (isNamed(target) && isTemporary(real, directories)) return undefined;
  return target === '' ? undefined : 'delete-outside';
}

/** Who leaves the project by `..` does not mean a temporary directory, wherever the project lies. */
function isNamed(target: string): boolean {
  return target.startsWith('/');
}

function globRule({ place, target }: ResolvedAccess, directories: Directories): AccessRuleId | undefined {
  // `**` at the start is what nobody knows, perhaps nothing: then `$x/bin` is `/bin`.
  if (place === undefined || target.startsWith('**')) {
    return unmistakable.test(lastSegment(target)) ? undefined : 'delete-unknown';
  }
  const { relative, real } = place;
  if (relative !== undefined) return globInside(plainGlob(relative).split('/'));
  const segments = plainGlob(real).split('/');
  const first = segments.findIndex((segment) => !isLiteral(segment));
  const directory = segments.slice(0, first === -1 ? segments.length : first).join('/') || '/';
  if (isNamed(target) && isTemporary(directory, directories)) return undefined;
  // What mktemp makes; any other pattern may take what somebody else put there.
  if (directories.temporary.includes(directory) && segments[first]?.startsWith('tmp.')) return undefined;
  return contains(directories.home, directory) && contains(directory, directories.home)
    ? 'delete-home'
    : 'delete-outside';
}

function globInside(segments: readonly string[]): AccessRuleId | undefined {
  const [first = '', ...rest] = segments;
  const last = segments.at(-1) ?? '';
  if (segments.every(isWide)) return 'delete-project';
  if (first === '.git' && rest.length === 1) return 'delete-repository';
  if (!isLiteral(first) && matchText(first, '.git') && rest.every(isWide)) return 'delete-repository';
  if (buildOutput.has(last)) return undefined;
  return first === '**' ? 'delete-everywhere' : 'delete-recursively';
}

/** Without a letter of its own it takes nearly everything. */
function isWide(segment: string): boolean {
  return !isLiteral(segment) && segment.replace(/\[[^\]]*\]|[*?]/g, '') === '';
}

/** Strictly below a temporary directory. */
export function isTemporary(real: string, { temporary }: Directories): boolean {
  return temporary.some((directory) => real !== directory && contains(directory, real));
}

/** True when `path` is the directory or lies below it. */
export function contains(directory: string, path: string): boolean {
  return path === directory || directory === '/' || path.startsWith(`${directory}/`);
}
