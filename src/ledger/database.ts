/** How is the SQLite file opened and written? The only place that knows sql.js. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import initSqlJs, { type Database, type SqlValue } from 'sql.js';

export type Row = Readonly<Record<string, SqlValue>>;
export type { Database, SqlValue };

/** Beside the bundle when built, in the package when run from source. */
function wasmPath(): string {
  if (typeof __dirname === 'string') return join(__dirname, 'sql-wasm.wasm');
  return join(dirname(createRequire(import.meta.url).resolve('sql.js')), 'sql-wasm.wasm');
}

/** For processes that end soon: SQLite is compiled once, for what compiles it better holds them up when they end. */
export function compileOnce(): void {
  setFlagsFromString('--liftoff-only');
}

/** An open database in memory: from the bytes of a file, else empty. Loading SQLite takes some 10 ms. */
export async function openDatabase(bytes?: Uint8Array): Promise<Database> {
  const sqlite = await initSqlJs({ wasmBinary: readFileSync(wasmPath()) as unknown as ArrayBuffer });
  const database = new sqlite.Database(bytes);
  // What is deleted must not stay in pages that are no longer used.
  database.run('PRAGMA secure_delete = ON');
  return database;
}

/** All rows of a query, as objects. */
export function all(database: Database, sql: string, parameters: SqlValue[] = []): readonly Row[] {
  const statement = database.prepare(sql);
  try {
    statement.bind(parameters);
    const rows: Row[] = [];
    while (statement.step()) rows.push(statement.getAsObject());
    return rows;
  } finally {
    statement.free();
  }
}

/** The first row of a query, or undefined. */
export function get(database: Database, sql: string, parameters: SqlValue[] = []): Row | undefined {
  return all(database, sql, parameters)[0];
}
