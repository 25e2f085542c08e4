/** k6s stop: end the current session. */
import { stopSession } from '../operations/stop-session.ts';
import { type Command, done } from './command.ts';
import { requirePerson } from './person.ts';
import { withProject } from './project.ts';

export const stop: Command = {
  name: 'stop',
  summary: 'end the current session behind a checkpoint; only a person may do this',
  options: { failed: { type: 'boolean', help: 'its objective was not reached' } },
  exitCodes: [
    '0 done',
    '1 failed, or refused to an agent',
    '2 wrong usage',
    '3 not governed, or no session is current',
  ],
  example: 'k6s stop',
  run: (invocation) => {
    const person = requirePerson(invocation, 'stop');
    const failed = invocation.options.failed === true;
    return withProject(invocation, async (project) => {
      const session = await stopSession(project, person, { failed, variables: invocation.variables });
      const state = failed ? 'failed' : 'completed';
      return done(`Session ${session.id} is ${state}; a checkpoint was taken.\n`, { session: { ...session, state } });
    });
  },
};
