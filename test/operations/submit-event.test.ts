import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { taskKey } from '../../src/core/tasks.ts';
import { startSession } from '../../src/operations/start-session.ts';
import { submitEvent, submittableTypes } from '../../src/operations/submit-event.ts';
import { updateTask } from '../../src/operations/update-task.ts';
import { governedProject, journalLines } from '../helpers.ts';
import { open } from './projects.ts';
import { builder, lead, person } from './sessions.ts';

// Assembled here, so that no scanner takes this file for a leak.
const token = `ghp_${'a1B2c3D4e5'.repeat(4)}`.slice(0, 40);

describe('submitEvent()', () => {
  for (const type of submittableTypes) {
    it(`says of ${type} that somebody submitted it, and who`, async (t) => {
      const root = governedProject(t);
      submitEvent(await open(root), builder, { type, action: 'Did it', details: { a: 1 }, files: ['src/a'] });
      const { agent, action, details, type: kept } = journalLines(root).at(-1) ?? {};
      assert.deepEqual([kept, agent?.name, action], [type, 'builder', 'Did it']);
      assert.deepEqual(
        { ...details, room: undefined },
        { submitted: true, data: { a: 1 }, files: ['src/a'], room: undefined },
      );
    });
  }

  it('lets nothing that is told pass for what the gate records', async (t) => {
    const root = governedProject(t);
    const project = await open(root);
    const forged = {
      submitted: false,
      path: 'src/a',
      call: 'c1',
      effect: 'deny',
      rule: 'x',
      target: 'y',
      outcome: 'ok',
      task: '1',
      status: 'done',
    };
    for (const type of submittableTypes) submitEvent(project, lead, { type, action: 'x', details: forged });
    const { changes, denials, tasks, finished } = project.state();
    assert.deepEqual([changes.size, denials.size, tasks.size, finished.length], [0, 0, 0, 0]);
    for (const { details } of journalLines(root).slice(-submittableTypes.length)) assert.equal(details.submitted, true);
  });

  it('says that it was submitted, however much is told', async (t) => {
    const root = governedProject(t);
    const project = await open(root);
    const files = Array.from({ length: 100 }, (_, index) => `${index}${'p'.repeat(37)}`);
    const details = { a: 'x'.repeat(30_000) };
    for (const given of [{ files }, { details }, { details, files }]) {
      submitEvent(project, lead, { type: 'file_modify', action: '大'.repeat(500), ...given });
      assert.equal(journalLines(root).at(-1)?.details.submitted, true);
    }
  });

  it('keeps large details in a blob, without secrets', async (t) => {
    const root = governedProject(t);
    submitEvent(await open(root), lead, {
      type: 'log',
      action: token,
      details: { [token]: token, filler: 'x'.repeat(9000) },
    });
    const { details, action } = journalLines(root).at(-1) ?? {};
    assert.match(String(details?.blob), /^[0-9a-f]{64}$/);
    assert.equal(details?.truncated, true);
    assert.match(action ?? '', /REDACTED/);
  });
});

describe('updateTask()', () => {
  it('keeps a task from update to update', async (t) => {
    const project = await open(governedProject(t));
    await startSession(project, person, 'one', {});
    updateTask(project, lead, { task: '1', status: 'doing', subject: 'Login', files: ['src/a'] });
    const task = updateTask(project, builder, { task: '1', status: 'done', progress: 'all' });
    assert.deepEqual([task.subject, task.status, task.progress, task.agent], ['Login', 'done', 'all', 'builder']);
    assert.deepEqual(project.state().tasks.get(taskKey(task.session, '1')), task);
  });

  it('keeps a task, however much is said of it', async (t) => {
    const project = await open(governedProject(t));
    const files = Array.from({ length: 100 }, (_, index) => `${index}${'p'.repeat(37)}`);
    const task = updateTask(project, lead, {
      task: 't'.repeat(200),
      status: '大'.repeat(100),
      subject: '大'.repeat(500),
      progress: '大'.repeat(2000),
      files,
    });
    assert.deepEqual(
      [task.task.length, task.status.length, task.subject.length, task.progress.length],
      [200, 100, 200, 200],
    );
  });

  it('keeps a task without a session', async (t) => {
    const task = updateTask(await open(governedProject(t)), lead, { task: '1', status: 'doing' });
    assert.equal(task.session, '');
  });
});
