/** Why would the gate pass or refuse this call: what does it see, and what does each rule say? */
import type { Certainty, Invocation, Place, ResolvedAccess } from '../core/calls.ts';
import type { Effect, Finding } from '../core/decisions.ts';
import { activePause } from '../core/enforcement.ts';
import { rules } from '../policy/decide.ts';
import type { Setting } from './describe-call.ts';
import { type AskedCall, judgeCall } from './judge-call.ts';
import type { Project } from './open-project.ts';

/** What a rule found, whether or not it is paused. */
export interface RuleAnswer {
  readonly id: string;
  /** What it asks of a call, for people. */
  readonly title: string;
  /** A pause is on and turns what it found into notes. */
  readonly paused: boolean;
  readonly findings: readonly Finding[];
}

/** What `k6s explain --json` prints, as it stands here. */
export interface Explanation {
  readonly tool: string;
  /** The agent's name, as boundaries see it. */
  readonly agent: string;
  readonly cwd: string;
  readonly attended: boolean;
  /** The text that runs; empty for tools that run nothing. */
  readonly command: string;
  /** Programs with every word behind them; null where a word is not known. */
  readonly programs: readonly { readonly program: string; readonly words: readonly (string | null)[] }[];
  readonly accesses: readonly ExplainedAccess[];
  /** In the order in which they give the reason; empty when the call cannot be checked. */
  readonly rules: readonly RuleAnswer[];
  /** What the agent would read is `reason`; `effect: none` is no opinion, with the other texts empty. */
  readonly decision: {
    readonly effect: Effect | 'none';
    readonly rule: string;
    readonly target: string;
    readonly reason: string;
  };
  /** Why something stands in for what should be there: a broken policy, a pause. */
  readonly degraded: readonly string[];
  /** Why the call cannot be checked: it is too large, or k6s itself fails; else empty. */
  readonly fault: string;
}

export interface ExplainedAccess {
  readonly action: ResolvedAccess['action'];
  readonly target: string;
  readonly certainty: Certainty;
  /** What lies below goes too. */
  readonly recursive: boolean;
  /** What is read here leaves the machine. */
  readonly sent: boolean;
  /** Where code that is run without being known comes from. */
  readonly origin: string | null;
  /** Where the path really leads; null for what is no path, or is not known. */
  readonly place: ExplainedPlace | null;
}

/** A `Place`, with null for what it has not. */
export interface ExplainedPlace {
  readonly real: string;
  readonly relative: string | null;
  readonly aliases: readonly string[];
  readonly zone: string | null;
}

/** What each rule asks of a call, for people. */
export const titles: Readonly<Record<string, string>> = {
  'reserved-path': 'No agent changes what governs it',
  'human-verb': 'Only a person decides for a person',
  protect: 'What cannot be undone is not done',
  'deny-command': 'Commands that the policy denies',
  'unknown-write': 'Writes of which nobody knows where',
  boundary: 'Paths that this agent may touch',
  'task-claim': "Files of the agent's task",
  lock: 'Files that another agent is at work on',
  'max-agents': 'As many agents at once as the policy allows',
};

/** Nothing of it is recorded, and nothing is run. */
export async function explainCall(project: Project, asked: AskedCall, setting: Setting): Promise<Explanation> {
  const { root, policy } = project;
  const [state, now] = [project.state(), project.now()];
  const { call, decision, fault } = await judgeCall(asked, { root, policy, state, now }, setting);
  const isPaused = activePause(state.pause, now) !== undefined;
  const answers = rules.map(({ id, pausable, find }) => {
    return {
      id,
      title: titles[id] ?? '',
      paused: isPaused && pausable,
      findings: call === undefined ? [] : find(call, policy, state, now),
    };
  });
  const { effect } = decision;
  const said = decision.effect === 'none' ? { rule: '', target: '', reason: '' } : decision;
  return {
    tool: asked.tool,
    agent: asked.agent.name,
    cwd: asked.cwd,
    attended: asked.attended,
    command: call?.command ?? '',
    programs: (call?.invocations ?? []).map(explainedProgram),
    accesses: (call?.accesses ?? []).map(explainedAccess),
    rules: call === undefined ? [] : answers,
    decision: { effect, rule: said.rule, target: said.target, reason: said.reason },
    degraded: project.degraded(),
    fault,
  };
}

function explainedProgram({ program, words }: Invocation): Explanation['programs'][number] {
  return { program, words: words.map((word) => word ?? null) };
}

function explainedAccess({ action, target, certainty, place, ...more }: ResolvedAccess): ExplainedAccess {
  const { recursive = false, sent = false, origin = null } = more;
  return { action, target, certainty, recursive, sent, origin, place: explainedPlace(place) };
}

function explainedPlace(place: Place | undefined): ExplainedPlace | null {
  if (place === undefined) return null;
  const { real, relative = null, aliases, zone = null } = place;
  return { real, relative, aliases, zone };
}
