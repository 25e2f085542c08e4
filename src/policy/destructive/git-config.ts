/** What does configuration that stands in a git command make of it? */
import type { Invocation } from '../../core/calls.ts';
import { readPlainly } from './read-plainly.ts';

/** Aliases of aliases; git itself stops at a loop. */
const maxAliases = 8;

/** More variables than this nobody sets for one command. */
const maxKeys = 64;

/** Configuration given for this command only: `-c`, `--config-env` and git's variables; a value may not be known. */
export function gitSettings({ options, variables }: Invocation): ReadonlyMap<string, string | undefined> {
  const settings = new Map<string, string | undefined>();
  for (const { name, value } of options) {
    if (name === '-c') set(settings, value ?? '', true);
    if (name === '--config-env') set(settings, value ?? '', false);
  }
  for (const name of Object.keys(variables).slice(0, maxKeys)) {
    const key = name.startsWith('GIT_CONFIG_KEY_') ? variables[name] : undefined;
    if (key !== undefined) settings.set(key.toLowerCase(), variables[name.replace('_KEY_', '_VALUE_')]);
  }
  for (const quoted of variables.GIT_CONFIG_PARAMETERS?.match(/'[^']*'(?:='[^']*')?/g) ?? []) {
    set(settings, quoted.replaceAll("'", ''), true);
  }
  return settings;
}

function set(settings: Map<string, string | undefined>, text: string, known: boolean): void {
  const equals = text.indexOf('=');
  const key = (equals === -1 ? text : text.slice(0, equals)).toLowerCase();
  settings.set(key, known && equals !== -1 ? text.slice(equals + 1) : undefined);
}

/** The command that an alias on its own command line stands for; undefined where it stands for none. */
export function resolveAlias(invocation: Invocation): Invocation | 'shell' | undefined {
  const settings = gitSettings(invocation);
  let words = behindOptions(invocation);
  let resolved = false;
  for (let depth = 0; depth < maxAliases; depth += 1) {
    const name = `alias.${words[0]?.toLowerCase()}`;
    if (!settings.has(name)) break;
    const value = settings.get(name);
    if (value === undefined || value.startsWith('!')) return 'shell';
    words = [...value.split(' ').filter((word) => word !== ''), ...words.slice(1)];
    resolved = true;
  }
  return resolved ? { ...readPlainly('git', words), variables: invocation.variables } : undefined;
}

/** Options of git itself that take the next word. */
const valued: ReadonlySet<string> = new Set(['-c', '-C', '--config-env', '--git-dir', '--work-tree', '--namespace']);

function behindOptions({ words }: Invocation): readonly (string | undefined)[] {
  let at = 0;
  while (words[at]?.startsWith('-')) at += valued.has(words[at] ?? '') ? 2 : 1;
  return words.slice(at);
}

const networkCommands: ReadonlySet<string> = new Set(['fetch', 'pull', 'push', 'clone', 'ls-remote']);

function usesNetwork({ subcommands, operands, options }: Invocation): boolean {
  const [first, second] = [...subcommands, ...operands];
  if (first === undefined) return false;
  if (networkCommands.has(first)) return true;
  if (first === 'archive') return options.some(({ name }) => '--remote'.startsWith(name) && name.length > 4);
  if (first === 'submodule') return second === 'update' || second === 'add';
  return first === 'remote' && (second === 'update' || options.some(({ name }) => name === '-f'));
}

/** Keys whose value is a program that git runs to reach another machine. */
const programKeys =
  /^(?:core\.(?:sshcommand|gitproxy|askpass)|remote\..{1,200}\.(?:uploadpack|receivepack|vcs)|protocol\.ext\.allow|include\.path)$/;
const credentialKey = /^credential\.(?:.{1,200}\.)?helper$/;

/** The setting or variable by which a network command would run a program of somebody's choice. */
export function findNetworkProgram(invocation: Invocation): string | undefined {
  if (!usesNetwork(invocation)) return undefined;
  for (const [key, value] of gitSettings(invocation)) {
    if (programKeys.test(key)) return key;
    if (credentialKey.test(key) && (value === undefined || /^[!./~]/.test(value))) return key;
  }
  const { variables } = invocation;
  for (const name of ['GIT_PROXY_COMMAND', 'GIT_EXEC_PATH', 'GIT_SSH_VARIANT']) {
    if (Object.hasOwn(variables, name)) return name;
  }
  return ['GIT_SSH_COMMAND', 'GIT_SSH'].find((name) => Object.hasOwn(variables, name) && !isSsh(variables[name]));
}

function isSsh(command: string | undefined): boolean {
  return (
    command !== undefined &&
    /^(?:\/usr\/bin\/)?ssh(?:\s|$)/.test(command) &&
    !/[;&|`$<>]|proxycommand|localcommand/i.test(command)
  );
}
