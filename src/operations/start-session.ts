/** What happens when a client starts, resumes, clears or compacts a session? */
import { policyNotices } from '../core/policy.ts';
import type { Variables } from '../workspace/environment.ts';
import { writePin } from '../workspace/session-pin.ts';
import type { Actor, Project } from './open-project.ts';

/** Pins the session to this root, records it, and returns the one line that the user sees. */
export function startSession(project: Project, actor: Actor, source: string, variables: Variables): string {
  writePin(variables, actor.session, project.root, project.now());
  const type = source === 'resume' || source === 'compact' ? 'session_resume' : 'session_start';
  project.record({ type, action: `Session ${source}`, details: { source } }, actor);
  return armedLine(project);
}

/** `k6s armed: …`, or `k6s degraded: …` and why. */
export function armedLine(project: Project): string {
  const { boundaries, hash } = project.policy;
  const strict = boundaries.filter((boundary) => boundary.enforcement === 'strict').length;
  const count = `${boundaries.length} ${boundaries.length === 1 ? 'boundary' : 'boundaries'} (${strict} strict)`;
  const reasons = project.degraded();
  if (reasons.length > 0) return `k6s degraded: ${reasons.join('; ')} [${count}, policy ${hash}]`;
  return [`k6s armed: ${count}, policy ${hash}`, ...policyNotices(project.policy)].join('; ');
}
