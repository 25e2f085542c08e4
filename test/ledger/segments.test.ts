import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { journalDirectory, segmentPath } from '../../src/ledger/layout.ts';
import { listSegments, readSegment } from '../../src/ledger/segments.ts';
import { emptyRoot } from './journals.ts';

function rootWith(t: TestContext, content: string): string {
  const root = emptyRoot(t);
  mkdirSync(journalDirectory(root));
  writeFileSync(segmentPath(root, 1), content);
  return root;
}

describe('listSegments()', () => {
  it('is empty where there is no journal', (t) => assert.deepEqual(listSegments(emptyRoot(t)), []));

  it('sorts by number and knows its own files only', (t) => {
    const root = rootWith(t, '');
    for (const name of [
      '000010.jsonl',
      '1000000.jsonl',
      '000002.jsonl',
      '2.jsonl',
      '000003.jsonl.gz',
      'x.jsonl',
      '000004.jsonl.set-aside-1',
    ]) {
      writeFileSync(join(journalDirectory(root), name), '');
    }
    assert.deepEqual(listSegments(root), [1, 2, 3, 10, 1_000_000]);
  });
});

describe('readSegment()', () => {
  const table: readonly (readonly [
    claim: string,
    content: string,
    offset: number,
    lines: readonly (readonly [number, string])[],
    end: number,
  ])[] = [
    ['nothing', '', 0, [], 0],
    [
      'whole lines',
      '\n{a}\n\n{b}\n',
      0,
      [
        [1, '{a}'],
        [6, '{b}'],
      ],
      10,
    ],
    ['from an offset', '\n{a}\n\n{b}\n', 5, [[6, '{b}']], 10],
    ['a line that is still being written', '\n{a}\n\n{b', 0, [[1, '{a}']], 6],
    [
      'a torn line that the next record ended',
      '\n{a\n{b}\n',
      0,
      [
        [1, '{a'],
        [4, '{b}'],
      ],
      8,
    ],
    [
      'characters of several bytes',
      '\né\nx\n',
      0,
      [
        [1, 'é'],
        [4, 'x'],
      ],
      6,
    ],
    ['an offset behind the end', '\n{a}\n', 50, [], 50],
  ];
  for (const [claim, content, offset, lines, end] of table) {
    it(`reads ${claim}`, (t) => {
      const reading = readSegment(rootWith(t, content), 1, offset);
      assert.deepEqual(
        reading?.lines.map((line) => [line.offset, line.bytes.toString()]),
        lines,
      );
      assert.equal(reading?.end, end);
      assert.equal(reading?.size, Buffer.byteLength(content));
    });
  }

  it('is undefined where there is none', (t) => assert.equal(readSegment(emptyRoot(t), 1, 0), undefined));
});
