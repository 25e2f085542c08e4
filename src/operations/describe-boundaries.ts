/** Which boundaries are there, and which of them hold for an agent? */
import { matchAgent } from '../core/match-path.ts';
import type { Boundary } from '../core/policy.ts';
import { reservedPatterns } from '../policy/reserved-paths.ts';
import type { Project } from './open-project.ts';

export interface DescribedBoundary extends Boundary {
  /** `own`: the first that matches the agent's name; `common`: only its forbidden lists hold, as for everybody. */
  readonly holds: 'own' | 'common' | 'no';
}

export interface DescribedBoundaries {
  readonly boundaries: readonly DescribedBoundary[];
  /** Paths that no agent changes, whatever the policy says. */
  readonly reserved: readonly string[];
}

/** @param agent the name that patterns match. */
export function describeBoundaries({ policy }: Project, agent: string): DescribedBoundaries {
  const own = policy.boundaries.find(({ pattern }) => matchAgent(pattern, agent));
  const boundaries = policy.boundaries.map((boundary) => {
    const holds = boundary === own ? 'own' : boundary.pattern === '*' ? 'common' : 'no';
    return { ...boundary, holds } as const;
  });
  return { boundaries, reserved: reservedPatterns };
}
