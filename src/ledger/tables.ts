/** What do the tables of sessions and values keep of an event? */
import { textsOf } from '../core/checkpoints.ts';
import { scopeOf } from '../core/context.ts';
import { detailText, type EventRecord, parseRecord } from '../core/events.ts';
import { concernsTasks, reduceTasks } from '../core/reduce-tasks.ts';
import { reduceSessions, type Session, type Sessions } from '../core/sessions.ts';
import { isOpen, type Task, taskKey } from '../core/tasks.ts';
import { all, type Database, get, type Row, type SqlValue } from './database.ts';
import { erasedLine } from './erase.ts';
import { eventRow } from './event-row.ts';
import { keptVersions } from './schema.ts';
import type { Position } from './tail.ts';

/** The sessions as the database has them: what the reducer goes on from. */
export function loadSessions(database: Database): Sessions {
  const current = get(database, "SELECT * FROM sessions WHERE state IN ('created', 'active')");
  const other = get(database, 'SELECT id FROM sessions WHERE id <> ? LIMIT 1', [current?.id ?? '']);
  return {
    current: current === undefined ? undefined : sessionOf(current),
    previous: other === undefined ? undefined : { id: String(other.id), state: 'paused' },
  };
}

function sessionOf(row: Row): Session {
  return {
    id: String(row.id),
    state: row.state === 'created' ? 'created' : 'active',
    objective: String(row.objective),
    parent: String(row.parent),
    startedAt: String(row.started_at),
    lastAt: String(row.last_at),
  };
}

/** Takes the sessions one event further, and their table where a session's state changes. */
export function applySession(database: Database, before: Sessions, event: EventRecord): Sessions {
  const after = reduceSessions(before, event);
  if (event.type === 'session_delete') {
    database.run(
      `UPDATE sessions SET state = 'deleted', objective = '', parent = '', operator = NULL, host = NULL,
         version = NULL, branch = NULL, git_commit = NULL, dirty = NULL WHERE id = ?`,
      [event.session],
    );
  }
  if (event.type === 'session_carried') {
    carrySession(database, event);
    return after;
  }
  if (after === before) return before;
  const [old, current] = [before.current, after.current];
  if (old !== undefined && current?.id !== old.id) endSession(database, old.id, after, event);
  if (current === undefined) return after;
  if (current.id !== old?.id) beginSession(database, current, event);
  else if (current.state !== old.state || current.objective !== old.objective) {
    database.run('UPDATE sessions SET state = ?, objective = ? WHERE id = ?', [
      current.state,
      current.objective,
      current.id,
    ]);
  }
  return after;
}

function beginSession(database: Database, session: Session, event: EventRecord): void {
  const { id, state, objective, parent } = session;
  const facts = ['operator', 'host', 'version', 'branch', 'commit'].map((name) => detailText(event, name) || null);
  database.run(
    `INSERT INTO sessions (id, state, objective, parent, started_at, last_at, operator, host, version, branch, git_commit, dirty, events)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
     ON CONFLICT (id) DO UPDATE SET state = excluded.state, objective = excluded.objective,
       parent = excluded.parent, ended_at = NULL, end_branch = NULL, end_commit = NULL, end_dirty = NULL`,
    [id, state, objective, parent, event.at, event.at, ...facts, dirtiness(event)],
  );
}

/** Columns of a session that a pruning carries on, by the name they have in the event's details. */
export const carriedColumns = [
  ...['state', 'objective', 'parent', 'started_at', 'last_at', 'ended_at', 'operator', 'host', 'version'],
  ...['branch', 'git_commit', 'dirty', 'end_branch', 'end_commit', 'end_dirty'],
] as const;

/** What pruned events said of a session; the number of its events is theirs, added to what is left. */
function carrySession(database: Database, { session, details }: EventRecord): void {
  // Erased.
  if (typeof details.state !== 'string') return;
  const values = carriedColumns.map((name) => storable(details[name]));
  const updates = carriedColumns.filter((name) => name !== 'last_at').map((name) => `${name} = excluded.${name}`);
  database.run(
    `INSERT INTO sessions (id, ${carriedColumns.join(', ')}, events) VALUES (?${', ?'.repeat(carriedColumns.length)}, ?)
     ON CONFLICT (id) DO UPDATE SET ${updates.join(', ')}, events = events + excluded.events`,
    [session, ...values, Number(details.events) || 0],
  );
}

function storable(value: unknown): SqlValue {
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

function endSession(database: Database, id: string, { previous }: Sessions, event: EventRecord): void {
  const state = previous?.id === id ? previous.state : 'paused';
  // What another session's event says is erased with that one.
  const own = event.session === id ? event : { ...event, details: {} };
  const git = ['branch', 'commit'].map((name) => detailText(own, name) || null);
  database.run(
    'UPDATE sessions SET state = ?, ended_at = ?, end_branch = ?, end_commit = ?, end_dirty = ? WHERE id = ?',
    [state, event.at, ...git, dirtiness(own), id],
  );
}

/** 1 when the work tree had changes that were not committed, null when nobody knows. */
function dirtiness({ details }: EventRecord): number | null {
  return typeof details.dirty === 'boolean' ? Number(details.dirty) : null;
}

/** Context values, tasks and checkpoints. */
export function applyValue(database: Database, event: EventRecord, sequence: number): void {
  if (event.type === 'context_saved') saveValue(database, event, sequence);
  else if (event.type === 'checkpoint') saveCheckpoint(database, event, sequence);
  else if (event.type === 'session_delete') deleteValues(database, event.session);
  else if (concernsTasks(event)) saveTasks(database, event);
}

function saveValue(database: Database, event: EventRecord, sequence: number): void {
  const { session, client, agent, at, details } = event;
  const key = detailText(event, 'key');
  // Erased: the value is gone, and so is its key.
  if (key === '') return;
  const scopeKey = scopeOf(event) === 'project' ? '' : session;
  const value = details.value === undefined ? null : JSON.stringify(details.value);
  const [blob, summary] = [detailText(event, 'blob') || null, detailText(event, 'summary')];
  const older = 'SELECT max(sequence) FROM context WHERE scope_key = ? AND key = ?';
  database.run(`DELETE FROM context_text WHERE docid = (${older})`, [scopeKey, key]);
  database.run('INSERT INTO context VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)', [
    ...[sequence, scopeKey, key, session, client, agent.name, detailText(event, 'saved_at') || at],
    ...[value, blob, summary, Number(details.bytes ?? 0)],
  ]);
  const text = `${summary} ${typeof details.value === 'string' ? details.value : (value ?? '')}`;
  database.run('INSERT INTO context_text (docid, key, text) VALUES (?, ?, ?)', [sequence, key, text]);
  database.run(
    `DELETE FROM context WHERE scope_key = ?1 AND key = ?2 AND sequence <=
       (SELECT sequence FROM context WHERE scope_key = ?1 AND key = ?2 ORDER BY sequence DESC LIMIT 1 OFFSET ${keptVersions})`,
    [scopeKey, key],
  );
}

function saveCheckpoint(database: Database, event: EventRecord, sequence: number): void {
  const { id, session, at, agent, details } = event;
  if (Object.keys(details).length === 0) return;
  const savedAt = detailText(event, 'saved_at') || at;
  const row = [sequence, id, session, savedAt, agent.name, detailText(event, 'reason'), JSON.stringify(details)];
  database.run('INSERT INTO checkpoints VALUES (?, ?, ?, ?, ?, ?, ?)', row);
}

/** Reduces the tasks that the event may concern, and keeps those that changed. */
function saveTasks(database: Database, event: EventRecord): void {
  const before = concernedTasks(database, event);
  const tasks = new Map(before);
  reduceTasks(tasks, event);
  for (const [key, task] of tasks) if (before.get(key) !== task) saveTask(database, task, event.at);
}

/** Its own, those that it depends on or that wait for it, and those that somebody works on. */
function concernedTasks(database: Database, { session, details }: EventRecord): Map<string, Task> {
  const named = [details.task, ...textsOf(details.blocked_by)].filter((id) => typeof id === 'string');
  const sql = `SELECT * FROM tasks WHERE (is_open = 1 AND (session = ? OR holder <> ''))
    OR (session = ? AND task IN (${named.map(() => '?').join(', ')}))`;
  const rows = all(database, sql, [session, session, ...named]);
  return new Map(rows.map((row) => [taskKey(String(row.session), String(row.task)), taskOf(row)]));
}

function saveTask(database: Database, task: Task, at: string): void {
  const lists = [task.files, task.dependsOn, task.blockedBy].map((list) => JSON.stringify(list));
  database.run(
    `INSERT INTO tasks (session, task, subject, status, progress, owner, holder, files, depends_on, blocked_by,
       creator, origin, agent, is_open, created_at, updated_at) VALUES (${'?, '.repeat(15)}?)
     ON CONFLICT (session, task) DO UPDATE SET subject = excluded.subject, status = excluded.status,
       progress = excluded.progress, owner = excluded.owner, holder = excluded.holder, files = excluded.files,
       depends_on = excluded.depends_on, blocked_by = excluded.blocked_by, agent = excluded.agent,
       is_open = excluded.is_open, updated_at = excluded.updated_at`,
    [
      ...[task.session, task.task, task.subject, task.status, task.progress, task.owner, task.holder, ...lists],
      ...[task.creator, task.origin, task.agent, Number(isOpen(task)), at, task.at],
    ],
  );
}

/** A task from its row. */
export function taskOf(row: Row): Task {
  const text = (name: string) => String(row[name]);
  const list = (name: string): readonly string[] => textsOf(JSON.parse(text(name)));
  return {
    session: text('session'),
    task: text('task'),
    subject: text('subject'),
    status: text('status'),
    progress: text('progress'),
    owner: text('owner'),
    holder: text('holder'),
    files: list('files'),
    dependsOn: list('depends_on'),
    blockedBy: list('blocked_by'),
    creator: text('creator'),
    origin: text('origin'),
    agent: text('agent'),
    at: text('updated_at'),
  };
}

function deleteValues(database: Database, session: string): void {
  database.run('DELETE FROM context_text WHERE docid IN (SELECT sequence FROM context WHERE scope_key = ?)', [session]);
  // The full-text index keeps the words of deleted rows until it is merged.
  database.run("INSERT INTO context_text (context_text) VALUES ('optimize')");
  database.run('DELETE FROM context WHERE scope_key = ?', [session]);
  database.run('DELETE FROM tasks WHERE session = ?', [session]);
  database.run('DELETE FROM checkpoints WHERE session = ?', [session]);
}

/** Erases the values in a deleted session's rows, as far as its deletion goes. */
export function eraseRows(database: Database, session: string, { segment, offset }: Position): void {
  const sql = 'SELECT * FROM events WHERE session = ? AND (segment < ? OR (segment = ? AND offset < ?))';
  for (const row of all(database, sql, [session, segment, segment, offset])) {
    const line = String(row.line);
    const erased = erasedLine({ bytes: Buffer.from(line) });
    if (erased === undefined || erased === line) continue;
    const place = { segment: Number(row.segment), offset: Number(row.offset), bytes: Buffer.from(erased) };
    const chained = { sequence: Number(row.sequence), head: String(row.hash), at: String(row.at) };
    const columns: SqlValue[] = eventRow({ line: place, record: parseRecord(erased), ...chained });
    database.run(`INSERT OR REPLACE INTO events VALUES (${'?, '.repeat(19)}?)`, columns);
  }
}
