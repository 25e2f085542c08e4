import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { get } from '../../src/ledger/database.ts';
import { databasePath, segmentPath, stateDirectory } from '../../src/ledger/layout.ts';
import { openLedger, publishLedger, readDatabase, rebuildLedger, withFoldLock } from '../../src/ledger/ledger.ts';
import { dump, editSegment, emptyRoot, writeJournal, writer } from './journals.ts';

async function published(root: string): Promise<string> {
  const ledger = await openLedger(root, 0);
  publishLedger(root, ledger);
  return dump(ledger.database);
}

describe('openLedger()', () => {
  it('folds everything the journal holds, and is not stale once published', async (t) => {
    const root = emptyRoot(t);
    writeJournal(root, 20, 6);
    const first = await openLedger(root, 0);
    assert.deepEqual([first.stale, first.problem, first.watermark.sequence], [true, undefined, 23]);
    publishLedger(root, first);
    const second = await openLedger(root, 0);
    assert.deepEqual([second.stale, dump(second.database)], [false, dump(first.database)]);
    assert.equal(statSync(databasePath(root)).mode & 0o777, 0o600);
  });

  it('goes on from the watermark on disk', async (t) => {
    const root = emptyRoot(t);
    const { append } = writer(root);
    append();
    await published(root);
    append();
    const ledger = await openLedger(root, 0);
    assert.deepEqual([ledger.stale, ledger.watermark.sequence], [true, 2]);
    assert.equal(dump(ledger.database), dump((await rebuildLedger(root)).database));
  });

  it('is empty where there is no journal', async (t) => {
    const { watermark } = await openLedger(emptyRoot(t), 0);
    assert.equal(watermark.sequence, 0);
  });

  const damage: readonly (readonly [claim: string, damage: (root: string) => void, problem: string])[] = [
    ['is no database', (root) => writeFileSync(databasePath(root), 'junk'), 'corrupt'],
    ['is empty', (root) => truncateSync(databasePath(root), 0), 'corrupt'],
    ['was cut short', (root) => truncateSync(databasePath(root), 8192), 'corrupt'],
    [
      'has another page in its middle',
      (root) => {
        const bytes = readFileSync(databasePath(root));
        writeFileSync(databasePath(root), bytes.fill(0xff, 4096, bytes.length - 4096));
      },
      'corrupt',
    ],
    [
      'is a directory',
      (root) => {
        rmSync(databasePath(root));
        mkdirSync(databasePath(root));
      },
      'corrupt',
    ],
    ['is ahead of a journal that was cut', (root) => editSegment(root, 1, (lines) => lines.slice(0, -2)), 'regressed'],
    ['is ahead of a journal that is gone', (root) => rmSync(segmentPath(root, 1)), 'regressed'],
    [
      'saw another last line',
      (root) =>
        editSegment(root, 1, (lines) => [...lines.slice(0, -1), (lines.at(-1) ?? '').replace('Write a', 'Write b')]),
      'regressed',
    ],
  ];
  for (const [claim, break_, problem] of damage) {
    it(`sets aside a file that ${claim}, and makes it anew`, async (t) => {
      const root = emptyRoot(t);
      writeJournal(root, 20);
      await published(root);
      break_(root);
      const ledger = await openLedger(root, 77);
      assert.deepEqual([ledger.problem, ledger.stale], [problem, true]);
      assert.ok(existsSync(`${databasePath(root)}.set-aside-77`));
      assert.equal(dump(ledger.database), dump((await rebuildLedger(root)).database));
      publishLedger(root, ledger);
      assert.equal((await openLedger(root, 0)).problem, undefined);
    });
  }

  it('refuses a database of a later format, and leaves it as it is', async (t) => {
    const root = emptyRoot(t);
    writeJournal(root, 5);
    const ledger = await openLedger(root, 0);
    ledger.database.run("UPDATE meta SET value = '99' WHERE key = 'format'");
    publishLedger(root, ledger);
    const before = readFileSync(databasePath(root));
    for (const open of [() => openLedger(root, 0), () => rebuildLedger(root), () => readDatabase(root)]) {
      await assert.rejects(open, { code: 'LEDGER_NEWER' });
    }
    assert.deepEqual(readFileSync(databasePath(root)), before);
  });
});

describe('rebuildLedger()', () => {
  it('makes the same rows and head as many folds did', async (t) => {
    const root = emptyRoot(t);
    const { append } = writer(root);
    let last = '';
    for (let round = 0; round < 5; round += 1) {
      for (let count = 0; count < 10; count += 1) append();
      last = await published(root);
    }
    assert.equal(dump((await rebuildLedger(root)).database), last);
  });

  it('begins with the first segment that is left', async (t) => {
    const root = emptyRoot(t);
    writeJournal(root, 10, 4);
    rmSync(segmentPath(root, 1));
    const { database, watermark } = await rebuildLedger(root);
    assert.equal(watermark.sequence, 7);
    assert.equal(get(database, 'SELECT count(*) AS n FROM findings WHERE kind = ?', ['segment_gone'])?.n, 0);
  });
});

describe('withFoldLock()', () => {
  it('runs one task at a time; the others skip', async (t) => {
    const root = emptyRoot(t);
    const inner = await withFoldLock(root, Date.now(), () => withFoldLock(root, Date.now(), () => 'inner'));
    assert.equal(inner, undefined);
    assert.equal(await withFoldLock(root, Date.now(), () => 'again'), 'again');
  });

  it('lets go when its task throws', async (t) => {
    const root = emptyRoot(t);
    await assert.rejects(() => withFoldLock(root, Date.now(), () => Promise.reject(new Error('x'))), /x/);
    assert.equal(await withFoldLock(root, Date.now(), () => 1), 1);
  });

  it('takes the lock of a killed process away for the next, and its leftovers', async (t) => {
    const root = emptyRoot(t);
    const past = Date.now() / 1000 - 60;
    for (const name of ['fold.lock', 'k6s.db.1.tmp']) {
      writeFileSync(join(stateDirectory(root), name), '');
      utimesSync(join(stateDirectory(root), name), past, past);
    }
    writeFileSync(join(stateDirectory(root), 'k6s.db.2.tmp'), '');
    assert.equal(await withFoldLock(root, Date.now(), () => 1), undefined);
    assert.equal(await withFoldLock(root, Date.now(), () => 1), 1);
    assert.deepEqual(readdirSync(stateDirectory(root)).sort(), ['.gitignore', 'k6s.db.2.tmp']);
  });
});
