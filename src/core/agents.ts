/** Who acts? Agents as payloads name them, how they were found, and who started whom. */

/**
 * How a name was found: in the hook's payload, by the Agent call that started the agent, in the client's arguments, in
 * its transcript, at a person's terminal, or because the program itself acts.
 * `unknown` is an agent of which nothing but its id is known.
 */
export type IdentitySource = 'payload' | 'registry' | 'process' | 'transcript' | 'terminal' | 'program' | 'unknown';

export interface AgentIdentity {
  /** The client's agent id, `main` for its main thread, `person` at a terminal. Unique within a Claude session. */
  readonly id: string;
  /** What people call it and boundary patterns match: a name that it was given, else its type; `lead` for the main thread. */
  readonly name: string;
  /** The agent's definition; empty for the lead and where nobody knows. */
  readonly type: string;
  readonly via: IdentitySource;
}

export const lead: AgentIdentity = { id: 'main', name: 'lead', type: '', via: 'payload' };
/** Who calls past the gate: has the rules of everybody, and nobody's name. */
export const unverified: AgentIdentity = { id: 'unverified', name: 'unverified', type: '', via: 'program' };
export const program: AgentIdentity = { id: 'khoregos', name: 'khoregos', type: '', via: 'program' };

/** Nobody knows more of it than an id: the rules of everybody hold for it. */
export function isNameless({ id, via }: AgentIdentity): boolean {
  return via === 'unknown' || id === unverified.id;
}

const ownNames: ReadonlySet<string> = new Set(['lead', 'person', unverified.name, program.name]);

/** A name that an agent was given, told from the names that we give. */
export function givenName(name: string): string {
  return ownNames.has(name) ? `${name}~` : name;
}

/** An agent that was seen: a subagent, a teammate, or the main thread of a teammate's own client. */
export interface KnownAgent {
  readonly name: string;
  readonly type: string;
  readonly via: IdentitySource;
  /** Key of the agent that started it; empty when nobody knows. */
  readonly parent: string;
  /** The Agent call that started it; empty when nobody knows. */
  readonly call: string;
  /** All that can be found out about it was. */
  readonly settled: boolean;
  readonly since: string;
  /** False once it stopped; teammates start again. */
  readonly live: boolean;
}

/** By `client/id`, oldest first. */
export type Agents = ReadonlyMap<string, KnownAgent>;

/** Nobody starts agents deeper than this. */
const maxDepth = 16;

export function agentKey(client: string, id: string): string {
  return `${client}/${id}`;
}

export function clientOf(key: string): string {
  return key.slice(0, Math.max(0, key.indexOf('/')));
}

export function liveAgents(agents: Agents): readonly (KnownAgent & { readonly key: string })[] {
  return [...agents].filter(([, { live }]) => live).map(([key, agent]) => ({ ...agent, key }));
}

/** Who started an agent, nearest first. What runs in a client was started by its main thread if by nobody nearer. */
export function ancestorsOf(agents: Agents, key: string): readonly string[] {
  const found: string[] = [];
  for (let next = parentOf(agents, key); next !== '' && found.length < maxDepth; next = parentOf(agents, next)) {
    if (found.includes(next)) break;
    found.push(next);
  }
  return found;
}

function parentOf(agents: Agents, key: string): string {
  const parent = agents.get(key)?.parent ?? '';
  const main = agentKey(clientOf(key), lead.id);
  const isStarted = key !== main && !key.endsWith(`/${unverified.id}`);
  return parent !== '' || !isStarted ? parent : main;
}

/** A teammate in the lead's own process has its name in its id. Source: measured with clients 2.1.197 and 2.1.329. */
export function isTeammateId(id: string, name: string): boolean {
  return name !== '' && id.startsWith(`a${name}-`) && /^[0-9a-f]{16}$/.test(id.slice(name.length + 2));
}
