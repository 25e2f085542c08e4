/** Why was something refused, asked about or noted? */
import { queryEvents } from '../ledger/query.ts';
import type { Project } from './open-project.ts';
import { readLedger } from './read-ledger.ts';

export interface Denial {
  readonly sequence: number;
  readonly at: string;
  readonly session: string;
  readonly agent: string;
  readonly action: string;
  readonly effect: string;
  readonly rule: string;
  readonly target: string;
  readonly reason: string;
}

/** The newest decisions with any effect, oldest first. */
export async function listDenials(project: Project, limit: number): Promise<readonly Denial[]> {
  const events = queryEvents(project.root, await readLedger(project), { effectOtherThan: 'none', limit });
  return events.map(({ sequence, at, session, agent, action, details }) => {
    const text = (name: string) => (typeof details[name] === 'string' ? details[name] : '');
    const decided = { effect: text('effect'), rule: text('rule'), target: text('target'), reason: text('reason') };
    return { sequence, at, session, agent, action, ...decided };
  });
}
