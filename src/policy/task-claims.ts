/** Does this call stay with what the agent's task may touch? */
import { agentKey, ancestorsOf } from '../core/agents.ts';
import type { ResolvedAccess, ToolCall } from '../core/calls.ts';
import type { Finding } from '../core/decisions.ts';
import type { State } from '../core/state.ts';
import { type Task, tasksOf } from '../core/tasks.ts';
import { printable } from '../core/text.ts';
import { isUnknown, staysWithin } from './reaches.ts';
import { shorten, verb } from './reserved-paths.ts';

/** Writes outside the files of the tasks that the agent works on, as far as they name any. */
export function findOutsideTask(call: ToolCall, _policy: unknown, state: State): readonly Finding[] {
  if (state.tasks.size === 0) return [];
  const { tasks, isOwn } = currentTasks(call, state);
  const patterns = tasks.flatMap(({ files }) => files);
  if (patterns.length === 0) return [];
  return call.accesses
    .filter((access) => changes(access) && !patterns.some((pattern) => covers(pattern, access, call.foldsCase)))
    .map((access) => createFinding(access, { tasks, isOwn, patterns }));
}

interface CurrentTasks {
  readonly tasks: readonly Task[];
  /** Else they are those of an agent that it works for. */
  readonly isOwn: boolean;
}

/** Its own, else those of the nearest agent that works for it to be done: whoever delegates passes on what holds. */
function currentTasks(call: ToolCall, { tasks, agents, sessions }: State): CurrentTasks {
  const own = agentKey(call.client, call.agent.id);
  const session = sessions.current?.id;
  for (const key of [own, ...ancestorsOf(agents, own)]) {
    const found = tasksOf(tasks, key).filter((task) => task.session === session && task.files.length > 0);
    if (found.length > 0) return { tasks: found, isOwn: key === own };
  }
  return { tasks: [], isOwn: true };
}

/** Surely, somewhere in the project. */
function changes(access: ResolvedAccess): boolean {
  const { action, certainty, place } = access;
  if ((action !== 'write' && action !== 'delete') || certainty === 'possible' || isUnknown(access)) return false;
  return place?.relative !== undefined;
}

/** A directory stands for what is in it; a name may hold brackets. */
function covers(pattern: string, access: ResolvedAccess, foldsCase: boolean): boolean {
  const plain = pattern.replace(/\/+$/, '');
  const { certainty, place } = access;
  const name = place?.relative ?? '';
  if (certainty !== 'glob' && (name === plain || name.startsWith(`${plain}/`))) return true;
  return staysWithin(access, plain, foldsCase) || staysWithin(access, `${plain}/**`, foldsCase);
}

const maxPathLength = 60;
const maxFilesLength = 60;
const maxTaskLength = 40;

function createFinding(
  access: ResolvedAccess,
  { tasks, isOwn, patterns }: CurrentTasks & { readonly patterns: readonly string[] },
): Finding {
  const target = access.place?.relative ?? access.target;
  const names = shorten(tasks.map(({ task }) => task).join(', '), maxTaskLength);
  const whose = isOwn ? `your task ${names}` : `the task ${names} that you work for`;
  const reason = `${verb(access)} ${shorten(target, maxPathLength)} is refused (rule task-claim): ${whose} may change only ${shorten(patterns.join(', '), maxFilesLength)}; keep to that, or ask the lead to widen it with k6s_task_update`;
  return { effect: 'deny', rule: 'task-claim', target, reason: printable(reason) };
}
