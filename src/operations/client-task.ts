/** How do the client's own tasks come into the ledger? They are told apart by the team that they belong to. */
import { agentKey, clientOf, lead } from '../core/agents.ts';
import type { EventDraft } from '../core/events.ts';
import type { State } from '../core/state.ts';
import { clientTaskOf, isOpen, teamLength } from '../core/tasks.ts';
import { printable } from '../core/text.ts';
import type { ToolInput } from '../policy/accesses.ts';
import type { Actor, Project } from './open-project.ts';
import { clip } from './redact-details.ts';

/** Clients count from 1. */
const maxIdLength = 60;
const maxTextLength = 200;

/** The id of a client's task in the ledger. */
export function clientTaskId({ agents }: Pick<State, 'agents'>, client: string, id: string): string {
  const parent = agents.get(agentKey(client, lead.id))?.parent ?? '';
  return clientTaskOf((clientOf(parent) || client).slice(0, teamLength), printable(clip(id, maxIdLength)));
}

/** True for a task of some client's, by its id. */
export function isClientTask(task: string): boolean {
  return /^[\w-]{1,8}#/.test(task);
}

/** A task that the client reports. */
export interface ClientTask {
  readonly id: string;
  readonly subject: string;
  readonly description: string;
  readonly teammate: string;
}

/** Why no such task may be made; empty when it may. */
export function refuseTask({ policy, state }: Project, task: Pick<ClientTask, 'description'>): string {
  const { requireDescription, maxOpen } = policy.tasks;
  if (requireDescription && task.description.trim() === '') {
    return 'This task is refused (rule task-description): it has no description; say what is to be done and how one sees that it is';
  }
  const { sessions, tasks } = state();
  const open = [...tasks.values()].filter((each) => each.session === sessions.current?.id && isOpen(each));
  if (open.length < maxOpen) return '';
  return `This task is refused (rule max-open-tasks): ${open.length} tasks are open, as many as the policy allows; complete or cancel one first`;
}

export function clientTaskDraft(
  state: State,
  client: string,
  type: 'task_create' | 'task_complete',
  { id, subject, teammate }: ClientTask,
): EventDraft {
  const shown = printable(clip(subject, maxTextLength));
  const details = { task: clientTaskId(state, client, id), subject: shown, teammate: clip(teammate, maxIdLength) };
  const what = type === 'task_create' ? 'created' : 'completed';
  return { type, action: `Task ${what}: ${shown}`.slice(0, 160), details };
}

/** What a TaskUpdate call changed. */
export function recordTaskUpdate(project: Project, actor: Actor, input: ToolInput): void {
  const text = (name: string) =>
    typeof input[name] === 'string' ? printable(clip(input[name], maxTextLength)) : undefined;
  const [id, status, owner, subject] = [text('taskId'), text('status'), text('owner'), text('subject')];
  if (id === undefined || (status === undefined && owner === undefined && subject === undefined)) return;
  const task = clientTaskId(project.state(), actor.client, id);
  // Whoever the client lets change a task may.
  const told = Object.entries({ status, owner, subject, manages: true }).filter(([, value]) => value !== undefined);
  const action = `Task ${task}: ${status ?? 'changed'}`;
  project.record({ type: 'task_update', action, details: { task, ...Object.fromEntries(told) } }, actor);
}
