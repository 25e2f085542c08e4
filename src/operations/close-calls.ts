/** Which requests will never have an outcome of their own? */
import { findOpenCall, type OpenCall } from '../core/calls.ts';
import type { EventDraft } from '../core/events.ts';
import type { Actor, Project } from './open-project.ts';
import { clip } from './redact-details.ts';

/** A call in the client's summary of a batch. */
export interface BatchCall {
  readonly call: string;
  readonly tool: string;
  /** The answer as the model sees it. */
  readonly response: string;
}

/** Bounds one summary; a batch holds a few dozen calls. */
const maxBatch = 200;
const maxResponseLength = 200;

/**
 * Closes the requests of a batch that had no outcome (refused by us, by a rule of the client's, by the person), and
 * records the calls that never reached the gate because the client itself found them invalid.
 */
export function closeBatch(project: Project, actor: Actor, batch: readonly BatchCall[]): void {
  for (const { call, tool, response } of batch.slice(0, maxBatch)) {
    const { calls, finished } = project.state();
    const open = findOpenCall(calls, actor.client, call);
    if (open !== undefined) project.record(closed(open, response), actor);
    else if (!finished.includes(call)) project.record(invalid(call, tool, response), actor);
  }
}

/** Closes whatever an agent still had open: its turn or its session is over. */
export function closeOpenCalls(project: Project, actor: Actor, everyAgent = false): void {
  const left = [...project.state().calls.values()].filter(
    (open) => open.client === actor.client && (everyAgent || open.agent === actor.agent.id),
  );
  for (const open of left) project.record(closed(open, ''), actor);
}

function closed(open: OpenCall, response: string): EventDraft {
  const refused = open.effect === 'deny' || open.effect === 'ask';
  const outcome = refused ? 'denied' : response === '' ? 'none' : 'rejected';
  return { type: 'tool_closed', action: open.action, details: { tool: open.tool, call: open.call, outcome } };
}

/** Only the client's own complaint is kept: an answer may hold anything. */
function invalid(call: string, tool: string, response: string): EventDraft {
  const complaint = response.startsWith('<tool_use_error>') ? { answer: clip(response, maxResponseLength) } : {};
  const details = { tool, call, outcome: 'invalid', ...complaint };
  return { type: 'tool_closed', action: `${tool} was refused by the client`, details };
}
