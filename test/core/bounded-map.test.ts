import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setNewest } from '../../src/core/bounded-map.ts';

describe('setNewest()', () => {
  it('forgets the oldest entries above the limit', () => {
    const map = new Map<string, number>();
    for (let index = 0; index < 10; index += 1) setNewest(map, `k${index}`, index, 3);
    assert.deepEqual([...map.keys()], ['k7', 'k8', 'k9']);
  });

  it('puts an entry that was there behind all others', () => {
    const map = new Map([
      ['a', 1],
      ['b', 2],
    ]);
    setNewest(map, 'a', 3, 2);
    assert.deepEqual(
      [...map],
      [
        ['b', 2],
        ['a', 3],
      ],
    );
    setNewest(map, 'c', 4, 2);
    assert.deepEqual([...map.keys()], ['a', 'c']);
  });
});
