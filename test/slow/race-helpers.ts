/** What do the tests of races and kills share? Chance that can be repeated, processes that can be killed, and what must hold. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { EventRecord } from '../../src/core/events.ts';
import { all, type Database } from '../../src/ledger/database.ts';
import { databasePath } from '../../src/ledger/layout.ts';
import { openLedger, rebuildLedger } from '../../src/ledger/ledger.ts';
import { listSegments } from '../../src/ledger/segments.ts';
import { journalStart, readJournal } from '../../src/ledger/tail.ts';
import { noEvidence, verifyJournal } from '../../src/ledger/verify.ts';
import { isSigned } from '../../src/workspace/signing-key.ts';
import { homeOf, repository, temporaryDirectory } from '../helpers.ts';

/** 1 is the whole run; CI takes less. */
const scale = Number(process.env.KHOREGOS_SLOW_SCALE || 1);

export function scaled(count: number, least: number): number {
  return Math.max(least, Math.round(count * scale));
}

export interface Chance {
  /** A whole number from 0 up to and without `limit`. */
  below(limit: number): number;
  pick<T>(choices: readonly T[]): T;
}

/** Chance from a seed that is printed, so that a failure can be tried again: `KHOREGOS_SEED=<seed>`. */
export function createChance(t: { diagnostic(message: string): void }): Chance {
  let state = Number(process.env.KHOREGOS_SEED || Date.now() % 1_000_000_007);
  t.diagnostic(`KHOREGOS_SEED=${state}`);
  // Mulberry32. Source: github.com/bryc/code, PRNGs.
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return { below, pick: (choices) => choices[below(choices.length)] as (typeof choices)[number] };
}

export interface Running {
  readonly child: ChildProcess;
  /** Exit code, null when it was killed; and what it wrote. */
  readonly ended: Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }>;
}

/** A process of the governed project's: a script with arguments, given some stdin. */
export function start(root: string, script: string, args: readonly string[], stdin = ''): Running {
  const child = spawn(process.execPath, [script, ...args], {
    cwd: root,
    env: { PATH: process.env.PATH, HOME: homeOf(root), CLAUDE_PROJECT_DIR: root },
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(stdin);
  const ended = new Promise<Awaited<Running['ended']>>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
  return { child, ended };
}

export function startHook(root: string, name: string, fields: Readonly<Record<string, unknown>>): Running {
  const event = { session_id: 's1', cwd: root, permission_mode: 'acceptEdits', hook_event_name: name, ...fields };
  return start(root, join(repository, 'dist/hook.js'), [name], JSON.stringify(event));
}

/** Tool events that leave a record with this id as its call. */
export function startToolHook(root: string, name: 'PreToolUse' | 'PostToolUse', id: string): Running {
  const input = { file_path: join(root, 'src', `${id}.txt`), content: id };
  return startHook(root, name, { tool_name: 'Write', tool_input: input, tool_use_id: id });
}

/** A script beside this file as one file that starts as fast as a hook. */
export async function buildScript(t: Parameters<typeof temporaryDirectory>[0], name: string): Promise<string> {
  const outfile = join(temporaryDirectory(t), `${name}.cjs`);
  const entryPoints = [join(import.meta.dirname, `${name}.ts`)];
  const define = { 'import.meta.url': 'undefined', 'import.meta.filename': '__filename' };
  await build({ entryPoints, outfile, bundle: true, platform: 'node', format: 'cjs', define, logLevel: 'error' });
  return outfile;
}

/** What a writer says it was told: one id a line, the last one perhaps torn. */
export function acknowledgedIn(path: string): readonly string[] {
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n').slice(0, -1) : [];
}

/** Every record that exists for readers, in order. */
export function readRecords(root: string): readonly EventRecord[] {
  const records: EventRecord[] = [];
  const first = listSegments(root)[0] ?? journalStart.segment;
  readJournal(root, { segment: first, offset: 0 }, (_line, record) => {
    if (record !== undefined) records.push(record);
  });
  return records;
}

/** Nothing acknowledged is lost, and nothing is there twice. */
export function assertKept(
  root: string,
  acknowledged: readonly string[],
  idOf: (record: EventRecord) => unknown,
): void {
  const records = readRecords(root);
  const ids = records.map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length, 'no record is there twice');
  const counts = new Map<unknown, number>();
  for (const record of records) counts.set(idOf(record), (counts.get(idOf(record)) ?? 0) + 1);
  const lost = acknowledged.filter((id) => !counts.has(id));
  assert.deepEqual(lost, [], `${lost.length} of ${acknowledged.length} acknowledged records are lost`);
  const doubled = acknowledged.filter((id) => counts.get(id) !== 1);
  assert.deepEqual(doubled, [], 'each acknowledged event is there once');
}

const tables = [
  ...['events', 'sessions', 'clients', 'agents', 'context', 'context_text', 'tasks', 'checkpoints'],
  ...['segments', 'policies', 'findings', 'signing_keys', 'anchors'],
];

function rowsOf(database: Database): unknown {
  // Who signed is no fact of the journal.
  const meta = all(database, "SELECT * FROM meta WHERE key NOT IN ('signer', 'signed') ORDER BY key");
  return [meta, ...tables.map((table) => [table, all(database, `SELECT * FROM ${table} ORDER BY 1, 2`)])];
}

/**
 * The journal is consistent, and the database that many folds have made is the one that a single fold makes.
 * Returns the findings that break nothing.
 */
export async function assertConsistent(root: string): Promise<readonly string[]> {
  const incremental = await openLedger(root, Date.now());
  assert.equal(incremental.problem, undefined);
  const anew = await rebuildLedger(root);
  assert.equal(incremental.watermark.head, anew.watermark.head, 'the head of many folds is the head of one');
  assert.deepEqual(rowsOf(incremental.database), rowsOf(anew.database));
  const { findings, head } = verifyJournal(root, { ...noEvidence, isSigned, database: incremental.database });
  assert.equal(head, anew.watermark.head);
  assert.deepEqual(
    findings.filter(({ weight }) => weight === 'broken'),
    [],
  );
  incremental.database.close();
  anew.database.close();
  return findings.map(({ kind }) => kind);
}

const python = spawnSync('python3', ['-c', 'import sqlite3']).status === 0;

/** Another SQLite than ours takes the published file for whole. */
export function assertIntegrity(root: string, t: { diagnostic(message: string): void }): void {
  if (!python) {
    t.diagnostic('not checked by another SQLite: no python3 with sqlite3');
    return;
  }
  const script =
    'import sqlite3,sys; print(sqlite3.connect(sys.argv[1]).execute("PRAGMA integrity_check").fetchone()[0])';
  const { stdout, stderr } = spawnSync('python3', ['-c', script, databasePath(root)], { encoding: 'utf8' });
  assert.equal(stdout.trim(), 'ok', stderr);
}

export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
