/** SessionStart: tell the user whether the gate is armed, and the agent where the work stands. */
import { startClient } from '../operations/start-client.ts';
import type { Adapter } from './adapter.ts';
import { textOf } from './read-event.ts';

export const sessionStart: Adapter = ({ event, actor, project, setting }) => {
  const source = textOf(event.fields, 'source') || 'startup';
  const { line, context } = startClient(project, actor, { ...event, source }, setting.variables);
  return { effect: 'none', reason: context, message: line };
};
