/** What does every erasure need: nobody folds meanwhile, and no computed file tells of the values afterwards? */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { KhoregosError } from '../core/errors.ts';
import { finishOverwriting, removeOrphans } from '../ledger/erase.ts';
import { stateDirectory } from '../ledger/layout.ts';
import { compactLedger, publishLedger, rebuildLedger, withFoldLock } from '../ledger/ledger.ts';
import type { Project } from './open-project.ts';

/** A fold takes well below a second. */
const waitMs = 100;
const maxTries = 100;

/**
 * Runs the erasure under the fold lock, behind one that was killed while it wrote.
 * @param what begins the error, e.g. `delete session "01…"`
 * @throws KhoregosError BUSY while others fold.
 */
export async function eraseAlone<T extends object>(
  project: Project,
  what: string,
  erase: () => Promise<T>,
): Promise<T> {
  for (let tries = 0; tries < maxTries; tries += 1) {
    const done = await withFoldLock(project.root, project.now(), () => {
      finishOverwriting(project.root);
      return erase();
    });
    if (done !== undefined) return done;
    await delay(waitMs);
  }
  throw new KhoregosError('BUSY', `Cannot ${what}: the ledger is being folded`, 'Run it again');
}

/** Makes database and state anew from the segments: whatever came from what is erased now is in them no more. */
export async function forgetErased(project: Project): Promise<void> {
  const { root } = project;
  removeOrphans(root, project.now());
  removeSetAside(root);
  const ledger = await rebuildLedger(root);
  compactLedger(ledger);
  publishLedger(root, ledger);
  ledger.database.close();
  project.replay();
}

/** Computed files that were broken may still hold the values; those of killed writers go with the fold lock. */
function removeSetAside(root: string): void {
  const directory = stateDirectory(root);
  const names = readdirSync(directory).filter((name) => /^(k6s\.db|state\.json)\.set-aside-/.test(name));
  for (const name of names) rmSync(join(directory, name), { force: true, recursive: true });
}
