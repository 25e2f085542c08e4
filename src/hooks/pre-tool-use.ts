/** PreToolUse: may this call run? */
import type { ReportedCall } from '../operations/describe-call.ts';
import { evaluateCall } from '../operations/evaluate-call.ts';
import type { Adapter, HookContext } from './adapter.ts';

export const preToolUse: Adapter = (context) => evaluateCall(context.project, reportedCall(context), context.setting);

/** The call in a tool event. */
export function reportedCall({ event, actor }: HookContext): ReportedCall {
  return {
    ...actor,
    tool: event.tool,
    input: event.toolInput,
    call: event.toolUseId,
    cwd: event.cwd,
    permissionMode: event.permissionMode,
  };
}
