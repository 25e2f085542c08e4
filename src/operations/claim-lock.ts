/** May this agent hold this path for a while? */
import { KhoregosError } from '../core/errors.ts';
import {
  findLock,
  findRival,
  type Lock,
  type LockClaim,
  liveLocks,
  maxLockMs,
  maxLocks,
  minLockMs,
} from '../core/locks.ts';
import { headline } from '../core/text.ts';
import { redact } from '../workspace/redaction.ts';
import type { Actor, Project } from './open-project.ts';
import { releaseGone } from './release-gone.ts';

export interface LockInput {
  readonly claim: LockClaim;
  readonly ttlMs: number;
  readonly reason: string;
}

/** Granted or extended with the lock, or refused because of a rival's. */
export type LockAnswer =
  | { readonly granted: true; readonly extended: boolean; readonly lock: Lock }
  | { readonly granted: false; readonly rival: Lock };

/**
 * Claims a lock, or extends the one that the caller holds on this very path. Nobody waits: the order of the journal
 * decides between two who claim at once.
 * @throws KhoregosError USAGE for a time out of bounds, TOO_LARGE when there are 128 locks already, BUSY when others
 * are faster each time.
 */
export function claimLock(project: Project, actor: Actor, { claim: given, ttlMs, reason }: LockInput): LockAnswer {
  // As it will stand in the trail, so that it is found again.
  const claim = { ...given, path: redact(given.path) };
  if (!(ttlMs >= minLockMs && ttlMs <= maxLockMs)) {
    throw new KhoregosError(
      'USAGE',
      `Cannot lock for ${ttlMs / 1000} s: it must be from ${minLockMs / 1000} to ${maxLockMs / 1000} s`,
    );
  }
  if (findRival(project.state(), actor, claim, project.now()) !== undefined) releaseGone(project, actor);
  for (let tries = 0; tries < maxTries; tries += 1) {
    const answer = tryLock(project, actor, { claim, ttlMs, reason });
    if (answer !== undefined) return answer;
    const held = liveLocks(project.state().locks, project.now()).filter(({ auto }) => !auto).length;
    if (held >= maxLocks) throw tooMany(claim.path, held);
  }
  throw new KhoregosError('BUSY', `Cannot lock "${claim.path}": others take and release it all the time`, 'Try again');
}

function tooMany(path: string, held: number): KhoregosError {
  return new KhoregosError(
    'TOO_LARGE',
    `Cannot lock "${path}": ${held} locks are held, at most ${maxLocks} can be`,
    'Release locks that are no longer needed, or lock a directory instead of its files',
  );
}

/** How often somebody may hold it when the claim is made and release it before we look. */
const maxTries = 10;

/** Undefined when it was not granted and nobody holds it: it was released since, or there is no room. */
function tryLock(project: Project, actor: Actor, { claim, ttlMs, reason }: LockInput): LockAnswer | undefined {
  const { path, scope, foldsCase } = claim;
  const held = findLock(project.state().locks, actor, path, project.now());
  const rival = findRival(project.state(), actor, claim, project.now());
  if (rival !== undefined) return refuse(project, actor, claim, rival);
  const details = { path, scope, ...(foldsCase ? { folds_case: true } : {}), ttl_ms: ttlMs, reason };
  const record = project.record({ type: 'lock_claim', action: `Claimed lock on ${headline(path)}`, details }, actor);
  const at = Date.parse(record.at);
  const lock = findLock(project.state().locks, actor, path, at);
  if (lock?.claim === record.id) return { granted: true, extended: lock.token === held?.token, lock };
  const winner = findRival(project.state(), actor, claim, at);
  return winner === undefined ? undefined : refuse(project, actor, claim, winner);
}

function refuse(project: Project, actor: Actor, { path }: LockClaim, rival: Lock): LockAnswer {
  const details = { path, held: rival.path, by: rival.name, until: rival.until, token: rival.token };
  project.record({ type: 'lock_denied', action: `Lock on ${headline(path)} is held by ${rival.name}`, details }, actor);
  return { granted: false, rival };
}

/** Releases the caller's own lock on exactly this path; false when it holds none, which is no error. */
export function releaseLock(project: Project, actor: Actor, given: string): boolean {
  const path = redact(given);
  const held = findLock(project.state().locks, actor, path, project.now());
  if (held === undefined) return false;
  const details = { path, token: held.token };
  project.record({ type: 'lock_release', action: `Released lock on ${headline(path)}`, details }, actor);
  return true;
}
