/** k6s session show and k6s session context: what is known of a session? */
import { getSession } from '../operations/list-sessions.ts';
import { readLedger } from '../operations/read-ledger.ts';
import { briefSession } from '../operations/session-context.ts';
import { type Command, done } from './command.ts';
import { withProject } from './project.ts';
import { sessionFacts } from './session-rows.ts';
import { visibleLines } from './text.ts';

export const sessionShow: Command = {
  name: 'session show',
  summary: 'show what is known of a session (default: latest)',
  operands: '[id]',
  maxOperands: 1,
  example: 'k6s session show latest',
  run: (invocation) =>
    withProject(invocation, async (project) => {
      const session = getSession(await readLedger(project), invocation.operands[0] ?? 'latest');
      return done(sessionFacts(session), { session });
    }),
};

export const sessionContext: Command = {
  name: 'session context',
  summary: 'show the brief from which an agent takes a session up (default: latest)',
  operands: '[id]',
  maxOperands: 1,
  example: 'k6s session context latest',
  run: (invocation) =>
    withProject(invocation, async (project) => {
      const brief = briefSession(await readLedger(project), invocation.operands[0] ?? 'latest', invocation.now());
      return done(`${visibleLines(brief)}\n`, { brief });
    }),
};
