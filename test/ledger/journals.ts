/** How are journals made, read raw, and damaged? */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { EventRecord } from '../../src/core/events.ts';
import { appendRecord } from '../../src/ledger/append.ts';
import { all, type Database } from '../../src/ledger/database.ts';
import { hashLine } from '../../src/ledger/hashes.ts';
import { journalDirectory, segmentPath } from '../../src/ledger/layout.ts';
import { createDirectory, loadTail } from '../../src/ledger/snapshot.ts';
import { seenBy, shortHash, type Tail } from '../../src/ledger/tail.ts';
import { record } from '../core/records.ts';
import { temporaryDirectory } from '../helpers.ts';

const start = Date.parse('2030-01-01T00:00:00.000Z');

/** The time of the event with this number: one a second. */
export function timeOf(number: number): string {
  return new Date(start + number * 1000).toISOString();
}

export function idOf(number: number): string {
  return `01JD${String(number).padStart(22, '0')}`;
}

/** A root with an empty `.khoregos`. */
export function emptyRoot(t: Parameters<typeof temporaryDirectory>[0]): string {
  const root = temporaryDirectory(t);
  createDirectory(root);
  return root;
}

type Fill = (number: number) => Partial<EventRecord>;

/** Events of three sessions, three clients and four agents with requests, outcomes and refusals, under one known policy. */
export const varied: Fill = (number) => {
  const agent = { id: `a${number % 4}`, name: `agent-${number % 4}`, type: 'worker', via: 'payload' } as const;
  const [session, client] = [`s${number % 3}`, `c${number % 3}`];
  if (number === 1) return { type: 'policy_loaded', details: { hash: 'p1' }, session, client };
  const call = `c${number - (number % 2)}`;
  const effect = number % 14 === 0 ? 'deny' : 'none';
  const more =
    number % 2 === 0
      ? {
          type: effect === 'deny' ? 'tool_denied' : 'tool_request',
          details: { call, tool: 'Write', effect, rule: 'r' },
        }
      : { type: 'tool_use', details: { call, tool: 'Write', outcome: 'ok' } };
  return { ...more, agent, session, client, severity: effect === 'deny' ? 'critical' : 'info' };
};

/** Writes events 1 to `count` as raw segments of `perSegment` events each, much faster than appending. */
export function writeJournal(root: string, count: number, perSegment = count, fill = varied): void {
  mkdirSync(journalDirectory(root), { recursive: true });
  let seen = '';
  let lines: string[] = [];
  let segment = 1;
  const add = (more: Partial<EventRecord>) => {
    const line = JSON.stringify(record({ ...more, seen }));
    seen = shortHash(hashLine(Buffer.from(line)));
    lines.push(line);
  };
  const flush = () => writeFileSync(segmentPath(root, segment), lines.map((line) => `\n${line}\n`).join(''));
  for (let number = 1; number <= count; number += 1) {
    const event = { id: idOf(number), at: timeOf(number), ...fill(number) };
    add(event);
    if (number % perSegment !== 0 || number === count) continue;
    add({
      id: `seal-${segment}`,
      at: event.at,
      type: 'segment_sealed',
      details: { next: segment + 1 },
      session: '',
      client: '',
    });
    flush();
    lines = [];
    segment += 1;
  }
  flush();
}

/** Appends one by one, as a process would. */
export function writer(root: string) {
  let tail: Tail = loadTail(root, 0).tail;
  let number = 0;
  return {
    append(more: Partial<EventRecord> = {}): EventRecord {
      number += 1;
      const each = record({ id: idOf(number), at: timeOf(number), seen: seenBy(tail), ...varied(number), ...more });
      tail = appendRecord(root, tail, each, () => ({ id: `seal-${number}`, at: timeOf(number) }));
      return each;
    },
    tail: () => tail,
  };
}

/** Changes the lines of a segment, blank ones left out. */
export function editSegment(
  root: string,
  segment: number,
  edit: (lines: readonly string[]) => readonly string[],
): void {
  const path = segmentPath(root, segment);
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  writeFileSync(
    path,
    edit(lines)
      .map((line) => `\n${line}\n`)
      .join(''),
  );
}

/** Every row of every table, as text; of the full-text index what it holds, and not how it is cut into pieces. */
export function dump(database: Database): string {
  const names = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB 'context_text_*' ORDER BY name";
  const tables = all(database, names);
  return tables
    .flatMap(({ name }) => [
      `-- ${name}`,
      ...all(database, `SELECT ${name === 'context_text' ? 'docid, ' : ''}* FROM ${name} ORDER BY 1, 2`).map((row) =>
        JSON.stringify(row),
      ),
    ])
    .join('\n');
}
