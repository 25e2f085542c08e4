/** From where can the work go on? The newest checkpoint, and what happened lately. */
import { type Mutable, setNewest } from './bounded-map.ts';
import { detailText, type EventRecord } from './events.ts';

export type CheckpointReason = 'compaction' | 'stop' | 'manual' | 'agent';

/** The newest checkpoint in brief; the ledger has it whole. */
export interface CheckpointNote {
  readonly id: string;
  readonly session: string;
  readonly at: string;
  readonly by: string;
  readonly reason: string;
  readonly notes: string;
  readonly decisions: readonly string[];
  readonly next: string;
}

/** Notes are something that an agent reads whole. */
export const maxNotesLength = 2000;

/** What a snapshot repeats of longer texts. */
const maxShownNotes = 600;
const maxLineLength = 200;
const maxDecisions = 5;

/** One that says something is not replaced by one that was taken by itself and says nothing. */
export function reduceCheckpoint(known: CheckpointNote | undefined, event: EventRecord): CheckpointNote | undefined {
  if (event.type === 'session_delete' && known?.session === event.session) return undefined;
  if (event.type !== 'checkpoint') return known;
  const [notes, next] = [detailText(event, 'notes'), detailText(event, 'next')];
  const decisions = textsOf(event.details.decisions);
  const saysNothing = notes === '' && next === '' && decisions.length === 0;
  if (saysNothing && known !== undefined && known.session === event.session) return known;
  return {
    id: event.id,
    session: event.session,
    at: event.at,
    by: event.agent.name,
    reason: detailText(event, 'reason'),
    notes: notes.slice(0, maxShownNotes),
    decisions: decisions.slice(-maxDecisions).map((each) => each.slice(0, maxLineLength)),
    next: next.slice(0, maxLineLength * 2),
  };
}

/** The texts in a list; none of anything else. */
export function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

/** Files that calls of this project's agents changed last, by path. */
export type Changes = ReadonlyMap<string, { readonly session: string; readonly agent: string; readonly at: string }>;

const maxChanges = 64;

/** Longer paths would fill the snapshot, and a brief shows none of them. */
const maxPathLength = 300;

export function reduceChanges(changes: Mutable<Changes>, event: EventRecord): void {
  const observed = event.type === 'file_create' || event.type === 'file_modify';
  const path = detailText(event, 'path');
  if (!observed || path === '' || path.length > maxPathLength) return;
  setNewest(changes, path, { session: event.session, agent: event.agent.name, at: event.at }, maxChanges);
}

export interface RecentEvent {
  readonly at: string;
  readonly type: string;
  readonly session: string;
  readonly agent: string;
  readonly action: string;
}

/** What happened last that somebody who takes over wants to know, oldest first. */
export type RecentEvents = readonly RecentEvent[];

const maxRecent = 10;

const tellingTypes: ReadonlySet<string> = new Set([
  'boundary_violation',
  'tool_denied',
  'tool_failed',
  'file_create',
  'file_modify',
  'call_changed',
  'call_ungated',
  'undeclared_writes',
  'context_saved',
  'claim_lost',
  'lock_denied',
  'log',
  'task_create',
  'task_claim',
  'task_update',
]);

export function reduceRecent(recent: Mutable<RecentEvents>, event: EventRecord): void {
  if (event.type === 'session_delete') {
    const kept = recent.filter(({ session }) => session !== event.session);
    recent.splice(0, recent.length, ...kept);
  }
  if (!tellingTypes.has(event.type)) return;
  const { at, type, session, agent, action } = event;
  recent.push({ at, type, session, agent: agent.name, action: action.slice(0, 80) });
  if (recent.length > maxRecent) recent.shift();
}
