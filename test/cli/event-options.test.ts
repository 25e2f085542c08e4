import assert from 'node:assert/strict';
import test from 'node:test';
import type { Invocation } from '../../src/cli/command.ts';
import { parseFilter, parseLimit } from '../../src/cli/event-options.ts';
import type { KhoregosError } from '../../src/core/errors.ts';

const now = Date.parse('2026-01-31T12:00:00Z');
const given = (options: Readonly<Record<string, string>>) => ({ options, now: () => now }) as unknown as Invocation;
const isUsage = (error: KhoregosError) => error.code === 'USAGE';

test('parseFilter() keeps what was given and turns --since into a time', () => {
  assert.deepEqual(parseFilter(given({})), {});
  assert.deepEqual(parseFilter(given({ session: 'latest', agent: 'a', type: 't', severity: 'info' })), {
    session: 'latest',
    agent: 'a',
    type: 't',
    severity: 'info',
  });
  for (const [since, time] of [
    ['90s', '2026-01-31T11:58:30.000Z'],
    ['30m', '2026-01-31T11:30:00.000Z'],
    ['1h', '2026-01-31T11:00:00.000Z'],
    ['7d', '2026-01-24T12:00:00.000Z'],
    ['2026-01-30', '2026-01-30T00:00:00.000Z'],
    ['2026-01-30T08:00', '2026-01-30T08:00:00.000Z'],
    ['2026-01-30 08:00:01', '2026-01-30T08:00:01.000Z'],
    ['2026-01-30T08:00:00.500Z', '2026-01-30T08:00:00.500Z'],
    ['2026-01-30T08:00+02:00', '2026-01-30T06:00:00.000Z'],
  ] as const) {
    assert.equal(parseFilter(given({ since })).since, time, since);
  }
});

test('parseFilter() and parseLimit() refuse what can mean nothing', () => {
  for (const since of ['', 'yesterday', '1', '1w', '-1h', '2026', '2026-13-01', '2026-01-30T8', '9999999h']) {
    assert.throws(() => parseFilter(given({ since })), isUsage, since);
  }
  assert.throws(() => parseFilter(given({ severity: 'loud' })), isUsage);
  for (const limit of ['', '0', '-1', '1.5', '10001', 'all', '1e3']) {
    assert.throws(() => parseLimit(given({ limit }), 5), isUsage, limit);
  }
  assert.deepEqual([parseLimit(given({}), 5), parseLimit(given({ limit: '10000' }), 5)], [5, 10_000]);
});
