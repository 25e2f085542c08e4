/** Which hooks failed, how often, and with what? */
import { detailText } from '../core/events.ts';
import type { StoredEvent } from '../ledger/query.ts';
import { createListing } from './newest-of.ts';

/** A failure of our own that the trail tells of. */
export interface FailedHook {
  readonly sequence: number;
  readonly at: string;
  readonly code: string;
  /** The hook's event, such as PreToolUse. */
  readonly event: string;
  readonly message: string;
}

export interface FailedHooks {
  readonly count: number;
  readonly codes: Readonly<Record<string, number>>;
  /** The newest, oldest first. */
  readonly shown: readonly FailedHook[];
}

/** More say nothing new. */
const maxShown = 10;

/** There are few codes; a journal that somebody wrote himself may have any. */
const maxCodes = 100;

export function createFaultCount(limit: number): {
  readonly visit: (event: StoredEvent) => void;
  readonly list: () => FailedHooks;
} {
  const codes = new Map<string, number>();
  const failed = createListing<FailedHook>(Math.min(limit, maxShown));
  return {
    visit: (event) => {
      if (event.type !== 'fault') return;
      const text = (name: string) => detailText(event, name);
      const { sequence, at } = event;
      const code = text('code');
      if (codes.has(code) || codes.size < maxCodes) codes.set(code, (codes.get(code) ?? 0) + 1);
      failed.add({ sequence, at, code, event: text('event'), message: text('message') });
    },
    list: () => ({ ...failed.list(), codes: Object.fromEntries(codes) }),
  };
}
