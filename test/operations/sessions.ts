/** What do the tests of sessions and values share? People, agents, and a look at what was recorded. */
import type { EventRecord } from '../../src/core/events.ts';
import type { Session } from '../../src/core/sessions.ts';
import type { Actor, Project } from '../../src/operations/open-project.ts';
import { journalLines } from '../helpers.ts';

export const person: Actor = { client: '', agent: { id: 'person', name: 'ann', type: '', via: 'terminal' } };
export const lead: Actor = { client: 'client-1', agent: { id: 'main', name: 'lead', type: '', via: 'payload' } };
export const builder: Actor = {
  client: 'client-1',
  agent: { id: 'a1', name: 'builder', type: 'builder', via: 'payload' },
};

/** The session that is current; there must be one. */
export function currentOf(project: Project): Session {
  const { current } = project.state().sessions;
  if (current === undefined) throw new Error('no session is current');
  return current;
}

export function newest(root: string, type: string): EventRecord {
  const record = journalLines(root).findLast((each) => each.type === type);
  if (record === undefined) throw new Error(`no ${type} was recorded`);
  return record;
}

/** A client acts: what it does belongs to the current session. */
export function act(project: Project, actor: Actor = lead): EventRecord {
  return project.record({ type: 'turn_end', action: 'Turn ended' }, actor);
}
