/** Which commands and which code does a call run? */
import { type Deed, operands, positional } from './deed.ts';
import { modeOf, open } from './file-effects.ts';
import { addAccess, addCommand, addUnsure, shellText, shellWord } from './found.ts';
import { type Argument, entryOf, hole, isKnown, itemsOf, text, textOf, unknown, type Value } from './values.ts';

/** Perl's `open(F, ">x")`, `open(F, ">", "x")`, `open(F, "cmd |")`, `open(F, "-|", "cmd")`; Ruby's `open("|cmd")`. */
export function openPipe(deed: Deed): void {
  const [mode, path] = positional(deed.call).slice(Number.parseInt(deed.places[0] ?? '', 10));
  if (mode === undefined) return;
  const known = textOf(mode.value).trim();
  if (known === '-|' || known === '|-') run({ ...deed, places: ['2'] });
  else if (path !== undefined)
    addAccess(deed.found, /[>+]/.test(known) || !isKnown(mode.value) ? 'write' : 'read', path);
  else if (known.startsWith('|') || known.endsWith('|'))
    addCommand(deed.found, shellText(text(known.replace(/^\||\|$/g, ''))));
  else openMarked(deed, known, mode);
}

/** Ruby's `open("|cmd")` runs a command, any other opens a file. */
export function openKernel(deed: Deed): void {
  const [name] = positional(deed.call);
  if (name !== undefined && textOf(name.value).startsWith('|')) openPipe(deed);
  else open(deed, modeOf(deed));
}

/** A path that is not known may begin with a mark. */
function openMarked({ found }: Deed, known: string, argument: Argument): void {
  const marks = /^[+<>]*/.exec(known)?.[0] ?? '';
  const name = known.slice(marks.length).trim();
  const writes = marks.includes('>') || marks.includes('+') || name.startsWith(hole);
  addAccess(found, writes ? 'write' : 'read', { ...argument, value: text(name) });
}

function surrounded({ call }: Deed, command: string): string {
  const option = (name: string): Value | undefined =>
    call.args.find(({ key }) => key === name)?.value ??
    call.args.map(({ value }) => entryOf(value, name)).find(Boolean);
  const [cwd, input] = [option('cwd') ?? option('chdir'), option('input') ?? option('stdin_data')];
  const fed = input?.kind === 'text' ? `${command} <<< ${shellWord(input)}` : command;
  return cwd === undefined || cwd.kind === 'name' ? fed : `cd ${shellWord(cwd)} && ${fed}`;
}

/** One text for the shell. */
export function shell(deed: Deed): void {
  const [command] = operands(deed);
  if (command === undefined) return;
  if (command.value.kind === 'text') addCommand(deed.found, surrounded(deed, shellText(command.value)));
  else runUnknown(deed);
}

function runUnknown(deed: Deed): void {
  deed.found.runs = true;
  trick(deed);
}

/** One text for the shell, or a list of words. */
export function run(deed: Deed): void {
  const from = Number.parseInt(deed.places[0] ?? '', 10) || 0;
  const given = deed.call.args.filter(
    ({ key, value }) => value.kind !== 'record' && (key === undefined || key === 'args'),
  );
  const args = given.slice(from);
  if (args.length === 1 && args[0]?.value.kind !== 'list') shell({ ...deed, places: [String(from)] });
  else
    runWords(
      deed,
      args.flatMap(({ value }) => (value.kind === 'list' ? itemsOf(value) : [value])),
    );
}

function runWords(deed: Deed, words: readonly Value[]): void {
  const program = words[0];
  if (program === undefined || (program.kind !== 'text' && words.length === 1)) runUnknown(deed);
  else addCommand(deed.found, surrounded(deed, words.map(shellWord).join(' ')));
}

/** A program and a list of its arguments; a program alone may be a text for the shell. */
export function spawn(deed: Deed): void {
  const [program, list] = deed.call.args;
  if (program === undefined) return;
  if (list === undefined || list.value.kind === 'record') shell(deed);
  else if (program.value.kind !== 'text') runUnknown(deed);
  else {
    const words = list.value.kind === 'list' ? itemsOf(list.value) : [unknown];
    addCommand(deed.found, surrounded(deed, [shellText(program.value), ...words.map(shellWord)].join(' ')));
  }
}

/** `execv(path, [name, …])`: the name that the program is given is not the program. */
export function exec(deed: Deed): void {
  const [path, ...rest] = deed.call.args.slice(Number.parseInt(deed.places[0] ?? '', 10));
  if (path === undefined) return;
  const words = rest[0]?.value.kind === 'list' ? itemsOf(rest[0].value) : rest.map(({ value }) => value);
  runWords(deed, [path.value, ...words.slice(1)]);
}

/** A block of code is read where it stands. */
export function evaluate(deed: Deed): void {
  const [code] = operands(deed);
  if (code === undefined || code.value.kind === 'record') return;
  if (isKnown(code.value)) deed.readInner(textOf(code.value));
  else runUnknown(deed);
}

/** What may write in a way that is not known. */
export function trick({ found, call }: Deed): void {
  addUnsure(found, call.source);
}
