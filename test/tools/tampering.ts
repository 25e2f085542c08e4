/** What does somebody have who tampers with a trail? Its lines, and the means to make them fit each other again. */
import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { appendFileSync, cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRecord } from '../../src/core/events.ts';
import { openDatabase } from '../../src/ledger/database.ts';
import { hashLine } from '../../src/ledger/hashes.ts';
import { archivePath, databasePath, segmentPath, stateDirectory } from '../../src/ledger/layout.ts';
import { listSegments, readSegment } from '../../src/ledger/segments.ts';
import { shortHash } from '../../src/ledger/tail.ts';
import { record } from '../core/records.ts';
import { signHead, trailDirectory, trailOf, type World } from './signed-projects.ts';

export interface Line {
  readonly segment: number;
  readonly text: string;
  /** What `seen` of later records says of it, as it was when it was read. */
  readonly was: string;
}

const shortHashOf = (text: string): string => shortHash(hashLine(Buffer.from(text)));

export function readLines(root: string): readonly Line[] {
  return listSegments(root).flatMap((segment) =>
    (readSegment(root, segment, 0)?.lines ?? []).map(({ bytes }) => {
      const text = bytes.toString();
      return { segment, text, was: shortHashOf(text) };
    }),
  );
}

/** Segments without a line left become empty files. */
export function writeLines(root: string, lines: readonly Line[]): void {
  for (const segment of listSegments(root)) {
    const own = lines.filter((line) => line.segment === segment);
    rmSync(archivePath(root, segment), { force: true });
    writeFileSync(segmentPath(root, segment), own.map(({ text }) => `\n${text}\n`).join(''));
  }
}

export function editLines(root: string, edit: (lines: readonly Line[]) => readonly Line[]): void {
  writeLines(root, edit(readLines(root)));
}

/** Edits, and then lets every record say that it had seen the line that it had seen before, as this line is now. */
export function rechain(root: string, edit: (lines: readonly Line[]) => readonly Line[]): void {
  const now = new Map<string, string>();
  let before = '';
  const fitting = edit(readLines(root)).map((line) => {
    const seen = parseRecord(line.text)?.seen ?? '';
    const next = now.get(seen) ?? before;
    const text = seen === '' ? line.text : line.text.replace(`"seen":"${seen}"`, `"seen":"${next}"`);
    before = shortHashOf(text);
    now.set(line.was, before);
    return { ...line, text };
  });
  writeLines(root, fitting);
}

const special: ReadonlySet<string | undefined> = new Set([
  undefined,
  'segment_sealed',
  'signing_key',
  'signing_key_rotated',
  'trail_anchored',
]);

/** The place of an ordinary record, counted from the middle onwards; the two behind it are ordinary too. */
export function middleOf(lines: readonly Line[]): number {
  const isOrdinary = (index: number) => !special.has(parseRecord(lines[index]?.text ?? '')?.type);
  return lines.findIndex((_, index) => index > lines.length / 3 && [0, 1, 2].every((more) => isOrdinary(index + more)));
}

/** The same event, with another action. */
export function alter(line: Line): Line {
  return { ...line, text: line.text.replace('"action":"', '"action":"Not ') };
}

/** Runs SQL on k6s.db, as any program that knows SQLite can. */
export async function editDatabase(root: string, sql: string): Promise<void> {
  const database = await openDatabase(readFileSync(databasePath(root)));
  database.run(sql);
  writeFileSync(databasePath(root), database.export());
  database.close();
}

/** The user's directory for this trail, whatever became of the journal. */
export function directoryOf(world: Pick<World, 'root' | 'userDirectory'>): string {
  const [name] = readdirSync(join(world.userDirectory, 'trails'));
  return join(world.userDirectory, 'trails', name ?? trailDirectory(world, trailOf(world.root)));
}

/** The key that signs heads here. Only somebody who may read the user's directory has it. */
export function signingKeyOf(world: Pick<World, 'root' | 'userDirectory'>): KeyObject {
  return createPrivateKey(readFileSync(join(directoryOf(world), 'signing.key')));
}

/** Changes the lines of the head log, of an anchor file. */
export function editFile(path: string, edit: (lines: readonly string[]) => readonly string[]): void {
  const lines = readFileSync(path, 'utf8').split('\n');
  writeFileSync(path, `${edit(lines.filter((line) => line !== '')).join('\n')}\n`);
}

/** The line at an index that there is. */
export const at = (lines: readonly Line[], index: number): Line => lines[index] as Line;
export const replaced = (lines: readonly Line[], index: number, ...by: readonly Line[]) =>
  lines.toSpliced(index, 1, ...by);
export const without = (lines: readonly Line[], index: number) => lines.toSpliced(index, 1);
/** Heads that the user's directory keeps of this trail. */
export const headLog = (world: World) => join(directoryOf(world), 'heads.jsonl');
/** A key that nobody knows. */
export const stranger = () => generateKeyPairSync('ed25519').privateKey;

/** Appends events that fit what is there. */
export function append(root: string, ...events: readonly Parameters<typeof record>[0][]): void {
  for (const [index, event] of events.entries()) {
    const segment = listSegments(root).at(-1) ?? 1;
    const last = readLines(root).at(-1);
    const line = JSON.stringify(
      record({ id: `appended-${index}`, at: lastTime(root), ...event, seen: last?.was ?? '' }),
    );
    appendFileSync(segmentPath(root, segment), `\n${line}\n`);
  }
}

/** Time of the newest record. */
export function lastTime(root: string): string {
  return parseRecord(readLines(root).at(-1)?.text ?? '')?.at ?? '2030-01-01T00:00:00.000Z';
}

/** Puts back what the older copy of `.khoregos` has under these names. */
export function restore({ root, older }: World, ...names: readonly string[]): void {
  for (const name of names) {
    rmSync(join(stateDirectory(root), name), { recursive: true, force: true });
    if (existsSync(join(older, name))) cpSync(join(older, name), join(stateDirectory(root), name), { recursive: true });
  }
}

/** Signs what the journal is now, for every line that had been signed, with the right key. */
export function resign(world: World): void {
  const key = signingKeyOf(world);
  editFile(headLog(world), (lines) =>
    lines.map((line) => {
      const sequence = signedSequence(line);
      return sequence === 0 ? line : signHead(world.root, sequence, key);
    }),
  );
}

/** The line that a signed line speaks of; 0 for any other line. */
export function signedSequence(line: string): number {
  const { statement = '{}' } = JSON.parse(line) as { statement?: string };
  return (JSON.parse(statement) as { sequence?: number }).sequence ?? 0;
}

/** The last line of which a head is signed. */
export function newestSigned(world: World): number {
  const lines = readFileSync(headLog(world), 'utf8').split('\n').filter(Boolean);
  return Math.max(...lines.map(signedSequence));
}

/** The file of a large value. */
export const blobOf = ({ root }: World): string => {
  const directory = join(stateDirectory(root), 'blobs');
  return join(directory, readdirSync(directory)[0] ?? '');
};
