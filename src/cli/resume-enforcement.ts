/** k6s resume-enforcement: end a pause before its time. */
import { resumeEnforcement } from '../operations/pause-enforcement.ts';
import { type Command, done } from './command.ts';
import { requirePerson } from './person.ts';
import { withProject } from './project.ts';

export const resumeEnforcementCommand: Command = {
  name: 'resume-enforcement',
  summary: 'end a pause before its time; only a person may do this',
  exitCodes: ['0 done', '1 failed, or refused to an agent', '2 wrong usage', '3 not governed'],
  example: 'k6s resume-enforcement',
  run: (invocation) => {
    const person = requirePerson(invocation, 'resume-enforcement');
    return withProject(invocation, (project) => {
      const wasPaused = resumeEnforcement(project, person);
      const text = wasPaused ? 'Enforcement holds again.\n' : 'Enforcement was not paused; it holds.\n';
      return done(text, { wasPaused });
    });
  },
};
