/** Where does a short-lived process start reading, so that it need not read the whole journal? */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemCode } from '../core/errors.ts';
import type { Lock } from '../core/locks.ts';
import type { Looks } from '../core/looks.ts';
import { createState, type MutableState } from '../core/state.ts';
import { fileIdentity, makeDirectories, publishFile, readRegularFile, setAside } from '../workspace/files.ts';
import { prunedPath, snapshotPath, stateDirectory } from './layout.ts';
import { hasSegment, listSegments } from './segments.ts';
import { journalStart, type Position, readTail, seenBy, type Tail } from './tail.ts';

/** The slices keep it near 100 KiB; with the longest texts everywhere it may be 2 MiB. A larger file is not ours. */
export const maxSnapshotBytes = 4 * 1024 * 1024;

/** Whoever read more than this publishes what it knows, so that the next one need not read it again. */
const publishAfterBytes = 16 * 1024;

/** Without a snapshot, a hook reads this many of the newest segments: some 10 MB, below 100 ms. */
const rebuildSegments = 2;

export interface LoadedTail {
  readonly tail: Tail;
  /** Why the state was computed anew from the newest segments, else undefined. */
  readonly rebuilt: string | undefined;
  /** Which snapshot was there before it was read. */
  readonly file: string;
}

/** The newest state: the snapshot and what the journal has said since. A broken snapshot is set aside. */
export function loadTail(root: string, now: number): LoadedTail {
  const file = fileIdentity(snapshotPath(root));
  const snapshot = readSnapshot(root, now);
  if (typeof snapshot === 'object') return { tail: readTail(root, snapshot), rebuilt: undefined, file };
  return { tail: readFrom(root, listSegments(root).slice(-rebuildSegments)[0]), rebuilt: snapshot, file };
}

/** The state that the journal gives from a segment on, or from its start. */
export function readFrom(root: string, segment: number | undefined): Tail {
  const position = segment === undefined ? journalStart : { segment, offset: 0 };
  return readTail(root, { position, last: '', state: createState(), findings: [], bytesRead: 0 });
}

/** The snapshot, or why there is none; undefined when there never was one. */
function readSnapshot(root: string, now: number): Tail | string | undefined {
  const path = snapshotPath(root);
  try {
    const bytes = readRegularFile(path, maxSnapshotBytes);
    if (bytes === undefined) return undefined;
    const snapshot = parseSnapshot(bytes.toString());
    if (isReachable(root, snapshot.position)) return snapshot;
    setAside(path, now);
    return 'it spoke of segments that are not there';
  } catch (error) {
    const isShapeless = error instanceof SyntaxError || error instanceof TypeError;
    if (!isShapeless && systemCode(error) === undefined) throw error;
    setAside(path, now);
    return isShapeless ? 'it was not a snapshot' : 'it was not a readable file of ordinary size';
  }
}

/** A segment that nothing leads to would take records which nobody reads; what was pruned is no damage. */
function isReachable(root: string, { segment }: Position): boolean {
  if (hasSegment(root, segment)) return true;
  if (segment < (listSegments(root)[0] ?? 1) && existsSync(prunedPath(root))) return false;
  return segment === 1 || hasSegment(root, segment - 1);
}

/** Raised whenever a slice changes; another version's snapshot is made anew. */
const snapshotVersion = 5;

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
  if (v !== snapshotVersion || !isCount(segment, 1) || !isCount(offset, 0) || typeof last !== 'string') {
    throw notSnapshot();
  }
  return { position, last, state: parseState(state), findings: [], bytesRead: 0 };
}

function parseState(state: Snapshot['state']): MutableState {
  const { sessions, finished, recent, checkpoint, pause, looks } = state;
  if (!isObject(sessions) || !(sessions.current === undefined || typeof sessions.current.id === 'string')) {
    throw notSnapshot();
  }
  if (!finished.every((call) => typeof call === 'string') || !recent.every(isObject)) throw notSnapshot();
  if (checkpoint !== undefined && !(isObject(checkpoint) && Array.isArray(checkpoint.decisions))) throw notSnapshot();
  if (pause !== undefined && !(isObject(pause) && typeof pause.until === 'string')) throw notSnapshot();
  if (!isLooks(looks)) throw notSnapshot();
  return {
    sessions: { current: sessions.current, previous: sessions.previous },
    clients: mapOf(state.clients, isObject),
    agents: mapOf(state.agents, isObject),
    calls: mapOf(state.calls, isObject),
    finished,
    denials: mapOf(state.denials, (count) => typeof count === 'number'),
    locks: mapOf(state.locks, isLock),
    tasks: mapOf(state.tasks, isObject),
    nudges: mapOf(state.nudges, isObject),
    reports: mapOf(state.reports, Array.isArray),
    context: mapOf(state.context, isObject),
    changes: mapOf(state.changes, isObject),
    recent,
    checkpoint,
    pause,
    looks,
  };
}

function isLooks(value: unknown): boolean {
  const { last, gone, ended, background } = (value ?? {}) as Partial<Looks>;
  const calls = [ended, background].every((list) => Array.isArray(list) && list.every(isObject));
  return typeof last === 'string' && Array.isArray(gone) && gone.every((path) => typeof path === 'string') && calls;
}

function isLock(value: unknown): boolean {
  const { path, until, token } = (value ?? {}) as Partial<Lock>;
  return typeof path === 'string' && typeof until === 'string' && typeof token === 'number';
}

function notSnapshot(): TypeError {
  return new TypeError('not a snapshot');
}

function isCount(value: unknown, least: number): boolean {
  return Number.isSafeInteger(value) && Number(value) >= least;
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function mapOf<V>(entries: [string, V][], isValue: (value: unknown) => boolean): Map<string, V> {
  if (!entries.every(([key, value]) => typeof key === 'string' && isValue(value))) throw notSnapshot();
  return new Map(entries);
}

/** Says who wrote a snapshot, and with which proof; both empty where nobody can. */
type Vouch = (text: string) => { readonly by: string; readonly mac: string };

interface Publication {
  readonly always?: boolean | undefined;
  readonly vouch?: Vouch;
}

const unvouched: Vouch = () => ({ by: '', mac: '' });

/**
 * Publishes the snapshot when the next process would otherwise read too much again, or when it must be up to date. One
 * that was published since stays: it may know of an erasure that this state does not.
 */
export function publishSnapshot(
  root: string,
  { tail, rebuilt, file }: LoadedTail,
  { always = false, vouch = unvouched }: Publication = {},
): void {
  const isDue = always || tail.bytesRead > publishAfterBytes || tail.findings.length > 0 || rebuilt !== undefined;
  if (!isDue || (!always && isOvertaken(root, file))) return;
  const { position, state } = tail;
  const text = JSON.stringify({ v: snapshotVersion, position, last: seenBy(tail), state }, (_key, value) =>
    value instanceof Map ? [...value] : value,
  ).slice(0, -1);
  const { by, mac } = vouch(text);
  publishFile(snapshotPath(root), `${text},"by":"${by}","mac":"${mac}"}`);
}

function isOvertaken(root: string, file: string): boolean {
  const now = fileIdentity(snapshotPath(root));
  return now !== '' && now !== file;
}

/** Makes `.khoregos/`, readable by its owner only and invisible to git. */
export function createDirectory(root: string): void {
  const directory = stateDirectory(root);
  makeDirectories(directory);
  writeFileSync(join(directory, '.gitignore'), '*\n', { mode: 0o600 });
}
