/** k6s_task_list: who is working on what? */
import * as v from 'valibot';
import type { Task } from '../../core/tasks.ts';
import { listTasks } from '../../operations/list-tasks.ts';
import { dataNotice } from '../context-place.ts';
import * as inputs from '../inputs.ts';
import { defineTool } from '../tool.ts';

/** A task as the tools show it. */
export const taskEntries = {
  task_id: v.string(),
  subject: v.string(),
  status: v.string(),
  progress: v.string(),
  /** Who works on it or is meant to; empty for whoever comes first. */
  owner: v.string(),
  files: v.array(v.string()),
  depends_on: v.array(v.string()),
  blocked_by: v.array(v.string()),
  /** Who reported last. */
  agent: v.string(),
  at: v.string(),
};

export function shownTask({ task: task_id, subject, status, progress, owner, agent, at, ...lists }: Task) {
  const { files, dependsOn, blockedBy } = lists;
  const shown = { files: [...files], depends_on: [...dependsOn], blocked_by: [...blockedBy] };
  return { task_id, subject, status, progress, owner, ...shown, agent, at };
}

export const k6sTaskList = defineTool({
  name: 'k6s_task_list',
  title: 'List tasks',
  description:
    'Lists the tasks of the current session: status, who works on each, what it may touch and what it waits for; open ones only unless all is true.',
  readOnly: true,
  destructive: false,
  idempotent: true,
  input: v.strictObject({
    all: v.pipe(v.optional(v.boolean(), false), v.description('Ended ones too')),
    limit: inputs.limit,
  }),
  output: v.strictObject({ tasks: v.array(v.strictObject(taskEntries)), about: v.string() }),
  run: async ({ all, limit }, { project, values }) => {
    const session = project.state().sessions.current?.id ?? '';
    const tasks = listTasks(await values(), session, { all, limit }).map(shownTask);
    const lines = tasks.map(({ task_id, subject, status, progress, owner, agent, blocked_by, files }) => {
      const waits = blocked_by.length === 0 ? '' : `, waits for ${blocked_by.join(', ')}`;
      const touches = files.length === 0 ? '' : ` in ${files.join(', ')}`;
      return `${task_id} [${status}${waits}] ${subject}${touches} (${owner || agent})${progress === '' ? '' : `: ${progress}`}`;
    });
    return { text: lines.length === 0 ? 'No tasks' : lines.join('\n'), structured: { tasks, about: dataNotice } };
  },
});
