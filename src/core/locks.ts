/** Who holds which path, and does another claim get in its way? */
import { type AgentIdentity, agentKey } from './agents.ts';
import type { Mutable } from './bounded-map.ts';
import { detailText, type EventRecord, type Order } from './events.ts';
import { isLiteral, matchPathOrParent, mayMatchBelow } from './match-path.ts';

/** What a claim covers: one file, a directory with all that is in it, or what a pattern matches. */
export type LockScope = 'file' | 'directory' | 'glob';

export interface LockClaim {
  /** Relative to the project's root, `/` separated and resolved; absolute outside it. */
  readonly path: string;
  readonly scope: LockScope;
  /** The disk takes `A` and `a` for one name. */
  readonly foldsCase: boolean;
}

export interface Lock extends LockClaim {
  readonly client: string;
  readonly agent: string;
  /** The holder as people know it. */
  readonly name: string;
  readonly reason: string;
  /** Fencing token: every later grant has a larger one. */
  readonly token: Order;
  /** Id of the event that last granted or extended it. */
  readonly claim: string;
  /** UTC, ISO 8601. */
  readonly since: string;
  readonly until: string;
}

/** Locks by owner and path; those past their `until` hold nothing. */
export type Locks = ReadonlyMap<string, Lock>;

export interface LockOwner {
  readonly client: string;
  readonly agent: Pick<AgentIdentity, 'id'>;
}

export const minLockMs = 10_000;
export const maxLockMs = 60 * 60 * 1000;
export const standardLockMs = 5 * 60 * 1000;

/** A claim beyond this is refused: a lock that was granted is never forgotten. */
export const maxLocks = 128;

export function ownerKey({ client, agent }: LockOwner): string {
  return agentKey(client, agent.id);
}

function lockKey(owner: LockOwner, path: string): string {
  return `${ownerKey(owner)}:${path}`;
}

/** The lock that the owner holds on exactly this path at `now` (milliseconds since the epoch). */
export function findLock(locks: Locks, owner: LockOwner, path: string, now: number): Lock | undefined {
  const lock = locks.get(lockKey(owner, path));
  return lock !== undefined && isLive(lock, now) ? lock : undefined;
}

export function liveLocks(locks: Locks, now: number): readonly Lock[] {
  return [...locks.values()].filter((lock) => isLive(lock, now));
}

/** The live lock of somebody else that overlaps with the claim. */
export function findRival(locks: Locks, owner: LockOwner, claim: LockClaim, now: number): Lock | undefined {
  return liveLocks(locks, now).find((lock) => !isOwned(lock, owner) && overlap(lock, claim));
}

function isLive({ until }: Lock, now: number): boolean {
  return Date.parse(until) > now;
}

function isOwned(lock: Lock, owner: LockOwner): boolean {
  return lock.client === owner.client && lock.agent === owner.agent.id;
}

/** True when some path may be covered by both; of two patterns, when neither's fixed beginning excludes the other. */
export function overlap(a: LockClaim, b: LockClaim): boolean {
  const foldsCase = a.foldsCase || b.foldsCase;
  if (a.scope === 'glob' && b.scope === 'glob') return isWithin(prefixOf(a), prefixOf(b), foldsCase);
  if (a.scope === 'glob') return coversSome(a.path, b, foldsCase);
  if (b.scope === 'glob') return coversSome(b.path, a, foldsCase);
  return isWithin(a.path, b.path, foldsCase);
}

function coversSome(pattern: string, { path, scope }: LockClaim, foldsCase: boolean): boolean {
  // Patterns stay inside the project.
  if (path.startsWith('/')) return false;
  if (matchPathOrParent(pattern, path, foldsCase)) return true;
  return scope === 'directory' && (!pattern.includes('/') || mayMatchBelow(pattern, path, foldsCase));
}

/** What a pattern begins with before anything that is not literal. */
function prefixOf({ path }: LockClaim): string {
  const segments = path.includes('/') ? path.split('/') : ['**', path];
  const first = segments.findIndex((segment) => !isLiteral(segment));
  return segments.slice(0, first === -1 ? undefined : first).join('/');
}

/** True when the paths are the same or one lies in the other. */
function isWithin(a: string, b: string, foldsCase: boolean): boolean {
  const [one, other] = [a, b].map((path) => (foldsCase ? path.normalize('NFC').toLowerCase() : path));
  if (one === undefined || other === undefined) return false;
  const contains = (parent: string, child: string) =>
    parent === '' || parent === '.' || parent === child || child.startsWith(`${parent}/`);
  return contains(one, other) || contains(other, one);
}

/**
 * The earliest valid claim wins: a rival beats a lock only once it was released or by an own time past its expiry. A
 * holder's further claim on the same path extends its lock and keeps the token.
 */
export function reduceLocks(locks: Mutable<Locks>, event: EventRecord, order: Order): void {
  if (event.type === 'lock_claim') grant(locks, event, order);
  if (event.type === 'lock_release') locks.delete(lockKey(event, detailText(event, 'path')));
  if (event.type !== 'client_end') return;
  // An agent that stopped may go on, as teammates do; a client that ended takes its agents with it.
  for (const [key, lock] of locks) if (lock.client === event.client) locks.delete(key);
}

function grant(locks: Mutable<Locks>, event: EventRecord, order: Order): void {
  const claim = parseClaim(event);
  const at = Date.parse(event.at);
  const { ttl_ms: ttlMs } = event.details;
  if (claim === undefined || Number.isNaN(at) || typeof ttlMs !== 'number') return;
  if (!(ttlMs >= minLockMs && ttlMs <= maxLockMs) || findRival(locks, event, claim, at) !== undefined) return;
  const key = lockKey(event, claim.path);
  const held = findLock(locks, event, claim.path, at);
  // What this claim beat by coming after its expiry is over for good, also for whose clock is behind.
  for (const [rivalKey, lock] of locks) if (!isOwned(lock, event) && overlap(lock, claim)) locks.delete(rivalKey);
  if (held === undefined && locks.size >= maxLocks) dropExpired(locks, at);
  if (held === undefined && locks.size >= maxLocks) return;
  const lock = {
    ...claim,
    client: event.client,
    agent: event.agent.id,
    name: event.agent.name,
    reason: detailText(event, 'reason').slice(0, maxReasonLength),
    token: held?.token ?? order,
    claim: event.id,
    since: held?.since ?? event.at,
    until: new Date(at + ttlMs).toISOString(),
  };
  locks.delete(key);
  locks.set(key, lock);
}

/** What a snapshot repeats. */
const maxReasonLength = 100;

function dropExpired(locks: Mutable<Locks>, at: number): void {
  for (const [key, lock] of locks) if (!isLive(lock, at)) locks.delete(key);
}

const scopes: readonly unknown[] = ['file', 'directory', 'glob'];

function parseClaim(event: EventRecord): LockClaim | undefined {
  const { path, scope, folds_case: foldsCase } = event.details;
  if (typeof path !== 'string' || path === '' || !scopes.includes(scope)) return undefined;
  return { path, scope: scope as LockScope, foldsCase: foldsCase === true };
}
