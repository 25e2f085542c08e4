/** k6s locks list: who holds what? */
import { liveLocks } from '../core/locks.ts';
import { type Command, done } from './command.ts';
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
        .map(({ path, scope, name, until, token, reason }) => {
          const why = reason === '' ? '' : `: ${visible(reason)}`;
          return `${visible(path)} (${scope})  ${visible(name)} until ${shownTime(until)}, token ${token}${why}\n`;
        })
        .join('');
      return done(text === '' ? 'No locks are held.\n' : text, { locks });
    }),
};
