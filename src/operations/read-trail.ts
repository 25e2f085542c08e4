/** What does the whole trail say, from a place on, event by event? */
import { chainStart } from '../ledger/chain-start.ts';
import { chainHash, hashLine } from '../ledger/hashes.ts';
import { fromRecord, type StoredEvent } from '../ledger/query.ts';
import type { JournalLine } from '../ledger/segments.ts';
import { type Position, readJournal } from '../ledger/tail.ts';

/** How far a reader of the trail is. */
export interface TrailPlace extends Position {
  /** Lines chained so far. */
  readonly sequence: number;
  /** The chain hash there. */
  readonly head: string;
  /** Time of the newest event; empty before the first. */
  readonly at: string;
}

export interface TrailEntry {
  readonly event: StoredEvent;
  /** The chain hash with this event. */
  readonly hash: string;
  /** The line as it stands in the journal. */
  readonly line: string;
  /** True for a line that is no record: its writer was killed. */
  readonly torn: boolean;
}

/** Before the first event that there is. */
export function trailStart(root: string): TrailPlace {
  return chainStart(root);
}

/** Reads on to the end of the journal, a segment at a time, and returns the place reached. */
export function readTrail(root: string, from: TrailPlace, visit: (entry: TrailEntry) => void): TrailPlace {
  let { sequence, head, at } = from;
  const { end } = readJournal(root, from, (line, record) => {
    sequence += 1;
    head = chainHash(head, hashLine(line.bytes));
    at = record?.at ?? at;
    const event = record === undefined ? tornEvent(line, sequence, at) : fromRecord(record, sequence);
    visit({ event, hash: head, line: line.bytes.toString(), torn: record === undefined });
  });
  return { ...end, sequence, head, at };
}

/** As the database shows it: nobody knows what it was. */
function tornEvent({ segment, offset }: JournalLine, sequence: number, at: string): StoredEvent {
  const unknown = { session: '', client: '', agent: '', agentId: '', details: {} };
  const id = `torn:${segment}:${offset}`;
  return { sequence, id, at, type: 'torn_line', severity: 'warning', action: 'Torn line', ...unknown };
}
