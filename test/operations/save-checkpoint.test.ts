import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { maxNotesLength } from '../../src/core/checkpoints.ts';
import { maxOpenTasks } from '../../src/core/tasks.ts';
import { claimLock } from '../../src/operations/claim-lock.ts';
import { listCheckpoints, loadCheckpoint } from '../../src/operations/list-checkpoints.ts';
import type { Project } from '../../src/operations/open-project.ts';
import { readLedger } from '../../src/operations/read-ledger.ts';
import { type CheckpointInput, saveCheckpoint } from '../../src/operations/save-checkpoint.ts';
import { startSession } from '../../src/operations/start-session.ts';
import { updateTask } from '../../src/operations/update-task.ts';
import { governedProject } from '../helpers.ts';
import { open } from './projects.ts';
import { builder, currentOf, lead, person } from './sessions.ts';

async function opened(t: Parameters<typeof governedProject>[0], objective = 'fix it'): Promise<Project> {
  const project = await open(governedProject(t));
  await startSession(project, person, objective, {});
  return project;
}

/** What somebody who goes on gets. */
async function taken(project: Project, input: CheckpointInput): Promise<Readonly<Record<string, unknown>>> {
  const { id, session } = saveCheckpoint(project, lead, input);
  const { database } = await readLedger(project);
  return loadCheckpoint(project.root, database, session, id).details;
}

/** As many tasks, locks and files as the state keeps. */
function fill(project: Project, text: string): void {
  for (let index = 0; index < 70; index += 1) {
    if (index < maxOpenTasks)
      updateTask(project, builder, { task: `t${index}`, status: 'doing', subject: text, progress: text });
    project.record({ type: 'file_modify', action: text, details: { path: `${index}${text}` } }, builder);
    const claim = { path: `${index}${text}`, scope: 'file', foldsCase: false } as const;
    claimLock(project, builder, { claim, ttlMs: 60_000, reason: text });
  }
}

describe('saveCheckpoint()', () => {
  it('keeps what is said together with what is known', async (t) => {
    const project = await opened(t);
    updateTask(project, lead, { task: '1', status: 'doing', subject: 'Login' });
    updateTask(project, lead, { task: '2', status: 'done' });
    claimLock(project, builder, {
      claim: { path: 'src/a', scope: 'file', foldsCase: false },
      ttlMs: 60_000,
      reason: '',
    });
    project.record({ type: 'file_modify', action: 'Edit src/a', details: { path: 'src/a' } }, builder);
    const said = { notes: 'half done', decisions: ['use tabs'], next: 'the rest' };
    const { reason, objective, notes, decisions, next, tasks, locks, files, events } = await taken(project, {
      reason: 'agent',
      ...said,
    });
    assert.deepEqual(
      [reason, objective, notes, decisions, next],
      ['agent', 'fix it', said.notes, said.decisions, said.next],
    );
    assert.deepEqual(
      (tasks as { task: string }[]).map(({ task }) => task),
      ['1'],
    );
    assert.deepEqual(
      (locks as { path: string; name: string }[]).map(({ path, name }) => `${path} ${name}`),
      ['src/a builder'],
    );
    assert.deepEqual(
      (files as { path: string; agent: string }[]).map(({ path, agent }) => `${path} ${agent}`),
      ['src/a builder'],
    );
    assert.deepEqual((events as { action: string }[]).at(-1)?.action, 'Edit src/a');
  });

  it('keeps nothing of another session but who holds what', async (t) => {
    const project = await opened(t);
    fill(project, 'x');
    await startSession(project, person, 'two', {});
    const { tasks, locks, files, events } = await taken(project, { reason: 'manual' });
    assert.deepEqual([tasks, files, events], [[], [], []]);
    assert.equal((locks as unknown[]).length, 70);
  });

  const longest: CheckpointInput = {
    reason: 'agent',
    notes: 'n'.repeat(maxNotesLength),
    next: 'x'.repeat(maxNotesLength),
    decisions: Array.from({ length: 20 }, () => 'd'.repeat(500)),
  };
  const wide = (text: string) => '大'.repeat(text.length);
  const rows: readonly (readonly [claim: string, text: string, input: CheckpointInput])[] = [
    ['all lists are full', 'x'.repeat(150), { reason: 'compaction', notes: 'short' }],
    ['all texts are as long as they may be', 'x', longest],
    [
      'all texts are as long as they may be, of three bytes each',
      '大'.repeat(50),
      {
        ...longest,
        notes: wide(longest.notes ?? ''),
        next: wide(longest.next ?? ''),
        decisions: longest.decisions?.map(wide) ?? [],
      },
    ],
  ];
  for (const [claim, text, input] of rows) {
    it(`loses nothing when ${claim}`, async (t) => {
      const project = await opened(t, 'o'.repeat(2000));
      fill(project, text);
      const details = await taken(project, input);
      assert.deepEqual(
        [details.reason, details.notes, details.next ?? ''],
        [input.reason, input.notes, input.next ?? ''],
      );
      assert.deepEqual(details.decisions ?? [], input.decisions ?? []);
      assert.deepEqual([(details.tasks as unknown[]).length, (details.files as unknown[]).length], [64, 64]);
    });
  }

  it('is listed newest first, and found by the beginning of its id', async (t) => {
    const project = await opened(t);
    const [first, second] = ['one', 'two'].map((notes) => saveCheckpoint(project, lead, { reason: 'manual', notes }));
    const { database } = await readLedger(project);
    const session = currentOf(project).id;
    assert.deepEqual(
      listCheckpoints(database, session, 9).map(({ id }) => id),
      [second?.id, first?.id],
    );
    assert.equal(loadCheckpoint(project.root, database, session, 'latest').details.notes, 'two');
    assert.throws(() => loadCheckpoint(project.root, database, session, 'nope'), { code: 'NOT_FOUND' });
  });
});
