/** Is a command one of PowerShell's own, another shell, or a program? */
import type { CommandOption } from '../../core/calls.ts';
import { bytesOfBase64 } from '../code/folds.ts';
import { addUnsure } from '../code/found.ts';
import { hole, isKnown, itemsOf, joined, text, textOf, unknown, type Value } from '../code/values.ts';
import { aliases, cmdlets, windowsAliases, writingVerbs } from './cmdlets.ts';
import type { Arguments, Given } from './read-arguments.ts';
import { runCmdlet } from './run-cmdlet.ts';
import { runText } from './run-code.ts';
import { runCmd, runProgram } from './run-program.ts';
import type { Script } from './script.ts';
import { pathOf } from './touch.ts';

export interface Command extends Arguments {
  readonly name: Value;
  readonly piped: Value | undefined;
}

/** Returns the value that it hands on. */
export function runCommand(script: Script, command: Command): Value {
  const name = textOf(command.name).toLowerCase();
  const own = name.slice(name.lastIndexOf('\\') + 1);
  const alias = script.aliases.get(own) ?? (Object.hasOwn(aliases, own) ? aliases[own] : undefined) ?? own;
  if (Object.hasOwn(cmdlets, alias)) {
    noteCmdlet(script, alias, command);
    return runCmdlet(script, alias, command);
  }
  const perhaps = Object.hasOwn(windowsAliases, own) ? windowsAliases[own] : undefined;
  if (perhaps !== undefined) {
    runProgram(script, command);
    return runCmdlet(script, perhaps, command);
  }
  const program = own.slice(own.lastIndexOf('/') + 1).replace(/\.exe$/, '');
  if (program === 'powershell' || program === 'pwsh') runPowerShell(script, command);
  else if (program === 'cmd') runCmd(script, command);
  else if (/^[a-z]+-[a-z]\w*$/.test(own)) runUnknownCmdlet(script, own, command);
  else runProgram(script, alias === own ? command : { ...command, name: text(alias) });
  return unknown;
}

function wordOf({ parameter, value }: Given): readonly Value[] {
  if (parameter === undefined) return value === undefined ? [] : itemsOf(value);
  return value === undefined ? [text(`-${parameter}`)] : [joined([text(`-${parameter}:`), value], '')];
}

/** Every word, as a program would get it. */
export function wordsOf(given: readonly Given[]): readonly Value[] {
  return given.flatMap(wordOf);
}

function noteCmdlet(script: Script, program: string, { given }: Command): void {
  const written = (value: Value | undefined): string | undefined =>
    value !== undefined && isKnown(value) ? textOf(value) : undefined;
  const options: readonly CommandOption[] = given.flatMap(({ parameter, value }) =>
    parameter === undefined ? [] : [{ name: `-${parameter}`, value: written(value) }],
  );
  const operands = given.flatMap(({ parameter, value }) =>
    parameter === undefined && value !== undefined ? itemsOf(value).map(written) : [],
  );
  const words = wordsOf(given).map(written);
  script.invocations.push({ program, words, subcommands: [], options, operands, variables: {}, texts: [] });
}

/** By its verb it may change what it is given, or anything. */
function runUnknownCmdlet(script: Script, name: string, command: Command): void {
  noteCmdlet(script, name, command);
  if (!writingVerbs.includes(` ${name.slice(0, name.indexOf('-'))} `)) return;
  addUnsure(script.found, `${name}${command.source.replaceAll(hole, '…')}`.trim());
  for (const { value } of command.given)
    for (const item of value === undefined ? [] : itemsOf(value)) {
      const path = isKnown(item) && item.kind === 'text' ? pathOf(item.text) : undefined;
      if (path !== undefined && path !== '') script.found.texts.add(path);
    }
}

/** `powershell -Command …`, `-EncodedCommand …`, `-File …`; without a name it is a command or a file. */
function runPowerShell(script: Script, command: Command): void {
  const { given, source, piped } = command;
  const inner = innerOf(given);
  if (inner === undefined) runProgram(script, command);
  else if (inner.encoded) runEncoded(script, inner.code, source);
  else runText(script, inner.code, source);
  if (inner === undefined && piped !== undefined) runText(script, piped, source);
}

/** Parameters of the program that take a value and run nothing. */
const settings: readonly string[] = [
  ...['executionpolicy', 'ep', 'windowstyle', 'version', 'workingdirectory', 'wd', 'outputformat', 'inputformat'],
  ...['configurationname', 'configurationfile', 'custompipename', 'settingsfile', 'psconsolefile'],
];

function innerOf(given: readonly Given[]): { readonly code: Value; readonly encoded: boolean } | undefined {
  for (let index = 0; index < given.length; index += 1) {
    const { parameter = '', value } = given[index] ?? { value: undefined };
    const name = parameter.toLowerCase();
    const after = given.slice(index + 1);
    const rest = value === undefined ? after : [{ parameter: undefined, value }, ...after];
    if (name !== '' && 'command'.startsWith(name)) return { code: joined(wordsOf(rest), ' '), encoded: false };
    if (name !== '' && ('encodedcommand'.startsWith(name) || name === 'ec'))
      return { code: wordsOf(rest)[0] ?? unknown, encoded: true };
    if (name !== '' && 'file'.startsWith(name)) return undefined;
    if (name !== '' && value === undefined && settings.some((each) => each.startsWith(name))) index += 1;
    else if (name === '')
      return /\.ps1$/i.test(textOf(value)) ? undefined : { code: joined(wordsOf(rest), ' '), encoded: false };
  }
  return undefined;
}

/** UTF-16, the low byte first. */
function runEncoded(script: Script, value: Value, source: string): void {
  const bytes = isKnown(value) ? bytesOfBase64(textOf(value)) : [];
  const decoded = new TextDecoder('utf-16le').decode(Uint8Array.from(bytes)).replace(/[\0\ufdd0\ufdd1]/g, '\ufffd');
  if (decoded === '') {
    script.found.decodes = true;
    runText(script, unknown, source);
  } else runText(script, { kind: 'text', text: decoded }, source);
}
