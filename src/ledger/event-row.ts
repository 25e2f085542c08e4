/** Which row of `events` does a line become? */
import type { EventRecord } from '../core/events.ts';
import type { SqlValue } from './database.ts';
import type { JournalLine } from './segments.ts';

/** A line with its place in the chain. */
export interface Chained {
  readonly line: JournalLine;
  readonly record: EventRecord | undefined;
  readonly sequence: number;
  readonly head: string;
  /** Time of the record, or of the one before a torn line. */
  readonly at: string;
}

/** The columns of `events`. A torn line is chained like any other; its columns say that nobody knows what it was. */
export function eventRow({ line, record, sequence, head, at }: Chained): SqlValue[] {
  const place = [sequence, head, line.segment, line.offset];
  const text = line.bytes.toString();
  if (record === undefined) {
    const id = `torn:${line.segment}:${line.offset}`;
    return [
      ...place,
      id,
      at,
      'torn_line',
      'warning',
      '',
      '',
      '',
      '',
      '',
      'Torn line',
      null,
      null,
      null,
      null,
      null,
      text,
    ];
  }
  const { tool, call, effect, rule, outcome } = record.details;
  const { id, type, severity, session, client, agent, action } = record;
  return [
    ...place,
    ...[id, record.at, type, String(severity), session, client, agent.name, agent.id, String(agent.type ?? ''), action],
    ...[tool, call, effect, rule, outcome].map((value) => (typeof value === 'string' ? value : null)),
    text,
  ];
}
