/** Does the policy on tools let this call pass: what cannot be undone, what it denies, what nobody knows? */
import type { Danger, ToolCall } from '../core/calls.ts';
import type { Finding } from '../core/decisions.ts';
import type { DeniedCommand, Policy, ToolPolicy } from '../core/policy.ts';
import { isUnknown } from './reaches.ts';

/** What only a person may do. */
export function findHumanVerb({ humanVerb: verb }: ToolCall): readonly Finding[] {
  if (verb === undefined) return [];
  const reason = `k6s ${verb} is refused (rule human-verb): only a person may do this; tell the user why you want it and ask them to run "k6s ${verb}" themselves`;
  return [{ effect: 'deny', rule: 'human-verb', target: verb, reason }];
}

/** Commands that cannot be undone, at the level that the policy sets; and those of which nobody can tell. */
export function findProtected(call: ToolCall, { tools, boundaries }: Policy): readonly Finding[] {
  const isStrict = boundaries.some(({ enforcement }) => enforcement === 'strict');
  const unread = tools.protect !== 'off' || isStrict ? findUnread(call) : [];
  return tools.protect === 'off' ? unread : [...unread, ...findDestructive(call, tools.protect)];
}

/** One is enough to refuse a call; the others tell its author what else is wrong. */
const maxFindings = 8;

/** Each rule about what cannot be undone that the call breaks, once. */
export function findDestructive(
  { dangers }: ToolCall,
  level: Exclude<ToolPolicy['protect'], 'off'>,
): readonly Finding[] {
  const found = new Map<string, Finding>();
  for (const danger of dangers) {
    if (danger.level === 'strict' && level !== 'strict') continue;
    if (found.size < maxFindings && !found.has(danger.rule)) found.set(danger.rule, destructiveFinding(danger));
  }
  return [...found.values()];
}

function destructiveFinding({ rule, shown, why, instead }: Danger): Finding {
  const reason = `${shown} is refused (rule ${rule}): ${why}; ${instead}, or ask the user to run it with "! command"`;
  return { effect: 'deny', rule, target: shown, reason };
}

/** What stands behind a hundred thousand characters could be anything. */
function findUnread({ accesses, command }: ToolCall): readonly Finding[] {
  const unread = accesses.some(
    ({ action, certainty, target }) => action === 'execute' && certainty === 'unknown' && target === command,
  );
  if (!unread) return [];
  const reason =
    'This command is refused (rule unread-command): it is too long, too deeply nested or names too much to be checked; split it into shorter commands, or write a script file and run that';
  return [{ effect: 'deny', rule: 'unread-command', target: 'command', reason }];
}

/** Commands that the policy itself denies, each once. */
export function findDeniedCommands({ denied }: ToolCall): readonly Finding[] {
  return denied.map(deniedFinding);
}

/** With these a reason stays under 300 characters, also behind what a pause puts before it. */
const maxCommandLength = 70;
const maxReasonLength = 110;

function deniedFinding({ command, reason }: DeniedCommand): Finding {
  const shown = clip(command, maxCommandLength);
  const why = reason === '' ? 'the policy of this project denies it' : clip(reason, maxReasonLength);
  return {
    effect: 'deny',
    rule: 'deny-command',
    target: shown,
    reason: `"${shown}" is refused (rule deny-command): ${why}; do it another way or ask the user`,
  };
}

function clip(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}

/** A write or deletion whose target is not known at all. */
export function findUnknownWrites(call: ToolCall, { tools }: Policy): readonly Finding[] {
  if (tools.unknownWrites === 'pass') return [];
  const unknown = call.accesses.find(
    (access) => (access.action === 'write' || access.action === 'delete') && isUnknown(access),
  );
  if (unknown === undefined) return [];
  const what = unknown.action === 'write' ? 'writes' : 'deletes';
  const asks = tools.unknownWrites === 'ask';
  const reason = asks
    ? `This command ${what} where nobody can tell beforehand (rule unknown-write): allow it only if you know what it does, or have the path named plainly`
    : `This command is refused (rule unknown-write): it ${what} where nobody can tell beforehand; name the path plainly, without variables or substitutions, or ask the user`;
  return [{ effect: asks ? 'ask' : 'deny', rule: 'unknown-write', target: 'command', reason }];
}
