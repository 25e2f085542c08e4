/** Which keys sign heads, and where are heads kept? What the database knows of proof. */
import { type AnchorPlace, parseAnchorPlaces } from '../core/anchors.ts';
import { detailText, type EventRecord } from '../core/events.ts';
import type { PruneMarker } from '../core/signed.ts';
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
  const places = parseAnchorPlaces(event.details.anchors);
  const rows = places.map((place) => [place.kind, place.kind === 'git' ? place.ref : place.path]);
  // What could not be anchored is tried again when the next is due.
  for (const row of rows.length === 0 ? [['none', '']] : rows) {
    const values = [Number(event.details.sequence) || 0, ...row, event.at];
    database.run('INSERT OR IGNORE INTO anchors VALUES (?, ?, ?, ?)', values);
  }
}

/** What pruned events had announced and what is left relies on. */
export function keepAnnounced(database: Database, { keys, policies }: Pick<PruneMarker, 'keys' | 'policies'>): void {
  for (const [key, place] of keys) database.run('INSERT OR IGNORE INTO signing_keys VALUES (?, ?, 0)', [key, place]);
  for (const hash of policies) database.run('INSERT OR IGNORE INTO policies VALUES (?, 0)', [hash]);
}

/** A marker names the newest ones. */
const maxPolicies = 500;

/** Hashes of the policies that were loaded, newest last. */
export function loadedPolicies(database: Database): readonly string[] {
  const rows = all(database, 'SELECT hash FROM policies ORDER BY first_sequence DESC, hash LIMIT ?', [maxPolicies]);
  return rows.map(({ hash }) => String(hash)).reverse();
}

export function announcedKeys(database: Database): readonly AnnouncedKey[] {
  return all(database, 'SELECT * FROM signing_keys ORDER BY sequence').map((row) => ({
    key: String(row.key),
    place: String(row.place),
    sequence: Number(row.sequence),
  }));
}

/** Everywhere where heads were ever kept. */
export function anchorPlaces(database: Database): readonly AnchorPlace[] {
  const rows = all(database, "SELECT DISTINCT kind, path FROM anchors WHERE kind <> 'none'");
  const places = rows.map(({ kind, path }) => ({ kind, path, ref: path, commit: '' }));
  return parseAnchorPlaces(places, rows.length);
}

/** The newest event whose head is kept outside; 0 before the first. */
export function anchoredSequence(database: Database): number {
  return Number(get(database, 'SELECT max(sequence) AS newest FROM anchors')?.newest ?? 0);
}
