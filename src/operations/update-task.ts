/** How does an agent report what it is working on? */
import { KhoregosError } from '../core/errors.ts';
import type { Task } from '../core/tasks.ts';
import { taskKey } from '../core/tasks.ts';
import { headline } from '../core/text.ts';
import { redact } from '../workspace/redaction.ts';
import { keepLarge } from './keep-large.ts';
import type { Actor, Project } from './open-project.ts';
import { redactedHeadline } from './redact-details.ts';

export interface TaskInput {
  readonly task: string;
  readonly status: string;
  readonly subject?: string;
  readonly progress?: string;
  /** Paths that the task touches. */
  readonly files?: readonly string[];
}

/** Records a task's new status in the current session; returns the task. */
export function updateTask(project: Project, actor: Actor, input: TaskInput): Task {
  const { status, subject, progress, files } = input;
  // As it will stand in the trail, so that it is found again.
  const task = redact(input.task);
  const details = {
    task,
    status,
    ...(subject === undefined ? {} : { subject }),
    ...(progress === undefined ? {} : { progress }),
    ...(files === undefined || files.length === 0 ? {} : keepLarge(project.root, { files })),
  };
  const record = project.record(
    { type: 'task_update', action: `Task ${headline(task)}: ${redactedHeadline(status)}`, details },
    actor,
  );
  const next = project.state().tasks.get(taskKey(record.session, task));
  if (next === undefined)
    throw new KhoregosError('INTERNAL', `Cannot find task "${headline(task)}" after it was recorded`);
  return next;
}
