/** k6s session delete: erase what was said in a session, and keep what was done. */
import { deleteSession } from '../operations/delete-session.ts';
import { type Command, done, usageError } from './command.ts';
import { requirePerson } from './person.ts';
import { withProject } from './project.ts';
import { counted } from './text.ts';

export const sessionDelete: Command = {
  name: 'session delete',
  summary: "erase a session's values and keep the chain; only a person may do this",
  operands: '<id>',
  maxOperands: 1,
  exitCodes: ['0 done', '1 failed, or refused to an agent', '2 wrong usage', '3 not governed, or no such session'],
  example: 'k6s session delete 01JDX8',
  run: (invocation) => {
    const [given] = invocation.operands;
    if (given === undefined)
      throw usageError('Cannot delete a session: its id is missing', 'Run "k6s history" for the ids');
    const person = requirePerson(invocation, 'session delete');
    return withProject(invocation, async (project) => {
      const deleted = await deleteSession(project, person, given);
      const text = `Session ${deleted.id} is deleted: the values of ${counted(deleted.erased, 'event')} are erased, the chain is kept.\n`;
      return done(text, deleted);
    });
  },
};
