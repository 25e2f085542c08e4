import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createRecord, type EventDraft, parseRecord } from '../../src/core/events.ts';
import { record } from './records.ts';

const place = { id: 'id', at: '2030-01-01T00:00:00.000Z', seen: 'abc' };
const origin = { session: 's1', client: 'client-1', agent: record().agent, policy: 'p1' };

describe('createRecord()', () => {
  const table: readonly (readonly [draft: EventDraft, severity: string])[] = [
    [{ type: 'tool_use', action: 'x' }, 'info'],
    [{ type: 'fault', action: 'x' }, 'warning'],
    [{ type: 'boundary_violation', action: 'x' }, 'critical'],
    [{ type: 'boundary_violation', action: 'x', severity: 'info' }, 'info'],
  ];
  for (const [draft, severity] of table) {
    it(`gives ${draft.type} the severity ${severity}${draft.severity ? ', as its draft says' : ''}`, () =>
      assert.equal(createRecord(draft, origin, place).severity, severity));
  }

  it('makes what parseRecord() takes back', () => {
    const made = createRecord({ type: 'tool_use', action: 'x', details: { a: [1, 'b', null] } }, origin, place);
    assert.deepEqual(parseRecord(JSON.stringify(made)), made);
  });
});

describe('parseRecord()', () => {
  const whole = record();
  const without = (key: string) => Object.fromEntries(Object.entries(whole).filter(([name]) => name !== key));
  const junk: readonly unknown[] = [
    ...['v', 'id', 'at', 'type', 'session', 'client', 'agent', 'action', 'details', 'seen'].map(without),
    ...[{}, [], null, 1, 'x', { ...whole, details: null }, { ...whole, agent: null }, { ...whole, agent: { id: 'x' } }],
    ...[
      { ...whole, v: '1' },
      { ...whole, type: 3 },
      { ...whole, agent: { id: 1, name: 'x' } },
    ],
  ];
  for (const value of junk) {
    const line = JSON.stringify(value);
    it(`takes no ${line.slice(0, 60)}`, () => assert.equal(parseRecord(line), undefined));
  }

  const line = JSON.stringify(whole);
  const torn: readonly (readonly [claim: string, line: string])[] = [
    ['an empty line', ''],
    ['the beginning of a record', line.slice(0, 80)],
    ['all but its last character', line.slice(0, -1)],
    ['its end', line.slice(20)],
    ['two records in a line', line + line],
    ['a space before it', ` ${line}`],
    ['NULs that a power cut left', '\0'.repeat(100)],
    ['brackets around nothing', '{"a":}'],
  ];
  for (const [claim, text] of torn) {
    it(`takes no line that is torn: ${claim}`, () => assert.equal(parseRecord(text), undefined));
  }

  it('keeps types and fields that it does not know', () => {
    const later = { ...whole, v: 9, type: 'something_later', more: true };
    assert.deepEqual(parseRecord(JSON.stringify(later)), later);
  });

  it('never throws', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json().map((json) => `{"v":${json}}`),
    );
    fc.assert(
      fc.property(text, (each) => assert.equal(parseRecord(each), undefined)),
      { numRuns: 1000 },
    );
    assert.equal(parseRecord(`{"a":${'['.repeat(200_000)}}`), undefined);
  });
});
