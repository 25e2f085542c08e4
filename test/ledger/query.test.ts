import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { EventRecord } from '../../src/core/events.ts';
import { openLedger } from '../../src/ledger/ledger.ts';
import { type EventFilter, queryEvents } from '../../src/ledger/query.ts';
import { keptEvents } from '../../src/ledger/schema.ts';
import { journalLines } from '../helpers.ts';
import { emptyRoot, timeOf, varied, writeJournal } from './journals.ts';

/** The judge: every record of the journal, asked one by one. */
function expectedIds(records: readonly EventRecord[], filter: EventFilter): readonly string[] {
  const { session, client, agent, type, severity, since, effect, limit } = filter;
  const passing = records.filter(
    (each) =>
      (session ?? each.session) === each.session &&
      (client ?? each.client) === each.client &&
      (agent ?? each.agent.name) === each.agent.name &&
      (type ?? each.type) === each.type &&
      (severity ?? each.severity) === each.severity &&
      (effect === undefined || each.details.effect === effect) &&
      (since === undefined || each.at >= since),
  );
  return passing.slice(-limit).map(({ id }) => id);
}

const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const filters = fc
  .record({
    session: some(fc.constantFrom('s0', 's1', 'none')),
    client: some(fc.constantFrom('c0', 'c1', 'none')),
    agent: some(fc.constantFrom('agent-1', 'agent-2', 'rare', 'none', 'agent')),
    type: some(fc.constantFrom('tool_use', 'tool_denied', 'segment_sealed', 'policy_loaded')),
    severity: some(fc.constantFrom('info', 'critical')),
    since: some(fc.nat(14_000).map(timeOf)),
    effect: some(fc.constantFrom('deny', 'none')),
    limit: fc.constantFrom(1, 7, 500, 9000, 20_000),
  })
  .map(
    (filter) =>
      Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)) as unknown as EventFilter,
  );

describe('queryEvents()', () => {
  it('finds in database and archive what asking every record finds', async (t) => {
    const root = emptyRoot(t);
    // 3 500 events lie in segments only; one agent acted in two of them and never again.
    writeJournal(root, keptEvents + 3500, 1000, (number) => {
      const rare = number === 150 || number === 2100;
      return { ...varied(number), ...(rare ? { agent: { id: 'r', name: 'rare', type: '', via: 'payload' } } : {}) };
    });
    const ledger = await openLedger(root, 0);
    const records = journalLines(root);
    const ids = (filter: EventFilter) => queryEvents(root, ledger, filter).map(({ id }) => id);
    assert.equal(ids({ agent: 'rare', limit: 10 }).length, 2);
    assert.equal(ids({ limit: 20_000 }).length, records.length);
    // The very last event of an archived segment, and its seal.
    const { at } = records.find(({ id }) => id === 'seal-2') ?? { at: '' };
    assert.deepEqual(ids({ since: at, limit: 20_000 }), expectedIds(records, { since: at, limit: 20_000 }));
    fc.assert(
      fc.property(filters, (filter) => assert.deepEqual(ids(filter), expectedIds(records, filter))),
      { numRuns: 60 },
    );
  });

  it('gives each event its place in the chain, the same from database and archive', async (t) => {
    const root = emptyRoot(t);
    writeJournal(root, keptEvents + 2000, 700);
    const events = queryEvents(root, await openLedger(root, 0), { limit: 100_000 });
    assert.deepEqual(
      events.map(({ sequence }) => sequence),
      events.map((_, index) => index + 1),
    );
    const keys = Object.keys(events[0] ?? {});
    assert.deepEqual(Object.keys(events.at(-1) ?? {}), keys);
    assert.deepEqual(events.at(-2)?.details, varied(keptEvents + 1999).details);
  });
});
