/** PostToolUse and PostToolUseFailure: how did the call end? */
import { agentKey } from '../core/agents.ts';
import { recordOutcome } from '../operations/record-outcome.ts';
import type { Adapter, HookContext } from './adapter.ts';
import { reportedCall } from './pre-tool-use.ts';
import { textOf } from './read-event.ts';

export const postToolUse: Adapter = async (context) => {
  const { event, project, setting } = context;
  const { fields } = event;
  const outcome = {
    ok: event.name === 'PostToolUse',
    interrupted: fields.is_interrupt === true,
    durationMs: typeof fields.duration_ms === 'number' ? fields.duration_ms : undefined,
    error: textOf(fields, 'error'),
    response: fields.tool_response,
  };
  const call = reportedCall(context);
  const reports = await reportsFor(context);
  const { agent, user } = await recordOutcome(project, call, outcome, setting);
  if (outcome.ok && call.tool === 'TaskUpdate') await updateTask(context);
  const reason = [agent, reports].filter((text) => text !== '').join('\n');
  return { effect: reason === '' ? 'none' : 'note', reason, message: user };
};

/** What agents that this one started were refused; loaded when there is something to tell. */
async function reportsFor({ actor, project }: HookContext): Promise<string> {
  if (!project.state().reports.has(agentKey(actor.client, actor.agent.id))) return '';
  const { reportsTo } = await import('../operations/end-turn.ts');
  return reportsTo(project, actor);
}

async function updateTask({ event, actor, project }: HookContext): Promise<void> {
  const { recordTaskUpdate } = await import('../operations/client-task.ts');
  recordTaskUpdate(project, actor, event.toolInput);
}
