/** k6s_task_claim: take a task. */
import * as v from 'valibot';
import { claimTask } from '../../operations/claim-task.ts';
import * as inputs from '../inputs.ts';
import { defineTool } from '../tool.ts';
import { shownTask, taskEntries } from './k6s-task-list.ts';

export const k6sTaskClaim = defineTool({
  name: 'k6s_task_claim',
  title: 'Claim a task',
  description:
    'Takes a free task of the current session, so that nobody else works on it; from then on you may write only in its files. Nobody waits: when it is taken, blocked or meant for somebody else the answer says so. Report with k6s_task_update; status pending gives it back.',
  readOnly: false,
  destructive: false,
  idempotent: true,
  input: v.strictObject({ task_id: inputs.taskId }),
  output: v.strictObject({ granted: v.boolean(), ...taskEntries }),
  run: ({ task_id: id }, { project, actor }) => {
    const answer = claimTask(project, actor, id);
    const { task } = answer;
    const limit = task.files.length === 0 ? '' : `; you may write only in ${task.files.join(', ')}`;
    const text = answer.granted ? `${task.task} is yours: ${task.subject}${limit}` : `Refused: ${answer.why}`;
    return { text, structured: { granted: answer.granted, ...shownTask(task) } };
  },
});
