import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { after, describe } from 'node:test';
import { maxLocks } from '../../../src/core/locks.ts';
import { isLiteral } from '../../../src/core/match-path.ts';
import { claimLock } from '../../../src/operations/claim-lock.ts';
import { openProject } from '../../../src/operations/open-project.ts';
import { governedProject, journalLines, runInProcess, toolEvent } from '../../helpers.ts';
import { startAgent } from '../mcp-client.ts';
import { holdsContract } from './contract.ts';

holdsContract('k6s_acquire_lock', {
  reads: false,
  input: { path: 'src/a.ts' },
  required: ['path'],
  limits: { path: { characters: 1000 }, ttl_seconds: { range: [10, 3600] }, reason: { characters: 500 } },
  wrong: { path: ['src/a.ts'], ttl_seconds: '300', reason: 7 },
  defaults: { ttl_seconds: 300 },
});

const builder = { id: 'a1', type: 'builder' };
const tester = { id: 'a2', type: 'tester' };

test('k6s_acquire_lock grants a free path for five minutes, and says so in text and structure', async (t) => {
  const call = await startAgent(t, governedProject(t), builder);
  const before = Date.now();
  const { text, structured } = await call('k6s_acquire_lock', { path: 'src/a.ts', reason: 'rewriting it' });
  const { token, until, ...rest } = structured;
  assert.deepEqual(rest, { granted: true, extended: false, holder: 'builder', path: 'src/a.ts' });
  const lasts = Date.parse(until) - before;
  assert.ok(lasts >= 300_000 && lasts < 310_000, until);
  assert.equal(text, `Granted: src/a.ts is yours until ${until}, fencing token ${token}`);
});

test('k6s_acquire_lock refuses what another agent of another server holds, and names the holder', async (t) => {
  const root = governedProject(t);
  const [one, two] = [await startAgent(t, root, builder), await startAgent(t, root, tester)];
  const held = (await one('k6s_acquire_lock', { path: 'src/a.ts' })).structured;
  const { isError, text, structured } = await two('k6s_acquire_lock', { path: 'src/a.ts', ttl_seconds: 3600 });
  assert.equal(isError, undefined);
  assert.deepEqual(structured, { ...held, granted: false, extended: false });
  assert.match(text, /^Refused: src\/a\.ts is locked by builder until .*; work elsewhere until then/);
  assert.ok(text.includes(held.until));
  const [denied] = journalLines(root).filter(({ type }) => type === 'lock_denied');
  assert.deepEqual([denied?.agent.name, denied?.details.by], ['tester', 'builder']);
});

test('k6s_acquire_lock extends with the same token; a later grant has a larger one', async (t) => {
  const root = governedProject(t);
  const [one, two] = [await startAgent(t, root, builder), await startAgent(t, root, tester)];
  const first = (await one('k6s_acquire_lock', { path: 'src/a.ts', ttl_seconds: 10 })).structured;
  const again = await one('k6s_acquire_lock', { path: 'src/a.ts', ttl_seconds: 60 });
  assert.match(again.text, /^Extended: /);
  assert.deepEqual([again.structured.extended, again.structured.token], [true, first.token]);
  assert.ok(again.structured.until > first.until);
  await one('k6s_release_lock', { path: 'src/a.ts' });
  const later = (await two('k6s_acquire_lock', { path: 'src/a.ts' })).structured;
  assert.deepEqual([later.granted, later.extended, later.holder], [true, false, 'tester']);
  assert.ok(later.token > first.token, `${later.token} after ${first.token}`);
});

test('k6s_acquire_lock gives a path whose lock has expired to the next, with a larger token', async (t) => {
  const root = governedProject(t);
  const past = await openProject(root, () => Date.now() - 10_001);
  const agent = { id: 'a1', name: 'builder', type: 'builder', via: 'payload' } as const;
  const claim = { path: 'src/a.ts', scope: 'file', foldsCase: false } as const;
  const held = claimLock(past, { client: 'session-1', agent }, { claim, ttlMs: 10_000, reason: '' });
  past.close();
  const call = await startAgent(t, root, tester);
  assert.deepEqual((await call('k6s_list_locks')).structured, { locks: [] });
  const { granted, token } = (await call('k6s_acquire_lock', { path: 'src/a.ts' })).structured;
  assert.ok(granted && held.granted && token > held.lock.token);
});

const overlaps: readonly (readonly [held: string, wanted: string, isFree: boolean])[] = [
  ['src/a.ts', './src/a.ts', false],
  ['src/a.ts', 'src/../src//a.ts', false],
  ['src/a.ts', 'alias.ts', false],
  ['src/a.ts', 'linked/a.ts', false],
  ['src/a.ts', 'src', false],
  ['src', 'src/deep/new.ts', false],
  ['src/**', 'src/a.ts', false],
  ['src/*.ts', 'linked/a.ts', false],
  ['linked/**', 'src/a.ts', false],
  ['src/**/*.ts', 'src/deep/**', false],
  ['**/*.ts', 'src/a.ts', false],
  ['src/a.ts', 'src/a.tsx', true],
  ['src/a.ts', 'docs/**', true],
  ['src/*.ts', 'src/a.md', true],
];

describe('k6s_acquire_lock', () => {
  const root = governedProject({ after });
  mkdirSync(join(root, 'src/deep'), { recursive: true });
  writeFileSync(join(root, 'src/a.ts'), '');
  symlinkSync('src', join(root, 'linked'));
  symlinkSync('src/a.ts', join(root, 'alias.ts'));
  const started = Promise.all([startAgent({ after }, root, builder), startAgent({ after }, root, tester)]);

  for (const [held, wanted, isFree] of overlaps) {
    test(`${isFree ? 'grants' : 'refuses'} ${wanted} to one while another holds ${held}`, async () => {
      const [one, two] = await started;
      const first = await one('k6s_acquire_lock', { path: held });
      assert.equal(first.structured.granted, true, first.text);
      const names = isLiteral(wanted) ? [wanted, join(root, wanted)] : [wanted];
      for (const path of names) {
        assert.equal((await two('k6s_acquire_lock', { path })).structured.granted, isFree, path);
      }
      await one('k6s_release_lock', { path: held });
      if (isFree) await two('k6s_release_lock', { path: wanted });
      assert.deepEqual((await one('k6s_list_locks')).structured.locks, []);
    });
  }
});

for (const [path, rule] of [
  ['protected/key', 'boundary'],
  ['./src/../protected/key', 'boundary'],
  ['link/key', 'boundary'],
  ['.env', 'boundary'],
  ['k6s.yaml', 'reserved-path'],
  ['.khoregos/journal/000001.jsonl', 'reserved-path'],
] as const) {
  test(`k6s_acquire_lock locks no path that may not be written: ${path}`, async (t) => {
    const root = governedProject(t);
    mkdirSync(join(root, 'protected'));
    symlinkSync('protected', join(root, 'link'));
    const asked = toolEvent('PreToolUse', 'mcp__plugin_k6s_k6s__k6s_acquire_lock', { path });
    assert.equal((await runInProcess(root, asked)).answer.effect, 'deny', 'the gate');
    const call = await startAgent(t, root);
    const { isError, structured } = await call('k6s_acquire_lock', { path });
    assert.deepEqual([isError, structured.error.code], [true, 'REFUSED']);
    assert.match(structured.error.message, new RegExp(`^Cannot lock ".*" \\(rule ${rule}\\): `));
    assert.ok(!journalLines(root).some(({ type }) => type === 'lock_claim'));
  });
}

test('k6s_acquire_lock refuses a pattern that leaves the project, and shows how to write one', async (t) => {
  const call = await startAgent(t, governedProject(t));
  for (const path of ['/etc/*', '~/*.ts', '../*', 'src/../../*']) {
    const { structured } = await call('k6s_acquire_lock', { path });
    assert.ok(['USAGE', 'REFUSED'].includes(structured.error?.code), `${path}: ${JSON.stringify(structured)}`);
  }
});

test('k6s_acquire_lock refuses one lock too many, and says what to do', async (t) => {
  const root = governedProject(t);
  const project = await openProject(root, Date.now);
  const agent = { id: 'a1', name: 'builder', type: 'builder', via: 'payload' } as const;
  for (let index = 0; index < maxLocks; index += 1) {
    const claim = { path: `src/${index}.ts`, scope: 'file', foldsCase: false } as const;
    claimLock(project, { client: 'session-1', agent }, { claim, ttlMs: 60_000, reason: '' });
  }
  project.close();
  const call = await startAgent(t, root, tester);
  const { structured } = await call('k6s_acquire_lock', { path: 'src/more.ts' });
  assert.equal(structured.error.code, 'TOO_LARGE');
  assert.match(structured.error.remedy, /Release locks that are no longer needed/);
});

test('k6s_acquire_lock grants a path to one of two who claim it at once', async (t) => {
  const root = governedProject(t);
  const calls = await Promise.all([startAgent(t, root, builder), startAgent(t, root, tester)]);
  for (let round = 0; round < 10; round += 1) {
    const answers = await Promise.all(calls.map((call) => call('k6s_acquire_lock', { path: `src/${round}.ts` })));
    const [one, two] = answers.map(({ structured }) => structured);
    assert.notEqual(one.granted, two.granted);
    assert.deepEqual([one.holder, one.token, one.until], [two.holder, two.token, two.until]);
  }
});

test('a lock outlives the turn of its holder, and ends with the client', async (t) => {
  const root = governedProject(t);
  const [one, two] = [await startAgent(t, root, builder), await startAgent(t, root, tester)];
  await one('k6s_acquire_lock', { path: 'src/a.ts' });
  await runInProcess(root, {
    hook_event_name: 'SubagentStop',
    session_id: 'session-1',
    agent_id: 'a1',
    agent_type: 'builder',
  });
  assert.equal((await two('k6s_acquire_lock', { path: 'src/a.ts' })).structured.granted, false);
  await runInProcess(root, { hook_event_name: 'SessionEnd', session_id: 'session-1', reason: 'other' });
  assert.deepEqual((await two('k6s_list_locks')).structured.locks, []);
});
