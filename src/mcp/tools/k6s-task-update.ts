/** k6s_task_update: report progress on a task. */
import * as v from 'valibot';
import { updateTask } from '../../operations/update-task.ts';
import * as inputs from '../inputs.ts';
import { defineTool } from '../tool.ts';
import { shownTask, taskEntries } from './k6s-task-list.ts';

export const k6sTaskUpdate = defineTool({
  name: 'k6s_task_update',
  title: 'Update a task',
  description:
    'Reports the status and progress of a task in the current session, for other agents, for the brief after a restart, and for the trail. An unknown task id begins a task. in_progress takes a free one, pending gives it back, completed, cancelled and closed end it. Only whoever made it or the lead changes what it may touch.',
  readOnly: false,
  destructive: false,
  idempotent: true,
  input: v.strictObject({
    task_id: inputs.taskId,
    status: inputs.status,
    subject: v.optional(inputs.subject),
    progress: v.optional(inputs.progress),
    files: v.optional(inputs.taskFiles),
    depends_on: v.optional(inputs.dependsOn),
    owner: v.optional(inputs.owner),
  }),
  output: v.strictObject(taskEntries),
  run: ({ task_id: task, status, subject, progress, files, depends_on: dependsOn, owner }, { project, actor }) => {
    const given = { subject, progress, files, dependsOn, owner };
    const known = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    const next = updateTask(project, actor, { task, status, ...known });
    return { text: `Task ${next.task} is ${next.status}`, structured: shownTask(next) };
  },
});
