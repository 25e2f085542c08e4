/** What must somebody know to take a session up, current or not? Read from the ledger. */
import { contextKey } from '../core/context.ts';
import { parseRecord } from '../core/events.ts';
import { createState, reduce, type State } from '../core/state.ts';
import { taskKey } from '../core/tasks.ts';
import { all } from '../ledger/database.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { getSession } from './list-sessions.ts';
import { listTasks } from './list-tasks.ts';
import { listContext } from './read-context.ts';
import { renderBrief } from './render-brief.ts';

/** Events of a session from which its last files and events are gathered. */
const maxEvents = 1000;

/** More than a brief shows of a list. */
const maxListed = 50;

/** The brief that an agent would get in this session. @throws like `findSession` */
export function briefSession(ledger: Ledger, given: string, now: number): string {
  return renderBrief(stateOf(ledger, given), now);
}

/** What the session's own events say, with tasks and context from their tables. */
function stateOf(ledger: Ledger, given: string): State {
  const { database } = ledger;
  const session = getSession(ledger, given);
  const { id, objective, parent, startedAt, lastAt } = session;
  const state = createState();
  const rows = all(database, 'SELECT line FROM events WHERE session = ? ORDER BY sequence DESC LIMIT ?', [
    id,
    maxEvents,
  ]);
  for (const [index, { line }] of [...rows].reverse().entries()) {
    const record = parseRecord(String(line));
    if (record !== undefined) reduce(state, record, index);
  }
  for (const task of listTasks(database, id, { all: false, limit: maxListed })) {
    state.tasks.set(taskKey(id, task.task), task);
  }
  for (const entry of listContext(database, { session: id, scope: undefined }, '', maxListed).toReversed()) {
    state.context.set(contextKey(entry.scope, id, entry.key), entry);
  }
  const current = {
    id,
    state: session.state === 'created' ? 'created' : 'active',
    objective,
    parent,
    startedAt,
    lastAt,
  } as const;
  return { ...state, locks: new Map(), sessions: { current, previous: undefined } };
}
