/** What may an agent itself add to the trail? Told apart from what the gate saw: it says `submitted`. */
import { KhoregosError } from '../core/errors.ts';
import type { EventRecord, EventType } from '../core/events.ts';
import { maxNesting, nestsDeeper } from '../core/json.ts';
import { keepLarge } from './keep-large.ts';
import type { Actor, Project } from './open-project.ts';
import { redactGiven } from './redact-details.ts';

export const submittableTypes = [
  'log',
  'file_create',
  'file_modify',
  'file_delete',
  'task_create',
  'task_update',
  'task_complete',
] as const satisfies readonly EventType[];

export interface SubmittedEvent {
  readonly type: (typeof submittableTypes)[number];
  readonly action: string;
  readonly details?: Readonly<Record<string, unknown>>;
  readonly files?: readonly string[];
}

/** What it tells is nested, so that it cannot pass for what the gate records. */
export function submitEvent(
  project: Project,
  actor: Actor,
  { type, action, details, files }: SubmittedEvent,
): EventRecord {
  if (nestsDeeper(details, maxNesting)) {
    throw new KhoregosError('USAGE', `Cannot log: its details nest deeper than ${maxNesting} levels`, 'Say it flatter');
  }
  const told = {
    ...(details === undefined ? {} : { data: redactGiven(details) }),
    ...(files === undefined ? {} : { files }),
  };
  return project.record({ type, action, details: { submitted: true, ...keepLarge(project.root, told) } }, actor);
}
