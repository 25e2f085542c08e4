/** How are the values made that the decision point takes? */
import type { Action, Place, ResolvedAccess, ToolCall } from '../../src/core/calls.ts';
import {
  type Boundary,
  type Policy,
  standardAudit,
  standardLocks,
  standardRetention,
  standardTasks,
  standardTeams,
  standardTools,
  type ToolPolicy,
} from '../../src/core/policy.ts';
import { createState, type State } from '../../src/core/state.ts';

export const now = Date.parse('2030-01-01T00:00:00.000Z');
export const paused = { ...createState(), pause: { until: '2030-01-01T01:00:00.000Z', by: 'person' } };
export const unpaused: State = createState();

/** A place in the project; `undefined` lies outside. */
export function place(relative: string | undefined, more: Partial<Place> = {}): Place {
  const real = relative === undefined ? '/elsewhere/file' : `/project/${relative}`;
  return { real, relative, aliases: [], zone: undefined, ...more };
}

export function access(action: Action, relative: string | undefined, more: Partial<Place> = {}): ResolvedAccess {
  const found = place(relative, more);
  return { action, target: relative ?? found.real, certainty: 'exact', place: found };
}

/** A path of which it is not known whether this is done to it. */
export function possible(action: Action, relative: string | undefined): ResolvedAccess {
  return { ...access(action, relative), certainty: 'possible' };
}

/** What a shell command writes as a pattern, from the project's root. */
export function globbed(action: Action, pattern: string): ResolvedAccess {
  return { ...access(action, pattern.replace(/^\.\//, '')), target: pattern, certainty: 'glob' };
}

export function unknown(action: Action): ResolvedAccess {
  return { action, target: '$x', certainty: 'unknown', place: undefined };
}

export function toolCall(more: Partial<ToolCall> = {}): ToolCall {
  return {
    tool: 'Write',
    client: 'client-1',
    agent: { id: 'main', name: 'lead', type: '', via: 'payload' },
    accesses: [],
    command: '',
    invocations: [],
    dangers: [],
    denied: [],
    directories: { root: '/project', home: '/home/me', temporary: ['/tmp'] },
    attended: true,
    foldsCase: false,
    ...more,
  };
}

/** A call of an agent with this name. */
export function callOf(name: string, ...accesses: ResolvedAccess[]): ToolCall {
  return toolCall({ agent: { id: 'a1', name, type: name, via: 'payload' }, accesses });
}

export function boundary(pattern: string, more: Partial<Boundary> = {}): Boundary {
  return { pattern, allowed: [], forbidden: [], forbiddenReads: [], enforcement: 'strict', ...more };
}

export function policyOf(...boundaries: Boundary[]): Policy {
  const common = { hash: 'test', project: '', onFault: 'advisory', staleTimeoutHours: 24, gates: [] } as const;
  const kept = { audit: standardAudit, retention: standardRetention };
  const team = { teams: standardTeams, locks: standardLocks, tasks: standardTasks };
  return { ...common, ...kept, ...team, boundaries, tools: standardTools };
}

export function toolPolicyOf(tools: Partial<ToolPolicy>): Policy {
  return { ...policyOf(), tools: { ...standardTools, ...tools } };
}
