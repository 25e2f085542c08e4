/** k6s pause: suspend enforcement for a while. */
import { parseDuration, pauseEnforcement } from '../operations/pause-enforcement.ts';
import { type Command, done, usageError } from './command.ts';
import { requirePerson } from './person.ts';
import { withProject } from './project.ts';
import { shownTime } from './text.ts';

export const pause: Command = {
  name: 'pause',
  summary: 'suspend enforcement for a while; only a person may do this',
  operands: '<30m>',
  maxOperands: 1,
  exitCodes: ['0 done', '1 failed, or refused to an agent', '2 wrong usage', '3 not governed'],
  example: 'k6s pause 30m',
  run: (invocation) => {
    const [duration] = invocation.operands;
    if (duration === undefined)
      throw usageError('Cannot pause: for how long is missing', 'Give a time such as 30m or 2h');
    parseDuration(duration);
    const person = requirePerson(invocation, 'pause');
    return withProject(invocation, (project) => {
      const until = pauseEnforcement(project, person, duration);
      return done(`Enforcement is paused until ${shownTime(until)}; calls are still recorded.\n`, { until });
    });
  },
};
