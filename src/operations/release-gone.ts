/** Does whoever is in the way still live? */
import { clientOf, liveAgents } from '../core/agents.ts';
import { KhoregosError } from '../core/errors.ts';
import type { EventDraft } from '../core/events.ts';
import { hasEnded } from '../workspace/client-process.ts';
import type { Actor, Project } from './open-project.ts';

/** Records each client that holds a lock or a task, or whose agents are at work, and whose process has surely ended: it holds nothing any more. */
export function releaseGone(project: Project, actor: Actor): void {
  const { agents, locks, tasks, clients } = project.state();
  const holders = [...tasks.values()].filter(({ holder }) => holder !== '').map(({ holder }) => clientOf(holder));
  for (const client of new Set([
    ...[...locks.values()].map((lock) => lock.client),
    ...holders,
    ...liveAgents(agents).map(({ key }) => clientOf(key)),
  ])) {
    const process = clients.get(client)?.process;
    if (client === actor.client || process === undefined || !hasEnded(process)) continue;
    const details = { gone: client, pid: process.pid };
    tryRecord(project, { type: 'owner_gone', action: 'A client that held locks or tasks is gone', details }, actor);
  }
}

/** Where the journal cannot be written, whatever was refused stays refused, and the call itself says so. */
function tryRecord(project: Project, draft: EventDraft, actor: Actor): void {
  try {
    project.record(draft, actor);
  } catch (error) {
    if (!(error instanceof KhoregosError)) throw error;
  }
}
