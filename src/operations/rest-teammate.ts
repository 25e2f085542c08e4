/** May a teammate rest, or is there one thing that it should do next? */
import { agentKey } from '../core/agents.ts';
import { liveLocks } from '../core/locks.ts';
import { maxNudges } from '../core/nudges.ts';
import { isFree, type Task, tasksOf } from '../core/tasks.ts';
import { printable } from '../core/text.ts';
import { clientTaskId, isClientTask } from './client-task.ts';
import type { Actor, Project } from './open-project.ts';

/** The one next thing, and what it is about. */
export interface NextThing {
  readonly reason: string;
  readonly text: string;
}

/**
 * What a teammate is sent back for: at most three times in a row for the same thing, and once in each turn.
 * @param onlyLocks it has just completed a task: what else there is to do is for later
 */
export function findNextThing(project: Project, actor: Actor, onlyLocks: boolean): NextThing | undefined {
  if (project.policy.teams.onIdle === 'record') return undefined;
  const last = project.state().nudges.get(agentKey(actor.client, actor.agent.id));
  if (last?.told === true) return undefined;
  const next = onlyLocks
    ? heldLock(project, actor)
    : (ownTask(project, actor) ?? heldLock(project, actor) ?? freeTask(project, actor));
  return next === undefined || (last?.reason === next.reason && last.count >= maxNudges) ? undefined : next;
}

function ownTask(project: Project, actor: Actor): NextThing | undefined {
  const { tasks } = project.state();
  const [task] = tasksOf(tasks, agentKey(actor.client, actor.agent.id));
  if (task === undefined) return undefined;
  const own = clientId(project, actor, task);
  const how =
    own === undefined
      ? `call k6s_task_update with task_id ${task.task} and status completed, or give it back with status pending`
      : `set task ${own} to completed with TaskUpdate`;
  return { reason: `task ${task.task}`, text: `You still have task ${titleOf(task)}: finish it and ${how}` };
}

function heldLock(project: Project, { client, agent }: Actor): NextThing | undefined {
  const held = liveLocks(project.state().locks, project.now()).find((lock) => {
    return !lock.auto && lock.client === client && lock.agent === agent.id;
  });
  if (held === undefined) return undefined;
  const path = printable(held.path.slice(0, maxShownLength));
  return {
    reason: `lock ${held.path}`,
    text: `You still hold the lock on ${path}: call k6s_release_lock for it if you are done there`,
  };
}

function freeTask(project: Project, actor: Actor): NextThing | undefined {
  const { sessions, tasks } = project.state();
  const free = [...tasks.values()].filter((each) => {
    // What another team's client keeps, this one cannot take.
    const isReachable = !isClientTask(each.task) || clientId(project, actor, each) !== undefined;
    return each.session === sessions.current?.id && isReachable && isFree(each, actor.agent.name);
  });
  // What is meant for it goes before what is for anybody.
  const task = free.find(({ owner }) => owner !== '') ?? free[0];
  if (task === undefined) return undefined;
  const own = clientId(project, actor, task);
  const how =
    own === undefined
      ? `claim it with k6s_task_claim, task_id ${task.task}`
      : `take it with TaskUpdate, taskId ${own}, status in_progress`;
  return { reason: `free ${task.task}`, text: `Task ${titleOf(task)} is free: ${how}, and do it` };
}

/** The client's own number of a task of this team; undefined for one of ours. */
function clientId(project: Project, { client }: Actor, { task }: Task): string | undefined {
  const beginning = clientTaskId(project.state(), client, '');
  return task.startsWith(beginning) ? task.slice(beginning.length) : undefined;
}

const maxShownLength = 120;

/** Subjects are what others wrote: shown on one line. */
function titleOf({ task, subject }: Task): string {
  return subject === '' ? task : `${task} ("${printable(subject.slice(0, maxShownLength))}")`;
}
