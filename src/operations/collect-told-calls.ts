/** Which calls do the client's transcripts tell of, each once? Held so that a whole trail can be compared with them. */
import { KhoregosError } from '../core/errors.ts';
import {
  type RecordedAnswer,
  type RecordedCall,
  readTranscript,
  type SkipReason,
  type Transcript,
} from './read-transcripts.ts';

export interface CollectedCalls {
  readonly transcripts: readonly Transcript[];
  /** By tool_use id. */
  readonly calls: ReadonlyMap<string, CollectedCall>;
  /** Claude sessions that told of any of them. */
  readonly sessions: number;
  /** The same tool_use once more: of sessions that were resumed or forked. */
  readonly duplicates: number;
  /** Calls without an id, which nothing can be compared by. */
  readonly withoutId: number;
  readonly skipped: Readonly<Record<SkipReason, number>>;
}

/** Calls of one message of the assistant's: hooks that saw one of them were on. */
interface Message {
  readonly id: string;
  seen: boolean;
}

/** Kept small: there may be hundreds of thousands. */
export interface CollectedCall {
  /** The Claude session id. */
  readonly client: string;
  /** Sessions that copied it. */
  others: readonly string[];
  readonly atMs: number;
  /** The transcript's number. */
  readonly file: number;
  readonly message: Message;
  /** An answer of a foreign server's tool is the server's own text. */
  readonly foreign: boolean;
  /** What its answer says: `invalid`: the client found it wrong; `rejected`: the person refused it; `ran`: all others. */
  why: 'ran' | 'invalid' | 'rejected' | 'unanswered';
  /** The trail has it. */
  seen: boolean;
}

/** Some gigabytes of transcripts; 200 MB of memory. */
const maxCalls = 1_000_000;

/**
 * Reads the transcripts once and holds what tells their calls apart.
 * @throws KhoregosError TOO_LARGE above a million calls.
 */
export function collectToldCalls(
  transcripts: readonly Transcript[],
  onProgress: (bytes: number, calls: number) => void,
): CollectedCalls {
  const calls = new Map<string, CollectedCall>();
  const names = new Map<string, string>();
  const passed = { duplicates: 0, withoutId: 0, skipped: { notJson: 0, tooLong: 0, unreadable: 0 } };
  let done = 0;
  for (const [file, transcript] of transcripts.entries()) {
    let message: Message = { id: '', seen: false };
    for (const item of readTranscript(transcript)) {
      onProgress(done + item.offset, calls.size);
      if (item.kind === 'skipped') passed.skipped[item.why] += 1;
      else if (item.kind === 'answer') addAnswer(calls, item.answer);
      else if (item.call.id === '') passed.withoutId += 1;
      else {
        const { call } = item;
        const known = calls.get(call.id);
        const client = once(names, call.session);
        if (message.id !== call.message || message.id === '')
          message = known?.message ?? { id: call.message, seen: false };
        if (known === undefined) addCall(calls, call, { client, file, message });
        else {
          passed.duplicates += 1;
          if (known.client !== client && !known.others.includes(client)) known.others = [...known.others, client];
        }
      }
    }
    done += transcript.sizeBytes;
  }
  return { transcripts, calls, sessions: names.size, ...passed };
}

/** One text for all equal ones. */
function once(names: Map<string, string>, name: string): string {
  const known = names.get(name);
  if (known === undefined) names.set(name, name);
  return known ?? name;
}

function addCall(
  calls: Map<string, CollectedCall>,
  { id, at, tool }: RecordedCall,
  place: Pick<CollectedCall, 'client' | 'file' | 'message'>,
): void {
  if (calls.size >= maxCalls) {
    throw new KhoregosError(
      'TOO_LARGE',
      `Cannot compare the transcripts: they tell of more than ${maxCalls} calls`,
      'Move old ones away, or give --transcripts DIR',
    );
  }
  const open = { others: [], why: 'unanswered', seen: false } as const;
  calls.set(id, { ...place, ...open, atMs: Date.parse(at), foreign: tool.startsWith('mcp__') });
}

/** What ran in one copy ran. */
function addAnswer(calls: ReadonlyMap<string, CollectedCall>, { call, refused }: RecordedAnswer): void {
  const told = calls.get(call);
  if (told === undefined || told.why === 'ran') return;
  told.why = refused === undefined || (refused === 'invalid' && told.foreign) ? 'ran' : refused;
}

/** The trail has this call of this Claude session. */
export function tickCall({ calls }: CollectedCalls, client: string, call: string): void {
  const told = calls.get(call);
  if (told === undefined || (told.client !== client && !told.others.includes(client))) return;
  told.seen = true;
  told.message.seen = true;
}
