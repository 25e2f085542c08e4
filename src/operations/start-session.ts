/** How does a session begin: by itself, by name, or anew where another stopped? */
import { KhoregosError } from '../core/errors.ts';
import type { EventDraft } from '../core/events.ts';
import { maxObjectiveLength, type Session } from '../core/sessions.ts';
import type { Variables } from '../workspace/environment.ts';
import { createId } from '../workspace/ids.ts';
import type { Actor, Project } from './open-project.ts';
import { redactedHeadline } from './redact-details.ts';
import { type GitFacts, gatherFacts } from './session-facts.ts';

/** Opens a session by itself when none is current: whatever is done belongs to one. */
export async function ensureSession(project: Project, actor: Actor, variables: Variables): Promise<void> {
  if (project.state().sessions.current !== undefined) return;
  const details = {
    auto: true,
    objective: '',
    parent: parentOf(project),
    ...(await gatherFacts(project.root, variables)),
  };
  project.record(
    { type: 'session_start', action: 'Session opened by itself', details },
    actor,
    createId(project.now()),
  );
}

/** A session goes on from the one before it, unless that one is done. */
function parentOf(project: Project): string {
  const { current, previous } = project.state().sessions;
  if (current !== undefined) return current.id;
  return previous?.state === 'paused' ? previous.id : '';
}

/** How a session came to be current. */
export interface StartedSession {
  readonly session: Session;
  /** `named`: it was current already and had no objective. */
  readonly how: 'started' | 'named' | 'resumed';
}

/**
 * Starts a session with an objective: names the current one when it has none, else pauses it and goes on from it.
 * @throws KhoregosError USAGE without an objective or above 2 000 characters.
 */
export async function startSession(
  project: Project,
  actor: Actor,
  given: string,
  variables: Variables,
): Promise<StartedSession> {
  const objective = checkObjective(given);
  pauseStaleSession(project, actor);
  const { current } = project.state().sessions;
  if (current !== undefined && current.objective === '') {
    const details = { objective };
    project.record({ type: 'session_named', action: `Session named: ${redactedHeadline(objective)}`, details }, actor);
    return { session: getCurrent(project), how: 'named' };
  }
  const facts = await gatherFacts(project.root, variables);
  const details = { objective, parent: parentOf(project), ...facts };
  pauseCurrent(project, actor, facts);
  const draft: EventDraft = {
    type: 'session_start',
    action: `Session started: ${redactedHeadline(objective)}`,
    details,
  };
  project.record(draft, actor, createId(project.now()));
  return { session: getCurrent(project), how: 'started' };
}

function checkObjective(given: string): string {
  const objective = given.trim();
  if (objective === '') {
    throw new KhoregosError('USAGE', 'Cannot start a session: its objective is missing', 'Say what is to be done');
  }
  if (objective.length > maxObjectiveLength) {
    throw new KhoregosError(
      'USAGE',
      `Cannot start a session: its objective has ${objective.length} characters, at most ${maxObjectiveLength} are kept`,
      'Say it shorter and put the rest into a file',
    );
  }
  return objective;
}

/** Another session takes the current one's place. */
export function pauseCurrent(project: Project, actor: Actor, { branch, commit, dirty }: GitFacts): void {
  if (project.state().sessions.current === undefined) return;
  const details = { why: 'replaced', branch, commit, dirty };
  project.record({ type: 'session_pause', action: 'Session paused: another one is taken up', details }, actor);
}

/** The session that is current now that one was started. */
export function getCurrent(project: Project): Session {
  const { current } = project.state().sessions;
  if (current === undefined) throw new KhoregosError('INTERNAL', 'Cannot find the session that was just started');
  return current;
}

const hourMs = 60 * 60 * 1000;

/** Pauses the current session when no client has acted in it for as long as the policy says; returns it then. */
export function pauseStaleSession(project: Project, actor: Actor): Session | undefined {
  const { current } = project.state().sessions;
  const { staleTimeoutHours } = project.policy;
  if (current === undefined || staleTimeoutHours === 0) return undefined;
  if (project.now() - Date.parse(current.lastAt) < staleTimeoutHours * hourMs) return undefined;
  const details = { why: 'stale', last_at: current.lastAt };
  project.record(
    { type: 'session_pause', action: `Session paused: without life since ${current.lastAt}`, details },
    actor,
  );
  return current;
}
