/** What does every erasure need: that no computed file tells of the values afterwards. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chainStart } from '../ledger/chain-start.ts';
import { removeOrphans } from '../ledger/erase.ts';
import { stateDirectory } from '../ledger/layout.ts';
import { compactLedger, rebuildLedger, renewFoldLock } from '../ledger/ledger.ts';
import { readFrom } from '../ledger/snapshot.ts';
import type { Project } from './open-project.ts';
import { publishSigned } from './publish-ledger.ts';

/** Makes database and state anew from the segments: whatever came from what is erased now is in them no more. */
export async function forgetErased(project: Project): Promise<void> {
  const { root } = project;
  removeOrphans(root, project.now());
  removeSetAside(root);
  renewFoldLock(root, project.now());
  const ledger = await rebuildLedger(root);
  renewFoldLock(root, project.now());
  compactLedger(ledger);
  publishSigned(project, ledger);
  ledger.database.close();
  project.replay(readFrom(root, chainStart(root).segment));
}

/** Computed files that were broken may still hold the values; those of killed writers go with the fold lock. */
function removeSetAside(root: string): void {
  const directory = stateDirectory(root);
  const names = readdirSync(directory).filter((name) => /^(k6s\.db|state\.json)\.set-aside-/.test(name));
  for (const name of names) rmSync(join(directory, name), { force: true, recursive: true });
}
