/** Does pruning take whole old segments and nothing else, and does what is left verify and go on? */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { lead } from '../../../src/core/agents.ts';
import { all } from '../../../src/ledger/database.ts';
import { segmentPath } from '../../../src/ledger/layout.ts';
import { readDatabase } from '../../../src/ledger/ledger.ts';
import { saveCheckpoint } from '../../../src/operations/save-checkpoint.ts';
import { saveContext } from '../../../src/operations/save-context.ts';
import { startSession } from '../../../src/operations/start-session.ts';
import { updateTask } from '../../../src/operations/update-task.ts';
import { json, jsonError, k6s, remedyOf, type ShownSession } from '../../cli/cli-helpers.ts';
import {
  ages,
  assertIntact,
  assertSameAnew,
  dayMs,
  does,
  markerOf,
  oldTrail,
  type Pruned,
  seal,
  segmentNames,
  turn,
  within,
} from '../../cli/trails.ts';
import { governedProject, homeOf, journalLines, strictPolicy } from '../../helpers.ts';

const actor = { client: 'session-1', agent: lead };

test('pruning takes whole old segments, says so in marker and event, and what is left goes on', async (t) => {
  const root = await oldTrail(t);
  const before = assertIntact(root);
  const files = segmentNames(root);
  const dry = does<Pruned>(root, 'audit prune --before 30d --dry-run');
  assert.deepEqual([segmentNames(root), existsSync(markerOf(root)), dry.segments], [files, false, 3]);
  assert.equal(assertIntact(root).head, before.head, 'a dry run records nothing');
  const pruned = does<Pruned>(root, 'audit prune --before 30d');
  assert.deepEqual([pruned.segments, pruned.through, pruned.head], [3, dry.through, dry.head]);
  assert.deepEqual(
    segmentNames(root).map((name) => name.slice(0, 6)),
    ['000004', '000005'],
  );
  const { statement } = JSON.parse(readFileSync(markerOf(root), 'utf8')) as { statement: string };
  const event = journalLines(root).find(({ type }) => type === 'trail_pruned');
  for (const said of [JSON.parse(statement) as Record<string, unknown>, event?.details ?? {}]) {
    assert.deepEqual([said.head, said.segment], [pruned.head, 4]);
  }
  const after = assertIntact(root);
  assert.deepEqual([after.first, after.kinds], [pruned.through + 1, []]);
  assert.ok(after.events > before.events, 'sequence numbers continue');
  await assertSameAnew(root);
  for (let count = 0; count < 3; count += 1) await turn(root);
  await assertSameAnew(root);
  const { ranges, events, kinds } = assertIntact(root);
  assert.deepEqual([ranges.signed?.[1], kinds], [events, []]);
  const shown = json<{ events: { sequence: number }[] }>(k6s(root, 'audit show --limit 500 --json')).events;
  assert.equal(Math.max(...shown.map(({ sequence }) => sequence)), events);
});

test('what the retention keeps survives pruning, and what it lets go is gone', async (t) => {
  // A session is as old as its last event, with which the next one began.
  const rows = [
    ['', [100, 70, 40, 10], [100, 70, 40, 10]],
    ['retention: {session_days: 50}\n', [70, 40, 10], [100, 70, 40, 10]],
    ['retention: {context_days: 50}\n', [100, 70, 40, 10], [40, 10]],
    ['retention: {session_days: 20, context_days: 20}\n', [40, 10], [10]],
  ] as const;
  for (const [yaml, sessions, values] of rows) {
    const root = await oldTrail(t, `${strictPolicy}${yaml}`);
    const list = () => json<{ sessions: ShownSession[] }>(k6s(root, 'history --json')).sessions;
    const before = new Map(list().map((each) => [each.objective, each]));
    does(root, 'audit prune --before 30d');
    for (const time of ['at once', 'after a rebuild']) {
      const objectives = list().map(({ objective }) => objective);
      const wanted = ages.filter((days) => sessions.some((each) => each === days)).map((days) => `${days} days ago`);
      assert.deepEqual(objectives.filter(Boolean).sort(), [...wanted].sort(), `${yaml} ${time}`);
      for (const each of list().filter(({ objective }) => objective !== '10 days ago'))
        assert.deepEqual(each, before.get(each.objective), `${yaml} ${time}: the session itself`);
      for (const days of ages) {
        const kept = values.some((each) => each === days);
        for (const key of [`key-${days}`, `large-${days}`])
          assert.equal(k6s(root, `context show ${key}`).code, kept ? 0 : 3, `${yaml} ${time}: ${key}`);
      }
      assert.equal(json(k6s(root, 'context show same --json')).value, 'value 10');
      does(root, 'db rebuild');
    }
    assertIntact(root);
  }
});

test('a current session goes on with its tasks and its checkpoint', async (t) => {
  const root = governedProject(t, `${strictPolicy}session: {stale_timeout_hours: 0}\n`);
  const at = Date.now() - 50 * dayMs;
  await within(root, (project) => startSession(project, actor, 'Long', { HOME: homeOf(root) }), { at });
  await within(
    root,
    (project) => {
      updateTask(project, actor, { task: 'one', status: 'in_progress', subject: 'The task' });
      saveCheckpoint(project, actor, { reason: 'manual', notes: 'the notes', next: 'the next step' });
      saveContext(project, actor, { key: 'own', value: 'of the session', scope: 'session' });
    },
    { at },
  );
  await seal(root, 1, at);
  await turn(root);
  const shown = () => {
    const { at: time, agent, details } = does<{ at: string; agent: string; details: object }>(root, 'checkpoint load');
    return { time, agent, details: { ...details, carried: undefined, saved_at: undefined } };
  };
  const before = { ...shown(), details: { ...shown().details } };
  does(root, 'audit prune --before 30d');
  assert.deepEqual(shown(), before);
  assert.match(JSON.stringify(before), /the next step/);
  const database = await readDatabase(root);
  assert.ok(typeof database === 'object');
  const [task] = all(database, 'SELECT subject, status FROM tasks');
  database.close();
  assert.deepEqual({ ...task }, { subject: 'The task', status: 'in_progress' });
  assert.equal(json(k6s(root, 'context show own --json')).value, 'of the session');
  rmSync(join(root, '.khoregos/state.json'), { force: true });
  await turn(root);
  assert.deepEqual(json<{ sessions: ShownSession[] }>(k6s(root, 'history --json')).sessions.length, 1);
  assertIntact(root);
  await assertSameAnew(root);
});

test('without a date retention.audit_days says what is old, and without either nothing goes', async (t) => {
  const root = await oldTrail(t, `${strictPolicy}retention: {audit_days: 60}\n`);
  assert.equal(does<Pruned>(root, 'audit prune --dry-run').segments, 2);
  assert.equal(does<Pruned>(root, 'audit prune').segments, 2);
  assert.equal(does<Pruned>(root, 'audit prune').segments, 0);
  assert.match(k6s(root, 'audit prune').stdout, /^Nothing to prune/);
  assertIntact(root);
  const other = governedProject(t);
  await turn(other);
  assert.match(remedyOf(k6s(other, 'audit prune --json'), 2, 'USAGE'), /--before DATE/);
  for (const date of ['soon', '2026-13-01', ''])
    assert.equal(k6s(other, ['audit', 'prune', '--before', date, '--json']).code, 2, date);
  assert.equal(does<Pruned>(other, 'audit prune --before 0s').segments, 0, 'never the newest segment');
});

test('pruning is refused to an agent, on a broken trail, and where nothing can be signed', async (t) => {
  const root = await oldTrail(t);
  const files = segmentNames(root);
  const env = { CLAUDECODE: '1' };
  remedyOf(k6s(root, 'audit prune --before 30d --json', { env }), 1, 'HUMAN_ONLY');
  remedyOf(k6s(root, 'audit prune --before 30d --dry-run --json', { env }), 1, 'HUMAN_ONLY');
  const whole = readFileSync(segmentPath(root, 2), 'utf8');
  writeFileSync(segmentPath(root, 2), whole.replace('"type":"tool_request"', '"type":"tool_requeSt"'));
  const ran = k6s(root, 'audit prune --before 30d --json');
  assert.match(remedyOf(ran, 1, 'REFUSED'), /k6s audit verify/);
  assert.match(jsonError(ran).message, /modified/);
  writeFileSync(segmentPath(root, 2), whole);
  const home = join(dirname(root), 'elsewhere');
  writeFileSync(home, 'no directory');
  remedyOf(k6s(root, 'audit prune --before 30d --json', { env: { HOME: home } }), 1, 'REFUSED');
  assert.deepEqual([segmentNames(root), existsSync(markerOf(root))], [files, false]);
  assertIntact(root);
});

test('pruning twice, and what comes in between', async (t) => {
  const root = await oldTrail(t);
  const first = does<Pruned>(root, 'audit prune --before 90d');
  assertIntact(root);
  await turn(root);
  const second = does<Pruned>(root, 'audit prune --before 30d');
  assert.deepEqual([first.segments, second.segments], [1, 2]);
  assert.ok(second.through > first.through);
  const { first: start } = assertIntact(root);
  assert.equal(start, second.through + 1);
  await turn(root);
  await assertSameAnew(root);
  assertIntact(root);
  for (const days of ages) assert.equal(k6s(root, `context show key-${days}`).code, 0);
  assert.equal(
    json<{ sessions: ShownSession[] }>(k6s(root, 'history --json')).sessions.filter(({ objective }) => objective !== '')
      .length,
    4,
  );
});
