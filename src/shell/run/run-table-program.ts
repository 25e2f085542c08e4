/** What does a program of the table do with its arguments? */
import type { CommandOption, Invocation } from '../../core/calls.ts';
import { type Arguments, readArguments, type Use } from '../read-arguments.ts';
import type { Language } from '../read-code.ts';
import type { ShellWord } from '../shell-word.ts';
import {
  any,
  fromShellWord,
  isExact,
  isUnknown,
  nothing,
  taintsOf,
  toShellWord,
  unknown,
  type Value,
} from '../words/value.ts';
import { runDatabaseCommands } from './database-commands.ts';
import { absolute, below } from './directories.ts';
import { readPatch } from './read-patch.ts';
import { contentOf } from './redirects.ts';
import { runCode, runShellCode } from './run-code.ts';
import { innerScope, type Run } from './run-command.ts';
import { runProgram } from './run-program.ts';
import { note, touch } from './touch.ts';
import { applyVariable } from './variable-effects.ts';
import { copyContent, remember, runImplied, runInput, runWritten } from './written.ts';

/** A program whose words the table has told apart. */
interface Call {
  readonly program: string;
  readonly run: Run;
  readonly read: Arguments;
  readonly valueFor: (word: ShellWord) => Value;
}

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
  const printed = read.command === undefined ? takeInput(call) : runInner(call, read.command.map(valueFor));
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
    options: read.options as readonly CommandOption[],
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

/** More operands than this are a list of something. */
const maxPossible = 40;

/** Nobody knows what this program does with what it is given. */
function touchOperands({ read, run, valueFor }: Call): void {
  for (const word of read.operands.slice(0, maxPossible)) {
    if (word.certainty !== 'exact' || !mayBePath(word.text)) continue;
    touch(run.shell, 'write', valueFor(word), { possible: true });
    touch(run.shell, 'read', valueFor(word), { possible: true });
  }
}

function mayBePath(text: string): boolean {
  return text.length > 1 && text.length < 4096 && !/[\n:]|^[-+@%]/.test(text) && !/ .* /.test(text);
}

/** `tee f`, `dd of=f`: what comes in is what the file holds. */
function keepInput({ program, read, run, valueFor }: Call): void {
  if (!keepers.has(program) || run.stdin.text === '') return;
  for (const { role, word } of read.uses) if (role === 'write') remember(valueFor(word).text, run.stdin, run.shell);
}

const keepers: ReadonlySet<string> = new Set(['tee', 'dd', 'sponge', 'sort', 'uniq']);

/** What standard input is to it, and what it prints of it. */
function takeInput({ read, run, valueFor }: Call): Value {
  const { stdin, shell } = run;
  const { text } = stdin;
  const isGiven = text !== '';
  if (!isGiven || read.stdin === undefined) return { text: any, origin: stdin.origin, reads: stdin.reads };
  if (read.stdin === 'sent') for (const access of stdin.reads ?? []) access.sent = true;
  else if (read.stdin === 'patch') readPatch(stdin, shell);
  else if (read.stdin === 'sql') runDatabaseCommands(stdin, shell);
  else if (read.stdin.startsWith('code:')) runAs(read.stdin.slice(5), stdin, run, read.operands.map(valueFor));
  else if (read.stdin === 'commands') runAs('vim', stdin, run);
  return unknown;
}

function runAs(language: string, code: Value, run: Run, args?: readonly Value[]): void {
  const { shell } = run;
  if (language === 'sh') runShellCode(code, shell, innerScope(shell.scope, args), nothing);
  else if (language === 'sql') runDatabaseCommands(code, shell);
  else {
    const known = new Set(shell.reading.accesses.keys());
    runCode(language as Language, code, shell);
    touchGiven(known, run);
  }
}

/** Code that writes where it does not say may take the name from its variables or its input. */
function touchGiven(known: ReadonlySet<string>, { shell, stdin, variables }: Run): void {
  const isUnsure = [...shell.reading.accesses].some(
    ([key, { action, certainty }]) =>
      !known.has(key) && certainty === 'unknown' && (action === 'write' || action === 'delete'),
  );
  if (!isUnsure) return;
  const lines = isExact(stdin.text) ? stdin.text.split('\n', maxPossible) : [];
  for (const { text } of [...Object.values(variables), ...lines.map((line) => ({ text: line }))]) {
    if (isExact(text) && mayBePath(text)) touch(shell, 'write', { text }, { possible: true });
  }
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

type Apply = (value: Value, call: Call) => ReturnType<typeof touch>;

const none: Apply = () => [];

const appliers: Readonly<Record<string, Apply>> = {
  text: none,
  dir: none,
  read: (value, { run }) => contentOf(value, run.shell).reads ?? [],
  'read-tree': (value, { run }) => touch(run.shell, 'read', value),
  write: (value, { run }) => touch(run.shell, 'write', value),
  device: (value, { run }) => touch(run.shell, 'write', value),
  delete: (value, { run }) => touch(run.shell, 'delete', value),
  'delete-tree': (value, { run }) => touch(run.shell, 'delete', value, { recursive: true }),
  move: (value, { run }) => touch(run.shell, 'delete', value),
  dest: writeDestination,
  into: writeBelow,
  'write-tree': writeBelow,
  possible: (value, { run }) => {
    touch(run.shell, 'write', value, { possible: true });
    return touch(run.shell, 'read', value, { possible: true });
  },
  link: (value, { run }) => {
    touch(run.shell, 'write', value, { possible: true });
    return touch(run.shell, 'read', value);
  },
  run: (value, { program, run, read, valueFor }) => {
    if (value.text === '/dev/stdin') {
      runInput(program, run);
      return [];
    }
    const isKnown = runWritten(value.text, program, read.operands.slice(1).map(valueFor), run);
    // What is no script is shown in what its interpreter complains of.
    return isKnown || !isExact(value.text) ? [] : touch(run.shell, 'read', value, { possible: true });
  },
  url: (value, { run }) => {
    for (const access of value.reads ?? []) access.sent = true;
    const file = /^file:\/\//i.test(value.text) ? value.text.slice(7) : undefined;
    if (file !== undefined) return touch(run.shell, 'read', { text: file });
    note(run.shell, { action: 'network', target: toShellWord(value).text, certainty: toShellWord(value).certainty });
    return [];
  },
  send: (value, call) => sendFile(value, call),
  'remote-read': (value, call) => (isRemote(value) ? sendNothing(value, call) : sendFile(value, call)),
  'remote-dest': (value, call) => (isRemote(value) ? sendNothing(value, call) : writeDestination(value, call)),
  'remote-code': (value, { run }) => {
    runShellCode(value, run.shell, { ...innerScope(run.shell.scope, []), remote: true, cwd: [undefined] });
    return [];
  },
  typed: (value, { run }) => {
    runShellCode(value, run.shell, innerScope(run.shell.scope, []));
    return [];
  },
};

/** The directory and anything in it. */
function writeBelow(value: Value, { run }: Call): ReturnType<typeof touch> {
  touch(run.shell, 'write', value);
  touch(run.shell, 'write', { ...value, text: `${value.text.replace(/\/+$/, '')}/${any}` });
  return [];
}

function applyUse({ role, word }: Use, call: Call): ReturnType<typeof touch> {
  const value = call.valueFor(word);
  if (role.startsWith('code:')) {
    const rest = call.read.operands.slice(1).map(call.valueFor);
    runAs(role.slice(5), value, call.run, rest.length === 0 ? undefined : rest.slice(1));
    return [];
  }
  return (Object.hasOwn(appliers, role) ? appliers[role] : none)?.(value, call) ?? [];
}

/** `host:path`, not `./a:b`. */
function isRemote({ text }: Value): boolean {
  return /^[^/]*:/.test(text);
}

function sendFile(value: Value, { run }: Call): ReturnType<typeof touch> {
  const from = value.text === '-' ? (run.stdin.reads ?? []) : touch(run.shell, 'read', value);
  for (const access of from) access.sent = true;
  return [];
}

function sendNothing(value: Value, { run, read, valueFor }: Call): ReturnType<typeof touch> {
  note(run.shell, { action: 'network', target: toShellWord(value).text, certainty: toShellWord(value).certainty });
  // What goes along with it leaves the machine.
  const sources = read.uses.filter(({ role, word }) => role === 'remote-read' && !isRemote(valueFor(word)));
  for (const { word } of sources) for (const access of touch(run.shell, 'read', valueFor(word))) access.sent = true;
  return [];
}

function isDirectory(path: string | undefined, { shell }: Run): boolean {
  const { around } = shell.reading;
  return path !== undefined && around.list(absolute(path, around)) !== undefined;
}

const sourceRoles = /^(read|read-tree|move|link|remote-read)$/;

/** What the sources hold, if this command wrote it, is what the target holds. */
function copySources(target: Value, run: Run, read: Arguments, valueFor: Call['valueFor']): void {
  if (run.shell.reading.files.size === 0) return;
  for (const { role, word } of read.uses) {
    if (sourceRoles.test(role)) copyContent(valueFor(word).text, target.text, run.shell);
  }
}

/** From here on the second name leads to the first; a symbolic link's target is meant from where the link stands. */
function linkTo(link: string, target: string, { shell }: Run): void {
  if (!isExact(link) || !isExact(target)) return;
  const { links, around } = shell.reading;
  if (links.length >= maxLinks) return;
  for (const at of below(shell.scope.cwd, link)) {
    if (at === undefined) continue;
    const name = absolute(at, around);
    const besides = [name.slice(0, name.lastIndexOf('/')) || '/', ...shell.scope.cwd];
    for (const to of below(besides, target)) if (to !== undefined) links.push([name, absolute(to, around)]);
  }
}

/** More links than this nobody makes to then write through them. */
const maxLinks = 16;

/** A file, or a directory that gets the sources under their own names. */
function writeDestination(value: Value, { run, read, valueFor }: Call): ReturnType<typeof touch> {
  touch(run.shell, 'write', value);
  copySources(value, run, read, valueFor);
  const linked = read.uses.filter(({ role }) => role === 'link');
  for (const { word } of linked) {
    const { text } = valueFor(word);
    linkTo(value.text, text, run);
    linkTo(`${value.text}/${text.replace(/\/+$/, '').replace(/^.*\//, '')}`, text, run);
  }
  const directory = value.text.replace(/\/+$/, '');
  const isFolder =
    directory !== value.text || below(run.shell.scope.cwd, value.text).some((at) => isDirectory(at, run));
  if (!isFolder) return [];
  const sources = read.uses.filter(({ role }) => sourceRoles.test(role));
  for (const { word } of sources) {
    const { text } = valueFor(word);
    const name = text.includes(any) && !text.includes('/') ? any : text.replace(/\/+$/, '').replace(/^.*\//, '');
    touch(run.shell, 'write', { text: `${directory === '' ? '/' : directory}/${name === '.' ? any : name}` });
    copyContent(text, `${directory}/${name}`, run.shell);
  }
  return [];
}
