/** What governs the project right now? From state and policy alone, so that whoever asks often waits for no fold. */
import { basename } from 'node:path';
import { hooksOff, ungatedCalls } from '../core/clients.ts';
import { activePause, type Pause } from '../core/enforcement.ts';
import { liveLocks } from '../core/locks.ts';
import type { Enforcement } from '../core/policy.ts';
import type { Session } from '../core/sessions.ts';
import { isOpen } from '../core/tasks.ts';
import type { Project } from './open-project.ts';

export interface Governance {
  readonly project: string;
  readonly root: string;
  /** The hash that stands on every decision. */
  readonly policy: string;
  readonly onFault: Enforcement;
  readonly boundaries: number;
  readonly strict: number;
  /** Why protective defaults or nothing at all stand in for what should be there. */
  readonly degraded: readonly string[];
  readonly pause: Pause | undefined;
  readonly session: Session | undefined;
  /** Live Claude sessions. */
  readonly clients: number;
  readonly agents: readonly { readonly name: string; readonly client: string; readonly since: string }[];
  readonly openCalls: number;
  readonly locks: number;
  readonly openTasks: number;
}

export function describeGovernance(project: Project): Governance {
  const { policy, root } = project;
  const { sessions, clients, agents, calls, locks, tasks, pause } = project.state();
  return {
    project: policy.project || basename(root),
    root,
    policy: policy.hash,
    onFault: policy.onFault,
    boundaries: policy.boundaries.length,
    strict: policy.boundaries.filter(({ enforcement }) => enforcement === 'strict').length,
    degraded: [...project.degraded(), ...hooksOff(ungatedCalls(clients, project.now()))],
    pause: activePause(pause, project.now()),
    session: sessions.current,
    clients: clients.size,
    agents: [...agents].map(([key, { name, since }]) => ({ name, client: key.slice(0, key.lastIndexOf('/')), since })),
    openCalls: calls.size,
    locks: liveLocks(locks, project.now()).length,
    openTasks: [...tasks.values()].filter(isOpen).length,
  };
}
