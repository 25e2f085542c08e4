/** How does everybody who asks get the ledger up to date? Loaded only when somebody asks: it brings SQLite. */
import { isUnwritable, KhoregosError } from '../core/errors.ts';
import {
  isOvertaken,
  type Ledger,
  type LedgerProblem,
  openLedger,
  publishLedger,
  rebuildLedger,
  withFoldLock,
} from '../ledger/ledger.ts';
import { type Project, programActor } from './open-project.ts';

/**
 * The ledger with everything the journal holds; published for the next reader when nobody else is doing so and the disk
 * lets us.
 */
export async function readLedger(project: Project): Promise<Ledger> {
  const ledger = await open(project);
  try {
    if (ledger.stale) await withFoldLock(project.root, project.now(), () => publishUnlessOvertaken(project, ledger));
  } catch (error) {
    if (!isUnwritable(error)) throw error;
  }
  return ledger;
}

function publishUnlessOvertaken({ root }: Project, ledger: Ledger): void {
  if (!isOvertaken(root, ledger)) publishLedger(root, ledger);
}

/** Folds for those who will ask; skips when somebody else is folding. */
export async function foldJournal(project: Project): Promise<void> {
  await withFoldLock(project.root, project.now(), async () => {
    const ledger = await open(project);
    if (ledger.stale) publishLedger(project.root, ledger);
    ledger.database.close();
  });
}

/** Makes k6s.db anew from the segments alone; published even while somebody else folds, as both get the same rows. */
export async function rebuildDatabase(project: Project): Promise<Ledger> {
  const first = await rebuildLedger(project.root);
  // Whoever published since may have erased what was still there when this was read.
  const ledger = isOvertaken(project.root, first) ? await rebuildLedger(project.root) : first;
  publishLedger(project.root, ledger);
  return ledger;
}

/** A file that had to be set aside is itself a fact. */
async function open(project: Project): Promise<Ledger> {
  const ledger = await openLedger(project.root, project.now());
  if (ledger.problem === undefined) return ledger;
  try {
    recordProblem(project, ledger.problem);
  } catch (error) {
    // Who cannot record it can still read.
    if (!(error instanceof KhoregosError && error.code === 'JOURNAL_UNWRITABLE')) throw error;
  }
  return ledger;
}

function recordProblem(project: Project, why: LedgerProblem): void {
  const regressed = why === 'regressed';
  const action = `Rebuilt k6s.db: it was ${regressed ? 'ahead of the journal' : 'corrupt'}`;
  const type = regressed ? 'journal_regressed' : 'file_set_aside';
  project.record({ type, action, details: { file: 'k6s.db', why } }, programActor);
}
