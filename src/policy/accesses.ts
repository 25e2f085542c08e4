/** What would a tool call do to what? Every tool is mapped; an unknown one by its path-like arguments. */
import { type Access, type Action, ownToolPrefix } from '../core/calls.ts';
import type { ShellReading } from '../shell/read-command.ts';

/** A tool's arguments, as the client sends them. */
export type ToolInput = Readonly<Record<string, unknown>>;

/** The client's own file tools: the argument that names the path, and what happens to it. */
const fileTools: Readonly<Record<string, readonly [argument: string, action: Action]>> = {
  Write: ['file_path', 'write'],
  Edit: ['file_path', 'write'],
  MultiEdit: ['file_path', 'write'],
  NotebookEdit: ['notebook_path', 'write'],
  Read: ['file_path', 'read'],
};

/** Tools whose call runs something, and the arguments that say what. */
const runningTools: Readonly<Record<string, readonly string[]>> = {
  Bash: ['command'],
  PowerShell: ['command'],
  Skill: ['skill', 'args'],
  CronCreate: ['prompt'],
  ScheduleWakeup: ['prompt'],
  Monitor: ['command'],
};

/** The client's own tools that name paths without changing them. */
const namingTools: ReadonlySet<string> = new Set(
  'Agent EnterWorktree ExitWorktree LSP ReportFindings SendUserFile Task ToolSearch Workflow'.split(' '),
);

/** Tools of our own MCP server, which touch no file; only these very names. */
export const ownTools: ReadonlySet<string> = new Set(
  [
    'log',
    'save_context',
    'load_context',
    'list_context',
    'search_context',
    'acquire_lock',
    'release_lock',
    'list_locks',
    'get_boundaries',
    'check_path',
    'task_create',
    'task_claim',
    'task_update',
    'task_list',
    'status',
    'save_checkpoint',
    'load_checkpoint',
  ].map((name) => `${ownToolPrefix}k6s_${name}`),
);

/** Who locks a path means to write there. */
function ownAccesses(tool: string, input: ToolInput): readonly Access[] {
  const target = textOf(input.path);
  if (tool !== `${ownToolPrefix}k6s_acquire_lock` || target === '') return [];
  return [{ action: 'write', target, certainty: 'exact' }];
}

/** True for tools whose input is code for a shell. */
export function isShellTool(tool: string): boolean {
  return tool === 'Bash' || tool === 'PowerShell' || tool === 'Monitor';
}

/** The text that the call runs; empty for tools that run nothing. */
export function commandOf(tool: string, input: ToolInput): string {
  return (Object.hasOwn(runningTools, tool) ? (runningTools[tool] ?? []) : [])
    .map((argument) => textOf(input[argument]))
    .filter((text) => text !== '')
    .join(' ');
}

/** @param shell what the shell room read of the command; needed for Bash only. */
export function accessesOf(tool: string, input: ToolInput, shell?: ShellReading): readonly Access[] {
  const file = Object.hasOwn(fileTools, tool) ? fileTools[tool] : undefined;
  if (file !== undefined) {
    const target = textOf(input[file[0]]);
    return target === '' ? [] : [{ action: file[1], target, certainty: 'exact' }];
  }
  if (Object.hasOwn(runningTools, tool)) {
    const certainty = shell === undefined || shell.complete ? 'exact' : 'unknown';
    return [{ action: 'execute', target: commandOf(tool, input), certainty }, ...(shell?.accesses ?? [])];
  }
  if (ownTools.has(tool)) return ownAccesses(tool, input);
  if (tool === 'WebFetch') return [{ action: 'network', target: textOf(input.url), certainty: 'exact' }];
  if (tool === 'WebSearch') return [{ action: 'network', target: textOf(input.query), certainty: 'unknown' }];
  return pathArguments(input).map((target) => ({ action: actionOf(tool), target, certainty: 'exact' }));
}

/** Arguments that are paths by the last word of their name (`file_path`, `outputDir`). */
const pathWords: ReadonlySet<string> = new Set(
  'path paths file files filename filenames filepath filepaths dir dirs directory directories folder worktree outfile infile outdir'.split(
    ' ',
  ),
);

/** Arguments that are paths only if their value looks like one. */
const perhapsPathWords: ReadonlySet<string> = new Set(
  'dest destination from input location output source src target to uri url'.split(' '),
);

const readingVerbs: ReadonlySet<string> = new Set(
  'check count describe diff fetch find get glob grep info list log ls peek query read search show stat status tree view'.split(
    ' ',
  ),
);
const writingVerbs: ReadonlySet<string> = new Set(
  'add append apply copy create download edit insert move patch put rename replace save set sync update upload write'.split(
    ' ',
  ),
);
const deletingVerbs: ReadonlySet<string> = new Set(['delete', 'move', 'mv', 'remove', 'rename', 'rm', 'unlink']);

/** By the verbs in the tool's own name; whoever does not begin by saying that it reads is taken to write. */
function actionOf(tool: string): Action {
  if (namingTools.has(tool)) return 'read';
  const words = wordsOf(tool.split('__').pop() ?? tool);
  if (words.some((word) => deletingVerbs.has(word))) return 'delete';
  const reads = readingVerbs.has(words[0] ?? '') && !words.some((word) => writingVerbs.has(word));
  return reads ? 'read' : 'write';
}

/** Each costs some system calls: a call that names more is too large to be checked. */
export const maxAccesses = 500;

const maxDepth = 8;

/** The values of arguments whose name says that they are paths, at most eight levels down; one too many says that there are more. */
function pathArguments(input: unknown, depth = 0): readonly string[] {
  if (typeof input !== 'object' || input === null || depth > maxDepth) return [];
  const found = Object.entries(input).flatMap(([name, value]) => {
    const values = [value].flat();
    const texts = values.filter((each) => typeof each === 'string').filter((text) => isPath(name, text));
    return [...texts.map(fromFileUrl), ...values.flatMap((each) => pathArguments(each, depth + 1))];
  });
  return found.slice(0, maxAccesses + 1);
}

/** A web address is no path; neither is a text of several lines. */
function isPath(name: string, text: string): boolean {
  if (text === '' || /[\n\r\0]/.test(text)) return false;
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(text)) return /^file:/i.test(text);
  const words = wordsOf(name.replace(/\d+$/, ''));
  const word = words.at(-1) ?? '';
  return (
    pathWords.has(word) || pathWords.has(words.slice(-2).join('')) || (perhapsPathWords.has(word) && /[./~]/.test(text))
  );
}

/** `outputDir`, `output_dir` and `output-dir` are the words output and dir. */
function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[_-]+/);
}

function fromFileUrl(text: string): string {
  if (!/^file:/i.test(text)) return text;
  try {
    return decodeURIComponent(new URL(text).pathname);
  } catch (error) {
    if (error instanceof TypeError || error instanceof URIError) return text;
    throw error;
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
