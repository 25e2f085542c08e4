/** How does somebody leave a value for others to know? */
import { type ContextScope, maxKeyLength } from '../core/context.ts';
import { KhoregosError } from '../core/errors.ts';
import { maxNesting, nestsDeeper, toJson } from '../core/json.ts';
import { hasControls, headline, printable } from '../core/text.ts';
import { saveBlob } from '../ledger/blobs.ts';
import { redact } from '../workspace/redaction.ts';
import type { Actor, Project } from './open-project.ts';
import { clip, redactGiven } from './redact-details.ts';

export interface ContextInput {
  readonly key: string;
  /** Any JSON. */
  readonly value: unknown;
  readonly scope: ContextScope;
  /** What a large value says in a few words; made from its beginning when it is not given. */
  readonly summary?: string;
}

export interface SavedContext {
  readonly key: string;
  readonly scope: ContextScope;
  /** Of the value as JSON, in UTF-8. */
  readonly bytes: number;
  /** Hash of the blob that holds a large value, else undefined. */
  readonly blob: string | undefined;
}

/** A value as JSON, in UTF-8. */
export const maxValueBytes = 64 * 1024;

/** Above this a value does not stand in the record itself: one holds 16 KiB with its envelope. */
const maxInlineBytes = 8 * 1024;
const maxSummaryLength = 2000;

/** @throws KhoregosError TOO_LARGE above 64 KiB, USAGE for a key that is none or a value that nests too deep. */
export function saveContext(project: Project, actor: Actor, input: ContextInput): SavedContext {
  const { scope, summary = '' } = input;
  // As it will stand in the trail, so that it is found again.
  const key = redact(input.key);
  const bytes = checkInput(key, input.value);
  const value = redactGiven(input.value, input.key);
  const isInline = bytes + Buffer.byteLength(summary) <= maxInlineBytes;
  const blob = isInline ? undefined : saveBlob(project.root, toJson(value));
  const kept = isInline ? { summary, value } : { summary: summary || beginningOf(value), blob };
  const details = { key, scope, bytes, ...kept };
  project.record({ type: 'context_saved', action: `Saved ${scope} context ${headline(key)}`, details }, actor);
  return { key, scope, bytes, blob };
}

/** Bytes of the value as JSON. */
function checkInput(key: string, value: unknown): number {
  if (key.trim() === '' || key.length > maxKeyLength || hasControls(key)) {
    throw new KhoregosError(
      'USAGE',
      `Cannot save context: its key must have 1 to ${maxKeyLength} characters on one line, without control characters`,
    );
  }
  if (nestsDeeper(value, maxNesting)) {
    const message = `Cannot save "${headline(key)}": its value nests deeper than ${maxNesting} levels`;
    throw new KhoregosError('USAGE', message);
  }
  const bytes = Buffer.byteLength(toJson(value));
  if (bytes <= maxValueBytes) return bytes;
  throw new KhoregosError(
    'TOO_LARGE',
    `Cannot save "${headline(key)}": its value has ${bytes} bytes, at most ${maxValueBytes} are kept`,
    'Save it as a file and save its path, or split it over several keys',
  );
}

function beginningOf(value: unknown): string {
  const text = typeof value === 'string' ? value : toJson(value);
  return printable(clip(text, maxSummaryLength)).slice(0, maxSummaryLength);
}
