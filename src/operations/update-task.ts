/** How does an agent report what it is working on? */
import { agentKey, ancestorsOf, lead } from '../core/agents.ts';
import { KhoregosError } from '../core/errors.ts';
import { isOpen, type Task, taskKey } from '../core/tasks.ts';
import { headline, printable } from '../core/text.ts';
import { redact } from '../workspace/redaction.ts';
import { nameOf } from './claim-task.ts';
import { findBlockers } from './create-task.ts';
import { keepLarge } from './keep-large.ts';
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
 * @throws KhoregosError REFUSED when the task is somebody else's or waits for others.
 */
export function updateTask(project: Project, actor: Actor, input: TaskInput): Task {
  // As it will stand in the trail, so that it is found again.
  const task = redact(input.task);
  const { sessions, tasks } = project.state();
  const known = tasks.get(taskKey(sessions.current?.id ?? '', task));
  const manages = known !== undefined && isAbove(project, actor, known);
  if (known !== undefined) checkRights(project, actor, { known, input, manages });
  const { status, subject, progress, files, dependsOn, owner } = input;
  const waits =
    dependsOn === undefined ? {} : { depends_on: dependsOn, blocked_by: findBlockers(project, dependsOn, task) };
  const given = Object.entries({ subject, progress, owner }).filter(([, value]) => value !== undefined);
  // What is no path of the project's is kept as a report, and limits nothing.
  const touched = files === undefined ? {} : keepLarge(project.root, { files });
  const details = { task, status, ...Object.fromEntries(given), ...touched, ...waits, ...(manages ? { manages } : {}) };
  const action = `Task ${headline(task)}: ${redactedHeadline(status)}`;
  const record = project.record({ type: 'task_update', action, details }, actor);
  const next = project.state().tasks.get(taskKey(record.session, task));
  if (next !== undefined && next.at === record.at) return next;
  throw refused('somebody else has just taken it', headline(task), 'Look at k6s_task_list, and take another task');
}

/** Who made it, whoever started them or its holder, and the lead say what becomes of a task. */
function isAbove(project: Project, { client, agent }: Actor, { creator, holder }: Task): boolean {
  const own = agentKey(client, agent.id);
  const { agents } = project.state();
  const isLead = agent.id === lead.id && !agents.has(own);
  return isLead || creator === own || [creator, holder].some((key) => ancestorsOf(agents, key).includes(own));
}

interface Change {
  readonly known: Task;
  readonly input: TaskInput;
  readonly manages: boolean;
}

function checkRights(project: Project, actor: Actor, { known, input, manages }: Change): void {
  if (manages) {
    checkBegin(known, input);
    return;
  }
  const own = agentKey(actor.client, actor.agent.id);
  const id = headline(known.task);
  if (known.holder !== '' && known.holder !== own && isOpen(known)) {
    throw refused(`${nameOf(project, known)} works on it`, id, 'Take another task, or tell the lead');
  }
  if (!isOpen(known) && isOpen(input)) {
    throw refused(
      `it is ${known.status}`,
      id,
      'Make a new task with k6s_task_create, or ask the lead to open it again',
    );
  }
  const isOthers = known.holder !== own && known.owner !== '' && known.owner !== actor.agent.name;
  if (isOthers && (input.owner !== undefined || !isOpen(input))) {
    throw refused(`it is meant for ${known.owner}`, id, 'Take another task, or tell the lead');
  }
  const isLimited = known.files.length > 0 && input.files !== undefined;
  if (isLimited || (input.dependsOn !== undefined && known.dependsOn.length > 0)) {
    throw refused('only whoever made it or the lead says what it may touch', id, 'Leave files and depends_on out');
  }
  checkBegin(known, input);
}

function checkBegin(known: Task, { status }: TaskInput): void {
  if (status !== 'in_progress' || known.holder !== '' || known.blockedBy.length === 0) return;
  const why = `it waits for ${known.blockedBy.join(', ')}`;
  throw refused(why, headline(known.task), 'Do that first, or take another task');
}

function refused(why: string, id: string, remedy: string): KhoregosError {
  return new KhoregosError('REFUSED', printable(`Cannot update task "${id}": ${why}`), remedy);
}
