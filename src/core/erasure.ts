/** How do values leave the journal, while every line keeps its place, length and hash? */
import { keptAgent, keptDetails, keptId, keptName, keptSeverity, keptTime } from './erasure-names.ts';
import { type EventDraft, type EventRecord, parseRecord } from './events.ts';

/** Events that hold what somebody wrote as a value. What calls did is never erased. */
const valueTypes: ReadonlySet<string> = new Set([
  'session_start',
  'session_named',
  'session_resume',
  'session_carried',
  'context_saved',
  'log',
  'checkpoint',
  'task_create',
  'task_claim',
  'task_update',
  'task_complete',
]);

/** Submitted events are values whatever their type; a value that belongs to the project outlives its session. */
export function isErasable({ type, details }: Pick<EventDraft, 'details'> & { readonly type: string }): boolean {
  return (valueTypes.has(type) || details?.submitted === true) && details?.scope !== 'project';
}

/** What the chain itself works with: without it nobody could check the rest. */
const chainTypes: ReadonlySet<string> = new Set([
  'carried',
  'event_redacted',
  'policy_loaded',
  'segment_sealed',
  'session_delete',
  'signing_key',
  'signing_key_rotated',
  'trail_anchored',
  'trail_pruned',
]);

/** Any other event may be redacted by a person. */
export function isRedactable({ type }: { readonly type: string }): boolean {
  return !chainTypes.has(type);
}

/** An erased line ends with the hash of the line that it was. */
const suffix = /,"erased":"([0-9a-f]{64})"\}$/;

/** Bytes of that ending. */
const suffixLength = 77;
const comma = 44;

/** The hash of what an erased line was; undefined for any other line. */
export function erasedHash(line: Uint8Array): string | undefined {
  const start = line.length - suffixLength;
  // A comma stands there in hardly any other line: all lines are asked.
  if (start < 0 || line[start] !== comma) return undefined;
  return suffix.exec(String.fromCharCode(...line.subarray(start)))?.[1];
}

/** Room that the ending needs beyond what erasing sets free: what says how to read the line stays. */
const roomNeeded = suffixLength + 50;

/** A value whose details are shorter than the hash that may take their place gets as much room. */
export function withRoom(draft: EventDraft): EventDraft {
  if (!isErasable(draft)) return draft;
  const lacking = roomNeeded - JSON.stringify([draft.action, draft.details]).length;
  return lacking <= 0 ? draft : { ...draft, details: { ...draft.details, room: ' '.repeat(lacking) } };
}

/** Which events a rule erases. */
export type May = (record: EventRecord) => boolean;

/**
 * The line without its values: as long as before, with `hash`, the hash of the line that it was. The same whichever
 * rule erases it, so that a deleted session and a redacted event explain one another's lines; an erased line stays as
 * it is. Undefined when nothing in it may be erased, or when the line has no room for its hash.
 */
export function eraseLine(
  line: string,
  hash: string,
  bytesOf: (text: string) => number,
  may: May = isErasable,
): string | undefined {
  const record = parseRecord(line);
  if (record === undefined || !may(record)) return undefined;
  const ending = `,"erased":"${hash}"}`;
  if (line.endsWith(ending)) return line;
  for (const kept of remains(record)) {
    const text = JSON.stringify(kept).slice(0, -1) + ending;
    const lacking = bytesOf(line) - bytesOf(text);
    // Spaces between `details` and its value are JSON, and leave the ending where it is.
    if (lacking >= 0) return text.replace('"details":', (found) => found + ' '.repeat(lacking));
  }
  return undefined;
}

/** What may remain, from most to least: in a short line the hash takes the place of more. */
function remains(record: EventRecord): readonly EventRecord[] {
  const most: EventRecord = {
    v: record.v,
    id: keptId(record.id),
    at: keptTime(record.at),
    type: keptName(record.type),
    severity: keptSeverity(record.severity),
    session: keptId(record.session),
    client: keptId(record.client),
    agent: keptAgent(record.agent),
    // The only field that `parseRecord` does not look at.
    policy: keptName(String(record.policy ?? '')),
    action: '',
    details: keptDetails(record.details, isValue(record)),
    seen: /^[0-9a-f]{32}$/.test(record.seen) ? record.seen : '',
  };
  const flags = { ...most, details: keptDetails(record.details, true) };
  const nameless = { ...flags, policy: '' };
  const clientless = { ...nameless, client: '' };
  // The deletion of its session looks for a value by it.
  return [most, flags, nameless, clientless, ...(isValue(record) ? [] : [{ ...clientless, session: '' }])];
}

/** Whatever such an event says was written by somebody. */
function isValue({ type, details }: EventRecord): boolean {
  return valueTypes.has(type) || details.submitted === true;
}
