/** What happens to a word by the role that the table gives it? */
import type { Access } from '../../core/calls.ts';
import type { Arguments, Use } from '../read-arguments.ts';
import type { Language } from '../read-code.ts';
import type { ShellWord } from '../shell-word.ts';
import { any, isExact, nothing, toShellWord, type Value } from '../words/value.ts';
import { runDatabaseCommands } from './database-commands.ts';
import { maxPossible, mayBePath } from './may-be-path.ts';
import { contentOf } from './redirects.ts';
import { runCode, runShellCode } from './run-code.ts';
import { innerScope, type Run } from './run-command.ts';
import { note, touch } from './touch.ts';
import { writeDestination } from './write-destination.ts';
import { runInput, runWritten } from './written.ts';

/** A program whose words the table has told apart. */
export interface Call {
  readonly program: string;
  readonly run: Run;
  readonly read: Arguments;
  readonly valueFor: (word: ShellWord) => Value;
}

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
  run: runFile,
  url: (value, { run }) => {
    for (const access of value.reads ?? []) access.sent = true;
    const file = /^file:\/\//i.test(value.text) ? value.text.slice(7) : undefined;
    if (file !== undefined) return touch(run.shell, 'read', { text: file });
    return noteAddress(value, run);
  },
  send: (value, call) => sendFile(value, call),
  'remote-read': (value, call) => (isRemote(value) ? sendAlong(value, call) : sendFile(value, call)),
  'remote-dest': (value, call) => (isRemote(value) ? sendAlong(value, call) : writeDestination(value, call)),
  'remote-code': (value, { run }) => {
    runShellCode(value, run.shell, { ...innerScope(run.shell.scope, []), remote: true, cwd: [undefined] });
    return [];
  },
  typed: (value, { run }) => {
    runShellCode(value, run.shell, innerScope(run.shell.scope, []));
    return [];
  },
};

/** A script: what the command wrote into it runs. */
function runFile(value: Value, { program, run, read, valueFor }: Call): ReturnType<typeof touch> {
  if (value.text === '/dev/stdin') {
    runInput(program, run);
    return [];
  }
  const isKnown = runWritten(value.text, program, read.operands.slice(1).map(valueFor), run);
  // What is no script is shown in what its interpreter complains of.
  return isKnown || !isExact(value.text) ? [] : touch(run.shell, 'read', value, { possible: true });
}

/** The directory and anything in it. */
function writeBelow(value: Value, { run }: Call): ReturnType<typeof touch> {
  touch(run.shell, 'write', value);
  touch(run.shell, 'write', { ...value, text: `${value.text.replace(/\/+$/, '')}/${any}` });
  return [];
}

/** Returns what is read, to be marked if it leaves the machine. */
export function applyUse({ role, word }: Use, call: Call): ReturnType<typeof touch> {
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

function noteAddress(value: Value, { shell }: Run): ReturnType<typeof touch> {
  const { text, certainty } = toShellWord(value);
  note(shell, { action: 'network', target: text, certainty });
  return [];
}

function sendAlong(value: Value, { run, read, valueFor }: Call): ReturnType<typeof touch> {
  noteAddress(value, run);
  // What goes along with it leaves the machine.
  const sources = read.uses.filter(({ role, word }) => role === 'remote-read' && !isRemote(valueFor(word)));
  for (const { word } of sources) for (const access of touch(run.shell, 'read', valueFor(word))) access.sent = true;
  return [];
}

/** Runs `code` in `language`; with `args` for a shell that gets some. */
export function runAs(language: string, code: Value, run: Run, args?: readonly Value[]): void {
  const { shell } = run;
  if (language === 'sh') runShellCode(code, shell, innerScope(shell.scope, args), nothing);
  else if (language === 'sql') runDatabaseCommands(code, shell);
  else {
    const known = shell.reading.accesses.size;
    runCode(language as Language, code, shell);
    touchGiven([...shell.reading.accesses.values()].slice(known), run);
  }
}

/** Code that writes where it does not say may take the name from its variables or its input. */
function touchGiven(found: readonly Access[], { shell, stdin, variables }: Run): void {
  const isUnsure = found.some(
    ({ action, certainty }) => certainty === 'unknown' && (action === 'write' || action === 'delete'),
  );
  if (!isUnsure) return;
  const lines = isExact(stdin.text) ? stdin.text.split('\n', maxPossible) : [];
  for (const { text } of [...Object.values(variables), ...lines.map((line) => ({ text: line }))]) {
    if (isExact(text) && mayBePath(text)) touch(shell, 'write', { text }, { possible: true });
  }
}
