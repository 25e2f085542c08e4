/** Are the values that records name still there, and what they were? */
import { createHash } from 'node:crypto';
import { KhoregosError } from '../core/errors.ts';
import { type EventRecord, parseRecord } from '../core/events.ts';
import { readRegularFile } from '../workspace/files.ts';
import { maxBlobBytes } from './blobs.ts';
import { erasureOf, isBefore } from './erase.ts';
import type { Findings, Place } from './finding.ts';
import { blobPath } from './layout.ts';
import type { Position } from './tail.ts';
import type { PassedLine } from './verify-journal.ts';

/** A record whose blob is not what it names. */
interface Lost extends Place {
  readonly kind: 'blob_missing' | 'blob_modified';
  readonly blob: string;
  readonly session: string;
  readonly id: string;
}

/** What a killed erasure took before the lines that name it is explained by the event that came first. */
export function watchBlobs(root: string) {
  const states = new Map<string, 'whole' | Lost['kind']>();
  const deleted = new Map<string, Position>();
  const redacted = new Set<unknown>();
  const lost: Lost[] = [];
  return {
    pass: ({ record, line, sequence }: PassedLine): void => {
      const event =
        record === undefined || !isTold(record.type, record.blob) ? undefined : parseRecord(line.bytes.toString());
      if (event === undefined) return;
      const erasure = erasureOf(event);
      if (erasure !== undefined) deleted.set(event.session, erasure.through);
      if (event.type === 'event_redacted') redacted.add(event.details.event);
      const blob = record?.blob ?? '';
      if (blob === '') return;
      const state = states.get(blob) ?? stateOf(root, blob);
      states.set(blob, state);
      if (state !== 'whole')
        lost.push({ kind: state, blob, ...whereabouts(event), segment: line.segment, offset: line.offset, sequence });
    },
    finish: (findings: Findings): void => {
      for (const each of lost) {
        const through = deleted.get(each.session);
        if (redacted.has(each.id) || (through !== undefined && isBefore(each, through))) continue;
        const what = each.kind === 'blob_missing' ? 'is gone' : 'was changed';
        findings.add(each.kind, each, `the value of this event, blob ${each.blob.slice(0, 16)}, ${what}`);
      }
    },
  };
}

function isTold(type: string, blob: string): boolean {
  return blob !== '' || type === 'session_delete' || type === 'event_redacted';
}

function whereabouts({ session, id }: EventRecord) {
  return { session, id };
}

function stateOf(root: string, blob: string): 'whole' | Lost['kind'] {
  if (!/^[0-9a-f]{64}$/.test(blob)) return 'blob_missing';
  try {
    const bytes = readRegularFile(blobPath(root, blob), maxBlobBytes);
    if (bytes === undefined) return 'blob_missing';
    return createHash('sha256').update(bytes).digest('hex') === blob ? 'whole' : 'blob_modified';
  } catch (error) {
    // A link, a directory, a larger file.
    if (error instanceof KhoregosError) return 'blob_modified';
    throw error;
  }
}
