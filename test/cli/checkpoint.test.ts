import assert from 'node:assert/strict';
import test from 'node:test';
import { lead } from '../../src/core/agents.ts';
import { openProject } from '../../src/operations/open-project.ts';
import { updateTask } from '../../src/operations/update-task.ts';
import { governedProject, journalLines } from '../helpers.ts';
import { json, k6s, remedyOf, startSession } from './cli-helpers.ts';

interface Shown {
  readonly id: string;
  readonly session: string;
  readonly agent: string;
  readonly reason: string;
  readonly details: Readonly<Record<string, unknown>>;
}

test('checkpoint now takes one with notes, a decision and what is next', (t) => {
  const root = governedProject(t);
  const { id: session } = startSession(root, 'One');
  const added = ['--notes', 'half way', '--decision', 'use OAuth', '--next', 'the refresh'];
  const taken = json<{ id: string; session: string }>(k6s(root, ['checkpoint', 'now', ...added, '--json']));
  const record = journalLines(root).at(-1);
  assert.deepEqual(taken, { id: record?.id, session });
  const { reason, objective, notes, decisions, next } = record?.details ?? {};
  assert.deepEqual(
    [reason, objective, notes, decisions, next],
    ['manual', 'One', 'half way', ['use OAuth'], 'the refresh'],
  );
  assert.match(k6s(root, 'checkpoint now').stdout, /^Checkpoint [0-9A-Z]{26} was taken\.\n$/);
});

for (const option of ['notes', 'decision', 'next']) {
  test(`checkpoint now refuses more than 2 000 characters of --${option}, and keeps as many`, (t) => {
    const root = governedProject(t);
    startSession(root, 'One');
    const ran = k6s(root, ['checkpoint', 'now', `--${option}`, 'x'.repeat(2001)]);
    assert.equal(ran.code, 2);
    assert.match(ran.stderr, new RegExp(`${option} has 2001 characters, at most 2000 are kept`));
    assert.ok(!journalLines(root).some(({ type }) => type === 'checkpoint'));
    const text = '鍵'.repeat(2000);
    assert.equal(k6s(root, ['checkpoint', 'now', `--${option}`, text]).code, 0);
    const { details } = json<Shown>(k6s(root, 'checkpoint load --json'));
    assert.ok([details.notes, details.next, details.decisions].flat().includes(text), 'it is kept');
  });
}

test('checkpoint load, timeline and report show the current session’s, or another’s', async (t) => {
  const root = governedProject(t);
  const one = startSession(root, 'One');
  const project = await openProject(root, Date.now);
  updateTask(project, { client: '', agent: lead }, { task: '7', status: 'working', subject: 'Tidy up' });
  project.close();
  for (const [notes, decision] of [
    ['first', 'use OAuth'],
    ['second', 'keep it'],
    ['third', 'use OAuth'],
  ] as const) {
    k6s(root, `checkpoint now --notes ${notes} --decision`.split(' ').concat(decision));
  }
  const newest = json<Shown>(k6s(root, 'checkpoint load --json'));
  assert.deepEqual(
    [newest.session, newest.agent, newest.reason, newest.details.notes],
    [one.id, 'operator', 'manual', 'third'],
  );
  const text = k6s(root, 'checkpoint load').stdout;
  assert.match(
    text,
    new RegExp(`^Checkpoint ${newest.id} \\(manual\\) by operator, .*\nSession +${one.id}\nObjective +One\n`),
  );
  assert.match(text, /\nNotes\n {2}third\nDecisions\n {2}use OAuth\nTasks\n {2}7 Tidy up \[working, lead\]\n/);
  const { checkpoints } = json<{ checkpoints: Shown[] }>(k6s(root, 'checkpoint timeline --json'));
  assert.deepEqual(
    checkpoints.map(({ details }) => details.notes),
    ['first', 'second', 'third'],
  );
  const [first, second] = checkpoints;
  for (const given of [first?.id ?? '', 'latest']) {
    const loaded = json<Shown>(k6s(root, `checkpoint load ${given} --json`));
    assert.equal(loaded.id, given === 'latest' ? newest.id : first?.id);
  }
  const prefix = (second?.id ?? '').slice(0, 25);
  assert.ok(json<Shown>(k6s(root, `checkpoint load ${prefix} --json`)).id.startsWith(prefix));
  assert.match(k6s(root, 'checkpoint timeline --limit 1').stdout, /^\S+ \S+ +manual +operator +third\n$/);
  const report = json<{ decisions: string[]; notes: string[]; checkpoints: number }>(
    k6s(root, 'checkpoint report --json'),
  );
  assert.deepEqual([report.checkpoints, report.decisions, report.notes.length], [3, ['use OAuth', 'keep it'], 3]);
  assert.match(k6s(root, 'checkpoint report').stdout, /3 checkpoints\nDecisions\n {2}use OAuth\n {2}keep it\nNotes\n/);
  startSession(root, 'Two');
  assert.equal(k6s(root, 'checkpoint timeline').stdout, 'No checkpoints yet.\n');
  for (const command of ['load', 'report']) {
    assert.match(remedyOf(k6s(root, `checkpoint ${command} --json`), 3, 'NOT_FOUND'), /k6s checkpoint now/);
    assert.match(k6s(root, `checkpoint ${command} --session ${one.id}`).stdout, /third/);
  }
});

test('after a stop the checkpoints of the session before are shown', (t) => {
  const root = governedProject(t);
  const { id } = startSession(root, 'One');
  k6s(root, 'stop');
  const { session, reason } = json<Shown>(k6s(root, 'checkpoint load --json'));
  assert.deepEqual([session, reason], [id, 'stop']);
});

test('checkpoint texts cannot speak to the terminal', (t) => {
  const root = governedProject(t);
  startSession(root, 'One');
  k6s(root, ['checkpoint', 'now', '--notes', '\u001b[31mred', '--decision', '\u001b]0;t', '--next', 'a\u202eb']);
  for (const command of ['load', 'timeline', 'report']) {
    const { stdout } = k6s(root, `checkpoint ${command}`);
    assert.ok(stdout.includes('\\x1b[31mred'), stdout);
    assert.ok(!stdout.includes('\u001b') && !stdout.includes('\u202e'), stdout);
  }
});
