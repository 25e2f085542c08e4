/** k6s audit reconcile: does the trail have what it should? `--json` prints the `Reconciliation` of reconcile-trail. */
import { resolve } from 'node:path';
import { KhoregosError } from '../core/errors.ts';
import { headline } from '../core/text.ts';
import type { ToldCall } from '../operations/compare-told-calls.ts';
import type { Unended } from '../operations/find-unended.ts';
import type { CallEvent } from '../operations/pair-calls.ts';
import { listTranscripts, transcriptsOf } from '../operations/read-transcripts.ts';
import { type Reconciliation, reconcileTrail } from '../operations/reconcile-trail.ts';
import { type Command, done, type Invocation, textOption } from './command.ts';
import { limitOption, parseLimit } from './event-options.ts';
import { findRoot } from './project.ts';
import { counted, cut, labelled, shownTime, textWidth, visible } from './text.ts';

const standardLimit = 50;

/** What the result is worth. */
const limits =
  'Only what the client itself wrote into these transcripts is compared: it keeps them for 30 days, sessions that began in another folder have others, and whoever can write them can take calls out.';

export const auditReconcile: Command = {
  name: 'audit reconcile',
  summary: "compare the trail with itself and with the client's transcripts",
  options: {
    transcripts: {
      type: 'string',
      value: 'DIR',
      help: "a folder of transcripts (default: the client's of this project)",
    },
    ...limitOption(standardLimit),
  },
  exitCodes: [
    '0 nothing is missing',
    '1 calls or requests are missing, hooks failed, or failed',
    '2 wrong usage',
    '3 cannot tell: not governed, no trail, or no such folder',
  ],
  example: 'k6s audit reconcile --json',
  run: (invocation) => {
    const limit = parseLimit(invocation, standardLimit);
    const root = findRoot(invocation);
    const { directory, files } = findTranscripts(root, invocation);
    const found = reconcileTrail(root, files, { now: invocation.now(), limit, onProgress: invocation.progress });
    if (found === undefined) {
      const message = `Cannot reconcile the trail of "${root}": there is no journal yet`;
      throw new KhoregosError('NOT_FOUND', message, 'Start Claude Code here with the k6s plugin, then ask again');
    }
    const { transcripts, ...rest } = found;
    const json = { ...rest, transcripts: { directory, ...transcripts }, limits };
    return done(render(found, directory, invocation), json, found.complete ? 0 : 1);
  },
};

function findTranscripts(root: string, invocation: Invocation) {
  const given = textOption(invocation, 'transcripts');
  const directory = given === undefined ? transcriptsOf(root, invocation.variables) : resolve(invocation.cwd, given);
  const files = listTranscripts(directory);
  if (files === undefined && given !== undefined) {
    throw new KhoregosError(
      'NOT_FOUND',
      `Cannot reconcile: there is no folder "${directory}"`,
      'Give --transcripts DIR; Claude Code keeps them in the folder "projects" of its configuration, ~/.claude',
    );
  }
  return { directory, files: files ?? [] };
}

function render(found: Reconciliation, directory: string, { paint, columns }: Invocation): string {
  const { trail, transcripts, coverage, complete, failedHooks } = found;
  const { calls, recorded, percent } = coverage;
  const files = `${counted(transcripts.files, 'file')}, ${counted(transcripts.sessions, 'Claude session')}`;
  const facts = labelled([
    ['Trail', `${counted(trail.events, 'event')}, ${shownTime(trail.since)} to ${shownTime(trail.until)}`],
    ['Transcripts', `${files} in ${visible(directory)}`],
    ['Coverage', percent === null ? 'no calls to compare' : `${percent} % (${recorded} of ${counted(calls, 'call')})`],
    ...passedOver(found),
    ['Result', complete ? paint('green', 'nothing is missing') : paint('red', 'incomplete')],
  ]);
  const codes = Object.entries(failedHooks.codes).map(([code, count]) => `${count} ${code}`);
  // A pipe gets everything.
  const width = Number.isFinite(columns) ? textWidth(columns) : columns;
  const sections = [
    section('Calls that the trail does not have', found.missingCalls, toldLine, remedies.missing),
    section('Outcomes without a request', found.outcomesWithoutRequest, eventLine, remedies.unasked),
    section(`Failed hooks: ${codes.join(', ')}`, failedHooks, faultLine, remedies.failed),
    section('Requests without an outcome', found.requestsWithoutOutcome, eventLine, remedies.open),
    section('Calls that are still open', found.openCalls, eventLine, remedies.alive),
    section('Sessions without an end', found.sessionsWithoutEnd, sessionLine, remedies.sessions),
    section('Claude sessions without an end', found.clientsWithoutEnd, unendedLine, remedies.clients),
    section('Calls not run by the client', found.notRun, toldLine, remedies.notRun),
  ].map((lines) => lines.map((line) => `${cut(visible(line), width)}\n`).join(''));
  const list = sections.filter((text) => text !== '').map((text) => `\n${text}`);
  return `${facts}${list.join('')}\n${limits}\n`;
}

const remedies = {
  missing: 'Hooks were off: look for disableAllHooks and --bare; check what these did',
  unasked: 'The gate never checked these: see "k6s audit show" around them',
  failed: 'Their calls may be unchecked: "k6s status" says what is wrong now',
  open: 'The client was killed, or lost its hooks: check whether these ran',
  alive: 'Nothing to do: their client is at work',
  sessions: 'Go on with "k6s resume ID", then end it with "k6s stop"',
  clients: 'They were killed, or their hooks were off at the end: nothing to do',
  notRun: 'Nothing to do: invalid, rejected, or never begun',
} as const;

interface Section<T> {
  readonly count: number;
  readonly shown: readonly T[];
}

function section<T>(title: string, { count, shown }: Section<T>, line: (item: T) => string, remedy: string) {
  if (count === 0) return [];
  const rest = count - shown.length;
  const more = rest === 0 ? [] : [`  … and ${rest} before: --limit N`];
  return [`${title} (${count})`, `  ${remedy}`, ...more, ...shown.map((item) => `  ${line(item)}`)];
}

const idLength = 8;

function toldLine({ at, client, agent, action, call, why }: ToldCall): string {
  const note = why === 'ran' ? '' : `  [${why}]`;
  return `${shownTime(at)}  ${client.slice(0, idLength)}  ${agent}  ${action}${note}  ${call}`;
}

function eventLine({ at, sequence, client, agent, type, action }: CallEvent): string {
  return `${shownTime(at)}  ${sequence}  ${client.slice(0, idLength)}  ${agent}  ${type}  ${action}`;
}

function faultLine({ at, sequence, code, event, message }: Reconciliation['failedHooks']['shown'][number]): string {
  return `${shownTime(at)}  ${sequence}  ${event}  ${code}  ${message}`;
}

function unendedLine({ since, lastAt, id }: Unended): string {
  return `${shownTime(since)} to ${shownTime(lastAt)}  ${id}`;
}

function sessionLine(session: Reconciliation['sessionsWithoutEnd']['shown'][number]): string {
  return `${unendedLine(session)}  ${headline(session.objective)}`;
}

function passedOver({ transcripts }: Reconciliation): readonly (readonly [string, string])[] {
  const { earlier, duplicates, withoutId, skipped } = transcripts;
  const parts = [
    [earlier, 'before the trail began'],
    [duplicates, 'told twice'],
    [withoutId, 'without an id'],
    [skipped.notJson, 'no JSON'],
    [skipped.tooLong, 'above 4 MiB'],
    [skipped.unreadable, 'not readable'],
  ] as const;
  const text = parts.flatMap(([number, why]) => (number === 0 ? [] : [`${number} ${why}`])).join(', ');
  return text === '' ? [] : [['Passed over', text]];
}
