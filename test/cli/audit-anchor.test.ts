/** Are heads kept where the policy and a person say? */
import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { auditAnchor } from '../../src/cli/audit-anchor.ts';
import type { Invocation } from '../../src/cli/command.ts';
import { noProgress } from '../../src/cli/progress.ts';
import { KhoregosError } from '../../src/core/errors.ts';
import { headOf } from '../../src/core/signed.ts';
import { governedProject, homeOf, journalLines } from '../helpers.ts';
import { git } from '../operations/repositories.ts';
import { anchoredProject, fileOf, refOf, signedLines } from './anchored.ts';
import { k6s, remedyOf } from './cli-helpers.ts';
import { assertIntact, does, turn } from './trails.ts';

/** Code of what it refuses with; the options are wrong, or an agent asks. */
function refusal(root: string, options: Invocation['options'], more: Invocation['variables'] = {}): string {
  const invocation: Invocation = {
    operands: [],
    options,
    variables: { HOME: homeOf(root), USER: 'operator', ...more },
    cwd: root,
    now: Date.now,
    json: false,
    paint: (_, text) => text,
    columns: 80,
    pluginRoot: undefined,
    progress: noProgress.show,
    interrupted: () => new AbortController().signal,
  };
  try {
    auditAnchor.run(invocation);
  } catch (error) {
    assert.ok(error instanceof KhoregosError, String(error));
    assert.ok(error.remedy);
    return `${error.code} ${error.message}`;
  }
  return 'nothing';
}

test('audit anchor is for a person, and takes one way to a timestamp at a time', (t) => {
  const root = governedProject(t);
  assert.match(refusal(root, {}, { CLAUDECODE: '1' }), /^HUMAN_ONLY Cannot run "k6s audit anchor"/);
  const two = { tsa: 'https://example.org', 'timestamp-query': 'q' };
  assert.match(refusal(root, two), /^USAGE Cannot use --tsa, --timestamp-query and --timestamp-reply together/);
  assert.match(refusal(root, { 'timestamp-query': 'q', 'timestamp-reply': 'r' }), /^USAGE/);
  assert.match(refusal(root, { 'tsa-ca': 'ca.pem' }), /^USAGE Cannot use --tsa-ca alone/);
  assert.match(refusal(root, { 'tsa-ca': 'ca.pem', 'timestamp-query': 'q' }), /^USAGE Cannot use --tsa-ca alone/);
});

test('hooks anchor at the end of a turn once enough events have passed, in the file and in git alike', async (t) => {
  const root = anchoredProject(t, 8);
  const before = git(root, 'status', '--porcelain');
  const counts: number[] = [];
  for (let time = 0; time < 6; time += 1) {
    await turn(root);
    counts.push(existsSync(fileOf(root)) ? signedLines(fileOf(root)).length : 0);
  }
  const events = journalLines(root).filter(({ type }) => type === 'trail_anchored');
  const [newest = 0] = counts.slice(-1);
  assert.ok(newest >= 2 && newest < 6, counts.join());
  assert.equal(events.length, newest);
  assert.equal(git(root, 'rev-list', '--count', refOf(root)).trim(), String(newest));
  const sequences = signedLines(fileOf(root)).map((line) => headOf(line)?.sequence ?? 0);
  for (const [index, sequence] of sequences.entries()) {
    if (index > 0) assert.ok(sequence - (sequences[index - 1] ?? 0) >= 8, sequences.join());
  }
  const { ranges, kinds } = assertIntact(root);
  assert.deepEqual([ranges.anchored, kinds], [[1, sequences.at(-1)], []]);
  assert.equal(git(root, 'status', '--porcelain'), before, 'nothing of the work tree changes');
  assert.equal(git(root, 'branch', '--format=%(refname)').trim(), 'refs/heads/main');
});

test('a person anchors now, whatever the policy waits for, and it says where', async (t) => {
  const root = anchoredProject(t, 1000);
  await turn(root);
  const anchored = does<{ head: { sequence: number }; anchors: { kind: string }[] }>(root, 'audit anchor');
  assert.deepEqual(
    anchored.anchors.map(({ kind }) => kind),
    ['file', 'git'],
  );
  assert.deepEqual(assertIntact(root).ranges.anchored, [1, anchored.head.sequence]);
  await turn(root);
  const scope = '--since-anchor';
  assert.deepEqual(assertIntact(root, scope).kinds, []);
  const nowhere = governedProject(t);
  await turn(nowhere);
  const ran = k6s(nowhere, 'audit anchor');
  assert.equal(ran.code, 1);
  assert.match(ran.stdout, /Anchored nowhere: name a place/);
  assertIntact(nowhere);
  const env = { HOME: join(dirname(nowhere), 'file') };
  writeFileSync(env.HOME, '');
  remedyOf(k6s(nowhere, 'audit anchor --json', { env }), 1, 'REFUSED');
});
