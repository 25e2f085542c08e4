/** k6s_task_create: hand out work. */
import * as v from 'valibot';
import { createTask } from '../../operations/create-task.ts';
import * as inputs from '../inputs.ts';
import { defineTool } from '../tool.ts';
import { shownTask, taskEntries } from './k6s-task-list.ts';

export const k6sTaskCreate = defineTool({
  name: 'k6s_task_create',
  title: 'Create a task',
  description:
    'Adds a task to the current session for yourself or others: what it may change (files, patterns such as src/api/**), which tasks must be completed before, and whom it is meant for. Whoever claims it may write only in its files. A teammate that rests is told of a free task.',
  readOnly: false,
  destructive: false,
  idempotent: false,
  input: v.strictObject({
    subject: inputs.subject,
    description: v.optional(inputs.description),
    files: v.optional(inputs.taskFiles),
    depends_on: v.optional(inputs.dependsOn),
    owner: v.optional(inputs.owner),
    task_id: v.optional(v.pipe(inputs.taskId, v.description('Default: the next number, task-1'))),
  }),
  output: v.strictObject(taskEntries),
  run: ({ task_id: task, subject, description, files, depends_on, owner }, { project, actor }) => {
    const given = { task, subject, description: description ?? '', files: files ?? [], owner: owner ?? '' };
    const created = createTask(project, actor, { ...given, dependsOn: depends_on ?? [] });
    const waits = created.blockedBy.length === 0 ? '' : `; it waits for ${created.blockedBy.join(', ')}`;
    return { text: `Created ${created.task}: ${created.subject}${waits}`, structured: shownTask(created) };
  },
});
