/** k6s audit rotate-key: sign with a new key from now on. */
import { rotateKey } from '../operations/rotate-key.ts';
import { type Command, done } from './command.ts';
import { requirePerson } from './person.ts';
import { withProject } from './project.ts';

export const auditRotateKey: Command = {
  name: 'audit rotate-key',
  summary: 'sign heads with a new key, to which the old one agrees; only a person may do this',
  exitCodes: ['0 done', '1 failed, or refused to an agent', '2 wrong usage', '3 not governed, or no journal'],
  example: 'k6s audit rotate-key',
  run: (invocation) => {
    const person = requirePerson(invocation, 'audit rotate-key');
    return withProject(invocation, async (project) => {
      const rotated = await rotateKey(project, person);
      return done(`Heads are signed with key ${rotated.to}\nThe key before it was ${rotated.from}\n`, rotated);
    });
  },
};
