/** PostToolUse and PostToolUseFailure: how did the call end? */
import { recordOutcome } from '../operations/record-outcome.ts';
import type { Adapter } from './adapter.ts';
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
  const { agent, user } = await recordOutcome(project, reportedCall(context), outcome, setting);
  return { effect: agent === '' ? 'none' : 'note', reason: agent, message: user };
};
