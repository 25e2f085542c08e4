import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import test, { after, before, describe } from 'node:test';
import { governedProject, journalLines, repository, runInProcess } from '../helpers.ts';
import { rowsOfToday } from '../rows-of-today.ts';
import { json, k6s, passedWrite, remedyOf, type ShownSession, startSession } from './cli-helpers.ts';

const shown = (root: string, id: string) =>
  json<{ session: ShownSession }>(k6s(root, `session show ${id} --json`)).session;

for (const [flag, state, type] of [
  ['', 'completed', 'session_complete'],
  ['--failed', 'failed', 'session_fail'],
] as const) {
  test(`stop ${flag} ends the session as ${state}, behind a checkpoint`, (t) => {
    const root = governedProject(t);
    const { id } = startSession(root, 'One');
    const { session } = json<{ session: ShownSession }>(k6s(root, `stop ${flag} --json`));
    assert.deepEqual([session.id, session.state, session.objective], [id, state, 'One']);
    assert.deepEqual(
      journalLines(root)
        .filter((record) => record.type !== 'signing_key')
        .slice(-2)
        .map((record) => [record.type, record.session, record.agent.name]),
      [
        ['checkpoint', id, 'operator'],
        [type, id, 'operator'],
      ],
    );
    assert.equal(shown(root, id).state, state);
    assert.match(k6s(root, 'start Two').stdout, /is started: Two\n$/, 'what is done is no parent');
  });
}

test('stop without a session, and with operands, says what to do', (t) => {
  const root = governedProject(t);
  assert.match(remedyOf(k6s(root, 'stop --json'), 3, 'NOT_FOUND'), /k6s start/);
  assert.match(remedyOf(k6s(root, 'stop now --json'), 2, 'USAGE'), /--help/);
  startSession(root, 'One');
  assert.match(k6s(root, 'stop').stdout, /^Session [0-9A-Z]{26} is completed; a checkpoint was taken\.\n$/);
});

test('resume goes on with the session before, with latest, with an id and with the beginning of one', (t) => {
  const root = governedProject(t);
  const one = startSession(root, 'One');
  k6s(root, 'stop');
  const two = startSession(root, 'Two');
  const prefix = Array.from({ length: 26 }, (_, index) => one.id.slice(0, index + 1)).find(
    (each) => !two.id.startsWith(each),
  );
  for (const [given, session] of [
    ['', one],
    ['latest', two],
    [one.id, one],
    [two.id, two],
    [prefix ?? '', one],
  ] as const) {
    const resumed = json<{ session: ShownSession; how: string }>(k6s(root, `resume ${given} --json`));
    assert.deepEqual(
      [resumed.how, resumed.session.id, resumed.session.objective],
      ['resumed', session.id, session.objective],
    );
  }
  assert.equal(shown(root, two.id).state, 'paused');
  assert.match(k6s(root, 'resume').stdout, new RegExp(`^Session ${two.id} is resumed: Two\n$`));
  assert.equal(journalLines(root).at(-1)?.agent.name, 'operator');
});

test('resume refuses what is not there, what fits several and what is deleted', (t) => {
  const root = governedProject(t);
  assert.match(remedyOf(k6s(root, 'resume --json'), 3, 'NOT_FOUND'), /k6s history/);
  const { id } = startSession(root, 'One');
  startSession(root, 'Two');
  remedyOf(k6s(root, 'resume nothing --json'), 3, 'NOT_FOUND');
  assert.match(remedyOf(k6s(root, 'resume 01 --json'), 2, 'USAGE'), /Give more of the id/);
  k6s(root, `session delete ${id}`);
  assert.match(remedyOf(k6s(root, `resume ${id} --json`), 2, 'USAGE'), /k6s history/);
});

for (const command of ['history', 'session list']) {
  test(`${command} lists the newest sessions first, as many as asked for`, (t) => {
    const root = governedProject(t);
    assert.match(k6s(root, command).stdout, /^No sessions yet/);
    assert.deepEqual(json(k6s(root, `${command} --json`)), { sessions: [] });
    const ids = ['One', 'Two', 'Three'].map((objective) => startSession(root, objective).id);
    const { sessions } = json<{ sessions: Record<string, unknown>[] }>(k6s(root, `${command} --limit 2 --json`));
    assert.deepEqual(
      sessions.map(({ id }) => id),
      [ids[2], ids[1]],
    );
    const keys = 'id state objective parent startedAt lastAt endedAt operator host version start end events'.split(' ');
    assert.deepEqual(Object.keys(sessions[0] ?? {}).sort(), [...keys].sort());
    const [header, first] = k6s(root, command).stdout.split('\n');
    assert.match(header ?? '', /^Session +State +Started +Events +Objective$/);
    assert.match(first ?? '', new RegExp(`^${ids[2]}  created {4}\\S+ \\S+ +\\d+  Three$`));
    assert.equal(k6s(root, `${command} --limit none`).code, 2);
  });
}

test('session show and session context tell of the latest, or of one by its id or the beginning of it', async (t) => {
  const root = governedProject(t);
  const one = startSession(root, 'Objective one');
  await runInProcess(root, passedWrite);
  k6s(root, 'context set color blue');
  const two = startSession(root, 'Objective two');
  const prefix = Array.from({ length: 26 }, (_, index) => one.id.slice(0, index + 1)).find(
    (each) => !two.id.startsWith(each),
  );
  assert.equal(shown(root, '').id, two.id);
  assert.equal(shown(root, 'latest').id, two.id);
  for (const given of [one.id, prefix ?? '']) {
    assert.equal(shown(root, given).id, one.id);
    const { brief } = json<{ brief: string }>(k6s(root, `session context ${given} --json`));
    assert.ok(brief.includes('Objective one') && brief.includes('color') && !brief.includes('Objective two'), brief);
    assert.equal(k6s(root, `session context ${given}`).stdout.trim(), brief.trim());
  }
  assert.match(k6s(root, 'session context').stdout, /Objective two/);
  const text = k6s(root, `session show ${one.id}`).stdout;
  assert.match(text, new RegExp(`^Session +${one.id}\nState +paused\nObjective +Objective one\nGoes on from +none\n`));
  assert.match(text, /\nOperator +operator\n/);
});

const asking = [
  'session show',
  'session context',
  'session delete',
  'context list --session',
  'checkpoint timeline --session',
  'checkpoint load --session',
  'checkpoint report --session',
];

const forPersons = ['stop', 'stop --failed', 'resume', 'resume latest', 'session delete latest', 'start --run Two'];

/** What says that an agent asks. */
const environments: readonly NodeJS.ProcessEnv[] = [{ CLAUDECODE: '1' }, { CLAUDE_CODE_CHILD_SESSION: '1' }];

describe('where there are two sessions', () => {
  const root = governedProject({ after });
  before(() => {
    startSession(root, 'One');
    startSession(root, 'Two');
  });

  for (const command of asking) {
    test(`${command} says what to do about an id that is not there or fits several`, () => {
      assert.match(remedyOf(k6s(root, `${command} nothing --json`), 3, 'NOT_FOUND'), /k6s history/);
      assert.match(remedyOf(k6s(root, `${command} 01 --json`), 2, 'USAGE'), /Give more of the id/);
    });
  }

  for (const command of forPersons) {
    for (const env of rowsOfToday(environments)) {
      test(`${command} is refused where ${Object.keys(env).join()} is set, and changes nothing`, () => {
        const length = journalLines(root).length;
        const ran = k6s(root, command, { env });
        assert.equal(ran.code, 1);
        assert.match(
          ran.stderr,
          /inside an agent's environment: only a person may do this\nRun it in a terminal of your own/,
        );
        const [, typed] = /\/k6s:([a-z -]+)/.exec(ran.stderr) ?? [];
        if (typed !== undefined)
          assert.ok(existsSync(join(repository, 'commands', `${typed}.md`)), `/k6s:${typed} exists`);
        if (!command.includes('--run')) remedyOf(k6s(root, `${command} --json`, { env }), 1, 'HUMAN_ONLY');
        assert.equal(journalLines(root).length, length);
      });
    }
  }
});
