/** What of this call cannot be undone? Every program that it runs and every path that it touches is looked at. */
import type { Invocation, ResolvedAccess, ToolCall } from '../../core/calls.ts';
import type { Finding } from '../../core/decisions.ts';
import type { ToolPolicy } from '../../core/policy.ts';
import { type CommandPattern, matchesCommand, parsePattern } from '../match-command.ts';
import { shorten, verb } from '../reserved-paths.ts';
import { findAccessRule } from './access-rule-of.ts';
import { accessRules } from './access-rules.ts';
import { findDestructiveText } from './find-sql.ts';
import { findNetworkProgram, resolveAlias } from './git-config.ts';
import { readPlainly } from './read-plainly.ts';
import type { DestructiveRule } from './rule.ts';
import { rulesOf } from './rules-of.ts';

type Level = Exclude<ToolPolicy['protect'], 'off'>;

/** One is enough to refuse a call; the others tell its author what else is wrong. */
const maxFindings = 8;

export function findDestructive(call: ToolCall, level: Level): readonly Finding[] {
  const found = new Map<string, Finding>();
  const keep = (rule: Named, shown: string) => {
    if (rule.level === 'strict' && level !== 'strict') return;
    if (found.size < maxFindings && !found.has(rule.id)) found.set(rule.id, createFinding(rule, shown));
  };
  const matcher = createMatcher(level);
  for (const invocation of call.invocations) {
    for (const each of readings(invocation)) for (const rule of matcher(each)) keep(rule, show(each));
    for (const rule of specialRules(invocation)) keep(rule, show(invocation));
  }
  for (const access of call.accesses) {
    if (isGuarded(access, call)) continue;
    for (const id of findAccessRule(access, call)) keep({ id, ...accessRules[id] }, showAccess(access));
  }
  return [...found.values()];
}

/** Git itself refuses to remove a work tree with work in it; with force, a rule of its own does. */
function isGuarded({ target }: ResolvedAccess, { invocations }: ToolCall): boolean {
  return invocations.some(
    ({ program, subcommands, operands }) =>
      program === 'git' && subcommands.join(' ') === 'worktree remove' && operands.includes(target),
  );
}

/** What a reason is made of. */
type Named = Pick<DestructiveRule, 'id' | 'level' | 'why' | 'instead'>;

interface ReadRule {
  readonly rule: DestructiveRule;
  readonly patterns: readonly CommandPattern[];
}

/** Patterns are read once for each program that the call runs. */
function createMatcher(level: Level): (invocation: Invocation) => readonly DestructiveRule[] {
  const known = new Map<string, readonly ReadRule[]>();
  return (invocation) => {
    const { program } = invocation;
    let read = known.get(program);
    if (read === undefined) {
      const held = rulesOf(program).filter((rule) => rule.level === 'destructive' || level === 'strict');
      read = held.map((rule) => ({ rule, patterns: rule.runs.map(parsePattern) }));
      known.set(program, read);
    }
    return read
      .filter(({ patterns }) => patterns.some((pattern) => matchesCommand(pattern, invocation)))
      .map(({ rule }) => rule);
  };
}

/** The invocation itself, the script that an interpreter runs, and what a git alias of its own stands for. */
function readings(invocation: Invocation): readonly Invocation[] {
  const { program } = invocation;
  const alias = program === 'git' ? resolveAlias(invocation) : undefined;
  const script = interpreters.test(program) ? readScript(invocation) : undefined;
  return [invocation, alias, script].filter((each) => each !== undefined && each !== 'shell');
}

const interpreters = /^(?:php|python|ruby|node|java|bun|deno|tsx|pypy)[\d.]*$/;

/** `python manage.py flush` and `python -m alembic downgrade base` are what they run. */
function readScript({ words }: Invocation): Invocation | undefined {
  const at = words.findIndex(
    (word, index) => word !== undefined && (!word.startsWith('-') || words[index - 1] === '-m'),
  );
  const script = at === -1 ? undefined : words[at];
  if (script === undefined) return undefined;
  return readPlainly(script.slice(script.lastIndexOf('/') + 1).toLowerCase(), words.slice(at + 1));
}

function specialRules(invocation: Invocation): readonly Named[] {
  const sql = findDestructiveText(invocation);
  const git = invocation.program === 'git' ? gitRules(invocation) : [];
  return sql === undefined ? git : [...git, sqlRule(sql)];
}

function sqlRule(found: string): Named {
  const why = `${found} would destroy what the database keeps`;
  return {
    id: 'destructive-sql',
    level: 'destructive',
    why,
    instead: 'name the rows with WHERE, or take a dump first',
  };
}

function gitRules(invocation: Invocation): readonly Named[] {
  const setting = findNetworkProgram(invocation);
  const program = {
    id: 'git-network-program',
    level: 'destructive',
    why: `${setting} names a program that git would run`,
    instead: 'run git without it, or with GIT_SSH_COMMAND="ssh …"',
  } as const;
  const alias = {
    id: 'git-alias-shell',
    level: 'destructive',
    why: 'an alias on the command line hides what would run',
    instead: 'run the command itself',
  } as const;
  return [...(setting === undefined ? [] : [program]), ...(resolveAlias(invocation) === 'shell' ? [alias] : [])];
}

/** Options and plain words only: no values, which may be secret. */
const maxShownLength = 60;

function show({ program, words }: Invocation): string {
  const plain = words.filter(
    (word) => word !== undefined && /^(?:[a-z][\w:.-]{0,23}|--?[A-Za-z][\w-]{0,23})$/.test(word),
  );
  const text = [program, ...plain.slice(0, 4)].join(' ');
  return text.length <= maxShownLength ? text : program.slice(0, maxShownLength);
}

function showAccess(access: ResolvedAccess): string {
  const known = access.certainty !== 'unknown' && access.action !== 'execute';
  return known ? `${verb(access)} ${shorten(access.target, maxShownLength)}` : 'This command';
}

function createFinding({ id, why, instead }: Named, shown: string): Finding {
  const reason = `${shown} is refused (rule ${id}): ${why}; ${instead}, or ask the user to run it with "! command"`;
  return { effect: 'deny', rule: id, target: shown, reason };
}
