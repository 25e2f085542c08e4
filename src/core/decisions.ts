/** What did the gate decide, and how often was the same thing refused? */
import { type Mutable, setNewest } from './bounded-map.ts';
import { detailText, type EventRecord } from './events.ts';

/** What a rule wants, weakest first. There is no `allow`: it would skip the user's own prompts. */
export type Effect = 'note' | 'ask' | 'deny';

/** `boundary`, `reserved-path`, …: each rule that protects what cannot be undone has an id of its own, `git-reset-hard`. */
export type RuleId = string;

export interface Finding {
  readonly effect: Effect;
  readonly rule: RuleId;
  /** One sentence for the agent: what was refused, the rule's id, what to do instead. */
  readonly reason: string;
  /** The target it speaks of. */
  readonly target: string;
}

/** `effect: none` is no opinion: the client goes on as if there were no gate. */
export type Decision = { readonly effect: 'none'; readonly findings: readonly [] } | (Finding & Findings);

interface Findings {
  /** Everything any rule found, the deciding one first. */
  readonly findings: readonly Finding[];
}

/** How often an agent was refused the same thing, by agent, rule and target. */
export type Denials = ReadonlyMap<string, number>;

/** From this many identical denials on the user is told. */
export const denialsBeforeUserIsTold = 3;

/** Enough for what a session's agents still remember being refused. */
const maxDenials = 64;

const maxKeyLength = 160;

export function denialKey(event: Pick<EventRecord, 'client' | 'agent'>, rule: string, target: string): string {
  return `${event.client}/${event.agent.id} ${rule} ${target}`.slice(0, maxKeyLength);
}

/** What an agent was refused, and how often. */
export function denialsOf(denials: Denials, event: Pick<EventRecord, 'client' | 'agent'>): ReadonlyMap<string, number> {
  const beginning = `${event.client}/${event.agent.id} `;
  const own = [...denials].filter(([key]) => key.startsWith(beginning));
  return new Map(own.map(([key, count]) => [key.slice(beginning.length), count]));
}

export function reduceDenials(denials: Mutable<Denials>, event: EventRecord): void {
  // Whoever started it is told.
  if (detailText(event, 'refused') !== '') {
    for (const what of denialsOf(denials, event).keys()) denials.delete(`${event.client}/${event.agent.id} ${what}`);
  }
  const { effect, rule, target } = event.details;
  if (effect !== 'deny' || typeof rule !== 'string' || typeof target !== 'string') return;
  const key = denialKey(event, rule, target);
  setNewest(denials, key, (denials.get(key) ?? 0) + 1, maxDenials);
}
