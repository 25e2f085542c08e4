/** What call does an example of a rule stand for? Enough of the shell room for the rules' own tests. */
import { posix } from 'node:path';
import type { Invocation, ResolvedAccess, ToolCall } from '../../../src/core/calls.ts';
import { place, toolCall } from '../calls.ts';
import { invoke } from '../invocations.ts';

const [root, home] = ['/project', '/home/me'];

/** Wrappers are taken off: each program stands in the list by itself. */
const wrapper = /^(?:sudo|doas) (?:-u \w+ |-[nE] )*/;

export function callOf(command: string): ToolCall {
  const parts = command.split(/ (?:&&|\||;) /);
  const invocations = parts.flatMap((part) =>
    wrapper.test(part) ? [invoke(part), invoke(part.replace(wrapper, ''))] : [invoke(part)],
  );
  return toolCall({ tool: 'Bash', command, invocations, accesses: invocations.flatMap(accessesOf) });
}

function accessesOf({ program, operands, options, variables }: Invocation): readonly ResolvedAccess[] {
  const has = (name: string) => options.some((option) => option.name === name);
  if (program === '' && Object.keys(variables).length === 0) return [codeFrom('unknown')];
  if (program === 'rm') return operands.map((each) => accessTo('delete', each, has('-r') || has('-R')));
  if (program === 'tee' || program.startsWith('ch')) return operands.map((each) => accessTo('write', each, false));
  if (program === 'curl' && has('-T')) return [{ ...accessTo('read', operands[0], false), sent: true }];
  return [];
}

export function codeFrom(origin: 'network' | 'encoded' | 'unknown'): ResolvedAccess {
  return { action: 'execute', target: 'code', certainty: 'unknown', origin, place: undefined };
}

/** A path as a shell command names it; undefined is not known. */
export function accessTo(
  action: ResolvedAccess['action'],
  word: string | undefined,
  recursive: boolean,
): ResolvedAccess {
  const more = recursive ? ({ recursive: true } as const) : {};
  if (word === undefined) return { action, target: '$x', certainty: 'unknown', place: undefined, ...more };
  const target = word.replace(/^\$[a-z]+/, '**');
  const real = posix.resolve(root, target.replace(/^~/, home));
  const inside = real === root ? '.' : real.startsWith(`${root}/`) ? real.slice(root.length + 1) : undefined;
  const certainty = /[*?[]/.test(target) ? 'glob' : 'exact';
  return { action, target, certainty, place: { ...place(inside), real }, ...more };
}
