/** Who acts? Agents as payloads name them, how they were found, and who started whom. */
import type { Mutable } from './bounded-map.ts';
import type { OpenCalls } from './calls.ts';
import { detailText, type EventRecord } from './events.ts';

/**
 * How a name was found: in the hook's payload, by the Agent call that started the agent, in the client's arguments, in
 * its transcript, from what was the only possibility, at a person's terminal, or because the program itself acts.
 * `unknown` is an agent of which nothing but its id is known.
 */
export type IdentitySource =
  | 'payload'
  | 'registry'
  | 'process'
  | 'transcript'
  | 'inferred'
  | 'terminal'
  | 'program'
  | 'unknown';

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

/** More agents than this are not told apart any more; those that stopped are forgotten first. */
const maxAgents = 128;

/** Of those who are no agents that somebody started. */
const ownIds: ReadonlySet<string> = new Set([lead.id, unverified.id, program.id, 'person', 'carried']);

/** Nobody starts agents deeper than this. */
const maxDepth = 16;

export function agentKey(client: string, id: string): string {
  return `${client}/${id}`;
}

export function clientOf(key: string): string {
  return key.slice(0, key.lastIndexOf('/'));
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

/** What a call without a definition starts. Source: measured with client 2.1.197. */
const standardDefinition = 'general-purpose';

/** What the parent asked for, of the calls that could have started an agent of this type. */
interface Spawning {
  readonly call: string;
  readonly parent: string;
  readonly name: string;
  readonly type: string;
}

/** Calls without an outcome that asked for such an agent and are not known to have started another one. */
function spawningCalls(calls: OpenCalls, agents: Agents, client: string, type: string): readonly Spawning[] {
  const taken = new Set([...agents.values()].map(({ call }) => call));
  return [...calls.values()].flatMap((open): readonly Spawning[] => {
    const { spawn } = open;
    if (spawn === undefined || open.client !== client || open.effect === 'deny' || taken.has(open.call)) return [];
    if ((spawn.type || standardDefinition) !== type && spawn.name !== type) return [];
    return [{ call: open.call, parent: agentKey(client, open.agent), ...spawn }];
  });
}

export function reduceAgents(agents: Mutable<Agents>, event: EventRecord, calls: OpenCalls): void {
  const key = agentKey(event.client, event.agent.id);
  const known = agents.get(key);
  switch (event.type) {
    case 'agent_spawn':
      put(agents, key, { ...(known ?? started(agents, event, calls)), live: true });
      break;
    case 'client_start':
    case 'agent_identified':
      identify(agents, event, known);
      break;
    case 'agent_complete':
      if (known !== undefined) put(agents, key, { ...known, live: false });
      break;
    case 'client_end':
      forget(agents, event.client);
      break;
    case 'owner_gone':
      forget(agents, detailText(event, 'gone'));
      break;
    case 'tool_use':
      link(agents, event, calls);
      break;
    case 'tool_request':
      // A teammate that is sent back to work does not start anew; of who was never seen to start, nobody knows more.
      if (known?.live !== true && !ownIds.has(event.agent.id)) {
        put(agents, key, { ...(known ?? started(agents, event, calls)), live: true });
      }
  }
}

/** One call alone can have started it; of several, nobody can tell yet. */
function started(agents: Mutable<Agents>, event: EventRecord, calls: OpenCalls): KnownAgent {
  const { agent, at, client } = event;
  const { id, name, type, via } = agent;
  const unlinked = { name, type, via, parent: '', call: '', settled: false, since: at, live: true };
  const isTeammate = isTeammateId(id, name);
  const announced = isTeammate ? takeAnnounced(agents, client, name) : undefined;
  if (announced !== undefined) return { ...announced, name, via, settled: true };
  const candidates = spawningCalls(calls, agents, client, type || name);
  const alone = candidates.length === 1 ? candidates[0] : undefined;
  if (alone === undefined) return unlinked;
  const { call, parent } = alone;
  if (isTeammate) return { ...unlinked, type: alone.type, call, parent };
  const found = alone.name === '' ? {} : { name: givenName(alone.name), via: 'inferred' as const };
  return { ...unlinked, ...found, call, parent };
}

/** The definition that a teammate was asked for by, before it acts; empty where nobody named one. */
export function teammateType(
  { agents, calls }: { readonly agents: Agents; readonly calls: OpenCalls },
  client: string,
  name: string,
): string {
  const announced = [...agents].find(([key]) => key.startsWith(`${agentKey(client, name)}@`))?.[1];
  const asking = [...calls.values()].find(({ spawn, client: by }) => by === client && spawn?.name === name);
  return announced?.type ?? asking?.spawn?.type ?? '';
}

/** What is known of a teammate before it acts stands under an id of its team's. Source: measured with client 2.1.197. */
function takeAnnounced(agents: Mutable<Agents>, client: string, name: string): KnownAgent | undefined {
  const found = [...agents].find(([key]) => key.startsWith(`${agentKey(client, name)}@`));
  if (found !== undefined) agents.delete(found[0]);
  return found?.[1];
}

function identify(agents: Mutable<Agents>, event: EventRecord, known: KnownAgent | undefined): void {
  const { client, agent, at } = event;
  const { name, type, via } = agent;
  const key = agentKey(client, agent.id);
  const [parent, call] = [detailText(event, 'parent'), detailText(event, 'call')];
  // A client that nobody started is no agent of anybody.
  if (event.type === 'client_start' && event.details.teammate !== true) return;
  if (agent.id === lead.id) takeAnnounced(agents, clientOf(parent), name);
  put(agents, key, {
    ...{ name, type, via, settled: true, since: known?.since ?? at, live: known?.live ?? true },
    // Nobody starts itself.
    parent: parent === key ? '' : parent || (known?.parent ?? ''),
    call: call || (known?.call ?? ''),
  });
}

/** The outcome of an Agent call names the agent that it started. */
function link(agents: Mutable<Agents>, event: EventRecord, calls: OpenCalls): void {
  const id = detailText(event, 'agent_id');
  const open = calls.get(agentKey(event.client, detailText(event, 'call')));
  if (id === '' || open?.spawn === undefined) return;
  const { name } = open.spawn;
  const isTeammate = id.includes('@');
  const started = isTeammate ? [...agents].find(([, { call }]) => call === open.call)?.[0] : undefined;
  const key = started ?? agentKey(event.client, id);
  const known = agents.get(key);
  const type = open.spawn.type || (isTeammate ? '' : standardDefinition);
  const found = { type, parent: agentKey(open.client, open.agent), call: open.call, settled: true };
  const named =
    name === '' ? { name: type, via: 'payload' as const } : { name: givenName(name), via: 'registry' as const };
  if (known === undefined) put(agents, key, { ...named, ...found, since: event.at, live: isTeammate });
  else put(agents, key, { ...known, ...(isTeammate ? {} : named), ...found });
}

function put(agents: Mutable<Agents>, key: string, agent: KnownAgent): void {
  agents.delete(key);
  agents.set(key, agent);
  if (agents.size <= maxAgents) return;
  const stopped = [...agents].find(([, { live }]) => !live);
  agents.delete(stopped?.[0] ?? [...agents.keys()][0] ?? '');
}

function forget(agents: Mutable<Agents>, client: string): void {
  for (const key of agents.keys()) if (clientOf(key) === client) agents.delete(key);
}
