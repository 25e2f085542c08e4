/** Who holds which path, and does another claim get in its way? */
import { type AgentIdentity, type Agents, agentKey, ancestorsOf } from './agents.ts';
import type { Order } from './events.ts';
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
  /** Taken by a write of its holder, and over with its turn; else it stays until it is released. */
  readonly auto: boolean;
  /** The call that first took an automatic lock, as long as no other renewed it; empty for none. */
  readonly call: string;
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

/** A claim beyond this is refused: a lock that was asked for and granted is never forgotten. */
export const maxLocks = 128;

/** What a claim is measured against. */
export interface Holders {
  readonly locks: Locks;
  readonly agents: Agents;
}

export function ownerKey({ client, agent }: LockOwner): string {
  return agentKey(client, agent.id);
}

export function lockKey(owner: LockOwner, path: string): string {
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

/**
 * The live lock of somebody else that is in the claim's way. What an agent wrote in this turn is not in the way of those
 * that it started.
 */
export function findRival(
  { locks, agents }: Holders,
  owner: LockOwner,
  claim: LockClaim,
  now: number,
): Lock | undefined {
  const overlapping = [...locks.values()].filter((lock) => {
    return !isOwned(lock, owner) && overlap(lock, claim) && isLive(lock, now);
  });
  if (!overlapping.some(({ auto }) => auto)) return overlapping[0];
  const ancestors = ancestorsOf(agents, ownerKey(owner));
  return overlapping.find((lock) => !(lock.auto && ancestors.includes(agentKey(lock.client, lock.agent))));
}

export function isLive({ until }: Lock, now: number): boolean {
  return Date.parse(until) > now;
}

export function isOwned(lock: Lock, owner: LockOwner): boolean {
  return lock.client === owner.client && lock.agent === owner.agent.id;
}

/** True when some path may be covered by both; of two patterns, when neither's fixed beginning excludes the other. */
export function overlap(a: LockClaim, b: LockClaim): boolean {
  const foldsCase = a.foldsCase || b.foldsCase;
  // What writes take: every event of a hook's tail is held against all of them.
  if (a.scope === 'file' && b.scope === 'file' && !foldsCase) return a.path === b.path;
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
