/** Which session does somebody mean? */
import { KhoregosError } from '../core/errors.ts';
import { all } from '../ledger/database.ts';
import type { Ledger } from '../ledger/ledger.ts';

/** More than this are not named in an error. */
const maxNamed = 3;

/**
 * The session's id, given whole, as a prefix that no other session has, or as `latest`: the one that started last.
 * @throws KhoregosError NOT_FOUND when there is none, USAGE when a prefix fits several.
 */
export function findSession({ database }: Pick<Ledger, 'database'>, given: string): string {
  const sql =
    given === 'latest'
      ? 'SELECT id FROM sessions ORDER BY started_at DESC, id LIMIT 1'
      : 'SELECT id FROM sessions WHERE instr(id, ?) = 1 ORDER BY id LIMIT ?';
  const ids = all(database, sql, given === 'latest' ? [] : [given, maxNamed + 1]).map(({ id }) => String(id));
  const [first, second] = ids;
  if (first === undefined) {
    throw new KhoregosError(
      'NOT_FOUND',
      `Cannot find session "${given}": the trail has none`,
      'Run "k6s history" for the ids',
    );
  }
  // The whole id sorts before everything that it begins.
  if (second === undefined || first === given) return first;
  const named = `${ids.slice(0, maxNamed).join(', ')}${ids.length > maxNamed ? ', …' : ''}`;
  throw new KhoregosError('USAGE', `Cannot find session "${given}": it fits ${named}`, 'Give more of the id');
}
