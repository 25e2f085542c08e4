/** Rule 2: does this call try to do what only a person may do? */
import type { ToolCall } from '../core/calls.ts';
import type { Finding } from '../core/decisions.ts';

/** Commands of `k6s` that an agent may not run, each as the words that follow the program's name. */
export const humanVerbs: readonly string[] = [
  'approve',
  'audit prune',
  'audit redact',
  'delete',
  'deny',
  'locks break',
  'pause',
  'promote',
  'restore',
  'session delete',
  'stop',
  'trust',
  'uninstall',
];

/** Programs that run the program named in their arguments. */
const wrappers: ReadonlySet<string> = new Set(
  'bun bunx command deno doas env exec nice node nohup npx pnpm setsid stdbuf sudo time timeout xargs'.split(' '),
);

/** Programs that would type a command into a client. */
const typists: ReadonlySet<string> = new Set(['claude', 'expect', 'screen', 'tmux', 'xdotool']);

/** A call names a human verb as a Skill, as `/k6s:verb` typed for it elsewhere, or as the program with the verb. */
export function findHumanVerb(call: ToolCall): Finding | undefined {
  const verb = skillVerb(call) ?? scheduledVerb(call) ?? first(call.invocations, invokedVerb);
  if (verb === undefined) return undefined;
  return {
    effect: 'deny',
    rule: 'human-verb',
    target: verb,
    reason: `k6s ${verb} is refused (rule human-verb): only a person may do this; tell the user why you want it and ask them to run "k6s ${verb}" themselves`,
  };
}

function skillVerb(call: ToolCall): string | undefined {
  return call.tool === 'Skill'
    ? humanVerbs.find((verb) => call.command.trim().replace(/^\//, '').split(/\s/, 1)[0] === slashName(verb))
    : undefined;
}

function scheduledVerb(call: ToolCall): string | undefined {
  return call.tool.startsWith('Cron') || call.tool === 'ScheduleWakeup' ? typedVerb(call.command) : undefined;
}

function invokedVerb(words: readonly string[]): string | undefined {
  const start = words.findIndex((word) => !wrappers.has(baseName(word)) && !isOption(word));
  const program = baseName(words[start] ?? '');
  if (typists.has(program)) return first(words.slice(start + 1), typedVerb);
  if (program !== 'k6s' && program !== 'cli.js') return undefined;
  const [verb = '', noun = ''] = words.slice(start + 1).filter((word) => !word.startsWith('-'));
  return humanVerbs.find((known) => known === verb || known === `${verb} ${noun}`);
}

/** Options, assignments and durations stand between a wrapper and its program. */
function isOption(word: string): boolean {
  return word.startsWith('-') || /^[A-Za-z_]\w*=/.test(word) || /^\d+(\.\d+)?[smhd]?$/.test(word);
}

function typedVerb(text: string): string | undefined {
  return humanVerbs.find((verb) => text.includes(`/${slashName(verb)}`));
}

function slashName(verb: string): string {
  return `k6s:${verb.replace(' ', '-')}`;
}

function baseName(word: string): string {
  return word.slice(word.lastIndexOf('/') + 1);
}

function first<T, R>(values: readonly T[], find: (value: T) => R | undefined): R | undefined {
  for (const value of values) {
    const found = find(value);
    if (found !== undefined) return found;
  }
  return undefined;
}
