/** How does a person anchor the trail's newest head now, wherever they want it? */
import type { AnchorPlace } from '../core/anchors.ts';
import { KhoregosError } from '../core/errors.ts';
import { headOf, type SignedHead } from '../core/signed.ts';
import { type Ledger, openLedger } from '../ledger/ledger.ts';
import type { Variables } from '../workspace/environment.ts';
import type { CheckedTimestamp } from '../workspace/timestamp.ts';
import { anchorHead } from './anchor-head.ts';
import type { Actor, Project } from './open-project.ts';
import { findSigner, publishSigned, recordAnchors, type Signer, signNow } from './publish-ledger.ts';
import { whileNobodyFolds } from './read-ledger.ts';
import { type StampedHead, stampHead, takeTimestampReply, writeTimestampQuery } from './stamp-head.ts';

/** At most one of `tsa`, `timestampQuery` and `timestampReply`; paths are absolute. */
export interface AnchorOptions {
  readonly variables: Variables;
  /** Address of an authority for time to ask. */
  readonly tsa: string | undefined;
  /** Certificates of the authorities that a reply's signature must lead to. */
  readonly tsaCa: string | undefined;
  /** Where to write a query that a person carries to an authority. */
  readonly timestampQuery: string | undefined;
  /** The reply that they bring back; no new head is signed then. */
  readonly timestampReply: string | undefined;
}

export interface AnchoredNow {
  /** The head that was anchored: the newest, or the one that the reply stamps. */
  readonly head: SignedHead;
  readonly anchors: readonly AnchorPlace[];
  /** One sentence for each place that did not take it. */
  readonly problems: readonly string[];
  readonly timestamp: CheckedTimestamp | undefined;
}

/**
 * Folds and signs the newest head, puts it wherever the policy and the options say, and records that. Of a reply that a
 * person brings only that one is kept.
 * @throws KhoregosError REFUSED when an authority gives no timestamp that is of use, or where nothing can be signed.
 */
export async function anchorNow(project: Project, person: Actor, options: AnchorOptions): Promise<AnchoredNow> {
  return whileNobodyFolds(project, 'anchor the trail', async () => {
    const ledger = await openLedger(project.root, project.now());
    const signer = findSigner(project, ledger);
    if (signer === undefined) throw unsigned();
    const anchored = await anchorLedger(project, ledger, signer, options);
    if (anchored.anchors.length > 0) recordAnchors(project, person, anchored);
    ledger.database.close();
    const after = publishSigned(project, await openLedger(project.root, project.now()));
    after.database.close();
    return anchored;
  });
}

function unsigned(): KhoregosError {
  const message = 'Cannot anchor: there is no event yet, or the user directory cannot hold a key';
  return new KhoregosError('REFUSED', message, 'Make ~/.config/k6s writable, and record something first');
}

async function anchorLedger(
  project: Project,
  ledger: Ledger,
  signer: Signer,
  options: AnchorOptions,
): Promise<AnchoredNow> {
  const { root, policy } = project;
  const { variables, tsa, tsaCa, timestampQuery, timestampReply } = options;
  const place = { directory: signer.directory, root, variables };
  if (timestampReply !== undefined) {
    return withStamp([], [], await takeTimestampReply(place, timestampReply, tsaCa));
  }
  const { line } = signNow(project, ledger, signer);
  const head = headOf(line);
  if (head === undefined) throw unsigned();
  const { anchors, problems } = await anchorHead(root, policy.audit, head, line, variables);
  if (timestampQuery !== undefined) await writeTimestampQuery(place, head, line, timestampQuery);
  if (tsa === undefined) return { head, anchors, problems, timestamp: undefined };
  return withStamp(anchors, problems, await stampHead(place, head, line, { address: tsa, caPath: tsaCa }));
}

function withStamp(
  anchors: readonly AnchorPlace[],
  problems: readonly string[],
  { head, path, ...timestamp }: StampedHead,
): AnchoredNow {
  return { head, anchors: [...anchors, { kind: 'timestamp', path }], problems, timestamp };
}
