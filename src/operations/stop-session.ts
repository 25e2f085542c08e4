/** How does a session end? */
import { KhoregosError } from '../core/errors.ts';
import type { Session } from '../core/sessions.ts';
import type { Variables } from '../workspace/environment.ts';
import type { Actor, Project } from './open-project.ts';
import { saveCheckpoint } from './save-checkpoint.ts';
import { gatherGitFacts } from './session-facts.ts';

export interface StopOptions {
  /** Its objective was not reached. */
  readonly failed: boolean;
  readonly variables: Variables;
}

/**
 * Ends the current session, completed or failed, behind a checkpoint; returns it.
 * @throws KhoregosError NOT_FOUND when none is current.
 */
export async function stopSession(
  project: Project,
  actor: Actor,
  { failed, variables }: StopOptions,
): Promise<Session> {
  const { current } = project.state().sessions;
  if (current === undefined) {
    throw new KhoregosError('NOT_FOUND', 'Cannot stop a session: none is current', 'Run "k6s start <objective>"');
  }
  saveCheckpoint(project, actor, { reason: 'stop' });
  const details = { by: actor.agent.name, ...(await gatherGitFacts(project.root, variables)) };
  const [type, how] = failed ? (['session_fail', 'failed'] as const) : (['session_complete', 'completed'] as const);
  project.record({ type, action: `Session ${how}`, details }, actor);
  // Its head is signed now, whatever comes after. SQLite is loaded only to fold.
  const { foldJournal } = await import('./read-ledger.ts');
  await foldJournal(project);
  return current;
}
