/** Which tool calls do the client's transcripts tell of? Their format is its own and changes: nothing of it is relied on. */
import { readdirSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { type AgentIdentity, lead } from '../core/agents.ts';
import { KhoregosError, systemCode } from '../core/errors.ts';
import type { ToolInput } from '../policy/accesses.ts';
import { configurationDirectory, type Variables } from '../workspace/environment.ts';
import { readRegularFile } from '../workspace/files.ts';
import { lstat, reachable, realPath } from '../workspace/project-root.ts';
import { readLines } from './read-lines.ts';

/** A tool call as a transcript tells of it. Source: transcripts of clients 2.1.197 and 2.1.329. */
export interface RecordedCall {
  /** The client's tool_use id; empty when there is none. */
  readonly id: string;
  /** The Claude session id. */
  readonly session: string;
  readonly agent: AgentIdentity;
  readonly tool: string;
  readonly input: ToolInput;
  /** Empty when it is not told. */
  readonly cwd: string;
  /** UTC, ISO 8601; empty when it is not told. */
  readonly at: string;
  /** Id of the assistant's message, which may hold several calls; empty when it is not told. */
  readonly message: string;
}

/** What the client noted of a call when it was over. */
export interface RecordedAnswer {
  /** The call's tool_use id. */
  readonly call: string;
  /** The client's own word that it did not run the call: it was invalid, or the person refused it. */
  readonly refused: 'invalid' | 'rejected' | undefined;
}

export interface Transcript {
  readonly path: string;
  readonly sizeBytes: number;
}

/** A call, its answer, or what had to be passed over; `offset` is the place behind it in its file. */
export type TranscriptItem =
  | { readonly kind: 'call'; readonly offset: number; readonly call: RecordedCall }
  | { readonly kind: 'answer'; readonly offset: number; readonly answer: RecordedAnswer }
  | { readonly kind: 'skipped'; readonly offset: number; readonly why: SkipReason };

/** Why a part of a transcript says nothing. */
export type SkipReason = 'notJson' | 'tooLong' | 'unreadable';

/** Where the client keeps the transcripts of sessions that began in this directory. Source: measured. */
export function transcriptsOf(directory: string, variables: Variables): string {
  return join(configurationDirectory(variables), 'projects', directory.replace(/[^a-zA-Z0-9]/g, '-'));
}

/** Sessions have folders of their own for their agents; deeper ones are not the client's. */
const maxDepth = 6;

/** Every transcript at or below the directory, by path; links are not followed. Undefined: there is no such directory. */
export function listTranscripts(directory: string): readonly Transcript[] | undefined {
  const start = realPath(directory);
  if (!lstat(start)?.isDirectory()) return undefined;
  const found: Transcript[] = [];
  const open: (readonly [path: string, depth: number])[] = [[start, 0]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [path, depth] = next;
    for (const entry of reachable(() => readdirSync(path, { withFileTypes: true })) ?? []) {
      const child = join(path, entry.name);
      if (entry.isDirectory() && depth < maxDepth) open.push([child, depth + 1]);
      if (entry.isFile() && child.endsWith('.jsonl')) found.push({ path: child, sizeBytes: lstat(child)?.size ?? 0 });
    }
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** A line holds one message; the largest are files that were read or written. */
const maxLineBytes = 4 * 1024 * 1024;

/** Reads one transcript as a stream; what cannot be read is told, never thrown. */
export function* readTranscript({ path, sizeBytes }: Transcript): Generator<TranscriptItem> {
  const nameOf = once(() => readAgentType(path));
  try {
    for (const { end: offset, text } of readLines(path, maxLineBytes)) {
      const said = text === undefined ? 'tooLong' : readLine(text, nameOf);
      if (typeof said === 'string') yield { kind: 'skipped', offset, why: said };
      else for (const part of said) yield { ...part, offset };
    }
  } catch (error) {
    if (!(error instanceof KhoregosError) && systemCode(error) === undefined) throw error;
    yield { kind: 'skipped', offset: sizeBytes, why: 'unreadable' };
  }
}

function once(work: () => string): () => string {
  let known: string | undefined;
  return () => {
    known ??= work();
    return known;
  };
}

type Said =
  | { readonly kind: 'call'; readonly call: RecordedCall }
  | { readonly kind: 'answer'; readonly answer: RecordedAnswer };

function readLine(line: string, typeOfFile: () => string): readonly Said[] | 'notJson' {
  if (line.trim() === '') return [];
  const entry = parse(line);
  if (entry === undefined) return 'notJson';
  const { content } = fieldsOf(entry.message);
  if (!Array.isArray(content)) return [];
  const blocks = content.map(fieldsOf);
  if (entry.type === 'user') return answersOf(entry, blocks).map((answer) => ({ kind: 'answer', answer }));
  if (entry.type !== 'assistant') return [];
  return callsOf(entry, blocks, typeOfFile).map((call) => ({ kind: 'call', call }));
}

function answersOf(entry: Fields, blocks: readonly Fields[]): readonly RecordedAnswer[] {
  const results = blocks.filter(({ type, tool_use_id: id }) => type === 'tool_result' && textOf(id) !== '');
  return results.map((block) => ({
    call: textOf(block.tool_use_id).slice(0, maxIdLength),
    refused: block.is_error === true ? refusalOf(entry, block) : undefined,
  }));
}

/** The client's complaints about calls that it did begin to run. Source: client 2.1.197. */
const begun = /^<tool_use_error>(?:Error calling tool|Cancelled|Error: Streaming fallback)/;

function refusalOf({ toolUseResult }: Fields, block: Fields): RecordedAnswer['refused'] {
  if (toolUseResult === 'User rejected tool use') return 'rejected';
  const text = textOf(block.content);
  return text.startsWith('<tool_use_error>') && !begun.test(text) ? 'invalid' : undefined;
}

function callsOf(entry: Fields, all: readonly Fields[], typeOfFile: () => string): readonly RecordedCall[] {
  const blocks = all.filter(({ type, name }) => type === 'tool_use' && textOf(name) !== '');
  if (blocks.length === 0) return [];
  const cwd = textOf(entry.cwd);
  const shared = {
    session: textOf(entry.sessionId).slice(0, maxIdLength),
    agent: agentOf(entry, typeOfFile),
    cwd: isAbsolute(cwd) ? cwd : '',
    at: textOf(entry.timestamp),
    message: textOf(fieldsOf(entry.message).id).slice(0, maxIdLength),
  };
  return blocks.map(({ id, name, input }) => {
    const own = { id: textOf(id).slice(0, maxIdLength), tool: textOf(name).slice(0, maxIdLength) };
    return { ...shared, ...own, input: fieldsOf(input) };
  });
}

/** Identifiers are short, as in a hook's event. */
const maxIdLength = 200;

type Fields = Readonly<Record<string, unknown>>;

/** Undefined for what is no JSON; the fields of a value that has none are none. */
function parse(line: string): Fields | undefined {
  try {
    return fieldsOf(JSON.parse(line));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** A teammate by its name, a subagent by its type, as a hook would be told; without either it is the main thread. */
function agentOf(entry: Fields, typeOfFile: () => string): AgentIdentity {
  const [id, teammate] = [textOf(entry.agentId), textOf(entry.agentName)];
  if (id === '' && teammate === '') return lead;
  const type = textOf(entry.attributionAgent) || typeOfFile();
  const name = (teammate || type || id).slice(0, maxIdLength);
  return { id: (id || lead.id).slice(0, maxIdLength), name, type, via: 'payload' };
}

const maxMetaBytes = 64 * 1024;

/** Beside a subagent's transcript the client notes what kind of agent it was. */
function readAgentType(path: string): string {
  const meta = path.replace(/\.jsonl$/, '.meta.json');
  try {
    return textOf(parse(readRegularFile(meta, maxMetaBytes)?.toString() ?? '')?.agentType);
  } catch (error) {
    if (!(error instanceof KhoregosError) && systemCode(error) === undefined) throw error;
    return '';
  }
}
