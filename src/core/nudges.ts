/** What was a resting teammate last told to do, and which agents have something to be told? */
import { agentKey } from './agents.ts';
import { type Mutable, setNewest } from './bounded-map.ts';
import { detailText, type EventRecord } from './events.ts';

/** How often in a row an agent is sent back for the same reason. */
export const maxNudges = 3;

export interface Nudge {
  /** How often since it last rested, by what it was about. */
  readonly counts: Readonly<Record<string, number>>;
  /** It was told in the turn that has just ended. */
  readonly told: boolean;
}

/** By agent. */
export type Nudges = ReadonlyMap<string, Nudge>;

const maxAgents = 64;
const maxReasonLength = 200;

/** An agent that was told of so many things since it last rested is told of nothing more. */
const maxReasons = 20;

/** It may be told of this once more. */
export function mayNudge(nudge: Nudge | undefined, reason: string): boolean {
  if (nudge === undefined) return true;
  const known = nudge.counts[reason.slice(0, maxReasonLength)];
  return known === undefined ? Object.keys(nudge.counts).length < maxReasons : known < maxNudges;
}

export function reduceNudges(nudges: Mutable<Nudges>, event: EventRecord): void {
  const { type } = event;
  const ends = type === 'agent_complete' || type === 'turn_end';
  if (!ends && type !== 'teammate_idle' && type !== 'task_complete') return;
  const key = agentKey(event.client, event.agent.id);
  const known = nudges.get(key);
  const reason = detailText(event, 'nudge').slice(0, maxReasonLength);
  if (ends) {
    if (known !== undefined) nudges.set(key, { ...known, told: false });
  } else if (reason !== '') {
    const counts = { ...known?.counts, [reason]: (known?.counts[reason] ?? 0) + 1 };
    setNewest(nudges, key, { counts, told: true }, maxAgents);
  } else if (type === 'teammate_idle' && known?.told !== true) nudges.delete(key);
}

/** Lines about what agents were refused, by the agent that started them. */
export type Reports = ReadonlyMap<string, readonly string[]>;

const maxReports = 32;
const maxLines = 4;
const maxLineLength = 300;

/** An agent that ended leaves a line to its parent, which hears of it with its next outcome or prompt. */
export function reduceReports(reports: Mutable<Reports>, event: EventRecord): void {
  const { type, details, client, agent } = event;
  if (type === 'agent_complete' || type === 'turn_end') {
    const [parent, line] = [detailText(event, 'parent'), detailText(event, 'refused').slice(0, maxLineLength)];
    if (parent === '' || line === '') return;
    setNewest(reports, parent, [...(reports.get(parent) ?? []), line].slice(-maxLines), maxReports);
  }
  if (reports.size === 0 || (type !== 'user_prompt' && typeof details.outcome !== 'string')) return;
  reports.delete(agentKey(client, agent.id));
}
