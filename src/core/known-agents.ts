/** Which agents started, by which call, and which are at work? */
import {
  type AgentIdentity,
  type Agents,
  agentKey,
  clientOf,
  givenName,
  isTeammateId,
  type KnownAgent,
  lead,
} from './agents.ts';
import type { Mutable } from './bounded-map.ts';
import type { OpenCalls } from './calls.ts';
import { type EndedClient, endedBy } from './clients.ts';
import { detailText, type EventRecord } from './events.ts';

/** More agents than this are not told apart any more; those that stopped are forgotten first. */
const maxAgents = 128;

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
  const ended = endedBy(event);
  if (ended !== undefined) forget(agents, ended);
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
    case 'tool_use':
      link(agents, event, calls);
      break;
    case 'tool_closed':
      interrupt(agents, event, calls);
      break;
    case 'tool_request':
    case 'tool_denied':
    case 'boundary_violation':
      // A teammate that is sent back to work does not start anew; of who was never seen to start, nobody knows more.
      if (known?.live !== true && (event.agent.id !== lead.id || isTeammatesMain(event.agent))) {
        put(agents, key, { ...(known ?? started(agents, event, calls)), live: true });
      }
  }
}

/** A teammate's own client, met where its start is no longer in sight. */
function isTeammatesMain({ id, name, type, via }: AgentIdentity): boolean {
  return id === lead.id && (via === 'process' || via === 'transcript' || (name !== lead.name && type === ''));
}

/** An Agent call without an outcome was broken off, and with it the agent that it waited for. */
function interrupt(agents: Mutable<Agents>, event: EventRecord, calls: OpenCalls): void {
  for (const [key, agent] of interrupted(agents, event, calls)) put(agents, key, { ...agent, live: false });
}

/** The agents that were at work for a call which is closed without an outcome. */
export function interrupted(
  agents: Agents,
  event: EventRecord,
  calls: OpenCalls,
): readonly (readonly [key: string, agent: KnownAgent])[] {
  const call = detailText(event, 'call');
  const open = event.type === 'tool_closed' ? calls.get(agentKey(event.client, call)) : undefined;
  if (open?.spawn === undefined) return [];
  return [...agents].filter(([key, agent]) => {
    if (!agent.live || clientOf(key) !== event.client || key === agentKey(event.client, lead.id)) return false;
    // Or nobody knows which call started it.
    return agent.call === call || (agent.call === '' && agent.since >= open.at);
  });
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
  // Its name is certain once the client has noted the call, or the call has ended.
  return { ...unlinked, call, parent };
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
  // Nobody looks a second time who the main thread of a teammate's client is.
  const others = [...agents].filter(([each]) => !each.endsWith(`/${lead.id}`));
  const [oldest] = others.find(([, { live }]) => !live) ?? others[0] ?? [...agents][0] ?? [''];
  agents.delete(oldest);
}

function forget(agents: Mutable<Agents>, { client, whole }: EndedClient): void {
  const main = agentKey(client, lead.id);
  for (const key of agents.keys()) if (clientOf(key) === client && (whole || key !== main)) agents.delete(key);
}
