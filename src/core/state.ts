/** What is true now? The reducer's state: live things only, computed from the journal and nothing else. */
import { type LiveAgents, reduceAgents } from './agents.ts';
import type { Mutable } from './bounded-map.ts';
import { type FinishedCalls, type OpenCalls, reduceCalls, reduceFinished } from './calls.ts';
import { type Denials, reduceDenials } from './decisions.ts';
import { type Pause, reducePause } from './enforcement.ts';
import type { EventRecord } from './events.ts';
import { type LiveSessions, reduceSessions } from './sessions.ts';

export interface State {
  readonly sessions: LiveSessions;
  readonly agents: LiveAgents;
  readonly calls: OpenCalls;
  readonly finished: FinishedCalls;
  readonly denials: Denials;
  readonly pause: Pause | undefined;
}

/** The state as its reducer sees it. */
export type MutableState = {
  -readonly [Slice in keyof State]: Slice extends 'pause' ? State[Slice] : Mutable<State[Slice]>;
};

export function createState(): MutableState {
  return {
    sessions: new Map(),
    agents: new Map(),
    calls: new Map(),
    finished: [],
    denials: new Map(),
    pause: undefined,
  };
}

/**
 * Takes the state one event further, in place: a hook reduces a hundred events and must not copy as many maps. Sees the
 * event and no clock, so that every reader of a journal arrives at the same state.
 */
export function reduce(state: MutableState, event: EventRecord): void {
  reduceSessions(state.sessions, event);
  reduceAgents(state.agents, event);
  reduceCalls(state.calls, event);
  reduceFinished(state.finished, event);
  reduceDenials(state.denials, event);
  state.pause = reducePause(state.pause, event);
}
