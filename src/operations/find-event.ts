/** Which event of the whole trail does somebody mean? */
import { KhoregosError } from '../core/errors.ts';
import { chainStart } from '../ledger/chain-start.ts';
import { hashLine } from '../ledger/hashes.ts';
import type { FoundEvent } from '../ledger/redact.ts';
import { readJournal } from '../ledger/tail.ts';

/** More than this are not named in an error. */
const maxNamed = 3;

/** Ids begin with a zero until the year 2514; sequence numbers never do. */
const sequencePattern = /^[1-9]\d{0,14}$/;

/**
 * The event with this id, with the only id that begins so, or with this sequence number.
 * @throws KhoregosError NOT_FOUND when there is none, USAGE when it fits several.
 */
export function findEvent(root: string, given: string): FoundEvent {
  const wanted = sequencePattern.test(given) ? Number(given) : undefined;
  const found = new Map<string, FoundEvent>();
  const start = chainStart(root);
  let { sequence } = start;
  readJournal(root, start, (line, record) => {
    sequence += 1;
    if (record === undefined || !(wanted === undefined ? record.id.startsWith(given) : sequence === wanted)) return;
    const hash = hashLine(line.bytes);
    // Copies of a line are one event; of many that fit, a few are enough to say so.
    if (found.has(hash) || (found.size > maxNamed && record.id !== given)) return;
    found.set(hash, { line: { ...line, bytes: Buffer.from(line.bytes) }, record, sequence });
  });
  return theOnly([...found.values()], given);
}

function theOnly(found: readonly FoundEvent[], given: string): FoundEvent {
  const whole = found.filter(({ record }) => record.id === given);
  const fitting = whole.length > 0 ? whole : found;
  const [first, second] = fitting;
  if (first === undefined || given === '') {
    const remedy = 'Run "k6s audit show --json" for ids and sequence numbers';
    throw new KhoregosError('NOT_FOUND', `Cannot find event "${given}": the trail has none`, remedy);
  }
  if (second === undefined) return first;
  const named = fitting.slice(0, maxNamed).map(({ record, sequence }) => `${record.id} (${sequence})`);
  const more = fitting.length > maxNamed ? ', …' : '';
  const remedy = 'Give more of the id, or the sequence number';
  throw new KhoregosError('USAGE', `Cannot find event "${given}": it fits ${named.join(', ')}${more}`, remedy);
}
