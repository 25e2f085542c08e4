/** k6s_task_list: who is working on what? */
import * as v from 'valibot';
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
  agent: v.string(),
  at: v.string(),
};

export const k6sTaskList = defineTool({
  name: 'k6s_task_list',
  title: 'List tasks',
  description:
    'Lists the tasks of the current session with status, progress and who reported last; open ones only unless all is true.',
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
    const tasks = listTasks(await values(), session, { all, limit }).map(({ task: task_id, session: _, ...task }) => {
      return { task_id, ...task };
    });
    const lines = tasks.map(({ task_id, subject, status, progress, agent }) => {
      return `${task_id} [${status}] ${subject} (${agent})${progress === '' ? '' : `: ${progress}`}`;
    });
    return { text: lines.length === 0 ? 'No tasks' : lines.join('\n'), structured: { tasks, about: dataNotice } };
  },
});
