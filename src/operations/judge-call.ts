/** What would the gate say to a call that nobody makes? Decided as it decides, and recorded nowhere. */
import type { AgentIdentity } from '../core/agents.ts';
import type { ToolCall } from '../core/calls.ts';
import type { Decision, Finding } from '../core/decisions.ts';
import { codeOf, messageOf } from '../core/errors.ts';
import type { Policy } from '../core/policy.ts';
import type { State } from '../core/state.ts';
import { commandOf, isShellTool, type ToolInput } from '../policy/accesses.ts';
import { decide } from '../policy/decide.ts';
import { describeCall, type Setting } from './describe-call.ts';
import { faultReason, isLookingTool } from './evaluate-call.ts';
import { clip } from './redact-details.ts';

/** A call as somebody imagines it, or as it once was. */
export interface AskedCall {
  readonly agent: AgentIdentity;
  readonly tool: string;
  readonly input: ToolInput;
  /** Where a relative path begins. */
  readonly cwd: string;
  /** A person sits at the client and would see a question. */
  readonly attended: boolean;
}

/** What a decision rests on besides the call; `now` is in milliseconds since the epoch. */
export interface Rulebook {
  readonly root: string;
  readonly policy: Policy;
  readonly state: State;
  readonly now: number;
}

export interface Judgement {
  /** Undefined when the call cannot be described; the gate then decides by that alone. */
  readonly call: ToolCall | undefined;
  readonly decision: Decision;
  /** Why it cannot be described; else empty. */
  readonly fault: string;
}

/** Never throws for what the call is: what cannot be described is decided as a fault is. */
export async function judgeCall(asked: AskedCall, rulebook: Rulebook, setting: Setting): Promise<Judgement> {
  const { root, policy, state, now } = rulebook;
  const reported = { ...asked, client: '', call: '', permissionMode: '' };
  try {
    const described = await describeCall(reported, { root, policy }, setting);
    const call = { ...described.call, attended: asked.attended };
    return { call, decision: decide(call, policy, state, now), fault: '' };
  } catch (error) {
    return { call: undefined, decision: faultDecision(asked.tool, policy, error), fault: messageOf(error) };
  }
}

/** As a hook answers when it fails: what is too large to be read is never let through unread. */
function faultDecision(tool: string, { onFault }: Policy, error: unknown): Decision {
  const code = codeOf(error);
  if (isLookingTool(tool) || (onFault !== 'strict' && code !== 'TOO_LARGE')) return { effect: 'none', findings: [] };
  const finding: Finding = { effect: 'deny', rule: 'fault', target: tool, reason: faultReason(code, error) };
  return { ...finding, findings: [finding] };
}

const maxShownLength = 200;

/** The call in one line for people, without secrets: `Bash npm test`, `Write src/a.ts`. */
export function actionLine({ tool, input }: AskedCall, call: ToolCall | undefined): string {
  const [first] = call?.accesses ?? [];
  const path = first === undefined ? '' : (first.place?.relative ?? first.target);
  const text = isShellTool(tool) ? commandOf(tool, input) : path;
  return `${tool} ${clip(text, maxShownLength).replace(/\s+/g, ' ')}`.trim();
}
