/** Everything but calls: turns, agents, teammates and tasks begin and end. What is kept of each, and what is answered? */
import { isTeammateId } from '../core/agents.ts';
import type { EventDraft } from '../core/events.ts';
import { clientTaskDraft, refuseTask } from '../operations/client-task.ts';
import { closeOpenCalls } from '../operations/close-calls.ts';
import { refusals, reportsTo } from '../operations/end-turn.ts';
import { findNextThing } from '../operations/rest-teammate.ts';
import { saveCheckpoint } from '../operations/save-checkpoint.ts';
import { findClientProcess } from '../workspace/client-process.ts';
import { removePin } from '../workspace/session-pin.ts';
import type { Adapter, HookContext } from './adapter.ts';
import { textOf } from './read-event.ts';
import { type Answer, silence } from './render.ts';

/** After these nothing that the agent had open can still end by itself; whoever is broken off says nothing until the next prompt. */
const closing: ReadonlySet<string> = new Set(['UserPromptSubmit', 'Stop', 'SubagentStop', 'SessionEnd']);

export const lifecycle: Adapter = (context) => {
  const { event, actor, project } = context;
  if (closing.has(event.name)) closeOpenCalls(project, actor, event.name === 'SessionEnd');
  return events[event.name]?.(context, (field) => textOf(event.fields, field)) ?? silence;
};

type Handle = (context: HookContext, text: (field: string) => string) => Answer | undefined;

/** Records, and answers nothing unless it says so. */
const events: Readonly<Record<string, Handle>> = {
  UserPromptSubmit: ({ actor, project }, text) => {
    const reports = reportsTo(project, actor);
    const details = { bytes: Buffer.byteLength(text('prompt')) };
    project.record({ type: 'user_prompt', action: 'User prompt', details }, actor);
    return reports === '' ? silence : { effect: 'note', reason: reports, message: '' };
  },
  SubagentStart: ({ event, actor, project }) => {
    const { agentId, agentType } = event;
    const teammate = isTeammateId(agentId, agentType) ? { teammate: true } : {};
    project.record({ type: 'agent_spawn', action: `Agent ${agentType} started`, details: teammate }, actor);
    return silence;
  },
  SubagentStop: (context) => endTurn(context, 'agent_complete', `Agent ${context.actor.agent.name} stopped`),
  Stop: (context) => endTurn(context, 'turn_end', 'Turn ended'),
  TeammateIdle: (context, text) => {
    const { actor, project } = context;
    const next = findNextThing(project, actor, false);
    const details = { teammate: text('teammate_name'), ...(next === undefined ? {} : { nudge: next.reason }) };
    project.record({ type: 'teammate_idle', action: `Teammate ${text('teammate_name')} is idle`, details }, actor);
    return blocked(next?.text);
  },
  TaskCreated: ({ actor, project }, text) => {
    const task = taskIn(text);
    const why = refuseTask(project, task);
    if (why === '') project.record(clientTaskDraft(project.state(), actor.client, 'task_create', task), actor);
    else project.record(refusedTask(task.id, why), actor);
    return blocked(why);
  },
  TaskCompleted: ({ actor, project }, text) => {
    const next = text('teammate_name') === '' ? undefined : findNextThing(project, actor, isUpdating(project, actor));
    const draft = clientTaskDraft(project.state(), actor.client, 'task_complete', taskIn(text));
    const nudge = next === undefined ? {} : { nudge: next.reason };
    project.record({ ...draft, details: { ...draft.details, ...nudge } }, actor);
    return blocked(next?.text);
  },
  PreCompact: ({ actor, project }, text) => {
    const trigger = text('trigger');
    project.record({ type: 'compaction', action: `Compaction (${trigger})`, details: { trigger } }, actor);
    // What the agent is about to forget.
    if (project.state().sessions.current !== undefined) saveCheckpoint(project, actor, { reason: 'compaction' });
    return silence;
  },
  SessionEnd: ({ actor, project, setting }, text) => {
    const reason = text('reason');
    const details = { reason, pid: findClientProcess(setting.variables) };
    project.record({ type: 'client_end', action: `Client ended (${reason})`, details }, actor);
    removePin(setting.variables, actor.client);
    return silence;
  },
};

function endTurn({ event, actor, project }: HookContext, type: EventDraft['type'], action: string): Answer {
  const refused = refusals(project, actor);
  const teammate = isTeammateId(event.agentId, event.agentType) ? { teammate: true } : {};
  project.record({ type, action, details: { ...teammate, ...refused } }, actor);
  return refused.refused === undefined ? silence : { ...silence, message: `k6s: ${refused.refused}` };
}

function blocked(why: string | undefined): Answer {
  return why === undefined || why === '' ? silence : { effect: 'block', reason: why, message: '' };
}

function taskIn(text: (field: string) => string) {
  const [id, subject] = [text('task_id'), text('task_subject')];
  return { id, subject, description: text('task_description'), teammate: text('teammate_name') };
}

function refusedTask(id: string, why: string): EventDraft {
  const rule = /\(rule ([\w-]+)\)/.exec(why)?.[1] ?? '';
  return {
    type: 'tool_denied',
    action: 'Task refused',
    details: { tool: 'TaskCreate', effect: 'deny', rule, target: id, reason: why },
  };
}

/** The client says the same when a task is completed and when a teammate rests: only then no call is open. */
function isUpdating({ state }: HookContext['project'], { client, agent }: HookContext['actor']): boolean {
  return [...state().calls.values()].some((open) => {
    return open.tool === 'TaskUpdate' && open.client === client && open.agent === agent.id;
  });
}
