import assert from 'node:assert/strict';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { all, get, openDatabase } from '../../src/ledger/database.ts';
import { createTables, fold, loadWatermark } from '../../src/ledger/fold.ts';
import { chainHash, genesis, hashLine } from '../../src/ledger/hashes.ts';
import { segmentPath } from '../../src/ledger/layout.ts';
import { keptEvents } from '../../src/ledger/schema.ts';
import { listSegments } from '../../src/ledger/segments.ts';
import type { record } from '../core/records.ts';
import { journalLines, temporaryDirectory } from '../helpers.ts';
import { dump, emptyRoot, idOf, timeOf, varied, writeJournal } from './journals.ts';

async function emptyDatabase() {
  const database = await openDatabase();
  createTables(database);
  return database;
}

async function folded(root: string) {
  const database = await emptyDatabase();
  fold(root, database);
  return database;
}

describe('fold()', () => {
  it('chains every line as the design says', async (t) => {
    const root = emptyRoot(t);
    writeJournal(root, 20, 6);
    const lines = listSegments(root).flatMap((segment) =>
      readFileSync(segmentPath(root, segment), 'utf8')
        .split('\n')
        .filter((line) => line !== ''),
    );
    const database = await folded(root);
    const rows = all(database, 'SELECT sequence, hash, line FROM events ORDER BY sequence');
    assert.deepEqual(
      rows.map((row) => row.line),
      lines,
    );
    let head = genesis;
    for (const [index, row] of rows.entries()) {
      head = chainHash(head, hashLine(Buffer.from(lines[index] ?? '')));
      assert.deepEqual([row.sequence, row.hash], [index + 1, head]);
    }
    assert.equal(loadWatermark(database).head, head);
    assert.equal(loadWatermark(database).sequence, lines.length);
  });

  it('gives the same rows and head in one go and in any number of folds', async (t) => {
    const whole = emptyRoot(t);
    writeJournal(whole, 60, 11, (number) => ({
      ...varied(number),
      // Clocks that jump, policies that nobody loaded, clients that end and go on.
      ...(number % 17 === 0 ? { at: timeOf(number - 200) } : {}),
      ...(number % 13 === 0 ? { policy: 'unknown' } : {}),
      ...(number % 19 === 0 ? { type: 'client_end' } : {}),
    }));
    appendFileSync(segmentPath(whole, 6), '\n{"torn\n\n{"v":1,"id":"still being written');
    const segments = listSegments(whole).map((segment) => readFileSync(segmentPath(whole, segment)));
    const expected = dump(await folded(whole));
    assert.match(expected, /clock_jump/);
    assert.match(expected, /unknown_policy/);
    assert.match(expected, /torn_line/);
    const cuts = fc.array(fc.tuple(fc.nat(segments.length - 1), fc.nat(3000)), { maxLength: 8 });
    const check = fc.asyncProperty(cuts, async (places) => {
      const root = emptyRoot(t);
      const database = await emptyDatabase();
      for (const [newest, length] of [...places].sort(([a, b], [c, d]) => a - c || b - d)) {
        writeJournalUpTo(root, segments, newest, length);
        fold(root, database);
      }
      writeJournalUpTo(root, segments, segments.length - 1, Number.POSITIVE_INFINITY);
      fold(root, database);
      fold(root, database);
      assert.equal(dump(database), expected);
      database.close();
    });
    await fc.assert(check, { numRuns: 30 });
  });

  it('keeps the newest 10 000 events, and the sums of all', async (t) => {
    const root = emptyRoot(t);
    const count = 2 * keptEvents + 1500;
    writeJournal(root, keptEvents - 10, 5000);
    const database = await folded(root);
    for (const more of [count - 5, count]) {
      // The same lines again, and those that came since.
      writeJournal(root, more, 5000);
      fold(root, database);
    }
    const { sequence } = loadWatermark(database);
    assert.equal(sequence, count + 4);
    const rows = get(database, 'SELECT count(*) AS n, min(sequence) AS first, max(sequence) AS last FROM events');
    assert.deepEqual(rows, { n: keptEvents, first: sequence - keptEvents + 1, last: sequence });
    const events = get(database, 'SELECT sum(events) AS n FROM clients')?.n;
    assert.equal(events, journalLines(root).filter(({ client }) => client !== '').length);
    assert.equal(get(database, 'SELECT count(*) AS n FROM segments')?.n, 5);
  });

  it('fills the columns, sums and findings that queries use', async (t) => {
    const root = emptyRoot(t);
    writeJournal(root, 30, 30, (number) => ({
      ...varied(number),
      ...(number === 20 ? { at: timeOf(20 - 62) } : {}),
      ...(number === 24 ? { policy: 'unknown' } : {}),
    }));
    const database = await folded(root);
    const denied = get(database, "SELECT * FROM events WHERE effect = 'deny'");
    assert.deepEqual(
      [denied?.tool, denied?.call, denied?.rule, denied?.outcome, denied?.agent, denied?.agent_type, denied?.severity],
      ['Write', 'c14', 'r', null, 'agent-2', 'worker', 'critical'],
    );
    assert.deepEqual(
      all(database, 'SELECT kind FROM findings ORDER BY kind').map((row) => row.kind),
      ['clock_jump', 'unknown_policy'],
    );
    assert.equal(get(database, 'SELECT sum(denials) AS n FROM agents')?.n, 2);
    assert.deepEqual(all(database, 'SELECT * FROM policies'), [{ hash: 'p1', first_sequence: 1 }]);
  });

  it('pairs requests with outcomes in the view of calls', async (t) => {
    const root = emptyRoot(t);
    writeJournal(
      root,
      3,
      3,
      (number) =>
        [
          { type: 'tool_request', details: { call: 'c1', tool: 'Write', effect: 'none' } },
          { type: 'file_create', details: { call: 'c1', tool: 'Write', outcome: 'ok' } },
          { type: 'tool_request', details: { call: 'c2', tool: 'Bash', effect: 'none' } },
        ][number - 1] ?? {},
    );
    const rows = all(await folded(root), 'SELECT call, tool, outcome, finished_at FROM calls ORDER BY call');
    assert.deepEqual(rows, [
      { call: 'c1', tool: 'Write', outcome: 'ok', finished_at: timeOf(2) },
      { call: 'c2', tool: 'Bash', outcome: null, finished_at: null },
    ]);
  });

  it('keeps records of later types, and lines of no record', async (t) => {
    const root = emptyRoot(t);
    writeJournal(root, 1, 1, () => ({ v: 9, type: 'something_later' }));
    appendFileSync(segmentPath(root, 1), '\n{"half\n');
    const rows = all(await folded(root), 'SELECT id, type FROM events ORDER BY sequence');
    assert.equal(rows[0]?.type, 'something_later');
    assert.equal(rows[1]?.type, 'torn_line');
    assert.match(String(rows[1]?.id), /^torn:1:\d+$/);
  });

  it('takes whatever a record holds', async (t) => {
    const root = temporaryDirectory(t);
    const strange = { details: { tool: 3, call: { a: 1 }, effect: null }, severity: 7, agent: { id: '', name: '\0' } };
    writeJournal(root, 2, 2, (number) =>
      number === 1 ? (strange as unknown as Partial<ReturnType<typeof record>>) : { id: idOf(2) },
    );
    assert.equal(loadWatermark(await folded(root)).sequence, 2);
  });
});

/** The first segments whole, the newest up to `length` bytes. */
function writeJournalUpTo(root: string, segments: readonly Buffer[], newest: number, length: number): void {
  writeJournal(root, 0);
  for (const [index, bytes] of segments.slice(0, newest + 1).entries()) {
    writeFileSync(segmentPath(root, index + 1), index === newest ? bytes.subarray(0, length) : bytes);
  }
}
