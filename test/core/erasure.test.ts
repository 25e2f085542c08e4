import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { erasedHash, eraseLine, isErasable, isRedactable, withRoom } from '../../src/core/erasure.ts';
import {
  createRecord,
  type EventDraft,
  type EventRecord,
  type EventType,
  eventTypes,
  parseRecord,
} from '../../src/core/events.ts';
import { record } from './records.ts';

const hash = 'a1'.repeat(32);
const bytesOf = (text: string) => Buffer.byteLength(text);

const valueTypes: readonly EventType[] = [
  'session_start',
  'session_named',
  'session_resume',
  'session_carried',
  'context_saved',
  'log',
  'checkpoint',
  'task_create',
  'task_claim',
  'task_update',
  'task_complete',
];

function erased(more: Partial<EventRecord>): {
  readonly line: string;
  readonly text: string;
  readonly after: EventRecord;
} {
  const line = JSON.stringify(record(more));
  const text = eraseLine(line, hash, bytesOf);
  assert.ok(text !== undefined, 'the line can be erased');
  const after = parseRecord(text);
  assert.ok(after !== undefined, 'what remains is a record');
  return { line, text, after };
}

describe('isErasable()', () => {
  for (const type of eventTypes) {
    const expected = (valueTypes as readonly string[]).includes(type);
    it(`${expected ? 'takes' : 'leaves'} ${type}`, () => {
      assert.equal(isErasable({ type, details: {} }), expected);
      assert.equal(isErasable({ type }), expected);
    });
  }
  const rows: readonly (readonly [claim: string, type: string, details: EventDraft['details'], expected: boolean])[] = [
    ['leaves a value that belongs to the project', 'context_saved', { scope: 'project' }, false],
    ['takes a value that belongs to the session', 'context_saved', { scope: 'session' }, true],
    ['takes what an agent submitted, whatever its type', 'file_create', { submitted: true }, true],
    ['leaves what only looks submitted', 'file_create', { submitted: 'yes' }, false],
    ['leaves a type of a later version', 'something_later', {}, false],
  ];
  for (const [claim, type, details, expected] of rows) {
    it(claim, () => assert.equal(isErasable({ type, details: details ?? {} }), expected));
  }
});

describe('eraseLine()', () => {
  const value = {
    key: 'plan',
    scope: 'session',
    value: 'the plan is secret and long enough to be erased in place',
    bytes: 60,
  };
  const texts: readonly (readonly [claim: string, text: string])[] = [
    ['plain', 'something that nobody may read any more'.repeat(4)],
    ['umlauts', 'Grüße an alle, die über Änderungen grübeln'.repeat(4)],
    ['astral characters', '𝒳🦄👩‍👩‍👧‍👦'.repeat(12)],
    ['lone surrogates', '\ud800 and \udc00'.repeat(16)],
    ['quotes and control characters', '"\\\n\u0000\u2028'.repeat(32)],
    ['what looks like an erased line', `,"erased":"${'0'.repeat(64)}"}`.repeat(3)],
    ['what looks like details', '"details":{"x":1}'.repeat(12)],
  ];
  for (const [claim, text] of texts) {
    it(`keeps length and hash and nothing of ${claim}`, () => {
      const {
        line,
        text: gone,
        after,
      } = erased({ type: 'context_saved', action: text, details: { ...value, value: text } });
      assert.equal(bytesOf(gone), bytesOf(line));
      assert.equal(erasedHash(Buffer.from(gone)), hash);
      assert.deepEqual([after.action, after.details], ['', {}]);
      assert.ok(!gone.includes(JSON.stringify(text).slice(1, 20)), gone);
    });
  }

  it('keeps who, when, and what kind of event it was', () => {
    const before = record({ type: 'log', id: 'x', seen: 'f'.repeat(32), details: value });
    const { after } = erased(before);
    const { action: _action, details: _details, ...kept } = before;
    const { action, details, ...rest } = after;
    assert.deepEqual([action, details, rest], ['', {}, { ...kept, erased: hash }]);
  });

  it('keeps what says how to read the line', () => {
    const read = (details: EventRecord['details']) =>
      erased({ type: 'session_start', details: { ...value, ...details } }).after.details;
    assert.deepEqual(read({ auto: true, submitted: true }), { submitted: true, auto: true });
    assert.deepEqual(read({ auto: 'true', submitted: 1 }), {});
  });

  it('gives the same line again', () => {
    const { text } = erased({ type: 'log', details: value });
    assert.equal(eraseLine(text, hash, bytesOf), text);
  });

  const untouched: readonly (readonly [claim: string, line: string])[] = [
    ['what a call did', JSON.stringify(record({ details: value }))],
    [
      'a value of the project',
      JSON.stringify(record({ type: 'context_saved', details: { ...value, scope: 'project' } })),
    ],
    ['a torn line', JSON.stringify(record({ type: 'log', details: value })).slice(0, -1)],
    ['a line without room for the hash', JSON.stringify(record({ type: 'log', action: '', details: {} }))],
    ['an empty line', ''],
  ];
  for (const [claim, line] of untouched) {
    it(`leaves ${claim}`, () => assert.equal(eraseLine(line, hash, bytesOf), undefined));
  }
});

describe('eraseLine() of any event', () => {
  const redacted = (more: Partial<EventRecord>) => {
    const line = JSON.stringify(record(more));
    const text = eraseLine(line, hash, bytesOf, isRedactable);
    return text === undefined ? undefined : { line, text, after: parseRecord(text) };
  };
  const secret = 'sQ8zW2xK9vL4mN7pR1tY6uB3';
  const filler = { command: 'x'.repeat(300) };

  it('keeps what pairs a call with its outcome and says what was decided', () => {
    const kept = {
      tool: 'mcp__plugin_k6s_k6s__k6s_log',
      call: 'toolu_01AbCdEfGhIjKlMnOpQrStUv',
      effect: 'deny',
      rule: 'git-reset-hard',
      outcome: 'ok',
      fingerprint: 'ab'.repeat(16),
    };
    const found = redacted({ type: 'tool_denied', details: { ...kept, ...filler } });
    assert.deepEqual(found?.after?.details, kept);
    assert.equal(bytesOf(found?.text ?? ''), bytesOf(found?.line ?? ''));
  });

  const rows: readonly (readonly [where: string, more: Partial<EventRecord>])[] = [
    ['its id', { id: secret }],
    ['its time', { at: secret }],
    ['its type', { type: secret }],
    ['its severity', { severity: secret as EventRecord['severity'] }],
    ['its session', { session: secret }],
    ['its client', { client: `x ${secret}` }],
    ['its policy', { policy: secret }],
    ['its seen', { seen: secret }],
    ['its agent', { agent: { id: secret, name: secret, type: secret, via: secret as 'payload' } }],
    ...['tool', 'call', 'effect', 'rule', 'outcome', 'fingerprint', 'hash', 'looked', 'auto', 'scope', 'verified'].map(
      (name) => [`its ${name}`, { details: { [name]: secret, ...filler } }] as const,
    ),
  ];
  for (const [where, more] of rows) {
    it(`keeps no secret in ${where}`, () => {
      const found = redacted({ details: filler, ...more });
      assert.ok(found?.line.includes(secret) && !found.text.includes(secret), found?.text);
    });
  }

  it('gives the same line as the deletion of its session, and leaves an erased line as it is', () => {
    const line = JSON.stringify(record({ type: 'log', details: { submitted: true, tool: 'x', data: filler } }));
    const text = eraseLine(line, hash, bytesOf) ?? '';
    assert.equal(eraseLine(line, hash, bytesOf, isRedactable), text);
    assert.equal(eraseLine(text, hash, bytesOf, isRedactable), text);
    assert.deepEqual(parseRecord(text)?.details, { submitted: true });
  });

  it('gives up more of a short line, but never its session when that may be deleted', () => {
    const action = 'connect with hunter2';
    const short = { session: '01JDXXXXXXXXXXXXXXXXXXXXXX', client: '7e3e644f-212a-4e0c-9585-dcb281045979', action };
    const found = redacted({ type: 'fault', policy: 'a'.repeat(16), details: {}, ...short });
    assert.deepEqual([found?.after?.client, found?.after?.policy, found?.after?.action], ['', '', '']);
    assert.equal(bytesOf(found?.text ?? ''), bytesOf(found?.line ?? ''));
    const value = redacted({ type: 'log', details: {}, ...short, client: '', action: action.repeat(2) });
    assert.equal(value, undefined);
  });

  it('takes nothing that the chain itself works with', () => {
    for (const type of ['segment_sealed', 'session_delete', 'event_redacted', 'policy_loaded', 'carried']) {
      assert.equal(redacted({ type, details: filler }), undefined, type);
    }
  });
});

describe('erasedHash()', () => {
  const ending = `,"erased":"${hash}"}`;
  const rows: readonly (readonly [claim: string, line: string, expected: string | undefined])[] = [
    ['finds the hash at the end', `{"v":1${ending}`, hash],
    ['finds none in a short line', '{}', undefined],
    ['finds none in an ordinary line', JSON.stringify(record({ action: 'x'.repeat(100) })), undefined],
    ['finds none that stands earlier', `{"v":1${ending.slice(0, -1)},"more":1}`, undefined],
    ['finds none that is no hash', `{"v":1,"erased":"${'g'.repeat(64)}"}`, undefined],
    ['finds none in a text', JSON.stringify(record({ seen: ending })), undefined],
  ];
  for (const [claim, line, expected] of rows) {
    it(claim, () => assert.equal(erasedHash(Buffer.from(line)), expected));
  }
});

describe('withRoom()', () => {
  const place = { id: '01JDXXXXXXXXXXXXXXXXXXXXXX', at: '2030-01-01T00:00:00.000Z', seen: '' };

  it('makes every value erasable, however small', () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 });
    const details = fc.record(
      {
        key: text,
        value: fc.jsonValue({ maxDepth: 2 }),
        scope: fc.constantFrom('session', 'x'),
        submitted: fc.boolean(),
        auto: fc.boolean(),
      },
      { requiredKeys: [] },
    );
    const draft = fc.record({ type: fc.constantFrom(...valueTypes), action: text, details });
    fc.assert(
      fc.property(draft, (each) => {
        const line = JSON.stringify(createRecord(withRoom(each), record(), place));
        const gone = eraseLine(line, hash, bytesOf);
        assert.ok(gone !== undefined, line);
        assert.equal(bytesOf(gone), bytesOf(line));
        assert.equal(erasedHash(Buffer.from(gone)), hash);
        assert.equal(eraseLine(gone, hash, bytesOf), gone);
      }),
      { numRuns: 1000 },
    );
  });

  it('makes a submitted event of any type erasable', () => {
    const draft = withRoom({ type: 'file_create', action: 'x', details: { submitted: true } });
    assert.notEqual(eraseLine(JSON.stringify(createRecord(draft, record(), place)), hash, bytesOf), undefined);
  });

  it('leaves what has room, and what is no value', () => {
    const drafts: readonly EventDraft[] = [
      { type: 'log', action: 'x'.repeat(200), details: {} },
      { type: 'tool_use', action: 'x' },
      { type: 'context_saved', action: 'x', details: { scope: 'project' } },
    ];
    for (const draft of drafts) assert.equal(withRoom(draft), draft);
  });
});
