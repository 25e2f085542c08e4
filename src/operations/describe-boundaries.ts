/** Which boundaries are there, and which of them hold for an agent? */
import type { AgentIdentity } from '../core/agents.ts';
import type { Boundary } from '../core/policy.ts';
import { boundariesOf } from '../policy/boundaries.ts';
import { reservedPatterns } from '../policy/reserved-paths.ts';
import type { Project } from './open-project.ts';

export interface DescribedBoundary extends Boundary {
  /** `own`: the first that matches the agent's name or its definition; `common`: only its forbidden lists hold, as for everybody. */
  readonly holds: 'own' | 'common' | 'no';
}

export interface DescribedBoundaries {
  readonly boundaries: readonly DescribedBoundary[];
  /** Paths that no agent changes, whatever the policy says. */
  readonly reserved: readonly string[];
}

/** @param agent undefined: of nobody in particular. */
export function describeBoundaries({ policy }: Project, agent: AgentIdentity | undefined): DescribedBoundaries {
  const own = agent === undefined ? [] : boundariesOf(agent, policy);
  const boundaries = policy.boundaries.map((boundary) => {
    const holds = own.includes(boundary) ? 'own' : boundary.pattern === '*' ? 'common' : 'no';
    return { ...boundary, holds } as const;
  });
  return { boundaries, reserved: reservedPatterns };
}
