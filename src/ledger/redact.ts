/** What is to be erased of one event, and which events say that it was? */
import { createHash } from 'node:crypto';
import { erasedHash, isErasable, isRedactable } from '../core/erasure.ts';
import { KhoregosError } from '../core/errors.ts';
import { detailText, type EventRecord, parseRecord } from '../core/events.ts';
import { chainStart } from './chain-start.ts';
import { type ErasedLine, erasedLine, erasureOf } from './erase.ts';
import { hashLine } from './hashes.ts';
import type { JournalLine } from './segments.ts';
import { type Position, readJournal, readLines } from './tail.ts';

/** What an `event_redacted` says: which line it explains, and how erasing left it. */
export interface Redaction {
  /** Id of the event. */
  readonly event: string;
  /** Hash of the line that it was. */
  readonly hash: string;
  /** SHA-256 of the erased line. */
  readonly digest: string;
  readonly by: string;
}

/** The redaction that an event tells of; undefined for any other event. */
export function redactionOf(record: EventRecord): Redaction | undefined {
  if (record.type !== 'event_redacted') return undefined;
  const text = (name: string) => detailText(record, name);
  return { event: text('event'), hash: text('hash'), digest: text('digest'), by: text('by') };
}

/** SHA-256 of an erased line's text. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

const marker = '"type":"event_redacted"';
const sealMarker = '"type":"segment_sealed"';

/** True when the journal tells of a redaction from there on: rows that were made before may still hold the value. */
export function tellsOfRedaction(root: string, from: Position): boolean {
  let found = false;
  const parse = (text: string) => (text.includes(marker) || text.includes(sealMarker) ? parseRecord(text) : undefined);
  readLines(root, from, parse, (_line, record) => {
    found ||= record?.type === 'event_redacted';
  });
  return found;
}

/** An event with its line, as the journal is now. */
export interface FoundEvent {
  readonly line: JournalLine;
  readonly record: EventRecord;
  readonly sequence: number;
}

export interface RedactionPlan {
  readonly redaction: Omit<Redaction, 'by'>;
  /** Its line and exact copies of it, as far as they still hold the value. */
  readonly left: readonly ErasedLine[];
  /** Who redacted it before; undefined when nobody said so. */
  readonly by: string | undefined;
  /** The blob that only it names. */
  readonly blobs: readonly string[];
  /** Other events that name its blob: it stays for them. */
  readonly sharedWith: readonly string[];
}

/** @throws KhoregosError REFUSED when the event must stay as it is. */
export function planRedaction(root: string, { line, record }: FoundEvent): RedactionPlan {
  const text = redactedLine(line, record);
  const hash = hashLine(line.bytes);
  const redaction = { event: eventOf(text, record), hash, digest: digestOf(text) };
  const { blob } = record.details;
  const left: ErasedLine[] = [];
  const sharedWith: string[] = [];
  let [by, deleted] = [undefined as string | undefined, false];
  readJournal(root, chainStart(root), (each, other) => {
    if (other === undefined) return;
    const isCopy = each.bytes.length === line.bytes.length && hashLine(each.bytes) === hash;
    if (isCopy && erasedHash(each.bytes) === undefined) left.push({ segment: each.segment, offset: each.offset, text });
    if (!isCopy && typeof blob === 'string' && other.details.blob === blob) sharedWith.push(other.id);
    const said = redactionOf(other);
    if (said?.hash === hash && said.digest === redaction.digest) by ??= said.by;
    deleted ||= other.session === record.session && erasureOf(other) !== undefined;
  });
  if (erasedHash(line.bytes) !== undefined && by === undefined && !(deleted && isErasable(record))) {
    throw refused(record, 'it was erased, and no event says by whom', 'Run "k6s audit verify"');
  }
  const blobs = typeof blob === 'string' && sharedWith.length === 0 ? [blob] : [];
  return { redaction, left, by, blobs, sharedWith };
}

/** @throws KhoregosError REFUSED */
function redactedLine(line: JournalLine, record: EventRecord): string {
  const text = erasedLine(line, isRedactable);
  if (text !== undefined) return text;
  throw isRedactable(record)
    ? refused(record, 'it is so short that there is nothing in it to leak')
    : refused(record, `the chain itself works with ${record.type} events`, 'Give the event that holds the value');
}

function refused({ id }: EventRecord, why: string, remedy = 'See it with "k6s audit export"'): KhoregosError {
  return new KhoregosError('REFUSED', `Cannot redact event "${id}": ${why}`, remedy);
}

/** As far as erasing leaves it: an id that looks like a secret is not repeated. */
function eventOf(text: string, record: EventRecord): string {
  return parseRecord(text)?.id ?? record.id;
}
