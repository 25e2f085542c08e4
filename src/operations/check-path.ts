/** What would the gate say to this access? Decided as it decides, and recorded nowhere. */
import type { Action } from '../core/calls.ts';
import type { Effect } from '../core/decisions.ts';
import { decide } from '../policy/decide.ts';
import { findAccessDangers } from '../policy/destructive/find-access-dangers.ts';
import { describeCall, type Setting } from './describe-call.ts';
import type { Actor, Project } from './open-project.ts';

export interface PathQuestion extends Actor {
  readonly path: string;
  readonly action: Extract<Action, 'read' | 'write' | 'delete'>;
  /** Where a relative path begins. */
  readonly cwd: string;
}

export interface PathVerdict {
  readonly effect: Effect | 'none';
  /** The rule that speaks; empty when none does. */
  readonly rule: string;
  /** For the agent; empty when there is nothing to say. */
  readonly reason: string;
}

/**
 * Who asks outside a call cannot know the client's permission mode: where a person sits at the client, the answer is
 * the one that a client which asks them would get.
 * @throws KhoregosError TOO_LARGE when the path cannot be checked.
 */
export async function checkPath(project: Project, question: PathQuestion, setting: Setting): Promise<PathVerdict> {
  const { client, agent, path, action, cwd } = question;
  const asked = { client, agent, tool: 'Write', input: { file_path: path }, call: '', cwd, permissionMode: 'default' };
  const { call } = await describeCall(asked, project, setting);
  // A path leads to the same place whatever is done there.
  const accesses = call.accesses.map((access) => ({ ...access, action }));
  const dangers = findAccessDangers({ ...call, accesses });
  const decision = decide({ ...call, accesses, dangers }, project.policy, project.state(), project.now());
  if (decision.effect === 'none') return { effect: 'none', rule: '', reason: '' };
  return { effect: decision.effect, rule: decision.rule, reason: decision.reason };
}
