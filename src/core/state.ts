/** What is true now? The reducer's state: live things only, computed from the journal and nothing else. */
import type { Agents } from './agents.ts';
import type { Mutable } from './bounded-map.ts';
import { type FinishedCalls, type OpenCalls, reduceCalls, reduceFinished } from './calls.ts';
import {
  type Changes,
  type CheckpointNote,
  type RecentEvents,
  reduceChanges,
  reduceCheckpoint,
  reduceRecent,
} from './checkpoints.ts';
import { isOutdated, type LiveClients, reduceClients } from './clients.ts';
import { type ContextEntries, reduceContext } from './context.ts';
import { type Denials, reduceDenials } from './decisions.ts';
import { type Pause, reducePause } from './enforcement.ts';
import type { EventRecord, Order } from './events.ts';
import { dropLocks, reduceLocks } from './grant-locks.ts';
import { interrupted, reduceAgents } from './known-agents.ts';
import type { Locks } from './locks.ts';
import { type Looks, noLooks, reduceLooks, reduceUndeclared } from './looks.ts';
import { type Nudges, type Reports, reduceNudges, reduceReports } from './nudges.ts';
import { reduceTasks } from './reduce-tasks.ts';
import { noSessions, reduceSessions, type Sessions } from './sessions.ts';
import type { Tasks } from './tasks.ts';

export interface State {
  readonly sessions: Sessions;
  readonly clients: LiveClients;
  readonly agents: Agents;
  readonly calls: OpenCalls;
  readonly finished: FinishedCalls;
  readonly denials: Denials;
  readonly locks: Locks;
  readonly tasks: Tasks;
  readonly nudges: Nudges;
  readonly reports: Reports;
  readonly context: ContextEntries;
  readonly changes: Changes;
  readonly recent: RecentEvents;
  readonly checkpoint: CheckpointNote | undefined;
  readonly pause: Pause | undefined;
  readonly looks: Looks;
}

/** Slices that are replaced as a whole. */
type Replaced = 'sessions' | 'checkpoint' | 'pause' | 'looks';

/** The state as its reducer sees it. */
export type MutableState = {
  -readonly [Slice in keyof State]: Slice extends Replaced ? State[Slice] : Mutable<State[Slice]>;
};

export function createState(): MutableState {
  return {
    sessions: noSessions,
    clients: new Map(),
    agents: new Map(),
    calls: new Map(),
    finished: [],
    denials: new Map(),
    locks: new Map(),
    tasks: new Map(),
    nudges: new Map(),
    reports: new Map(),
    context: new Map(),
    changes: new Map(),
    recent: [],
    checkpoint: undefined,
    pause: undefined,
    looks: noLooks,
  };
}

/**
 * Takes the state one event further, in place: a hook reduces a hundred events and must not copy as many maps. Sees the
 * event, its place in the journal and no clock, so that every reader of a journal arrives at the same state.
 */
export function reduce(state: MutableState, event: EventRecord, order: Order): void {
  state.sessions = reduceSessions(state.sessions, event);
  if (isOutdated(state.clients, event)) return;
  reduceClients(state.clients, event);
  const broken = interrupted(state.agents, event, state.calls).map(([key]) => key);
  reduceAgents(state.agents, event, state.calls);
  state.looks = reduceLooks(state.looks, event, state.calls);
  const lost = reduceLocks(state.locks, event, order, state.agents);
  dropLocks(state.locks, broken);
  reduceCalls(state.calls, event, lost);
  reduceFinished(state.finished, event);
  reduceDenials(state.denials, event);
  reduceUndeclared(state.denials, event);
  reduceTasks(state.tasks, event);
  reduceNudges(state.nudges, event);
  reduceReports(state.reports, event);
  reduceContext(state.context, event);
  reduceChanges(state.changes, event);
  reduceRecent(state.recent, event);
  state.checkpoint = reduceCheckpoint(state.checkpoint, event);
  state.pause = reducePause(state.pause, event);
}
