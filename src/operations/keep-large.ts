/** Where do details go that do not fit into a record? */
import { toJson } from '../core/json.ts';
import { saveBlob } from '../ledger/blobs.ts';
import { redactValue } from './redact-details.ts';

/** A record holds 16 KiB with its envelope and what else it says. */
const maxInlineBytes = 8 * 1024;

type Details = Readonly<Record<string, unknown>>;

/** Details as they are, or the blob that holds them, with what must stand in the record itself. */
export function keepLarge(root: string, details: Details, always: Details = {}): Details {
  if (Buffer.byteLength(toJson(details)) <= maxInlineBytes) return details;
  const text = toJson(redactValue(details));
  return { ...always, truncated: true, bytes: Buffer.byteLength(text), blob: saveBlob(root, text) };
}
