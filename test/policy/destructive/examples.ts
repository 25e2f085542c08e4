/** What call does a command stand for, in a project of which nothing is on a disk? */
import { posix } from 'node:path';
import type { Access, Place, ToolCall } from '../../../src/core/calls.ts';
import type { DeniedCommand } from '../../../src/core/policy.ts';
import { findAccessDangers } from '../../../src/policy/destructive/find-access-dangers.ts';
import { findDangers } from '../../../src/policy/destructive/find-dangers.ts';
import { humanVerbOf } from '../../../src/policy/human-verbs.ts';
import { findDenied } from '../../../src/policy/match-command.ts';
import { readCode } from '../../../src/shell/read-code.ts';
import { readCommand } from '../../../src/shell/read-command.ts';
import { place, toolCall } from '../calls.ts';

const [root, home] = ['/project', '/home/me'];
const around = { cwd: root, home, variables: { TMPDIR: '/tmp' }, list: () => undefined, readCode };

/** As the shell room reads it; paths are where they say they are. */
export function callOf(command: string, list: readonly DeniedCommand[] = []): ToolCall {
  const { accesses, invocations } = readCommand(command, around);
  const resolved = accesses.map((access) => ({ ...access, place: placeOf(access) }));
  const whole = { action: 'execute', target: command, certainty: 'exact', place: undefined } as const;
  const dangers = findDangers(invocations);
  const denied = findDenied(invocations, list);
  const call = toolCall({ tool: 'Bash', command, invocations, dangers, denied, accesses: [whole, ...resolved] });
  return { ...call, dangers: [...dangers, ...findAccessDangers(call)], humanVerb: humanVerbOf(call) };
}

export function placeOf({ action, certainty, target }: Access): Place | undefined {
  if (action === 'execute' || action === 'network' || certainty === 'unknown') return undefined;
  const real = posix.resolve(root, target.replace(/^~(?=\/|$)/, home));
  const inside = real === root ? '.' : real.startsWith(`${root}/`) ? real.slice(root.length + 1) : undefined;
  return { ...place(inside), real };
}
