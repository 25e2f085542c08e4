/** k6s history, k6s session list: which sessions were there? */
import { listSessions } from '../operations/list-sessions.ts';
import { type Command, done } from './command.ts';
import { limitOption, parseLimit } from './event-options.ts';
import { withProject } from './project.ts';
import { sessionTable } from './session-rows.ts';

const standardLimit = 20;

export const history: Command = {
  name: 'history',
  summary: 'list the newest sessions with their objectives',
  options: limitOption(standardLimit),
  example: 'k6s history --limit 5',
  run: (invocation) => {
    const limit = parseLimit(invocation, standardLimit);
    return withProject(invocation, async (project) => {
      const sessions = await listSessions(project, limit);
      const text =
        sessions.length === 0
          ? 'No sessions yet: the first tool call opens one.\n'
          : sessionTable(sessions, invocation);
      return done(text, { sessions });
    });
  },
};

export const sessionList: Command = { ...history, name: 'session list', example: 'k6s session list --limit 5' };
