/** What do the shell's own commands do to what it remembers? */

import { directoriesOf } from '../words/expand-parameter.ts';
import { any, isExact, join, nothing, unknown, type Value } from '../words/value.ts';
import { resolveDirectory } from './directories.ts';
import { contentOf } from './redirects.ts';
import { runShellCode } from './run-code.ts';
import type { Run } from './run-command.ts';
import { runProgram } from './run-program.ts';
import { runTableProgram } from './run-table-program.ts';
import { assign, either } from './scope.ts';

type Builtin = (args: readonly Value[], run: Run) => Value;

const silent: Builtin = () => nothing;

export const builtins: Readonly<Record<string, Builtin>> = {
  ':': silent,
  true: silent,
  false: silent,
  exit: silent,
  return: silent,
  break: silent,
  continue: silent,
  alias: silent,
  type: silent,
  hash: silent,
  ulimit: silent,
  umask: silent,
  wait: silent,
  jobs: silent,
  shopt: silent,
  let: silent,
  test: silent,
  '[': silent,
  cd: changeDirectory,
  pushd: changeDirectory,
  popd: (_, { shell }) => {
    shell.scope.cwd = either(shell.scope.cwd, ['.']);
    return nothing;
  },
  export: declare,
  declare,
  typeset: declare,
  local: declare,
  readonly: declare,
  unset: (args, { shell }) => {
    for (const { text } of args) shell.scope.variables.set(text, [nothing]);
    return nothing;
  },
  read: readInto,
  mapfile: readInto,
  readarray: readInto,
  set: setOptions,
  shift: (args, { shell }) => {
    shell.scope.positional = shell.scope.positional?.slice(Number(args[0]?.text ?? 1) || 1);
    return nothing;
  },
  eval: (args, run) => runShellCode(join(args, ' '), run.shell, run.shell.scope, run.stdin),
  source: runFile,
  '.': runFile,
  trap: (args, { shell }) => {
    const [code] = operands(args);
    if (code !== undefined && args.length > 1) shell.reading.traps.push({ code, scope: shell.scope });
    return nothing;
  },
  echo: (args) => echo(args),
  printf: (args, run) => print(args, run),
  pwd: (_, { shell }) => (shell.scope.cwd.length === 1 ? (directoriesOf(shell)[0] ?? unknown) : unknown),
  exec: (args, run) => (operands(args).length === 0 ? nothing : runProgram(operands(args), run)),
  time: (args, run) => (args[0]?.text.startsWith('-') ? runTableProgram('time', args, run) : runProgram(args, run)),
  builtin: (args, run) => runProgram(operands(args), run),
  command: (args, run) => (args[0]?.text.match(/^-[pvV]*[vV]/) ? nothing : runProgram(operands(args), run)),
};

function operands(args: readonly Value[]): readonly Value[] {
  const first = args.findIndex(({ text }) => !text.startsWith('-') || text === '-');
  return first === -1 ? [] : args.slice(args[first - 1]?.text === '-a' ? first + 1 : first);
}

function changeDirectory(args: readonly Value[], { shell }: Run): Value {
  const { scope, reading } = shell;
  const [target = { text: reading.around.home }] = operands(args);
  const targets = target.text === '-' ? unknown : target;
  const moved = scope.cwd.map((from) => resolveDirectory(from, targets.text, shell));
  scope.fallback = moved.every(({ exists }) => exists) ? [] : scope.cwd;
  scope.cwd = either(moved.map(({ directory }) => directory));
  return nothing;
}

/** `export A=b`: the words are assignments. */
function declare(args: readonly Value[], { shell }: Run): Value {
  if (args.some(({ text }) => /^-\w*f/.test(text))) shell.scope.exportsFunctions = true;
  for (const arg of args) {
    const at = arg.text.indexOf('=');
    const name = arg.text.slice(0, Math.max(at, 0)).replace(/\+$/, '');
    if (/^\w+$/.test(name)) assign(shell.scope, name, [{ ...arg, text: arg.text.slice(at + 1) }]);
  }
  return nothing;
}

/** `read x` takes lines of what comes in. */
function readInto(args: readonly Value[], { shell, stdin }: Run): Value {
  const names = args.filter(({ text }) => /^[A-Za-z_]\w*$/.test(text));
  const lines = stdin.items ?? (isExact(stdin.text) ? stdin.text.split('\n').filter((line) => line !== '') : [any]);
  for (const [index, { text }] of names.entries()) {
    // With one name it takes the line, with more one word each.
    const values = lines.map((line) => (names.length === 1 ? line : (line.split(/\s+/)[index] ?? any)));
    assign(
      shell.scope,
      text,
      [...new Set(values)].slice(0, 64).map((each) => ({ ...stdin, text: each })),
    );
  }
  return nothing;
}

function setOptions(args: readonly Value[], { shell }: Run): Value {
  const end = args.findIndex(({ text }) => text === '--');
  if (end !== -1) shell.scope.positional = args.slice(end + 1);
  else if (args.length > 0 && !/^[-+]/.test(args[0]?.text ?? '')) shell.scope.positional = args;
  if (args.some(({ text }) => /^-\w*e/.test(text))) shell.scope.stopsOnError = true;
  return nothing;
}

/** `source f`: what the file holds runs here, if this command wrote it. */
function runFile(args: readonly Value[], run: Run): Value {
  const [file] = operands(args);
  if (file === undefined) return nothing;
  const [, ...rest] = operands(args);
  if (rest.length > 0) run.shell.scope.positional = rest;
  if (/^\/dev\/(stdin|fd\/0)$/.test(file.text)) return runShellCode(run.stdin, run.shell, run.shell.scope);
  const content = contentOf(file, run.shell);
  const isOurs = content.text !== any || content.origin !== undefined;
  return isOurs ? runShellCode(content, run.shell, run.shell.scope) : nothing;
}

function echo(args: readonly Value[]): Value {
  const options = args.findIndex(({ text }) => !/^-[neE]+$/.test(text));
  const words = options === -1 ? [] : args.slice(options);
  const printed = join(words, ' ');
  const escapes = args.slice(0, Math.max(options, 0)).some(({ text }) => text.includes('e'));
  const text = escapes ? unescaped(printed.text) : printed.text;
  return { ...printed, text: `${text}\n`, items: words.length > 1 ? words.map((word) => word.text) : undefined };
}

/** `printf FORMAT ARGS`, as far as `%s`, `%b`, `%d` and escapes go. */
function print(args: readonly Value[], { shell }: Run): Value {
  const isVariable = args[0]?.text === '-v';
  const [format, ...values] = operands(isVariable ? args.slice(2) : args);
  if (format === undefined) return nothing;
  const taints = join(args);
  const printed = {
    ...taints,
    text: formatted(
      format.text,
      values.map(({ text }) => text),
    ),
    items: undefined,
  };
  if (!isVariable) return printed;
  assign(shell.scope, args[1]?.text ?? '', [printed]);
  return nothing;
}

const maxRounds = 64;

function formatted(format: string, values: readonly string[]): string {
  const parts = unescaped(format).split(/(%%|%[-+ #0-9.]*[a-zA-Z])/);
  const slots = parts.filter((part) => part.startsWith('%') && part !== '%%').length;
  const rounds = slots === 0 ? 1 : Math.min(maxRounds, Math.max(1, Math.ceil(values.length / slots)));
  let next = 0;
  let text = '';
  for (let round = 0; round < rounds; round += 1) {
    for (const part of parts) {
      if (part === '%%') text += '%';
      else if (!part.startsWith('%') || part.length < 2) text += part;
      else text += slot(part, values[next++] ?? '');
    }
  }
  return text;
}

function slot(specifier: string, value: string): string {
  if (specifier.endsWith('s') || specifier === '%d' || specifier.endsWith('q')) return value;
  return specifier.endsWith('b') ? unescaped(value) : any;
}

function unescaped(text: string): string {
  const plain: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '\\': '\\', a: '', b: '', '"': '"' };
  return text.replace(
    /\\(?:x([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{1,4})|0?([0-7]{1,3})|(.))/g,
    (whole, hex, unit, octal, letter) => {
      if (hex !== undefined || unit !== undefined) return String.fromCharCode(Number.parseInt(hex ?? unit, 16));
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
      return Object.hasOwn(plain, letter) ? (plain[letter] ?? '') : whole;
    },
  );
}
