/** What must be known to go on from here? */
import { type CheckpointReason, maxNotesLength } from '../core/checkpoints.ts';
import { KhoregosError } from '../core/errors.ts';
import type { EventRecord } from '../core/events.ts';
import { liveLocks } from '../core/locks.ts';
import { isOpen, type Task } from '../core/tasks.ts';
import { keepLarge } from './keep-large.ts';
import type { Actor, Project } from './open-project.ts';
import { clip, redactedHeadline } from './redact-details.ts';

/** What somebody adds to what the trail knows. */
export interface CheckpointInput {
  readonly reason: CheckpointReason;
  readonly notes?: string;
  readonly decisions?: readonly string[];
  readonly next?: string;
}

/** What stands in the record itself of a checkpoint that goes to a blob: enough for a brief. */
const maxBriefLength = 600;
const maxBriefDecisions = 5;

/**
 * Records objective, open tasks, locks, files changed and last events together with what the caller adds.
 * @throws KhoregosError USAGE for notes, decisions or next steps above 2 000 characters.
 */
export function saveCheckpoint(project: Project, actor: Actor, input: CheckpointInput): EventRecord {
  checkLengths(input);
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
    tasks: [...state.tasks.values()].filter((task) => isOwn(task) && isOpen(task)).map(shownTask),
    locks: liveLocks(state.locks, project.now()).map(({ path, name, until, token }) => ({ path, name, until, token })),
    files: [...state.changes]
      .filter(([, change]) => isOwn(change))
      .map(([path, { agent, at }]) => ({ path, agent, at })),
    events: state.recent.filter(isOwn),
  };
  const brief = {
    reason: input.reason,
    objective: redactedHeadline(said.objective),
    notes: clip(input.notes ?? '', maxBriefLength),
    decisions: (input.decisions ?? []).slice(-maxBriefDecisions).map(redactedHeadline),
    next: clip(input.next ?? '', maxBriefLength),
  };
  const details = keepLarge(project.root, { ...said, ...lists }, brief);
  const action = `Checkpoint (${input.reason})${input.notes ? `: ${redactedHeadline(input.notes)}` : ''}`;
  return project.record({ type: 'checkpoint', action, details }, actor);
}

/** What is of use to whoever goes on: who worked on it may be gone. */
function shownTask({ holder, creator, origin, ...task }: Task) {
  return task;
}

function checkLengths({ notes = '', decisions = [], next = '' }: CheckpointInput): void {
  const texts = [['notes', notes], ...decisions.map((each) => ['decision', each]), ['next', next]] as const;
  for (const [what, text = ''] of texts) {
    if (text.length <= maxNotesLength) continue;
    const message = `Cannot take a checkpoint: ${what} has ${text.length} characters, at most ${maxNotesLength} are kept`;
    throw new KhoregosError('USAGE', message, 'Say it shorter and put the rest into a file');
  }
}
