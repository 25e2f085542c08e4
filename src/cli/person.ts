/** Is it a person who types this? */
import { unverified } from '../core/agents.ts';
import { KhoregosError } from '../core/errors.ts';
import type { Actor } from '../operations/open-project.ts';
import { isAgentsEnvironment, operatorName } from '../workspace/environment.ts';
import { redact } from '../workspace/redaction.ts';
import type { Invocation } from './command.ts';

/**
 * The person at the terminal, as the trail names them.
 * @throws KhoregosError HUMAN_ONLY inside an agent's environment.
 */
export function requirePerson({ variables }: Invocation, verb: string): Actor {
  if (isAgentsEnvironment(variables)) {
    throw new KhoregosError(
      'HUMAN_ONLY',
      `Cannot run "k6s ${verb}" inside an agent's environment: only a person may do this`,
      verb.includes(' ')
        ? 'Run it in a terminal of your own'
        : `Run it in a terminal of your own, or type /k6s:${verb}`,
    );
  }
  return { client: '', agent: { id: 'person', name: operatorName(variables), type: '', via: 'terminal' } };
}

/** Whoever types this: the person, or in an agent's environment somebody whom nobody has verified. */
export function actorOf(invocation: Invocation): Actor {
  const { variables } = invocation;
  if (!isAgentsEnvironment(variables)) return requirePerson(invocation, '');
  return { client: redact(variables.CLAUDE_CODE_SESSION_ID ?? ''), agent: unverified };
}
