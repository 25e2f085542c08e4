/** May this call run? Decides, records, and says what to answer. */
import { findOpenCall, type ToolCall } from '../core/calls.ts';
import { type Decision, denialKey, denialsBeforeUserIsTold, type Finding } from '../core/decisions.ts';
import { activePause } from '../core/enforcement.ts';
import { codeOf, KhoregosError, messageOf } from '../core/errors.ts';
import type { EventDetails, EventDraft } from '../core/events.ts';
import { exceedsLimit, limitFinding } from '../policy/agent-limit.ts';
import { decide } from '../policy/decide.ts';
import { automaticClaims, findLocked } from '../policy/locks.ts';
import { severityOf } from '../policy/severity.ts';
import { redact } from '../workspace/redaction.ts';
import { type DescribedCall, describeCall, type ReportedCall, type Setting } from './describe-call.ts';
import type { Actor, Project } from './open-project.ts';

export interface Verdict {
  readonly effect: Decision['effect'];
  /** For the agent; empty when there is nothing to say. */
  readonly reason: string;
  /** For the person at the client; empty when there is nothing to tell. */
  readonly message: string;
}

/** Tools that only look: a fault of ours never stops them. */
const lookingTools: ReadonlySet<string> = new Set([
  'Read',
  'Glob',
  'Grep',
  'LS',
  'ToolSearch',
  'TaskGet',
  'TaskList',
  'TaskOutput',
  'AskUserQuestion',
]);

export function isLookingTool(tool: string): boolean {
  return lookingTools.has(tool);
}

/** The gate. A decision is taken even when it cannot be recorded; then the fault mode says what passes. */
export async function evaluateCall(project: Project, reported: ReportedCall, setting: Setting): Promise<Verdict> {
  const described = await describeCall(reported, project, setting);
  const first = decide(described.call, project.policy, project.state(), project.now());
  let decision = await withoutGone(project, described.call, reported, first);
  try {
    // Needed once in a session.
    if (project.state().sessions.current === undefined) {
      const { ensureSession } = await import('./start-session.ts');
      await ensureSession(project, reported, setting.variables);
    }
    const claims = reported.call === '' ? {} : claimsOf(project, described.call, decision);
    const { at } = project.record(requestDraft(described, decision, reported, claims), reported);
    const lost =
      decision.effect === 'deny' ? undefined : findLost(project, described.call, reported.call, Date.parse(at));
    if (lost !== undefined) {
      recordLost(project, reported, described.action, lost);
      decision = { ...lost, findings: [lost] };
    }
  } catch (error) {
    return faultVerdict(project, reported.tool, decision, error);
  }
  if (decision.effect === 'none') return { effect: 'none', reason: '', message: '' };
  // The state is made of what was recorded, and that is redacted.
  const key = denialKey(reported, decision.rule, redact(decision.target));
  const count = project.state().denials.get(key) ?? 0;
  const repeated = decision.effect === 'deny' && count >= denialsBeforeUserIsTold;
  const message = repeated
    ? `k6s: ${reported.agent.name} was refused the same thing ${count} times: ${decision.reason}`
    : '';
  return { effect: decision.effect, reason: decision.reason, message };
}

/** Whoever is gone holds nothing: found out only when it is in somebody's way. */
async function withoutGone(project: Project, call: ToolCall, actor: Actor, first: Decision): Promise<Decision> {
  if (!first.findings.some(({ rule }) => rule === 'lock' || rule === 'max-agents')) return first;
  const { releaseGone } = await import('./release-gone.ts');
  releaseGone(project, actor);
  return decide(call, project.policy, project.state(), project.now());
}

/** What a call takes by running; nothing while enforcement is paused, and nothing without the id that it ends under. */
function claimsOf({ policy, state, now }: Project, call: ToolCall, { effect }: Decision): EventDetails {
  const isPaused = activePause(state().pause, now()) !== undefined;
  const claims = policy.locks.auto && effect !== 'deny' && !isPaused ? automaticClaims(call) : [];
  if (claims.length === 0) return {};
  const folds = call.foldsCase ? { folds_case: true } : {};
  return { locks: claims.map(({ path }) => path), ttl_ms: policy.locks.ttlMs, ...folds };
}

/** The order of the journal decides between two who came at once. */
function findLost({ policy, state }: Project, call: ToolCall, id: string, at: number): Finding | undefined {
  const paused = activePause(state().pause, at) !== undefined;
  if (paused) return undefined;
  if (exceedsLimit(call, id, policy, state())) return limitFinding(policy.teams.maxAgents);
  const [held] = findLocked(call, policy, state(), at);
  const isLost = findOpenCall(state().calls, call.client, id)?.effect === 'deny';
  return held ?? (isLost ? overtaken : undefined);
}

/** Who was first has released it since: what was read goes on behind the request. */
const overtaken: Finding = {
  effect: 'deny',
  rule: 'lock',
  target: 'file',
  reason: 'This call is refused (rule lock): another agent took one of its files at the same moment; make it again',
};

function recordLost(project: Project, reported: ReportedCall, action: string, { rule, target, reason }: Finding): void {
  const details = { tool: reported.tool, call: reported.call, effect: 'deny', rule, target, reason };
  project.record({ type: 'claim_lost', action, details }, reported);
}

/** The request as the trail keeps it. */
export function requestDraft(
  described: DescribedCall,
  decision: Decision,
  reported: ReportedCall,
  claims: EventDetails = {},
): EventDraft {
  const decided =
    decision.effect === 'none'
      ? { effect: 'none' }
      : {
          effect: decision.effect,
          rule: decision.rule,
          target: decision.target,
          // What a task may touch was written by somebody, and is erased with their session.
          reason: decision.rule === 'task-claim' ? 'outside the files of its task' : decision.reason,
          also: decision.findings.slice(1, 4).map(({ effect, rule, target }) => ({ effect, rule, target })),
        };
  return {
    type: requestType(decision),
    severity: severityOf(described.call, decision),
    action: described.action,
    details: {
      tool: reported.tool,
      call: reported.call,
      ...decided,
      fingerprint: described.fingerprint,
      mode: reported.permissionMode,
      ...claims,
      ...described.keep(),
    },
  };
}

function requestType(decision: Decision): EventDraft['type'] {
  if (decision.effect === 'none') return 'tool_request';
  if (decision.rule === 'boundary') return 'boundary_violation';
  return decision.effect === 'deny' ? 'tool_denied' : 'tool_request';
}

/** A refusal stays a refusal; what would have passed passes only where the project says so, and never unseen. */
function faultVerdict(project: Project, tool: string, decision: Decision, error: unknown): Verdict {
  const fault = `k6s is degraded: this call is not recorded (${messageOf(error)})`;
  if (decision.effect === 'deny' || decision.effect === 'ask') {
    return { effect: decision.effect, reason: decision.reason, message: fault };
  }
  if (project.policy.onFault === 'advisory' || isLookingTool(tool)) {
    return { effect: decision.effect, reason: decision.effect === 'note' ? decision.reason : '', message: fault };
  }
  return { effect: 'deny', reason: faultReason(codeOf(error), error), message: fault };
}

/** What the agent is told when a fault of ours stops it. */
export function faultReason(code: string, error: unknown): string {
  if (code === 'TOO_LARGE')
    return 'This call is refused (rule fault, TOO_LARGE): it is too large to be checked; split it into smaller calls';
  const remedy = error instanceof KhoregosError && error.remedy !== undefined ? ` (${error.remedy})` : '';
  return `This call is refused (rule fault, ${code}): Khoregos failed and the project sets on_fault: strict; reading goes on, ask the user to run "k6s status"${remedy}`.slice(
    0,
    299,
  );
}
