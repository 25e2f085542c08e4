/** What would these programs do that cannot be undone? Loaded for commands only. */
import type { Danger, Invocation } from '../../core/calls.ts';
import { type CommandPattern, matchesCommand, parsePattern, positionsOf } from '../match-command.ts';
import { findCodeShell, findTogether } from './find-reverse-shell.ts';
import { findDestructiveText } from './find-sql.ts';
import { findNetworkProgram, resolveAlias } from './git-config.ts';
import { readPlainly } from './read-plainly.ts';
import type { DestructiveRule } from './rule.ts';
import { rulesOf } from './rules-of.ts';

/** One is enough to refuse a call; the others tell its author what else is wrong. */
const maxDangers = 16;

/** Each rule once, in the order of the programs. */
export function findDangers(invocations: readonly Invocation[]): readonly Danger[] {
  const found = new Map<string, Danger>();
  for (const invocation of invocations) {
    for (const each of readings(invocation)) {
      for (const rule of match(each)) keep(found, rule, each);
    }
    for (const rule of specialRules(invocation)) keep(found, rule, invocation);
    if (found.size >= maxDangers) break;
  }
  for (const rule of findTogether(invocations)) keep(found, rule, invocations[0] ?? readPlainly('', []));
  return [...found.values()];
}

/** What a danger is made of. */
type Named = Pick<DestructiveRule, 'id' | 'level' | 'why' | 'instead'>;

function keep(found: Map<string, Danger>, { id, level, why, instead }: Named, invocation: Invocation): void {
  if (!found.has(id)) found.set(id, { rule: id, level, shown: show(invocation), why, instead });
}

interface ReadRule {
  readonly rule: DestructiveRule;
  readonly patterns: readonly CommandPattern[];
}

/** Rules that were read before: a script runs the same few programs again and again. */
const known = new Map<string, readonly ReadRule[]>();
const maxKnown = 500;

function readRules(program: string): readonly ReadRule[] {
  const read = known.get(program) ?? rulesOf(program).map((rule) => ({ rule, patterns: rule.runs.map(parsePattern) }));
  if (known.size < maxKnown) known.set(program, read);
  return read;
}

function match(invocation: Invocation): readonly DestructiveRule[] {
  const read = readRules(invocation.program);
  if (read.length === 0) return [];
  const positions = positionsOf(invocation);
  return read
    .filter(({ patterns }) => patterns.some((pattern) => matchesCommand(pattern, invocation, positions)))
    .map(({ rule }) => rule);
}

/** The invocation itself, the script that an interpreter runs, and what a git alias of its own stands for. */
function readings(invocation: Invocation): readonly Invocation[] {
  const { program } = invocation;
  const alias = program === 'git' ? resolveAlias(invocation) : undefined;
  const script = interpreters.test(program) ? readScript(invocation) : undefined;
  return [invocation, alias, script].filter((each) => each !== undefined && each !== 'shell');
}

const interpreters = /^(?:php|python|perl|ruby|lua|node|java|bun|deno|tsx|pypy)[\d.]*$/;

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
  const code = interpreters.test(invocation.program) ? findCodeShell(invocation) : [];
  return [...git, ...code, ...(sql === undefined ? [] : [sqlRule(sql)])];
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

/** Keeps a reason under 300 characters. */
const maxShownLength = 60;
const maxShownWords = 4;

/** Options and plain words only: no values, which may be secret. */
function show({ program, words }: Invocation): string {
  const plain = words.filter((word, index) => {
    if (word === undefined) return false;
    const option = /^(?:--[a-z][a-z-]{0,23}|-[A-Za-z]{1,3})$/.test(word);
    return option || (/^[a-z][\w:.-]{0,23}$/.test(word) && !words[index - 1]?.startsWith('-'));
  });
  const text = [program, ...plain.slice(0, maxShownWords)].join(' ');
  return text.length <= maxShownLength ? text : program.slice(0, maxShownLength);
}
