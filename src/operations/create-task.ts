/** How does a task come into the ledger? */
import { KhoregosError } from '../core/errors.ts';
import { isOpen, isPlainFile, maxDependencies, maxFilesLength, type Task, taskKey } from '../core/tasks.ts';
import { headline } from '../core/text.ts';
import { redact } from '../workspace/redaction.ts';
import { refuseTask } from './client-task.ts';
import type { Actor, Project } from './open-project.ts';
import { redactedHeadline } from './redact-details.ts';

export interface NewTask {
  /** Default: the next number. */
  readonly task: string | undefined;
  readonly subject: string;
  readonly description: string;
  /** Paths and patterns, relative to the project, that whoever works on it may change; empty for all. */
  readonly files: readonly string[];
  /** Ids of tasks of this session that must be completed before. */
  readonly dependsOn: readonly string[];
  /** Whom it is meant for, by name; empty for whoever comes first. */
  readonly owner: string;
}

/** How often somebody else may take the number that was to be ours. */
const maxTries = 20;

/**
 * @throws KhoregosError REFUSED by the policy, NOT_FOUND for a task that it depends on, USAGE for an id that is taken or
 * files that are too long.
 */
export function createTask(project: Project, actor: Actor, given: NewTask): Task {
  const why = refuseTask(project, given);
  if (why !== '') throw new KhoregosError('REFUSED', why);
  const files = plainFiles(given.files);
  if (given.task !== undefined && isForgotten(project, given.task)) throw taken(given.task);
  const blockedBy = findBlockers(project, given.dependsOn, '');
  for (let tries = 0; tries < maxTries; tries += 1) {
    const task = given.task === undefined ? nextId(project) : redact(given.task);
    const created = record(project, actor, { ...given, files, task }, blockedBy);
    if (created !== undefined) return created;
    if (given.task !== undefined) throw taken(task);
  }
  throw new KhoregosError('BUSY', 'Cannot create the task: others took every number', 'Try again, or give a task_id');
}

/** Undefined when somebody else made a task of this id first. */
function record(
  project: Project,
  actor: Actor,
  { task, subject, description, files, dependsOn, owner }: NewTask & { readonly task: string },
  blockedBy: readonly string[],
): Task | undefined {
  const details = {
    task,
    subject,
    status: 'pending',
    ...(description === '' ? {} : { description }),
    ...(files.length === 0 ? {} : { files }),
    ...(dependsOn.length === 0 ? {} : { depends_on: dependsOn, blocked_by: blockedBy }),
    ...(owner === '' ? {} : { owner }),
  };
  const action = `Task ${headline(task)}: ${redactedHeadline(subject)}`;
  const { id, session } = project.record({ type: 'task_create', action, details }, actor);
  const found = project.state().tasks.get(taskKey(session, task));
  return found?.origin === id ? found : undefined;
}

function taken(task: string): KhoregosError {
  return new KhoregosError(
    'USAGE',
    `Cannot create task "${headline(task)}": there is one`,
    'Give another task_id, or leave it out',
  );
}

function nextId(project: Project): string {
  return `task-${highestNumber(project) + 1}`;
}

function numberOf(task: string): number {
  return Number(/^task-([0-9]{1,9})$/.exec(task)?.[1] ?? 0);
}

function highestNumber(project: Project): number {
  const { sessions, tasks } = project.state();
  const own = [...tasks.values()].filter(({ session }) => session === sessions.current?.id);
  return Math.max(0, ...own.map(({ task }) => numberOf(task)));
}

/** Of the tasks that we numbered, those that ended long ago are in the ledger only. */
function isForgotten(project: Project, task: string): boolean {
  const { sessions, tasks } = project.state();
  const number = numberOf(task);
  return number > 0 && number < highestNumber(project) && !tasks.has(taskKey(sessions.current?.id ?? '', task));
}

/**
 * Paths and patterns as they are matched.
 * @throws KhoregosError USAGE for a pattern that leaves the project, TOO_LARGE for more than are kept.
 */
function plainFiles(files: readonly string[]): readonly string[] {
  for (const file of files) {
    if (isPlainFile(file)) continue;
    throw new KhoregosError(
      'USAGE',
      `Cannot take "${headline(file)}" for a task: files are paths and patterns relative to the project`,
      'Write each plainly, for example src/api/**, without .. and braces',
    );
  }
  const plain = files.map((file) => file.replace(/\/{2,}/g, '/').replace(/^(?:\.\/)+/, ''));
  if (plain.join('').length <= maxFilesLength) return plain;
  throw new KhoregosError(
    'TOO_LARGE',
    `Cannot keep so many files with a task: at most ${maxFilesLength} characters`,
    'Name a directory',
  );
}

/** Those of the tasks that have not ended. @throws KhoregosError NOT_FOUND, USAGE for too many or a circle. */
export function findBlockers(project: Project, dependsOn: readonly string[], task: string): readonly string[] {
  if (dependsOn.length > maxDependencies) {
    throw new KhoregosError('USAGE', `Cannot depend on more than ${maxDependencies} tasks`, 'Put one task between');
  }
  const { sessions, tasks } = project.state();
  const session = sessions.current?.id ?? '';
  const find = (id: string) => tasks.get(taskKey(session, redact(id)));
  const isBehind = (id: string, seen: readonly string[]): boolean =>
    id === task || (!seen.includes(id) && (find(id)?.blockedBy ?? []).some((next) => isBehind(next, [...seen, id])));
  return dependsOn.map(redact).filter((id) => {
    const found = find(id);
    if (found === undefined && isForgotten(project, id)) return false;
    if (found === undefined) {
      throw new KhoregosError(
        'NOT_FOUND',
        `Cannot find task "${headline(id)}" in this session`,
        'Look at k6s_task_list with all set',
      );
    }
    if (task !== '' && isBehind(id, [])) {
      throw new KhoregosError(
        'USAGE',
        `Cannot depend on "${headline(id)}": it waits for this very task`,
        'Leave it out',
      );
    }
    return isOpen(found);
  });
}
