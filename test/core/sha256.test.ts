import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { sha256 } from '../../src/core/sha256.ts';

const expected = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('sha256()', () => {
  it('agrees with node:crypto at every length around a block', () => {
    for (let length = 0; length <= 200; length += 1) {
      const bytes = Uint8Array.from({ length }, (_, index) => (index * 37) & 255);
      assert.equal(sha256(bytes), expected(bytes));
    }
  });

  it('agrees with node:crypto on random bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000, size: 'max' }), (bytes) =>
        assert.equal(sha256(bytes), expected(bytes)),
      ),
    );
  });

  it('hashes what it is given, also of a part of a buffer', () => {
    const part = Buffer.from('xxabcxx').subarray(2, 5);
    assert.equal(sha256(part), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});
