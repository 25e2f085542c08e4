/** Which keys sign heads, and where are heads kept? What the database knows of proof. */
import { detailText, type EventRecord } from '../core/events.ts';
import { all, type Database, get } from './database.ts';

/** An announced key, and the home and root that it signs for. */
export interface AnnouncedKey {
  readonly key: string;
  readonly place: string;
  readonly sequence: number;
}

export function applyProof(database: Database, event: EventRecord, sequence: number): void {
  if (event.type === 'signing_key' || event.type === 'signing_key_rotated') {
    const row = [detailText(event, 'key'), detailText(event, 'place'), sequence];
    database.run('INSERT OR IGNORE INTO signing_keys VALUES (?, ?, ?)', row);
  }
  if (event.type !== 'trail_anchored') return;
  const { sequence: anchored, anchors } = event.details;
  for (const anchor of Array.isArray(anchors) ? anchors : []) {
    const { kind, path, ref } = (anchor ?? {}) as Readonly<Record<string, unknown>>;
    const row = [Number(anchored) || 0, String(kind), String(path ?? ref ?? ''), event.at];
    database.run('INSERT OR IGNORE INTO anchors VALUES (?, ?, ?, ?)', row);
  }
}

/** Keys that pruned events had announced. */
export function keepKeys(database: Database, keys: readonly (readonly [key: string, place: string])[]): void {
  for (const [key, place] of keys) database.run('INSERT OR IGNORE INTO signing_keys VALUES (?, ?, 0)', [key, place]);
}

export function announcedKeys(database: Database): readonly AnnouncedKey[] {
  return all(database, 'SELECT * FROM signing_keys ORDER BY sequence').map((row) => ({
    key: String(row.key),
    place: String(row.place),
    sequence: Number(row.sequence),
  }));
}

/** The newest event whose head is kept outside; 0 before the first. */
export function anchoredSequence(database: Database): number {
  return Number(get(database, 'SELECT max(sequence) AS newest FROM anchors')?.newest ?? 0);
}
