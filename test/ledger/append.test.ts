import assert from 'node:assert/strict';
import { appendFileSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { appendRecord, maxRecordBytes } from '../../src/ledger/append.ts';
import { hashLine } from '../../src/ledger/hashes.ts';
import { journalDirectory, segmentPath } from '../../src/ledger/layout.ts';
import { listSegments, segmentBytes } from '../../src/ledger/segments.ts';
import { loadTail } from '../../src/ledger/snapshot.ts';
import { shortHash } from '../../src/ledger/tail.ts';
import { record } from '../core/records.ts';
import { journalLines } from '../helpers.ts';
import { emptyRoot, idOf, writer } from './journals.ts';

const stamp = () => ({ id: 'stamp', at: '2030-01-01T00:00:00.000Z' });

describe('appendRecord()', () => {
  it('appends newline, record, newline, readable by its owner only', (t) => {
    const root = emptyRoot(t);
    const each = writer(root).append();
    assert.equal(readFileSync(segmentPath(root, 1), 'utf8'), `\n${JSON.stringify(each)}\n`);
    assert.equal(statSync(segmentPath(root, 1)).mode & 0o777, 0o600);
    assert.equal(statSync(journalDirectory(root)).mode & 0o777, 0o700);
  });

  it('hands on the tail behind the record, reduced', (t) => {
    const root = emptyRoot(t);
    const { append, tail } = writer(root);
    append({ type: 'session_start', session: 's9' });
    assert.deepEqual(tail().position, { segment: 1, offset: statSync(segmentPath(root, 1)).size });
    assert.ok(tail().state.sessions.current?.id === 's9');
  });

  it('names in each record the line that its writer had read', (t) => {
    const root = emptyRoot(t);
    const { append } = writer(root);
    const [first, second] = [append(), append()];
    assert.equal(first.seen, '');
    assert.equal(second.seen, shortHash(hashLine(Buffer.from(JSON.stringify(first)))));
  });

  it('is isolated from a torn line of a killed writer', (t) => {
    const root = emptyRoot(t);
    const { append } = writer(root);
    append();
    appendFileSync(segmentPath(root, 1), '\n{"v":1,"id":"torn');
    append();
    assert.deepEqual(
      journalLines(root).map(({ id }) => id),
      [idOf(1), idOf(2)],
    );
  });

  it('sees what others appended since it looked', (t) => {
    const root = emptyRoot(t);
    const [one, other] = [writer(root), writer(root)];
    one.append({ client: 'one' });
    other.append({ client: 'other' });
    assert.deepEqual([...other.tail().state.clients.keys()], ['one', 'other']);
  });

  it('takes a record of 16 KiB and no larger one', (t) => {
    const root = emptyRoot(t);
    const { append, tail } = writer(root);
    append();
    const empty = JSON.stringify(record({ action: '' })).length;
    const fitting = record({ action: 'x'.repeat(maxRecordBytes - 2 - empty) });
    const after = appendRecord(root, tail(), fitting, stamp);
    const before = readFileSync(segmentPath(root, 1)).length;
    assert.throws(() => appendRecord(root, after, { ...fitting, action: `${fitting.action}x` }, stamp), {
      code: 'TOO_LARGE',
    });
    assert.throws(() => appendRecord(root, after, { ...fitting, action: `${fitting.action.slice(1)}é` }, stamp), {
      code: 'TOO_LARGE',
    });
    assert.equal(readFileSync(segmentPath(root, 1)).length, before);
  });

  it('seals a segment above 4 MiB and goes to the next', (t) => {
    const root = emptyRoot(t);
    const { append, tail } = writer(root);
    do append({ action: 'x'.repeat(15_000) });
    while (tail().position.offset <= segmentBytes);
    assert.deepEqual(listSegments(root), [1]);
    append({ id: 'next' });
    assert.deepEqual(listSegments(root), [1, 2]);
    const lines = readFileSync(segmentPath(root, 1), 'utf8').trimEnd().split('\n');
    const seal = JSON.parse(lines.at(-1) ?? '');
    assert.equal(seal.type, 'segment_sealed');
    assert.deepEqual(seal.details, { next: 2 });
    assert.equal(seal.seen, shortHash(hashLine(Buffer.from(lines.at(-3) ?? ''))));
    assert.equal(JSON.parse(readFileSync(segmentPath(root, 2), 'utf8')).id, 'next');
  });

  it('follows a writer whose segment was sealed meanwhile', (t) => {
    const root = emptyRoot(t);
    const late = writer(root);
    late.append();
    const other = writer(root);
    other.append({ id: 'seal', type: 'segment_sealed', details: { next: 2 }, session: '', client: '' });
    late.append({ id: 'late' });
    assert.equal(JSON.parse(readFileSync(segmentPath(root, 2), 'utf8')).id, 'late');
    assert.deepEqual(late.tail().position, { segment: 2, offset: statSync(segmentPath(root, 2)).size });
    // What it wrote behind the seal does not exist for a reader.
    assert.equal(loadTail(root, 0).tail.findings.length, 0);
  });

  it('makes a journal that was removed between two records anew, behind the damage', (t) => {
    const root = emptyRoot(t);
    const { append, tail } = writer(root);
    append();
    append();
    rmSync(journalDirectory(root), { recursive: true });
    append({ id: 'after' });
    assert.ok(journalLines(root).some(({ id }) => id === 'after'));
    assert.ok(tail().findings.some(({ kind }) => kind !== 'torn_line'));
  });

  const strange: readonly (readonly [claim: string, make: (path: string) => void])[] = [
    ['a directory', (path) => mkdirSync(path)],
    ['a link', (path) => symlinkSync('/dev/null', path)],
    ['a dangling link', (path) => symlinkSync('nowhere', path)],
  ];
  for (const [claim, make] of strange) {
    it(`moves ${claim} out of a segment's place`, (t) => {
      const root = emptyRoot(t);
      mkdirSync(journalDirectory(root));
      const { append } = writer(root);
      make(segmentPath(root, 1));
      append();
      assert.deepEqual(
        journalLines(root).map(({ id }) => id),
        [idOf(1)],
      );
    });
  }

  it('throws JOURNAL_UNWRITABLE where no journal can be', (t) => {
    const root = emptyRoot(t);
    const { append } = writer(root);
    writeFileSync(join(root, '.khoregos/journal'), '');
    assert.throws(() => append(), { code: 'JOURNAL_UNWRITABLE', message: /^Cannot append to the journal in / });
  });
});
