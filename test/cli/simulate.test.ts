import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import { transcriptsOf } from '../../src/operations/read-transcripts.ts';
import type { Replay } from '../../src/operations/replay-calls.ts';
import { governedProject, homeOf, temporaryDirectory } from '../helpers.ts';
import { calling, quiet, writeTranscript } from '../operations/transcripts.ts';
import { json, k6s, remedyOf } from './cli-helpers.ts';

const write = (id: string, path: string, more = {}) => calling({ id, input: { file_path: path }, more });

const lines = [
  ...quiet,
  write('1', 'src/a'),
  write('2', 'protected/a'),
  write('2', 'protected/a'),
  write('3', 'k6s.yaml', { timestamp: '2026-02-01T00:00:00Z' }),
  'broken',
  calling({ id: '4', tool: 'Bash', input: { command: 'echo \u001b[31m > protected/b' } }),
];

test('simulate replays the transcripts that the client keeps of this project', (t) => {
  const root = governedProject(t);
  writeTranscript(transcriptsOf(root, { HOME: homeOf(root) }), 'session-1.jsonl', lines);
  const ran = k6s(root, 'simulate');
  assert.deepEqual([ran.code, ran.stderr], [0, ''], 'no progress where nobody watches');
  const expected = [
    /^Transcripts {2}1 file, 1 session in /,
    /^Policy {7}[0-9a-f]{16}, as if a person sat at the client$/m,
    /^Calls {8}4$/m,
    /^ {2}none {7}1\n {2}note {7}0\n {2}ask {8}1\n {2}deny {7}2$/m,
    /^Passed over {2}1 told twice, 1 no JSON$/m,
    /^boundary {2}2 deny\n {2}lead {2}Write protected\/a\n {2}lead {2}Bash echo \\x1b\[31m > protected\/b\n/m,
    /^reserved-path {2}1 ask\n {2}lead {2}Write k6s.yaml\n/m,
    /today's disk: .*\n$/,
  ];
  for (const pattern of expected) assert.match(ran.stdout, pattern);
  assert.equal(k6s(root, 'simulate').stdout, ran.stdout, 'the same again');
});

test('simulate --json is one object, of the transcripts and the time that were asked for', (t) => {
  const root = governedProject(t);
  const directory = temporaryDirectory(t);
  writeTranscript(directory, 'deep/session.jsonl', lines);
  const found = json<Replay & { directory: string; policy: string; attended: boolean }>(
    k6s(root, `simulate --json --unattended --transcripts ${directory}`),
  );
  assert.deepEqual(Object.keys(found).sort(), [
    'attended',
    'calls',
    'directory',
    'duplicates',
    'effects',
    'faults',
    'files',
    'policy',
    'rules',
    'sessions',
    'skipped',
  ]);
  assert.deepEqual([found.directory, found.attended, found.effects.deny], [directory, false, 3]);
  const { calls } = json<Replay>(
    k6s(root, 'simulate --json --since 2026-01-15 --transcripts .', {
      cwd: directory,
      env: { CLAUDE_PROJECT_DIR: root },
    }),
  );
  assert.equal(calls, 1);
});

test('simulate leaves a pause out: it is no policy', (t) => {
  const root = governedProject(t);
  const directory = temporaryDirectory(t);
  writeTranscript(directory, 'a.jsonl', lines);
  k6s(root, 'pause 30m');
  assert.equal(json<Replay>(k6s(root, `simulate --json --transcripts ${directory}`)).effects.deny, 2);
});

test('simulate says where it looked when there is nothing, and what to do', (t) => {
  const root = governedProject(t);
  const directory = temporaryDirectory(t);
  for (const option of ['', `--transcripts ${directory}`, `--transcripts ${join(directory, 'nowhere')}`]) {
    assert.match(remedyOf(k6s(root, `simulate --json ${option}`), 3, 'NOT_FOUND'), /--transcripts DIR/);
  }
  writeTranscript(directory, 'a.jsonl', quiet);
  const ran = k6s(root, `simulate --transcripts ${directory}`);
  assert.deepEqual([ran.code, ran.stdout], [3, '']);
  assert.ok(
    ran.stderr.startsWith(`k6s: Cannot simulate: there are no tool calls in "${directory}"\nGive `),
    ran.stderr,
  );
  remedyOf(k6s(root, `simulate --json --since 1h --transcripts ${directory}`), 3, 'NOT_FOUND');
  assert.equal(k6s(root, 'simulate --since yesterday').code, 2);
  assert.match(remedyOf(k6s(temporaryDirectory(t), 'simulate --json'), 3, 'NOT_GOVERNED'), /k6s init/);
});
