/** What is known of a tool call before it is decided, and what of it is kept? */
import type { AgentIdentity } from '../core/agents.ts';
import type { Access, Danger, Place, ResolvedAccess, ToolCall } from '../core/calls.ts';
import { KhoregosError } from '../core/errors.ts';
import { isLiteral } from '../core/match-path.ts';
import type { Policy } from '../core/policy.ts';
import { accessesOf, commandOf, isShellTool, maxAccesses, type ToolInput } from '../policy/accesses.ts';
import { reservedPatterns } from '../policy/reserved-paths.ts';
import type { ShellAround } from '../shell/run/scope.ts';
import type { CommandPlaces } from '../workspace/command-files.ts';
import {
  configurationDirectory,
  configurationZones,
  homeOf,
  isAttended,
  temporaryDirectories,
  type Variables,
} from '../workspace/environment.ts';
import {
  foldsCase,
  indexNames,
  listNames,
  maxPathLength,
  resolvePlace,
  type Surroundings,
} from '../workspace/places.ts';
import { fingerprintCall } from './fingerprint-call.ts';
import { hideSecrets, showAccesses } from './hide-secrets.ts';
import { actionOf, keepCall } from './keep-call.ts';

/** A call as the client reports it. */
export interface ReportedCall {
  readonly client: string;
  readonly agent: AgentIdentity;
  readonly tool: string;
  readonly input: ToolInput;
  /** The client's tool_use_id; empty when it gave none. */
  readonly call: string;
  readonly cwd: string;
  readonly permissionMode: string;
}

/** Where the process stands. */
export interface Setting {
  readonly variables: Variables;
  /** The plugin's own folder, which no agent changes. */
  readonly pluginRoot: string | undefined;
}

export interface DescribedCall {
  readonly call: ToolCall;
  /** One line for people, e.g. `Write src/a.ts`. */
  readonly action: string;
  /** Keyed hash of what is checked, to be compared with what ran. */
  readonly fingerprint: string;
  /** What the event keeps of the call; stores what is too large for a record, and may therefore throw. */
  readonly keep: () => Readonly<Record<string, unknown>>;
}

/** Gathers the facts: reads the shell command, resolves paths, hashes what would be written. */
export async function describeCall(
  reported: ReportedCall,
  project: { readonly root: string; readonly policy: Policy },
  setting: Setting,
): Promise<DescribedCall> {
  const { tool, input } = reported;
  const around = surroundings(reported, project, setting);
  // Loaded once by a process that judges many calls.
  const reader = runsSomething(tool, input) ? await import('./read-shell-call.ts') : undefined;
  const shell = await reader?.readShellCall(reported, {
    around: shellAround(around, setting),
    places: commandPlaces(around, setting),
    deniedCommands: project.policy.tools.deniedCommands,
  });
  const named = accessesOf(tool, input, shell);
  const paths = named.filter(isPath);
  if (paths.length > maxAccesses || lengthOf(paths) > maxPathsLength) {
    throw new KhoregosError('TOO_LARGE', `Cannot check ${tool}: it names too many paths or too long ones`);
  }
  const hidden = hideSecrets(commandOf(tool, input));
  const resolved = named.map((access): ResolvedAccess => {
    return { ...access, place: placeOf(access, around) };
  });
  const known: ToolCall = {
    tool,
    client: reported.client,
    agent: reported.agent,
    accesses: showAccesses(resolved, hidden),
    command: commandOf(tool, input),
    invocations: shell?.invocations ?? [],
    dangers: (shell?.dangers ?? []).map((danger) => ({ ...danger, shown: hidden.hide(danger.shown) })),
    denied: shell?.denied ?? [],
    attended: isAttended(setting.variables, reported.permissionMode),
    foldsCase: foldsCase(project.root, '.khoregos'),
    directories: {
      root: project.root,
      home: around.home,
      temporary: shell === undefined ? [] : temporaryDirectories(setting.variables),
    },
  };
  const findMore = reader?.findAccessDangers ?? (await accessDangers(known));
  const dangers = findMore === undefined ? known.dangers : [...known.dangers, ...findMore(known)];
  const call = { ...known, dangers, humanVerb: reader?.humanVerbOf(known) };
  const fingerprint = await fingerprintCall(call, input, setting.variables);
  const kept = { call, input, command: hidden.command };
  return { call, action: actionOf(kept), fingerprint, keep: () => keepCall(project.root, kept) };
}

/** A Skill call runs the commands in its file, a scheduled prompt may be one of ours. */
function runsSomething(tool: string, input: ToolInput): boolean {
  return isShellTool(tool) || tool === 'Skill' || commandOf(tool, input) !== '';
}

/** Inside the project, what a file tool writes can be written anew. */
async function accessDangers({ accesses }: ToolCall): Promise<((call: ToolCall) => readonly Danger[]) | undefined> {
  const mayEndanger = accesses.some(({ action, place }) => {
    return action === 'delete' || (action === 'write' && place !== undefined && place.relative === undefined);
  });
  if (!mayEndanger) return undefined;
  return (await import('../policy/destructive/find-access-dangers.ts')).findAccessDangers;
}

function isPath({ action }: Access): boolean {
  return action !== 'execute' && action !== 'network';
}

/** Of a pattern, where its literal beginning leads: the rest stays a pattern. */
function placeOf(access: Access, around: Surroundings): Place | undefined {
  const { target, certainty } = access;
  if (!isPath(access) || certainty === 'unknown') return undefined;
  if (certainty !== 'glob') return resolvePlace(target, around);
  const start = literalStart(target);
  const rest = start === '.' ? target.replace(/^\/+/, '') : target.slice(start.length + 1);
  const place = resolvePlace(start === '.' && target.startsWith('/') ? '/' : start, around);
  const below = (path: string) => (path === '.' ? rest : `${path.replace(/\/$/, '')}/${rest}`);
  return {
    ...place,
    real: below(place.real),
    relative: place.relative === undefined ? undefined : below(place.relative),
    aliases: [],
  };
}

/** Where the client looks for a skill's file. */
function commandPlaces({ cwd, root }: Surroundings, { variables, pluginRoot }: Setting): CommandPlaces {
  const pluginRoots = pluginRoot === undefined ? [] : [pluginRoot];
  return { cwd, root, configDirectory: configurationDirectory(variables), pluginRoots };
}

/** A directory with more names says nothing in time. */
const maxListed = 2000;

/** What the shell would have around it, as far as this process can tell. */
function shellAround({ cwd, home }: Surroundings, { variables }: Setting): ShellAround {
  const known = ['USER', 'LOGNAME', 'TMPDIR', 'SHELL', 'XDG_CONFIG_HOME'].flatMap((name) => {
    const value = variables[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    cwd,
    home,
    variables: { TMPDIR: '/tmp', ...Object.fromEntries(known) },
    list: onceEach((directory) => listNames(directory, maxListed)),
    readCode: undefined,
  };
}

/** Matching takes time by a path's length: at the worst, half a second for all of them. */
const maxPathsLength = 64 * 1024;

function lengthOf(paths: readonly Access[]): number {
  return paths.reduce((sum, { target }) => sum + Math.min(target.length, maxPathLength), 0);
}

function surroundings(
  reported: ReportedCall,
  project: { readonly root: string; readonly policy: Policy },
  { variables, pluginRoot }: Setting,
): Surroundings {
  const { boundaries } = project.policy;
  return {
    root: project.root,
    cwd: reported.cwd || project.root,
    home: homeOf(variables),
    zones: configurationZones(variables, pluginRoot),
    protectedNames: once(() => {
      const patterns = boundaries.flatMap(({ forbidden, forbiddenReads }) => [...forbidden, ...forbiddenReads]);
      return indexNames(project.root, [...new Set(['.', ...[...reservedPatterns, ...patterns].map(literalStart)])]);
    }),
  };
}

/** Works it out when it is first asked for, and never again. */
function once<T extends object>(work: () => T): () => T {
  let known: T | undefined;
  return () => {
    known ??= work();
    return known;
  };
}

/** A script asks for the same few directories again and again. */
function onceEach<T>(work: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined || known.has(name)) return before as T;
    const found = work(name);
    known.set(name, found);
    return found;
  };
}

/** The directory that a pattern starts with, before anything that is not literal. */
function literalStart(pattern: string): string {
  const segments = pattern.split('/');
  const firstGlob = segments.findIndex((segment) => !isLiteral(segment));
  return (firstGlob === -1 ? segments : segments.slice(0, firstGlob)).join('/') || '.';
}
