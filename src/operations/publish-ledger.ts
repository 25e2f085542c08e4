/** How does a fold become public? Its head is signed first, outside the project, so that an older file is told from it. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { AnchorPlace } from '../core/anchors.ts';
import { systemCode } from '../core/errors.ts';
import { headOf, headStatement, type SignedHead, type SignedLine } from '../core/signed.ts';
import { archiveSegment } from '../ledger/archive.ts';
import { get } from '../ledger/database.ts';
import { fold, saveMeta } from '../ledger/fold.ts';
import { journalDirectory } from '../ledger/layout.ts';
import { type IsWhole, isOvertaken, type Ledger, publishLedger } from '../ledger/ledger.ts';
import { anchoredSequence, announcedKeys } from '../ledger/proof-tables.ts';
import { listSegments } from '../ledger/segments.ts';
import { userDirectory } from '../workspace/environment.ts';
import {
  appendHead,
  findTrailDirectories,
  newestPublished,
  readHeadLog,
  rootOf,
  type TrailDirectory,
  trailDirectory,
} from '../workspace/head-log.ts';
import { loadFingerprintKey, placeOf } from '../workspace/keys.ts';
import { loadSigningKey, type SigningKey, settleRotation } from '../workspace/signing-key.ts';
import { type Actor, type Project, programActor } from './open-project.ts';

/** What concerns the trail as a whole belongs to no session. */
export const noSession = '';

/** Who signs for this home and root. */
export interface Signer {
  readonly directory: string;
  readonly key: SigningKey;
  readonly place: string;
}

/**
 * Signs the head, publishes the database and packs what is cold. To be called under the fold lock; a ledger that somebody
 * else has published over meanwhile is left alone. Without a user's directory nothing is signed, and verification says so.
 * @param mayAnnounce false for those who only read: before the key stands in the trail they do not sign
 */
export function publishSigned(project: Project, given: Ledger, mayAnnounce = true): Ledger {
  const { root } = project;
  if (isOvertaken(root, given)) return given;
  const found = findSigner(project, given);
  const signer = mayAnnounce || (found !== undefined && isAnnounced(given, found)) ? found : undefined;
  const ledger = signer === undefined ? given : announce(project, given, signer);
  if (signer !== undefined) appendHead(signer.directory, root, signHead(ledger, signer));
  const { sequence, head, segment } = ledger.watermark;
  saveMeta(ledger.database, 'signer', signer?.key.key ?? '');
  if (signer !== undefined) saveMeta(ledger.database, signedMeta, `${sequence}:${head}`);
  publishLedger(root, ledger, (bytes) => {
    if (found !== undefined) appendHead(found.directory, root, { publishing: sequence, database: hashOf(bytes) });
  });
  if (found !== undefined) appendHead(found.directory, root, { published: sequence });
  archiveSegment(root, listSegments(root), segment);
  return { ...ledger, stale: false };
}

/** Tells the file that this home published last from any other. */
export function publishedHere({ root, variables }: Project): IsWhole {
  const hashes = variables === undefined ? new Set() : newestPublished(userDirectory(variables), root);
  return (bytes) => hashes.size > 0 && hashes.has(hashOf(bytes));
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The same facts give the same bytes in every process that folds. */
function signHead(ledger: Ledger, { key }: Signer): SignedLine {
  return key.sign(headStatement(headOfLedger(ledger)));
}

function headOfLedger({ watermark }: Ledger): SignedHead {
  const { trail, sequence, head, at } = watermark;
  return { project: trail, sequence, head, at };
}

/** Who signs here; undefined where the user's directory cannot be written or there is nothing to sign. */
export function findSigner({ root, variables }: Project, { watermark, database }: Ledger): Signer | undefined {
  // Before the first whole record there is nothing to sign.
  if (variables === undefined || watermark.at === '') return undefined;
  const user = userDirectory(variables);
  const userKey = loadFingerprintKey(user);
  if (userKey === undefined) return undefined;
  const directory = trailDirectory(user, root, watermark.trail);
  try {
    settleRotation(directory, (key) => announcedKeys(database).some((known) => known.key === key));
    return { directory, key: loadSigningKey(directory), place: placeOf(userKey, root) };
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return undefined;
  }
}

/** The newest head that was signed of what the database was folded from, in whichever root that was. */
const signedMeta = 'signed';

/** A key stands in the trail before it first signs. */
function announce(project: Project, ledger: Ledger, signer: Signer): Ledger {
  const { key, place } = signer;
  if (isAnnounced(ledger, { key })) return ledger;
  const after = copiedAfter(project, ledger, signer);
  const details = { key: key.key, place, ...(after === undefined ? {} : { after }) };
  const action = `Heads are signed with key ${key.key.slice(0, 16)}`;
  project.record({ type: 'signing_key', action, details }, programActor, noSession);
  return { ...ledger, watermark: fold(project.root, ledger.database) };
}

/**
 * The event after which a copied project goes its own way: what was signed since, where it was copied from, is not of
 * this trail. Undefined when the project is no copy, or the root that it was copied from is gone: then it was moved.
 */
function copiedAfter({ root, variables = {} }: Project, { database, watermark }: Ledger, { place }: Signer) {
  if (announcedKeys(database).some((known) => known.place === place)) return undefined;
  const signed = String(get(database, 'SELECT value FROM meta WHERE key = ?', [signedMeta])?.value ?? '');
  const isOrigin = (directory: TrailDirectory) =>
    directory.trail === watermark.trail && !directory.own && existsSync(journalDirectory(rootOf(directory)));
  const heads = findTrailDirectories(userDirectory(variables), root, watermark.trail)
    .filter(isOrigin)
    .flatMap(({ path }) => readHeadLog(path))
    .map((each) => (each.kind === 'signed' ? headOf(each.line) : undefined));
  return heads.find((head) => head !== undefined && `${head.sequence}:${head.head}` === signed)?.sequence;
}

function isAnnounced({ database }: Ledger, { key }: Pick<Signer, 'key'>): boolean {
  return announcedKeys(database).some((known) => known.key === key.key);
}

/** Where a head stands now, and one sentence for each place that did not take it. */
interface AnchoredHead {
  readonly head: SignedHead;
  readonly anchors: readonly AnchorPlace[];
  readonly problems: readonly string[];
}

/** A failure is recorded like a success: both say when the next try is due. */
export function recordAnchors(project: Project, actor: Actor, { head, anchors, problems }: AnchoredHead): void {
  const { sequence } = head;
  const details = { sequence, head: head.head, anchors, ...(problems.length === 0 ? {} : { problems }) };
  const action = anchors.length === 0 ? `Cannot anchor event ${sequence}` : `Anchored event ${sequence}`;
  const severity = problems.length === 0 ? 'info' : 'warning';
  project.record({ type: 'trail_anchored', severity, action, details }, actor, noSession);
}

/**
 * Anchors the newest head, once the policy's number of events has passed, before it is published: what is recorded of
 * the anchor is published and signed with it. Returns the ledger as it is then.
 */
export async function anchorWhenDue(project: Project, given: Ledger): Promise<Ledger> {
  const { root, policy, variables } = project;
  const { anchorFile, anchorGit, anchorEveryEvents } = policy.audit;
  if ((anchorFile === '' && !anchorGit) || variables === undefined) return given;
  if (given.watermark.sequence - anchoredSequence(given.database) < anchorEveryEvents) return given;
  const signer = findSigner(project, given);
  if (signer === undefined) return given;
  // Git and what comes with it are loaded only where the policy wants anchors.
  const { anchorHead } = await import('./anchor-head.ts');
  const { ledger, line } = signNow(project, given, signer);
  const head = headOfLedger(ledger);
  recordAnchors(project, programActor, { head, ...(await anchorHead(root, policy.audit, head, line, variables)) });
  return { ...ledger, watermark: fold(root, ledger.database) };
}

/** Signs the head of a ledger that is not yet published. */
export function signNow(
  project: Project,
  given: Ledger,
  signer: Signer,
): { readonly ledger: Ledger; readonly line: SignedLine } {
  const ledger = announce(project, given, signer);
  const line = signHead(ledger, signer);
  appendHead(signer.directory, project.root, line);
  return { ledger, line };
}
