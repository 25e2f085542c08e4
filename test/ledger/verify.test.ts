import assert from 'node:assert/strict';
import { appendFileSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Database } from '../../src/ledger/database.ts';
import { segmentPath } from '../../src/ledger/layout.ts';
import { openLedger, publishLedger, readDatabase } from '../../src/ledger/ledger.ts';
import { noEvidence, verifyJournal } from '../../src/ledger/verify.ts';
import { record } from '../core/records.ts';
import { editSegment, emptyRoot, writeJournal, writer } from './journals.ts';

/** What breaks the trail, each kind once, with the segment it was found in. */
function breaks(root: string, database?: Database): readonly string[] {
  const broken = verifyJournal(root, { ...noEvidence, database }).findings.filter(({ weight }) => weight === 'broken');
  return [...new Set(broken.map(({ kind, segment }) => `${kind} ${segment}`))];
}

const change = (line: string | undefined) => (line ?? '').replace('"action":"Write a"', '"action":"Write b"');

/** What somebody does to a journal of three segments of ten events, and how it shows without and with the database. */
const tampering: readonly (readonly [
  claim: string,
  tamper: (root: string) => void,
  alone: string[],
  compared: string[],
])[] = [
  ['nothing', () => undefined, [], []],
  [
    'changes a line',
    (root) => editSegment(root, 1, (lines) => lines.map((line, index) => (index === 4 ? change(line) : line))),
    ['modified 1'],
    ['modified 1'],
  ],
  [
    'changes the last line before a seal',
    (root) => editSegment(root, 2, (lines) => lines.map((line, index) => (index === 9 ? change(line) : line))),
    ['modified 2'],
    ['modified 2'],
  ],
  [
    'changes the very last line',
    (root) => editSegment(root, 3, (lines) => [...lines.slice(0, -1), change(lines.at(-1))]),
    [],
    ['modified 3'],
  ],
  [
    'takes out a line in the middle',
    (root) => editSegment(root, 2, (lines) => lines.filter((_, index) => index !== 5)),
    ['modified 2'],
    ['missing 2', 'journal_regressed 3'],
  ],
  [
    'takes out the first line',
    (root) => editSegment(root, 1, (lines) => lines.slice(1)),
    ['modified 1'],
    ['missing 1', 'journal_regressed 3'],
  ],
  [
    'takes out the last lines',
    (root) => editSegment(root, 3, (lines) => lines.slice(0, -3)),
    [],
    ['truncated 3', 'journal_regressed 3'],
  ],
  [
    'swaps two lines',
    (root) => editSegment(root, 1, ([a = '', b = '', c = '', ...rest]) => [a, c, b, ...rest]),
    ['reordered 1'],
    ['reordered 1'],
  ],
  [
    'puts in a line',
    (root) => editSegment(root, 1, ([a = '', ...rest]) => [a, JSON.stringify(record({ id: 'new' })), ...rest]),
    [],
    ['inserted 1'],
  ],
  [
    'puts in a line again',
    (root) => editSegment(root, 1, ([a = '', ...rest]) => [a, a, ...rest]),
    ['repeated 1'],
    ['repeated 1'],
  ],
  [
    'deletes a segment in the middle',
    (root) => rmSync(segmentPath(root, 2)),
    ['segment_gone 2'],
    ['missing 2', 'segment_gone 2', 'journal_regressed 3'],
  ],
  [
    'deletes the first segment',
    (root) => rmSync(segmentPath(root, 1)),
    ['segment_gone 1'],
    ['missing 1', 'segment_gone 1', 'journal_regressed 3'],
  ],
  [
    'deletes the last segment',
    (root) => rmSync(segmentPath(root, 3)),
    ['seal_forged 2'],
    ['truncated 3', 'seal_forged 2', 'journal_regressed 3'],
  ],
  [
    'swaps two segments',
    (root) => {
      renameSync(segmentPath(root, 1), `${segmentPath(root, 1)}.x`);
      renameSync(segmentPath(root, 2), segmentPath(root, 1));
      renameSync(`${segmentPath(root, 1)}.x`, segmentPath(root, 2));
    },
    ['reordered 1', 'reordered 2'],
    ['reordered 1', 'reordered 2'],
  ],
  [
    'takes out a seal',
    (root) => editSegment(root, 1, (lines) => lines.slice(0, -1)),
    ['seal_missing 1'],
    ['missing 1', 'seal_missing 1', 'journal_regressed 3'],
  ],
  [
    'seals a segment in its middle',
    (root) =>
      editSegment(root, 2, ([a = '', ...rest]) => [
        a,
        JSON.stringify(record({ id: 'seal', type: 'segment_sealed', details: { next: 3 } })),
        ...rest,
      ]),
    ['seal_forged 3'],
    ['seal_forged 2', 'seal_forged 3', 'inserted 2', 'journal_regressed 3'],
  ],
];

describe('verifyJournal()', () => {
  for (const [claim, tamper, alone, compared] of tampering) {
    it(`finds ${alone.join(', ') || 'no break'} when somebody does this: ${claim}`, async (t) => {
      const root = emptyRoot(t);
      writeJournal(root, 30, 10);
      const { database } = await openLedger(root, 0);
      tamper(root);
      assert.deepEqual([...breaks(root)].sort(), [...alone].sort());
      assert.deepEqual([...breaks(root, database)].sort(), [...compared].sort());
    });
  }

  const edits: readonly (readonly [claim: string, sql: string])[] = [
    ['a line', `UPDATE events SET line = replace(line, 'Write a', 'Write b') WHERE sequence = 5`],
    ['a hash', `UPDATE events SET hash = '${'0'.repeat(64)}' WHERE sequence = 5`],
    ['the head', `UPDATE meta SET value = '${'0'.repeat(64)}' WHERE key = 'head'`],
    ['the count', `UPDATE meta SET value = '99' WHERE key = 'sequence'`],
    [
      'a row that was never there',
      `INSERT INTO events SELECT 99, hash, segment, offset, 'x', at, type, severity, session, client, agent, agent_id, agent_type, action, tool, call, effect, rule, outcome, line FROM events WHERE sequence = 1`,
    ],
    ['a row that is gone', 'DELETE FROM events WHERE sequence = 5'],
    ['a column that a query shows', `UPDATE events SET effect = 'none', severity = 'info' WHERE effect = 'deny'`],
  ];
  for (const [claim, sql] of edits) {
    it(`finds that the database was edited: ${claim}`, async (t) => {
      const root = emptyRoot(t);
      writeJournal(root, 30, 10);
      const { database } = await openLedger(root, 0);
      assert.deepEqual(breaks(root, database), []);
      database.run(sql);
      assert.match(breaks(root, database).join(), /database_edited/);
    });
  }

  it('counts the lines and gives the head of the database', async (t) => {
    const root = emptyRoot(t);
    writeJournal(root, 30, 10);
    const { watermark } = await openLedger(root, 0);
    const { sequence: lines, head } = verifyJournal(root);
    assert.deepEqual([lines, head], [watermark.sequence, watermark.head]);
  });

  it('does not take a torn line for a break', (t) => {
    const root = emptyRoot(t);
    const { append } = writer(root);
    append();
    appendFileSync(segmentPath(root, 1), '\n{"v":1,"id":"01J');
    append();
    append();
    const { findings, sequence: lines } = verifyJournal(root);
    assert.deepEqual(
      findings.map(({ kind, weight }) => [kind, weight]),
      [['torn_line', 'note']],
    );
    assert.equal(lines, 4);
  });

  it('compares with a database that is behind', async (t) => {
    const root = emptyRoot(t);
    const { append } = writer(root);
    for (let count = 0; count < 5; count += 1) append();
    const { database } = await openLedger(root, 0);
    append();
    assert.deepEqual(breaks(root, database), []);
  });

  it('takes what a power cut or a caller left for no difference: NULs, half a character', async (t) => {
    const root = emptyRoot(t);
    const { append } = writer(root);
    append({ action: 'a\0b', details: { call: 'c\0', outcome: '\ud800' } });
    appendFileSync(segmentPath(root, 1), Buffer.concat([Buffer.alloc(20), Buffer.from([0x0a, 0x7b, 0xe2, 0x82])]));
    append();
    const ledger = await openLedger(root, 0);
    publishLedger(root, ledger);
    const database = await readDatabase(root);
    assert.ok(typeof database === 'object');
    assert.deepEqual(breaks(root, database), []);
  });

  it('takes nothing for a seal that is no record', (t) => {
    const root = emptyRoot(t);
    writeJournal(root, 10);
    const forged = '{"v":1,"id":"x","at":"2030","type":"segment_sealed" broken "seen":"x"}';
    const lines = readFileSync(segmentPath(root, 1), 'utf8');
    writeFileSync(segmentPath(root, 1), `\n${forged}\n${lines}`);
    assert.equal(verifyJournal(root).sequence, 11);
  });

  it('finds nothing in a journal that is not there', (t) => {
    const { sequence, head, findings } = verifyJournal(emptyRoot(t));
    assert.deepEqual([sequence, head, findings], [0, '0'.repeat(64), []]);
  });
});
