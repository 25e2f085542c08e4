import assert from 'node:assert/strict';
import test from 'node:test';
import { readBlob } from '../../src/ledger/blobs.ts';
import { governedProject, journalLines } from '../helpers.ts';
import { json, k6s, remedyOf, startSession } from './cli-helpers.ts';
import { filesWith } from './files-with.ts';

interface Entry {
  readonly key: string;
  readonly scope: string;
  readonly session: string;
  readonly agent: string;
  readonly bytes: number;
  readonly summary: string;
}

const keysOf = (entries: readonly Entry[]) => entries.map(({ key, scope }) => `${key} ${scope}`);

test('context set saves a value for session or project, in the name of whoever types it', (t) => {
  const root = governedProject(t);
  const { id } = startSession(root, 'One');
  const saved = json(k6s(root, 'context set api/url https://api.example.org --json'));
  assert.deepEqual(saved, { key: 'api/url', scope: 'session', bytes: 25 });
  assert.equal(
    k6s(root, ['context', 'set', 'a b', 'two words', '--scope', 'project']).stdout,
    'Saved project context a b (11 bytes)\n',
  );
  k6s(root, 'context set mine 1', { env: { CLAUDECODE: '1' } });
  assert.deepEqual(
    journalLines(root)
      .filter(({ type }) => type === 'context_saved')
      .map(({ session, agent, details }) => [session, agent.name, details.key]),
    [
      [id, 'operator', 'api/url'],
      [id, 'operator', 'a b'],
      [id, 'unverified', 'mine'],
    ],
  );
});

test('context set without a session saves for the project only', (t) => {
  const root = governedProject(t);
  assert.match(remedyOf(k6s(root, 'context set k v --json'), 3, 'NOT_FOUND'), /k6s start <objective>.*--scope project/);
  assert.equal(k6s(root, 'context set k v --scope project').code, 0);
  assert.equal(json(k6s(root, 'context show k --json')).value, 'v');
});

test('context set keeps large values, and refuses larger ones and keys that are none', (t) => {
  const root = governedProject(t);
  startSession(root, 'One');
  const value = 'é'.repeat(32 * 1024 - 1);
  const { blob } = json<{ blob: string }>(k6s(root, ['context', 'set', 'k', value, '--json']));
  assert.equal(readBlob(root, blob), JSON.stringify(value));
  assert.equal(json(k6s(root, 'context show k --json')).value, value);
  assert.match(remedyOf(k6s(root, ['context', 'set', 'k', `${value}a`, '--json']), 1, 'TOO_LARGE'), /as a file/);
  for (const key of ['', ' ', 'k'.repeat(501), 'a\u001b[31m', 'a\nb']) {
    assert.equal(k6s(root, ['context', 'set', key, 'v']).code, 2, key);
  }
});

for (const command of ['context set', 'context set k', 'context show', 'context set k v w', 'context list a b']) {
  test(`"${command}" is told how it is used`, (t) => {
    assert.match(remedyOf(k6s(governedProject(t), `${command} --json`), 2, 'USAGE'), /--help/);
  });
}

for (const command of ['list', 'show k', 'set k v', 'search word']) {
  test(`context ${command} refuses a scope and a session that are none`, (t) => {
    const root = governedProject(t);
    startSession(root, 'One');
    const ran = k6s(root, `context ${command} --scope team`);
    assert.deepEqual([ran.code, ran.stdout], [2, '']);
    assert.match(ran.stderr, /Cannot use scope "team": it must be session or project/);
    if (command.startsWith('set')) return;
    assert.equal(k6s(root, `context ${command} --session nothing`).code, 3);
  });
}

test('context list, show and search find by key, scope and session', (t) => {
  const root = governedProject(t);
  const one = startSession(root, 'One');
  k6s(root, ['context', 'set', 'api/url', 'first address']);
  k6s(root, ['context', 'set', 'api/url', 'second address']);
  k6s(root, ['context', 'set', 'team', 'shared address', '--scope', 'project']);
  startSession(root, 'Two');
  k6s(root, ['context', 'set', 'db', 'an address']);
  const list = (more: string) => keysOf(json<{ entries: Entry[] }>(k6s(root, `context list --json ${more}`)).entries);
  assert.deepEqual(list(''), ['db session', 'team project']);
  assert.deepEqual(list('te'), ['team project']);
  assert.deepEqual(list('--scope session'), ['db session']);
  assert.deepEqual(list('--limit 1'), ['db session']);
  assert.deepEqual(list('--session latest'), ['db session', 'team project']);
  assert.deepEqual(list(`--session ${one.id}`), ['team project', 'api/url session']);
  const search = (more: string) =>
    keysOf(json<{ matches: Entry[] }>(k6s(root, `context search --json ${more}`)).matches);
  assert.deepEqual(search('ADDR'), ['db session', 'team project']);
  assert.deepEqual(search('shared addr --scope project'), ['team project']);
  assert.deepEqual(search(`first --session ${one.id}`), []);
  assert.deepEqual(search(`second --session ${one.id}`), ['api/url session']);
  assert.equal(k6s(root, 'context search nowhere').stdout, 'Nothing matches.\n');
  assert.match(remedyOf(k6s(root, 'context search * --json'), 2, 'USAGE'), /Give a word/);
  const shown = json<Entry & { value: string }>(k6s(root, `context show api/url --session ${one.id} --json`));
  assert.deepEqual(
    [shown.value, shown.agent, shown.scope, shown.session],
    ['second address', 'operator', 'session', one.id],
  );
  const { versions } = json<{ versions: { value: string }[] }>(
    k6s(root, `context show api/url --history --session ${one.id} --json`),
  );
  assert.deepEqual(
    versions.map(({ value }) => value),
    ['second address', 'first address'],
  );
  remedyOf(k6s(root, 'context show api/url --json'), 3, 'NOT_FOUND');
});

test('context shows in text what a terminal may be shown, without secrets', (t) => {
  const root = governedProject(t);
  startSession(root, 'One');
  assert.equal(k6s(root, 'context list').stdout, 'No context is saved.\n');
  const secret = 'AKIAIOSFODNN7EXAMPLE';
  k6s(root, ['context', 'set', 'red key', `\u001b[31mred\n${secret} line`]);
  for (const command of [
    ['context', 'list'],
    ['context', 'show', 'red key'],
    ['context', 'search', 'red'],
  ]) {
    const ran = k6s(root, command);
    assert.equal(ran.code, 0, ran.stderr);
    assert.ok(!ran.stdout.includes('\u001b') && !ran.stdout.includes(secret), ran.stdout);
  }
  assert.match(
    k6s(root, 'context list').stdout,
    /^Key +Scope +Agent +Bytes {2}Saved +Summary\nred key +session +operator/,
  );
  assert.deepEqual(filesWith(root, secret), []);
});
