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
  'resume',
  'session delete',
  'start',
  'stop',
  'trust',
  'uninstall',
];

/** The client itself refuses a Skill call of a command that is for people; `start` is no loss where it does not. */
const skillVerbs = humanVerbs.filter((verb) => verb !== 'start');

/** Programs that run the program named in their arguments. */
const wrappers: ReadonlySet<string> = new Set(
  'bash bun bunx command dash deno doas env eval exec ksh nice node nohup npm npx pnpm script setsid sh stdbuf sudo time timeout watch xargs yarn zsh'.split(
    ' ',
  ),
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
    ? skillVerbs.find((verb) => call.command.trim().replace(/^\//, '').split(/\s/, 1)[0] === slashName(verb))
    : undefined;
}

function scheduledVerb(call: ToolCall): string | undefined {
  return call.tool.startsWith('Cron') || call.tool === 'ScheduleWakeup' ? typedVerb(call.command) : undefined;
}

function invokedVerb(words: readonly string[]): string | undefined {
  const program = baseName(words[0] ?? '');
  if (typists.has(program)) return first(words.slice(1), typedVerb);
  // What stands between a wrapper and its program is the wrapper's business; a shell's code is one word.
  if (wrappers.has(program)) {
    const rest = words.slice(1).flatMap((word) => word.split(/[\s;|&]+/));
    return first([...rest.keys()], (index) => programVerb(rest.slice(index)));
  }
  return programVerb(words);
}

function programVerb([program = '', ...rest]: readonly string[]): string | undefined {
  if (baseName(program) !== 'k6s' && !program.endsWith('dist/cli.js')) return undefined;
  const words = rest.filter((word) => !word.startsWith('-'));
  // The old spelling of the same commands.
  const [verb = '', noun = ''] = words[0] === 'team' ? words.slice(1) : words;
  return humanVerbs.find((known) => known === verb || known === `${verb} ${noun}`);
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
