/** What does a call that a language's table names do to which files, and which commands does it run? */
import { add, addAccess, addCommand, type Found, shellText, shellWord } from './found.ts';
import { type Argument, entryOf, hole, home, isKnown, itemsOf, text, textOf, unknown, type Value } from './values.ts';
import type { Call } from './walk-code.ts';

/** A call with what its row of the table says of the arguments: `0` the first, `.` the object, `*` all. */
interface Deed {
  readonly found: Found;
  readonly call: Call;
  readonly places: readonly string[];
  readonly readInner: (code: string) => void;
}

/** Names under which the first and the second path of a call may be given. */
const argumentNames: readonly string[] = [
  'file path src filename name source fname con args',
  'mode dst target flag open to',
];

const effects: Readonly<Record<string, (deed: Deed) => void>> = {
  read: (deed) => touch(deed, 'read'),
  write: (deed) => touch(deed, 'write'),
  delete: (deed) => touch(deed, 'delete'),
  tree: (deed) => touch(deed, 'delete', true),
  rm: (deed) => touch(deed, 'delete', isRecursive(deed.call)),
  copy: (deed) => transfer(deed, 'read', 'write'),
  'copy-tree': (deed) => transfer(deed, 'read', 'write', true),
  'copy-into': (deed) => transferInto(deed, 'read'),
  move: (deed) => transfer(deed, 'delete', 'write', true),
  'move-into': (deed) => transferInto(deed, 'delete'),
  open: (deed) => open(deed, modeOf(deed)),
  flags: (deed) => open(deed, flagsOf(deed)),
  pipe: (deed) => openPipe(deed),
  shell: (deed) => shell(deed),
  run: (deed) => run(deed),
  spawn: (deed) => spawn(deed),
  exec: (deed) => exec(deed),
  eval: (deed) => evaluate(deed),
  fetch: ({ found }) => void (found.fetches = true),
  decode: ({ found }) => void (found.decodes = true),
  trick: (deed) => trick(deed),
  chdir: (deed) => changeDirectory(deed),
};

/** @param row `copy 0 1; fetch`: what happens, and to which arguments. */
export function applyEffects(row: string, call: Call, found: Found, readInner: (code: string) => void): void {
  for (const effect of row.split('; ')) {
    const [verb = '', ...places] = effect.split(' ');
    if (Object.hasOwn(effects, verb)) effects[verb]?.({ found, call, places, readInner });
  }
}

function argument({ call, places }: Deed, index: number): Argument | undefined {
  const place = places[index];
  if (place === undefined) return undefined;
  if (place === '.') return call.receiver;
  const given = call.args.filter(({ key }) => key === undefined)[Number(place)];
  const names = (argumentNames[index] ?? '').split(' ');
  return given ?? call.args.find(({ key }) => key !== undefined && names.includes(key));
}

/** The first argument, or all of them. */
function operands(deed: Deed): readonly Argument[] {
  if (deed.places[0] === '*')
    return deed.call.args.filter(({ key, value }) => key === undefined && value.kind !== 'record');
  const first = argument(deed, 0);
  return first === undefined ? [] : [first];
}

function touch(deed: Deed, action: 'read' | 'write' | 'delete', recursive = false): void {
  for (const operand of operands(deed)) addAccess(deed.found, action, operand, recursive);
}

function transfer(deed: Deed, from: 'read' | 'delete', to: 'write', recursive = false): void {
  const [source, target] = [argument(deed, 0), argument(deed, 1)];
  if (source !== undefined && target !== undefined) addAccess(deed.found, from, source, recursive);
  if (target !== undefined) addAccess(deed.found, to, target, recursive && from === 'read');
}

/** The target may be a directory: then the name stays. */
function transferInto(deed: Deed, from: 'read' | 'delete'): void {
  transfer(deed, from, 'write', from === 'delete');
  const [source, target] = [argument(deed, 0), argument(deed, 1)];
  if (source === undefined || target === undefined || deed.found.directory !== '') return;
  for (const item of itemsOf(source.value)) {
    const [name, directory] = [textOf(item).split('/').at(-1) ?? '', textOf(target.value)];
    if (!isKnown(item) || !isKnown(target.value) || name === '' || directory.startsWith(home)) continue;
    const path = `${directory.endsWith('/') ? directory : `${directory}/`}${name}`;
    add(deed.found, { action: 'write', target: path, certainty: 'possible' });
  }
}

function isRecursive({ args }: Call): boolean {
  return args.some(({ key, value }) => {
    const given = key === 'recursive' ? value : entryOf(value, 'recursive');
    return given !== undefined && !(given.kind === 'name' && /^false$/i.test(given.name));
  });
}

function open(deed: Deed, mode: 'read' | 'write' | 'both'): void {
  if (mode !== 'write') touch(deed, 'read');
  if (mode !== 'read') touch(deed, 'write');
}

function modeOf(deed: Deed): 'read' | 'write' | 'both' {
  const given = argument(deed, 1)?.value;
  const mode = given?.kind === 'record' ? (entryOf(given, 'flags') ?? entryOf(given, 'mode') ?? text('r')) : given;
  if (mode === undefined) return 'read';
  if (!isKnown(mode)) return 'write';
  if (mode.kind === 'number') return mode.number === 0 ? 'read' : 'write';
  const letters = textOf(mode).split(':')[0] ?? '';
  if (letters.includes('+')) return 'both';
  return /[wacx]/.test(letters) ? 'write' : 'read';
}

/** `os.O_WRONLY | os.O_CREAT` */
function flagsOf(deed: Deed): 'read' | 'write' {
  const source = argument(deed, 1)?.source ?? '';
  return /RDONLY/.test(source) && !/WRONLY|RDWR|CREAT|TRUNC|APPEND/.test(source) ? 'read' : 'write';
}

/** Perl's `open(F, ">x")`, `open(F, ">", "x")`, `open(F, "cmd |")`, `open(F, "-|", "cmd")`. */
function openPipe(deed: Deed): void {
  const [, mode, ...rest] = deed.call.args;
  if (mode === undefined) return;
  const known = textOf(mode.value).trim();
  const [path] = rest;
  if (known === '-|' || known === '|-') return run({ ...deed, places: ['2'] });
  if (path !== undefined) {
    if (!isKnown(mode.value) || /[>+]/.test(known)) addAccess(deed.found, 'write', path);
    else addAccess(deed.found, 'read', path);
    return;
  }
  if (known.startsWith('|') || known.endsWith('|'))
    return addCommand(deed.found, shellText(text(known.replace(/^\||\|$/g, ''))));
  const [, marks = '', name = ''] = /^([+<>]*)\s*([^]*)$/.exec(known) ?? [];
  const opened = { ...mode, value: text(name) };
  // A path that is not known may begin with a mark.
  if (marks.includes('>') || marks.includes('+') || name.startsWith(hole)) addAccess(deed.found, 'write', opened);
  else addAccess(deed.found, 'read', opened);
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
function shell(deed: Deed): void {
  const command = argument(deed, 0);
  if (command === undefined) return;
  if (command.value.kind === 'text') addCommand(deed.found, surrounded(deed, shellText(command.value)));
  else runUnknown(deed);
}

function runUnknown(deed: Deed): void {
  deed.found.runs = true;
  trick(deed);
}

/** One text for the shell, or a list of words. */
function run(deed: Deed): void {
  const from = Number(deed.places[0]) || 0;
  const args = deed.call.args.filter(
    ({ key, value }) => value.kind !== 'record' && (key === undefined || key === 'args'),
  );
  const words = args.slice(from).flatMap(({ value }) => (value.kind === 'list' ? itemsOf(value) : [value]));
  if (words.length === 1 && args[from]?.value.kind !== 'list') return shell({ ...deed, places: [String(from)] });
  runWords(deed, words);
}

function runWords(deed: Deed, words: readonly Value[]): void {
  const program = words[0];
  if (program === undefined || program.kind !== 'text') return runUnknown(deed);
  addCommand(deed.found, surrounded(deed, words.map(shellWord).join(' ')));
}

/** A program and a list of its arguments; a program with a space in it goes to the shell. */
function spawn(deed: Deed): void {
  const [program, list] = [argument(deed, 0), deed.call.args[Number(deed.places[0]) + 1]];
  if (list?.value.kind !== 'list') {
    return list === undefined || list.value.kind === 'record'
      ? shell(deed)
      : runWords(deed, [program?.value ?? unknown, unknown]);
  }
  const words = itemsOf(list.value).map(shellWord);
  if (program?.value.kind !== 'text') return runUnknown(deed);
  addCommand(deed.found, surrounded(deed, [shellText(program.value), ...words].join(' ')));
}

/** `execv(path, [name, …])`: the name that the program is given is not the program. */
function exec(deed: Deed): void {
  const [path, ...rest] = deed.call.args.slice(Number(deed.places[0]));
  if (path === undefined) return;
  const words = rest[0]?.value.kind === 'list' ? itemsOf(rest[0].value) : rest.map(({ value }) => value);
  runWords(deed, [path.value, ...words.slice(1)]);
}

function evaluate(deed: Deed): void {
  const [code] = operands(deed);
  if (code === undefined) return;
  if (isKnown(code.value)) return deed.readInner(textOf(code.value));
  runUnknown(deed);
}

function trick({ found, call }: Deed): void {
  found.unsure = true;
  add(found, { action: 'write', target: call.source.slice(0, 80), certainty: 'unknown' });
}

function changeDirectory(deed: Deed): void {
  const target = argument(deed, 0)?.value;
  if (target === undefined) return;
  const path = textOf(target);
  if (!isKnown(target)) deed.found.directory = undefined;
  else if (/^[/\ufdd1]/.test(path)) deed.found.directory = path;
  else if (deed.found.directory !== undefined)
    deed.found.directory = deed.found.directory === '' ? path : `${deed.found.directory}/${path}`;
}
