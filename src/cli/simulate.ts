/** k6s simulate: what would the policy in force have said to past sessions? `--json` prints the `Replay` of replay-calls. */
import { resolve } from 'node:path';
import { KhoregosError } from '../core/errors.ts';
import type { Project } from '../operations/open-project.ts';
import { listTranscripts, type Transcript, transcriptsOf } from '../operations/read-transcripts.ts';
import { type Replay, type RuleCount, replayCalls } from '../operations/replay-calls.ts';
import { type Command, done, type Invocation, textOption } from './command.ts';
import { filterOptions, parseFilter } from './event-options.ts';
import { withProject } from './project.ts';
import { counted, cut, labelled, type Paint, type Style, textWidth, visible } from './text.ts';

const { since } = filterOptions;

export const simulate: Command = {
  name: 'simulate',
  summary: 'replay past transcripts of Claude Code against the policy in force now; nothing is run or recorded',
  options: {
    transcripts: {
      type: 'string',
      value: 'DIR',
      help: "a folder of transcripts (default: the client's of this project)",
    },
    ...(since === undefined ? {} : { since }),
    unattended: { type: 'boolean', help: 'nobody sits at the client to be asked' },
  },
  exitCodes: ['0 done, whatever was decided', '1 failed', '2 wrong usage', '3 not governed, or no calls to replay'],
  example: 'k6s simulate --since 7d',
  run: (invocation) => {
    const filter = parseFilter(invocation);
    return withProject(invocation, async (project) => {
      const given = textOption(invocation, 'transcripts');
      const { variables } = invocation;
      const directory = given === undefined ? transcriptsOf(project.root, variables) : resolve(invocation.cwd, given);
      const files = listTranscripts(directory);
      if (files === undefined || files.length === 0) throw nothingIn(directory, 'no transcripts');
      const replay = await play(files, project, invocation, filter.since);
      const found = { directory, policy: project.policy.hash, attended: isAttended(invocation), ...replay };
      if (replay.calls === 0)
        throw nothingIn(directory, `no tool calls${filter.since === undefined ? '' : ' since then'}`);
      return done(render(found, invocation), found);
    });
  },
};

function isAttended({ options }: Invocation): boolean {
  return options.unattended !== true;
}

function nothingIn(directory: string, what: string): KhoregosError {
  return new KhoregosError(
    'NOT_FOUND',
    `Cannot simulate: there are ${what} in "${directory}"`,
    'Give --transcripts DIR; Claude Code keeps them in the folder "projects" of its configuration, ~/.claude, for 30 days',
  );
}

function play(files: readonly Transcript[], { root, policy, now }: Project, invocation: Invocation, from?: string) {
  const { variables, pluginRoot, progress } = invocation;
  const size = files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  return replayCalls(
    files,
    { root, policy, now: now() },
    {
      since: from,
      attended: isAttended(invocation),
      setting: { variables, pluginRoot },
      onProgress: (bytes, calls) => progress(bytes / Math.max(1, size), counted(calls, 'call')),
    },
  );
}

type Found = Replay & { readonly directory: string; readonly policy: string; readonly attended: boolean };

function render(found: Found, { paint, columns }: Invocation): string {
  const { directory, files, sessions, calls, effects, policy, attended, rules, faults } = found;
  const facts = labelled([
    ['Transcripts', `${counted(files, 'file')}, ${counted(sessions, 'session')} in ${visible(directory)}`],
    ['Policy', `${visible(policy)}, as if ${attended ? 'a person' : 'nobody'} sat at the client`],
    ['Calls', String(calls)],
    ...(['none', 'note', 'ask', 'deny'] as const).map(
      (effect) => [`  ${effect}`, paint(styles[effect] ?? 'bold', String(effects[effect]))] as const,
    ),
    ...skippedLines(found),
  ]);
  const width = textWidth(columns);
  const list = rules.map((rule) => ruleLines(rule, paint, width)).join('');
  const unchecked = faults.examples.map((text) => `  ${cut(visible(text), width - 2)}\n`).join('');
  const failed = faults.calls === 0 ? '' : `\n${counted(faults.calls, 'call')} could not be checked\n${unchecked}`;
  return `${facts}${list === '' ? '\nNo rule speaks against any of them.\n' : `\n${list}`}${failed}\n${today}\n`;
}

const styles: Readonly<Record<string, Style>> = { none: 'green', note: 'yellow', ask: 'yellow', deny: 'red' };

const today = "Paths are resolved on today's disk: links and work trees may have changed since.";

function skippedLines({ duplicates, skipped }: Replay): readonly (readonly [string, string])[] {
  const parts = [
    [duplicates, 'told twice'],
    [skipped.notJson, 'no JSON'],
    [skipped.tooLong, 'above 4 MiB'],
    [skipped.unreadable, 'not readable'],
  ] as const;
  const text = parts.flatMap(([number, why]) => (number === 0 ? [] : [`${number} ${why}`])).join(', ');
  return text === '' ? [] : [['Passed over', text]];
}

function ruleLines({ rule, examples, ...counts }: RuleCount, paint: Paint, columns: number): string {
  const numbers = (['deny', 'ask', 'note'] as const).flatMap((effect) =>
    counts[effect] === 0 ? [] : [paint(styles[effect] ?? 'bold', `${counts[effect]} ${effect}`)],
  );
  const lines = examples.map(({ agent, action }) => `  ${cut(visible(`${agent}  ${action}`), columns - 2)}\n`);
  return `${paint('bold', visible(rule))}  ${numbers.join(', ')}\n${lines.join('')}`;
}
