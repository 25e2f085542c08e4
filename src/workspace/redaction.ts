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
  return replaceSecrets(text, replacementOf);
}

/** A secret that stands in a text, and the rule that knows it there. */
export interface FoundSecret {
  readonly rule: string;
  readonly secret: string;
}

/** Stands for a secret of this rule. */
export function replacementOf(rule: string): string {
  return `[REDACTED:${rule}]`;
}

/** `text` as `redact` gives it, with what was taken out of it. */
export function takeSecrets(text: string): { readonly redacted: string; readonly secrets: readonly FoundSecret[] } {
  const secrets: FoundSecret[] = [];
  const redacted = replaceSecrets(text, (rule, secret) => {
    secrets.push({ rule, secret });
    return replacementOf(rule);
  });
  return { redacted, secrets };
}

type Replace = (rule: string, secret: string) => string;

function replaceSecrets(text: string, replace: Replace): string {
  if (word.test(text)) return text;
  const lower = text.toLowerCase();
  let redacted = text.includes(beginMarker) ? replacePrivateKeys(text, replace) : text;
  for (const rule of secretRules) {
    if (!rule.keywords.some((keyword) => lower.includes(keyword))) continue;
    const { id } = rule;
    redacted = redacted.replace(rule.pattern(), (match: string, kept: unknown) =>
      typeof kept === 'string' ? kept + replace(id, match.slice(kept.length)) : replace(id, match),
    );
  }
  return redacted;
}

// By indexOf and not by a pattern: both cursors only move forward, so many BEGIN without END cost one scan.
function replacePrivateKeys(text: string, replace: Replace): string {
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
    const keyEnd = findKeyEnd(text, bodyStart, end);
    redacted += text.slice(copiedTo, begin) + replace('private-key', text.slice(begin, keyEnd));
    begin = copiedTo = keyEnd;
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
