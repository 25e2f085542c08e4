import assert from 'node:assert/strict';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { explain } from '../../src/cli/explain.ts';
import { parseArguments } from '../../src/cli/parse-arguments.ts';
import { noProgress } from '../../src/cli/progress.ts';
import { createPaint } from '../../src/cli/text.ts';
import type { Explanation } from '../../src/operations/explain-call.ts';
import { governedProject, homeOf, journalLines, temporaryDirectory } from '../helpers.ts';
import { json, k6s, remedyOf } from './cli-helpers.ts';

const policy = `version: "1"
boundaries:
  - pattern: "builder"
    allowed_paths: ["src/**"]
    enforcement: strict
  - pattern: "*"
    forbidden_paths: ["protected/**"]
    enforcement: strict
`;

const refused = 'echo x > protected/key && rm -rf build';

test('explain shows programs, accesses, rules and the decision, and runs and records nothing', (t) => {
  const root = governedProject(t, policy);
  k6s(root, 'status');
  const before = journalLines(root).length;
  const ran = k6s(root, ['explain', refused]);
  assert.deepEqual([ran.code, ran.stderr], [0, '']);
  const parts = [
    'Bash by lead in .*; a person sits at the client\necho x > protected/key && rm -rf build\n',
    'Programs\n(?:.*\n)* {2}rm -rf build\n',
    'Accesses\n(?:.*\n)* {2}write {3}protected/key\n {10}surely; in the project\n',
    ' {2}delete {2}build, and all below it\n',
    'Rules\n {2}reserved-path {3}nothing\n(?:.*\n)* {2}boundary {8}deny protected/key\n',
    'Decision: deny \\(rule boundary\\)\n {2}Writing protected/key is refused \\(rule boundary\\): ',
  ];
  assert.match(ran.stdout, new RegExp(`^${parts.join('(?:.*\n)*')}`));
  assert.ok(!ran.stdout.includes('\u001b'));
  assert.equal(journalLines(root).length, before);
  assert.ok(!existsSync(join(root, 'protected')));
});

test('explain --json is one object with all of it', (t) => {
  const root = governedProject(t, policy);
  const found = json<Explanation>(k6s(root, ['explain', '--json', refused]));
  assert.deepEqual(Object.keys(found), [
    'tool',
    'agent',
    'cwd',
    'attended',
    'command',
    'programs',
    'accesses',
    'rules',
    'decision',
    'degraded',
    'fault',
  ]);
  assert.deepEqual(
    [found.tool, found.agent, found.cwd, found.attended, found.command, found.degraded],
    ['Bash', 'lead', root, true, refused, []],
  );
  const { action, certainty, place } = found.accesses.find(({ target }) => target === 'protected/key') ?? {};
  assert.deepEqual(
    [action, certainty, place],
    ['write', 'exact', { real: join(root, 'protected/key'), relative: 'protected/key', aliases: [], zone: null }],
  );
  assert.deepEqual([found.decision.effect, found.decision.rule], ['deny', 'boundary']);
});

const calls: readonly (readonly [words: readonly string[], effect: string, tool: string, command?: string])[] = [
  [['echo hello'], 'none', 'Bash', 'echo hello'],
  [['--', 'rm', '-rf', 'protected', '--json', '-h'], 'deny', 'Bash', 'rm -rf protected --json -h'],
  [['--', "a b>'c'"], 'none', 'Bash', "a b>'c'"],
  [['--', 'rm', 'a b', "it's"], 'none', 'Bash', "rm 'a b' 'it'\\''s'"],
  [['--path', 'protected/a'], 'deny', 'Write'],
  [['--path', 'protected/a', '--tool', 'Edit'], 'deny', 'Edit'],
  [['--path', 'protected/a', '--tool', 'NotebookEdit'], 'deny', 'NotebookEdit'],
  [['--path', 'protected/a', '--tool', 'Read'], 'none', 'Read'],
  [['--path', 'protected/a', '--tool', 'mcp__fs__write_file'], 'deny', 'mcp__fs__write_file'],
  [['--path', 'protected/a', '--tool', 'constructor'], 'deny', 'constructor'],
  [['--path', 'test/a'], 'none', 'Write'],
  [['--path', 'test/a', '--agent', 'builder'], 'deny', 'Write'],
  [['--path', 'a', '--cwd', 'protected'], 'deny', 'Write'],
  [['--path', 'k6s.yaml'], 'ask', 'Write'],
  [['--path', 'k6s.yaml', '--unattended'], 'deny', 'Write'],
  [['--tool', 'Skill', 'k6s:pause 1h'], 'deny', 'Skill', 'k6s:pause 1h'],
  [['--tool', 'PowerShell', 'echo x > protected/a'], 'deny', 'PowerShell', 'echo x > protected/a'],
  [['--tool', 'WebFetch', 'https://example.org'], 'none', 'WebFetch'],
  [['--tool', 'mcp__fs__write_many', '--input', '{"files":["protected/a"]}'], 'deny', 'mcp__fs__write_many'],
];

/** In this process: many calls, and nothing of a process is asked about. */
async function explained(root: string, words: readonly string[]): Promise<Explanation> {
  const { command, operands, options } = parseArguments([explain], ['explain', ...words]);
  const result = await command.run({
    operands,
    options,
    variables: { HOME: homeOf(root) },
    cwd: root,
    now: Date.now,
    json: true,
    paint: createPaint(false),
    columns: Number.POSITIVE_INFINITY,
    pluginRoot: undefined,
    progress: noProgress.show,
    interrupted: () => new AbortController().signal,
  });
  assert.ok(result.kind === 'done');
  return result.json as Explanation;
}

test('explain takes any call of any agent', async (t) => {
  const root = governedProject(t, policy);
  mkdirSync(join(root, 'protected'));
  for (const [words, effect, tool, command = ''] of calls) {
    const found = await explained(root, words);
    assert.deepEqual([found.decision?.effect, found.tool, found.command], [effect, tool, command], words.join(' '));
  }
});

test('explain can be asked from anywhere', (t) => {
  const root = governedProject(t, policy);
  mkdirSync(join(root, 'protected'));
  const elsewhere = k6s(root, `explain --json --root ${root} --path protected/a`, { cwd: temporaryDirectory(t) });
  assert.equal(json<Explanation>(elsewhere).decision.effect, 'deny', 'paths begin at the project that was named');
  assert.equal(
    json<Explanation>(k6s(root, ['explain', '--json', 'rm a'], { cwd: join(root, 'protected') })).decision.effect,
    'deny',
  );
});

test('explain works for agents, and says that enforcement is paused', (t) => {
  const root = governedProject(t, policy);
  k6s(root, 'pause 30m');
  const ran = k6s(root, ['explain', refused], { env: { CLAUDECODE: '1' } });
  assert.equal(ran.code, 0);
  assert.match(ran.stdout, /^k6s is degraded: enforcement is paused by operator until /);
  assert.match(ran.stdout, /only a note: enforcement is paused\n/);
  assert.match(ran.stdout, /Decision: note \(rule boundary\)\n {2}Enforcement is paused by a person; otherwise: /);
});

test('explain refuses what is no call, and says how it is used', (t) => {
  const root = governedProject(t, policy);
  for (const words of [
    [],
    ['rm a', '--path', 'a'],
    ['--path', 'a', '--input', '{}'],
    ['--input', '[]'],
    ['--input', 'text'],
    ['--tool', 'Write', 'rm a'],
    ['rm', '-rf', 'a'],
  ]) {
    remedyOf(k6s(root, ['explain', '--json', ...words]), 2, 'USAGE');
  }
  assert.equal(k6s(root, ['explain', 'rm a', '--cwd', 'nowhere']).code, 2);
  const ungoverned = temporaryDirectory(t);
  assert.match(remedyOf(k6s(ungoverned, ['explain', 'rm a', '--json']), 3, 'NOT_GOVERNED'), /k6s init/);
});
