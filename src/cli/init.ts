/** k6s init: put this project under governance. */
import { findInitDirectory, initProject } from '../operations/init-project.ts';
import { isAgentsEnvironment } from '../workspace/environment.ts';
import { type Command, done, textOption } from './command.ts';
import { startDirectory } from './project.ts';
import { visible } from './text.ts';

export const init: Command = {
  name: 'init',
  summary: 'write a commented k6s.yaml into the git root, or here without git; never overwrites',
  exitCodes: ['0 done', '1 failed, or there is a k6s.yaml already', '2 wrong usage'],
  example: 'k6s init',
  run: (invocation) => {
    const start = startDirectory(invocation);
    const root = textOption(invocation, 'root') === undefined ? findInitDirectory(start) : start;
    const policy = initProject(root, { byAgent: isAgentsEnvironment(invocation.variables) });
    const text = [
      `Wrote ${visible(policy)}: edit it, then start a new Claude Code session here.`,
      'Boundaries begin as advisory: crossings are noted and pass. "enforcement: strict" stops them.',
      'Run "k6s status" to see what holds.\n',
    ].join('\n');
    return done(text, { root, policy });
  },
};
