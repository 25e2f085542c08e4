/** Which calls of the transcripts does the trail not have, and should it? */
import { accessesOf, commandOf, isShellTool } from '../policy/accesses.ts';
import type { CollectedCalls, Ending } from './collect-told-calls.ts';
import type { Listed } from './newest-of.ts';
import { type RecordedCall, readTranscript } from './read-transcripts.ts';
import { clip } from './redact-details.ts';

/** A call in a transcript, without secrets. */
export interface ToldCall {
  /** The client's tool_use id. */
  readonly call: string;
  /** The Claude session id. */
  readonly client: string;
  readonly agent: string;
  /** In one line: `Bash npm test`. */
  readonly action: string;
  /** UTC, ISO 8601; empty when it is not told. */
  readonly at: string;
  /** The file that tells of it. */
  readonly transcript: string;
  /** `ran`: it may have run; `unanswered`: the transcript does not say how it ended. */
  readonly why: Ending;
}

/** The calls that transcripts tell of, each counted once. */
export interface ToldCalls {
  /** Calls that the trail has. */
  readonly recorded: number;
  /** Calls that it should have. */
  readonly missing: Listed<ToldCall>;
  /** Calls that never came to run, so that no hook saw them. */
  readonly notRun: Listed<ToldCall>;
  /** Made before the trail began. */
  readonly earlier: number;
}

/** Between a call's line and its hook's record there is hardly a second. */
const recordedWithinMs = 60_000;

/** A call that the trail does not have. */
interface Lacking {
  readonly id: string;
  readonly place: number;
  readonly atMs: number;
}

interface CompareOptions {
  /** When the trail began: UTC, ISO 8601. */
  readonly since: string;
  readonly now: number;
  readonly limit: number;
}

/** What is left once the calls of the trail are ticked off. */
export function compareToldCalls(collected: CollectedCalls, { since, now, limit }: CompareOptions): ToldCalls {
  const [missing, notRun]: [Lacking[], Lacking[]] = [[], []];
  let [recorded, earlier] = [0, 0];
  const sinceMs = Date.parse(since);
  const { places, columns } = collected;
  for (const [id, place] of places) {
    const atMs = columns.atMs[place] ?? Number.NaN;
    if (columns.seen[place] === true) recorded += 1;
    else if (atMs < sinceMs) earlier += 1;
    else (neverRan(collected, place, now) ? notRun : missing).push({ id, place, atMs });
  }
  const list = (found: readonly Lacking[]) => ({
    count: found.length,
    shown: describe(newest(found, limit), collected),
  });
  return { recorded, earlier, missing: list(missing), notRun: list(notRun) };
}

function neverRan({ columns, seenMessages }: CollectedCalls, place: number, now: number): boolean {
  const ending = columns.ending[place];
  if (ending !== 'unanswered') return ending !== 'ran';
  return seenMessages[columns.message[place] ?? -1] === true || now - (columns.atMs[place] ?? 0) < recordedWithinMs;
}

function newest(found: readonly Lacking[], limit: number): readonly Lacking[] {
  return found.toSorted((a, b) => (a.atMs || 0) - (b.atMs || 0)).slice(-limit);
}

/** Reads once more what is shown: it was not held for all the others. */
function describe(found: readonly Lacking[], collected: CollectedCalls): readonly ToldCall[] {
  const { columns, transcripts } = collected;
  const shown = new Map<string, ToldCall>();
  const wanted = new Map(found.map(({ id, place }) => [id, place]));
  for (const file of new Set(found.map(({ place }) => columns.file[place] ?? -1))) {
    const transcript = transcripts[file];
    if (transcript === undefined) continue;
    for (const item of readTranscript(transcript)) {
      if (item.kind !== 'call') continue;
      const { call } = item;
      const place = wanted.get(call.id);
      if (place === undefined || columns.file[place] !== file || shown.has(call.id)) continue;
      const told = { client: columns.client[place] ?? '', why: columns.ending[place] ?? 'ran' };
      shown.set(call.id, { ...told, ...shownCall(call), transcript: transcript.path });
    }
  }
  return found.flatMap(({ id }) => shown.get(id) ?? []);
}

const maxNameLength = 100;
const maxActionLength = 160;

function shownCall({ id, agent, tool, input, at }: RecordedCall): Pick<ToldCall, 'call' | 'agent' | 'action' | 'at'> {
  const command = commandOf(tool, input);
  const target = command === '' ? (accessesOf(tool, input)[0]?.target ?? '') : '';
  // What another tool runs is a prompt.
  const text = isShellTool(tool) ? command : target;
  const action = `${clip(tool, maxNameLength)} ${clip(text, maxActionLength).replace(/\s+/g, ' ')}`.trim();
  return { call: id, agent: clip(agent.name, maxNameLength), action, at };
}
