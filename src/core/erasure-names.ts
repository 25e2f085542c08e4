/** What of a line may stay when its values go: names, ids and times, and nothing that could pass for a secret. */
import type { AgentIdentity } from './agents.ts';
import type { EventDetails, Severity } from './events.ts';

/** Up to twelve words of at most 16 letters and digits: a key or token is longer in one piece. */
const namePattern = /^[A-Za-z0-9]{1,16}(?:(?:__|[ ._:/@-])[A-Za-z0-9]{1,16}){0,11}$/;

const maxNameLength = 96;

/** ULIDs, UUIDs, ids of calls and of agents as clients give them. Source: recorded payloads. */
const idPattern =
  /^(?:[0-9A-HJKMNP-TV-Z]{26}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?:srv)?toolu_(?:bdrk_|vrtx_)?[A-Za-z0-9]{1,32}|[0-9a-f]{1,20})$/;

const timePattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** The keyed hash of what was checked; the hash of a policy. */
const hashPattern = /^[0-9a-f]{16,64}$/;

export function keptName(text: string): string {
  return text.length <= maxNameLength && namePattern.test(text) ? text : '';
}

export function keptId(text: string): string {
  return idPattern.test(text) ? text : keptName(text);
}

export function keptTime(text: string): string {
  return timePattern.test(text) ? text : '';
}

export function keptSeverity(severity: Severity): Severity {
  return severity === 'warning' || severity === 'critical' ? severity : 'info';
}

const sources: ReadonlySet<string> = new Set<AgentIdentity['via']>([
  'payload',
  'registry',
  'process',
  'transcript',
  'terminal',
  'unknown',
]);

export function keptAgent({ id, name, type, via }: AgentIdentity): AgentIdentity {
  return {
    id: keptId(id),
    name: keptName(name),
    type: keptName(String(type ?? '')),
    via: sources.has(via) ? via : 'program',
  };
}

type Keep = (value: unknown) => boolean;

const isName: Keep = (value) => typeof value === 'string' && value !== '' && keptName(value) === value;
const isId: Keep = (value) => typeof value === 'string' && value !== '' && keptId(value) === value;
const isHash: Keep = (value) => typeof value === 'string' && hashPattern.test(value);

/** What says how to read the event. */
const flags: Readonly<Record<string, Keep>> = {
  submitted: (value) => value === true,
  auto: (value) => value === true,
  carried: (value) => value === true,
  scope: (value) => value === 'project',
};

/** What pairs a call with its outcome, says what was decided, and since when the disk has been looked at. */
const pairing: Readonly<Record<string, Keep>> = {
  tool: isName,
  call: isId,
  effect: isName,
  rule: isName,
  outcome: isName,
  fingerprint: isHash,
  // Of a policy: those of contents are longer.
  hash: (value) => isHash(value) && String(value).length === 16,
  verified: (value) => value === false,
  background: (value) => value === true,
  looked: (value) => typeof value === 'string' && timePattern.test(value),
};

export function keptDetails(details: EventDetails, onlyFlags: boolean): EventDetails {
  const kept = { ...flags, ...(onlyFlags ? {} : pairing) };
  return Object.fromEntries(
    Object.entries(kept).flatMap(([key, may]) => (may(details[key]) ? [[key, details[key]]] : [])),
  );
}
