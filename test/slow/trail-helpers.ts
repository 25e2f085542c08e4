/** What do crash and size tests share? */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { all } from '../../src/ledger/database.ts';
import { openLedger, rebuildLedger } from '../../src/ledger/ledger.ts';
import { readJournal } from '../../src/ledger/tail.ts';
import { verifyJournal } from '../../src/ledger/verify.ts';

/** CI runs a sample: 0.1 of the rounds. */
export const scale = Number(process.env.KHOREGOS_SLOW_SCALE ?? 1);

export const hook = join(import.meta.dirname, '../../dist/hook.js');

const tables = ['events', 'sessions', 'agents', 'segments', 'policies', 'findings', 'meta'];

/** Starts a hook on one event; resolves with its exit code, or null when a signal ended it. */
export function startHook(root: string, home: string, event: Readonly<Record<string, unknown>>) {
  const env = { PATH: process.env.PATH, HOME: home, CLAUDE_PROJECT_DIR: root };
  const child = spawn(process.execPath, [hook], { env, stdio: ['pipe', 'ignore', 'ignore'] });
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(JSON.stringify({ session_id: 'slow', cwd: root, ...event }));
  return { child, done: ended(child) };
}

export function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.on('close', (code) => resolve(code)));
}

/** Ids of all calls that some record of this type names. */
export function callsInJournal(root: string, type = 'tool_request'): ReadonlySet<string> {
  const calls = new Set<string>();
  readJournal(root, { segment: 1, offset: 0 }, (_line, record) => {
    if (record?.type === type) calls.add(String(record.details.call));
  });
  return calls;
}

/** An incremental fold and a rebuild give the same rows and head, and the chain is whole. */
export async function assertConsistent(root: string): Promise<void> {
  const incremental = await openLedger(root, Date.now());
  const rebuilt = await rebuildLedger(root);
  assert.equal(incremental.watermark.head, rebuilt.watermark.head);
  for (const table of tables) {
    const rows = [incremental, rebuilt].map(({ database }) => all(database, `SELECT * FROM ${table} ORDER BY 1, 2`));
    assert.deepEqual(rows[0], rows[1], table);
  }
  assert.deepEqual(
    verifyJournal(root, incremental.database).findings.filter(({ broken }) => broken),
    [],
  );
}
