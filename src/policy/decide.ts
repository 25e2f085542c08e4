/** What may this call do? The decision point: pure, no file, clock or environment. */
import type { ToolCall } from '../core/calls.ts';
import type { Decision, Effect, Finding } from '../core/decisions.ts';
import { activePause } from '../core/enforcement.ts';
import type { Policy } from '../core/policy.ts';
import type { State } from '../core/state.ts';
import { findBoundary, findUnread } from './boundaries.ts';
import { findHumanVerb } from './human-verbs.ts';
import { findReservedPath } from './reserved-paths.ts';

const strength: Record<Effect, number> = { note: 1, ask: 2, deny: 3 };

/**
 * All rules are evaluated in their order; the strongest effect wins and the first finding of that strength gives the
 * reason. While enforcement is paused, boundaries only note; reserved paths and human verbs always hold.
 * `now` is in milliseconds since the epoch.
 */
export function decide(call: ToolCall, policy: Policy, state: Pick<State, 'pause'>, now: number): Decision {
  const paused = activePause(state.pause, now) !== undefined;
  const verb = findHumanVerb(call);
  const boundaries = [
    ...findUnread(call, policy),
    ...call.accesses.flatMap((access) => findBoundary(access, call, policy)),
  ];
  const findings: readonly Finding[] = [
    ...call.accesses.map((access) => findReservedPath(access, call)).filter((finding) => finding !== undefined),
    ...(verb === undefined ? [] : [verb]),
    ...boundaries.map((found) => (paused ? noted(found) : found)),
  ];
  return combine(findings);
}

function combine(findings: readonly Finding[]): Decision {
  const strongest = findings.reduce<Finding | undefined>(
    (best, next) => (best === undefined || strength[next.effect] > strength[best.effect] ? next : best),
    undefined,
  );
  if (strongest === undefined) return { effect: 'none', findings: [] };
  return { ...strongest, findings: [strongest, ...findings.filter((finding) => finding !== strongest)] };
}

function noted(finding: Finding): Finding {
  if (finding.effect === 'note') return finding;
  return { ...finding, effect: 'note', reason: `Enforcement is paused by a person; otherwise: ${finding.reason}` };
}
