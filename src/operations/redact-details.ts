/** How does an event lose its secrets before anything of it is written? */
import type { EventDraft, EventOrigin } from '../core/events.ts';
import { headline } from '../core/text.ts';
import { redact, replacementOf } from '../workspace/redaction.ts';

/** Deeper than anything that is accepted; beyond it a value is dropped. */
const maxDepth = 64;

export function redactDetails(draft: EventDraft): EventDraft {
  const details = redactValue(draft.details ?? {}) as EventDraft['details'] & object;
  return { ...draft, action: redact(draft.action), details };
}

/** Who acts, as it is written: names of agents and clients are what somebody called them. */
export function redactOrigin(origin: EventOrigin): EventOrigin {
  const { id, name, type } = origin.agent;
  const agent = { ...origin.agent, id: redact(id), name: redactName(name), type: redactName(type) };
  return { ...origin, client: redact(origin.client), agent };
}

/** `auth-token:reviewer-2` is an agent of a plugin and no token: each part is looked at by itself. */
function redactName(name: string): string {
  return pluginName.test(name) ? name.split(':').map(redact).join(':') : redact(name);
}

const pluginName = /^[A-Za-z][\w.-]{0,99}:[\w.-]{1,99}$/;

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
export function clip(text: string, maxLength: number, searched = maxSearched): string {
  return redactBeginning(text, searched, redact).slice(0, maxLength);
}

/** No rule needs to see more of a secret to know it. */
const halfSecretLength = 512;

/** Searches so much of a text; what stands last before that cut may be half of a secret, and is left out. */
export function redactBeginning(text: string, length: number, search: (text: string) => string): string {
  const redacted = search(text.slice(0, length));
  return text.length <= length ? redacted : redacted.slice(0, Math.max(0, redacted.length - halfSecretLength));
}

/** A text in one line of an event, as `headline` cuts it, without half a secret at its end. */
export function redactedHeadline(text: string): string {
  return headline(redact(text));
}

/**
 * A value as somebody gave it, without its secrets: of `{ "password": "correct horse" }` only the name says that the value is one.
 * @param name what the value is saved under
 */
export function redactGiven(value: unknown, name = '', depth = 0): unknown {
  if (typeof value === 'string' || typeof value === 'number') return redactNamed(name, value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth > maxDepth) return undefined;
  if (Array.isArray(value)) return value.map((each) => redactGiven(each, name, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [redact(key), redactGiven(each, key, depth + 1)]),
  );
}

/** More of a name says nothing about its value. */
const maxNameLength = 200;

/** As if name and value stood in one text, where what ends a text of JSON would hide the rest. */
function redactNamed(name: string, value: string | number): unknown {
  const named = `"${redact(name.slice(-maxNameLength))}": "`;
  const [, rule] = leadingMarker.exec(afterName(named, String(value))) ?? [];
  if (rule !== undefined) return replacementOf(rule);
  return typeof value === 'string' ? redact(value) : value;
}

const leadingMarker = /^\[REDACTED:([a-z0-9-]{1,60})\]/;

function afterName(named: string, value: string): string {
  const text = redact(`${named}${value.slice(0, maxSearched).replace(/["\\\n]/g, ' ')}"`);
  return text.startsWith(named) ? text.slice(named.length) : '';
}
