/** k6s resume: make an earlier session current again. */
import { resumeSession } from '../operations/resume-session.ts';
import { type Command, done } from './command.ts';
import { requirePerson } from './person.ts';
import { withProject } from './project.ts';
import { visible } from './text.ts';

export const resume: Command = {
  name: 'resume',
  summary: 'go on with a session (default: the one before); only a person may do this',
  operands: '[id]',
  maxOperands: 1,
  exitCodes: ['0 done', '1 failed, or refused to an agent', '2 wrong usage', '3 not governed, or no such session'],
  example: 'k6s resume latest',
  run: (invocation) => {
    const person = requirePerson(invocation, 'resume');
    return withProject(invocation, async (project) => {
      const resumed = await resumeSession(project, person, invocation.operands[0] ?? '', invocation.variables);
      const { id, objective } = resumed.session;
      return done(`Session ${id} is resumed${objective === '' ? '' : `: ${visible(objective)}`}\n`, resumed);
    });
  },
};
