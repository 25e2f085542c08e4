/** Which calls do the client's transcripts tell of, each once? Held so that a whole trail can be compared with them. */
import { KhoregosError } from '../core/errors.ts';
import {
  type RecordedAnswer,
  type RecordedCall,
  readTranscript,
  type SkipReason,
  type Transcript,
} from './read-transcripts.ts';

/** What an answer says of its call: `invalid`: the client found it wrong; `rejected`: the person refused it; `ran`: all others. */
export type Ending = 'ran' | 'invalid' | 'rejected' | 'unanswered';

/** Columns, the call at one place in all of them: as objects hundreds of thousands of calls would take twice the memory. */
interface Columns {
  /** The Claude session id. */
  readonly client: string[];
  readonly atMs: number[];
  /** The transcript's number. */
  readonly file: number[];
  /** The message's number. */
  readonly message: number[];
  /** An answer of a foreign server's tool is the server's own text. */
  readonly foreign: boolean[];
  readonly ending: Ending[];
  /** The trail has it. */
  readonly seen: boolean[];
}

export interface CollectedCalls {
  readonly transcripts: readonly Transcript[];
  /** Each call's place in the columns, by tool_use id. */
  readonly places: Map<string, number>;
  readonly columns: Columns;
  /** Other sessions that copied a call, by its place. */
  readonly copies: Map<number, readonly string[]>;
  /** Whether the trail has a call of a message, by the message's number: hooks that saw one were on. */
  readonly seenMessages: boolean[];
  /** Claude sessions that told of any of them: one text for all equal ones. */
  readonly names: Map<string, string>;
  /** What could not be compared. */
  readonly passed: {
    /** The same tool_use once more: of sessions that were resumed or forked. */
    duplicates: number;
    /** Calls without an id. */
    withoutId: number;
    readonly skipped: Record<SkipReason, number>;
  };
}

/** Some gigabytes of transcripts, of which each takes some hundred bytes of memory. */
const maxCalls = 1_000_000;

/**
 * Reads the transcripts once and holds what tells their calls apart.
 * @throws KhoregosError TOO_LARGE above a million calls.
 */
export function collectToldCalls(
  transcripts: readonly Transcript[],
  onProgress: (bytes: number, calls: number) => void,
): CollectedCalls {
  const collected = createCollection(transcripts);
  let done = 0;
  for (const [file, transcript] of transcripts.entries()) {
    const message = { id: '', number: -1 };
    for (const item of readTranscript(transcript)) {
      onProgress(done + item.offset, collected.places.size);
      if (item.kind === 'skipped') collected.passed.skipped[item.why] += 1;
      else if (item.kind === 'answer') addAnswer(collected, item.answer);
      else if (item.call.id === '') collected.passed.withoutId += 1;
      else addCall(collected, item.call, file, message);
    }
    done += transcript.sizeBytes;
  }
  return collected;
}

function createCollection(transcripts: readonly Transcript[]): CollectedCalls {
  return {
    transcripts,
    places: new Map(),
    columns: { client: [], atMs: [], file: [], message: [], foreign: [], ending: [], seen: [] },
    copies: new Map(),
    seenMessages: [],
    names: new Map(),
    passed: { duplicates: 0, withoutId: 0, skipped: { notJson: 0, tooLong: 0, unreadable: 0 } },
  };
}

/** The message that the calls before belong to. */
interface OpenMessage {
  id: string;
  number: number;
}

function addCall(collected: CollectedCalls, call: RecordedCall, file: number, message: OpenMessage): void {
  const { places, columns, seenMessages, names, passed } = collected;
  const known = places.get(call.id);
  const client = once(names, call.session);
  if (message.id !== call.message || message.id === '') {
    const number = known === undefined ? undefined : columns.message[known];
    message.id = call.message;
    message.number = number ?? seenMessages.push(false) - 1;
  }
  if (known === undefined) {
    addRow(collected, call, { client, file, message: message.number });
    return;
  }
  passed.duplicates += 1;
  const others = collected.copies.get(known) ?? [];
  if (columns.client[known] !== client && !others.includes(client)) collected.copies.set(known, [...others, client]);
}

function once(names: Map<string, string>, name: string): string {
  const known = names.get(name);
  if (known === undefined) names.set(name, name);
  return known ?? name;
}

function addRow(
  { places, columns }: CollectedCalls,
  { id, at, tool }: RecordedCall,
  { client, file, message }: { readonly client: string; readonly file: number; readonly message: number },
): void {
  if (places.size >= maxCalls) {
    throw new KhoregosError(
      'TOO_LARGE',
      `Cannot compare the transcripts: they tell of more than ${maxCalls} calls`,
      'Move old ones away, or give --transcripts DIR',
    );
  }
  places.set(id, places.size);
  columns.client.push(client);
  columns.atMs.push(Date.parse(at));
  columns.file.push(file);
  columns.message.push(message);
  columns.foreign.push(tool.startsWith('mcp__'));
  columns.ending.push('unanswered');
  columns.seen.push(false);
}

/** What ran in one copy ran. */
function addAnswer({ places, columns: { ending, foreign } }: CollectedCalls, { call, refused }: RecordedAnswer): void {
  const place = places.get(call);
  if (place === undefined || ending[place] === 'ran') return;
  ending[place] = refused === undefined || (refused === 'invalid' && foreign[place] === true) ? 'ran' : refused;
}

/** The trail has this call of this Claude session. */
export function tickCall(
  { places, columns, copies, seenMessages }: CollectedCalls,
  client: string,
  call: string,
): void {
  const place = places.get(call);
  if (place === undefined) return;
  if (columns.client[place] !== client && !copies.get(place)?.includes(client)) return;
  columns.seen[place] = true;
  seenMessages[columns.message[place] ?? -1] = true;
}
