/** What governs the project right now? From state and policy alone, so that whoever asks often waits for no fold. */
import { basename } from 'node:path';
import { clientOf, type IdentitySource, liveAgents } from '../core/agents.ts';
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
  /** Why protective defaults or nothing at all stand in for what should be there. */
  readonly degraded: readonly string[];
  readonly policy: {
    /** Stands on every decision. */
    readonly hash: string;
    readonly onFault: Enforcement;
    readonly boundaries: number;
    readonly strict: number;
    /** Accepted, not yet enforced. */
    readonly gates: readonly string[];
  };
  readonly pause: Pause | null;
  readonly session: Session | null;
  /** Live Claude sessions. */
  readonly clients: readonly { readonly id: string; readonly since: string; readonly lastAt: string }[];
  readonly agents: readonly {
    readonly client: string;
    readonly name: string;
    readonly type: string;
    /** How its name was found. */
    readonly via: IdentitySource;
    readonly since: string;
  }[];
  readonly openCalls: readonly { readonly client: string; readonly agent: string; readonly action: string }[];
  readonly locks: number;
  readonly openTasks: number;
  /** Calls of our own tools that the gate did not see although it sees every call: hooks are off somewhere. */
  readonly ungatedCalls: number;
}

export function describeGovernance(project: Project): Governance {
  const { hash, onFault, boundaries, gates } = project.policy;
  const strict = boundaries.filter(({ enforcement }) => enforcement === 'strict').length;
  const { sessions, clients, agents, calls, locks, tasks, pause } = project.state();
  const ungated = ungatedCalls(clients, project.now());
  return {
    project: nameOf(project),
    root: project.root,
    degraded: [...project.degraded(), ...hooksOff(ungated)],
    policy: { hash, onFault, boundaries: boundaries.length, strict, gates },
    pause: activePause(pause, project.now()) ?? null,
    session: sessions.current ?? null,
    clients: [...clients].map(([id, { since, lastAt }]) => ({ id, since, lastAt })),
    agents: liveAgents(agents).map(({ key, name, type, via, since }) => ({
      client: clientOf(key),
      name,
      type,
      via,
      since,
    })),
    openCalls: [...calls.values()].map(({ client, agent, action }) => ({ client, agent, action })),
    locks: liveLocks(locks, project.now()).length,
    openTasks: [...tasks.values()].filter(isOpen).length,
    ungatedCalls: ungated,
  };
}

/** What the project calls itself, else its folder's name. */
export function nameOf({ policy, root }: Pick<Project, 'policy' | 'root'>): string {
  return policy.project || basename(root);
}
