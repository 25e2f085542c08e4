/** UserPromptExpansion: fires only for what a person typed, so a person's commands are executed here. */
import { KhoregosError } from '../core/errors.ts';
import type { Actor, Project } from '../operations/open-project.ts';
import { pauseEnforcement, resumeEnforcement } from '../operations/pause-enforcement.ts';
import type { Adapter } from './adapter.ts';
import { textOf } from './read-event.ts';

type Execute = (project: Project, actor: Actor, args: string) => string;

/** What each typed command does; its result is context for the model, which tells the user. */
const commands: Readonly<Record<string, Execute>> = {
  'k6s:pause': (project, actor, args) => `Enforcement is paused until ${pauseEnforcement(project, actor, args)}.`,
  'k6s:resume-enforcement': (project, actor) =>
    resumeEnforcement(project, actor) ? 'Enforcement holds again.' : 'Enforcement was not paused; it holds.',
};

export const userPromptExpansion: Adapter = ({ event, actor, project }) => {
  const name = textOf(event.fields, 'command_name');
  const args = textOf(event.fields, 'command_args');
  const details = { command: name, bytes: Buffer.byteLength(args) };
  project.record({ type: 'command_typed', action: `Typed /${name}`.slice(0, 120), details }, actor);
  const isOurs = textOf(event.fields, 'command_source') === 'plugin' && Object.hasOwn(commands, name);
  const execute = isOurs ? commands[name] : undefined;
  const person = { session: actor.session, agent: { ...actor.agent, id: 'person', name: 'person', type: '' } };
  const told = execute === undefined ? '' : attempt(() => execute(project, person, args));
  return { effect: 'none', reason: told, message: '' };
};

/** A wrong argument is told, not thrown: the command must still reach the model. */
function attempt(execute: () => string): string {
  try {
    return execute();
  } catch (error) {
    if (error instanceof KhoregosError && error.code === 'USAGE') return error.message;
    throw error;
  }
}
