/** How does an event lose its secrets before anything of it is written? */
import type { EventDraft } from '../core/events.ts';
import { redact } from '../workspace/redaction.ts';

/** Deeper than anything that is accepted; beyond it a value is dropped. */
const maxDepth = 64;

export function redactDetails(draft: EventDraft): EventDraft {
  const details = redactValue(draft.details ?? {}) as EventDraft['details'] & object;
  return { ...draft, action: redact(draft.action), details };
}

/** A JSON value in which every text has lost its secrets. */
export function redactValue(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return redact(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth > maxDepth) return undefined;
  if (Array.isArray(value)) return value.map((each) => redactValue(each, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [redact(key), redactValue(each, depth + 1)]));
}

/** Longer texts are cut before they are searched for secrets; far above every `maxLength` in use. */
const maxSearched = 64 * 1024;

/** The beginning of a text, redacted before it is cut so that no half of a secret remains. */
export function clip(text: string, maxLength: number): string {
  return redact(text.slice(0, maxSearched)).slice(0, maxLength);
}
