/** How is a value that leaked into one event erased, while the chain is kept? */
import { erasedHash } from '../core/erasure.ts';
import { eraseLines } from '../ledger/erase.ts';
import { planRedaction } from '../ledger/redact.ts';
import { forgetErased } from './erase-values.ts';
import { findEvent } from './find-event.ts';
import type { Actor, Project } from './open-project.ts';
import { whileNobodyFolds } from './read-ledger.ts';

export interface RedactedEvent {
  readonly id: string;
  readonly sequence: number;
  readonly type: string;
  /** It was erased before; only what a killed process left was done now. */
  readonly already: boolean;
  /** Who redacted it; null when the deletion of its session erased it. */
  readonly by: string | null;
  /** Other events that hold the same large value: it stays for them. */
  readonly sharedWith: readonly string[];
}

/**
 * Records which line is erased and what will be left of it, then erases it from journal, blobs, database and snapshot;
 * every line keeps its hash. Redacting a redacted event finishes what a killed process left.
 * @param given an event's id, the beginning of one, or its sequence number
 * @throws KhoregosError NOT_FOUND or USAGE like `findEvent`, REFUSED for what the chain needs, BUSY while others fold.
 */
export function redactEvent(project: Project, actor: Actor, given: string): Promise<RedactedEvent> {
  return whileNobodyFolds(project, `redact event "${given}"`, () => redact(project, actor, given));
}

async function redact(project: Project, actor: Actor, given: string): Promise<RedactedEvent> {
  const { root } = project;
  const { line, record, sequence } = findEvent(root, given);
  const plan = planRedaction(root, { line, record, sequence });
  const already = erasedHash(line.bytes) !== undefined;
  const by = plan.by ?? (already ? null : actor.agent.name);
  if (plan.by === undefined && !already) {
    const details = { ...plan.redaction, by };
    project.record({ type: 'event_redacted', action: `Redacted event ${plan.redaction.event}`, details }, actor);
  }
  eraseLines(root, plan);
  await forgetErased(project);
  return { id: plan.redaction.event, sequence, type: record.type, already, by, sharedWith: plan.sharedWith };
}
