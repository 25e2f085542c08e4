/** Whose event is it? From what the payload says and what the trail already knows. */
import { type AgentIdentity, agentKey, clientOf, givenName, isTeammateId, lead } from '../core/agents.ts';
import { teammateType } from '../core/known-agents.ts';
import type { State } from '../core/state.ts';

/** What a payload says of who acts; empty texts where it says nothing. */
export interface ReportedAgent {
  readonly client: string;
  readonly agentId: string;
  readonly agentType: string;
  /** TeammateIdle and task events name the teammate and its team. */
  readonly teammate: string;
  readonly team: string;
}

/**
 * Where the client notes of a subagent which call started it: there from its first call on, and not yet when it starts.
 * Empty where there can be none. Source: measured with client 2.1.197.
 */
export function notePath({ transcript, agentId }: { readonly transcript: string; readonly agentId: string }): string {
  if (!/^[\w-]{1,100}$/.test(agentId) || !transcript.endsWith('.jsonl')) return '';
  return `${transcript.slice(0, -'.jsonl'.length)}/subagents/agent-${agentId}.meta.json`;
}

/** Never the word of a tool call: only the client's payload and what was recorded before. */
export function identifyAgent(state: Pick<State, 'agents' | 'calls'>, reported: ReportedAgent): AgentIdentity {
  const { agents } = state;
  const { client, agentId, agentType, teammate } = reported;
  if (agentId !== '') return identifyStarted(state, reported);
  if (teammate !== '' && isLeads(reported)) return identifyTeammate(agents, client, teammate);
  const main = agents.get(agentKey(client, lead.id));
  if (main !== undefined) return { id: lead.id, name: main.name, type: agentType || main.type, via: main.via };
  if (teammate !== '') return { id: lead.id, name: givenName(teammate), type: agentType, via: 'payload' };
  if (agentType !== '') return { id: lead.id, name: givenName(agentType), type: agentType, via: 'payload' };
  return lead;
}

type Agents = State['agents'];

/** A team bears the beginning of its lead's id: what such a client reports happened in the lead's own process. */
export function isLeads({ client, team }: Pick<ReportedAgent, 'client' | 'team'>): boolean {
  return team === `session-${client.slice(0, 8)}`;
}

function identifyStarted(
  state: Pick<State, 'agents' | 'calls'>,
  { client, agentId, agentType }: ReportedAgent,
): AgentIdentity {
  const known = state.agents.get(agentKey(client, agentId));
  if (isTeammateId(agentId, agentType)) {
    return {
      id: agentId,
      name: givenName(agentType),
      type: known?.type ?? teammateType(state, client, agentType),
      via: 'payload',
    };
  }
  if (known !== undefined) return { id: agentId, name: known.name, type: agentType || known.type, via: known.via };
  if (agentType === '') return { id: agentId, name: 'unknown', type: '', via: 'unknown' };
  return { id: agentId, name: givenName(agentType), type: agentType, via: 'payload' };
}

function identifyTeammate(agents: Agents, client: string, teammate: string): AgentIdentity {
  const found = [...agents].find(([key, { name }]) => {
    return (
      clientOf(key) === client && name === givenName(teammate) && isTeammateId(key.slice(client.length + 1), teammate)
    );
  });
  const id = found === undefined ? teammate : found[0].slice(client.length + 1);
  return { id, name: givenName(teammate), type: found?.[1].type ?? '', via: 'payload' };
}
