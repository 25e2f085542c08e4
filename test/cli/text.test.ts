import assert from 'node:assert/strict';
import test from 'node:test';
import { csvRow } from '../../src/cli/export-csv.ts';
import { suggest } from '../../src/cli/suggest.ts';
import { cut, fit, safeJson, shownTime, textWidth, visible } from '../../src/cli/text.ts';

test('visible() writes out what a terminal would obey or hide', () => {
  for (const [text, shown] of [
    ['plain äöü 日本 🙂', 'plain äöü 日本 🙂'],
    ['\u001b[31mred', '\\x1b[31mred'],
    ['a\r\nb\tc', 'a\\x0d\\x0ab\\x09c'],
    ['\u009b31m\u007f', '\\x9b31m\\x7f'],
    ['\u202egpj.\u2066', '\\u{202e}gpj.\\u{2066}'],
    ['\u{e0041}tag', '\\u{e0041}tag'],
    ['\u2028\ud800', '\\u{2028}\\u{d800}'],
  ] as const) {
    assert.equal(visible(text), shown);
  }
});

test('safeJson() is the same value without such characters', () => {
  const value = { text: '\u001b\u009b\u202e\u2028\u{e0041}\ufeff' };
  const json = safeJson(value);
  assert.match(json, /^[ -~]+$/);
  assert.deepEqual(JSON.parse(json), value);
});

test('cut() and fit() count columns', () => {
  for (const [text, columns, short, fitted] of [
    ['abc', 3, 'abc', 'abc'],
    ['abcd', 3, 'ab…', 'ab…'],
    ['日本語', 6, '日本語', '日本語'],
    ['日本語', 5, '日本…', '日本…'],
    ['日本語', 4, '日…', '日… '],
    ['a', 3, 'a', 'a  '],
  ] as const) {
    assert.deepEqual([cut(text, columns), fit(text, columns)], [short, fitted]);
  }
});

test('textWidth() is what a reader has, whatever a terminal says', () => {
  const widths = [0, 39, 40, 120, Number.POSITIVE_INFINITY].map(textWidth);
  assert.deepEqual(widths, [40, 40, 40, 120, 80]);
});

test('shownTime() shows what is no time as it is', () => {
  assert.equal(shownTime('2026-01-31T14:03:22.123Z'), '2026-01-31 14:03:22Z');
  assert.equal(shownTime('\u001b no time'), '\\x1b no time');
});

test('suggest() names the nearest word only when it is near', () => {
  for (const [word, expected] of [
    ['statsu', 'status'],
    ['stats', 'status'],
    ['x', undefined],
    ['a'.repeat(10_000), undefined],
  ] as const) {
    assert.equal(suggest(word, ['status', 'init']), expected);
  }
});

test('csvRow() quotes by RFC 4180 and defuses formulas', () => {
  const event = {
    sequence: 7,
    id: 'i',
    at: 'T',
    type: 'file_create',
    severity: 'info',
    session: 's',
    client: 'c',
    agent: 'a',
    agentId: 'main',
    details: {},
  } as const;
  for (const [action, cells] of [
    ['Write a.ts', 'Write a.ts,a.ts'],
    ['Write "a", b', '"Write ""a"", b","""a"", b"'],
    ['=HYPERLINK(1)', "'=HYPERLINK(1),'=HYPERLINK(1)"],
    ['Write +a', "Write +a,'+a"],
    ['Write -a', "Write -a,'-a"],
    ['Write @a', "Write @a,'@a"],
    ['\tx', "'\tx,'\tx"],
    ['\rx', '"\'\rx","\'\rx"'],
  ] as const) {
    assert.equal(csvRow({ ...event, action }), `T,7,s,main,info,file_create,${cells}\r\n`);
  }
  const accesses = [
    { action: 'write', target: 'a' },
    { action: 'read', target: 'b' },
    { action: 'delete', target: 'c' },
    null,
  ];
  assert.match(csvRow({ ...event, type: 'tool_request', action: 'Bash', details: { accesses } }), /,Bash,a; c\r\n$/);
});
