/** Which calls of the transcripts does the trail not have, and should it? */
import { accessesOf, commandOf, isShellTool } from '../policy/accesses.ts';
import type { CollectedCall, CollectedCalls } from './collect-told-calls.ts';
import type { Listed } from './newest-of.ts';
import { type RecordedCall, readTranscript, type Transcript } from './read-transcripts.ts';
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
  readonly why: CollectedCall['why'];
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

type Named = readonly [id: string, told: CollectedCall];

interface CompareOptions {
  /** When the trail began: UTC, ISO 8601. */
  readonly since: string;
  readonly now: number;
  readonly limit: number;
}

/** What is left once the calls of the trail are ticked off. */
export function compareToldCalls(
  { calls, transcripts }: CollectedCalls,
  { since, now, limit }: CompareOptions,
): ToldCalls {
  const [missing, notRun]: [Named[], Named[]] = [[], []];
  let [recorded, earlier] = [0, 0];
  const sinceMs = Date.parse(since);
  for (const named of calls) {
    const [, told] = named;
    if (told.seen) recorded += 1;
    else if (told.atMs < sinceMs) earlier += 1;
    else if (neverRan(told, now)) notRun.push(named);
    else missing.push(named);
  }
  const list = (found: readonly Named[]) => ({
    count: found.length,
    shown: describe(newest(found, limit), transcripts),
  });
  return { recorded, earlier, missing: list(missing), notRun: list(notRun) };
}

function neverRan({ why, message, atMs }: CollectedCall, now: number): boolean {
  if (why !== 'unanswered') return why !== 'ran';
  return message.seen || now - atMs < recordedWithinMs;
}

function newest(found: readonly Named[], limit: number): readonly Named[] {
  return found.toSorted(([, a], [, b]) => (a.atMs || 0) - (b.atMs || 0)).slice(-limit);
}

/** Reads once more what is shown: it was not held for all the others. */
function describe(found: readonly Named[], transcripts: readonly Transcript[]): readonly ToldCall[] {
  const shown = new Map<string, ToldCall>();
  const wanted = new Map(found);
  for (const file of new Set(found.map(([, told]) => told.file))) {
    const transcript = transcripts[file];
    if (transcript === undefined) continue;
    for (const item of readTranscript(transcript)) {
      if (item.kind !== 'call') continue;
      const told = wanted.get(item.call.id);
      if (told?.file === file && !shown.has(item.call.id))
        shown.set(item.call.id, shownCall(item.call, told, transcript));
    }
  }
  return found.flatMap(([id]) => shown.get(id) ?? []);
}

const maxNameLength = 100;
const maxActionLength = 160;

function shownCall({ id, agent, tool, input, at }: RecordedCall, told: CollectedCall, { path }: Transcript): ToldCall {
  const command = commandOf(tool, input);
  const target = command === '' ? (accessesOf(tool, input)[0]?.target ?? '') : '';
  // What another tool runs is a prompt.
  const text = isShellTool(tool) ? command : target;
  const action = `${clip(tool, maxNameLength)} ${clip(text, maxActionLength).replace(/\s+/g, ' ')}`.trim();
  const { client, why } = told;
  return { call: id, client, agent: clip(agent.name, maxNameLength), action, at, transcript: path, why };
}
