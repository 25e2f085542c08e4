/** What may a text say once its secrets are taken out? */
import { secretRules } from './secret-rules.ts';

const beginMarker = '-----BEGIN ';
const endMarker = '-----END ';
/** The longest label in use is `PGP PRIVATE KEY BLOCK` (21); some tools prefix their own name. */
const labelMaxLength = 64;
/** A 16384-bit RSA key in PEM is about 12 600 characters. */
const keyBlockMaxLength = 16_384;
const keyLabel = /^[A-Z0-9 ]*PRIVATE KEY(?: BLOCK)?$/;
/** One short word in small letters is no secret of any kind: most names and values that a hook writes are. */
const word = /^[a-z_]{0,20}$/;
const outsideKeyBody = /[^\w\s+/=\\:,.()-]/;

/**
 * `text` with each secret replaced by `[REDACTED:<rule-id>]`; the key, scheme or user in front of a secret stays.
 * Linear in the length of `text`, idempotent, and never throws.
 */
export function redact(text: string): string {
  if (word.test(text)) return text;
  const lower = text.toLowerCase();
  let redacted = text.includes(beginMarker) ? redactPrivateKeys(text) : text;
  for (const { id, keywords, pattern } of secretRules) {
    if (!keywords.some((keyword) => lower.includes(keyword))) continue;
    redacted = redacted.replace(pattern(), (_match, kept: unknown) =>
      typeof kept === 'string' ? `${kept}[REDACTED:${id}]` : `[REDACTED:${id}]`,
    );
  }
  return redacted;
}

// By indexOf and not by a pattern: both cursors only move forward, so many BEGIN without END cost one scan.
function redactPrivateKeys(text: string): string {
  let redacted = '';
  let copiedTo = 0;
  let end = 0;
  for (let begin = text.indexOf(beginMarker); begin >= 0; begin = text.indexOf(beginMarker, begin)) {
    const bodyStart = findKeyBody(text, begin);
    if (bodyStart < 0) {
      begin += beginMarker.length;
      continue;
    }
    if (end >= 0 && end < bodyStart) end = text.indexOf(endMarker, bodyStart);
    redacted += `${text.slice(copiedTo, begin)}[REDACTED:private-key]`;
    begin = copiedTo = findKeyEnd(text, bodyStart, end);
  }
  return redacted + text.slice(copiedTo);
}

function findKeyBody(text: string, begin: number): number {
  const header = text.slice(begin + beginMarker.length, begin + beginMarker.length + labelMaxLength);
  const labelEnd = header.indexOf('-----');
  if (labelEnd < 0 || !keyLabel.test(header.slice(0, labelEnd))) return -1;
  return begin + beginMarker.length + labelEnd + 5;
}

// Without an END the body lasts as long as it looks like one, so a command that only names the marker keeps its rest.
function findKeyEnd(text: string, bodyStart: number, end: number): number {
  const bound = Math.min(text.length, bodyStart + keyBlockMaxLength);
  if (end >= 0 && end < bound) {
    const close = text.indexOf('-----', end + endMarker.length);
    return close >= 0 && close - end <= labelMaxLength ? close + 5 : end + endMarker.length;
  }
  const stop = text.slice(bodyStart, bound).search(outsideKeyBody);
  return stop < 0 ? bound : bodyStart + stop;
}
