/** How does an agent report what it is working on? */
import { agentKey, ancestorsOf } from '../core/agents.ts';
import { KhoregosError } from '../core/errors.ts';
import { isOpen, maxOpenTasks, type Task, taskKey } from '../core/tasks.ts';
import { headline } from '../core/text.ts';
import { redact } from '../workspace/redaction.ts';
import { checkFiles, findBlockers } from './create-task.ts';
import type { Actor, Project } from './open-project.ts';
import { redactedHeadline } from './redact-details.ts';

export interface TaskInput {
  readonly task: string;
  readonly status: string;
  readonly subject?: string;
  readonly progress?: string;
  /** Paths and patterns that whoever works on it may change. */
  readonly files?: readonly string[];
  readonly dependsOn?: readonly string[];
  readonly owner?: string;
}

/**
 * Records a task's new status in the current session; returns the task. An unknown id begins one.
 * @throws KhoregosError REFUSED when the task is somebody else's, when it waits for others, or when as many are open as
 * can be.
 */
export function updateTask(project: Project, actor: Actor, input: TaskInput): Task {
  // As it will stand in the trail, so that it is found again.
  const task = redact(input.task);
  const { sessions, tasks } = project.state();
  const known = tasks.get(taskKey(sessions.current?.id ?? '', task));
  checkFiles(input.files ?? []);
  if (known !== undefined) checkRights(project, actor, known, input);
  const { status, subject, progress, files, dependsOn, owner } = input;
  const waits =
    dependsOn === undefined ? {} : { depends_on: dependsOn, blocked_by: findBlockers(project, dependsOn, task) };
  const given = Object.entries({ subject, progress, files, owner }).filter(([, value]) => value !== undefined);
  const details = { task, status, ...Object.fromEntries(given), ...waits };
  const action = `Task ${headline(task)}: ${redactedHeadline(status)}`;
  const record = project.record({ type: 'task_update', action, details }, actor);
  const next = project.state().tasks.get(taskKey(record.session, task));
  if (next !== undefined) return next;
  throw new KhoregosError(
    'REFUSED',
    `Cannot begin task "${headline(task)}": ${maxOpenTasks} tasks of this session are open`,
    'Complete or cancel one first',
  );
}

function checkRights(project: Project, actor: Actor, known: Task, input: TaskInput): void {
  const own = agentKey(actor.client, actor.agent.id);
  const { agents } = project.state();
  const manages = known.creator === own || (known.holder !== '' && ancestorsOf(agents, known.holder).includes(own));
  const id = headline(known.task);
  if (known.holder !== '' && known.holder !== own && !manages && isOpen(known)) {
    throw refused(`${known.owner || 'somebody else'} works on it`, id, 'Take another task, or tell the lead');
  }
  const isLimited = known.files.length > 0 && input.files !== undefined;
  if (!manages && (isLimited || (input.dependsOn !== undefined && known.dependsOn.length > 0))) {
    throw refused('only whoever made it or the lead says what it may touch', id, 'Leave files and depends_on out');
  }
  const begins = input.status === 'in_progress' && known.holder === '';
  if (begins && known.blockedBy.length > 0) {
    throw refused(`it waits for ${known.blockedBy.join(', ')}`, id, 'Do that first, or take another task');
  }
}

function refused(why: string, id: string, remedy: string): KhoregosError {
  return new KhoregosError('REFUSED', `Cannot update task "${id}": ${why}`, remedy);
}
