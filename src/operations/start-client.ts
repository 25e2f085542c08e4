/** What happens when a client starts, resumes, clears or compacts? */
import type { ClientProcess } from '../core/clients.ts';
import { policyNotices } from '../core/policy.ts';
import { hasEnded } from '../workspace/client-process.ts';
import type { Variables } from '../workspace/environment.ts';
import { writePin } from '../workspace/session-pin.ts';
import { describeClient, findTeammate } from './learn-agent.ts';
import type { Actor, Project } from './open-project.ts';
import { renderBrief } from './render-brief.ts';
import { pauseStaleSession } from './start-session.ts';

/** Shown once the client stands. */
export interface ClientStart {
  /** The one line that the user sees. */
  readonly line: string;
  /** What the agent is told: that there is a gate, and where the work stands. */
  readonly context: string;
}

/** What the client says when it starts. */
export interface ClientReport {
  readonly source: string;
  readonly transcript: string;
  readonly agentType: string;
}

/** Pins the client to this root, pauses a session that nobody works on any more, and says where the work stands. */
export function startClient(project: Project, started: Actor, report: ClientReport, variables: Variables): ClientStart {
  const { source } = report;
  const teammate = findTeammate(project, report, variables);
  const actor = teammate === undefined ? started : { ...started, agent: teammate.agent };
  writePin(variables, actor.client, project.root, project.now());
  const paused = pauseStaleSession(project, actor);
  const brief = renderBrief(project.state(), project.now());
  const process = describeClient(variables);
  const details = {
    source,
    process,
    ...succession(project, actor.client, source, process),
    ...(teammate === undefined ? {} : { teammate: true, parent: teammate.parent }),
  };
  project.record({ type: 'client_start', action: `Client ${source}`, details }, actor);
  const stale =
    paused === undefined ? '' : `; session ${paused.id} was paused without life, /k6s:resume goes on with it`;
  const line = `${armedLine(project)}${stale}`;
  const note = project.degraded().length === 0 ? agentNote : `${agentNote}\n${line}`.slice(0, maxNoteLength);
  return { line, context: [note, brief].filter(Boolean).join('\n\n') };
}

/** Does it go on where it was killed, or take the place of one that never said that it ended? */
function succession({ state }: Project, client: string, source: string, process: ClientProcess) {
  const { clients } = state();
  const before = clients.get(client)?.process;
  if (before !== undefined && !isSame(before, process) && hasEnded(before)) return { restarted: true };
  if (source !== 'clear') return {};
  const replaced = [...clients].find(([id, { process: other }]) => {
    return id !== client && other !== undefined && isSame(other, process);
  });
  return replaced === undefined ? {} : { replaces: replaced[0] };
}

function isSame(a: ClientProcess, b: ClientProcess): boolean {
  return a.pid === b.pid && a.started === b.started && a.boot === b.boot && a.namespace === b.namespace;
}

/** What a note may cost of an agent's attention. */
const maxNoteLength = 600;

/** What every agent must know before its first call; the skill and the tools say the rest. */
const agentNote = [
  'Khoregos (k6s) governs this project: every tool call passes a gate and is recorded.',
  'A refusal names its rule and what to do instead: do that, never the same thing by other means.',
  'Before larger writes ask k6s_check_path; a write locks its file for you until your turn ends, k6s_acquire_lock for longer;',
  'share decisions with k6s_save_context and look them up with k6s_search_context.',
  'Only the user approves, pauses or stops: ask them. k6s_status says what holds.',
].join(' ');

/** `k6s armed: …`, or `k6s degraded: …` and why. */
export function armedLine(project: Project): string {
  const { boundaries, hash } = project.policy;
  const strict = boundaries.filter((boundary) => boundary.enforcement === 'strict').length;
  const count = `${boundaries.length} ${boundaries.length === 1 ? 'boundary' : 'boundaries'} (${strict} strict)`;
  const reasons = project.degraded();
  if (reasons.length > 0) return `k6s degraded: ${reasons.join('; ')} [${count}, policy ${hash}]`;
  return [`k6s armed: ${count}, policy ${hash}`, ...policyNotices(project.policy)].join('; ');
}
