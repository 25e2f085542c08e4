/** What is being worked on? Tasks as the client and the agents name them. */
import { type Mutable, setNewest } from './bounded-map.ts';
import { detailText, type EventRecord } from './events.ts';

export interface Task {
  readonly session: string;
  readonly task: string;
  readonly subject: string;
  /** `created` at first, then whatever was last reported. */
  readonly status: string;
  readonly progress: string;
  /** Who reported last. */
  readonly agent: string;
  readonly at: string;
}

/** The tasks reported last, by session and task id. */
export type Tasks = ReadonlyMap<string, Task>;

/** More than a team keeps in view; the ledger has them all. */
const maxTasks = 64;

/** What a snapshot repeats of longer texts. */
const maxLength = 200;

const closedStatuses: ReadonlySet<string> = new Set([
  'cancelled',
  'canceled',
  'closed',
  'completed',
  'deleted',
  'done',
]);

export function isOpen({ status }: Pick<Task, 'status'>): boolean {
  return !closedStatuses.has(status.toLowerCase());
}

export function taskKey(session: string, task: string): string {
  return `${session}/${task}`;
}

/**
 * A task's next state, or undefined when the event speaks of none. That the client says `completed` does not close a
 * task: it says so whenever a teammate goes idle. Source: measured with clients 2.1.197 and 2.1.329.
 */
export function nextTask(known: Task | undefined, event: EventRecord): Task | undefined {
  const id = detailText(event, 'task');
  if (id === '' || !event.type.startsWith('task_')) return undefined;
  if (event.type === 'task_complete') return known;
  const text = (name: string) => detailText(event, name).slice(0, maxLength);
  return {
    session: event.session,
    task: id,
    subject: text('subject') || (known?.subject ?? ''),
    status: text('status') || (known?.status ?? 'created'),
    progress: text('progress') || (known?.progress ?? ''),
    agent: event.agent.name,
    at: event.at,
  };
}

export function reduceTasks(tasks: Mutable<Tasks>, event: EventRecord): void {
  if (event.type === 'session_delete') {
    for (const [key, { session }] of tasks) if (session === event.session) tasks.delete(key);
  }
  const key = taskKey(event.session, detailText(event, 'task'));
  const next = nextTask(tasks.get(key), event);
  if (next !== undefined) setNewest(tasks, key, next, maxTasks);
}
