/** What is a tool call, what would it touch, and which calls are open? */
import { type AgentIdentity, agentKey, type IdentitySource } from './agents.ts';
import { type Mutable, setNewest } from './bounded-map.ts';
import { endedBy } from './clients.ts';
import type { EventRecord } from './events.ts';
import type { DeniedCommand } from './policy.ts';

export type Action = 'read' | 'write' | 'delete' | 'execute' | 'network';

/**
 * How surely the target is known: as written, as a pattern, or not at all. `possible` is a path as written of which it
 * is not known whether this is done to it: an operand of an unknown program, a text in a script.
 */
export type Certainty = 'exact' | 'possible' | 'glob' | 'unknown';

/** Where code that is run comes from, as far as the command says; `input` is what `xargs` reads. */
export type Origin = 'network' | 'encoded' | 'input' | 'unknown';

/** What a call would do to what: `target` is a path as the call wrote it, a URL, or a command. */
export interface Access {
  readonly action: Action;
  readonly target: string;
  readonly certainty: Certainty;
  /** What lies below goes too. */
  readonly recursive?: true;
  /** What is read here leaves the machine. */
  readonly sent?: true;
  /** Of code that is run without being known. */
  readonly origin?: Origin;
}

/** An option as it was given; `value` is undefined where it has none or is not known. */
export interface CommandOption {
  readonly name: string;
  readonly value: string | undefined;
}

/** A program that a shell command runs, wherever it stands: behind a wrapper, in a substitution, in `bash -c`. */
export interface Invocation {
  /** The last part of its path, in lower case, without `.exe`. */
  readonly program: string;
  /** Every word after the program; undefined where its value is not known. */
  readonly words: readonly (string | undefined)[];
  /** What follows is what the table of programs makes of the words; of other programs all words without a dash are operands. */
  readonly subcommands: readonly string[];
  readonly options: readonly CommandOption[];
  readonly operands: readonly (string | undefined)[];
  /** Variables that are set for this command only; undefined where the value is not known. */
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** What it is given in another language (SQL): by option, operand or standard input. */
  readonly texts: readonly string[];
}

/**
 * Where a path really leads. `relative` is the path inside its work tree (`/` separated, `.` for the tree itself),
 * or undefined outside the project; `aliases` are other names of the same file inside the tree (hard links);
 * `zone` marks files of the client's or of Khoregos' own configuration.
 */
export interface Place {
  readonly real: string;
  readonly relative: string | undefined;
  readonly aliases: readonly string[];
  readonly zone: 'client' | 'khoregos' | undefined;
  /** There is a directory at the time. */
  readonly isDirectory?: true;
}

export interface ResolvedAccess extends Access {
  /** Undefined for accesses that are no path (commands, URLs). */
  readonly place: Place | undefined;
  /** What is told of the target where it holds a secret; undefined where it holds none. */
  readonly shown?: string;
}

/** What an access is about, for people and for the trail. */
export function shownTarget({ shown, place, target }: ResolvedAccess): string {
  return shown ?? place?.relative ?? target;
}

/** What of a call cannot be undone, by a rule about it. */
export interface Danger {
  readonly rule: string;
  /** `strict` counts only where the policy is strict. */
  readonly level: 'destructive' | 'strict';
  /** The beginning of a sentence: what is done, without values that may be secret. */
  readonly shown: string;
  /** What is lost, and what to do instead. */
  readonly why: string;
  readonly instead: string;
}

/** A tool call with everything the decision needs. */
export interface ToolCall {
  readonly tool: string;
  /** The Claude session that it is made in; empty for none. */
  readonly client: string;
  readonly agent: AgentIdentity;
  readonly accesses: readonly ResolvedAccess[];
  /** The text that runs: a shell command, a skill's name and arguments, a scheduled prompt; else empty. */
  readonly command: string;
  /** Every program that a shell command runs. */
  readonly invocations: readonly Invocation[];
  /** What these programs would do that cannot be undone: a fact about them, whatever the policy makes of it. */
  readonly dangers: readonly Danger[];
  /** The command that only a person may run, as far as this call names one. */
  readonly humanVerb?: string | undefined;
  /** Commands of this call that the policy denies. */
  readonly denied: readonly DeniedCommand[];
  /** Real paths: the governed root, the user's home, and where temporary files lie. */
  readonly directories: { readonly root: string; readonly home: string; readonly temporary: readonly string[] };
  /** A person sits at the client and would see a question. */
  readonly attended: boolean;
  /** The project's disk takes `A` and `a` for one name. */
  readonly foldsCase: boolean;
}

/** A request that has no outcome yet. */
export interface OpenCall {
  readonly call: string;
  readonly client: string;
  /** The caller's id, and as people and patterns know it. */
  readonly agent: string;
  readonly name: string;
  readonly type: string;
  readonly via: IdentitySource;
  readonly tool: string;
  readonly action: string;
  /** What was decided; `deny` also when what it claimed was already taken. */
  readonly effect: string;
  /** Keyed hash of what was checked. */
  readonly fingerprint: string;
  /** When it was requested: UTC, ISO 8601. */
  readonly at: string;
  /** The client goes on before it has ended. */
  readonly background: boolean;
  /** Of an Agent call: the name and definition that it asks for, empty where it says nothing. */
  readonly spawn?: { readonly name: string; readonly type: string };
  /** Id of the event by which our MCP server took this call up; empty for none. One call answers one caller. */
  readonly claimedBy: string;
}

/** How the client names the tools of our own MCP server. Source: measured. */
export const ownToolPrefix = 'mcp__plugin_k6s_k6s__';

const unseenTools: ReadonlySet<string> = new Set(['Bash', 'PowerShell', 'Monitor', 'Skill']);

/** Tools of which nobody knows beforehand all that they write. */
export function writesUnseen(tool: string): boolean {
  return unseenTools.has(tool) || (tool.startsWith('mcp__') && !tool.startsWith(ownToolPrefix));
}

/** Requests without an outcome, by `client/tool_use_id`, oldest first. */
export type OpenCalls = ReadonlyMap<string, OpenCall>;

/** A client runs at most a few dozen calls at once; beyond this the oldest had no outcome and are forgotten. */
const maxOpenCalls = 128;

/** The longest fields a snapshot repeats from a record. */
const maxActionLength = 80;

export const requestTypes: ReadonlySet<string> = new Set(['tool_request', 'tool_denied', 'boundary_violation']);
export const outcomeTypes: ReadonlySet<string> = new Set([
  'tool_use',
  'tool_failed',
  'tool_closed',
  'file_create',
  'file_modify',
]);

/** Ids of the calls that ended last: the client's summary of a batch names them once more. */
export type FinishedCalls = readonly string[];

/** More than any batch holds. */
const maxFinishedCalls = 256;

export function reduceFinished(finished: Mutable<FinishedCalls>, event: EventRecord): void {
  const { call } = event.details;
  if (!outcomeTypes.has(event.type) || typeof call !== 'string' || call === '') return;
  finished.push(call);
  if (finished.length > maxFinishedCalls) finished.shift();
}

export function findOpenCall(calls: OpenCalls, client: string, call: string): OpenCall | undefined {
  return calls.get(agentKey(client, call));
}

/** The request that a call of our own tool comes from, unless it was taken up before. */
export function findUnclaimed(
  calls: OpenCalls,
  { call, tool, fingerprint }: Pick<OpenCall, 'call' | 'tool' | 'fingerprint'>,
): OpenCall | undefined {
  if (call === '') return undefined;
  return [...calls.values()].find(
    (open) =>
      open.call === call &&
      open.tool === `${ownToolPrefix}${tool}` &&
      open.fingerprint === fingerprint &&
      open.effect !== 'deny' &&
      open.claimedBy === '',
  );
}

/** @param lost what the call claimed was taken */
export function reduceCalls(calls: Mutable<OpenCalls>, event: EventRecord, lost = false): void {
  const ended = endedBy(event);
  if (ended !== undefined) for (const [key, open] of calls) if (open.client === ended.client) calls.delete(key);
  const { call, tool, fingerprint } = event.details;
  if (typeof call !== 'string' || call === '') return;
  if (event.type === 'mcp_call') {
    const open = findUnclaimed(calls, { call, tool: String(tool), fingerprint: String(fingerprint) });
    if (open !== undefined) calls.set(agentKey(open.client, call), { ...open, claimedBy: event.id });
    return;
  }
  const key = agentKey(event.client, call);
  if (requestTypes.has(event.type)) setNewest(calls, key, openCall(event, call, lost), maxOpenCalls);
  else if (event.type === 'claim_lost') deny(calls, key);
  else if (outcomeTypes.has(event.type)) calls.delete(key);
}

function deny(calls: Mutable<OpenCalls>, key: string): void {
  const open = calls.get(key);
  if (open !== undefined) calls.set(key, { ...open, effect: 'deny' });
}

function openCall(event: EventRecord, call: string, lost: boolean): OpenCall {
  const { tool, effect, fingerprint } = event.details;
  return {
    call,
    client: event.client,
    agent: event.agent.id,
    name: event.agent.name,
    type: String(event.agent.type ?? ''),
    via: event.agent.via,
    tool: String(tool ?? ''),
    action: event.action.slice(0, maxActionLength),
    effect: lost ? 'deny' : String(effect ?? 'none'),
    fingerprint: String(fingerprint ?? ''),
    at: event.at,
    background: tool === 'Monitor' || argument(event, 'run_in_background') === true,
    ...(tool === 'Agent' || tool === 'Task' ? { spawn: spawnOf(event) } : {}),
    claimedBy: '',
  };
}

function spawnOf(event: EventRecord): { readonly name: string; readonly type: string } {
  const text = (name: string) => {
    const value = argument(event, name);
    return typeof value === 'string' ? value : '';
  };
  return { name: text('name'), type: text('subagent_type') };
}

function argument({ details }: EventRecord, name: string): unknown {
  const { arguments: input } = details;
  return typeof input === 'object' && input !== null ? (input as Readonly<Record<string, unknown>>)[name] : undefined;
}
