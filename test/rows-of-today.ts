/** Which rows of a long table are tested today? A third, another one each day; all with KHOREGOS_ALL_ROWS=1, as `npm run test:slow` has it. */

const parts = 3;
const dayMs = 86_400_000;

/** For tables each of whose rows starts processes: what every row proves for itself need not be proved each time. */
export function rowsOfToday<T>(rows: readonly T[]): readonly T[] {
  if (process.env.KHOREGOS_ALL_ROWS === '1') return rows;
  const of = Math.min(parts, rows.length);
  const today = Math.floor(Date.now() / dayMs) % of;
  return rows.filter((_, index) => index % of === today);
}
