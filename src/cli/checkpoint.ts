/** k6s checkpoint: from where can the work go on? */
import { textsOf } from '../core/checkpoints.ts';
import { findSession } from '../operations/find-session.ts';
import { listCheckpoints, loadCheckpoint, type StoredCheckpoint } from '../operations/list-checkpoints.ts';
import type { Project } from '../operations/open-project.ts';
import { readLedger } from '../operations/read-ledger.ts';
import { saveCheckpoint } from '../operations/save-checkpoint.ts';
import { type Command, done, type Invocation, textOption } from './command.ts';
import { limitOption, parseLimit, sessionOption } from './event-options.ts';
import { actorOf } from './person.ts';
import { withProject } from './project.ts';
import { fit, shownTime, visible } from './text.ts';

export const checkpointNow: Command = {
  name: 'checkpoint now',
  summary: 'record objective, open tasks, locks, files and last events, with what you add',
  options: {
    notes: { type: 'string', value: 'TEXT', help: 'what whoever goes on must know' },
    decision: { type: 'string', value: 'TEXT', help: 'a decision that was taken' },
    next: { type: 'string', value: 'TEXT', help: 'what is to be done next' },
  },
  example: 'k6s checkpoint now --notes "Tokens are stored; the refresh is missing"',
  run: (invocation) => {
    const text = (name: string) => textOption(invocation, name) ?? '';
    const decision = text('decision');
    const input = { notes: text('notes'), next: text('next'), decisions: decision === '' ? [] : [decision] };
    return withProject(invocation, (project) => {
      const { id, session } = saveCheckpoint(project, actorOf(invocation), { reason: 'manual', ...input });
      return done(`Checkpoint ${id} was taken.\n`, { id, session });
    });
  },
};

export const checkpointLoad: Command = {
  name: 'checkpoint load',
  summary: 'show a checkpoint whole (default: the newest)',
  operands: '[id]',
  maxOperands: 1,
  options: sessionOption,
  example: 'k6s checkpoint load --json',
  run: (invocation) =>
    withProject(invocation, async (project) => {
      const { database, session } = await open(project, invocation);
      const found = loadCheckpoint(project.root, database, session, invocation.operands[0] ?? 'latest');
      return done(render(found), found);
    }),
};

export const checkpointTimeline: Command = {
  name: 'checkpoint timeline',
  summary: 'list the checkpoints of a session, oldest first',
  options: { ...sessionOption, ...limitOption(50) },
  example: 'k6s checkpoint timeline --session latest',
  run: (invocation) => {
    const limit = parseLimit(invocation, 50);
    return withProject(invocation, async (project) => {
      const { database, session } = await open(project, invocation);
      const checkpoints = [...listCheckpoints(database, session, limit)].reverse();
      const text = checkpoints.map((each) => `${line(each)}\n`).join('');
      return done(text === '' ? 'No checkpoints yet.\n' : text, { checkpoints });
    });
  },
};

export const checkpointReport: Command = {
  name: 'checkpoint report',
  summary: 'what a session decided, noted and left to do, over all its checkpoints',
  options: { ...sessionOption, ...limitOption(200) },
  example: 'k6s checkpoint report --session latest',
  run: (invocation) => {
    const limit = parseLimit(invocation, 200);
    return withProject(invocation, async (project) => {
      const { database, session } = await open(project, invocation);
      const checkpoints = [...listCheckpoints(database, session, limit)].reverse();
      const newest = loadCheckpoint(project.root, database, session, 'latest');
      const notes = checkpoints.flatMap(({ at, details }) =>
        text(details.notes) === '' ? [] : [`${shownTime(at)}  ${text(details.notes)}`],
      );
      const decisions = [...new Set(checkpoints.flatMap(({ details }) => textsOf(details.decisions)))];
      const report = { session, checkpoints: checkpoints.length, notes, decisions, newest };
      const body = `${section('Decisions', decisions)}${section('Notes', notes)}\nNewest checkpoint\n${render(newest)}`;
      return done(`Session ${visible(session)}: ${checkpoints.length} checkpoints\n${body}`, report);
    });
  },
};

async function open(project: Project, invocation: Invocation) {
  const ledger = await readLedger(project);
  const given = textOption(invocation, 'session');
  const { current, previous } = project.state().sessions;
  const session = given === undefined ? (current?.id ?? previous?.id ?? '') : findSession(ledger, given);
  return { database: ledger.database, session };
}

function line({ at, agent, reason, details }: StoredCheckpoint): string {
  const said = text(details.notes) || text(details.objective);
  return `${fit(shownTime(at), 20)}  ${fit(visible(reason), 10)}  ${fit(visible(agent), 16)}  ${visible(said)}`.trimEnd();
}

function render(found: StoredCheckpoint): string {
  const { details } = found;
  const list = (name: string, show: (each: Readonly<Record<string, unknown>>) => string) =>
    section(name, [details[name.toLowerCase()]].flat().filter(isObject).map(show));
  return [
    `Checkpoint ${visible(found.id)} (${visible(found.reason)}) by ${visible(found.agent)}, ${shownTime(found.at)}\n`,
    `Session    ${visible(found.session)}\n`,
    `Objective  ${visible(text(details.objective)) || 'none'}\n`,
    section('Notes', [text(details.notes)].filter(Boolean)),
    section('Decisions', textsOf(details.decisions)),
    section('Next', [text(details.next)].filter(Boolean)),
    list(
      'Tasks',
      ({ task, subject, status, agent }) => `${text(task)} ${text(subject)} [${text(status)}, ${text(agent)}]`,
    ),
    list('Locks', ({ path, name, until }) => `${text(path)} (${text(name)}, until ${text(until)})`),
    list('Files', ({ path, agent }) => `${text(path)} (${text(agent)})`),
    list('Events', ({ at, agent, action }) => `${text(at)} ${text(agent)}: ${text(action)}`),
  ].join('');
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `${title}\n${lines.map((each) => `  ${visible(each)}\n`).join('')}`;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
