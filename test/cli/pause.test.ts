import assert from 'node:assert/strict';
import test from 'node:test';
import { governedProject, journalLines, runInProcess } from '../helpers.ts';
import { json, jsonError, k6s, refusedWrite } from './cli-helpers.ts';

test('pause suspends enforcement in the name of the person at the terminal, resume-enforcement ends it', async (t) => {
  const root = governedProject(t);
  const paused = k6s(root, 'pause 30m');
  assert.equal(paused.code, 0, paused.stderr);
  assert.match(paused.stdout, /^Enforcement is paused until .*Z/);
  assert.notEqual((await runInProcess(root, refusedWrite)).answer.effect, 'deny');
  const status = k6s(root, 'status');
  assert.equal(status.code, 1);
  assert.match(status.stdout, /^Pause +until .*, by operator$/m);
  assert.deepEqual(json(k6s(root, 'resume-enforcement --json')), { wasPaused: true });
  assert.equal((await runInProcess(root, refusedWrite)).answer.effect, 'deny');
  assert.match(k6s(root, 'resume-enforcement').stdout, /was not paused/);
  assert.deepEqual(journalLines(root).find(({ type }) => type === 'enforcement_paused')?.agent, {
    id: 'person',
    name: 'operator',
    type: '',
    via: 'terminal',
  });
});

test('human verbs are refused inside an agent\u2019s environment', (t) => {
  const root = governedProject(t);
  for (const command of ['pause 30m', 'resume-enforcement']) {
    for (const env of [{ CLAUDECODE: '1' }, { CLAUDE_CODE_CHILD_SESSION: '1' }]) {
      const ran = k6s(root, `${command} --json`, { env });
      assert.deepEqual([ran.code, jsonError(ran).code], [1, 'HUMAN_ONLY'], command);
      assert.match(jsonError(ran).remedy ?? '', /terminal of your own, or type \/k6s:/);
    }
  }
  assert.equal(k6s(root, 'audit verify').code, 3, 'nothing was recorded');
});

test('pause wants one duration of at most a day', (t) => {
  const root = governedProject(t);
  for (const command of ['pause', 'pause soon', 'pause 25h', 'pause 30m 5m']) {
    const ran = k6s(root, `${command} --json`);
    assert.deepEqual([ran.code, jsonError(ran).code], [2, 'USAGE'], command);
  }
});

test('why explains the last decisions with rule and reason', async (t) => {
  const root = governedProject(t);
  assert.deepEqual(
    [k6s(root, 'why').stdout.slice(0, 11), json(k6s(root, 'why --json'))],
    ['No denials:', { denials: [] }],
  );
  await runInProcess(root, refusedWrite);
  await runInProcess(root, { ...refusedWrite, tool_use_id: 'toolu_3', tool_input: { file_path: '.env', content: '' } });
  assert.match(
    k6s(root, 'why').stdout,
    /lead {2}deny {2}Write protected\/key {2}\[boundary\]\n {4}\S.* is refused \(rule boundary\)/,
  );
  const { denials } = json<{ denials: Record<string, string>[] }>(k6s(root, 'why --json --limit 1'));
  assert.deepEqual(
    denials.map(({ effect, rule, target }) => [effect, rule, target]),
    [['deny', 'boundary', '.env']],
  );
  assert.equal(k6s(root, 'why --limit many').code, 2);
});
