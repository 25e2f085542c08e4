/** Is what ran what was checked? A keyed hash of the call, because its contents are not kept. */
import { ownToolPrefix, type ResolvedAccess, type ToolCall } from '../core/calls.ts';
import { toJson } from '../core/json.ts';
import { sha256 } from '../core/sha256.ts';
import { isShellTool, type ToolInput } from '../policy/accesses.ts';
import { userDirectory, type Variables } from '../workspace/environment.ts';
import { fingerprint, loadFingerprintKey } from '../workspace/keys.ts';

/** 32 hexadecimal digits; empty without a key, except for our own tools. */
export async function fingerprintCall(call: ToolCall, input: ToolInput, variables: Variables): Promise<string> {
  if (call.tool.startsWith(ownToolPrefix)) return ownFingerprint(call.tool, input, variables);
  return fingerprint(loadFingerprintKey(userDirectory(variables)), fingerprintText(call, input));
}

/** Arguments that are what a tool writes or runs, kept as size and hash only. */
export const contentArguments: readonly string[] = [
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

/**
 * What the gate's record says of a call of our own tool with these arguments. Without a key a plain hash, which must not
 * be empty: it says that this call is that one.
 */
export async function ownFingerprint(tool: string, input: ToolInput, variables: Variables): Promise<string> {
  const text = ownFingerprintText(tool, input);
  const key = loadFingerprintKey(userDirectory(variables));
  return (await fingerprint(key, text)) || sha256(Buffer.from(text)).slice(0, 32);
}

const maxNesting = 64;

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
  // Unlike a list of the same pairs.
  return { entries: entries.sort(([a], [b]) => (a < b ? -1 : 1)) };
}

function targetOf(access: ResolvedAccess, call: ToolCall): string {
  const isFileTool = call.accesses.length === 1 && access.target.startsWith('/');
  return isFileTool ? (access.place?.real ?? access.target) : access.target;
}
