/** Does this call stay with what the agent's task may touch? */
import { agentKey, ancestorsOf } from '../core/agents.ts';
import type { ResolvedAccess, ToolCall } from '../core/calls.ts';
import type { Finding } from '../core/decisions.ts';
import type { State } from '../core/state.ts';
import { type Task, tasksOf } from '../core/tasks.ts';
import { isUnknown, staysWithin } from './reaches.ts';
import { shorten, verb } from './reserved-paths.ts';

/** Writes outside the files of the tasks that the agent works on; a task that names none limits nothing. */
export function findOutsideTask(call: ToolCall, _policy: unknown, state: State): readonly Finding[] {
  if (state.tasks.size === 0) return [];
  const tasks = currentTasks(call, state);
  if (tasks.length === 0 || tasks.some(({ files }) => files.length === 0)) return [];
  const patterns = tasks.flatMap(({ files }) => files);
  return call.accesses
    .filter((access) => changes(access) && !patterns.some((pattern) => covers(pattern, access, call.foldsCase)))
    .map((access) => createFinding(access, tasks, patterns));
}

/** Its own, else those of the nearest agent that works for it to be done: whoever delegates passes on what holds. */
function currentTasks(call: ToolCall, { tasks, agents }: State): readonly Task[] {
  const own = agentKey(call.client, call.agent.id);
  for (const key of [own, ...ancestorsOf(agents, own)]) {
    const found = tasksOf(tasks, key);
    if (found.length > 0) return found;
  }
  return [];
}

/** Surely, somewhere in the project. */
function changes(access: ResolvedAccess): boolean {
  const { action, certainty, place } = access;
  if ((action !== 'write' && action !== 'delete') || certainty === 'possible' || isUnknown(access)) return false;
  return place?.relative !== undefined;
}

/** A directory stands for what is in it. */
function covers(pattern: string, access: ResolvedAccess, foldsCase: boolean): boolean {
  const plain = pattern.replace(/\/+$/, '');
  return staysWithin(access, plain, foldsCase) || staysWithin(access, `${plain}/**`, foldsCase);
}

const maxPathLength = 60;
const maxFilesLength = 60;

function createFinding(access: ResolvedAccess, tasks: readonly Task[], patterns: readonly string[]): Finding {
  const target = access.place?.relative ?? access.target;
  const names = shorten(tasks.map(({ task }) => task).join(', '), 30);
  const reason = `${verb(access)} ${shorten(target, maxPathLength)} is refused (rule task-claim): your task ${names} may change only ${shorten(patterns.join(', '), maxFilesLength)}; keep to that, or ask ${shorten(tasks[0]?.agent ?? '', 20)} or the lead to widen it with k6s_task_update`;
  return { effect: 'deny', rule: 'task-claim', target, reason };
}
