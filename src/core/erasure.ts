/** How do the values of a deleted session leave the journal, while every line keeps its place, length and hash? */
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
  'task_update',
  'task_complete',
]);

/** Submitted events are values whatever their type; a value that belongs to the project outlives its session. */
export function isErasable({ type, details }: Pick<EventDraft, 'details'> & { readonly type: string }): boolean {
  return (valueTypes.has(type) || details?.submitted === true) && details?.scope !== 'project';
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

/** What says how to read the line, and not what somebody wrote. */
function keptDetails({ submitted, auto, carried }: EventRecord['details']): EventRecord['details'] {
  const kept = { submitted, auto, carried };
  return Object.fromEntries(Object.entries(kept).filter(([, value]) => value === true));
}

/**
 * The line without its values: as long as before, with `hash`, the hash of the line that it was. Erasing an erased
 * line gives the same line. Undefined when nothing in it may be erased.
 */
export function eraseLine(line: string, hash: string, bytesOf: (text: string) => number): string | undefined {
  const record = parseRecord(line);
  if (record === undefined || !isErasable(record)) return undefined;
  const kept: EventRecord = {
    v: record.v,
    id: record.id,
    at: record.at,
    type: record.type,
    severity: record.severity,
    session: record.session,
    client: record.client,
    agent: record.agent,
    policy: record.policy,
    action: '',
    details: keptDetails(record.details),
    seen: record.seen,
  };
  const text = `${JSON.stringify(kept).slice(0, -1)},"erased":"${hash}"}`;
  const lacking = bytesOf(line) - bytesOf(text);
  if (lacking < 0) return undefined;
  // Spaces between `details` and its value are JSON, and leave the ending where it is.
  return text.replace('"details":', (found) => found + ' '.repeat(lacking));
}
