import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseAnchorPlaces } from '../../src/core/anchors.ts';
import { headOf, parseSigned } from '../../src/core/signed.ts';
import { headAt, lineAt } from '../workspace/signed-heads.ts';

const line = lineAt(7);

describe('parseSigned()', () => {
  it('gives back what was written, and the head in it', () => {
    assert.deepEqual(parseSigned(JSON.stringify(line)), line);
    assert.deepEqual(parseSigned(JSON.stringify({ ...line, more: 1 })), line);
    assert.deepEqual(headOf(line), headAt(7));
  });

  const broken: readonly (readonly [claim: string, text: string])[] = [
    ['nothing', ''],
    ['half of one', JSON.stringify(line).slice(0, -1)],
    ['a text', '"x"'],
    ['null', 'null'],
    ['a list', '[]'],
    ['no signature', JSON.stringify({ ...line, signature: undefined })],
    ['a short signature', JSON.stringify({ ...line, signature: line.signature.slice(4) })],
    ['a key that is none', JSON.stringify({ ...line, key: line.key.toUpperCase().replace(/[0-9]/g, 'A') })],
    ['a statement that is an object', JSON.stringify({ ...line, statement: { format: 'k6s-head/1' } })],
    ['a long one', JSON.stringify({ ...line, statement: 'x'.repeat(70_000) })],
    ['deep nesting', '['.repeat(60_000)],
  ];
  for (const [claim, text] of broken) it(`finds none in ${claim}`, () => assert.equal(parseSigned(text), undefined));

  it('throws for no text', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => parseSigned(text) === undefined));
  });
});

describe('headOf()', () => {
  const statement = (change: object) => JSON.stringify({ ...JSON.parse(line.statement), ...change });
  const none: readonly (readonly [claim: string, statement: string])[] = [
    ['no JSON', 'x'],
    ['a pruning', statement({ format: 'k6s-prune/1' })],
    ['a later format', statement({ format: 'k6s-head/2' })],
    ...[0, -1, 1.5, 2 ** 53, '7', null].map((sequence): [string, string] => [
      `the sequence ${sequence}`,
      statement({ sequence }),
    ]),
    ['a short head', statement({ head: 'ab' })],
    ['a trail that leads elsewhere', statement({ project: '../../heads/main'.repeat(2) })],
    ['no time', statement({ at: 'soon' })],
    ['a time that is a number', statement({ at: 5 })],
  ];
  for (const [claim, text] of none) {
    it(`finds none in ${claim}`, () => assert.equal(headOf({ ...line, statement: text }), undefined));
  }
});

describe('parseAnchorPlaces()', () => {
  it('keeps what names a place, and leaves out the rest', () => {
    const places = [
      { kind: 'file', path: '/a.jsonl' },
      { kind: 'git', ref: 'refs/k6s/anchors/x', commit: 'y' },
      { kind: 'timestamp', path: '/a.tsr' },
    ];
    const others = [null, 5, {}, { kind: 'file' }, { kind: 'git', ref: 'x' }, { kind: 'other', path: 'x' }];
    assert.deepEqual(parseAnchorPlaces([...places.slice(0, 2), { ...places[2], more: 1 }]), places);
    assert.deepEqual(parseAnchorPlaces(others), []);
    for (const value of [undefined, null, 'x', { 0: places[0] }]) assert.deepEqual(parseAnchorPlaces(value), []);
    assert.equal(parseAnchorPlaces(Array(1000).fill(places[0])).length, 8);
  });
});
