/** k6s start: begin a session with an objective. */
import { spawn } from 'node:child_process';
import { KhoregosError, systemCode } from '../core/errors.ts';
import { startSession } from '../operations/start-session.ts';
import { type Command, done, type ExitCode, type Invocation, type Result, usageError } from './command.ts';
import { requirePerson } from './person.ts';
import { withProject } from './project.ts';
import { visible } from './text.ts';

export const start: Command = {
  name: 'start',
  summary: 'begin a session with an objective, or name the current one; only a person may do this',
  operands: '<objective>',
  maxOperands: Number.POSITIVE_INFINITY,
  options: { run: { type: 'boolean', help: 'also launch claude here with the objective as its prompt' } },
  example: 'k6s start "Move the login to OAuth"',
  run: (invocation) => {
    const objective = invocation.operands.join(' ');
    const launch = invocation.options.run === true;
    if (launch && invocation.json) throw usageError('Cannot launch claude under --json: stdout is its own');
    const actor = requirePerson(invocation, 'start');
    return withProject(invocation, async (project) => {
      const started = await startSession(project, actor, objective, invocation.variables);
      const { id, objective: named, parent } = started.session;
      const from = parent === '' ? '' : `\nIt goes on from ${parent}.`;
      const text = `Session ${id} is ${started.how}: ${visible(named)}${from}\n`;
      return launch ? launched(text, named, project.root, invocation) : done(text, started);
    });
  },
};

/** The client gets the objective as one argument: no shell reads it, and nothing in it is an option. */
function launched(text: string, objective: string, root: string, { variables }: Invocation): Result {
  const play = (write: (text: string) => void) => {
    write(text);
    return new Promise<ExitCode>((resolve, reject) => {
      const client = spawn('claude', ['--', objective], { cwd: root, env: { ...variables }, stdio: 'inherit' });
      client.once('error', (error) => reject(cannotLaunch(error)));
      client.once('exit', (code) => resolve(code === 0 ? 0 : 1));
    });
  };
  return { kind: 'stream', play };
}

function cannotLaunch(error: Error): Error {
  if (systemCode(error) !== 'ENOENT') return error;
  return new KhoregosError(
    'NOT_FOUND',
    'Cannot launch claude: it is not on the PATH',
    'Install Claude Code, or start it yourself: the session is open',
  );
}
