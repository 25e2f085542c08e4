/** What of this call cannot be undone, by where its paths lead? Loaded for calls that could. */
import type { Danger, ResolvedAccess, ToolCall } from '../../core/calls.ts';
import { shorten, verb } from '../reserved-paths.ts';
import { findAccessRule, isShell } from './access-rule-of.ts';
import { accessRules } from './access-rules.ts';

/** Each rule that an access or the text itself breaks. */
export function findAccessDangers(call: ToolCall): readonly Danger[] {
  return [...bombs(call), ...call.accesses.flatMap((access) => dangersOf(access, call))];
}

function dangersOf(access: ResolvedAccess, call: ToolCall): readonly Danger[] {
  const rules = findAccessRule(access, call);
  if (rules.length === 0 || isGuarded(access, call)) return [];
  return rules.map((rule) => ({ rule, shown: showAccess(access), ...accessRules[rule] }));
}

/** A function that pipes itself into itself; every part is bounded, so that no text holds it up. */
const bomb = /(?:^|[\s;&|({])([\w:.-]{1,30})\s{0,5}\(\)\s{0,5}\{\s{0,5}\1\s{0,5}\|\s{0,5}\1\s{0,5}&/;

/** A call to itself is no program: it stands in the text only. What a program is told of one is no bomb. */
function bombs({ tool, command, invocations }: ToolCall): readonly Danger[] {
  if (tool !== 'Bash' && tool !== 'Monitor') return [];
  if (!bomb.test(command)) return [];
  const told = invocations.some(
    ({ program, words }) => !isShell(program) && words.some((word) => word !== undefined && bomb.test(word)),
  );
  return told ? [] : [{ rule: 'fork-bomb', shown: 'This command', ...accessRules['fork-bomb'] }];
}

/** Git itself refuses to remove a work tree with work in it; with force, a rule of its own does. */
function isGuarded({ target }: ResolvedAccess, { invocations }: ToolCall): boolean {
  return invocations.some(
    ({ program, subcommands, operands }) =>
      program === 'git' && subcommands.join(' ') === 'worktree remove' && operands.includes(target),
  );
}

/** Keeps a reason under 300 characters. */
const maxShownLength = 60;

function showAccess(access: ResolvedAccess): string {
  const known = access.certainty !== 'unknown' && access.action !== 'execute';
  return known ? `${verb(access)} ${shorten(access.shown ?? access.target, maxShownLength)}` : 'This command';
}
