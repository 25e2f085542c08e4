/** What do the shell's own commands do to what it remembers? */
import { directoriesOf } from '../words/expand-parameter.ts';
import { any, join, nothing, unknown, type Value } from '../words/value.ts';
import { readInto, readLines } from './read-into.ts';
import { contentOf } from './redirects.ts';
import { runShellCode } from './run-code.ts';
import type { Run } from './run-command.ts';
import { runProgram } from './run-program.ts';
import { runTableProgram } from './run-table-program.ts';
import { assign } from './scope.ts';
import { changeDirectory, popDirectory, pushDirectory } from './stack.ts';
import { applyVariable, runExpansions, runSubscript } from './variable-effects.ts';

type Builtin = (args: readonly Value[], run: Run) => Value;

const silent: Builtin = () => nothing;

/** By name; each returns what it prints. */
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
  shopt: setGlobs,
  let: calculate,
  compgen: (args, run) => {
    for (const arg of args) runExpansions(arg, run);
    return runTableProgram('compgen', args, run);
  },
  test: calculate,
  '[': calculate,
  cd: changeDirectory,
  pushd: pushDirectory,
  popd: popDirectory,
  export: declare,
  declare,
  typeset: declare,
  local: declare,
  readonly: declare,
  unset: (args, { shell }) => {
    for (const arg of args) runSubscript(arg, { shell });
    for (const { text } of args) shell.scope.variables.set(text, [nothing]);
    return nothing;
  },
  read: readInto,
  mapfile: readLines,
  readarray: readLines,
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
  builtin: (args, run) => runProgram(operands(args), withoutFunctions(run)),
  command: (args, run) =>
    args[0]?.text.match(/^-[pvV]*[vV]/) ? nothing : runProgram(operands(args), withoutFunctions(run)),
};

function operands(args: readonly Value[]): readonly Value[] {
  const first = args.findIndex(({ text }) => !text.startsWith('-') || text === '-');
  return first === -1 ? [] : args.slice(args[first - 1]?.text === '-a' ? first + 1 : first);
}

/** A builtin is meant, whatever function has its name. */
function withoutFunctions(run: Run): Run {
  return { ...run, bypass: true };
}

/** `let`, `test -v`: subscripts in what they are given are expanded. */
function calculate(args: readonly Value[], run: Run): Value {
  for (const arg of args) runSubscript(arg, run);
  return nothing;
}

function setGlobs(args: readonly Value[], { shell: { scope } }: Run): Value {
  const isSet = (name: string) => args.some(({ text }) => text === name) && args.every(({ text }) => text !== '-u');
  scope.globs = {
    hidden: scope.globs.hidden || isSet('dotglob'),
    anyCase: scope.globs.anyCase || isSet('nocaseglob'),
  };
  return nothing;
}

/** `export A=b`: the words are assignments. */
function declare(args: readonly Value[], run: Run): Value {
  const { shell } = run;
  const flags = args
    .filter(({ text }) => /^-[a-zA-Z]+$/.test(text))
    .map(({ text }) => text)
    .join('');
  if (args.some(({ text }) => /^-\w*f/.test(text))) shell.scope.exportsFunctions = true;
  for (const arg of args) {
    const at = arg.text.indexOf('=');
    const name = arg.text.slice(0, Math.max(at, 0)).replace(/\+$/, '');
    const value = { ...arg, text: recased(arg.text.slice(at + 1), flags) };
    if (flags.includes('n') && /^\w+$/.test(name)) shell.scope.references.set(name, value.text);
    else if (/^\w+$/.test(name)) assign(shell.scope, name, [value]);
    if (at === -1) runSubscript(arg, run);
    else applyVariable(name, value, run);
    runSubscript({ text: arg.text.slice(0, Math.max(at, 0)) }, run);
  }
  return nothing;
}

function recased(text: string, flags: string): string {
  if (flags.includes('l')) return text.toLowerCase();
  return flags.includes('u') ? text.toUpperCase() : text;
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
  const [only] = args;
  if (args.length === 1 && only !== undefined && !only.text.startsWith('-')) return { ...only, text: `${only.text}\n` };
  const options = args.findIndex(({ text }) => !/^-[neE]+$/.test(text));
  const words = options === -1 ? [] : args.slice(options);
  const printed = join(words, ' ');
  const escapes = args.slice(0, Math.max(options, 0)).some(({ text }) => text.includes('e'));
  const text = escapes ? unescaped(printed.text) : printed.text;
  return { ...printed, text: `${text}\n`, items: words.length > 1 ? words.map((word) => word.text) : undefined };
}

/** `printf FORMAT ARGS`, as far as `%s`, `%b`, `%d` and escapes go. */
function print(args: readonly Value[], { shell }: Run): Value {
  const [first = nothing, second = nothing] = args;
  const isVariable = first.text.startsWith('-v');
  const isAttached = first.text.length > 2;
  const [format, ...values] = operands(isVariable ? args.slice(isAttached ? 1 : 2) : args);
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
  const name = isAttached ? { text: first.text.slice(2) } : second;
  runSubscript(name, { shell });
  assign(shell.scope, name.text, [printed]);
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

export function unescaped(text: string): string {
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
