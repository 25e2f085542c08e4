/** What is to be done, by whom, and what may whoever does it touch? */
import { agentKey, clientOf } from './agents.ts';
import type { Mutable } from './bounded-map.ts';
import { textsOf } from './checkpoints.ts';
import { detailText, type EventRecord } from './events.ts';

export interface Task {
  readonly session: string;
  readonly task: string;
  readonly subject: string;
  /** `pending`, `in_progress`, `completed`, `cancelled`, or what else was reported. */
  readonly status: string;
  readonly progress: string;
  /** Who has it or is meant to take it, by name; empty for whoever comes first. */
  readonly owner: string;
  /** Key of the agent that works on it; empty while nobody does. */
  readonly holder: string;
  /** Paths and patterns that whoever works on it may change; empty for all. */
  readonly files: readonly string[];
  /** Ids of the tasks that must be completed before. */
  readonly dependsOn: readonly string[];
  /** Those that are not yet. */
  readonly blockedBy: readonly string[];
  /** Key of the agent that made it: it says what the task may touch. */
  readonly creator: string;
  /** Id of the event that made it. */
  readonly origin: string;
  /** Who reported last. */
  readonly agent: string;
  readonly at: string;
}

/** The tasks reported last, by session and task id; open ones of the current session are never forgotten. */
export type Tasks = ReadonlyMap<string, Task>;

/** More open tasks of a session than this are refused: a snapshot repeats them all. */
export const maxOpenTasks = 64;

/** Tasks that are kept in view; the ledger has them all. */
const maxTasks = 80;

/** What a snapshot repeats of longer texts. */
const maxLength = 200;

/** What a task may touch, in characters of all its patterns together. */
export const maxFilesLength = 4000;
export const maxDependencies = 16;

const closedStatuses: ReadonlySet<string> = new Set([
  'cancelled',
  'canceled',
  'closed',
  'completed',
  'deleted',
  'done',
]);

const completedStatuses: ReadonlySet<string> = new Set(['completed', 'done']);

export function isOpen({ status }: Pick<Task, 'status'>): boolean {
  return !closedStatuses.has(status.toLowerCase());
}

export function isCompleted({ status }: Pick<Task, 'status'>): boolean {
  return completedStatuses.has(status.toLowerCase());
}

/** Nobody works on it, nothing stands before it, and it is meant for nobody else. */
export function isFree(task: Task, name: string): boolean {
  return (
    isOpen(task) && task.holder === '' && task.blockedBy.length === 0 && (task.owner === '' || task.owner === name)
  );
}

export function taskKey(session: string, task: string): string {
  return `${session}/${task}`;
}

/** The open tasks that an agent works on. */
export function tasksOf(tasks: Tasks, holder: string): readonly Task[] {
  return [...tasks.values()].filter((task) => task.holder === holder && isOpen(task));
}

/** Events after which some task is another one. */
export function concernsTasks({ type, details }: EventRecord): boolean {
  return (
    type === 'client_end' ||
    type === 'owner_gone' ||
    type === 'session_delete' ||
    (type === 'agent_complete' && details.teammate !== true) ||
    (type.startsWith('task_') && details.task !== undefined)
  );
}

/**
 * The order of the journal decides who gets a task: the first claim of a free one. Whoever ended works on nothing any
 * more: the task is pending again. That the client says `completed` does not close a task: it says so whenever a
 * teammate goes idle. Source: measured with clients 2.1.197 and 2.1.329.
 */
export function reduceTasks(tasks: Mutable<Tasks>, event: EventRecord): void {
  const { type, client, agent } = event;
  if (type === 'session_delete') {
    for (const [key, { session }] of tasks) if (session === event.session) tasks.delete(key);
  }
  if (type === 'client_end') giveBack(tasks, (holder) => clientOf(holder) === client);
  if (type === 'owner_gone') giveBack(tasks, (holder) => clientOf(holder) === detailText(event, 'gone'));
  if (type === 'agent_complete' && event.details.teammate !== true) {
    giveBack(tasks, (holder) => holder === agentKey(client, agent.id));
  }
  if (type === 'task_create' || type === 'task_update' || type === 'task_claim') report(tasks, event);
}

function giveBack(tasks: Mutable<Tasks>, isOver: (holder: string) => boolean): void {
  for (const [key, task] of tasks) {
    if (isOpen(task) && task.holder !== '' && isOver(task.holder)) {
      tasks.set(key, { ...task, status: 'pending', holder: '', owner: '' });
    }
  }
}

function report(tasks: Mutable<Tasks>, event: EventRecord): void {
  const id = detailText(event, 'task');
  if (id === '') return;
  const key = taskKey(event.session, id);
  const known = tasks.get(key);
  // Of two that make a task of one id, the first one did.
  if (event.type === 'task_create' && known !== undefined) return;
  const next = event.type === 'task_claim' ? claimed(known, event) : updated(known, event, tasks);
  if (next === undefined) return;
  const begins = isOpen(next) && (known === undefined || !isOpen(known));
  if (begins && countOpen(tasks, event.session) >= maxOpenTasks) return;
  tasks.delete(key);
  tasks.set(key, next);
  if (isCompleted(next)) unblock(tasks, next);
  if (tasks.size > maxTasks) forgetOne(tasks, event.session);
}

/** Granted to the first who comes when nothing stands before it. */
function claimed(known: Task | undefined, event: EventRecord): Task | undefined {
  const { name, id } = event.agent;
  if (known === undefined || !isFree(known, name)) return undefined;
  const holder = agentKey(event.client, id);
  return { ...known, status: 'in_progress', holder, owner: name, agent: name, at: event.at };
}

function updated(known: Task | undefined, event: EventRecord, tasks: Tasks): Task {
  const { session, details, agent, client, at } = event;
  const text = (name: string) => detailText(event, name).slice(0, maxLength);
  const list = (name: string, before: readonly string[] = []) =>
    details[name] === undefined ? before : textsOf(details[name]);
  const status = text('status') || (known?.status ?? 'created');
  const task = {
    session,
    task: detailText(event, 'task'),
    subject: text('subject') || (known?.subject ?? ''),
    status,
    progress: text('progress') || (known?.progress ?? ''),
    files: fitting(list('files', known?.files)),
    dependsOn: list('depends_on', known?.dependsOn).slice(0, maxDependencies),
    blockedBy: list('blocked_by', known?.blockedBy).slice(0, maxDependencies),
    creator: known?.creator ?? agentKey(client, agent.id),
    origin: known?.origin ?? event.id,
    agent: agent.name,
    at,
  };
  const isDone = (id: string) => isCompleted(tasks.get(taskKey(session, id)) ?? { status: '' });
  const blockedBy = task.blockedBy.filter((id) => !isDone(id));
  // What a pruning carries on is as it was.
  if (details.carried === true) {
    return { ...task, holder: text('holder'), owner: text('owner'), creator: text('creator') || task.creator };
  }
  return { ...task, blockedBy, ...holding(known, event, { status, blockedBy }) };
}

/** Who starts on a task that nobody works on has it; who sets it to pending gives it back. */
function holding(
  known: Task | undefined,
  event: EventRecord,
  { status, blockedBy }: Pick<Task, 'status' | 'blockedBy'>,
): Pick<Task, 'holder' | 'owner'> {
  const { details, client, agent } = event;
  const named = details.owner === undefined ? undefined : detailText(event, 'owner').slice(0, maxLength);
  if (status === 'pending') return { holder: '', owner: named ?? (known?.holder === '' ? known.owner : '') };
  const [holder, owner] = [known?.holder ?? '', named ?? known?.owner ?? ''];
  const begins = status === 'in_progress' && holder === '' && blockedBy.length === 0;
  return begins && (owner === '' || owner === agent.name)
    ? { holder: agentKey(client, agent.id), owner: agent.name }
    : { holder, owner };
}

/** As many as a snapshot has room for: whoever asks for more is refused. */
function fitting(files: readonly string[]): readonly string[] {
  let length = 0;
  return files.filter((file) => {
    length += file.length;
    return length <= maxFilesLength;
  });
}

function countOpen(tasks: Tasks, session: string): number {
  return [...tasks.values()].filter((task) => task.session === session && isOpen(task)).length;
}

function unblock(tasks: Mutable<Tasks>, { session, task }: Task): void {
  for (const [key, each] of tasks) {
    if (each.session !== session || !each.blockedBy.includes(task)) continue;
    tasks.set(key, { ...each, blockedBy: each.blockedBy.filter((id) => id !== task) });
  }
}

/** One that ended, else one of a session that is not current. */
function forgetOne(tasks: Mutable<Tasks>, session: string): void {
  const all = [...tasks];
  const oldest = all.find(([, task]) => !isOpen(task)) ?? all.find(([, task]) => task.session !== session);
  if (oldest !== undefined) tasks.delete(oldest[0]);
}
