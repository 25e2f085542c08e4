/** How does a slice of state stay small? Maps that forget their oldest entries. */

/** What a reducer may change of a map that everybody else only reads. */
export type Mutable<T> =
  T extends ReadonlyMap<infer K, infer V> ? Map<K, V> : T extends readonly (infer V)[] ? V[] : never;

/** Puts an entry behind all others and forgets the oldest ones above `limit`. */
export function setNewest<V>(map: Map<string, V>, key: string, value: V, limit: number): void {
  map.delete(key);
  map.set(key, value);
  for (const oldest of map.keys()) {
    if (map.size <= limit) return;
    map.delete(oldest);
  }
}
