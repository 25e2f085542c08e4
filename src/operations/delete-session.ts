/** How is a session deleted, so that what was said in it is gone and what was done in it stays? */
import { KhoregosError } from '../core/errors.ts';
import { eraseSession } from '../ledger/erase.ts';
import { getSession } from './list-sessions.ts';
import type { Actor, Project } from './open-project.ts';
import { readLedger } from './read-ledger.ts';

export interface DeletedSession {
  readonly id: string;
  /** Lines of the journal whose values were erased. */
  readonly erased: number;
}

/**
 * Records a tombstone, then erases the session's values from journal, database and blobs; every line keeps its hash.
 * Deleting a deleted session finishes what a killed process left.
 * @throws KhoregosError USAGE for the current session, NOT_FOUND or USAGE like `findSession`.
 */
export async function deleteSession(project: Project, actor: Actor, given: string): Promise<DeletedSession> {
  const { id, state } = getSession(await readLedger(project), given);
  if (project.state().sessions.current?.id === id) {
    throw new KhoregosError('USAGE', `Cannot delete session "${id}": it is current`, 'Stop it first with "k6s stop"');
  }
  if (state !== 'deleted') {
    const details = { by: actor.agent.name };
    project.record({ type: 'session_delete', action: `Session ${id} deleted`, details }, actor, id);
  }
  const erased = eraseSession(project.root, id);
  await readLedger(project);
  // The snapshot on disk may still tell.
  project.close(true);
  return { id, erased };
}
