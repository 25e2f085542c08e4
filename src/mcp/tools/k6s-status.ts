/** k6s_status: is the gate armed, and under which policy does the caller work? */
import * as v from 'valibot';
import { printable } from '../../core/text.ts';
import { describeGovernance, type Governance } from '../../operations/describe-governance.ts';
import { defineTool } from '../tool.ts';

const sessionEntries = v.nullable(
  v.strictObject({
    id: v.string(),
    state: v.picklist(['created', 'active']),
    objective: v.string(),
    parent: v.string(),
    started_at: v.string(),
  }),
);

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
    session: sessionEntries,
    clients: v.number(),
    agents: v.array(
      v.strictObject({ name: v.string(), type: v.string(), via: v.string(), client: v.string(), since: v.string() }),
    ),
    open_calls: v.number(),
    locks: v.number(),
    open_tasks: v.number(),
    you: v.string(),
  }),
  run: (_input, { project, actor }) => {
    const found = describeGovernance(project);
    const you = actor.agent.name;
    return { text: render(found, you), structured: { ...listGovernance(found), you } };
  },
});

function sessionOf({ session }: Governance) {
  if (session === null) return null;
  const { id, state, objective, parent, startedAt } = session;
  return { id, state, objective, parent, started_at: startedAt };
}

/** The same with the names of the protocol. */
export function listGovernance(found: Governance) {
  return {
    project: found.project,
    root: found.root,
    gate: found.degraded.length === 0 ? ('armed' as const) : ('degraded' as const),
    degraded: [...found.degraded],
    policy: found.policy.hash,
    on_fault: found.policy.onFault,
    boundaries: found.policy.boundaries,
    strict_boundaries: found.policy.strict,
    paused_until: found.pause?.until ?? null,
    session: sessionOf(found),
    clients: found.clients.length,
    agents: [...found.agents],
    open_calls: found.openCalls.length,
    locks: found.locks,
    open_tasks: found.openTasks,
  };
}

function render(found: Governance, you: string): string {
  const { hash, boundaries, strict, onFault } = found.policy;
  const names = found.agents.map(({ name }) => name).join(', ') || 'none besides the lead';
  return [
    `Project: ${found.project} (${found.root})`,
    `Gate: ${found.degraded.length === 0 ? 'armed' : `degraded: ${found.degraded.join('; ')}`}`,
    `Policy: ${hash}, ${boundaries} boundaries (${strict} strict), on fault: ${onFault}`,
    `Session: ${found.session === null ? 'none' : `${found.session.id} ${printable(found.session.objective)}`}`.trim(),
    `Agents: ${names}`,
    `Locks: ${found.locks}, open tasks: ${found.openTasks}`,
    `Calls in flight: ${found.openCalls.length}`,
    `You: ${you}`,
  ].join('\n');
}
