/** What do events make of tasks: who gets one, who gives it back, and what waits for what? */
import { agentKey, clientOf, lead } from './agents.ts';
import type { Mutable } from './bounded-map.ts';
import { textsOf } from './checkpoints.ts';
import { endedBy } from './clients.ts';
import { detailText, type EventRecord } from './events.ts';
import {
  clientTaskOf,
  isFree,
  isOpen,
  isPlainFile,
  maxDependencies,
  maxFilesLength,
  maxOpenTasks,
  type Task,
  type Tasks,
  taskKey,
  teamLength,
} from './tasks.ts';

/** Tasks that are kept in view; the ledger has them all. */
const maxTasks = 80;

/** What a snapshot repeats of longer texts. */
const maxLength = 200;

/** After these nobody works on the session's tasks any more. */
const sessionEnds: ReadonlySet<string> = new Set(['session_pause', 'session_complete', 'session_fail']);

/** Events after which some task is another one. */
export function concernsTasks(event: EventRecord): boolean {
  const { type, details } = event;
  return (
    type === 'session_delete' ||
    sessionEnds.has(type) ||
    endedBy(event) !== undefined ||
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
  const { type, client, agent, session } = event;
  if (type === 'session_delete') {
    for (const [key, task] of tasks) if (task.session === session) tasks.delete(key);
  }
  if (sessionEnds.has(type)) giveBack(tasks, (task) => task.session === session);
  const ended = endedBy(event);
  if (ended !== undefined) {
    const main = agentKey(ended.client, lead.id);
    giveBack(tasks, ({ holder }) => clientOf(holder) === ended.client && (ended.whole || holder !== main));
    if (ended.whole) cancelOwn(tasks, ended.client);
  }
  if (type === 'agent_complete' && event.details.teammate !== true) {
    giveBack(tasks, ({ holder }) => holder === agentKey(client, agent.id));
  }
  if (type === 'task_create' || type === 'task_update' || type === 'task_claim') report(tasks, event);
}

function giveBack(tasks: Mutable<Tasks>, isOver: (task: Task) => boolean): void {
  for (const [key, task] of tasks) {
    if (isOpen(task) && task.holder !== '' && isOver(task)) {
      tasks.set(key, { ...task, status: 'pending', holder: '', owner: '' });
    }
  }
}

/** Its tasks are no longer to be seen with any client; one that goes on reports them anew. */
function cancelOwn(tasks: Mutable<Tasks>, client: string): void {
  const beginning = clientTaskOf(client.slice(0, teamLength), '');
  for (const [key, task] of tasks) {
    if (client !== '' && task.task.startsWith(beginning) && isOpen(task))
      tasks.set(key, { ...task, status: 'cancelled', holder: '' });
  }
}

function report(tasks: Mutable<Tasks>, event: EventRecord): void {
  const id = detailText(event, 'task');
  if (id === '') return;
  const key = taskKey(event.session, id);
  const known = tasks.get(key);
  // Of two that make a task of one id, the first one did.
  if (event.type === 'task_create' && known !== undefined) return;
  if (event.type === 'task_update' && isForeign(known, event)) return;
  const next = event.type === 'task_claim' ? claimed(known, event) : updated(known, event, tasks);
  if (next === undefined) return;
  tasks.delete(key);
  tasks.set(key, next);
  if (!isOpen(next)) unblock(tasks, next);
  forgetOldest(tasks, event.session);
}

/** Somebody else works on it, and whoever reports was not known to be above them. */
function isForeign(known: Task | undefined, { client, agent, details }: EventRecord): boolean {
  if (known === undefined || known.holder === '' || !isOpen(known)) return false;
  return known.holder !== agentKey(client, agent.id) && details.manages !== true && details.carried !== true;
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
  // What a pruning carries on is as it was.
  if (details.carried === true) {
    return { ...task, holder: text('holder'), owner: text('owner'), creator: text('creator') || task.creator };
  }
  const blockedBy = task.blockedBy.filter((id) => {
    const before = tasks.get(taskKey(session, id));
    return (before === undefined || isOpen(before)) && !waitsFor(tasks, before, task.task);
  });
  return { ...task, blockedBy, ...holding(known, event, { status, blockedBy }) };
}

/** Nothing waits for what waits for it: of two that name each other, the first one does. */
function waitsFor(tasks: Tasks, task: Task | undefined, id: string): boolean {
  const seen = new Set<string>();
  for (const open = [task]; open.length > 0; ) {
    const next = open.pop();
    if (next === undefined || seen.has(next.task)) continue;
    if (next.task === id || next.blockedBy.includes(id)) return true;
    seen.add(next.task);
    open.push(...next.blockedBy.map((each) => tasks.get(taskKey(next.session, each))));
  }
  return false;
}

/** Who starts on a task that nobody works on has it; who sets it to pending gives it back. */
function holding(
  known: Task | undefined,
  event: EventRecord,
  { status, blockedBy }: Pick<Task, 'status' | 'blockedBy'>,
): Pick<Task, 'holder' | 'owner'> {
  const { details, client, agent } = event;
  const named = details.owner === undefined ? undefined : detailText(event, 'owner').slice(0, maxLength);
  const before = { holder: known?.holder ?? '', owner: known?.owner ?? '' };
  if (!isOpen({ status })) return { holder: '', owner: before.owner };
  if (status === 'pending') return { holder: '', owner: named ?? (before.holder === '' ? before.owner : '') };
  // Given to somebody else.
  if (before.holder !== '' && named !== undefined && named !== before.owner) return { holder: '', owner: named };
  const owner = named ?? before.owner;
  const begins = status === 'in_progress' && before.holder === '' && blockedBy.length === 0;
  return begins && (owner === '' || owner === agent.name)
    ? { holder: agentKey(client, agent.id), owner: agent.name }
    : { holder: before.holder, owner };
}

/** As many as a snapshot has room for: whoever asks for more is refused. */
function fitting(files: readonly string[]): readonly string[] {
  let length = 0;
  return files.filter(isPlainFile).filter((file) => {
    length += file.length;
    return length <= maxFilesLength;
  });
}

function unblock(tasks: Mutable<Tasks>, { session, task }: Task): void {
  for (const [key, each] of tasks) {
    if (each.session !== session || !each.blockedBy.includes(task)) continue;
    tasks.set(key, { ...each, blockedBy: each.blockedBy.filter((id) => id !== task) });
  }
}

/** One that ended, else one of another session; of more open ones than are kept, one that nobody works on. */
function forgetOldest(tasks: Mutable<Tasks>, session: string): void {
  const all = [...tasks];
  const open = all.filter(([, task]) => task.session === session && isOpen(task));
  const spare = open.length > maxOpenTasks ? (open.find(([, { holder }]) => holder === '') ?? open[0]) : undefined;
  if (spare !== undefined) tasks.delete(spare[0]);
  if (tasks.size <= maxTasks) return;
  const oldest = all.find(([, task]) => !isOpen(task)) ?? all.find(([, task]) => task.session !== session);
  if (oldest !== undefined) tasks.delete(oldest[0]);
}
