/** How does a session that was paused or ended become current again? Brings SQLite: loaded only when asked for. */
import { KhoregosError } from '../core/errors.ts';
import { headline } from '../core/text.ts';
import type { Variables } from '../workspace/environment.ts';
import { getSession } from './list-sessions.ts';
import type { Actor, Project } from './open-project.ts';
import { readLedger } from './read-ledger.ts';
import { gatherGitFacts } from './session-facts.ts';
import { getCurrent, pauseCurrent, type StartedSession } from './start-session.ts';

/**
 * Makes a session current again: the given one, else the one before the current.
 * @throws KhoregosError NOT_FOUND when there is none, USAGE when it was deleted.
 */
export async function resumeSession(
  project: Project,
  actor: Actor,
  given: string,
  variables: Variables,
): Promise<StartedSession> {
  const { current, previous } = project.state().sessions;
  const ledger = await readLedger(project);
  const wanted = given || previous?.id;
  if (wanted === undefined) {
    throw new KhoregosError('NOT_FOUND', 'Cannot resume a session: there is none to resume', 'Run "k6s history"');
  }
  const { id, state, objective, parent, startedAt } = getSession(ledger, wanted);
  if (id === current?.id) return { session: current, how: 'resumed' };
  if (state === 'deleted') {
    throw new KhoregosError('USAGE', `Cannot resume session "${id}": it was deleted`, 'Run "k6s history"');
  }
  pauseCurrent(project, actor, await gatherGitFacts(project.root, variables));
  const details = { objective, parent, started_at: startedAt, was: state };
  project.record({ type: 'session_resume', action: `Session resumed: ${headline(objective)}`, details }, actor, id);
  return { session: getCurrent(project), how: 'resumed' };
}
