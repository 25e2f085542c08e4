/** What happens when a person types a command of the plugin's? */
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { openProject } from '../../src/operations/open-project.ts';
import { governedProject, homeOf, journalLines, runInProcess, spawnHook } from '../helpers.ts';

const typed = (command: string, args: unknown = '', more: object = {}) => ({
  hook_event_name: 'UserPromptExpansion',
  session_id: 'client-1',
  command_name: command,
  command_args: args,
  command_source: 'plugin',
  ...more,
});

async function tell(root: string, command: string, args: unknown = '', more: object = {}): Promise<string> {
  const { answer } = await runInProcess(root, typed(command, args, more));
  assert.deepEqual([answer.effect, answer.message], ['none', ''], 'the command reaches the model, whatever happens');
  return answer.reason;
}

const sessionsOf = async (root: string) => (await openProject(root, Date.now)).state().sessions;
const typesOf = (root: string) =>
  journalLines(root)
    .map(({ type }) => type)
    .filter((type) => type.startsWith('session_'));

describe('/k6s:start', () => {
  const objectives: readonly string[] = [
    'fix "the" $(login) bug',
    `it's \`touch marker\`; touch marker && echo $HOME > marker`,
    '$ARGUMENTS !`touch marker`',
    'line one\nline two',
    '--failed',
    '大きさ 👩‍💻',
  ];
  for (const objective of objectives) {
    it(`keeps exactly ${JSON.stringify(objective)} and runs nothing`, async (t) => {
      const root = governedProject(t);
      const before = readdirSync(root);
      const { stdout, code, stderr } = await spawnHook(root, typed('k6s:start', objective));
      assert.deepEqual([code, stderr], [0, '']);
      assert.match(JSON.parse(stdout).hookSpecificOutput.additionalContext, /^Session [0-9A-Z]{26} is started\./);
      assert.equal((await sessionsOf(root)).current?.objective, objective);
      assert.deepEqual(readdirSync(root), [...before, '.khoregos'].sort());
      assert.ok(!existsSync(join(homeOf(root), 'marker')));
    });
  }

  it('is done by a person, in the words of the trail', async (t) => {
    const root = governedProject(t);
    await tell(root, 'k6s:start', 'fix it');
    const [command, started] = journalLines(root).slice(-2);
    assert.deepEqual(
      [command?.type, command?.agent.id, started?.type, started?.agent.id],
      ['command_typed', 'main', 'session_start', 'person'],
    );
  });

  it('says what is wrong and what to do, and starts nothing', async (t) => {
    const root = governedProject(t);
    assert.match(await tell(root, 'k6s:start', ' '), /objective is missing\. Say/);
    assert.match(await tell(root, 'k6s:start', 'x'.repeat(2001)), /2001 characters.*Say it shorter/);
    assert.match(await tell(root, 'k6s:start', 5), /objective is missing/);
    assert.deepEqual(typesOf(root), []);
  });

  it('says the beginning of an objective only, with what hides written out', async (t) => {
    const root = governedProject(t);
    const reason = await tell(root, 'k6s:start', `\u001b[2J\u202e${'x'.repeat(1900)}`);
    assert.ok(reason.length < 400);
    assert.doesNotMatch(reason, /[\p{Cc}\p{Cf}]/u);
  });

  for (const more of [{ command_source: 'user' }, { command_source: 'project' }, { command_source: undefined }]) {
    it(`is not ours from ${more.command_source}`, async (t) => {
      const root = governedProject(t);
      assert.equal(await tell(root, 'k6s:start', 'fix it', more), '');
      assert.deepEqual(typesOf(root), []);
    });
  }

  it('is none of the names that every object has', async (t) => {
    const root = governedProject(t);
    for (const name of ['constructor', '__proto__', 'toString', 'start', '']) assert.equal(await tell(root, name), '');
    assert.deepEqual(typesOf(root), []);
  });
});

describe('/k6s:stop', () => {
  const rows: readonly (readonly [args: string, state: string | undefined])[] = [
    ['', 'completed'],
    [' ', 'completed'],
    ['--failed', 'failed'],
    ['--fail', undefined],
    ['now', undefined],
  ];
  for (const [args, state] of rows) {
    it(`with ${JSON.stringify(args)} ${state === undefined ? 'is refused' : `leaves the session ${state}`}`, async (t) => {
      const root = governedProject(t);
      await tell(root, 'k6s:start', 'fix it');
      const reason = await tell(root, 'k6s:stop', args);
      const { current, previous } = await sessionsOf(root);
      assert.deepEqual([current === undefined, previous?.state], [state !== undefined, state]);
      assert.match(reason, state === undefined ? /^Cannot stop/ : new RegExp(`is ${state}`));
    });
  }

  it('says that there is none', async (t) => {
    assert.match(await tell(governedProject(t), 'k6s:stop'), /none is current/);
  });
});

describe('/k6s:resume', () => {
  it('takes up the session before, or the one that is named', async (t) => {
    const root = governedProject(t);
    await tell(root, 'k6s:start', 'one');
    const first = (await sessionsOf(root)).current?.id ?? '';
    await tell(root, 'k6s:stop');
    assert.match(await tell(root, 'k6s:resume'), /is resumed\. Its objective: one/);
    await tell(root, 'k6s:start', 'two');
    const second = (await sessionsOf(root)).current?.id;
    assert.match(await tell(root, 'k6s:resume', ` ${first} `), /one/);
    const { current, previous } = await sessionsOf(root);
    assert.deepEqual([current?.id, previous], [first, { id: second, state: 'paused' }]);
  });

  it('says what there is not', async (t) => {
    const root = governedProject(t);
    assert.match(await tell(root, 'k6s:resume'), /there is none/);
    assert.match(await tell(root, 'k6s:resume', 'nope'), /Cannot find session "nope"/);
  });
});

describe('/k6s:checkpoint', () => {
  it('keeps what a person adds', async (t) => {
    const root = governedProject(t);
    await tell(root, 'k6s:start', 'fix it');
    assert.match(await tell(root, 'k6s:checkpoint', ' say "half" $(done)\n'), /^Checkpoint [0-9A-Z]{26} was taken\.$/);
    const { type, agent, details } = journalLines(root).at(-1) ?? {};
    assert.deepEqual([type, agent?.id, details?.notes], ['checkpoint', 'person', 'say "half" $(done)']);
    assert.match(await tell(root, 'k6s:checkpoint', 'x'.repeat(2001)), /2001 characters, at most 2000/);
  });
});

describe('/k6s:explain', () => {
  const commands: readonly (readonly [command: string, decision: string])[] = [
    ['echo x > protected/key', 'deny (rule boundary)'],
    ['touch marker', ''],
    ['touch marker > "$(touch marker)" `touch marker`', ''],
    ['k6s pause 1h', 'deny (rule human-verb)'],
    ['it\'s "not closed', ''],
    ['--json', ''],
  ];
  for (const [command, decision] of commands) {
    it(`says ${decision || 'its decision'} of ${command} and runs nothing`, async (t) => {
      const root = governedProject(t);
      const before = readdirSync(root);
      const reason = await tell(root, 'k6s:explain', command);
      assert.ok(reason.startsWith(`Decision: ${decision}`), reason);
      assert.deepEqual(readdirSync(root), [...before, '.khoregos'].sort());
      assert.deepEqual(
        journalLines(root)
          .map(({ type }) => type)
          .filter((type) => type !== 'policy_loaded'),
        ['command_typed'],
      );
    });
  }

  it('is text that does nothing in a terminal, and says the decision of a long command too', async (t) => {
    const root = governedProject(t);
    const command = `${'\u001b[31m'} ${Array.from({ length: 300 }, (_, index) => `rm a${index}`).join('; ')}; echo > .env`;
    const { output } = await runInProcess(root, typed('k6s:explain', command));
    const { additionalContext } = JSON.parse(output.stdout).hookSpecificOutput;
    assert.match(additionalContext, /^Decision: deny \(rule boundary\)\n {2}Writing \.env /);
    assert.ok(!additionalContext.includes('\u001b'));
    assert.ok(additionalContext.length <= 4000 && additionalContext.endsWith('\n'), 'nothing of it is cut');
  });

  it('begins where the session stands', async (t) => {
    const root = governedProject(t);
    const cwd = join(root, 'protected');
    assert.match(await tell(root, 'k6s:explain', 'echo > a', { cwd }), /^Decision: deny/);
  });

  it('says what is missing', async (t) => {
    const root = governedProject(t);
    for (const args of ['', '  ', 7]) assert.match(await tell(root, 'k6s:explain', args), /^Cannot explain: /);
  });
});
