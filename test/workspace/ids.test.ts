import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createId } from '../../src/workspace/ids.ts';

describe('createId()', () => {
  it('is a ULID: its time in ten digits, then sixteen of chance', () => {
    // Source: the example in github.com/ulid/spec.
    assert.equal(createId(1469918176385).slice(0, 10), '01ARYZ6S41');
    assert.match(createId(0), /^0{10}[0-9A-HJKMNP-TV-Z]{16}$/);
    assert.match(createId(2 ** 48 - 1), /^7ZZZZZZZZZ/);
  });

  it('sorts by time and is unlike all others', () => {
    const ids = Array.from({ length: 1000 }, (_, index) => createId(1_700_000_000_000 + index));
    assert.deepEqual([...ids].sort(), ids);
    const same = Array.from({ length: 10_000 }, () => createId(5));
    assert.equal(new Set(same).size, same.length);
  });
});
