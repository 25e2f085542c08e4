/** How is the project governed right now, and how far is its trail? */
import { KhoregosError, messageOf, systemCode } from '../core/errors.ts';
import { all } from '../ledger/database.ts';
import { databasePath } from '../ledger/layout.ts';
import { userDirectory } from '../workspace/environment.ts';
import { newestSigned } from '../workspace/head-log.ts';
import { stat } from '../workspace/project-root.ts';
import { describeGovernance, type Governance } from './describe-governance.ts';
import type { Project } from './open-project.ts';
import { readLedger } from './read-ledger.ts';

export interface ProjectStatus extends Governance {
  readonly trail: TrailStatus | null;
}

export interface TrailStatus {
  readonly events: number;
  readonly head: string;
  readonly findings: Readonly<Record<string, number>>;
  /** When k6s.db was last published before this; null when it never was. */
  readonly foldedAt: string | null;
  /** The newest event whose head is signed in this home; 0 for none. */
  readonly signed: number;
}

/** Everything a person asks first. What cannot be read makes the status degraded and does not stop it. */
export async function getStatus(project: Project): Promise<ProjectStatus> {
  const faults: string[] = [];
  const trail = await trailStatus(project).catch((error: unknown) => {
    if (!(error instanceof KhoregosError) && systemCode(error) === undefined) throw error;
    faults.push(messageOf(error));
    return null;
  });
  const governance = describeGovernance(project);
  return { ...governance, degraded: [...new Set([...governance.degraded, ...faults])], trail };
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
    signed: project.variables === undefined ? 0 : newestSigned(userDirectory(project.variables), project.root),
  };
}
