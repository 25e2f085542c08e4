/** What must be known to go on from here? */
import type { CheckpointReason } from '../core/checkpoints.ts';
import type { EventRecord } from '../core/events.ts';
import { liveLocks } from '../core/locks.ts';
import { isOpen } from '../core/tasks.ts';
import { headline } from '../core/text.ts';
import { saveBlob } from '../ledger/blobs.ts';
import type { Actor, Project } from './open-project.ts';
import { redactValue } from './redact-details.ts';

/** What somebody adds to what the trail knows. */
export interface CheckpointInput {
  readonly reason: CheckpointReason;
  readonly notes?: string;
  readonly decisions?: readonly string[];
  readonly next?: string;
}

/** A checkpoint beyond this does not fit into a record: its lists go to a blob. */
const maxDetailsBytes = 8 * 1024;

/** Records objective, open tasks, locks, files changed and last events together with what the caller adds. */
export function saveCheckpoint(project: Project, actor: Actor, input: CheckpointInput): EventRecord {
  const state = project.state();
  const { current } = state.sessions;
  const session = current?.id ?? '';
  const isOwn = (value: { readonly session: string }) => value.session === session;
  const said = {
    reason: input.reason,
    objective: current?.objective ?? '',
    ...(input.notes ? { notes: input.notes } : {}),
    ...(input.decisions?.length ? { decisions: input.decisions } : {}),
    ...(input.next ? { next: input.next } : {}),
  };
  const lists = {
    tasks: [...state.tasks.values()].filter((task) => isOwn(task) && isOpen(task)),
    locks: liveLocks(state.locks, project.now()).map(({ path, name, until, token }) => ({ path, name, until, token })),
    files: [...state.changes]
      .filter(([, change]) => isOwn(change))
      .map(([path, { agent, at }]) => ({ path, agent, at })),
    events: state.recent.filter(isOwn),
  };
  const counts = Object.fromEntries(Object.entries(lists).map(([name, values]) => [name, values.length]));
  const text = JSON.stringify(lists);
  const details =
    Buffer.byteLength(text) + Buffer.byteLength(JSON.stringify(said)) <= maxDetailsBytes
      ? { ...said, ...lists }
      : { ...said, counts, blob: saveBlob(project.root, JSON.stringify(redactValue(lists))) };
  const action = `Checkpoint (${input.reason})${input.notes ? `: ${headline(input.notes)}` : ''}`;
  return project.record({ type: 'checkpoint', action, details }, actor);
}
