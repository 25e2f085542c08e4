/** What is to be done, by whom, and what may whoever does it touch? */

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

/** The tasks reported last, by session and task id. */
export type Tasks = ReadonlyMap<string, Task>;

/** As many open tasks of a session are kept in view, and made with the tool for it. */
export const maxOpenTasks = 64;

/** A path or pattern in the project; nothing else can be what a task may touch. */
export function isPlainFile(file: string): boolean {
  return !/^[/~!]|\\|[{}]/.test(file) && !file.split('/').includes('..');
}

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

/** With these somebody may take it, if nobody works on it. */
const freeStatuses: ReadonlySet<string> = new Set(['created', 'in_progress', 'open', 'pending', 'todo']);

export function isOpen({ status }: Pick<Task, 'status'>): boolean {
  return !closedStatuses.has(status.toLowerCase());
}

/** Nobody works on it, nothing stands before it, and it is meant for nobody else. */
export function isFree(task: Task, name: string): boolean {
  const mayBeTaken = freeStatuses.has(task.status.toLowerCase());
  return mayBeTaken && task.holder === '' && task.blockedBy.length === 0 && (task.owner === '' || task.owner === name);
}

export function taskKey(session: string, task: string): string {
  return `${session}/${task}`;
}

/** The open tasks that an agent works on. */
export function tasksOf(tasks: Tasks, holder: string): readonly Task[] {
  return [...tasks.values()].filter((task) => task.holder === holder && isOpen(task));
}

/** The client's own task, under the team that it belongs to: told apart from ours by its id. */
export function clientTaskOf(team: string, id: string): string {
  return `${team}#${id}`;
}

/** A client's session id is told by its beginning, as it names its teams. */
export const teamLength = 8;
