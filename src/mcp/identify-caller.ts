/** Who calls? The gate saw the call before this server did, and its record says by whom. */
import { type AgentIdentity, agentKey, lead } from '../core/agents.ts';
import type { OpenCall } from '../core/calls.ts';
import type { State } from '../core/state.ts';
import type { Actor, Project } from '../operations/open-project.ts';

export interface Caller {
  readonly actor: Actor;
  /** False when no record of the gate speaks of this call. */
  readonly verified: boolean;
  /** Empty for a verified caller. */
  readonly notice: string;
}

/** Matches what is written for everybody, and no agent's own boundary. */
const unverified: AgentIdentity = { id: 'unverified', name: 'unverified', type: '', via: 'program' };

const hooksAreOff =
  'k6s: this call was not seen by the gate: its hooks are off, or came from another client. You are treated as "unverified" and nothing you do is checked before it happens; ask the user to restart the session with the k6s plugin\'s hooks on and to run "k6s status"';

/** What the client puts before the name of a tool of this server. Source: measured, 2.1.197 and 2.1.329. */
const toolPrefix = 'mcp__plugin_k6s_k6s__';

/** @param meta `_meta` of the request: the client says there which tool use it is. */
export function identifyCaller(project: Project, meta: Readonly<Record<string, unknown>>, tool: string): Caller {
  const state = project.state();
  const open = findRequest(state, meta['claudecode/toolUseId'], `${toolPrefix}${tool}`);
  if (open === undefined) return { actor: { session: '', agent: unverified }, verified: false, notice: hooksAreOff };
  return { actor: { session: open.session, agent: identityOf(open, state) }, verified: true, notice: '' };
}

/** A refused call never reaches a server: whoever names one names somebody else's. */
function findRequest({ calls }: State, id: unknown, tool: string): OpenCall | undefined {
  if (typeof id !== 'string' || id === '') return undefined;
  return [...calls.values()].find((open) => open.call === id && open.tool === tool && open.effect !== 'deny');
}

function identityOf({ session, agent: id }: OpenCall, { agents }: State): AgentIdentity {
  if (id === lead.id) return lead;
  const name = agents.get(agentKey(session, id))?.name ?? id;
  return { id, name, type: name, via: 'payload' };
}
