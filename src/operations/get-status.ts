/** How is the project governed right now? */
import { basename } from 'node:path';
import { hooksOff, ungatedCalls } from '../core/clients.ts';
import { activePause, type Pause } from '../core/enforcement.ts';
import { KhoregosError, messageOf, systemCode } from '../core/errors.ts';
import { liveLocks } from '../core/locks.ts';
import type { Enforcement } from '../core/policy.ts';
import type { Session } from '../core/sessions.ts';
import { isOpen } from '../core/tasks.ts';
import { all } from '../ledger/database.ts';
import { databasePath } from '../ledger/layout.ts';
import { stat } from '../workspace/project-root.ts';
import type { Project } from './open-project.ts';
import { readLedger } from './read-ledger.ts';

export interface ProjectStatus {
  readonly project: string;
  readonly root: string;
  /** Why protective defaults or nothing at all stand in for what should be there. */
  readonly degraded: readonly string[];
  readonly policy: {
    readonly hash: string;
    readonly onFault: Enforcement;
    readonly boundaries: number;
    readonly strict: number;
    /** Accepted, not yet enforced. */
    readonly gates: readonly string[];
  };
  readonly pause: Pause | null;
  readonly session: Session | null;
  readonly clients: readonly { readonly id: string; readonly since: string; readonly lastAt: string }[];
  readonly agents: readonly { readonly client: string; readonly name: string; readonly since: string }[];
  readonly openCalls: readonly { readonly client: string; readonly agent: string; readonly action: string }[];
  readonly locks: number;
  readonly openTasks: number;
  /** Calls of our own tools that the gate did not see although it sees every call: hooks are off somewhere. */
  readonly ungatedCalls: number;
  readonly trail: TrailStatus | null;
}

export interface TrailStatus {
  readonly events: number;
  readonly head: string;
  readonly findings: Readonly<Record<string, number>>;
  /** When k6s.db was last published before this; null when it never was. */
  readonly foldedAt: string | null;
}

/** Everything a person asks first. What cannot be read makes the status degraded and does not stop it. */
export async function getStatus(project: Project): Promise<ProjectStatus> {
  const faults: string[] = [];
  const trail = await trailStatus(project).catch((error: unknown) => {
    if (!(error instanceof KhoregosError) && systemCode(error) === undefined) throw error;
    faults.push(messageOf(error));
    return null;
  });
  const { hash, onFault, boundaries, gates } = project.policy;
  const strict = boundaries.filter(({ enforcement }) => enforcement === 'strict').length;
  const { sessions, clients, agents, calls, locks, tasks, pause } = project.state();
  const ungated = ungatedCalls(clients, project.now());
  return {
    project: nameOf(project),
    root: project.root,
    degraded: [...new Set([...project.degraded(), ...faults, ...hooksOff(ungated)])],
    policy: { hash, onFault, boundaries: boundaries.length, strict, gates },
    pause: activePause(pause, project.now()) ?? null,
    session: sessions.current ?? null,
    clients: [...clients].map(([id, { since, lastAt }]) => ({ id, since, lastAt })),
    agents: [...agents].map(([key, { name, since }]) => ({ client: key.slice(0, key.lastIndexOf('/')), name, since })),
    openCalls: [...calls.values()].map(({ client, agent, action }) => ({ client, agent, action })),
    locks: liveLocks(locks, project.now()).length,
    openTasks: [...tasks.values()].filter(isOpen).length,
    ungatedCalls: ungated,
    trail,
  };
}

/** What the project calls itself, else its folder's name. */
export function nameOf({ policy, root }: Pick<Project, 'policy' | 'root'>): string {
  return policy.project || basename(root);
}

async function trailStatus(project: Project): Promise<TrailStatus> {
  const folded = stat(databasePath(project.root));
  const { database, watermark } = await readLedger(project);
  const findings = all(database, 'SELECT kind, count(*) AS count FROM findings GROUP BY kind ORDER BY kind');
  return {
    events: watermark.sequence,
    head: watermark.head,
    findings: Object.fromEntries(findings.map(({ kind, count }) => [String(kind), Number(count)])),
    foldedAt: folded?.mtime.toISOString() ?? null,
  };
}
