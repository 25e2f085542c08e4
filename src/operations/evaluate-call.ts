/** May this call run? Decides, records, and says what to answer. */
import { type Decision, denialKey, denialsBeforeUserIsTold } from '../core/decisions.ts';
import { codeOf, KhoregosError, messageOf } from '../core/errors.ts';
import type { EventDraft } from '../core/events.ts';
import { decide } from '../policy/decide.ts';
import { severityOf } from '../policy/severity.ts';
import { redact } from '../workspace/redaction.ts';
import { type DescribedCall, describeCall, type ReportedCall, type Setting } from './describe-call.ts';
import type { Project } from './open-project.ts';

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
  const decision = decide(described.call, project.policy, project.state(), project.now());
  try {
    // Needed once in a session.
    if (project.state().sessions.current === undefined) {
      const { ensureSession } = await import('./start-session.ts');
      await ensureSession(project, reported, setting.variables);
    }
    project.record(requestDraft(described, decision, reported), reported);
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

/** The request as the trail keeps it. */
export function requestDraft(described: DescribedCall, decision: Decision, reported: ReportedCall): EventDraft {
  const decided =
    decision.effect === 'none'
      ? { effect: 'none' }
      : {
          effect: decision.effect,
          rule: decision.rule,
          target: decision.target,
          reason: decision.reason,
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
