/** k6s status: how is this project governed right now? */
import { getStatus, type ProjectStatus, type TrailStatus } from '../operations/get-status.ts';
import { type Command, done } from './command.ts';
import { withProject } from './project.ts';
import { counted, cut, labelled, type Paint, shownTime, visible } from './text.ts';

export const status: Command = {
  name: 'status',
  summary: 'show what is governed, by which policy, and whether anything is wrong',
  exitCodes: ['0 the gate is armed', '1 degraded or paused, or failed', '2 wrong usage', '3 not governed'],
  example: 'k6s status --json',
  run: (invocation) =>
    withProject(invocation, async (project) => {
      const found = await getStatus(project);
      return done(render(found, invocation.paint), found, found.degraded.length === 0 ? 0 : 1);
    }),
};

function render(found: ProjectStatus, paint: Paint): string {
  const { hash, onFault, boundaries, strict, gates } = found.policy;
  const waiting = gates.length === 0 ? '' : `, ${counted(gates.length, 'gate')} not yet enforced`;
  const [first, ...others] = found.degraded.map(visible);
  return labelled([
    ['Project', `${visible(found.project)} (${visible(found.root)})`],
    ['Gate', first === undefined ? paint('green', 'armed') : `${paint('yellow', 'degraded')}: ${first}`],
    ...others.map((reason) => ['', `and: ${reason}`] as const),
    ['Policy', `${visible(hash)}: ${counted(boundaries, 'boundary', 'boundaries')} (${strict} strict)${waiting}`],
    ['On fault', onFault],
    ['Pause', found.pause === null ? 'none' : `until ${shownTime(found.pause.until)}, by ${visible(found.pause.by)}`],
    ['Session', describeSession(found)],
    ...listed('Clients', found.clients, ({ id, since }) => `${visible(id)} since ${shownTime(since)}`),
    ...listed('Agents', found.agents, ({ name, type, via, since }) => {
      const definition = type === '' || type === name ? '' : ` (${visible(type)})`;
      const known = via === 'unknown' ? ', nothing but its id is known: the rules of "*" hold' : '';
      return `${visible(name)}${definition} since ${shownTime(since)}${known}`;
    }),
    ['Locks', String(found.locks)],
    ['Open tasks', String(found.openTasks)],
    ...listed('Open calls', found.openCalls, ({ agent, action }) => `${visible(agent)}: ${visible(action)}`),
    ...trailLines(found.trail),
  ]);
}

function describeSession({ session }: ProjectStatus): string {
  if (session === null) return 'none: the next tool call opens one';
  const { id, state, objective, startedAt } = session;
  const named = objective === '' ? '' : `: ${cut(visible(objective), maxObjectiveWidth)}`;
  return `${visible(id)} ${state} since ${shownTime(startedAt)}${named}`;
}

const maxObjectiveWidth = 100;

/** More of a kind are counted, not listed. */
const maxListed = 5;

function listed<T>(label: string, values: readonly T[], line: (value: T) => string): (readonly [string, string])[] {
  if (values.length === 0) return [[label, 'none']];
  const shown = values.slice(-maxListed).map((value, index) => [index === 0 ? label : '', line(value)] as const);
  return values.length > maxListed ? [...shown, ['', `and ${values.length - maxListed} more`]] : shown;
}

function trailLines(trail: TrailStatus | null): (readonly [string, string])[] {
  if (trail === null) return [['Trail', 'cannot be read']];
  const findings = Object.entries(trail.findings).map(([kind, count]) => `${count} × ${visible(kind)}`);
  return [
    ['Events', String(trail.events)],
    ['Head', trail.head],
    ['Findings', findings.length === 0 ? 'none' : `${findings.join(', ')}: run "k6s audit verify"`],
    ['Signed', trail.signed === 0 ? 'nothing yet: heads are signed when a turn ends' : `up to event ${trail.signed}`],
    ['Last fold', trail.foldedAt === null ? 'never' : shownTime(trail.foldedAt)],
  ];
}
