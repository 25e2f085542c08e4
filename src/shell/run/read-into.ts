/** Which variables do `read` and `mapfile` set, and to what? */
import { any, isExact, nothing, type Value } from '../words/value.ts';
import { runShellCode } from './run-code.ts';
import type { Run } from './run-command.ts';
import { assign } from './scope.ts';
import { runSubscript } from './variable-effects.ts';

/** More lines than this are not told apart. */
const maxLines = 64;

const withValue = /^-[A-Za-z]*[dinNptucCOs]$/;

function namesIn(args: readonly Value[], otherwise: string): readonly string[] {
  const names = args.filter(
    ({ text }, index) =>
      /^[A-Za-z_]\w*$/.test(text) && !(withValue.test(args[index - 1]?.text ?? '') && index < args.length - 1),
  );
  return names.length === 0 ? [otherwise] : names.map(({ text }) => text);
}

function linesOf({ items, text }: Value): readonly string[] {
  return items ?? (isExact(text) ? text.split('\n').filter((line) => line !== '') : [any]);
}

/** `read x` takes lines of what comes in; with one name a whole line, with more one word each. */
export function readInto(args: readonly Value[], run: Run): Value {
  const { shell, stdin, variables } = run;
  for (const arg of args) runSubscript(arg, run);
  const separators = variables.IFS?.text ?? shell.scope.variables.get('IFS')?.[0]?.text ?? ' \t\n';
  const isArray = args.some(({ text }) => /^-\w*a$/.test(text));
  const names = namesIn(args, 'REPLY');
  const lines = linesOf(stdin)
    .slice(0, maxLines)
    .map((line) => (names.length === 1 && !isArray ? [line] : fieldsOf(line, separators)));
  for (const [index, name] of names.entries()) {
    const isLast = index === names.length - 1;
    const values = lines.flatMap((fields) => {
      if (isArray) return fields;
      return isLast && fields.length > index + 1 ? [fields[index] ?? any, any] : [fields[index] ?? any];
    });
    assignAll(name, values, run);
  }
  return nothing;
}

function fieldsOf(line: string, separators: string): readonly string[] {
  const fields = [''];
  for (const character of line) {
    if (separators.includes(character)) fields.push('');
    else fields[fields.length - 1] += character;
  }
  return separators.trim() === '' ? fields.filter((field) => field !== '') : fields;
}

function assignAll(name: string, values: readonly string[], { shell, stdin }: Run): void {
  assign(
    shell.scope,
    name,
    [...new Set(values)].slice(0, maxLines).map((text) => ({ ...stdin, text })),
  );
}

/** `mapfile -C code`: runs for lines that it reads. */
export function readLines(args: readonly Value[], run: Run): Value {
  const callback = args[args.findIndex(({ text }) => text === '-C') + 1];
  if (callback !== undefined && args.some(({ text }) => text === '-C')) {
    runShellCode(callback, run.shell, run.shell.scope);
  }
  const [name = 'MAPFILE'] = namesIn(args, 'MAPFILE');
  assignAll(name, linesOf(run.stdin), run);
  return nothing;
}
