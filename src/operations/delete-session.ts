/** How is a session deleted, so that what was said in it is gone and what was done in it stays? */
import { KhoregosError } from '../core/errors.ts';
import { eraseLines, planErasure } from '../ledger/erase.ts';
import { forgetErased } from './erase-values.ts';
import { getSession } from './list-sessions.ts';
import type { Actor, Project } from './open-project.ts';
import { readLedger, whileNobodyFolds } from './read-ledger.ts';

export interface DeletedSession {
  readonly id: string;
  /** Lines of the journal whose values were erased. */
  readonly erased: number;
}

/**
 * Records a tombstone that names what it erases, then erases it from journal, database, snapshot and blobs; every line
 * keeps its hash. Deleting a deleted session finishes what a killed process left, and takes what came late.
 * @throws KhoregosError USAGE for the current session, NOT_FOUND or USAGE like `findSession`, BUSY while others fold.
 */
export async function deleteSession(project: Project, actor: Actor, given: string): Promise<DeletedSession> {
  const { id } = getSession(await readLedger(project), given);
  return whileNobodyFolds(project, `delete session "${id}"`, () => erase(project, actor, id));
}

/** Under the fold lock: nobody may publish rows that were read before. */
async function erase(project: Project, actor: Actor, id: string): Promise<DeletedSession> {
  if (project.state().sessions.current?.id === id) {
    throw new KhoregosError('USAGE', `Cannot delete session "${id}": it is current`, 'Stop it first with "k6s stop"');
  }
  const { root } = project;
  const plan = planErasure(root, id);
  if (!plan.explained) {
    const details = { by: actor.agent.name, ...plan.erasure };
    project.record({ type: 'session_delete', action: `Session ${id} deleted`, details }, actor, id);
  }
  eraseLines(root, plan);
  await forgetErased(project);
  return { id, erased: plan.left.length };
}
