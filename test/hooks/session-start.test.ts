/** What is an agent told when its client starts, resumes, clears or compacts? */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { maxBriefLength } from '../../src/operations/render-brief.ts';
import { governedProject, journalLines, runInProcess, toolEvent } from '../helpers.ts';

const client = (name: string, fields: object = {}, session = 'client-1') => {
  return { hook_event_name: name, session_id: session, ...fields };
};

const typed = (command: string, args = '', source = 'plugin', session = 'client-1') =>
  client('UserPromptExpansion', { command_name: command, command_args: args, command_source: source }, session);

/** The note to every agent, and the brief behind it. */
async function told(
  root: string,
  source: string,
  session = 'client-1',
): Promise<readonly [note: string, brief: string]> {
  const { answer } = await runInProcess(root, client('SessionStart', { source }, session));
  const [note = '', ...brief] = answer.reason.split('\n\n');
  return [note, brief.join('\n\n')];
}

const maxNoteLength = 600;

describe('SessionStart', () => {
  for (const source of ['startup', 'resume', 'clear', 'compact', 'something-later']) {
    it(`tells an agent at ${source} that there is a gate, in at most ${maxNoteLength} characters`, async (t) => {
      const root = governedProject(t);
      const [note, brief] = await told(root, source);
      assert.match(note, /Khoregos.*every tool call/s);
      assert.ok(note.length <= maxNoteLength, `${note.length}`);
      assert.equal(brief, '', 'nothing is known yet');
      const { type, client: id, details, session } = journalLines(root).at(-1) ?? {};
      assert.deepEqual([type, id, details?.source, session], ['client_start', 'client-1', source, '']);
    });

    it(`tells where the work stands at ${source}, to another client too`, async (t) => {
      const root = governedProject(t);
      await runInProcess(root, typed('k6s:start', 'Fix the login'));
      for (const session of ['client-1', 'client-2']) {
        const [, brief] = await told(root, source, session);
        assert.match(brief, /^Where the work stands/);
        assert.match(brief, /\nObjective: Fix the login\n/);
      }
    });
  }

  it('says one line to the user, and the same to the agent only when something is wrong', async (t) => {
    const whole = await runInProcess(governedProject(t), client('SessionStart', { source: 'startup' }));
    assert.match(whole.answer.message, /^k6s armed: .+$/);
    assert.doesNotMatch(whole.answer.reason, /k6s armed/);
    const broken = await runInProcess(governedProject(t, 'version: "1"\nnope: 1\n'), client('SessionStart'));
    assert.match(broken.answer.message, /^k6s degraded: .+$/);
    assert.ok(broken.answer.reason.includes(`\n${broken.answer.message}`.slice(0, 100)));
    assert.ok(broken.answer.reason.length <= 600);
  });

  it('is bounded however much there is to tell', async (t) => {
    const root = governedProject(t);
    await runInProcess(root, typed('k6s:start', '大 '.repeat(1000)));
    for (let index = 0; index < 30; index += 1) {
      const subject = `${index} ${'s'.repeat(5000)}`;
      await runInProcess(root, client('TaskCreated', { task_id: `${index}`, task_subject: subject }));
    }
    const [note, brief] = await told(root, 'compact');
    assert.ok(note.length <= maxNoteLength && brief.length <= maxBriefLength, `${note.length} ${brief.length}`);
    assert.match(brief, /Open tasks \(30, the newest\)/);
  });

  it('tells nothing of a session that was stopped', async (t) => {
    const root = governedProject(t);
    await runInProcess(root, typed('k6s:start', 'Fix the login'));
    await runInProcess(root, typed('k6s:stop'));
    const [, brief] = await told(root, 'resume');
    assert.equal(brief, '');
  });

  it('tells what a call of another client did', async (t) => {
    const root = governedProject(t);
    await runInProcess(root, toolEvent('PreToolUse', 'Write', { file_path: 'protected/key', content: 'x' }));
    const [, brief] = await told(root, 'startup', 'client-2');
    assert.match(brief, /Write protected\/key/);
  });
});

/** Everything but the key with which the head is signed behind it. */
const said = (root: string) => journalLines(root).filter(({ type }) => type !== 'signing_key');

describe('PreCompact', () => {
  it('takes a checkpoint that the brief then repeats', async (t) => {
    const root = governedProject(t);
    await runInProcess(root, typed('k6s:start', 'Fix the login'));
    await runInProcess(root, client('PreCompact', { trigger: 'auto' }));
    const told = said(root);
    assert.deepEqual(
      told.slice(-2).map(({ type }) => type),
      ['compaction', 'checkpoint'],
    );
    const { details } = told.at(-1) ?? {};
    assert.deepEqual([details?.reason, details?.objective], ['compaction', 'Fix the login']);
  });

  it('takes none where no session is current', async (t) => {
    const root = governedProject(t);
    await runInProcess(root, client('PreCompact', { trigger: 'manual' }));
    assert.equal(said(root).at(-1)?.type, 'compaction');
  });
});
