/** Can a fold go on from the database that is there: is it whole, of this format, and of this journal? */
import { KhoregosError } from '../core/errors.ts';
import { type Database, get } from './database.ts';
import { loadWatermark, type Watermark } from './fold.ts';
import { hashLine } from './hashes.ts';
import { ledgerFormat } from './schema.ts';
import { listSegments, readSegment } from './segments.ts';
import { shortHash } from './tail.ts';

/**
 * True for a database of this format without damage; of one that is known to be whole only the format is looked at.
 * @throws KhoregosError LEDGER_NEWER when a later program wrote it.
 */
export function isSound(database: Database, whole: boolean): boolean {
  try {
    const format = Number(get(database, "SELECT value FROM meta WHERE key = 'format'")?.value);
    if (format > ledgerFormat) throw newer(format);
    loadWatermark(database);
    return format === ledgerFormat && (whole || get(database, 'PRAGMA quick_check(1)')?.quick_check === 'ok');
  } catch (error) {
    if (error instanceof KhoregosError) throw error;
    return false;
  }
}

function newer(format: number): KhoregosError {
  return new KhoregosError(
    'LEDGER_NEWER',
    `Cannot open the ledger: it has format ${format}, this program knows up to ${ledgerFormat}`,
    'Update the k6s plugin',
  );
}

/** True when the line that ends at the watermark is still the one that was folded last. */
export function isInJournal(root: string, { segment, offset, last }: Watermark): boolean {
  if (last === '') return true;
  if (offset === 0) return listSegments(root).some((number) => number < segment);
  // A torn line may be longer than any record: then the whole segment is read.
  return [Math.max(0, offset - maxLineBytes), 0].some((from) => {
    const line = readSegment(root, segment, from)?.lines.findLast((each) => each.offset < offset);
    return line !== undefined && shortHash(hashLine(line.bytes)) === last;
  });
}

/** Longer than any record, so that the last one lies within. */
const maxLineBytes = 64 * 1024;
