/** What does a program of the table do with its arguments? */
import type { Invocation } from '../../core/calls.ts';
import { type Arguments, readArguments } from '../read-arguments.ts';
import type { ShellWord } from '../shell-word.ts';
import {
  any,
  fromShellWord,
  isExact,
  isUnknown,
  join,
  nothing,
  taintsOf,
  toShellWord,
  unknown,
  type Value,
} from '../words/value.ts';
import { applyUse, type Call, runAs } from './apply-use.ts';
import { runDatabaseCommands } from './database-commands.ts';
import { below } from './directories.ts';
import { maxPossible, mayBePath } from './may-be-path.ts';
import { readPatch } from './read-patch.ts';
import { innerScope, type Run } from './run-command.ts';
import { foundBy, placeFound } from './run-fd.ts';
import { runProgram } from './run-program.ts';
import { touch } from './touch.ts';
import { applyVariable } from './variable-effects.ts';
import { remember, runImplied } from './written.ts';

/** More words than this name more files than can be checked in time. */
const maxWords = 4000;

/** Runs a program by its row in the table, or as one that nobody knows; returns what it prints. */
export function runTableProgram(program: string, args: readonly Value[], run: Run): Value {
  if (args.length > maxWords) {
    run.shell.reading.complete = false;
    return unknown;
  }
  const words = args.map(toShellWord);
  // The table hands words back as they are, or parts of them; what they hold is found by their text.
  const values = new Map(words.map((word, index) => [word, args[index] ?? nothing]));
  const taints = taintsOf(args);
  const valueFor = (word: ShellWord): Value =>
    values.get(word) ?? { ...taints, text: fromShellWord(word), items: undefined };
  const read = readArguments(program, words);
  const call: Call = { program, read, run: inDirectory(run, read, valueFor), valueFor };
  run.shell.reading.invocations.push(invocationOf(call, words));
  if (!read.known) {
    touchOperands(call);
    const start = args.findIndex(({ text }) => dangerous.has(text));
    if (start !== -1 && start < maxWrapperWords) runInner(call, args.slice(start));
  }
  if (read.fetches || read.uses.some(({ role }) => role === 'url')) sendAll(args);
  const touched = read.uses.flatMap((use) => applyUse(use, call));
  keepInput(call);
  runImplied(program, args, run);
  const printed = read.command === undefined ? takeInput(call) : runCommandOf(call, read.command.map(valueFor));
  const reads = [...(printed.reads ?? []), ...touched];
  return {
    ...printed,
    origin: read.fetches ? 'network' : printed.origin,
    reads: reads.length === 0 ? undefined : reads,
  };
}

/** `curl -d "$(cat f)"`: what was read goes along. */
function sendAll(args: readonly Value[]): void {
  for (const { reads } of args) for (const access of reads ?? []) access.sent = true;
}

/** `git -C dir`: everything else is meant from there. */
function inDirectory(run: Run, { uses }: Arguments, valueFor: Call['valueFor']): Run {
  const directories = uses.filter(({ role }) => role === 'dir').map(({ word }) => valueFor(word).text);
  if (directories.length === 0) return run;
  const cwd = directories.reduce<readonly (string | undefined)[]>(below, run.shell.scope.cwd);
  return { ...run, shell: { ...run.shell, scope: { ...run.shell.scope, cwd } } };
}

function invocationOf({ program, read, run, valueFor }: Call, words: readonly ShellWord[]): Invocation {
  const known = (word: ShellWord) => (word.certainty === 'exact' ? word.text : undefined);
  const { stdin } = run;
  const texts = read.uses.filter(({ role }) => role === 'code:sql').map(({ word }) => valueFor(word).text);
  if (read.stdin === 'sql' && stdin.text !== '' && !isUnknown(stdin.text)) texts.push(stdin.text);
  return {
    program,
    words: words.map(known),
    subcommands: read.subcommands,
    options: read.options,
    operands: read.operands.map(known),
    variables: variablesOf(run, program),
    texts,
  };
}

/** What says which programs git runs, also where an earlier command set it. */
const gitVariables =
  'GIT_SSH GIT_SSH_COMMAND GIT_SSH_VARIANT GIT_PROXY_COMMAND GIT_EXTERNAL_DIFF GIT_PAGER GIT_EDITOR GIT_DIR GIT_WORK_TREE GIT_CONFIG_PARAMETERS GIT_CONFIG_COUNT GIT_CONFIG_KEY_0 GIT_CONFIG_VALUE_0'.split(
    ' ',
  );

function variablesOf({ variables, shell }: Run, program: string): Invocation['variables'] {
  const earlier = (program === 'git' ? gitVariables : []).flatMap((name) => {
    const [value] = shell.scope.variables.get(name) ?? [];
    return value === undefined ? [] : [[name, value] as const];
  });
  const all = [...earlier, ...Object.entries(variables)];
  return Object.fromEntries(all.map(([name, { text }]) => [name, isExact(text) ? text : undefined]));
}

/** An unknown program in front of one of these may well run it. */
const dangerous: ReadonlySet<string> = new Set(
  'bash dd find git k6s kubectl mkfs node parted perl python python3 rm ruby sh shred sudo terraform wipefs xargs zsh'.split(
    ' ',
  ),
);

/** Words of its own that a wrapper has. */
const maxWrapperWords = 6;

/** Nobody knows what this program does with what it is given. */
function touchOperands({ read, run, valueFor }: Call): void {
  for (const word of read.operands.slice(0, maxPossible)) {
    if (word.certainty !== 'exact' || !mayBePath(word.text)) continue;
    touch(run.shell, 'write', valueFor(word), { possible: true });
    touch(run.shell, 'read', valueFor(word), { possible: true });
  }
}

/** `tee f`, `dd of=f`: what comes in is what the file holds. */
function keepInput({ program, read, run, valueFor }: Call): void {
  if (!keepers.has(program) || run.stdin.text === '') return;
  for (const { role, word } of read.uses) if (role === 'write') remember(valueFor(word).text, run.stdin, run.shell);
}

const keepers: ReadonlySet<string> = new Set(['tee', 'dd', 'sponge', 'sort', 'uniq']);

/** What standard input is to it, and what it prints of it. */
function takeInput(call: Call): Value {
  const { read, run, valueFor } = call;
  const { stdin, shell } = run;
  const { text } = stdin;
  const isGiven = text !== '';
  if (!isGiven || read.stdin === undefined) return { text: any, origin: stdin.origin, reads: stdin.reads };
  if (read.stdin === 'sent') for (const access of stdin.reads ?? []) access.sent = true;
  else if (read.stdin === 'patch') readPatch(stdin, shell, stripOf(call));
  else if (read.stdin === 'sql') runDatabaseCommands(stdin, shell);
  else if (read.stdin.startsWith('code:')) runAs(read.stdin.slice(5), stdin, run, read.operands.map(valueFor));
  else if (read.stdin === 'commands') runAs('vim', stdin, run);
  return unknown;
}

/** How many directories a name in a patch loses; undefined where that is not said. */
function stripOf({ read }: Call): number | undefined {
  const value = read.options.findLast(({ name }) => name === '-p' || name === '--strip')?.value;
  return value !== undefined && /^\d{1,2}$/.test(value) ? Number(value) : undefined;
}

/** `fd -x` runs its command on each file that it finds, every other wrapper as it stands. */
function runCommandOf(call: Call, words: readonly Value[]): Value {
  if (call.program !== 'fd' && call.program !== 'fdfind') return runInner(call, words);
  return join(foundBy(call).map((found) => runInner(call, placeFound(words, found))));
}

/** A wrapper's own command line. */
function runInner({ read, run, valueFor, program }: Call, words: readonly Value[]): Value {
  const assigned = read.assignments.map(valueFor).map(({ text }) => {
    const at = text.indexOf('=');
    return [text.slice(0, at), { text: text.slice(at + 1) }] as const;
  });
  const variables = { ...run.variables, ...Object.fromEntries(assigned) };
  for (const [name, value] of assigned) applyVariable(name, value, run);
  const scope = innerScope(run.shell.scope, run.shell.scope.positional);
  const isElsewhere = containers.has(program);
  const shell = { ...run.shell, scope: isElsewhere ? { ...scope, remote: true } : scope };
  return runProgram(words, { ...run, shell, variables });
}

/** Files in there are none of ours. */
const containers: ReadonlySet<string> = new Set(['docker', 'podman', 'kubectl', 'nerdctl', 'chroot', 'lxc', 'oc']);
