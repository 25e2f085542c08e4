/** What does verification need of a record? Found where `createRecord` puts it; anything else is parsed as a whole. */
import { detailText, parseRecord } from '../core/events.ts';

export interface ScannedRecord {
  readonly type: string;
  readonly id: string;
  readonly at: string;
  readonly seen: string;
  /** The blob that it names; empty for none. */
  readonly blob: string;
}

const start = '{"v":1,"id":"';
const atMarker = '","at":"';
const typeMarker = '","type":"';
const seenMarker = '"seen":"';
const blobMarker = '"blob":"';
const erasedMarker = ',"erased":"';

/** Length of the ending that begins with it. */
const erasedLength = 77;

/** Long enough for the id and time of any record. */
const maxStart = 200;

export function scanRecord(text: string): ScannedRecord | undefined {
  if (text.startsWith(erasedMarker, text.length - erasedLength)) return parsed(text);
  const idEnd = text.indexOf(atMarker, start.length);
  const type = text.indexOf(typeMarker, idEnd);
  const seen = text.lastIndexOf(seenMarker);
  const isPlain = text.startsWith(start) && idEnd !== -1 && type > idEnd && type < maxStart && seen > type;
  if (!isPlain || !text.endsWith('"}') || text.includes(blobMarker)) return parsed(text);
  const typeStart = type + typeMarker.length;
  const name = text.slice(typeStart, text.indexOf('"', typeStart));
  // A seal ends the segment: what only looks like one must not.
  if (name === 'segment_sealed') return parsed(text);
  return {
    type: name,
    id: text.slice(start.length, idEnd),
    at: text.slice(idEnd + atMarker.length, type),
    seen: text.slice(seen + seenMarker.length, -2),
    blob: '',
  };
}

function parsed(text: string): ScannedRecord | undefined {
  const record = parseRecord(text);
  if (record === undefined) return undefined;
  const { type, id, at, seen } = record;
  return { type, id, at, seen, blob: detailText(record, 'blob') };
}
