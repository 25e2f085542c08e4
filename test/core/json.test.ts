import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nestsDeeper, toJson } from '../../src/core/json.ts';

function nested(levels: number, wrap: (value: unknown) => unknown): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = wrap(value);
  return value;
}

const inList = (value: unknown) => [value];
const inObject = (value: unknown) => ({ a: 1, b: value });

describe('nestsDeeper()', () => {
  const rows: readonly (readonly [claim: string, value: unknown, levels: number, expected: boolean])[] = [
    ['nothing', undefined, 0, false],
    ['null', null, 0, false],
    ['a text', 'x'.repeat(1000), 0, false],
    ['a number', 1, 0, false],
    ['an empty list at no level', [], 0, true],
    ['an empty list at one level', [], 1, false],
    ['a flat object at one level', { a: 1, b: null }, 1, false],
    ['a list in an object at one level', { a: [] }, 1, true],
    ['a list in an object at two levels', { a: [] }, 2, false],
    ['the deepest of many', [1, [2], [[3]], 4], 2, true],
    ['32 lists', nested(32, inList), 32, false],
    ['33 lists', nested(33, inList), 32, true],
    ['32 objects', nested(32, inObject), 32, false],
    ['33 objects', nested(33, inObject), 32, true],
    ['a million lists', nested(1_000_000, inList), 32, true],
  ];
  for (const [claim, value, levels, expected] of rows) {
    it(`says ${expected ? 'yes' : 'no'} to ${claim}`, () => assert.equal(nestsDeeper(value, levels), expected));
  }
});

describe('toJson()', () => {
  const rows: readonly (readonly [claim: string, value: unknown, expected: string])[] = [
    ['a value as JSON', { a: [1, 'ü', null] }, '{"a":[1,"ü",null]}'],
    ['nothing for what is none', undefined, ''],
    ['nothing for a function', () => 1, ''],
    ['nothing for what nests deeper than the stack', nested(1_000_000, inList), ''],
  ];
  for (const [claim, value, expected] of rows) it(`gives ${claim}`, () => assert.equal(toJson(value), expected));

  it('throws for what is no JSON for another reason', () => assert.throws(() => toJson(1n), TypeError));
});
