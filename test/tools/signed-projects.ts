/** How is a project made whose trail is signed, published and anchored as the contract of the proof says? */
import { createHash, createHmac, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { appendFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EventRecord } from '../../src/core/events.ts';
import { saveBlob } from '../../src/ledger/blobs.ts';
import { chainHash, genesis, hashLine } from '../../src/ledger/hashes.ts';
import { journalDirectory, segmentPath, snapshotPath } from '../../src/ledger/layout.ts';
import { openLedger, publishLedger } from '../../src/ledger/ledger.ts';
import { listSegments, readSegment } from '../../src/ledger/segments.ts';
import { shortHash } from '../../src/ledger/tail.ts';
import { record } from '../core/records.ts';
import { temporaryDirectory } from '../helpers.ts';
import { emptyRoot, idOf, timeOf, varied } from '../ledger/journals.ts';

/** A project with everything that proves its trail, and a copy of its `.khoregos` from before. */
export interface World {
  readonly root: string;
  /** `~/.config/k6s` of the person who works there. */
  readonly userDirectory: string;
  /** Where heads are appended outside the project. */
  readonly anchorFile: string;
  /** `.khoregos` as it was when an earlier head was signed and published. */
  readonly older: string;
}

export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** The raw public key of a private or public one, 64 hexadecimal digits. */
export function rawKey(key: KeyObject): string {
  return key.export({ format: 'jwk' }).x === undefined
    ? ''
    : Buffer.from(String(key.export({ format: 'jwk' }).x), 'base64url').toString('hex');
}

/** A signed line, with the statement's fields in their order. */
export function signLine(statement: Readonly<Record<string, unknown>>, key: KeyObject): string {
  const text = JSON.stringify(statement);
  const signature = sign(null, Buffer.from(text), key).toString('base64');
  return JSON.stringify({ statement: text, key: rawKey(key), signature });
}

/** The lines of a journal in order; what follows a seal counts too, as nobody writes there. */
export function linesOf(root: string): readonly string[] {
  return listSegments(root).flatMap(
    (segment) => readSegment(root, segment, 0)?.lines.map(({ bytes }) => bytes.toString()) ?? [],
  );
}

/** The chain after each line; the first stands before all of them. */
export function chainOf(lines: readonly string[]): readonly string[] {
  const chain = [genesis];
  for (const line of lines) chain.push(chainHash(chain.at(-1) ?? genesis, hashLine(Buffer.from(line))));
  return chain;
}

export const trailOf = (root: string): string => hashLine(Buffer.from(linesOf(root)[0] ?? '')).slice(0, 32);

/** Where the user's directory keeps what belongs to this root and this trail. */
export function trailDirectory({ root, userDirectory }: Pick<World, 'root' | 'userDirectory'>, trail: string): string {
  return join(userDirectory, 'trails', `${sha256(root).slice(0, 16)}-${trail}`);
}

/** The signed head of a line, as it stands in the journal now. */
export function signHead(root: string, sequence: number, key: KeyObject): string {
  const lines = linesOf(root);
  const { at } = JSON.parse(lines[sequence - 1] ?? '{}') as Partial<EventRecord>;
  const head = chainOf(lines)[sequence];
  return signLine({ format: 'k6s-head/1', project: trailOf(root), sequence, head, at: at ?? '' }, key);
}

const perSegment = 20;

/** Appends events to the newest segment and seals it now and then, as a writer with a reason would. */
export function createWriter(root: string) {
  let [segment, number, seen] = [1, 0, ''];
  mkdirSync(journalDirectory(root), { recursive: true });
  const write = (more: Partial<EventRecord>) => {
    number += 1;
    const line = JSON.stringify(record({ id: idOf(number), at: timeOf(number), ...more, seen }));
    appendFileSync(segmentPath(root, segment), `\n${line}\n`);
    seen = shortHash(hashLine(Buffer.from(line)));
  };
  return {
    append(more: Partial<EventRecord> = {}): void {
      write({ ...varied(number + 1), ...more });
      if (number % perSegment !== 0) return;
      write({ type: 'segment_sealed', details: { next: segment + 1, why: 'this is a test' }, session: '', client: '' });
      segment += 1;
    },
    number: () => number,
    seen: () => seen,
  };
}

/** Folds, signs the head, publishes k6s.db with its signer, says so: in the order in which it must be done. */
export async function publish({ root, userDirectory }: Pick<World, 'root' | 'userDirectory'>, key: KeyObject) {
  const directory = trailDirectory({ root, userDirectory }, trailOf(root));
  const ledger = await openLedger(root, 0);
  const { sequence } = ledger.watermark;
  appendFileSync(join(directory, 'heads.jsonl'), `${signHead(root, sequence, key)}\n`);
  for (const [name, value] of Object.entries({ trail: trailOf(root), signer: rawKey(key) })) {
    ledger.database.run('INSERT OR REPLACE INTO meta VALUES (?, ?)', [name, value]);
  }
  publishLedger(root, ledger, (bytes) => {
    const publishing = { publishing: sequence, database: sha256(bytes) };
    appendFileSync(join(directory, 'heads.jsonl'), `${JSON.stringify(publishing)}\n`);
  });
  appendFileSync(join(directory, 'heads.jsonl'), `${JSON.stringify({ published: sequence })}\n`);
}

/** A snapshot of the end of the journal, with its mac. */
export function publishState(root: string, last: string, fingerprintKey: Uint8Array): void {
  const segment = listSegments(root).at(-1) ?? 1;
  const position = { segment, offset: readFileSync(segmentPath(root, segment)).length };
  const by = sha256(Buffer.concat([fingerprintKey, Buffer.from('state')])).slice(0, 16);
  const text = JSON.stringify({ v: 4, position, last, state: {}, by }).slice(0, -1);
  const mac = createHmac('sha256', fingerprintKey).update(text).digest('hex');
  writeFileSync(snapshotPath(root), `${text},"mac":"${mac}"}`);
}

export const placeOf = (fingerprintKey: Uint8Array, root: string): string =>
  sha256(Buffer.concat([fingerprintKey, Buffer.from(root)])).slice(0, 32);

/** 98 lines in five segments, published twice, two heads anchored, one large value. */
export async function signedProject(t: Parameters<typeof temporaryDirectory>[0]): Promise<World> {
  const root = emptyRoot(t);
  const home = temporaryDirectory(t);
  const userDirectory = join(home, 'k6s');
  const anchorFile = join(home, 'anchors.jsonl');
  const fingerprintKey = randomBytes(32);
  const { privateKey } = generateKeyPairSync('ed25519');
  mkdirSync(userDirectory);
  writeFileSync(join(userDirectory, 'fingerprint.key'), fingerprintKey);
  const journal = createWriter(root);
  journal.append();
  const directory = trailDirectory({ root, userDirectory }, trailOf(root));
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, 'signing.key'), privateKey.export({ format: 'pem', type: 'pkcs8' }), { mode: 0o600 });
  writeFileSync(join(directory, 'root'), root);
  const announced = { key: rawKey(privateKey), place: placeOf(fingerprintKey, root) };
  journal.append({ type: 'signing_key', details: announced });
  journal.append({ type: 'context_saved', details: { blob: saveBlob(root, 'a large value') } });
  while (journal.number() < 30) journal.append();
  const anchor = () => {
    const sequence = journal.number();
    appendFileSync(anchorFile, `\n${signHead(root, sequence, privateKey)}\n`);
    const anchors = [{ kind: 'file', path: anchorFile }];
    journal.append({ type: 'trail_anchored', details: { sequence, head: chainOf(linesOf(root))[sequence], anchors } });
  };
  anchor();
  while (journal.number() < 50) journal.append();
  await publish({ root, userDirectory }, privateKey);
  publishState(root, journal.seen(), fingerprintKey);
  const older = join(home, 'older');
  cpSync(join(root, '.khoregos'), older, { recursive: true });
  anchor();
  while (journal.number() < 98) journal.append();
  await publish({ root, userDirectory }, privateKey);
  publishState(root, journal.seen(), fingerprintKey);
  return { root, userDirectory, anchorFile, older };
}
