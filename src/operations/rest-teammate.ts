/** May a teammate rest, or is there one thing that it should do next? */
import { agentKey } from '../core/agents.ts';
import { liveLocks } from '../core/locks.ts';
import { mayNudge } from '../core/nudges.ts';
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
  const held = heldLocks(project, actor);
  const things = onlyLocks ? held : [...ownTasks(project, actor), ...held, ...freeTasks(project, actor)];
  return things.find(({ reason }) => mayNudge(last, reason));
}

function ownTasks(project: Project, actor: Actor): readonly NextThing[] {
  const { sessions, tasks } = project.state();
  const own = tasksOf(tasks, agentKey(actor.client, actor.agent.id));
  return own
    .filter(({ session }) => session === sessions.current?.id)
    .map((task) => {
      const id = clientId(project, actor, task);
      const how =
        id === undefined
          ? `call k6s_task_update with task_id ${shownId(task)} and status completed, or give it back with status pending`
          : `set task ${id} to completed with TaskUpdate`;
      return { reason: reasonOf(task), text: `You still have task ${titleOf(task)}: finish it and ${how}` };
    });
}

function heldLocks(project: Project, { client, agent }: Actor): readonly NextThing[] {
  const held = liveLocks(project.state().locks, project.now()).filter((lock) => {
    return !lock.auto && lock.client === client && lock.agent === agent.id;
  });
  return held.map((lock) => {
    const path = printable(lock.path.slice(0, maxShownLength));
    const text = `You still hold the lock on ${path}: call k6s_release_lock for it if you are done there`;
    return { reason: `lock ${lock.token}`, text };
  });
}

function freeTasks(project: Project, actor: Actor): readonly NextThing[] {
  const { sessions, tasks } = project.state();
  const free = [...tasks.values()].filter((each) => {
    // What another team's client keeps, this one cannot take.
    const isReachable = !isClientTask(each.task) || clientId(project, actor, each) !== undefined;
    return each.session === sessions.current?.id && isReachable && isFree(each, actor.agent.name);
  });
  // What is meant for it goes before what is for anybody.
  const inOrder = [...free.filter(({ owner }) => owner !== ''), ...free.filter(({ owner }) => owner === '')];
  return inOrder.map((task) => {
    const id = clientId(project, actor, task);
    const how =
      id === undefined
        ? `claim it with k6s_task_claim, task_id ${shownId(task)}`
        : `take it with TaskUpdate, taskId ${id}, status in_progress`;
    return { reason: reasonOf(task), text: `Task ${titleOf(task)} is free: ${how}, and do it` };
  });
}

/** The same whether the task is its own or free; its id may have been chosen by somebody, and stays out of the trail. */
function reasonOf({ origin }: Task): string {
  return `task ${origin}`;
}

/** The client's own number of a task of this team; undefined for one of ours. */
function clientId(project: Project, { client }: Actor, { task }: Task): string | undefined {
  const beginning = clientTaskId(project.state(), client, '');
  return task.startsWith(beginning) ? task.slice(beginning.length) : undefined;
}

const maxShownLength = 80;
const maxShownId = 50;

function shownId({ task }: Task): string {
  return printable(task.slice(0, maxShownId));
}

/** Subjects are what others wrote: shown on one line. */
function titleOf(task: Task): string {
  const { subject } = task;
  return subject === '' ? shownId(task) : `${shownId(task)} ("${printable(subject.slice(0, maxShownLength))}")`;
}
