/** What does a program do that PowerShell starts? */
import type { Access } from '../../core/calls.ts';
import { shellWord } from '../code/found.ts';
import { isKnown, joined, text, textOf, type Value } from '../code/values.ts';
import { readCommand } from '../read-command.ts';
import { normalize } from '../run/directories.ts';
import { type Command, wordsOf } from './run-command.ts';
import type { Script } from './script.ts';

/** Each is parsed by itself. */
const maxPrograms = 400;

/** Written as a command of a POSIX shell, with every word quoted, and read as such. */
export function runProgram(script: Script, { name, given, piped }: Command): void {
  const program = text(textOf(name).replaceAll('\\', '/'));
  const words = [program, ...wordsOf(given).map(withSlashes)];
  const fed = piped === undefined ? '' : ` <<< ${shellWord(piped)}`;
  runShellText(script, `${words.map(shellWord).join(' ')}${fed}`);
}

/** A path with backslashes; options and texts of several words stay as they are. */
function withSlashes(value: Value): Value {
  const word = textOf(value);
  return value.kind === 'text' && /^[^-\s]\S*$/.test(word) ? text(word.replaceAll('\\', '/')) : value;
}

function runShellText(script: Script, command: string): void {
  const { directory } = script.found;
  if (script.invocations.length >= maxPrograms) {
    script.complete = false;
    return;
  }
  const cwd =
    directory === undefined || directory === '' ? script.around.cwd : normalize(`${script.around.cwd}/${directory}`);
  const { accesses, invocations, complete } = readCommand(command, { ...script.around, cwd });
  script.others.push(...accesses.map((access) => inDirectory(access, directory)));
  script.invocations.push(...invocations);
  script.complete &&= complete;
}

function inDirectory(access: Access, directory: string | undefined): Access {
  const { action, target, certainty } = access;
  if (directory === '' || action === 'execute' || action === 'network' || certainty === 'unknown') return access;
  if (/^(?:\/|~\/|~$|[A-Za-z]:)/.test(target)) return access;
  if (directory !== undefined) return { ...access, target: `${directory}/${target}` };
  return { ...access, target: `**/${target}`, certainty: 'glob' };
}

const commandSwitch = /^\/[ck]$/i;

/** `cmd /c "del x"` */
export function runCmd(script: Script, command: Command): void {
  const words = wordsOf(command.given);
  const from = words.findIndex((word) => commandSwitch.test(textOf(word)));
  if (from === -1) {
    runProgram(script, command);
    return;
  }
  const line = joined(words.slice(from + 1), ' ');
  for (const part of textOf(line).split(/&&?|\|\|?/)) runCmdPart(script, part.trim());
}

/** What the old commands are called elsewhere. */
const elsewhere: Readonly<Record<string, string>> = {
  del: 'rm -f',
  erase: 'rm -f',
  rd: 'rmdir',
  rmdir: 'rmdir',
  copy: 'cp',
  xcopy: 'cp -r',
  robocopy: 'cp -r',
  move: 'mv',
  ren: 'mv',
  rename: 'mv',
  md: 'mkdir -p',
  mkdir: 'mkdir -p',
  type: 'cat',
  dir: 'ls',
  mklink: 'ln -s',
  echo: 'echo',
};

function runCmdPart(script: Script, part: string): void {
  const [, before = '', file] = /^([^>]*)(?:>{1,2}\s*(\S+))?/.exec(part) ?? [];
  const [first = '', ...words] = before.split(/\s+/).map((word) => word.replaceAll('"', ''));
  const name = first.toLowerCase();
  const known = Object.hasOwn(elsewhere, name) ? elsewhere[name] : undefined;
  const operands = known === undefined ? words : words.filter((word) => !/^\/[a-z:-]{1,6}$/i.test(word));
  const recursive = words.some((word) => /^\/s$/i.test(word));
  const program =
    recursive && (known === 'rm -f' || known === 'rmdir')
      ? 'rm -rf'
      : (known ?? shellWord(text(first.replaceAll('\\', '/'))));
  const redirect = file === undefined ? '' : ` > ${shellWord(text(file.replaceAll('\\', '/').replaceAll('"', '')))}`;
  const rest = operands.filter(Boolean).map((word) => wildWord(word.replaceAll('\\', '/')));
  if (first !== '') runShellText(script, `${[program, ...rest].join(' ')}${redirect}`);
}

/** `*` stays a wildcard. */
function wildWord(word: string): string {
  const value = text(word);
  return isKnown(value)
    ? word
        .split('*')
        .map((part) => (part === '' ? '' : shellWord(text(part))))
        .join('*')
    : shellWord(value);
}
