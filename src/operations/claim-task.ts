/** May this agent work on a task? */
import { agentKey } from '../core/agents.ts';
import { KhoregosError } from '../core/errors.ts';
import { isFree, isOpen, type Task, taskKey } from '../core/tasks.ts';
import { headline, printable } from '../core/text.ts';
import { redact } from '../workspace/redaction.ts';
import type { Actor, Project } from './open-project.ts';
import { releaseGone } from './release-gone.ts';

/** Granted with the task as it is now, or refused for what the text says. */
export type ClaimAnswer =
  | { readonly granted: true; readonly task: Task }
  | { readonly granted: false; readonly task: Task; readonly why: string };

/**
 * The order of the journal decides between two who claim at once; nobody waits.
 * @throws KhoregosError NOT_FOUND for a task that this session does not have.
 */
export function claimTask(project: Project, actor: Actor, given: string): ClaimAnswer {
  const id = redact(given);
  const known = getTask(project, id);
  const own = agentKey(actor.client, actor.agent.id);
  if (known.holder === own && isOpen(known)) return { granted: true, task: known };
  if (known.holder !== '') releaseGone(project, actor);
  if (!isFree(getTask(project, id), actor.agent.name)) return refuse(project, getTask(project, id), own);
  project.record({ type: 'task_claim', action: `Claimed task ${headline(id)}`, details: { task: id } }, actor);
  const task = getTask(project, id);
  return task.holder === own ? { granted: true, task } : refuse(project, task, own);
}

function refuse(project: Project, task: Task, own: string): ClaimAnswer {
  return { granted: false, task, why: printable(whyNot(project, task, own)) };
}

/** Who works on it; whoever is not known any more is told of by whom it is meant for. */
export function nameOf(project: Project, { holder, owner }: Task): string {
  return printable((project.state().agents.get(holder)?.name ?? owner) || 'somebody else').slice(0, maxNameLength);
}

const maxNameLength = 60;

function whyNot(project: Project, task: Task, own: string): string {
  const id = headline(task.task);
  if (!isOpen(task)) return `${id} is ${task.status}; take another one, k6s_task_list shows what is free`;
  if (task.holder !== '' && task.holder !== own) return `${nameOf(project, task)} works on ${id}; take another one`;
  if (task.blockedBy.length > 0)
    return `${id} waits for ${task.blockedBy.join(', ')}; do that first, or take another one`;
  return `${id} is meant for ${task.owner}; take another one, or ask whoever made it to change its owner`;
}

/** @throws KhoregosError NOT_FOUND */
export function getTask(project: Project, id: string): Task {
  const { sessions, tasks } = project.state();
  const found = tasks.get(taskKey(sessions.current?.id ?? '', id));
  if (found !== undefined) return found;
  throw new KhoregosError('NOT_FOUND', `Cannot find task "${headline(id)}" in this session`, 'Look at k6s_task_list');
}
