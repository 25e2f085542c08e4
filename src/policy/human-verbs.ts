/** Does this call try to do what only a person may do? Loaded for calls that run something. */
import type { Invocation, ToolCall } from '../core/calls.ts';

/** Commands of `k6s` that an agent may not run, each as the words that follow the program's name. */
export const humanVerbs: readonly string[] = [
  'approve',
  'audit anchor',
  'audit prune',
  'audit redact',
  'audit rotate-key',
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

/** Programs that run the script named in their arguments. */
const runtimes: ReadonlySet<string> = new Set(['node', 'nodejs', 'bun', 'deno', 'tsx', 'ts-node']);

/** Programs that would type a command into a client. */
const typists: ReadonlySet<string> = new Set(['claude', 'expect', 'screen', 'tmux', 'xdotool']);

/** The verb that a call names: as a Skill, as `/k6s:verb` typed for it elsewhere, or as the program with the verb. */
export function humanVerbOf(call: ToolCall): string | undefined {
  return skillVerb(call) ?? scheduledVerb(call) ?? first(call.invocations, invokedVerb);
}

function skillVerb(call: ToolCall): string | undefined {
  return call.tool === 'Skill'
    ? skillVerbs.find((verb) => call.command.trim().replace(/^\//, '').split(/\s/, 1)[0] === slashName(verb))
    : undefined;
}

function scheduledVerb(call: ToolCall): string | undefined {
  return call.tool.startsWith('Cron') || call.tool === 'ScheduleWakeup' ? typedVerb(call.command) : undefined;
}

function invokedVerb({ program, words, texts }: Invocation): string | undefined {
  if (typists.has(program)) return first([...words, ...texts], (text) => typedVerb(text ?? ''));
  if (program === 'k6s' || program === ownScript) return namedVerb(words);
  if (!runtimes.has(program)) return undefined;
  const script = words.findIndex((word) => word?.endsWith(`dist/${ownScript}`));
  return script === -1 ? undefined : namedVerb(words.slice(script + 1));
}

/** The program behind `k6s`, wherever the plugin lies. */
const ownScript = 'cli.js';

/** What is told of a verb that nobody can read before it runs. */
const unknownVerb = '<unknown>';

function namedVerb(words: readonly (string | undefined)[]): string | undefined {
  const named = words.filter((word) => !word?.startsWith('-'));
  // The old spelling of the same commands.
  const [verb = unknownVerb, noun = ''] = named[0] === 'team' ? named.slice(1) : named;
  if (verb === unknownVerb) return named.length === 0 ? undefined : verb;
  return humanVerbs.find((known) => known === verb || known === `${verb} ${noun}`);
}

function typedVerb(text: string): string | undefined {
  return humanVerbs.find((verb) => text.includes(`/${slashName(verb)}`));
}

function slashName(verb: string): string {
  return `k6s:${verb.replace(' ', '-')}`;
}

function first<T, R>(values: readonly T[], find: (value: T) => R | undefined): R | undefined {
  for (const value of values) {
    const found = find(value);
    if (found !== undefined) return found;
  }
  return undefined;
}
