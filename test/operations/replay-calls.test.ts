import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { listTranscripts } from '../../src/operations/read-transcripts.ts';
import { type Replay, type ReplayOptions, replayCalls } from '../../src/operations/replay-calls.ts';
import { governedProject, journalLines, temporaryDirectory } from '../helpers.ts';
import { open, settingOf, start } from './projects.ts';
import { calling, writeTranscript } from './transcripts.ts';

const secret = 'AKIAIOSFODNN7EXAMPLE';

const policy = `version: "1"
boundaries:
  - pattern: "builder"
    allowed_paths: ["src/**"]
    enforcement: strict
  - pattern: "*"
    forbidden_paths: ["protected/**"]
    enforcement: strict
`;

const write = (id: string, path: string, more = {}) => calling({ id, input: { file_path: path }, more });
const bash = (id: string, command: string, more = {}) => calling({ id, tool: 'Bash', input: { command }, more });

async function replay(
  t: TestContext,
  files: Readonly<Record<string, readonly string[]>>,
  more: Partial<ReplayOptions> = {},
) {
  const root = governedProject(t, policy);
  const directory = temporaryDirectory(t);
  for (const [name, lines] of Object.entries(files)) writeTranscript(directory, name, lines);
  const { policy: loaded } = await open(root);
  const before = journalLines(root).length;
  const found: Replay = await replayCalls(
    listTranscripts(directory) ?? [],
    { root, policy: loaded, now: start },
    { since: undefined, attended: true, setting: settingOf(root), onProgress: () => undefined, ...more },
  );
  assert.equal(journalLines(root).length, before, 'nothing is recorded');
  return found;
}

describe('replayCalls()', () => {
  it('decides every call once, as the agent that made it, and counts by effect and rule', async (t) => {
    const { calls, effects, rules, duplicates, sessions, files, skipped } = await replay(t, {
      'a.jsonl': [
        write('1', 'protected/a'),
        write('2', 'src/a'),
        'broken',
        bash('3', 'echo x > protected/b'),
        write('4', 'k6s.yaml'),
        write('5', 'test/a', { agentId: 'a1', attributionAgent: 'builder' }),
        write('6', 'test/a'),
      ],
      'b.jsonl': [
        write('1', 'protected/a', { sessionId: 'session-2' }),
        write('7', '.khoregos/x', { sessionId: 's3' }),
      ],
    });
    assert.deepEqual({ calls, duplicates, sessions, files }, { calls: 7, duplicates: 1, sessions: 2, files: 2 });
    assert.deepEqual(effects, { none: 2, note: 0, ask: 1, deny: 4 });
    assert.deepEqual(skipped, { notJson: 1, tooLong: 0, unreadable: 0 });
    assert.deepEqual(
      rules.map(({ rule, deny, ask, note }) => [rule, deny, ask, note]),
      [
        ['boundary', 3, 0, 0],
        ['reserved-path', 1, 1, 0],
      ],
    );
    assert.deepEqual(
      rules[0]?.examples.map(({ agent, action, call, session }) => [agent, action, call, session]),
      [
        ['lead', 'Write protected/a', '1', 'session-1'],
        ['lead', 'Bash echo x > protected/b', '3', 'session-1'],
        ['builder', 'Write test/a', '5', 'session-1'],
      ],
    );
  });

  it('gives three examples that differ, without secrets, and cut', async (t) => {
    const commands = [
      `echo ${secret} > protected/a`,
      ...Array.from({ length: 5 }, () => 'echo same > protected/a'),
      `echo ${'x '.repeat(5000)}> protected/a`,
      'echo fourth > protected/a',
    ];
    const { rules } = await replay(t, { 'a.jsonl': commands.map((command, index) => bash(`${index}`, command)) });
    const [{ deny, examples } = { deny: 0, examples: [] }] = rules;
    assert.deepEqual([deny, examples.length], [8, 3]);
    assert.ok(!JSON.stringify(rules).includes(secret));
    assert.deepEqual(
      examples.slice(0, 2).map(({ action }) => action),
      ['Bash echo [REDACTED:aws-access-key-id] > protected/a', 'Bash echo same > protected/a'],
    );
    assert.ok((examples[2]?.action.length ?? 0) <= 210);
  });

  it('decides where the call was made, else at the root', async (t) => {
    const { effects } = await replay(t, {
      'a.jsonl': [bash('1', 'echo > protected/a', { cwd: '/nowhere' }), bash('2', 'echo > protected/a')],
    });
    assert.deepEqual([effects.none, effects.deny], [1, 1]);
  });

  it('refuses where nobody could be asked', async (t) => {
    const files = { 'a.jsonl': [write('1', 'k6s.yaml')] };
    assert.equal((await replay(t, files)).effects.ask, 1);
    assert.equal((await replay(t, files, { attended: false })).effects.deny, 1);
  });

  it('leaves out what was before, or at no known time', async (t) => {
    const times = ['2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00Z', '2026-01-03T00:00:00.000Z', 'never', undefined];
    const lines = times.map((timestamp, index) => write(`${index}`, 'src/a', { timestamp }));
    assert.equal((await replay(t, { 'a.jsonl': lines }, { since: '2026-01-02T00:00:00.000Z' })).calls, 2);
    assert.equal((await replay(t, { 'a.jsonl': lines })).calls, 5);
  });

  it('counts what is too large to be checked as the gate would answer it', async (t) => {
    const input = { files: Array.from({ length: 600 }, (_, index) => `a/${index}`) };
    const lines = [calling({ tool: 'mcp__fs__write_many', input }), write('2', 'src/a')];
    const { rules, faults, calls } = await replay(t, { 'a.jsonl': lines });
    assert.deepEqual([rules[0]?.rule, rules[0]?.deny, calls], ['fault', 1, 2]);
    assert.deepEqual(faults, {
      calls: 1,
      examples: ['mcp__fs__write_many: Cannot check mcp__fs__write_many: it names too many paths or too long ones'],
    });
  });

  it('tells how far it is, to the end', async (t) => {
    const told: number[] = [];
    const lines = [write('1', 'src/a'), write('2', 'src/b')];
    await replay(t, { 'a.jsonl': lines, 'b.jsonl': ['{}'] }, { onProgress: (bytes) => told.push(bytes) });
    assert.deepEqual(
      told,
      [...told].sort((a, b) => a - b),
    );
    assert.equal(told.at(-1), Buffer.byteLength(`${lines.join('\n')}\n{}\n`));
  });
});
