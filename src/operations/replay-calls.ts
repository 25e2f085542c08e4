/** What would the policy in force have said to the calls of the past? */

import type { Effect } from '../core/decisions.ts';
import { createState } from '../core/state.ts';
import { redact } from '../workspace/redaction.ts';
import type { Setting } from './describe-call.ts';
import { type AskedCall, actionLine, type Judgement, judgeCall, type Rulebook } from './judge-call.ts';
import { type RecordedCall, readTranscript, type SkipReason, type Transcript } from './read-transcripts.ts';

/** What `k6s simulate --json` prints, with the directory and the policy's hash. */
export interface Replay {
  readonly files: number;
  readonly sessions: number;
  /** Calls that were decided, each once. */
  readonly calls: number;
  readonly effects: Readonly<Record<Effect | 'none', number>>;
  /** By the rule that gave the reason, the busiest first. */
  readonly rules: readonly RuleCount[];
  /** Calls that cannot be checked, which the gate answers by `on_fault` or refuses for their size. */
  readonly faults: { readonly calls: number; readonly examples: readonly string[] };
  /** The same tool_use once more: of sessions that were resumed or forked. */
  readonly duplicates: number;
  /** Lines that are no JSON or above 4 MiB, and files that cannot be read. */
  readonly skipped: Readonly<Record<SkipReason, number>>;
}

export interface RuleCount {
  readonly rule: string;
  readonly deny: number;
  readonly ask: number;
  readonly note: number;
  /** The first ones that differ. */
  readonly examples: readonly Example[];
}

/** Without secrets. */
export interface Example {
  readonly effect: Effect;
  readonly agent: string;
  readonly action: string;
  readonly reason: string;
  /** Where it stands: Claude session id and tool_use id. */
  readonly session: string;
  readonly call: string;
}

export interface ReplayOptions {
  /** UTC, ISO 8601; calls before it, or of unknown time, are left out. */
  readonly since: string | undefined;
  readonly attended: boolean;
  readonly setting: Setting;
  /** Told often, with the bytes that are done and the calls that were decided. */
  readonly onProgress: (bytes: number, calls: number) => void;
}

/** A pause ends by itself and is no policy: it is left out. Nothing is recorded, and nothing is run. */
export async function replayCalls(
  transcripts: readonly Transcript[],
  { root, policy, now }: Omit<Rulebook, 'state'>,
  { since, attended, setting, onProgress }: ReplayOptions,
): Promise<Replay> {
  const rulebook: Rulebook = { root, policy, now, state: createState() };
  const tally = createTally();
  let done = 0;
  for (const transcript of transcripts) {
    for (const item of readTranscript(transcript)) {
      onProgress(done + item.offset, tally.calls);
      if (item.kind === 'skipped') tally.skipped[item.why] += 1;
      else if (item.kind === 'call' && isWanted(item.call, since) && isNew(tally, item.call)) {
        const asked = { ...item.call, cwd: item.call.cwd || root, attended };
        count(tally, asked, item.call, await judgeCall(asked, rulebook, setting));
      }
    }
    done += transcript.sizeBytes;
    onProgress(done, tally.calls);
  }
  return resultOf(tally, transcripts.length);
}

function isWanted({ at }: RecordedCall, since: string | undefined): boolean {
  return since === undefined || Date.parse(at) >= Date.parse(since);
}

interface Tally {
  calls: number;
  duplicates: number;
  readonly sessions: Set<string>;
  readonly seen: Set<string>;
  readonly effects: Record<Effect | 'none', number>;
  readonly skipped: Record<SkipReason, number>;
  readonly rules: Map<string, OpenCount>;
  readonly faults: { calls: number; readonly examples: string[] };
}

interface OpenCount {
  readonly effects: Record<Effect, number>;
  readonly examples: Example[];
}

function createTally(): Tally {
  return {
    calls: 0,
    duplicates: 0,
    sessions: new Set(),
    seen: new Set(),
    effects: { deny: 0, ask: 0, note: 0, none: 0 },
    skipped: { notJson: 0, tooLong: 0, unreadable: 0 },
    rules: new Map(),
    faults: { calls: 0, examples: [] },
  };
}

/** Some hundred megabytes of transcripts have fewer; beyond it the oldest ids are forgotten. */
const maxSeen = 500_000;

function isNew(tally: Tally, { id }: RecordedCall): boolean {
  if (id === '') return true;
  if (tally.seen.has(id)) {
    tally.duplicates += 1;
    return false;
  }
  tally.seen.add(id);
  const [oldest = ''] = tally.seen.size > maxSeen ? tally.seen : [];
  tally.seen.delete(oldest);
  return true;
}

const maxExamples = 3;
const maxReasonLength = 300;

function count(tally: Tally, asked: AskedCall, recorded: RecordedCall, { call, decision, fault }: Judgement): void {
  if (fault !== '') countFault(tally, `${actionLine(asked, call)}: ${redact(fault)}`);
  tally.calls += 1;
  tally.sessions.add(recorded.session);
  tally.effects[decision.effect] += 1;
  if (decision.effect === 'none') return;
  const { effect, rule, reason } = decision;
  const open = tally.rules.get(rule) ?? { effects: { deny: 0, ask: 0, note: 0 }, examples: [] };
  tally.rules.set(rule, open);
  open.effects[effect] += 1;
  if (open.examples.length >= maxExamples) return;
  const action = actionLine(asked, call);
  if (open.examples.some((example) => example.action === action)) return;
  const shown = { action, reason: redact(reason).slice(0, maxReasonLength) };
  open.examples.push({
    effect,
    agent: redact(asked.agent.name),
    ...shown,
    session: recorded.session,
    call: recorded.id,
  });
}

function countFault({ faults }: Tally, example: string): void {
  faults.calls += 1;
  if (faults.examples.length < maxExamples) faults.examples.push(example);
}

function resultOf({ calls, duplicates, sessions, effects, skipped, rules, faults }: Tally, files: number): Replay {
  const counts = [...rules].map(([rule, open]) => ({ rule, ...open.effects, examples: open.examples }));
  const total = ({ deny, ask, note }: RuleCount) => deny + ask + note;
  const sorted = counts.sort((a, b) => total(b) - total(a) || (a.rule < b.rule ? -1 : 1));
  return { files, sessions: sessions.size, calls, effects, rules: sorted, faults, duplicates, skipped };
}
