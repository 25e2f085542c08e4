/** k6s audit redact: erase a value that leaked into one event, and keep the chain. */
import { type RedactedEvent, redactEvent } from '../operations/redact-event.ts';
import { type Command, done, usageError } from './command.ts';
import { requirePerson } from './person.ts';
import { withProject } from './project.ts';
import { visible } from './text.ts';

export const auditRedact: Command = {
  name: 'audit redact',
  summary: 'erase the values of one event and keep the chain; only a person may do this',
  operands: '<event>',
  maxOperands: 1,
  exitCodes: [
    '0 done, or done before',
    '1 failed, or refused: to an agent, or for an event that the chain needs',
    '2 wrong usage, or an id that fits several events',
    '3 not governed, or no such event',
  ],
  example: 'k6s audit redact 01JDX8ABCD',
  run: (invocation) => {
    const [given] = invocation.operands;
    if (given === undefined)
      throw usageError('Cannot redact an event: its id is missing', 'Run "k6s audit show --json" for the ids');
    const person = requirePerson(invocation, 'audit redact');
    return withProject(invocation, async (project) => {
      const redacted = await redactEvent(project, person, given);
      return done(describe(redacted), redacted);
    });
  },
};

/** More than this are not named. */
const maxNamed = 5;

function describe({ id, sequence, already, by, sharedWith }: RedactedEvent): string {
  const event = `Event ${visible(id)} (${sequence})`;
  const text = already
    ? `${event} was erased before, ${by === null ? 'with its session' : `by ${visible(by)}`}; nothing of it is left.\n`
    : `${event} is redacted: its values are erased, the chain is kept.\n`;
  if (sharedWith.length === 0) return text;
  const named = sharedWith.slice(0, maxNamed).map(visible).join(', ');
  const more = sharedWith.length > maxNamed ? ', …' : '';
  return `${text}The same large value stays for other events that name it; redact them too: ${named}${more}\n`;
}
