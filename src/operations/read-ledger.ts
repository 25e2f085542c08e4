/** How does everybody who asks get the ledger up to date? Loaded only when somebody asks: it brings SQLite. */
import { setTimeout as delay } from 'node:timers/promises';
import { isUnwritable, KhoregosError } from '../core/errors.ts';
import { compileOnce } from '../ledger/database.ts';
import { finishOverwriting } from '../ledger/erase.ts';
import { type Ledger, type LedgerProblem, openLedger, rebuildLedger, withFoldLock } from '../ledger/ledger.ts';
import { type Project, programActor } from './open-project.ts';
import { anchorWhenDue, publishedHere, publishSigned } from './publish-ledger.ts';

/**
 * The ledger with everything the journal holds; published for the next reader when nobody else is doing so and the disk
 * lets us.
 */
export async function readLedger(project: Project): Promise<Ledger> {
  const ledger = await open(project);
  if (!ledger.stale) return ledger;
  try {
    return (await withFoldLock(project.root, project.now(), () => publishSigned(project, ledger, false))) ?? ledger;
  } catch (error) {
    if (!isUnwritable(error)) throw error;
    return ledger;
  }
}

/** For commands: said before the first ledger is opened. */
export { compileOnce as endSoon } from '../ledger/database.ts';

/** Folds for those who will ask; skips when somebody else is folding. */
export async function foldJournal(project: Project): Promise<void> {
  compileOnce();
  await withFoldLock(project.root, project.now(), async () => {
    const ledger = await open(project);
    if (ledger.stale) publishSigned(project, await anchorWhenDue(project, ledger));
    ledger.database.close();
  });
}

/** Makes k6s.db anew from the segments alone. @throws KhoregosError BUSY while others fold. */
export function rebuildDatabase(project: Project): Promise<Ledger> {
  return whileNobodyFolds(project, 'rebuild k6s.db', async () =>
    publishSigned(project, await rebuildLedger(project.root)),
  );
}

/** A fold takes well below a second. */
const waitMs = 100;
const maxTries = 100;

/**
 * Runs the task under the fold lock, which it waits for, behind an erasure that was killed while it wrote: nobody
 * publishes what was read before.
 * @param what continues the error, e.g. `delete session "01…"`
 * @throws KhoregosError BUSY
 */
export async function whileNobodyFolds<T>({ root, now }: Project, what: string, task: () => Promise<T>): Promise<T> {
  for (let tries = 0; tries < maxTries; tries += 1) {
    const done = await withFoldLock(root, now(), async () => {
      finishOverwriting(root);
      return { result: await task() };
    });
    if (done !== undefined) return done.result;
    await delay(waitMs);
  }
  throw new KhoregosError('BUSY', `Cannot ${what}: the ledger is being folded`, 'Run it again');
}

/** A file that had to be set aside is itself a fact. */
async function open(project: Project): Promise<Ledger> {
  const ledger = await openLedger(project.root, project.now(), publishedHere(project));
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
