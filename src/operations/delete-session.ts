/** How is a session deleted, so that what was said in it is gone and what was done in it stays? */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { KhoregosError } from '../core/errors.ts';
import { eraseLines, planErasure, removeOrphans } from '../ledger/erase.ts';
import { stateDirectory } from '../ledger/layout.ts';
import { compactLedger, openLedger } from '../ledger/ledger.ts';
import { getSession } from './list-sessions.ts';
import type { Actor, Project } from './open-project.ts';
import { publishSigned } from './publish-ledger.ts';
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
  const erased = await whileNobodyFolds(project, `delete session "${id}"`, () => erase(project, actor, id));
  return { id, erased };
}

/** Under the fold lock: nobody may publish rows that were read before. */
async function erase(project: Project, actor: Actor, id: string): Promise<number> {
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
  removeOrphans(root, project.now());
  removeSetAside(root);
  const ledger = await openLedger(root, project.now());
  compactLedger(ledger);
  publishSigned(project, ledger);
  ledger.database.close();
  // The snapshot on disk may still tell.
  project.close(true);
  return plan.left.length;
}

/** Computed files that were broken may still hold the values; those of killed writers go with the fold lock. */
function removeSetAside(root: string): void {
  const directory = stateDirectory(root);
  const names = readdirSync(directory).filter((name) => /^(k6s\.db|state\.json)\.set-aside-/.test(name));
  for (const name of names) rmSync(join(directory, name), { force: true });
}
