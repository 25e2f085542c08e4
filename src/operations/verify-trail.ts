/** Does the trail on disk hang together, as it is before anybody touches it? */
import { loadWatermark } from '../ledger/fold.ts';
import { readDatabase } from '../ledger/ledger.ts';
import { listSegments } from '../ledger/segments.ts';
import { type Verification, type VerifyFinding, verifyJournal } from '../ledger/verify.ts';

export interface TrailVerification extends Omit<Verification, 'findings'> {
  readonly consistent: boolean;
  /** Events up to which the database was compared; undefined when there is no database that can be read. */
  readonly comparedTo: number | undefined;
  readonly findings: readonly (Omit<VerifyFinding, 'kind'> & { readonly kind: string })[];
}

const unreadable = {
  kind: 'database_unreadable',
  broken: true,
  segment: 0,
  offset: 0,
  message: 'k6s.db cannot be read, so nothing was compared with the journal',
} as const;

/**
 * Chains the segments and compares them with k6s.db; writes nothing. Undefined when there is neither journal nor database.
 * @throws KhoregosError LEDGER_NEWER when a later program wrote the database.
 */
export async function verifyTrail(root: string): Promise<TrailVerification | undefined> {
  const found = await readDatabase(root);
  if (found === undefined && listSegments(root).length === 0) return undefined;
  const database = typeof found === 'object' ? found : undefined;
  const { lines, head, findings } = verifyJournal(root, database);
  const all = found === 'corrupt' ? [unreadable, ...findings] : findings;
  const comparedTo = database === undefined ? undefined : loadWatermark(database).sequence;
  return { lines, head, comparedTo, findings: all, consistent: !all.some(({ broken }) => broken) };
}
