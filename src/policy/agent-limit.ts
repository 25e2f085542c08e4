/** May one more agent start? */
import { agentKey, liveAgents } from '../core/agents.ts';
import type { ToolCall } from '../core/calls.ts';
import type { Finding } from '../core/decisions.ts';
import type { Policy } from '../core/policy.ts';
import type { State } from '../core/state.ts';

export function findAgentLimit(call: ToolCall, { teams }: Policy, state: State): readonly Finding[] {
  if (call.tool !== 'Agent' || teams.maxAgents === 0) return [];
  return countAgents(state, '') < teams.maxAgents ? [] : [limitFinding(teams.maxAgents)];
}

/** True when enough others were asked for before this call stood in the journal. */
export function exceedsLimit(call: ToolCall, id: string, { teams }: Policy, state: State): boolean {
  if (call.tool !== 'Agent' || teams.maxAgents === 0) return false;
  return countAgents(state, agentKey(call.client, id)) >= teams.maxAgents;
}

/** Agents at work, and those that were asked for and have not been seen yet; of these, only what came before a call. */
function countAgents({ agents, calls }: State, until: string): number {
  const started = liveAgents(agents);
  const known = new Set([...agents.values()].map(({ call }) => call));
  // Of two calls that could have started an agent, one did.
  const unlinked = started.filter(({ call }) => call === '');
  let expected = 0;
  for (const [key, { call, spawn, effect, at }] of calls) {
    if (key === until) break;
    if (spawn === undefined || effect === 'deny' || known.has(call)) continue;
    const seen = unlinked.findIndex(({ since }) => since >= at);
    if (seen === -1) expected += 1;
    else unlinked.splice(seen, 1);
  }
  return started.length + expected;
}

export function limitFinding(maxAgents: number): Finding {
  const reason = `Starting an agent is refused (rule max-agents): ${maxAgents} are at work, the limit of the policy; wait until one has ended, or do it yourself`;
  return { effect: 'deny', rule: 'max-agents', target: 'agent', reason };
}
