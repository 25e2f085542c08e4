/** Rule 5: does the policy on tools let this call pass? */
import type { ToolCall } from '../core/calls.ts';
import type { Finding } from '../core/decisions.ts';
import type { Policy } from '../core/policy.ts';

export function findProtected(_call: ToolCall, _policy: Policy): readonly Finding[] {
  return [];
}

export function findDeniedCommands(_call: ToolCall, _policy: Policy): readonly Finding[] {
  return [];
}

/** A write or deletion whose target is not known at all. */
export function findUnknownWrites(call: ToolCall, { tools }: Policy): readonly Finding[] {
  if (tools.unknownWrites === 'pass') return [];
  const unknown = call.accesses.find(
    ({ action, certainty }) => certainty === 'unknown' && (action === 'write' || action === 'delete'),
  );
  if (unknown === undefined) return [];
  const what = unknown.action === 'write' ? 'writes' : 'deletes';
  const asks = tools.unknownWrites === 'ask';
  const reason = asks
    ? `This command ${what} where nobody can tell beforehand (rule unknown-write): allow it only if you know what it does, or have the path named plainly`
    : `This command is refused (rule unknown-write): it ${what} where nobody can tell beforehand; name the path plainly, without variables or substitutions, or ask the user`;
  return [{ effect: asks ? 'ask' : 'deny', rule: 'unknown-write', target: 'command', reason }];
}
