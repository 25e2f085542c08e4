import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { maxRecordBytes } from '../../src/ledger/append.ts';
import { blobPath, segmentPath } from '../../src/ledger/layout.ts';
import { describeCall } from '../../src/operations/describe-call.ts';
import { governedProject, journalLines, runInProcess, toolEvent } from '../helpers.ts';
import { open, reported, settingOf } from './projects.ts';

const secret = `ghp_${'a1B2'.repeat(9)}`;

async function lastOf(root: string, tool: string, input: Record<string, unknown>) {
  await runInProcess(root, toolEvent('PreToolUse', tool, input));
  const last = journalLines(root).at(-1);
  assert.ok(last !== undefined);
  return last;
}

const actions: readonly (readonly [tool: string, input: Record<string, unknown>, action: string])[] = [
  ['Write', { file_path: 'src/a.ts', content: 'x' }, 'Write src/a.ts'],
  ['Write', { file_path: '/etc/hosts' }, 'Write /etc/hosts'],
  ['Bash', { command: 'npm  test\n&& ls' }, 'Bash npm test && ls'],
  ['Bash', { command: `curl -H "Authorization: token ${secret}"` }, 'Bash curl -H "Authorization: '],
  ['Skill', { skill: 'k6s:status' }, 'Skill k6s:status'],
  ['CronCreate', { prompt: 'do something private' }, 'CronCreate'],
  ['TodoWrite', { todos: [] }, 'TodoWrite'],
];

describe('describeCall()', () => {
  for (const [tool, input, action] of actions) {
    it(`calls it: ${action}`, async (t) => {
      const last = await lastOf(governedProject(t), tool, input);
      assert.ok(last.action.startsWith(action), last.action);
      if (tool === 'CronCreate') assert.equal(last.action, action);
    });
  }

  it('keeps neither contents, prompts nor secrets', async (t) => {
    const root = governedProject(t);
    const text = 'the private content of a file';
    const inputs: readonly (readonly [tool: string, input: Record<string, unknown>])[] = [
      ['Write', { file_path: 'a', content: text }],
      ['Edit', { file_path: 'a', old_string: text, new_string: `${text}!` }],
      ['Agent', { prompt: text, description: 'short', subagent_type: 'builder' }],
      ['SendMessage', { message: text, to: 'builder' }],
      ['CronCreate', { prompt: text }],
      ['mcp__x__y', { body: { text }, api_key: 'hunter2hunter2', password: 'hunter2hunter2' }],
      ['Bash', { command: `export TOKEN=${secret}` }],
      ['Bash', { command: `x=${'y'.repeat(5000)} TOKEN=${secret}` }],
      ['mcp__x__y', { path: `/tmp/${secret}` }],
    ];
    for (const [tool, input] of inputs) await lastOf(root, tool, input);
    const journal = readFileSync(segmentPath(root, 1), 'utf8');
    assert.doesNotMatch(journal, /private content|hunter2|a1B2a1B2/);
    assert.match(journal, /"description":"short"/);
    assert.match(journal, /REDACTED/);
  });

  it('keeps a long command whole in a blob that is there before its record', async (t) => {
    const root = governedProject(t);
    const command = `echo ${'x'.repeat(50_000)} ${secret}`;
    const { details } = await lastOf(root, 'Bash', { command });
    assert.equal(details.truncated, true);
    assert.ok(String(details.command).length <= 2000);
    const blob = readFileSync(blobPath(root, String(details.blob)), 'utf8');
    assert.ok(blob.startsWith('echo xxx') && blob.length > 50_000 && !blob.includes(secret));
  });

  it('makes a record of 16 KiB at most of whatever it is given, and no fault', async (t) => {
    const root = governedProject(t);
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400, size: 'max' }),
      fc.nat(30_000).map((length) => 'x'.repeat(length)),
      fc.nat(20_000).map((length) => '\0'.repeat(length)),
      fc.nat(1000).map((length) => '\u0001'.repeat(length)),
      fc.nat(300).map((length) => '漢/'.repeat(length)),
      fc.constantFrom('protected/a', '\ud800', `${'../'.repeat(2000)}etc`, secret),
    );
    const input = fc.dictionary(
      fc.oneof(fc.constantFrom('file_path', 'command', 'content', 'path', 'paths', 'url', 'skill', 'prompt'), text),
      fc.oneof(text, fc.array(text, { maxLength: 30 }), fc.jsonValue(), fc.integer()),
      { maxKeys: 30, size: 'max' },
    );
    const tool = fc.oneof(
      fc.constantFrom('Write', 'Bash', 'Skill', 'mcp__x__delete', 'Read', 'CronCreate', '__proto__'),
      text,
    );
    const extra = fc.record(
      { session_id: text, tool_use_id: text, agent_id: text, agent_type: text, cwd: text, permission_mode: text },
      { requiredKeys: [] },
    );
    const name = fc.constantFrom('PreToolUse', 'PostToolUse', 'PostToolUseFailure');
    const check = fc.asyncProperty(name, tool, input, extra, text, async (event, each, values, more, error) => {
      const before = readOr(segmentPath(root, 1)).length;
      const { answer } = await runInProcess(root, toolEvent(event, each, values, { ...more, error }));
      const lines = readOr(segmentPath(root, 1)).subarray(before).toString().split('\n');
      for (const line of lines) assert.ok(Buffer.byteLength(line) + 2 <= maxRecordBytes, line.slice(0, 300));
      const faults = lines.filter((line) => line.includes('"type":"fault"') && !line.includes('TOO_LARGE'));
      assert.deepEqual(faults, []);
      if (lines.some((line) => line.includes('TOO_LARGE')) && event === 'PreToolUse' && each !== 'Read') {
        assert.equal(answer.effect, 'deny');
      }
    });
    await fc.assert(check, { numRuns: 100 });
  });

  it('keeps what pairs and explains a call whose record would be too large', async (t) => {
    const root = governedProject(t);
    // Six bytes for each character in JSON.
    const paths = Array.from({ length: 30 }, (_, index) => `protected/${'\u0001'.repeat(290)}${index}`);
    const { details, type } = await lastOf(root, 'mcp__x__write', { paths });
    assert.deepEqual(
      [type, details.effect, details.rule, details.call, details.truncated, details.accesses],
      ['boundary_violation', 'deny', 'boundary', 'toolu_1', true, undefined],
    );
  });

  const hostile: readonly (readonly [claim: string, tool: string, input: Record<string, unknown>])[] = [
    ['a path of 2000 directories', 'Write', { file_path: `${'a/'.repeat(2000)}b` }],
    ['a path of a megabyte', 'Write', { file_path: 'a/'.repeat(500_000) }],
    [
      'a hundred long paths',
      'mcp__x__y',
      { paths: Array.from({ length: 100 }, (_, index) => `${'a/'.repeat(1990)}${index}`) },
    ],
    ['33 000 redirects', 'Bash', { command: `echo ${'>a '.repeat(33_000)}` }],
    ['a redirect of 100 kB', 'Bash', { command: `echo > ${'a/'.repeat(49_000)}` }],
    ['a redirect to many deep paths', 'Bash', { command: `echo ${`>${'a/'.repeat(1990)}b `.repeat(25)}` }],
    ['a tree of arguments', 'mcp__x__y', { a: Array.from({ length: 20_000 }, (_, index) => ({ path: `p${index}` })) }],
  ];
  for (const [claim, tool, input] of hostile) {
    it(`is far from its deadline with ${claim}`, async (t) => {
      const root = governedProject(t);
      await runInProcess(root, toolEvent('PreToolUse', 'Bash', { command: 'ls' }));
      const started = performance.now();
      await runInProcess(root, toolEvent('PreToolUse', tool, input));
      const took = performance.now() - started;
      assert.ok(took < 1500, `${Math.round(took)} ms`);
    });
  }

  it('hashes what is checked and nothing else, with a key that is kept outside the project', async (t) => {
    const root = governedProject(t);
    const { policy } = await open(root);
    const print = async (input: Record<string, unknown>, variables = {}) =>
      (await describeCall(reported('Write', input), { root, policy }, settingOf(root, variables))).fingerprint;
    const call = { file_path: 'a', content: 'x' };
    const first = await print(call);
    assert.match(first, /^[0-9a-f]{32}$/);
    assert.equal(await print(call), first);
    assert.notEqual(await print({ ...call, content: 'y' }), first);
    assert.notEqual(await print({ ...call, file_path: 'b' }), first);
    assert.notEqual(await print(call, { XDG_CONFIG_HOME: `${root}/../other` }), first);
    assert.ok(!existsSync(`${root}/.khoregos/fingerprint.key`));
  });
});

function readOr(path: string): Buffer {
  return existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
}
