/** What of a list that may be endless is shown, and how many are there? */

export interface Listed<T> {
  readonly count: number;
  /** The newest, oldest first. */
  readonly shown: readonly T[];
}

export interface Listing<T> {
  readonly add: (item: T) => void;
  readonly list: () => Listed<T>;
}

/** Counts everything and holds the newest `limit`; at most twice as many in between. */
export function createListing<T>(limit: number): Listing<T> {
  let count = 0;
  let held: T[] = [];
  return {
    add: (item) => {
      count += 1;
      held.push(item);
      if (held.length >= 2 * limit) held = held.slice(-limit);
    },
    list: () => ({ count, shown: held.slice(-limit) }),
  };
}
