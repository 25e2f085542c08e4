import assert from 'node:assert/strict';
import { appendFileSync, rmSync, truncateSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createState } from '../../src/core/state.ts';
import { segmentPath } from '../../src/ledger/layout.ts';
import { journalStart, type Position, readJournal, readTail } from '../../src/ledger/tail.ts';
import { record } from '../core/records.ts';
import { editSegment, emptyRoot, idOf, writeJournal, writer } from './journals.ts';

function read(root: string, from: Position = journalStart) {
  const ids: string[] = [];
  const reading = readJournal(root, from, (_line, each) => ids.push(each?.id ?? 'torn'));
  return { ...reading, ids, kinds: reading.findings.map(({ kind, segment }) => `${kind} ${segment}`) };
}

describe('readJournal()', () => {
  it('reads every segment in order', (t) => {
    const root = emptyRoot(t);
    writeJournal(root, 10, 4);
    const { ids, findings, end } = read(root);
    const seals = ['seal-1', 'seal-2'];
    assert.deepEqual(
      ids.filter((id) => !seals.includes(id)),
      Array.from({ length: 10 }, (_, index) => idOf(index + 1)),
    );
    assert.deepEqual(
      ids.filter((id) => seals.includes(id)),
      seals,
    );
    assert.deepEqual(findings, []);
    assert.equal(end.segment, 3);
  });

  it('reads the same from wherever it stopped', (t) => {
    const root = emptyRoot(t);
    writeJournal(root, 30, 7);
    const places: Position[] = [journalStart];
    readJournal(root, journalStart, (line) =>
      places.push({ segment: line.segment, offset: line.offset + line.bytes.length + 1 }),
    );
    const whole = read(root).ids;
    for (const [index, place] of places.entries()) assert.deepEqual(read(root, place).ids, whole.slice(index));
  });

  it('finds nothing at the very start', (t) => {
    const { ids, end, findings } = read(emptyRoot(t));
    assert.deepEqual([ids, end, findings], [[], journalStart, []]);
  });

  it('takes what follows a seal for nothing', (t) => {
    const root = emptyRoot(t);
    writeJournal(root, 4, 2);
    const late = JSON.stringify(record({ id: 'late' }));
    appendFileSync(segmentPath(root, 1), `\n${late}\n\n{torn\n`);
    assert.ok(!read(root).ids.includes('late'));
    assert.deepEqual(read(root).kinds, []);
    // A second seal neither.
    appendFileSync(segmentPath(root, 1), `\n${JSON.stringify(record({ type: 'segment_sealed' }))}\n`);
    assert.equal(read(root).ids.length, 5);
  });

  it('waits at a seal whose next segment is not there yet', (t) => {
    const root = emptyRoot(t);
    writeJournal(root, 4, 2);
    rmSync(segmentPath(root, 2));
    assert.deepEqual(read(root).end, { segment: 2, offset: 0 });
    assert.deepEqual(read(root).kinds, []);
  });

  it('leaves a line that is still being written for later', (t) => {
    const root = emptyRoot(t);
    const { append } = writer(root);
    append();
    const before = read(root).end;
    appendFileSync(segmentPath(root, 1), '\n{"v":1');
    assert.deepEqual(read(root).ids, [idOf(1)]);
    assert.deepEqual(read(root).end, { ...before, offset: before.offset + 1 });
  });

  it('tells of a torn line and reads on', (t) => {
    const root = emptyRoot(t);
    const { append } = writer(root);
    append();
    appendFileSync(segmentPath(root, 1), '\n{"v":1,"id"');
    append();
    assert.deepEqual(read(root).ids, [idOf(1), 'torn', idOf(2)]);
    assert.deepEqual(read(root).kinds, ['torn_line 1']);
  });

  it('tells of a segment that is gone and reads on behind it', (t) => {
    const root = emptyRoot(t);
    writeJournal(root, 6, 2);
    rmSync(segmentPath(root, 2));
    assert.deepEqual(read(root).kinds, ['segment_gone 2']);
    assert.ok(read(root).ids.includes(idOf(5)));
  });

  it('tells of a seal that is gone and reads on', (t) => {
    const root = emptyRoot(t);
    writeJournal(root, 4, 2);
    editSegment(root, 1, (lines) => lines.slice(0, -1));
    assert.deepEqual(read(root).kinds, ['seal_missing 1']);
    assert.ok(read(root).ids.includes(idOf(4)));
  });

  it('tells of a segment that shrank below where it stopped, and goes behind it', (t) => {
    const root = emptyRoot(t);
    writeJournal(root, 4);
    const { end } = read(root);
    truncateSync(segmentPath(root, 1), end.offset - 10);
    const { kinds, end: after } = read(root, end);
    assert.deepEqual(kinds, ['journal_regressed 1']);
    assert.deepEqual(after, { segment: 2, offset: 0 });
  });

  it('tells of a segment that vanished below where it stopped', (t) => {
    const root = emptyRoot(t);
    writeJournal(root, 4);
    const { end } = read(root);
    rmSync(segmentPath(root, 1));
    assert.deepEqual(read(root, end).kinds, ['segment_gone 1']);
    assert.deepEqual(read(root, end).end, { segment: 2, offset: 0 });
  });

  it('reads junk without throwing, and comes to an end', (t) => {
    const root = emptyRoot(t);
    writeJournal(root, 2);
    const junk = fc.array(fc.constantFrom('\n', '{', '}', '{}', '\0', 'é', JSON.stringify(record())), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(junk, (pieces) => {
        appendFileSync(segmentPath(root, 1), pieces.join(''));
        assert.equal(read(root).end.segment, 1);
      }),
      { numRuns: 200 },
    );
  });
});

describe('readTail()', () => {
  it('reduces what it reads and remembers the last line', (t) => {
    const root = emptyRoot(t);
    writeJournal(root, 6, 3);
    const empty = { position: journalStart, last: '', state: createState(), findings: [], bytesRead: 0 };
    const tail = readTail(root, empty);
    assert.equal(tail.state.clients.size, 3);
    assert.ok(tail.bytesRead > 1000);
    const again = readTail(root, tail);
    assert.deepEqual([again.last, again.bytesRead, again.position], [tail.last, tail.bytesRead, tail.position]);
  });
});
