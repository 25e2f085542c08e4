/** What of this call cannot be undone? Its programs were looked up with the facts; its paths are looked at here. */
import type { Danger, ResolvedAccess, ToolCall } from '../../core/calls.ts';
import type { Finding } from '../../core/decisions.ts';
import type { ToolPolicy } from '../../core/policy.ts';
import { shorten, verb } from '../reserved-paths.ts';
import { findAccessRule, isShell } from './access-rule-of.ts';
import { accessRules } from './access-rules.ts';

type Level = Exclude<ToolPolicy['protect'], 'off'>;

/** One is enough to refuse a call; the others tell its author what else is wrong. */
const maxFindings = 8;

/** Each rule that the call breaks once, refused. */
export function findDestructive(call: ToolCall, level: Level): readonly Finding[] {
  const found = new Map<string, Finding>();
  const touched = call.accesses.flatMap((access) => dangersOf(access, call));
  for (const danger of [...call.dangers, ...bombs(call), ...touched]) {
    if (danger.level === 'strict' && level !== 'strict') continue;
    if (found.size < maxFindings && !found.has(danger.rule)) found.set(danger.rule, createFinding(danger));
  }
  return [...found.values()];
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

function createFinding({ rule, shown, why, instead }: Danger): Finding {
  const reason = `${shown} is refused (rule ${rule}): ${why}; ${instead}, or ask the user to run it with "! command"`;
  return { effect: 'deny', rule, target: shown, reason };
}
