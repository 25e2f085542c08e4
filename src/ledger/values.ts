/** How does a process that lives on keep the tables of values up to date, without the events that fill a ledger? */
import { type Database, openDatabase } from './database.ts';
import { loadWatermark } from './fold.ts';
import type { Ledger } from './ledger.ts';
import { tellsOfRedaction } from './redact.ts';
import { applySession, applyValue, loadSessions } from './tables.ts';
import { type Position, readJournal } from './tail.ts';

/** How far the values are: everything before it has been applied. */
export interface ValuesPlace extends Position {
  readonly sequence: number;
}

export interface Values {
  readonly database: Database;
  readonly place: ValuesPlace;
}

/** A copy of the ledger without its events: as large as what was saved, instead of some thirty megabytes. */
export function extractValues({ database }: Ledger): Uint8Array {
  database.run('DELETE FROM events');
  database.run('DELETE FROM segments');
  database.run('VACUUM');
  return database.export();
}

export async function openValues(bytes: Uint8Array): Promise<Values> {
  const database = await openDatabase(bytes);
  return { database, place: loadWatermark(database) };
}

/** Applies what the journal has said since; undefined when it no longer leads on from there. */
export function updateValues(root: string, { database, place }: Values): Values | undefined {
  // What was erased may stand in any of the tables.
  if (tellsOfRedaction(root, place)) return undefined;
  let { sequence } = place;
  let sessions = loadSessions(database);
  const reading = () => {
    try {
      return readJournal(root, place, (_line, record) => {
        sequence += 1;
        if (record === undefined) return;
        sessions = applySession(database, sessions, record);
        applyValue(database, record, sequence);
      });
    } catch (error) {
      database.run('ROLLBACK');
      throw error;
    }
  };
  database.run('BEGIN');
  const { end, findings } = reading();
  database.run('COMMIT');
  if (findings.some(({ kind }) => kind !== 'torn_line')) return undefined;
  return { database, place: { segment: end.segment, offset: end.offset, sequence } };
}
