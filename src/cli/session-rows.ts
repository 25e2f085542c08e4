/** How are sessions shown to people? */
import type { StoredHead, StoredSession } from '../operations/list-sessions.ts';
import type { Invocation } from './command.ts';
import { cut, fit, labelled, type Style, shownTime, visible } from './text.ts';

const widths = { id: 26, state: 9, time: 20, events: 7 } as const;
const fixedWidth = Object.values(widths).reduce((sum, width) => sum + width + 2, 0);
const minObjectiveWidth = 20;

const styles: Readonly<Record<string, Style>> = { active: 'green', created: 'green', failed: 'red', deleted: 'dim' };

/** A table, newest first. */
export function sessionTable(sessions: readonly StoredSession[], { paint, columns }: Invocation): string {
  const header = ['Session', 'State', 'Started', 'Events', 'Objective'];
  const cells = [
    fit(header[0] ?? '', widths.id),
    fit(header[1] ?? '', widths.state),
    fit(header[2] ?? '', widths.time),
    (header[3] ?? '').padStart(widths.events),
    header[4],
  ];
  const rows = sessions.map((session) => {
    const state = fit(visible(session.state), widths.state);
    const style = styles[session.state];
    return [
      fit(visible(session.id), widths.id),
      style === undefined ? state : paint(style, state),
      fit(shownTime(session.startedAt), widths.time),
      String(session.events).padStart(widths.events),
      cut(visible(session.objective), Math.max(minObjectiveWidth, columns - fixedWidth)),
    ].join('  ');
  });
  return `${paint('bold', cells.join('  '))}\n${rows.map((row) => `${row.trimEnd()}\n`).join('')}`;
}

/** Everything that is known of one. */
export function sessionFacts(session: StoredSession): string {
  return labelled([
    ['Session', visible(session.id)],
    ['State', visible(session.state)],
    ['Objective', session.objective === '' ? 'none' : visible(session.objective)],
    ['Goes on from', session.parent === '' ? 'none' : visible(session.parent)],
    ['Started', shownTime(session.startedAt)],
    ['Last event', shownTime(session.lastAt)],
    ['Ended', session.endedAt === null ? 'not yet' : shownTime(session.endedAt)],
    ['Operator', visible(session.operator ?? 'unknown')],
    ['Host', visible(session.host ?? 'unknown')],
    ['Version', visible(session.version ?? 'unknown')],
    ['Git at start', headText(session.start)],
    ['Git at end', session.endedAt === null ? 'not yet' : headText(session.end)],
    ['Events', String(session.events)],
  ]);
}

function headText({ branch, commit, dirty }: StoredHead): string {
  if (commit === null && branch === null) return 'unknown';
  const tree = dirty === null ? 'unknown whether changed' : dirty ? 'with uncommitted changes' : 'clean';
  return `${visible(branch ?? 'detached')} ${visible(commit?.slice(0, 12) ?? 'no commit')}, ${tree}`;
}
