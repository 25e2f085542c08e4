/** UserPromptExpansion: fires only for what a person typed, so a person's commands are executed here. */
import { lead } from '../core/agents.ts';
import { KhoregosError } from '../core/errors.ts';
import { printable } from '../core/text.ts';
import { breakLock } from '../operations/break-lock.ts';
import { explainCall } from '../operations/explain-call.ts';
import type { Actor } from '../operations/open-project.ts';
import { pauseEnforcement, resumeEnforcement } from '../operations/pause-enforcement.ts';
import { clip } from '../operations/redact-details.ts';
import { renderExplanation } from '../operations/render-explanation.ts';
import { resumeSession } from '../operations/resume-session.ts';
import { saveCheckpoint } from '../operations/save-checkpoint.ts';
import { type StartedSession, startSession } from '../operations/start-session.ts';
import { stopSession } from '../operations/stop-session.ts';
import { isAttended } from '../workspace/environment.ts';
import type { Adapter, HookContext } from './adapter.ts';
import { textOf } from './read-event.ts';

type Execute = (context: HookContext, person: Actor, args: string) => Promise<string> | string;

/** What each typed command does; its result is context for the model, which tells the user. */
const commands: Readonly<Record<string, Execute>> = {
  'k6s:start': async ({ project, setting }, person, args) =>
    tellStarted(await startSession(project, person, args, setting.variables)),
  'k6s:stop': async ({ project, setting }, person, args) => {
    const failed = args.trim() === '--failed';
    if (args.trim() !== '' && !failed) return 'Cannot stop the session: give nothing, or --failed';
    const { id } = await stopSession(project, person, { failed, variables: setting.variables });
    return `Session ${id} is ${failed ? 'failed' : 'completed'}; a checkpoint was taken.`;
  },
  'k6s:resume': async ({ project, setting }, person, args) =>
    tellStarted(await resumeSession(project, person, args.trim(), setting.variables)),
  'k6s:checkpoint': ({ project }, person, args) =>
    `Checkpoint ${saveCheckpoint(project, person, { reason: 'manual', notes: args.trim() }).id} was taken.`,
  'k6s:pause': ({ project }, person, args) => `Enforcement is paused until ${pauseEnforcement(project, person, args)}.`,
  'k6s:resume-enforcement': ({ project }, person) =>
    resumeEnforcement(project, person) ? 'Enforcement holds again.' : 'Enforcement was not paused; it holds.',
  'k6s:locks-break': ({ project }, person, args) => {
    const [lock] = breakLock(project, person, args);
    return `${printable((lock?.path ?? '').slice(0, maxShownLength))} is free.`;
  },
  'k6s:explain': (context, _person, args) => explained(context, args),
};

/** The decision first: of a long text the end is cut. */
async function explained({ event, project, setting }: HookContext, command: string): Promise<string> {
  if (command.trim() === '') return 'Cannot explain: the command is missing';
  const attended = isAttended(setting.variables, event.permissionMode);
  const asked = { agent: lead, tool: 'Bash', input: { command }, cwd: event.cwd || project.root, attended };
  const layout = { paint: (_style: string, text: string) => text, columns: Number.POSITIVE_INFINITY, maxListed: 8 };
  const { decision, facts } = renderExplanation(await explainCall(project, asked, setting), layout);
  return `${decision}\n${facts}`;
}

/** How much of an objective is said again: the model has just read it. */
const maxShownLength = 200;

/** Names of commands are short. */
const maxNameLength = 200;
const maxShownName = 110;

function tellStarted({ session, how }: StartedSession): string {
  const { id, objective } = session;
  const shown = objective === '' ? '' : ` Its objective: ${printable(objective.slice(0, maxShownLength))}`;
  return `Session ${id} is ${how}.${shown}`;
}

export const userPromptExpansion: Adapter = async (context) => {
  const { event, actor, project } = context;
  const name = textOf(event.fields, 'command_name');
  const args = textOf(event.fields, 'command_args');
  const details = { command: clip(name, maxNameLength), bytes: Buffer.byteLength(args) };
  project.record({ type: 'command_typed', action: `Typed /${clip(name, maxShownName)}`, details }, actor);
  const isOurs = textOf(event.fields, 'command_source') === 'plugin' && Object.hasOwn(commands, name);
  const execute = isOurs ? commands[name] : undefined;
  const person: Actor = { client: actor.client, agent: { ...actor.agent, id: 'person', name: 'person', type: '' } };
  const told = execute === undefined ? '' : await attempt(() => execute(context, person, args));
  return { effect: 'none', reason: told, message: '' };
};

/** What a person can put right is told, not thrown: the command must still reach the model. */
async function attempt(execute: () => Promise<string> | string): Promise<string> {
  try {
    return await execute();
  } catch (error) {
    if (!(error instanceof KhoregosError) || (error.code !== 'USAGE' && error.code !== 'NOT_FOUND')) throw error;
    return error.remedy === undefined ? error.message : `${error.message}. ${error.remedy}.`;
  }
}
