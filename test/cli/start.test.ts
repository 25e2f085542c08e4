import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import test from 'node:test';
import { governedProject, homeOf, journalLines, runInProcess } from '../helpers.ts';
import { json, jsonError, k6s, passedWrite, remedyOf, type ShownSession } from './cli-helpers.ts';

const inAgent = { env: { CLAUDECODE: '1', CLAUDE_CODE_SESSION_ID: 'session-1' } };

interface Started {
  readonly session: ShownSession;
  readonly how: string;
}

for (const command of ['start', 'team start']) {
  test(`${command} begins a session with an objective, in the name of the person`, (t) => {
    const root = governedProject(t);
    const { session, how } = json<Started>(k6s(root, `${command} Move the login --json`));
    assert.match(session.id, /^[0-9A-Z]{26}$/);
    assert.deepEqual(
      [how, session.state, session.objective, session.parent],
      ['started', 'created', 'Move the login', ''],
    );
    const record = journalLines(root).find(({ type }) => type === 'session_start');
    assert.deepEqual([record?.session, record?.agent.name, record?.agent.via], [session.id, 'operator', 'terminal']);
    assert.equal(k6s(root, 'session show').stdout.includes('Move the login'), true);
  });
}

test('start names a session that opened by itself, and pauses one that has an objective', async (t) => {
  const root = governedProject(t);
  await runInProcess(root, passedWrite);
  const named = k6s(root, 'start One');
  assert.match(named.stdout, /^Session [0-9A-Z]{26} is named: One\n$/);
  const first = journalLines(root).find(({ type }) => type === 'session_start')?.session;
  assert.ok(named.stdout.includes(String(first)));
  const { session } = json<Started>(k6s(root, 'start Two --json'));
  assert.deepEqual([session.objective, session.parent], ['Two', first]);
  assert.match(k6s(root, 'start Three').stdout, new RegExp(`is started: Three\nIt goes on from ${session.id}\\.\n$`));
  const { sessions } = json<{ sessions: ShownSession[] }>(k6s(root, 'history --json'));
  assert.deepEqual(
    sessions.map(({ state, objective }) => [state, objective]),
    [
      ['created', 'Three'],
      ['paused', 'Two'],
      ['paused', 'One'],
    ],
  );
});

test('start keeps the objective as it was written, and shows nothing that a terminal would obey', (t) => {
  const root = governedProject(t);
  const objective = 'Zwei\n\u001b[31mrote Zeilen "$(x)"';
  const ran = k6s(root, ['start', objective]);
  assert.ok(!ran.stdout.includes('\u001b') && ran.stdout.includes('\\x1b'), ran.stdout);
  const { session } = json<{ session: ShownSession }>(k6s(root, 'session show --json'));
  assert.equal(session.objective, objective);
});

for (const [what, objective] of [
  ['no objective', ''],
  ['an objective of blanks', '   '],
  ['an objective of 2 001 characters', 'x'.repeat(2001)],
] as const) {
  test(`start refuses ${what}`, (t) => {
    const root = governedProject(t);
    remedyOf(k6s(root, ['start', objective, '--json']), 2, 'USAGE');
    assert.ok(!existsSync(join(root, '.khoregos')) || !journalLines(root).some(({ type }) => type === 'session_start'));
  });
}

test('start takes an objective of 2 000 characters', (t) => {
  assert.equal(k6s(governedProject(t), ['start', '鍵'.repeat(2000)]).code, 0);
});

test('start where nothing is governed says how to govern it', (t) => {
  const root = governedProject(t);
  rmSync(join(root, 'k6s.yaml'));
  assert.match(remedyOf(k6s(root, 'start One --json'), 3, 'NOT_GOVERNED'), /k6s init/);
});

test('start is refused to an agent', (t) => {
  const root = governedProject(t);
  assert.match(remedyOf(k6s(root, 'start Two --json', inAgent), 1, 'HUMAN_ONLY'), /\/k6s:start/);
  assert.equal(existsSync(join(root, '.khoregos')), false);
});

/** A `claude` that writes what it was given, each argument ended by a NUL. */
function stubClaude(root: string): { readonly bin: string; readonly given: () => readonly string[] } {
  const [bin, out] = [join(homeOf(root), 'bin'), join(homeOf(root), 'given')];
  mkdirSync(bin);
  writeFileSync(join(bin, 'claude'), `#!/bin/sh\nfor word in "$@"; do printf '%s\\0' "$word"; done > '${out}'\n`);
  chmodSync(join(bin, 'claude'), 0o755);
  return { bin, given: () => readFileSync(out, 'utf8').split('\0').slice(0, -1) };
}

for (const objective of [
  'Move the login',
  '--dangerously-skip-permissions',
  `; touch marker $(touch marker) \`touch marker\` "quoted" 'too' * \\`,
  'two\nlines',
]) {
  test(`start --run launches claude with the objective as one argument: ${JSON.stringify(objective)}`, (t) => {
    const root = governedProject(t);
    const { bin, given } = stubClaude(root);
    const PATH = `${bin}${delimiter}${process.env.PATH}`;
    const ran = k6s(root, ['start', '--run', '--', objective], { env: { PATH } });
    assert.deepEqual([ran.code, ran.stderr], [0, '']);
    assert.match(ran.stdout, /^Session [0-9A-Z]{26} is started: /);
    assert.deepEqual(given(), ['--', objective]);
    assert.equal(existsSync(join(root, 'marker')), false);
  });
}

test('start --run without claude on the PATH opens the session and says what to do', (t) => {
  const root = governedProject(t);
  const ran = k6s(root, 'start --run One', { env: { PATH: join(homeOf(root), 'nothing') } });
  assert.equal(ran.code, 3);
  assert.match(
    ran.stderr,
    /^k6s: Cannot launch claude: it is not on the PATH\nInstall Claude Code, or start it yourself/,
  );
  assert.match(ran.stdout, /is started: One/);
});

test('start --run is refused to an agent and under --json, and then opens nothing', (t) => {
  const root = governedProject(t);
  const { bin } = stubClaude(root);
  const PATH = `${bin}${delimiter}${process.env.PATH}`;
  const refused = k6s(root, 'start --run One', { env: { PATH, CLAUDECODE: '1' } });
  assert.equal(refused.code, 1);
  assert.match(refused.stderr, /Cannot run "k6s start" inside an agent's environment: only a person may do this/);
  const usage = k6s(root, 'start --run One --json', { env: { PATH } });
  assert.deepEqual([usage.code, jsonError(usage).code], [2, 'USAGE']);
  assert.equal(existsSync(join(homeOf(root), 'given')), false);
  assert.equal(existsSync(join(root, '.khoregos')), false);
});
