/** Where does a short-lived process start reading, so that it need not read the whole journal? */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { KhoregosError } from '../core/errors.ts';
import { createState, type MutableState } from '../core/state.ts';
import { publishFile, readRegularFile, setAside } from '../workspace/files.ts';
import { snapshotPath, stateDirectory } from './layout.ts';
import { listSegments } from './segments.ts';
import { journalStart, type Position, readTail, seenBy, type Tail } from './tail.ts';

/** The design keeps a snapshot below 128 KiB; a larger file is not ours. */
const maxSnapshotBytes = 256 * 1024;

/** Whoever read more than this publishes what it knows, so that the next one need not read it again. */
const publishAfterBytes = 64 * 1024;

/** Without a snapshot, a hook reads this many of the newest segments: some 10 MB, below 100 ms. */
const rebuildSegments = 2;

export interface LoadedTail {
  readonly tail: Tail;
  /** Why the state was computed anew from the newest segments, else undefined. */
  readonly rebuilt: string | undefined;
}

/** The newest state: the snapshot and what the journal has said since. A broken snapshot is set aside. */
export function loadTail(root: string, now: number): LoadedTail {
  const snapshot = readSnapshot(root, now);
  if (typeof snapshot === 'object') return { tail: readTail(root, snapshot), rebuilt: undefined };
  const newest = listSegments(root).slice(-rebuildSegments)[0];
  const position = newest === undefined ? journalStart : { segment: newest, offset: 0 };
  const empty: Tail = { position, last: '', state: createState(), findings: [], bytesRead: 0 };
  return { tail: readTail(root, empty), rebuilt: snapshot };
}

/** The snapshot, or why there is none; undefined when there never was one. */
function readSnapshot(root: string, now: number): Tail | string | undefined {
  const path = snapshotPath(root);
  try {
    const bytes = readRegularFile(path, maxSnapshotBytes);
    if (bytes === undefined) return undefined;
    return parseSnapshot(bytes.toString());
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof TypeError || error instanceof KhoregosError)) throw error;
    setAside(path, now);
    return error instanceof KhoregosError ? 'it was not a regular file of ordinary size' : 'it was not a snapshot';
  }
}

/** What state.json holds; maps stand as their entries, oldest first. */
interface Snapshot {
  readonly v: number;
  readonly position: Position;
  readonly last: string;
  readonly state: {
    readonly [Slice in keyof MutableState]: MutableState[Slice] extends Map<infer K, infer V>
      ? [K, V][]
      : MutableState[Slice];
  };
}

/** @throws SyntaxError or TypeError when it is none. */
function parseSnapshot(text: string): Tail {
  const { v, position, last, state } = JSON.parse(text) as Snapshot;
  const { segment, offset } = position;
  if (v !== 1 || !Number.isSafeInteger(segment) || !Number.isSafeInteger(offset) || typeof last !== 'string') {
    throw new TypeError('not a snapshot');
  }
  const { sessions, agents, calls, denials, finished, pause } = state;
  return {
    position,
    last,
    state: {
      sessions: new Map(sessions),
      agents: new Map(agents),
      calls: new Map(calls),
      denials: new Map(denials),
      finished: Array.from<string>(finished),
      pause,
    },
    findings: [],
    bytesRead: 0,
  };
}

/** Publishes the snapshot when the next process would otherwise read too much again. */
export function publishSnapshot(root: string, { tail, rebuilt }: LoadedTail): void {
  if (tail.bytesRead <= publishAfterBytes && tail.findings.length === 0 && rebuilt === undefined) return;
  const { position, state } = tail;
  publishFile(
    snapshotPath(root),
    JSON.stringify({ v: 1, position, last: seenBy(tail), state }, (_key, value) =>
      value instanceof Map ? [...value] : value,
    ),
  );
}

/** Makes `.khoregos/`, readable by its owner only and invisible to git. */
export function createDirectory(root: string): void {
  const directory = stateDirectory(root);
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  writeFileSync(join(directory, '.gitignore'), '*\n', { mode: 0o600 });
}
