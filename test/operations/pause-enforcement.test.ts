import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseDuration, pauseEnforcement, resumeEnforcement } from '../../src/operations/pause-enforcement.ts';
import { governedProject } from '../helpers.ts';
import { open, start } from './projects.ts';

const person = { client: 'client-1', agent: { id: 'person', name: 'ann', type: '', via: 'terminal' } } as const;

const durations: readonly (readonly [text: string, ms: number])[] = [
  ['90s', 90_000],
  ['30m', 1_800_000],
  [' 2h ', 7_200_000],
  ['24h', 86_400_000],
  ['86400s', 86_400_000],
];

describe('parseDuration()', () => {
  for (const [text, ms] of durations) it(`reads ${text}`, () => assert.equal(parseDuration(text), ms));
  for (const text of [
    '',
    '0m',
    '25h',
    '86401s',
    '5',
    'm',
    '-5m',
    '1.5h',
    '5d',
    '5m 3s',
    '999999999h',
    'x'.repeat(9999),
  ]) {
    it(`refuses ${JSON.stringify(text.slice(0, 12))}`, () =>
      assert.throws(() => parseDuration(text), { code: 'USAGE', message: /^.{0,120}$/ }));
  }
});

describe('pauseEnforcement()', () => {
  it('holds until it ends by itself or is taken back', async (t) => {
    const root = governedProject(t);
    const until = pauseEnforcement(await open(root), person, '1h');
    assert.equal(until, new Date(start + 3_600_000).toISOString());
    assert.match((await open(root, 3_599_999)).degraded().join(), /paused by ann until/);
    assert.deepEqual((await open(root, 3_600_000)).degraded(), []);
    assert.equal(resumeEnforcement(await open(root, 5), person), true);
    assert.deepEqual((await open(root, 10)).degraded(), []);
    assert.equal(resumeEnforcement(await open(root, 20), person), false);
  });
});
