/** How does a person anchor the trail's newest head now, wherever they want it? */
import type { AnchorPlace } from '../core/anchors.ts';
import { KhoregosError } from '../core/errors.ts';
import type { SignedHead } from '../core/signed.ts';
import type { Variables } from '../workspace/environment.ts';
import type { CheckedTimestamp } from '../workspace/timestamp.ts';
import type { Actor, Project } from './open-project.ts';

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
 * Folds and signs the newest head, hands it to `anchorHead` and, as the options say, to `stampHead` or
 * `writeTimestampQuery`; of a reply it only calls `takeTimestampReply`. Records `trail_anchored` by the person when
 * there are anchors.
 * @throws KhoregosError REFUSED when an authority gives no timestamp that is of use.
 */
export async function anchorNow(_project: Project, _person: Actor, _options: AnchorOptions): Promise<AnchoredNow> {
  throw new KhoregosError('INTERNAL', 'Cannot anchor the trail: its heads are not signed', 'Update Khoregos');
}
