import assert from 'node:assert/strict';
import test, { after, describe } from 'node:test';
import { readBlob } from '../../../src/ledger/blobs.ts';
import { filesWith } from '../../cli/files-with.ts';
import { governedProject, journalLines } from '../../helpers.ts';
import { startAgent } from '../mcp-client.ts';
import { holdsContract } from './contract.ts';

holdsContract('k6s_save_context', {
  reads: false,
  input: { key: 'api/url', value: 'https://api.example.org' },
  required: ['key', 'value'],
  limits: { key: { characters: 500 }, value: { bytes: 64 * 1024 }, summary: { characters: 2000 } },
  wrong: { key: 7, scope: 'team', summary: ['a'] },
  defaults: { scope: 'session' },
});

const values: readonly (readonly [what: string, value: unknown])[] = [
  ['a text', 'https://api.example.org – ключ 鍵 🔑'],
  ['an empty text', ''],
  ['null', null],
  ['a number', 1.5],
  ['false', false],
  ['a list', [1, ['two', null]]],
  ['an object', { b: 1, a: { c: ['x'] }, __proto__: undefined, constructor: 'own' }],
];

describe('k6s_save_context', () => {
  const started = startAgent({ after }, governedProject({ after }));
  for (const [key, value] of values) {
    test(`keeps ${key} as it is`, async () => {
      const call = await started;
      const { text, structured } = await call('k6s_save_context', { key, value });
      const bytes = Buffer.byteLength(JSON.stringify(value));
      assert.deepEqual(structured, { key, scope: 'session', bytes, blob: null });
      assert.equal(text, `Saved session context "${key}" (${bytes} bytes)`);
      const loaded = (await call('k6s_load_context', { key })).structured;
      assert.deepEqual(loaded.value, JSON.parse(JSON.stringify(value)));
    });
  }
});

test('k6s_save_context stores a value above 8 KiB as a blob, which comes back whole', async (t) => {
  const root = governedProject(t);
  const call = await startAgent(t, root);
  const value = { lines: Array.from({ length: 900 }, (_, index) => `line ${index} é`) };
  const { structured } = await call('k6s_save_context', { key: 'large', value });
  assert.match(structured.blob, /^[0-9a-f]{64}$/);
  assert.deepEqual(JSON.parse(readBlob(root, structured.blob) ?? 'null'), value);
  const record = journalLines(root).at(-1);
  assert.equal('value' in (record?.details ?? {}), false);
  const loaded = (await call('k6s_load_context', { key: 'large' })).structured;
  assert.deepEqual(loaded.value, value);
  assert.match(loaded.summary, /^\{"lines":\["line 0/);
});

for (const size of [20, 20_000, 60_000]) {
  test(`k6s_save_context keeps no secret of a value of ${size} bytes, in no file`, async (t) => {
    const root = governedProject(t);
    const call = await startAgent(t, root);
    const secret = 'AKIAIOSFODNN7EXAMPLE';
    const value = { note: `use ${secret} `, more: 'm'.repeat(size), deep: [{ [secret]: secret }] };
    const summary = `the key is ${secret}`;
    await call('k6s_save_context', { key: `aws ${secret}`, value, summary });
    const { text, structured } = await call('k6s_list_context');
    assert.ok(!text.includes(secret) && structured.entries[0].summary.includes('[REDACTED:'), text);
    const loaded = await call('k6s_load_context', { key: structured.entries[0].key });
    assert.match(loaded.structured.value.note, /^use \[REDACTED:/);
    assert.deepEqual(filesWith(root, secret), []);
  });
}

test('k6s_save_context keeps values in every script at the limits of key and summary', async (t) => {
  const call = await startAgent(t, governedProject(t));
  for (const letter of ['é', '鍵', '"', '🔑']) {
    const key = letter.repeat(500 / letter.length);
    const value = letter.repeat(1300);
    const summary = letter.repeat(2000 / letter.length);
    const saved = await call('k6s_save_context', { key, value, summary });
    // What takes six bytes a character may be refused, but not lost.
    assert.equal(saved.isError, undefined, saved.text);
    const { entries } = (await call('k6s_list_context')).structured;
    assert.ok(entries[0]?.key === key, `${JSON.stringify(letter)} is listed`);
    const loaded = await call('k6s_load_context', { key });
    assert.ok(loaded.structured.value === value, `${JSON.stringify(letter)} is kept`);
  }
});

test('k6s_save_context refuses a key of blanks and a value that nests too deep', async (t) => {
  const call = await startAgent(t, governedProject(t));
  const blank = (await call('k6s_save_context', { key: '  ', value: 1 })).structured.error;
  assert.deepEqual(
    [blank.code, blank.message],
    ['USAGE', 'Cannot save context: its key must have 1 to 500 characters on one line, without control characters'],
  );
  for (const depth of [40, 3000]) {
    const deep = JSON.parse(`${'['.repeat(depth)}1${']'.repeat(depth)}`);
    const { error } = (await call('k6s_save_context', { key: 'deep', value: deep })).structured;
    assert.deepEqual(
      [error?.code, error?.message],
      ['USAGE', 'Cannot save "deep": its value nests deeper than 32 levels'],
    );
  }
});

test('k6s_save_context tells under which name it saved, and finds it by the one that was given', async (t) => {
  const call = await startAgent(t, governedProject(t));
  const key = `token ghp_${'a1B2c3D4e5'.repeat(4)}`.slice(0, 46);
  const saved = await call('k6s_save_context', { key, value: 'x' });
  assert.match(saved.structured.key, /REDACTED/);
  assert.equal((await call('k6s_load_context', { key })).structured.value, 'x');
});
