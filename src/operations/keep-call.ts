/** What is kept of a tool call? Never what it writes: paths, redacted commands, and the sizes of everything else. */
import { ownToolPrefix, type ResolvedAccess, shownTarget, type ToolCall } from '../core/calls.ts';
import { toJson } from '../core/json.ts';
import { saveBlob } from '../ledger/blobs.ts';
import { isShellTool, type ToolInput } from '../policy/accesses.ts';
import { redact } from '../workspace/redaction.ts';
import { contentArguments } from './fingerprint-call.ts';
import { clip } from './redact-details.ts';

/** The part of a command that stands in the record itself; the whole goes to a blob. */
const maxCommandLength = 2000;
const maxActionLength = 160;
const maxKeptAccesses = 20;
const maxTargetLength = 300;

/** A call with its arguments, and its command without secrets. */
export interface KeptCall {
  readonly call: ToolCall;
  readonly input: ToolInput;
  readonly command: string;
}

/** One line for people. */
export function actionOf({ call, command }: KeptCall): string {
  const [first] = call.accesses;
  const text = first === undefined ? '' : first.action === 'execute' ? command : shownTarget(first);
  const shown = isPrompt(call) ? '' : clip(text, maxActionLength).replace(/\s+/g, ' ');
  return `${redact(call.tool)} ${shown}`.trim().slice(0, maxActionLength);
}

/** What the event keeps of a call; stores what is too large for a record, and may therefore throw. */
export function keepCall(root: string, { call, input, command }: KeptCall): Readonly<Record<string, unknown>> {
  const accesses = call.accesses.slice(0, maxKeptAccesses).map((access) => {
    return { action: access.action, target: keptTarget(access, call), certainty: access.certainty };
  });
  return {
    accesses,
    ...(call.accesses.length > maxKeptAccesses ? { truncated: true } : {}),
    ...(call.command === '' || isPrompt(call) ? {} : keepCommand(root, command)),
    arguments: isValueTool(call.tool) ? sizesOf(input) : summarize(input),
  };
}

function keptTarget({ action, shown, place, target }: ResolvedAccess, { command }: ToolCall): string {
  if (action === 'execute' && command !== '') return 'command';
  return redact(shown ?? place?.relative ?? place?.real ?? target).slice(0, maxTargetLength);
}

/** A scheduled prompt is a prompt: not kept. */
function isPrompt(call: ToolCall): boolean {
  return call.command !== '' && !isShellTool(call.tool) && call.tool !== 'Skill';
}

/** Redacted before it is cut, so that no half of a secret remains. */
function keepCommand(root: string, redacted: string): Readonly<Record<string, unknown>> {
  if (redacted.length <= maxCommandLength) return { command: redacted };
  return { command: redacted.slice(0, maxCommandLength), truncated: true, blob: saveBlob(root, redacted) };
}

const maxArguments = 20;
const maxArgumentLength = 120;
const maxNameLength = 60;
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
    ([name, value]) => [clip(name, maxNameLength), { bytes: byteLength(value) }] as const,
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
    kept.slice(0, maxArguments).map(([name, value]) => [clip(name, maxNameLength), summarizeValue(name, value)]),
  );
}

function summarizeValue(name: string, value: unknown): unknown {
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return value;
  const text = typeof value === 'string' ? value : toJson(value);
  const short = typeof value === 'string' && text.length <= maxArgumentLength && !contentArguments.includes(name);
  const harmless = short && !secretName.test(name) && (titles.has(name) || oneWord.test(text));
  return harmless ? text : { bytes: Buffer.byteLength(text) };
}
