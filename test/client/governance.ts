/** What did the plugin do in this project? The policies the tests use, its ledger read with Python's SQLite, and its CLI. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { baseEnvironment, repository, type Sandbox } from './sandbox.ts';

/** k6s.yaml that keeps everybody out of protected/. */
export function policy(enforcement: 'strict' | 'advisory'): string {
  return `version: "1"
project: {name: demo}
boundaries:
  - pattern: "*"
    forbidden_paths: ["protected/**", ".env*"]
    enforcement: ${enforcement}
`;
}

/** A row of the view `calls`: one tool call that reached PreToolUse. */
export interface CallRow {
  readonly call: string;
  readonly tool: string;
  /** Its name. */
  readonly agent: string;
  readonly agent_id: string;
  readonly agent_type: string;
  readonly effect: 'deny' | 'ask' | 'note' | 'none';
  readonly rule: string | null;
  readonly outcome: 'ok' | 'error' | 'denied' | 'none';
}

/** Runs the built CLI as a person in the project would, and returns its standard output. @throws on a non-zero exit */
export function k6s(sandbox: Sandbox, ...args: readonly string[]): string {
  const cli = path.join(repository, 'dist/cli.js');
  return execFileSync(process.execPath, [cli, ...args], {
    cwd: sandbox.project,
    env: baseEnvironment(sandbox),
    encoding: 'utf8',
  });
}

/** Every governed call so far, by tool_use_id. */
export function readCalls(sandbox: Sandbox): Map<string, CallRow> {
  k6s(sandbox, 'db', 'rebuild');
  const rows = query<CallRow>(
    sandbox,
    'SELECT call, tool, agent, agent_id, agent_type, effect, rule, outcome FROM calls',
  );
  return new Map(rows.map((row) => [row.call, row]));
}

/** An event as the gate wrote it. */
interface JournalRecord {
  readonly type: string;
  readonly agent: { readonly name: string };
  readonly details: Readonly<Record<string, unknown>>;
}

/** What is in the journal now, without a fold: for a test that waits for an event. */
export function readJournal(sandbox: Sandbox): readonly JournalRecord[] {
  const folder = path.join(sandbox.project, '.khoregos/journal');
  const segments = fs.readdirSync(folder).sort();
  // What follows the last newline is being written.
  const lines = segments.flatMap((name) => fs.readFileSync(path.join(folder, name), 'utf8').split('\n').slice(0, -1));
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as JournalRecord);
}

/** Rows of `sql` as another SQLite than ours reads them. */
export function query<Row>(sandbox: Sandbox, sql: string): Row[] {
  const script = `
import json, sqlite3, sys
db = sqlite3.connect(f'file:{sys.argv[1]}?mode=ro', uri=True)
db.row_factory = sqlite3.Row
print(json.dumps([dict(row) for row in db.execute(sys.argv[2])]))`;
  const file = path.join(sandbox.project, '.khoregos/k6s.db');
  return JSON.parse(execFileSync('python3', ['-c', script, file, sql], { encoding: 'utf8' })) as Row[];
}

/** A copy of what a user's machine gets of the plugin. */
export function copyPlugin(sandbox: Sandbox): string {
  const copy = path.join(sandbox.folder, 'plugin');
  for (const part of ['.claude-plugin', 'agents', 'commands', 'dist', 'hooks', 'skills']) {
    const source = path.join(repository, part);
    if (fs.existsSync(source)) fs.cpSync(source, path.join(copy, part), { recursive: true });
  }
  return copy;
}
