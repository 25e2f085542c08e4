/** How is the folded database opened up to date, and published for the next reader? */
import {
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { systemCode } from '../core/errors.ts';
import { fileIdentity, openRegularFile, publishFile, readRegularFile, setAside } from '../workspace/files.ts';
import { isGone } from '../workspace/processes.ts';
import { chainStart, readPruneMarker } from './chain-start.ts';
import { isInJournal, isSound } from './check-database.ts';
import { type Database, openDatabase } from './database.ts';
import { createTables, fold, loadStart, loadWatermark, type Watermark } from './fold.ts';
import { databasePath, segmentPath, stateDirectory } from './layout.ts';
import { keepAnnounced } from './proof-tables.ts';
import { tellsOfRedaction } from './redact.ts';

/** 10 000 records of 16 KiB with their columns and indexes stay below this. */
export const maxDatabaseBytes = 512 * 1024 * 1024;

/** A fold takes well below a second; a lock this old belongs to a killed one. */
const foldLockMs = 30_000;

/** What was wrong with the file that was there. */
export type LedgerProblem = 'corrupt' | 'regressed';

export interface Ledger {
  readonly database: Database;
  readonly watermark: Watermark;
  /** Why the database was made anew from the segments, else undefined. */
  readonly problem: LedgerProblem | undefined;
  /** True when the file on disk is behind. */
  readonly stale: boolean;
  /** Which file was there before it was read. */
  readonly file: string;
}

/**
 * The database with everything the journal holds, in memory. A corrupt file, or one that is ahead of the journal, is
 * set aside and made anew from the segments.
 * @throws KhoregosError LEDGER_NEWER when a later program wrote it.
 */
export async function openLedger(root: string, now: number, isWhole?: IsWhole): Promise<Ledger> {
  const file = fileIdentity(databasePath(root));
  const loaded = await loadDatabase(root, isWhole);
  if (typeof loaded === 'string') {
    setAside(databasePath(root), now);
    return foldAnew(root, file, loaded);
  }
  if (loaded === undefined) return foldAnew(root, file);
  const before = loadWatermark(loaded);
  const isOlderThanPruning = loadStart(loaded) !== chainStart(root).sequence;
  if (isOlderThanPruning || (before.sequence > 0 && tellsOfRedaction(root, before))) {
    loaded.close();
    return foldAnew(root, file);
  }
  const watermark = fold(root, loaded);
  return { database: loaded, watermark, problem: undefined, stale: before.sequence !== watermark.sequence, file };
}

/**
 * The database made from the segments alone.
 * @throws KhoregosError LEDGER_NEWER when a later program wrote the one that is there.
 */
export async function rebuildLedger(root: string): Promise<Ledger> {
  const file = fileIdentity(databasePath(root));
  const current = await readDatabase(root);
  if (typeof current === 'object') current.close();
  return foldAnew(root, file);
}

/** The database made from the segments alone, whatever the file that is there. */
export async function foldAnew(
  root: string,
  file = fileIdentity(databasePath(root)),
  problem?: LedgerProblem,
): Promise<Ledger> {
  const database = await openDatabase();
  const start = chainStart(root);
  createTables(database, start);
  const marker = start.trail === '' ? undefined : readPruneMarker(root)?.marker;
  if (marker !== undefined) keepAnnounced(database, marker);
  const watermark = fold(root, database);
  return { database, watermark, problem, stale: true, file };
}

/** True when somebody has published since: their rows may know of an erasure that these do not. */
export function isOvertaken(root: string, { file }: Ledger): boolean {
  const now = fileIdentity(databasePath(root));
  return now !== '' && now !== file;
}

/** The file's database, why it cannot be used, or undefined when there is none. */
async function loadDatabase(root: string, isWhole?: IsWhole): Promise<Database | LedgerProblem | undefined> {
  const database = await readDatabase(root, isWhole);
  if (database === undefined || database === 'corrupt' || isInJournal(root, loadWatermark(database))) return database;
  database.close();
  return 'regressed';
}

/** True for a file that is just as it was published: SQLite need not look for damage, which takes much longer. */
export type IsWhole = (bytes: Uint8Array) => boolean;

/**
 * The database as it is on disk, whatever the journal says; undefined when there is none.
 * @throws KhoregosError LEDGER_NEWER when a later program wrote it.
 */
export async function readDatabase(
  root: string,
  isWhole: IsWhole = () => false,
): Promise<Database | 'corrupt' | undefined> {
  const bytes = readFile(root);
  if (bytes === undefined || bytes === 'corrupt') return bytes;
  const database = await openDatabase(bytes);
  if (isSound(database, isWhole(bytes))) return database;
  database.close();
  return 'corrupt';
}

function readFile(root: string): Buffer | 'corrupt' | undefined {
  try {
    return readRegularFile(databasePath(root), maxDatabaseBytes);
  } catch (error) {
    if (systemCode(error) !== undefined) return 'corrupt';
    throw error;
  }
}

/**
 * Runs the task while holding the fold lock; whoever cannot take it skips, as somebody else is doing the same.
 * The lock only saves work: two folds at once give the same rows.
 */
export async function withFoldLock<T>(root: string, now: number, task: () => Promise<T> | T): Promise<T | undefined> {
  if (!takeLock(root, now)) return undefined;
  try {
    removeLeftovers(root, now);
    return await task();
  } finally {
    rmSync(lockPath(root), { force: true });
  }
}

/** Leaves nothing in the file of what stood in pages before their rows moved. */
export function compactLedger({ database }: Ledger): void {
  database.run('VACUUM');
}

/** Publishes the database by temp, fsync, rename; `announce` sees its bytes before anybody else can. */
export function publishLedger(
  root: string,
  ledger: Ledger,
  announce: (bytes: Uint8Array) => void = () => undefined,
): void {
  syncSegment(root, ledger.watermark.segment);
  const bytes = ledger.database.export();
  announce(bytes);
  publishFile(databasePath(root), bytes, true);
}

/** What the watermark claims must survive a power cut at least as well as the watermark. */
function syncSegment(root: string, segment: number): void {
  const fd = openRegularFile(segmentPath(root, segment), constants.O_RDONLY);
  if (fd === undefined) return;
  fsyncSync(fd);
  closeSync(fd);
}

/** Whoever works longer under the lock than a fold says so between two steps. */
export function renewFoldLock(root: string, now: number): void {
  const seconds = now / 1000;
  if (existsSync(lockPath(root))) utimesSync(lockPath(root), seconds, seconds);
}

function lockPath(root: string): string {
  return join(stateDirectory(root), 'fold.lock');
}

function takeLock(root: string, now: number): boolean {
  try {
    const fd = openSync(lockPath(root), 'wx', 0o600);
    writeSync(fd, String(process.pid));
    closeSync(fd);
    return true;
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error;
  }
  const age = now - (statSync(lockPath(root), { throwIfNoEntry: false })?.mtimeMs ?? now);
  if (age > foldLockMs || isHolderGone(root)) rmSync(lockPath(root), { force: true, recursive: true });
  return false;
}

/** True when the process that holds the lock was killed. */
function isHolderGone(root: string): boolean {
  try {
    return isGone(Number(readRegularFile(lockPath(root), maxPidBytes)?.toString()));
  } catch (error) {
    // What stands in its place is no lock of ours: it grows old.
    if (systemCode(error) === undefined) throw error;
    return false;
  }
}

const maxPidBytes = 32;

/** Temporary files whose writers were killed before they could rename them. */
function removeLeftovers(root: string, now: number): void {
  const directory = stateDirectory(root);
  for (const name of readdirSync(directory).filter((each) => each.endsWith('.tmp'))) {
    const path = join(directory, name);
    const age = now - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? now);
    if (age > foldLockMs || isGone(Number(/\.(\d+)\.tmp$/.exec(name)?.[1]))) rmSync(path, { force: true });
  }
}
