/** k6s tasks: what is to be done, and who does it? */

import type { Task } from '../core/tasks.ts';
import { findSession } from '../operations/find-session.ts';
import { listTasks } from '../operations/list-tasks.ts';
import { readLedger } from '../operations/read-ledger.ts';
import { type Command, done, textOption } from './command.ts';
import { limitOption, parseLimit, sessionOption } from './event-options.ts';
import { withProject } from './project.ts';
import { visible } from './text.ts';

const standardLimit = 50;

export const tasks: Command = {
  name: 'tasks',
  summary: 'list the tasks of a session: who works on each, what it may touch and what it waits for',
  options: {
    all: { type: 'boolean', help: 'ended ones too' },
    ...sessionOption,
    ...limitOption(standardLimit),
  },
  example: 'k6s tasks --all',
  run: (invocation) => {
    const limit = parseLimit(invocation, standardLimit);
    return withProject(invocation, async (project) => {
      const ledger = await readLedger(project);
      const wanted = textOption(invocation, 'session');
      const session = wanted === undefined ? (project.state().sessions.current?.id ?? '') : findSession(ledger, wanted);
      const found = listTasks(ledger.database, session, { all: invocation.options.all === true, limit });
      const text = found.map(line).join('');
      return done(text === '' ? 'There are no open tasks.\n' : text, { tasks: found });
    });
  },
};

function line({ task, status, subject, owner, files, blockedBy, progress }: Task): string {
  const who = owner === '' ? 'nobody yet' : visible(owner);
  const waits = blockedBy.length === 0 ? '' : `, waits for ${visible(blockedBy.join(', '))}`;
  const touches = files.length === 0 ? '' : `\n    may change ${visible(files.join(', '))}`;
  const told = progress === '' ? '' : `\n    ${visible(progress)}`;
  return `${visible(task)} [${visible(status)}${waits}] ${visible(subject)}  ${who}${touches}${told}\n`;
}
