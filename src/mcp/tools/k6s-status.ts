/** k6s_status: is the gate armed, and under which policy does the caller work? */
import * as v from 'valibot';
import { describeGovernance, type Governance } from '../../operations/describe-governance.ts';
import { defineTool } from '../tool.ts';

export const k6sStatus = defineTool({
  name: 'k6s_status',
  title: 'Governance status',
  description:
    'Shows how this project is governed right now: whether the gate is armed, paused or degraded, the policy in force, live agents and who you are. Call it when a call was refused or governance seems off.',
  readOnly: true,
  destructive: false,
  idempotent: true,
  input: v.strictObject({}),
  output: v.strictObject({
    project: v.string(),
    root: v.string(),
    gate: v.picklist(['armed', 'degraded']),
    degraded: v.array(v.string()),
    policy: v.string(),
    on_fault: v.picklist(['advisory', 'strict']),
    boundaries: v.number(),
    strict_boundaries: v.number(),
    paused_until: v.nullable(v.string()),
    sessions: v.number(),
    agents: v.array(v.strictObject({ name: v.string(), session: v.string(), since: v.string() })),
    open_calls: v.number(),
    you: v.string(),
  }),
  run: (_input, { project, actor }) => {
    const found = describeGovernance(project);
    const you = actor.agent.name;
    return { text: render(found, you), structured: { ...listGovernance(found), you } };
  },
});

/** The same with the names of the protocol. */
export function listGovernance(found: Governance) {
  return {
    project: found.project,
    root: found.root,
    gate: found.degraded.length === 0 ? ('armed' as const) : ('degraded' as const),
    degraded: [...found.degraded],
    policy: found.policy,
    on_fault: found.onFault,
    boundaries: found.boundaries,
    strict_boundaries: found.strict,
    paused_until: found.pause?.until ?? null,
    sessions: found.sessions,
    agents: [...found.agents],
    open_calls: found.openCalls,
  };
}

function render(found: Governance, you: string): string {
  const names = found.agents.map(({ name }) => name).join(', ') || 'none besides the lead';
  return [
    `Project: ${found.project} (${found.root})`,
    `Gate: ${found.degraded.length === 0 ? 'armed' : `degraded: ${found.degraded.join('; ')}`}`,
    `Policy: ${found.policy}, ${found.boundaries} boundaries (${found.strict} strict), on fault: ${found.onFault}`,
    `Agents: ${names}`,
    `Calls in flight: ${found.openCalls}`,
    `You: ${you}`,
  ].join('\n');
}
