/** How did a call end, and was what ran what had been checked? */
import { findOpenCall, writesUnseen } from '../core/calls.ts';
import { codeOf, messageOf } from '../core/errors.ts';
import type { EventDetails, EventDraft, EventType } from '../core/events.ts';
import { decide } from '../policy/decide.ts';
import { redact } from '../workspace/redaction.ts';
import { type DescribedCall, describeCall, type ReportedCall, type Setting } from './describe-call.ts';
import type { EndedCall, Look } from './look-after-call.ts';
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

/** What the agent and the person at the client are told; empty texts when what ran is what was checked. */
export interface Telling {
  readonly agent: string;
  readonly user: string;
}

/** Records the outcome, and what the call changed unseen. */
export async function recordOutcome(
  project: Project,
  reported: ReportedCall,
  outcome: Outcome,
  setting: Setting,
): Promise<Telling> {
  const described = await describeCall(reported, project, setting);
  const open = findOpenCall(project.state().calls, reported.client, reported.call);
  const background = field(outcome.response, 'backgroundTaskId') !== undefined;
  const ended = { reported, described, open, durationMs: outcome.durationMs, background };
  const look = writesUnseen(reported.tool) ? await lookAfter(project, ended, setting) : nothingSeen;
  project.record(outcomeDraft(described, reported, outcome, look.details), reported);
  const unchecked = checkAgain(project, ended);
  for (const draft of look.drafts) project.record(draft, reported);
  const texts = [unchecked === '' ? '' : `k6s: ${unchecked}`, look.message()];
  return { agent: joined([unchecked, look.told]), user: joined(texts) };
}

function joined(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n');
}

const nothingSeen: Look = { details: {}, drafts: [], told: '', message: () => '' };

/** Whatever keeps us from looking, the outcome is recorded, and says so. */
async function lookAfter(project: Project, ended: EndedCall, setting: Setting): Promise<Look> {
  try {
    // Loaded for calls that could write unseen.
    const { lookAfterCall } = await import('./look-after-call.ts');
    return await lookAfterCall(project, ended, setting, { decide, redact });
  } catch (error) {
    return { ...nothingSeen, details: { not_looked: [`${codeOf(error)}: ${clip(messageOf(error), maxErrorLength)}`] } };
  }
}

function checkAgain(project: Project, { reported, described, open }: EndedCall): string {
  if (open === undefined) return recordUnchecked(project, reported, described, 'call_ungated');
  const changed = open.fingerprint !== '' && described.fingerprint !== '' && open.fingerprint !== described.fingerprint;
  return changed ? recordUnchecked(project, reported, described, 'call_changed') : '';
}

function outcomeDraft(
  described: DescribedCall,
  reported: ReportedCall,
  outcome: Outcome,
  seen: EventDetails,
): EventDraft {
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
      ...seen,
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
  return wrote ? { path: access.shown ?? access.place?.relative ?? access.place?.real ?? access.target } : {};
}

/** An Agent call's answer names the agent that it started. */
function agentLink(response: unknown): Readonly<Record<string, unknown>> {
  const id = field(response, 'agentId') ?? field(response, 'agent_id');
  return id === undefined ? {} : { agent_id: clip(id, maxErrorLength) };
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
