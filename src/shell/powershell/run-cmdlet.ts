/** What does one of PowerShell's own commands do with its parameters? */
import { add, addUnsure } from '../code/found.ts';
import { hole, home, isKnown, itemsOf, joinedPath, text, textOf, unknown, type Value } from '../code/values.ts';
import { type Bound, bindParameters } from './bind-parameters.ts';
import { callMethod } from './call-method.ts';
import { cmdlets } from './cmdlets.ts';
import { runText } from './run-code.ts';
import { type Command, runCommand } from './run-command.ts';
import { assign, type Script } from './script.ts';
import { pathOf, touch } from './touch.ts';

interface Deed {
  readonly script: Script;
  readonly command: Command;
  readonly bound: Bound;
  readonly parameters: readonly string[];
  /** What comes through the pipe, where it is what the effect applies to. */
  readonly piped: Value | undefined;
}

type Effect = (deed: Deed) => Value | undefined;

const effects: Readonly<Record<string, Effect>> = {
  none: () => unknown,
  pass: (deed) => first(deed) ?? unknown,
  read: (deed) => each(deed, 'read'),
  write: (deed) => each(deed, 'write'),
  delete: (deed) => each(deed, 'delete', deed.bound.switches.has('recurse')),
  tree: (deed) => each(deed, 'write', true),
  new: createItem,
  reach: reachTarget,
  move: (deed) => transfer(deed, 'delete', true),
  copy: (deed) => transfer(deed, 'read', deed.bound.switches.has('recurse')),
  rename: renameItem,
  find: (deed) => first(deed) ?? unknown,
  list: listItems,
  join: ({ bound, parameters: [path = '', child = ''] }) =>
    joinedPath([bound.values.get(path) ?? unknown, bound.values.get(child) ?? unknown].map(withSlashes), false),
  enter: (deed) => enter(deed.script, first(deed)),
  leave: ({ script }) => enter(script, unknown),
  fetch: fetchAddress,
  send: sendFile,
  run: (deed) => runText(deed.script, first(deed) ?? unknown, deed.command.source),
  file: runFile,
  start: startProcess,
  object: createObject,
  alias: setAlias,
  set: setVariable,
  trick: ({ script, command }) => trick(script, command),
};

/** Applies each effect of its row; the value is that of the first which has one. */
export function runCmdlet(script: Script, cmdlet: string, command: Command): Value {
  const bound = bindParameters(cmdlet, command);
  const [row = ''] = (cmdlets[cmdlet] ?? '').split(' | ');
  let value: Value | undefined;
  for (const [index, effect] of row.split('; ').entries()) {
    const [verb = '', ...parameters] = effect.split(' ');
    const piped = index === 0 ? command.piped : undefined;
    const result = Object.hasOwn(effects, verb)
      ? effects[verb]?.({ script, command, bound, parameters, piped })
      : undefined;
    value ??= result;
  }
  return value ?? unknown;
}

function withSlashes(value: Value): Value {
  return value.kind === 'text' ? text(value.text.replaceAll('\\', '/')) : value;
}

/** The value of the first parameter, or what comes through the pipe. */
function first({ bound, parameters: [name = ''], command, piped }: Deed): Value | undefined {
  const value = bound.values.get(name) ?? piped;
  return value ?? (command.splatted ? unknown : undefined);
}

function each(deed: Deed, action: 'read' | 'write' | 'delete', recursive = false): Value {
  const value = first(deed);
  if (value !== undefined) touch(deed.script, action, value, { recursive, literal: deed.bound.literal });
  return unknown;
}

/** Any name below the directory, or any that the pattern matches. */
function listItems(deed: Deed): Value {
  const path = textOf(withSlashes(first(deed) ?? text('.')));
  const filter = deed.bound.values.get('filter') ?? deed.bound.values.get('include');
  const names = filter?.kind === 'text' ? `${hole}${filter.text.replace(/[*?[]+/g, hole)}` : hole;
  return text(
    /[*?[]/.test(path) ? `${path.replace(/[*?[]+/g, hole)}${hole}` : `${path === '.' ? '' : `${path}/`}${names}`,
  );
}

/** `New-Item a/b`, `New-Item -Path a -Name b` */
function createItem({ script, bound }: Deed): Value {
  const parts = ['path', 'name'].map((name) => bound.values.get(name)).filter((value) => value !== undefined);
  if (parts.length > 0)
    touch(script, 'write', parts.length === 1 ? (parts[0] ?? unknown) : joinedPath(parts, false), { literal: true });
  return unknown;
}

/** What a link leads to may be written through it. */
function reachTarget({ script, bound, parameters }: Deed): undefined {
  if (!/link|junction/i.test(textOf(bound.values.get('itemtype')))) return;
  for (const name of parameters) {
    const value = bound.values.get(name);
    const path = value === undefined || !isKnown(value) ? undefined : pathOf(textOf(value));
    if (path !== undefined) add(script.found, { action: 'write', target: path, certainty: 'possible' });
  }
}

/** The destination may be a directory: then the name stays. */
function transfer(deed: Deed, action: 'read' | 'delete', recursive: boolean): Value {
  const { script, bound, parameters } = deed;
  const [source, target] = [first(deed), bound.values.get(parameters[1] ?? '')];
  if (source !== undefined) touch(script, action, source, { recursive, literal: bound.literal });
  if (target === undefined) return unknown;
  touch(script, 'write', target, { recursive: action === 'read' && recursive, literal: true });
  const directory = isKnown(target) && script.found.directory === '' ? pathOf(textOf(target)) : undefined;
  if (source === undefined || directory === undefined) return unknown;
  for (const item of itemsOf(source)) {
    const name = isKnown(item) ? pathOf(textOf(item))?.split('/').at(-1) : undefined;
    if (name === undefined || name === '' || /[*?[\]]/.test(name)) continue;
    const path = `${directory.replace(/\/$/, '')}/${name}`.replace(home, '~');
    add(script.found, { action: 'write', target: path, certainty: 'possible' });
  }
  return unknown;
}

function renameItem(deed: Deed): Value {
  const { script, bound } = deed;
  const [source, name] = [first(deed) ?? unknown, bound.values.get('newname') ?? unknown];
  touch(script, 'delete', source, { recursive: true, literal: bound.literal });
  const path = textOf(source).replaceAll('\\', '/');
  const directory = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : '';
  touch(script, 'write', path.includes(hole) ? name : text(`${directory}${textOf(name)}`), { literal: true });
  return unknown;
}

function enter(script: Script, target: Value | undefined): Value {
  const path = target === undefined || !isKnown(target) ? undefined : pathOf(textOf(target));
  const { directory } = script.found;
  if (path === undefined) script.found.directory = target === undefined ? directory : undefined;
  else if (directory === '' || /^(?:[/\ufdd1]|[A-Za-z]:)/.test(path))
    script.found.directory = path === '.' ? directory : path;
  else script.found.directory = directory === undefined ? undefined : `${directory}/${path}`;
  return unknown;
}

function fetchAddress({ script, bound, parameters: [name = ''] }: Deed): undefined {
  const address = bound.values.get(name);
  const known = address !== undefined && isKnown(address);
  script.found.fetches = true;
  add(script.found, {
    action: 'network',
    target: known ? textOf(address) : '',
    certainty: known ? 'exact' : 'unknown',
  });
  const method = textOf(bound.values.get('method') ?? text(''));
  if (bound.values.has('body') || bound.values.has('form') || /post|put|patch|\ufdd0/i.test(method))
    script.uploads = true;
  if (address !== undefined && !known) script.uploads = true;
}

function sendFile({ script, bound, parameters: [name = ''] }: Deed): undefined {
  const file = bound.values.get(name);
  if (file === undefined) return;
  script.uploads = true;
  touch(script, 'read', file, { literal: true });
}

/** A script or module that is given by its path. */
function runFile({ script, command, bound, parameters: [name = ''] }: Deed): undefined {
  const file = bound.values.get(name);
  if (file === undefined || !/[./\\]/.test(textOf(file))) return;
  touch(script, 'read', file, { literal: true });
  script.found.runs = true;
  addUnsure(script.found, command.source);
}

function startProcess({ script, command, bound }: Deed): Value {
  const program = bound.values.get('filepath') ?? command.piped ?? unknown;
  const list = itemsOf(bound.values.get('argumentlist') ?? { kind: 'list', items: [] });
  const words = list.flatMap((item) =>
    isKnown(item)
      ? textOf(item)
          .split(/\s+/)
          .map((word) => text(word))
      : [item],
  );
  for (const name of ['redirectstandardoutput', 'redirectstandarderror']) {
    const file = bound.values.get(name);
    if (file !== undefined) touch(script, 'write', file, { literal: true });
  }
  const given = words.map((word) => {
    const option = /^-([A-Za-z]\w*)$/.exec(textOf(word))?.[1];
    return option === undefined ? { parameter: undefined, value: word } : { parameter: option, value: undefined };
  });
  return runCommand(script, { name: program, given, splatted: false, source: command.source, piped: undefined });
}

function createObject({ script, command, bound }: Deed): Value {
  if (bound.values.has('comobject')) trick(script, command);
  const type = textOf(bound.values.get('typename') ?? text(''))
    .toLowerCase()
    .replace(/^system\./, '');
  const values = itemsOf(bound.values.get('argumentlist') ?? { kind: 'list', items: [] });
  return callMethod(script, { full: `${type}.new`, receiver: unknown, values, source: command.source });
}

function setAlias({ script, bound }: Deed): undefined {
  const [name, value] = [bound.values.get('name'), bound.values.get('value')];
  if (name !== undefined && value !== undefined)
    script.aliases.set(textOf(name).toLowerCase(), textOf(value).toLowerCase());
}

function setVariable({ script, bound }: Deed): undefined {
  const name = bound.values.get('name');
  if (name !== undefined) assign(script, textOf(name), bound.values.get('value') ?? unknown);
}

function trick(script: Script, command: Command): Value {
  addUnsure(script.found, command.source.trim());
  return unknown;
}
