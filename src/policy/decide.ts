/** What may this call do? The decision point: pure, no file, clock or environment. */
import type { ToolCall } from '../core/calls.ts';
import type { Decision, Effect, Finding } from '../core/decisions.ts';
import { activePause } from '../core/enforcement.ts';
import type { Policy } from '../core/policy.ts';
import type { State } from '../core/state.ts';
import { findAgentLimit } from './agent-limit.ts';
import { findBoundaries } from './boundaries.ts';
import { findLocked } from './locks.ts';
import { findReservedPaths } from './reserved-paths.ts';
import { findOutsideTask } from './task-claims.ts';
import { findDeniedCommands, findHumanVerb, findProtected, findUnknownWrites } from './tool-policy.ts';

export interface Rule {
  readonly id: string;
  /** While enforcement is paused it only notes. */
  readonly pausable: boolean;
  readonly find: (call: ToolCall, policy: Policy, state: State, now: number) => readonly Finding[];
}

/** In the order in which they give the reason when several are equally strong. */
export const rules: readonly Rule[] = [
  { id: 'reserved-path', pausable: false, find: findReservedPaths },
  { id: 'human-verb', pausable: false, find: findHumanVerb },
  { id: 'protect', pausable: false, find: findProtected },
  { id: 'deny-command', pausable: true, find: findDeniedCommands },
  { id: 'unknown-write', pausable: true, find: findUnknownWrites },
  { id: 'boundary', pausable: true, find: findBoundaries },
  { id: 'task-claim', pausable: true, find: findOutsideTask },
  { id: 'lock', pausable: true, find: findLocked },
  { id: 'max-agents', pausable: true, find: findAgentLimit },
];

const strength: Record<Effect, number> = { note: 1, ask: 2, deny: 3 };

/**
 * All rules are evaluated in their order; the strongest effect wins and the first finding of that strength gives the
 * reason. `now` is in milliseconds since the epoch.
 */
export function decide(call: ToolCall, policy: Policy, state: State, now: number): Decision {
  const paused = activePause(state.pause, now) !== undefined;
  return combine(
    rules.flatMap(({ find, pausable }) => {
      const found = find(call, policy, state, now);
      return paused && pausable ? found.map(noted) : found;
    }),
  );
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
