/** What do the process's environment and its user tell us? */
import { homedir, tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { reachable, realPath } from './project-root.ts';

export type Variables = Readonly<Record<string, string | undefined>>;

/** The user's home: `HOME`, else what the system says; it may not know its own user. */
export function homeOf(variables: Variables): string {
  return variables.HOME || (reachable(homedir) ?? '/');
}

/** Real paths of the directories whose contents anybody may throw away. */
export function temporaryDirectories({ TMPDIR }: Variables): readonly string[] {
  const directories = [TMPDIR || tmpdir(), '/tmp', '/var/tmp'].map((path) => realPath(path));
  return [...new Set(directories)];
}

/** Where Khoregos keeps what belongs to the user and not to a project. Source: XDG base directory specification. */
export function userDirectory(variables: Variables): string {
  return join(variables.XDG_CONFIG_HOME || join(homeOf(variables), '.config'), 'k6s');
}

/** Names in a directory that no agent changes. */
export interface Zone {
  readonly directory: string;
  /** Undefined: everything in it. */
  readonly names: ReadonlySet<string> | undefined;
}

const clientNames = new Set([
  'settings.json',
  'settings.local.json',
  'plugins',
  'agents',
  'commands',
  'skills',
  'hooks',
  '.credentials.json',
  '.claude.json',
]);
const pluginNames = new Set(['dist', 'hooks', 'commands', '.claude-plugin']);

/** The client's own configuration. */
export function configurationDirectory(variables: Variables): string {
  return variables.CLAUDE_CONFIG_DIR || join(homeOf(variables), '.claude');
}

/** What decides what the client runs, and what is ours. */
export function configurationZones(variables: Variables, pluginRoot: string | undefined) {
  const client = configurationDirectory(variables);
  const own = { directory: userDirectory(variables), names: undefined };
  return {
    client: [
      { directory: client, names: clientNames },
      { directory: homeOf(variables), names: new Set(['.claude.json']) },
    ],
    khoregos: pluginRoot === undefined ? [own] : [own, { directory: pluginRoot, names: pluginNames }],
  } satisfies Record<string, Zone[]>;
}

/** Modes in which the client puts a question to a person. Source: measured; the others refuse or approve by themselves. */
const askingModes: ReadonlySet<string> = new Set(['default', 'acceptEdits', 'plan']);

/** A person sits at the client and will see a question. */
export function isAttended(variables: Variables, permissionMode: string): boolean {
  return variables.CLAUDE_CODE_ENTRYPOINT === 'cli' && askingModes.has(permissionMode);
}

/** The client sets this for everything that an agent runs. Source: measured environment of the Bash tool. */
export function isAgentsEnvironment(variables: Variables): boolean {
  return variables.CLAUDECODE === '1' || variables.CLAUDE_CODE_CHILD_SESSION === '1';
}

/** The name of the person at the terminal; the system may not know its own user. */
export function operatorName(variables: Variables): string {
  return variables.USER || (reachable(() => userInfo().username) ?? 'unknown');
}
