/** How did a call end, and was what ran what had been checked? */
import { findOpenCall } from '../core/calls.ts';
import type { EventDraft, EventType } from '../core/events.ts';
import { decide } from '../policy/decide.ts';
import { type DescribedCall, describeCall, type ReportedCall, type Setting } from './describe-call.ts';
import type { Project } from './open-project.ts';
import { clip } from './redact-details.ts';

export interface Outcome {
  readonly ok: boolean;
  readonly interrupted: boolean;
  readonly durationMs: number | undefined;
  /** The client's error text; empty when the call succeeded. */
  readonly error: string;
  /** The client's structured answer: looked at for what kind of change it was, never kept. */
  readonly response: unknown;
}

/** The first line says what happened; what follows is the tool's output. */
const maxErrorLength = 200;

/** Records the outcome; returns what the agent is to be told, empty when what ran is what was checked. */
export async function recordOutcome(
  project: Project,
  reported: ReportedCall,
  outcome: Outcome,
  setting: Setting,
): Promise<string> {
  const described = await describeCall(reported, project, setting);
  const open = findOpenCall(project.state().calls, reported.client, reported.call);
  project.record(outcomeDraft(described, reported, outcome), reported);
  if (open === undefined) return recordUnchecked(project, reported, described, 'call_ungated');
  const changed = open.fingerprint !== '' && described.fingerprint !== '' && open.fingerprint !== described.fingerprint;
  return changed ? recordUnchecked(project, reported, described, 'call_changed') : '';
}

function outcomeDraft(described: DescribedCall, reported: ReportedCall, outcome: Outcome): EventDraft {
  const { tool, call } = reported;
  return {
    type: outcome.ok ? successType(tool, outcome.response) : 'tool_failed',
    action: described.action,
    details: {
      tool,
      call,
      outcome: outcome.ok ? 'ok' : outcome.interrupted ? 'interrupted' : 'error',
      ...changedPath(described, tool),
      ...(outcome.durationMs === undefined ? {} : { duration_ms: outcome.durationMs }),
      ...(outcome.error === '' ? {} : { error: clip(outcome.error.split('\n', 1)[0] ?? '', maxErrorLength) }),
      ...agentLink(outcome.response),
    },
  };
}

const changingTools: ReadonlySet<string> = new Set(['Write', 'Edit', 'MultiEdit', 'NotebookEdit']);

function successType(tool: string, response: unknown): EventType {
  if (tool === 'Write' && field(response, 'type') === 'create') return 'file_create';
  return changingTools.has(tool) ? 'file_modify' : 'tool_use';
}

/** Where a file tool wrote. */
function changedPath({ call }: DescribedCall, tool: string): Readonly<Record<string, unknown>> {
  const [access] = call.accesses;
  const wrote = changingTools.has(tool) && access?.action === 'write';
  return wrote ? { path: access.place?.relative ?? access.place?.real ?? access.target } : {};
}

/** An Agent call's answer names the agent that it started. */
function agentLink(response: unknown): Readonly<Record<string, unknown>> {
  const id = field(response, 'agentId');
  return id === undefined ? {} : { agent_id: id };
}

function field(value: unknown, name: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const found = (value as Readonly<Record<string, unknown>>)[name];
  return typeof found === 'string' ? found : undefined;
}

/** Decides again on what really ran. It has run: the trail and the agent are told, nothing is reverted. */
function recordUnchecked(
  project: Project,
  reported: ReportedCall,
  described: DescribedCall,
  type: 'call_changed' | 'call_ungated',
): string {
  const decision = decide(described.call, project.policy, project.state(), project.now());
  const refused = decision.effect === 'deny' || decision.effect === 'ask';
  const details = { tool: reported.tool, of: reported.call, would_be: decision.effect, ...described.keep() };
  project.record({ type, severity: refused ? 'critical' : 'warning', action: described.action, details }, reported);
  if (!refused) return '';
  const how = type === 'call_changed' ? 'differs from what was checked' : 'was never checked';
  return `This call ${how} and has run: ${decision.reason}; undo it or tell the user`;
}
