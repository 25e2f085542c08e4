/** What do readers make of a journal that was torn, or written under a clock that jumps? */
import assert from 'node:assert/strict';
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { all } from '../../src/ledger/database.ts';
import { openLedger, rebuildLedger } from '../../src/ledger/ledger.ts';
import { noEvidence, verifyJournal } from '../../src/ledger/verify.ts';
import { openProject, programActor } from '../../src/operations/open-project.ts';
import { readLedger } from '../../src/operations/read-ledger.ts';
import { rowsOfToday } from '../rows-of-today.ts';
import { assertRecords, type Client, recordsOf, startedProject } from './fault-helpers.ts';

const half = '\n{"v":1,"id":"01J00000000000000000000000","at":"2026-01-01T00:00:00.000Z","type":"tool_req';

/** What a killed writer or a power cut may leave, without its newline. */
const torn: readonly (readonly [name: string, left: string | Buffer])[] = [
  ['half a record', half],
  ['an opening brace', '\n{'],
  ['a character cut in two', Buffer.concat([Buffer.from(`${half}ä`).subarray(0, -1)])],
  ['zero bytes', Buffer.alloc(4096)],
  ['a record with zero bytes behind it', `${half}\0\0\0\0`],
  ['bytes that are no UTF-8', Buffer.from([0xff, 0xfe, 0x80, 0xc3, 0x28])],
  ['lone surrogates', '\n{"a":"\\ud800"'],
  ['100 000 characters', 'x'.repeat(100_000)],
];

describe('a torn line', { concurrency: 2 }, () => {
  for (const [name, left] of rowsOfToday(torn)) {
    test(`of ${name} leaves the next record intact and is found once`, async (t) => {
      const client = await startedProject(t, 'strict');
      appendFileSync(segmentOf(client), left);
      await assertRecords(client);
      await client.event('Stop');
      assert.deepEqual(await findingsOf(client), ['torn_line']);
      appendFileSync(segmentOf(client), left);
      await client.event('Stop');
      await assertRecords(client);
      assert.deepEqual(await findingsOf(client), ['torn_line', 'torn_line']);
      assert.equal(recordsOf(client.root, 'journal_regressed').length, 0, 'a killed writer is no damage');
      const { database } = await openLedger(client.root, Date.now());
      const { findings } = verifyJournal(client.root, { ...noEvidence, database });
      assert.deepEqual(
        findings.map(({ kind }) => kind),
        ['torn_line', 'torn_line'],
      );
    });
  }

  test('that is the last thing folded is still in the journal at the next fold', async (t) => {
    const client = await startedProject(t, 'strict');
    appendFileSync(segmentOf(client), `${'x'.repeat(100_000)}\n`);
    const { watermark } = await readLedger(await openProject(client.root, Date.now));
    assert.equal(watermark.offset, readFileSync(segmentOf(client)).length);
    await client.event('Stop');
    assert.equal(recordsOf(client.root, 'journal_regressed').length, 0);
  });
});

const secondMs = 1000;
const hourMs = 3600 * secondMs;

describe('a clock that jumps', () => {
  const rows: readonly (readonly [name: string, offsetsMs: readonly number[], jumps: number])[] = [
    ['stays', [0, 0, 0], 0],
    ['goes back by less than a minute', [0, -50 * secondMs, 0], 0],
    ['goes back', [0, -hourMs, -hourMs], 1],
    ['goes forth and comes back', [0, hourMs, 0], 1],
    ['goes back and forth', [0, -hourMs, 0, -hourMs, 0], 2],
    ['begins in 1970', [-Date.now(), 0], 1],
  ];
  for (const [name, offsets, jumps] of rowsOfToday(rows)) {
    test(`and ${name} is found ${jumps} times, however it is folded`, async (t) => {
      const client = await startedProject(t, 'advisory');
      const now = Date.now();
      for (const [index, offset] of offsets.entries()) {
        const project = await openProject(client.root, () => now + offset);
        project.record({ type: 'turn_end', action: 'Turn ended' }, programActor);
        if (index % 2 === 0) await client.event('Stop');
      }
      await assertRecords(client);
      const found = (await findingsOf(client)).filter((kind) => kind === 'clock_jump');
      assert.ok(found.length >= jumps && (jumps > 0 || found.length === 0), `${found.length} found`);
      const named = new Set(verifyJournal(client.root).findings.map(({ kind }) => kind));
      assert.deepEqual(
        [...named],
        jumps > 0 && offsets.at(-1) !== 0 ? ['clock_jumped'] : [...named].filter((kind) => kind === 'clock_jumped'),
      );
    });
  }
});

function segmentOf({ root }: Client): string {
  return join(root, '.khoregos/journal/000001.jsonl');
}

/** Kinds of what folding found; the same, with the same head, when everything is folded anew. */
async function findingsOf(client: Client): Promise<readonly string[]> {
  const ledger = await openLedger(client.root, Date.now());
  const anew = await rebuildLedger(client.root);
  const sql = 'SELECT id, kind FROM findings ORDER BY id';
  assert.equal(ledger.problem, undefined);
  assert.equal(ledger.watermark.head, anew.watermark.head);
  assert.deepEqual(all(ledger.database, sql), all(anew.database, sql));
  return all(ledger.database, sql).map(({ kind }) => String(kind));
}
