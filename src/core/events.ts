/** What is a fact in the journal made of? */
import type { AgentIdentity } from './agents.ts';

export type Severity = 'info' | 'warning' | 'critical';

/** The version that this program writes into every record. */
export const recordVersion = 1;

/** Every type this version appends. */
export const eventTypes = [
  'client_start',
  'client_end',
  'session_start',
  'session_named',
  'session_resume',
  'session_pause',
  'session_complete',
  'session_fail',
  'session_delete',
  'event_redacted',
  'user_prompt',
  'command_typed',
  'turn_end',
  'tool_request',
  'tool_denied',
  'boundary_violation',
  'tool_use',
  'tool_failed',
  'tool_closed',
  'file_create',
  'file_modify',
  'file_delete',
  'call_changed',
  'call_ungated',
  'undeclared_writes',
  'outside_changes',
  'agent_spawn',
  'agent_complete',
  'agent_identified',
  'owner_gone',
  'teammate_idle',
  'task_create',
  'task_claim',
  'task_update',
  'task_complete',
  'log',
  'context_saved',
  'lock_claim',
  'lock_release',
  'lock_denied',
  'lock_break',
  'claim_lost',
  'checkpoint',
  'mcp_call',
  'compaction',
  'policy_loaded',
  'policy_degraded',
  'enforcement_paused',
  'enforcement_resumed',
  'fault',
  'file_set_aside',
  'state_rebuilt',
  'journal_regressed',
  'segment_sealed',
  'signing_key',
  'signing_key_rotated',
  'trail_anchored',
  'trail_pruned',
  'session_carried',
] as const;

export type EventType = (typeof eventTypes)[number];

/** Of the types that are more than information, where the event itself does not decide it. */
const severities: { readonly [Type in EventType]?: Severity } = {
  session_fail: 'warning',
  session_delete: 'warning',
  event_redacted: 'warning',
  tool_denied: 'warning',
  boundary_violation: 'critical',
  call_changed: 'critical',
  call_ungated: 'critical',
  undeclared_writes: 'critical',
  owner_gone: 'warning',
  lock_denied: 'warning',
  lock_break: 'warning',
  claim_lost: 'warning',
  policy_degraded: 'warning',
  enforcement_paused: 'warning',
  fault: 'warning',
  file_set_aside: 'warning',
  state_rebuilt: 'warning',
  journal_regressed: 'critical',
  signing_key_rotated: 'warning',
  trail_pruned: 'warning',
};

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
    severity: draft.severity ?? severities[draft.type] ?? 'info',
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
