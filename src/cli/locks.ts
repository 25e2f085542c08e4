/** k6s locks: who holds what, and how does a person take it away? */
import { liveLocks } from '../core/locks.ts';
import { breakLock } from '../operations/break-lock.ts';
import { type Command, done, usageError } from './command.ts';
import { requirePerson } from './person.ts';
import { withProject } from './project.ts';
import { shownTime, visible } from './text.ts';

export const locksList: Command = {
  name: 'locks list',
  summary: 'list the locks that are held',
  example: 'k6s locks list',
  run: (invocation) =>
    withProject(invocation, (project) => {
      const locks = liveLocks(project.state().locks, project.now());
      const text = locks
        .map(({ path, scope, name, auto, until, token, reason }) => {
          const why = auto ? ', by its writes' : reason === '' ? '' : `: ${visible(reason)}`;
          return `${visible(path)} (${scope})  ${visible(name)} until ${shownTime(until)}, token ${token}${why}\n`;
        })
        .join('');
      return done(text === '' ? 'No locks are held.\n' : text, { locks });
    }),
};

export const locksBreak: Command = {
  name: 'locks break',
  summary: 'take a lock away from whoever holds it; only a person may do this',
  operands: '<path>',
  maxOperands: 1,
  exitCodes: ['0 done', '1 failed, or refused to an agent', '2 wrong usage', '3 nobody holds it, or not governed'],
  example: 'k6s locks break src/api/users.ts',
  run: (invocation) => {
    const [path] = invocation.operands;
    if (path === undefined) throw usageError('Cannot break a lock: the path is missing', 'Look at "k6s locks list"');
    const person = requirePerson(invocation, 'locks break');
    return withProject(invocation, (project) => {
      const broken = breakLock(project, person, path);
      const holders = broken.map(({ name }) => visible(name)).join(', ');
      return done(`${visible(path)} is free; it was held by ${holders}.\n`, { broken });
    });
  },
};
