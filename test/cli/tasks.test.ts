import assert from 'node:assert/strict';
import test from 'node:test';
import { claimTask } from '../../src/operations/claim-task.ts';
import { createTask } from '../../src/operations/create-task.ts';
import { openProject } from '../../src/operations/open-project.ts';
import { updateTask } from '../../src/operations/update-task.ts';
import { governedProject, homeOf, runInProcess, toolEvent } from '../helpers.ts';
import { json, k6s } from './cli-helpers.ts';

const lead = { client: 'session-1', agent: { id: 'main', name: 'lead', type: '', via: 'payload' } } as const;
const builder = { client: 'session-1', agent: { id: 'a1', name: 'builder', type: 'builder', via: 'payload' } } as const;

test('tasks shows who works on what, what it may touch and what it waits for; ended ones on request', async (t) => {
  const root = governedProject(t);
  assert.equal(k6s(root, 'tasks').stdout, 'There are no open tasks.\n');
  await runInProcess(root, toolEvent('PreToolUse', 'Read', { file_path: 'a' }));
  const project = await openProject(root, Date.now, { HOME: homeOf(root) });
  const task = { task: undefined, description: '', owner: '' };
  createTask(project, lead, { ...task, subject: 'Write it\u001b[31m', files: ['src/**', 'docs'], dependsOn: [] });
  createTask(project, lead, { ...task, subject: 'Test it', files: [], dependsOn: ['task-1'], owner: 'tester' });
  createTask(project, lead, { ...task, subject: 'Read it', files: [], dependsOn: [] });
  claimTask(project, builder, 'task-1');
  updateTask(project, builder, { task: 'task-1', status: 'in_progress', progress: 'half' });
  updateTask(project, builder, { task: 'task-3', status: 'completed' });
  assert.equal(
    k6s(root, 'tasks').stdout,
    `task-2 [pending, waits for task-1] Test it  tester
task-1 [in_progress] Write it\\x1b[31m  builder
    may change src/**, docs
    half
`,
  );
  const { tasks } = json<{ tasks: Record<string, unknown>[] }>(k6s(root, 'tasks --all --json'));
  assert.deepEqual(
    tasks.map((each) => [each.task, each.status]),
    [
      ['task-2', 'pending'],
      ['task-1', 'in_progress'],
      ['task-3', 'completed'],
    ],
  );
});

test('tasks of a session that is not there says so', (t) => {
  const { code, stderr } = k6s(governedProject(t), 'tasks --session nowhere');
  assert.equal(code, 3);
  assert.match(stderr, /nowhere/);
});
