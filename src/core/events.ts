/** What is a fact in the journal made of? */
import type { AgentIdentity } from './agents.ts';

export type Severity = 'info' | 'warning' | 'critical';

/** The version that this program writes into every record. */
export const recordVersion = 1;

/** Every type this version appends, with its severity where the event itself does not decide it. */
export const eventTypes = {
  client_start: 'info',
  client_end: 'info',
  session_start: 'info',
  session_named: 'info',
  session_resume: 'info',
  session_pause: 'info',
  session_complete: 'info',
  session_fail: 'warning',
  session_delete: 'warning',
  event_redacted: 'warning',
  user_prompt: 'info',
  command_typed: 'info',
  turn_end: 'info',
  tool_request: 'info',
  tool_denied: 'warning',
  boundary_violation: 'critical',
  tool_use: 'info',
  tool_failed: 'info',
  tool_closed: 'info',
  file_create: 'info',
  file_modify: 'info',
  file_delete: 'info',
  call_changed: 'critical',
  call_ungated: 'critical',
  undeclared_writes: 'critical',
  outside_changes: 'info',
  agent_spawn: 'info',
  agent_complete: 'info',
  agent_identified: 'info',
  owner_gone: 'warning',
  teammate_idle: 'info',
  task_create: 'info',
  task_claim: 'info',
  task_update: 'info',
  task_complete: 'info',
  log: 'info',
  context_saved: 'info',
  lock_claim: 'info',
  lock_release: 'info',
  lock_denied: 'warning',
  lock_break: 'warning',
  claim_lost: 'warning',
  checkpoint: 'info',
  mcp_call: 'info',
  compaction: 'info',
  policy_loaded: 'info',
  policy_degraded: 'warning',
  enforcement_paused: 'warning',
  enforcement_resumed: 'info',
  fault: 'warning',
  file_set_aside: 'warning',
  state_rebuilt: 'warning',
  journal_regressed: 'critical',
  segment_sealed: 'info',
  signing_key: 'info',
  signing_key_rotated: 'warning',
  trail_anchored: 'info',
  trail_pruned: 'warning',
  session_carried: 'info',
} as const satisfies Record<string, Severity>;

export type EventType = keyof typeof eventTypes;

/** What a type adds. Values are JSON; paths are relative to their work tree where they lie in one. */
export type EventDetails = Readonly<Record<string, unknown>>;

/** An event before it is placed: what happened, without id, time and chain. */
export interface EventDraft {
  readonly type: EventType;
  readonly severity?: Severity;
  /** One line for people, e.g. `Write src/a.ts`. */
  readonly action: string;
  readonly details?: EventDetails;
}

/** Who and under which policy: the same for every event of one process. */
export interface EventOrigin {
  /** The session that the event belongs to; empty when none was open. */
  readonly session: string;
  /** The Claude session id; empty at a terminal and when the payload named none. */
  readonly client: string;
  readonly agent: AgentIdentity;
  /** Hash of the policy in force. */
  readonly policy: string;
}

/** One record of the journal. `type` is open: a later version's types are chained and kept. */
export interface EventRecord extends EventOrigin {
  readonly v: number;
  /** ULID: 26 characters, sortable by time. */
  readonly id: string;
  /** UTC, ISO 8601 with milliseconds. */
  readonly at: string;
  readonly type: string;
  readonly severity: Severity;
  readonly action: string;
  readonly details: EventDetails;
  /** First 32 hexadecimal digits of the SHA-256 of the last line its writer had read; empty at the very start. */
  readonly seen: string;
  /** Of an erased line only: the hash of the line that it was. */
  readonly erased?: string;
}

/** Where a record stands among all others: grows along the journal. */
export type Order = number;

/** A text of an event's details; empty when it is missing or something else. */
export function detailText({ details }: Pick<EventRecord, 'details'>, name: string): string {
  const value = details[name];
  return typeof value === 'string' ? value : '';
}

/** Completes a draft; `id`, `at` and `seen` come from the caller, so this stays pure. */
export function createRecord(
  draft: EventDraft,
  origin: EventOrigin,
  place: { readonly id: string; readonly at: string; readonly seen: string },
): EventRecord {
  return {
    v: recordVersion,
    id: place.id,
    at: place.at,
    type: draft.type,
    severity: draft.severity ?? eventTypes[draft.type],
    session: origin.session,
    client: origin.client,
    agent: origin.agent,
    policy: origin.policy,
    action: draft.action,
    details: draft.details ?? {},
    seen: place.seen,
  };
}

/** The record in a journal line, or undefined when the line is torn or is no record. */
export function parseRecord(line: string): EventRecord | undefined {
  if (line.charCodeAt(0) !== 123 || line.charCodeAt(line.length - 1) !== 125) return undefined;
  try {
    const value: unknown = JSON.parse(line);
    return isRecord(value) ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isRecord(value: unknown): value is EventRecord {
  if (typeof value !== 'object' || value === null) return false;
  const record = value as Partial<Record<keyof EventRecord, unknown>>;
  const agent = record.agent as Partial<AgentIdentity> | null | undefined;
  return (
    typeof record.v === 'number' &&
    typeof record.id === 'string' &&
    typeof record.at === 'string' &&
    typeof record.type === 'string' &&
    typeof record.session === 'string' &&
    typeof record.client === 'string' &&
    typeof record.seen === 'string' &&
    typeof record.action === 'string' &&
    typeof record.details === 'object' &&
    record.details !== null &&
    typeof agent === 'object' &&
    agent !== null &&
    typeof agent.id === 'string' &&
    typeof agent.name === 'string'
  );
}
