import assert from 'node:assert/strict';
import { performance } from 'node:perf_hooks';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { findDestructiveText } from '../../../src/policy/destructive/find-sql.ts';
import { invoke } from '../invocations.ts';

const sql: readonly (readonly [text: string, found: string | undefined])[] = [
  ['DROP TABLE users', 'DROP TABLE'],
  ['drop database shop', 'DROP DATABASE'],
  ['DROP  SCHEMA\n public CASCADE', 'DROP SCHEMA'],
  ['SELECT 1; drop table if exists a;', 'DROP TABLE'],
  ['/* x */ DROP /* y */ TABLE a', 'DROP TABLE'],
  ['-- x\nDROP TABLE a', 'DROP TABLE'],
  ['BEGIN; DROP MATERIALIZED VIEW a', 'DROP MATERIALIZED VIEW'],
  ['DROP VIEW a', undefined],
  ['DROP INDEX a', undefined],
  ['DROP TEMPORARY TABLE a', undefined],
  ['-- DROP TABLE a', undefined],
  ["SELECT 'DROP TABLE a'", undefined],
  ["SELECT 'it''s; DROP TABLE a'", undefined],
  ['SELECT "drop table" FROM a', undefined],
  ['TRUNCATE a', 'TRUNCATE'],
  ['truncate table "a"', 'TRUNCATE'],
  ['SELECT TRUNCATE(1.5, 0)', undefined],
  ['SELECT truncate FROM a', undefined],
  ['DELETE FROM a', 'DELETE without WHERE'],
  ['delete from a where id = 1', undefined],
  ['DELETE FROM a; SELECT 1 WHERE true', 'DELETE without WHERE'],
  ['DELETE FROM a -- WHERE x\n', 'DELETE without WHERE'],
  ['WITH x AS (SELECT 1) DELETE FROM a', 'DELETE without WHERE'],
  ['UPDATE a SET b = 1', 'UPDATE without WHERE'],
  ['UPDATE a SET b = 1 WHERE c = 2', undefined],
  ['INSERT INTO a VALUES (1) ON CONFLICT DO UPDATE SET b = 2', undefined],
  ['SELECT * FROM a FOR UPDATE', undefined],
  ['ALTER TABLE a DROP COLUMN b', 'ALTER TABLE … DROP'],
  ['ALTER TABLE a DROP CONSTRAINT b', undefined],
  ['EXPLAIN DELETE FROM a', undefined],
  ['EXPLAIN ANALYZE DELETE FROM a', 'DELETE without WHERE'],
  ["CREATE TABLE a (b TEXT DEFAULT 'x')", undefined],
  ["SELECT 'unterminated", undefined],
  ['', undefined],
];

describe('findDestructiveText()', () => {
  for (const [text, found] of sql) {
    it(`finds ${found ?? 'nothing'} in ${JSON.stringify(text)}`, () =>
      assert.equal(findDestructiveText({ ...invoke('psql'), texts: [text] }), found));
  }

  const clients = [
    ['psql -c "DROP TABLE a"', 'DROP TABLE'],
    ['mysql -e "DROP TABLE a"', 'DROP TABLE'],
    ['sqlite3 a.db "DELETE FROM a"', 'DELETE without WHERE'],
    ['mongosh --eval "db.dropDatabase()"', 'dropDatabase('],
    ['mongo shop --eval "db.users.drop()"', 'drop('],
    ['mongosh --eval "db.users.deleteMany( { } )"', 'deleteMany({}'],
    ['mongosh --eval "db.users.deleteMany({ a: 1 })"', undefined],
    ['mongosh --eval "db.users.find()"', undefined],
    ['echo "DROP TABLE a"', undefined],
    ['grep "DELETE FROM a" x.sql', undefined],
  ] as const;
  for (const [command, found] of clients) {
    it(`finds ${found ?? 'nothing'} in ${command}`, () => assert.equal(findDestructiveText(invoke(command)), found));
  }

  it('reads what Redis is given on standard input', () => {
    assert.equal(findDestructiveText({ ...invoke('redis-cli'), texts: ['get a\n flushall\n'] }), 'FLUSHALL');
    assert.equal(findDestructiveText({ ...invoke('redis-cli'), texts: ['set flushall 1'] }), undefined);
  });

  it('takes time that grows with the text, and never throws', () => {
    const pieces = fc.constantFrom(...`'"\`;-*/ \\n`, 'DROP ', 'TABLE ', 'DELETE FROM ', 'WHERE ', 'UPDATE ', 'SET ');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        findDestructiveText({ ...invoke('psql'), texts: [parts.join('')] });
      }),
    );
    for (const piece of ["'", '"', '/*', '-- ', 'DELETE ', 'ALTER TABLE ', 'WITH UPDATE SET ', ' ', '\n', 'DROP ']) {
      const started = performance.now();
      findDestructiveText({ ...invoke('psql'), texts: [piece.repeat(Math.ceil(100_000 / piece.length))] });
      const elapsed = performance.now() - started;
      assert.ok(elapsed < 500, `${JSON.stringify(piece)} took ${elapsed}`);
    }
  });
});
