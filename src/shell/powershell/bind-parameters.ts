/** Which of a cmdlet's parameters gets which value? */
import { unknown, type Value } from '../code/values.ts';
import { cmdlets, switches } from './cmdlets.ts';
import type { Arguments } from './read-arguments.ts';

export interface Bound {
  readonly values: ReadonlyMap<string, Value>;
  readonly switches: ReadonlySet<string>;
  /** The path is no pattern. */
  readonly literal: boolean;
}

/** Parameters that take a value in many commands. */
const valued: readonly string[] = [
  ...[
    'encoding',
    'erroraction',
    'errorvariable',
    'warningaction',
    'outvariable',
    'filter',
    'include',
    'exclude',
    'credential',
  ],
  ...[
    'itemtype',
    'method',
    'body',
    'form',
    'headers',
    'depth',
    'delimiter',
    'value',
    'stream',
    'totalcount',
    'tail',
    'type',
  ],
  ...[
    'computername',
    'session',
    'argumentlist',
    'inputobject',
    'uri',
    'proxy',
    'useragent',
    'contenttype',
    'websession',
  ],
  ...['sessionvariable', 'timeoutsec', 'property', 'scope', 'option', 'description', 'target', 'begin', 'end', 'verb'],
  ...['windowstyle', 'workingdirectory', 'redirectstandardoutput', 'redirectstandarderror', 'redirectstandardinput'],
  ...['name', 'width', 'compressionlevel', 'comobject', 'membername', 'ea', 'ov', 'ev', 'tosession', 'fromsession'],
];

const literalNames: readonly string[] = ['literalpath', 'lp', 'pspath', 'path'];

interface Shape {
  /** What `-LiteralPath` and the pipe fill. */
  readonly main: string;
  readonly own: readonly string[];
  readonly positions: readonly string[];
}

function shapeOf(cmdlet: string): Shape {
  const [effects = '', positions = ''] = (cmdlets[cmdlet] ?? '').split(' | ');
  const own = effects.split('; ').flatMap((effect) => effect.split(' ').slice(1));
  return { main: own[0] ?? 'path', own, positions: positions.split(' ').filter(Boolean) };
}

/** By name, by an unmistakable beginning of it, by position. */
export function bindParameters(cmdlet: string, { given, splatted }: Arguments): Bound {
  const shape = shapeOf(cmdlet);
  const values = new Map<string, Value>();
  const on = new Set<string>();
  const positional: Value[] = [];
  let literal = false;
  for (let index = 0; index < given.length; index += 1) {
    const { parameter, value } = given[index] ?? { parameter: undefined, value: undefined };
    if (parameter === undefined) {
      positional.push(value ?? unknown);
      continue;
    }
    const name = nameOf(parameter.toLowerCase(), shape);
    if (switches.includes(name) && !shape.own.includes(name)) {
      if (!(value?.kind === 'name' && value.name === 'false')) on.add(name);
      continue;
    }
    const next = given[index + 1];
    const takesNext = value === undefined && next !== undefined && next.parameter === undefined;
    if (takesNext) index += 1;
    const isMain = literalNames.includes(name);
    literal ||= isMain && name !== 'path';
    values.set(isMain ? shape.main : name, value ?? (takesNext ? next.value : undefined) ?? unknown);
  }
  const open = shape.positions.filter((name) => !values.has(name));
  for (const [index, name] of open.entries()) {
    const value = positional[index];
    if (value !== undefined) values.set(name, value);
    else if (splatted && !values.has(name)) values.set(name, unknown);
  }
  return { values, switches: on, literal };
}

/** A beginning is enough: the command's own parameters come first. */
function nameOf(given: string, { own, positions }: Shape): string {
  const all = [...own, ...positions, ...literalNames, ...switches, ...valued];
  if (all.includes(given)) return given;
  return all.find((name) => name.startsWith(given)) ?? given;
}
