/** Which tasks does a session have? Read from a ledger that is up to date. */
import { isOpen, type Task } from '../core/tasks.ts';
import { all as allRows, type Database } from '../ledger/database.ts';
import { taskOf } from '../ledger/tables.ts';

export interface TaskFilter {
  /** Ended ones too. */
  readonly all: boolean;
  readonly limit: number;
}

/** The tasks reported last, oldest first. */
export function listTasks(database: Database, session: string, { all, limit }: TaskFilter): readonly Task[] {
  const rows = allRows(database, 'SELECT * FROM tasks WHERE session = ? ORDER BY updated_at, task', [session]);
  return rows
    .map(taskOf)
    .filter((task) => all || isOpen(task))
    .slice(-limit);
}
