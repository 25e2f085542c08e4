/** k6s audit show: what happened lately? */
import { showEvents } from '../operations/show-events.ts';
import { type Command, done } from './command.ts';
import { filterOptions, limitOption, parseFilter, parseLimit } from './event-options.ts';
import { eventRow, headerRow } from './event-rows.ts';
import { withProject } from './project.ts';

const standardLimit = 50;

export const auditShow: Command = {
  name: 'audit show',
  summary: 'show the newest events of the trail',
  options: { ...filterOptions, ...limitOption(standardLimit) },
  example: 'k6s audit show --session latest --severity warning --since 1h',
  run: (invocation) => {
    const filter = { ...parseFilter(invocation), limit: parseLimit(invocation, standardLimit) };
    return withProject(invocation, async (project) => {
      const { events } = await showEvents(project, filter);
      const rows = events.map((event, index) => eventRow(event, events[index - 1]?.at ?? '', invocation));
      return done(rows.length === 0 ? 'No events match.\n' : headerRow(invocation) + rows.join(''), { events });
    });
  },
};
