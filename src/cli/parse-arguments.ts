/** Which command was meant, with which options? */
import { parseArgs } from 'node:util';
import { type KhoregosError, systemCode } from '../core/errors.ts';
import { type Command, type CommandOption, usageError } from './command.ts';
import { suggest } from './suggest.ts';

export const globalOptions: Readonly<Record<string, CommandOption>> = {
  json: { type: 'boolean', help: 'one JSON document on stdout, errors included' },
  root: { type: 'string', value: 'DIR', help: 'the project (default: CLAUDE_PROJECT_DIR, else the current directory)' },
  'no-fail': { type: 'boolean', help: 'always exit 0 and print errors on stdout' },
  help: { type: 'boolean', help: 'show this' },
};

export interface Parsed {
  readonly command: Command;
  readonly operands: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

/** Options that stand for a command. */
const aliases: Readonly<Record<string, string>> = { '-h': '--help', '-V': 'version', '--version': 'version' };

/**
 * The command is the first one or two words that are no option; an option's value before it would look like a command
 * to the gate too, so there it must be written `--root=DIR`.
 * @throws KhoregosError USAGE with what was probably meant.
 */
export function parseArguments(commands: readonly Command[], args: readonly string[]): Parsed {
  const own = ownWords(args);
  const given = withoutTeam([
    ...own.map((word) => (Object.hasOwn(aliases, word) ? (aliases[word] ?? word) : word)),
    ...args.slice(own.length),
  ]);
  const [first = '', second] = given.filter((word) => !word.startsWith('-'));
  const command = findCommand(commands, first, second);
  const rest = withoutFirst(given, command.name.split(' '));
  const options = { ...globalOptions, ...command.options };
  checkNames(rest, options, command);
  const { values, positionals } = parse(rest, options, command);
  const extra = positionals[command.maxOperands ?? 0];
  if (extra !== undefined)
    throw usageError(`Cannot run "k6s ${command.name}": it takes no "${extra}"`, seeHelp(command));
  return { command, operands: positionals, options: values };
}

/** The words before `--`: what stands behind it is somebody else's command. */
export function ownWords(args: readonly string[]): readonly string[] {
  const end = args.indexOf('--');
  return end === -1 ? args : args.slice(0, end);
}

/** `k6s team start` is the old spelling of `k6s start`. */
function withoutTeam(args: readonly string[]): readonly string[] {
  const first = args.findIndex((word) => !word.startsWith('-'));
  return args[first] === 'team' ? args.filter((_, index) => index !== first) : args;
}

function findCommand(commands: readonly Command[], first: string, second: string | undefined): Command {
  const wanted = first === '' ? 'help' : first;
  const found =
    commands.find(({ name }) => name === `${wanted} ${second}`) ?? commands.find(({ name }) => name === wanted);
  if (found !== undefined) return found;
  const below = commands.map(({ name }) => name).filter((name) => name.startsWith(`${wanted} `));
  if (below.length > 0) throw unknownBelow(wanted, second, below);
  const near = suggest(wanted, [...new Set(commands.map(({ name }) => name.split(' ', 1)[0] ?? name))]);
  throw usageError(
    `Cannot run "k6s ${wanted}": there is no such command`,
    near === undefined ? 'Run "k6s help" for all commands; options come after the command' : meant(near),
  );
}

function unknownBelow(first: string, second: string | undefined, below: readonly string[]): KhoregosError {
  const all = `Give one of: ${below.map((name) => `k6s ${name}`).join(', ')}`;
  if (second === undefined) return usageError(`Cannot run "k6s ${first}": it is not complete`, all);
  const near = suggest(`${first} ${second}`, below);
  return usageError(
    `Cannot run "k6s ${first} ${second}": there is no such command`,
    near === undefined ? all : meant(near),
  );
}

function meant(name: string): string {
  return `Did you mean "k6s ${name}"?`;
}

function seeHelp({ name }: Command): string {
  return `Run "k6s ${name} --help"`;
}

/** The arguments without the command's own words. */
function withoutFirst(args: readonly string[], words: readonly string[]): string[] {
  const left = [...words];
  return args.filter((arg) => {
    if (arg !== left[0]) return true;
    left.shift();
    return false;
  });
}

function checkNames(args: string[], options: Readonly<Record<string, CommandOption>>, command: Command): void {
  const { tokens } = parseArgs({ args, options: types(options), strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== 'option' || token.name in options) continue;
    const near = suggest(token.name, Object.keys(options));
    throw usageError(
      `Cannot run "k6s ${command.name}": there is no option "${token.rawName}"`,
      near === undefined ? seeHelp(command) : `Did you mean "--${near}"?`,
    );
  }
}

function parse(args: string[], options: Readonly<Record<string, CommandOption>>, command: Command) {
  try {
    return parseArgs({ args, options: types(options), allowPositionals: true });
  } catch (error) {
    if (!systemCode(error)?.startsWith('ERR_PARSE_ARGS') || !(error instanceof Error)) throw error;
    const [line = ''] = error.message.split('\n');
    throw usageError(`Cannot run "k6s ${command.name}": ${line.replace(/\.$/, '')}`, seeHelp(command));
  }
}

function types(options: Readonly<Record<string, CommandOption>>) {
  return Object.fromEntries(Object.entries(options).map(([name, { type }]) => [name, { type }]));
}
