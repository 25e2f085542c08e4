/** SessionStart: tell the user whether the gate is armed. */
import { startSession } from '../operations/start-session.ts';
import type { Adapter } from './adapter.ts';
import { textOf } from './read-event.ts';

export const sessionStart: Adapter = ({ event, actor, project, setting }) => {
  const source = textOf(event.fields, 'source') || 'startup';
  const line = startSession(project, actor, source, setting.variables);
  const degraded = project.degraded();
  return { effect: 'none', reason: degraded.length === 0 ? '' : line, message: line };
};
