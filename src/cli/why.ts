/** k6s why: why was something refused? */
import { type Denial, listDenials } from '../operations/list-denials.ts';
import { type Command, done } from './command.ts';
import { limitOption, parseLimit } from './event-options.ts';
import { withProject } from './project.ts';
import { type Paint, type Style, shownTime, visible } from './text.ts';

const standardLimit = 5;

export const why: Command = {
  name: 'why',
  summary: 'explain the last denials, questions and notes',
  options: limitOption(standardLimit),
  example: 'k6s why --limit 1',
  run: (invocation) => {
    const limit = parseLimit(invocation, standardLimit);
    return withProject(invocation, async (project) => {
      const denials = await listDenials(project, limit);
      const text = denials.map((denial) => render(denial, invocation.paint)).join('');
      return done(text === '' ? 'No denials: nothing was refused, asked about or noted.\n' : text, { denials });
    });
  },
};

const styles: Readonly<Record<string, Style>> = { deny: 'red', ask: 'yellow', note: 'yellow' };

function render(denial: Denial, paint: Paint): string {
  const { at, agent, effect, action, rule, reason } = denial;
  const decided = paint(styles[effect] ?? 'bold', visible(effect));
  return `${shownTime(at)}  ${visible(agent)}  ${decided}  ${visible(action)}  [${visible(rule)}]\n    ${visible(reason)}\n`;
}
