/** What did somebody who mistyped a word probably mean? */

/** The nearest known word, when it is near enough to be meant. */
export function suggest(word: string, known: readonly string[]): string | undefined {
  const ranked = known.map((each) => [distance(word, each), each] as const).sort(([a], [b]) => a - b);
  const [nearest] = ranked;
  return nearest !== undefined && nearest[0] <= Math.max(1, Math.ceil(word.length / 3)) ? nearest[1] : undefined;
}

/** Longer words are no typing errors, and the table below grows with their length. */
const maxLength = 40;

/** Levenshtein distance. */
function distance(a: string, b: string): number {
  if (a.length > maxLength) return a.length;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substitute = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, substitute));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
