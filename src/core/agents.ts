/** Who acts? Agents as payloads name them, and the ones seen alive. */
import { type Mutable, setNewest } from './bounded-map.ts';
import type { EventRecord } from './events.ts';

/** How an identity was found: in the hook's payload, at a person's terminal, or because the program itself acts. */
export type IdentitySource = 'payload' | 'terminal' | 'program';

export interface AgentIdentity {
  /** The client's agent id, `main` for the lead, `person` at a terminal. Unique within a Claude session. */
  readonly id: string;
  /** What boundary patterns match: the agent's type or a teammate's name; `lead` for the main thread. */
  readonly name: string;
  /** The agent's definition as the payload gives it; empty for the lead. */
  readonly type: string;
  readonly via: IdentitySource;
}

export const lead: AgentIdentity = { id: 'main', name: 'lead', type: '', via: 'payload' };
/** Who calls past the gate: has the rules of everybody, and nobody's name. */
export const unverified: AgentIdentity = { id: 'unverified', name: 'unverified', type: '', via: 'program' };
export const program: AgentIdentity = { id: 'khoregos', name: 'khoregos', type: '', via: 'program' };

/** Agents that started and have not stopped, by `client/id`. */
export type LiveAgents = ReadonlyMap<string, { readonly name: string; readonly since: string }>;

/** More live agents than this means that stops were lost; the oldest are forgotten. */
const maxLiveAgents = 128;

export function agentKey(client: string, id: string): string {
  return `${client}/${id}`;
}

export function reduceAgents(agents: Mutable<LiveAgents>, event: EventRecord): void {
  const key = agentKey(event.client, event.agent.id);
  if (event.type === 'agent_spawn') setNewest(agents, key, { name: event.agent.name, since: event.at }, maxLiveAgents);
  if (event.type === 'agent_complete') agents.delete(key);
  if (event.type !== 'client_end') return;
  for (const name of agents.keys()) if (name.startsWith(`${event.client}/`)) agents.delete(name);
}
