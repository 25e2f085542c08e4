/** What is known of a tool call before it is decided, and what of it is kept? */
import type { AgentIdentity } from '../core/agents.ts';
import { type Access, ownToolPrefix, type ResolvedAccess, type ToolCall } from '../core/calls.ts';
import { KhoregosError } from '../core/errors.ts';
import { toJson } from '../core/json.ts';
import { isLiteral } from '../core/match-path.ts';
import type { Policy } from '../core/policy.ts';
import { sha256 } from '../core/sha256.ts';
import { maxBlobBytes, saveBlob } from '../ledger/blobs.ts';
import { accessesOf, commandOf, isShellTool, maxAccesses, type ToolInput } from '../policy/accesses.ts';
import { reservedPatterns } from '../policy/reserved-paths.ts';
import { configurationZones, homeOf, isAttended, userDirectory, type Variables } from '../workspace/environment.ts';
import { fingerprint, loadFingerprintKey } from '../workspace/keys.ts';
import { foldsCase, indexNames, maxPathLength, resolvePlace, type Surroundings } from '../workspace/places.ts';
import { redact } from '../workspace/redaction.ts';
import { clip } from './redact-details.ts';

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
  // The parser is loaded for shell commands only.
  const shell = isShellTool(tool)
    ? (await import('../shell/read-command.ts')).readCommand(commandOf(tool, input))
    : undefined;
  const around = surroundings(reported, project, setting);
  const named = accessesOf(tool, input, shell);
  const paths = named.filter(isPath);
  if (paths.length > maxAccesses || lengthOf(paths) > maxPathsLength) {
    throw new KhoregosError('TOO_LARGE', `Cannot check ${tool}: it names too many paths or too long ones`);
  }
  const accesses = named.map((access): ResolvedAccess => {
    return { ...access, place: isPath(access) ? resolvePlace(access.target, around) : undefined };
  });
  const call: ToolCall = {
    tool,
    agent: reported.agent,
    accesses,
    command: commandOf(tool, input),
    invocations: shell?.invocations ?? [],
    attended: isAttended(setting.variables, reported.permissionMode),
    foldsCase: foldsCase(project.root, '.khoregos'),
  };
  const key = await loadFingerprintKey(userDirectory(setting.variables));
  const print = tool.startsWith(ownToolPrefix)
    ? await ownFingerprintOf(key, tool, input)
    : await fingerprint(key, fingerprintText(call, input));
  return { call, action: actionOf(call), fingerprint: print, keep: () => keepCall(project.root, call, input) };
}

function isPath({ action }: Access): boolean {
  return action !== 'execute' && action !== 'network';
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

/** The directory that a pattern starts with, before anything that is not literal. */
function literalStart(pattern: string): string {
  const segments = pattern.split('/');
  const firstGlob = segments.findIndex((segment) => !isLiteral(segment));
  return (firstGlob === -1 ? segments : segments.slice(0, firstGlob)).join('/') || '.';
}

/** Arguments that are what a tool writes or runs, kept as size and hash only. */
const contentArguments: readonly string[] = [
  'content',
  'old_string',
  'new_string',
  'replace_all',
  'edits',
  'new_source',
  'edit_mode',
  'command',
  'url',
];

/**
 * What was checked: contents, and where paths really lead. The client may add arguments of its own between request and
 * outcome, and a shell's directory changes with `cd`, so nothing else counts.
 */
function fingerprintText(call: ToolCall, input: ToolInput): string {
  const contents = contentArguments.map((name) => toJson(input[name] ?? null));
  const paths = call.accesses.map((access) => [access.action, targetOf(access, call)]);
  return JSON.stringify([call.tool, isShellTool(call.tool) ? [] : paths, contents]);
}

/** What the gate's record says of a call of our own tool with these arguments; empty without a key. */
export async function ownFingerprint(tool: string, input: ToolInput, { variables }: Setting): Promise<string> {
  return ownFingerprintOf(await loadFingerprintKey(userDirectory(variables)), tool, input);
}

const maxNesting = 64;

/** Without a key a plain hash, which must not be empty: it says that this call is that one. */
async function ownFingerprintOf(key: Buffer | undefined, tool: string, input: ToolInput): Promise<string> {
  const text = ownFingerprintText(tool, input);
  return (await fingerprint(key, text)) || sha256(Buffer.from(text)).slice(0, 32);
}

/** For our own tools every argument counts, as the server that gets the call knows nothing else of it. */
function ownFingerprintText(tool: string, input: ToolInput): string {
  return JSON.stringify([tool, canonical(input)]);
}

/** The same value in one order of keys; nothing of ours nests deeper. */
function canonical(value: unknown, levels = maxNesting): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (levels === 0) return 'deeper';
  if (Array.isArray(value)) return value.map((each) => canonical(each, levels - 1));
  const entries = Object.entries(value).map(([key, each]) => [key, canonical(each, levels - 1)] as const);
  return entries.sort(([a], [b]) => (a < b ? -1 : 1));
}

function targetOf(access: ResolvedAccess, call: ToolCall): string {
  const isFileTool = call.accesses.length === 1 && access.target.startsWith('/');
  return isFileTool ? (access.place?.real ?? access.target) : access.target;
}

/** The part of a command that stands in the record itself; the whole goes to a blob. */
const maxCommandLength = 2000;
const maxActionLength = 160;
const maxKeptAccesses = 20;
const maxTargetLength = 300;

function actionOf(call: ToolCall): string {
  const [first] = call.accesses;
  const text = first === undefined ? '' : (first.place?.relative ?? first.target);
  const shown = isPrompt(call) ? '' : clip(text, maxActionLength).replace(/\s+/g, ' ');
  return `${call.tool} ${shown}`.trim().slice(0, maxActionLength);
}

function keepCall(root: string, call: ToolCall, input: ToolInput): ReturnType<DescribedCall['keep']> {
  const accesses = call.accesses.slice(0, maxKeptAccesses).map(({ action, target, certainty, place }) => ({
    action,
    target: shownTarget(call, action, place?.relative ?? place?.real ?? target),
    certainty,
  }));
  return {
    accesses,
    ...(call.accesses.length > maxKeptAccesses ? { truncated: true } : {}),
    ...(call.command === '' || isPrompt(call) ? {} : keepCommand(root, call.command)),
    arguments: isValueTool(call.tool) ? sizesOf(input) : summarize(input),
  };
}

function shownTarget(call: ToolCall, action: string, target: string): string {
  return action === 'execute' && call.command !== '' ? 'command' : redact(target).slice(0, maxTargetLength);
}

/** A scheduled prompt is a prompt: not kept. */
function isPrompt(call: ToolCall): boolean {
  return call.command !== '' && !isShellTool(call.tool) && call.tool !== 'Skill';
}

/** Redacted before it is cut, so that no half of a secret remains. */
function keepCommand(root: string, command: string): Readonly<Record<string, unknown>> {
  const redacted = redact(command.slice(0, maxBlobBytes));
  if (redacted.length <= maxCommandLength) return { command: redacted };
  return { command: redacted.slice(0, maxCommandLength), truncated: true, blob: saveBlob(root, redacted) };
}

const maxArguments = 20;
const maxArgumentLength = 120;
const secretName = /pass|pwd|secret|token|credential|key|auth|cookie|private/i;

/** One name, number or path; a text of several words may be a prompt or a message. */
const oneWord = /^[\w.:@/+~-]*$/;

/** Texts that say what a call is for. */
const titles: ReadonlySet<string> = new Set(['description', 'subject', 'summary']);
const unkept: ReadonlySet<string> = new Set(['command', 'file_path', 'notebook_path', 'url', 'path']);

/** What these tools are told are values: they stand in events of their own, where they can be erased. */
function isValueTool(tool: string): boolean {
  return tool.startsWith(ownToolPrefix) || tool === 'TaskCreate' || tool === 'TaskUpdate';
}

function sizesOf(input: ToolInput): Readonly<Record<string, unknown>> {
  const sizes = Object.entries(input).map(
    ([name, value]) => [name.slice(0, 60), { bytes: byteLength(value) }] as const,
  );
  return Object.fromEntries(sizes.slice(0, maxArguments));
}

function byteLength(value: unknown): number {
  return Buffer.byteLength(typeof value === 'string' ? value : toJson(value));
}

/** Single words and titles as they are, everything else as its size: contents, prompts and messages are never kept. */
function summarize(input: ToolInput): Readonly<Record<string, unknown>> {
  const kept = Object.entries(input).filter(([name]) => !unkept.has(name));
  return Object.fromEntries(
    kept.slice(0, maxArguments).map(([name, value]) => [name.slice(0, 60), summarizeValue(name, value)]),
  );
}

function summarizeValue(name: string, value: unknown): unknown {
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return value;
  const text = typeof value === 'string' ? value : toJson(value);
  const short = typeof value === 'string' && text.length <= maxArgumentLength && !contentArguments.includes(name);
  const harmless = short && !secretName.test(name) && (titles.has(name) || oneWord.test(text));
  return harmless ? text : { bytes: Buffer.byteLength(text) };
}
