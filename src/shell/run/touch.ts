/** What is touched, from where the shell stands? */
import type { Action } from '../../core/calls.ts';
import type { ShellWord } from '../shell-word.ts';
import { type AccessDraft, any, toShellWord, type Value } from '../words/value.ts';
import { absolute, normalize } from './directories.ts';
import type { Shell } from './scope.ts';

/** More than this cannot be checked in time. */
const maxAccesses = 400;

export type Trait = Pick<AccessDraft, 'recursive' | 'sent' | 'origin'>;

/** Notes an access to a path; returns what was noted, to be marked later. Devices that hold nothing are none. */
export function touch(
  shell: Shell,
  action: Extract<Action, 'read' | 'write' | 'delete'>,
  value: Value,
  trait: Trait & { readonly possible?: boolean } = {},
): readonly AccessDraft[] {
  const { possible, ...rest } = trait;
  return placesOf(value, shell).flatMap(({ text, certainty }) => {
    if (certainty === 'exact' && isNoFile(text)) return [];
    const known = certainty === 'exact' && possible === true ? 'possible' : certainty;
    return note(shell, { action, target: text, certainty: known, ...rest });
  });
}

/** Notes what is no path: code that runs, an address. */
export function note({ reading, scope }: Shell, access: AccessDraft): readonly AccessDraft[] {
  if (scope.remote && !isFarReaching(access)) return [];
  const key = `${access.action} ${access.certainty} ${access.recursive ?? ''} ${access.origin ?? ''} ${access.target}`;
  const known = reading.accesses.get(key);
  if (known !== undefined) return [known];
  if (reading.accesses.size >= maxAccesses) {
    reading.complete = false;
    return [];
  }
  reading.accesses.set(key, access);
  return [access];
}

/** On another machine only what destroys much counts. */
function isFarReaching({ action, target, recursive, origin }: AccessDraft): boolean {
  return action === 'network' || origin !== undefined || (recursive === true && target.startsWith('/'));
}

const devices: ReadonlySet<string> = new Set([
  'null',
  'zero',
  'full',
  'random',
  'urandom',
  'tty',
  'stdin',
  'stdout',
  'stderr',
  'fd',
]);

function isNoFile(path: string): boolean {
  if (path === '' || path === '-') return true;
  return path.startsWith('/dev/') && devices.has(path.slice(5).split('/', 1)[0] ?? '');
}

/** The value as a path, once for each directory in which the shell may stand. */
function placesOf(value: Value, shell: Shell): readonly ShellWord[] {
  return [value, ...throughLinks(value, shell)].flatMap((each) => wordsOf(each, shell));
}

/** The same path by the links that this command made. */
function throughLinks(value: Value, { scope, reading }: Shell): readonly Value[] {
  const { links, around } = reading;
  const [cwd] = scope.cwd;
  if (links.length === 0 || (cwd === undefined && !value.text.startsWith('/'))) return [];
  const path = value.text.startsWith('/') ? value.text : absolute(normalize(`${cwd}/${value.text}`), around);
  return links.flatMap(([name, target]) =>
    path.startsWith(`${name}/`)
      ? [{ ...value, text: `${target === '/' ? '' : target}${path.slice(name.length)}` }]
      : [],
  );
}

/** `/proc/self/cwd` is where the shell stands, `/proc/1/root` is the root. */
function withoutProc(text: string): string {
  const [whole, place] = /^\/+proc\/[^/]+\/(cwd|root)(?=\/|$)/.exec(text) ?? [];
  if (whole === undefined) return text;
  const rest = text.slice(whole.length).replace(/^\/+/, '');
  return place === 'root' ? `/${rest}` : rest || '.';
}

function wordsOf(given: Value, { scope }: Shell): readonly ShellWord[] {
  const value = given.text.startsWith('/') ? { ...given, text: withoutProc(given.text) } : given;
  const { text } = value;
  if (text.startsWith('/') || text.startsWith(any)) return [toShellWord(value)];
  return scope.cwd.map((directory) => {
    if (directory === '.') return toShellWord(value);
    return toShellWord({ text: `${directory === '/' ? '' : (directory ?? any)}/${text}` });
  });
}
