/** Where does the shell stand after `cd`, `pushd` and `popd`? */
import { isExact, nothing, type Value } from '../words/value.ts';
import { resolveDirectory } from './directories.ts';
import type { Run } from './run-command.ts';
import { either, type Scope, type Shell } from './scope.ts';

/** More than this nobody pushes. */
const maxStack = 16;

function operandsOf(args: readonly Value[]): readonly Value[] {
  return args.filter(({ text }) => !/^-[LPe@n-]+$/.test(text));
}

/** A word that may be several, as in a loop, leads to each. */
export function changeDirectory(args: readonly Value[], { shell, variables }: Run): Value {
  const { scope, reading } = shell;
  const given = operandsOf(args);
  const targets = given.length === 0 ? [{ text: reading.around.home }] : given;
  const paths = variables.CDPATH === undefined ? (scope.variables.get('CDPATH') ?? []) : [variables.CDPATH];
  move(
    targets.flatMap(({ text }) => [text, ...searched(text, paths)]),
    shell,
  );
  return nothing;
}

/** `CDPATH=a:b cd c`: to `a/c` or `b/c`, if it is there. */
function searched(target: string, paths: readonly Value[]): readonly string[] {
  if (/^(\/|\.\.?(\/|$)|-$)/.test(target)) return [];
  return paths.flatMap(({ text }) => text.split(':').filter((each) => each !== '')).map((each) => `${each}/${target}`);
}

function move(targets: readonly string[], shell: Shell): void {
  const { scope } = shell;
  const before = scope.cwd;
  const moved = targets
    .slice(0, maxStack)
    .flatMap((target) =>
      target === '-'
        ? scope.old.map((directory) => ({ directory, exists: true }))
        : scope.cwd.map((from) => resolveDirectory(from, target, shell)),
    );
  // Of several the ones that are there, where any is.
  const there = moved.filter(({ exists }) => exists);
  const likely = targets.length > 1 && there.length > 0 ? there : moved;
  scope.fallback = likely.every(({ exists }) => exists) && likely.length === moved.length ? [] : before;
  scope.cwd = either(likely.map(({ directory }) => directory));
  scope.old = before;
}

/** Without a directory it changes places with the last one; `+1` turns the stack. */
export function pushDirectory(args: readonly Value[], run: Run): Value {
  const { scope } = run.shell;
  const [target] = operandsOf(args);
  const before = scope.cwd;
  if (target === undefined || /^[-+]\d+$/.test(target.text)) {
    const [top = ['.'], ...rest] = scope.stack;
    scope.cwd = target === undefined ? top : either(top, ...rest);
    scope.stack = [before, ...rest];
    scope.old = before;
    return nothing;
  }
  scope.stack = [before, ...scope.stack].slice(0, maxStack);
  return changeDirectory(args, run);
}

export function popDirectory(_: readonly Value[], { shell: { scope } }: Run): Value {
  const [top, ...rest] = scope.stack;
  scope.old = scope.cwd;
  scope.cwd = top ?? either(scope.cwd, ['.']);
  scope.stack = rest;
  return nothing;
}

/** The directories that `~-`, `~1` and `~+` stand for; undefined where it is a person's name. */
export function stackEntry(name: string, scope: Scope): Scope['cwd'] | undefined {
  if (name === '+' || name === '0' || name === '+0') return scope.cwd;
  if (name === '-') return scope.old;
  if (!/^[-+]?\d{1,3}$/.test(name) || !isExact(name)) return undefined;
  return scope.stack[Math.abs(Number(name)) - 1] ?? either(scope.cwd, ...scope.stack);
}
