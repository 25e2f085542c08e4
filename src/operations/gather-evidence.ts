/** What does the outside know of a trail? Head logs, keys and what was published: the user's directory, or an exported bundle. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { databasePath } from '../ledger/layout.ts';
import { maxDatabaseBytes } from '../ledger/ledger.ts';
import type { Evidence } from '../ledger/verify.ts';
import { noEvidence } from '../ledger/verify.ts';
import type { KeptLine } from '../ledger/verify-heads.ts';
import { userDirectory, type Variables } from '../workspace/environment.ts';
import { readRegularFile } from '../workspace/files.ts';
import {
  findTrailDirectories,
  type HeadLogLine,
  parseHeadLog,
  readHeadLog,
  rootOf,
  type TrailDirectory,
} from '../workspace/head-log.ts';
import { placeOf, readFingerprintKey, vouch } from '../workspace/keys.ts';
import { reachable } from '../workspace/project-root.ts';
import { isSigned, readNextKey, readSigningKey } from '../workspace/signing-key.ts';

export interface TrailEvidence extends Evidence {
  /** The trail's id. */
  readonly trail: string;
  /** What the user's directory keeps of the trail at this root; empty when there is none. */
  readonly directory: string;
}

/** Everything but the database, which is read by whoever compares it, and the anchors. */
export function gatherEvidence(root: string, trail: string, variables: Variables): TrailEvidence {
  const user = userDirectory(variables);
  const userKey = readFingerprintKey(user);
  const directories = findTrailDirectories(user, root, trail);
  const ofTrail = directories.filter((each) => each.trail === trail);
  const own = ofTrail.find((each) => each.own);
  const logs = ofTrail.map((each) => [each, readHeadLog(each.path)] as const);
  return {
    ...noEvidence,
    trail,
    directory: own?.path ?? '',
    kept: logs.flatMap(([directory, log]) => keptIn(directory, log)),
    directoryKeys: ofTrail
      .flatMap(({ path }) => [readSigningKey(path)?.key ?? '', readNextKey(path)?.key ?? ''])
      .filter(Boolean),
    key: own === undefined ? '' : (readSigningKey(own.path)?.key ?? ''),
    nextKey: own === undefined ? '' : (readNextKey(own.path)?.key ?? ''),
    place: userKey === undefined ? '' : placeOf(userKey, root),
    isSigned,
    databaseHash: hashOfDatabase(root),
    published: publishedIn(logs.find(([directory]) => directory === own)?.[1] ?? []),
    otherTrails: directories
      .filter((each) => each.own && each.trail !== trail && hasHeads(each))
      .map((each) => each.path),
    vouch: userKey === undefined ? undefined : (text) => vouch(userKey, text),
  };
}

function keptIn(directory: TrailDirectory, log: readonly HeadLogLine[]): readonly KeptLine[] {
  const from = directory.own ? 'the head log' : `the head log of ${rootOf(directory)}`;
  return log.flatMap((each) =>
    each.kind === 'signed' ? [{ line: each.line, from, by: directory.own ? 'own' : 'other' } as const] : [],
  );
}

function hasHeads({ path }: TrailDirectory): boolean {
  return readHeadLog(path).some(({ kind }) => kind === 'signed');
}

function publishedIn(log: readonly HeadLogLine[]): Evidence['published'] {
  const published = log.filter((each) => each.kind === 'published');
  const hashes = log.flatMap((each) => (each.kind === 'publishing' ? [each.hash] : []));
  return { sequence: published.at(-1)?.sequence ?? 0, hashes: new Set(hashes) };
}

function hashOfDatabase(root: string): string {
  const bytes = reachable(() => readRegularFile(databasePath(root), maxDatabaseBytes));
  return bytes === undefined ? '' : createHash('sha256').update(bytes).digest('hex');
}

/** Larger than the lines of any trail's heads. */
const maxBundleBytes = 256 * 1024 * 1024;

/** What an exported bundle brings: nothing of this machine is asked. */
export function bundleEvidence(directory: string): Evidence & { readonly format: string } {
  const text = (name: string) => readRegularFile(join(directory, name), maxBundleBytes)?.toString() ?? '';
  const { format, place, key } = parseManifest(text('manifest.json'));
  const lines = (name: string, by: KeptLine['by']) =>
    parseHeadLog(text(name)).flatMap((each) => (each.kind === 'signed' ? [{ line: each.line, from: name, by }] : []));
  const kept = [...lines('heads.jsonl', 'own'), ...lines('anchors.jsonl', 'anchor')];
  return { ...noEvidence, format, kept, directoryKeys: key === '' ? [] : [key], key, place, isSigned };
}

function parseManifest(text: string): { readonly format: string; readonly place: string; readonly key: string } {
  try {
    const { format, place, key } = JSON.parse(text) as Readonly<Record<string, unknown>>;
    return { format: String(format), place: String(place ?? ''), key: String(key ?? '') };
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return { format: '', place: '', key: '' };
    throw error;
  }
}
