/** Who holds which path, and does another claim get in its way? */
import { type AgentIdentity, type Agents, agentKey, ancestorsOf, lead } from './agents.ts';
import type { Mutable } from './bounded-map.ts';
import { requestTypes } from './calls.ts';
import { textsOf } from './checkpoints.ts';
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

/** Beyond this an agent's own oldest automatic lock makes room. */
const maxAutoLocks = 128;

/** What a claim is measured against. */
export interface Holders {
  readonly locks: Locks;
  readonly agents: Agents;
}

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

function isLive({ until }: Lock, now: number): boolean {
  return Date.parse(until) > now;
}

function isOwned(lock: Lock, owner: LockOwner): boolean {
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

/**
 * The earliest valid claim wins: a rival beats a lock only once it was released or by an own time past its expiry. A
 * holder's further claim on the same path extends its lock and keeps the token.
 * @returns true when the event claimed what somebody else holds
 */
export function reduceLocks(locks: Mutable<Locks>, event: EventRecord, order: Order, agents: Agents): boolean {
  const { type, client } = event;
  if (type === 'lock_claim') return grant({ locks, agents }, event, order, [explicitClaim(event)]);
  if (requestTypes.has(type)) {
    return event.details.effect !== 'deny' && grant({ locks, agents }, event, order, automaticClaims(event));
  }
  release(locks, event);
  // A client that ended takes its agents with it.
  if (type === 'client_end') removeWhere(locks, (lock) => lock.client === client);
  if (type === 'owner_gone') removeWhere(locks, (lock) => lock.client === detailText(event, 'gone'));
  return false;
}

/** After these an agent writes no more for now; it may go on, as teammates do, and keeps what it asked for. */
const turnEnds: ReadonlySet<string> = new Set(['turn_end', 'agent_complete', 'teammate_idle']);

function release(locks: Mutable<Locks>, event: EventRecord): void {
  const { type, client, agent } = event;
  if (type === 'lock_release') locks.delete(lockKey(event, detailText(event, 'path')));
  if (type === 'lock_break') removeWhere(locks, ({ path }) => path === detailText(event, 'path'));
  if (turnEnds.has(type) && (type !== 'turn_end' || agent.id === lead.id)) {
    removeWhere(locks, (lock) => lock.auto && isOwned(lock, event));
  }
  const call = detailText(event, 'call');
  // Nothing was written.
  if (type === 'tool_closed' && call !== '') removeWhere(locks, (lock) => lock.call === call && lock.client === client);
}

function removeWhere(locks: Mutable<Locks>, isOver: (lock: Lock) => boolean): void {
  for (const [key, lock] of locks) if (isOver(lock)) locks.delete(key);
}

interface TimedClaim extends LockClaim {
  readonly ttlMs: number;
  readonly auto: boolean;
}

/** All of an event's claims, or none when one of them is in somebody's way. */
function grant(
  holders: Holders & { readonly locks: Mutable<Locks> },
  event: EventRecord,
  order: Order,
  given: readonly (TimedClaim | undefined)[],
): boolean {
  const at = Date.parse(event.at);
  const claims = given.filter((claim) => claim !== undefined);
  if (claims.length === 0 || Number.isNaN(at)) return false;
  if (!claims.every(({ ttlMs }) => ttlMs >= minLockMs && ttlMs <= maxLockMs)) return false;
  if (claims.some((claim) => findRival(holders, event, claim, at) !== undefined)) return true;
  for (const claim of claims) take(holders.locks, event, { claim, order, at });
  return false;
}

interface Granted {
  readonly claim: TimedClaim;
  readonly order: Order;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

function take(
  locks: Mutable<Locks>,
  event: EventRecord,
  { claim: { ttlMs, auto, ...claim }, order, at }: Granted,
): void {
  const key = lockKey(event, claim.path);
  const held = findLock(locks, event, claim.path, at);
  // A write needs no more than the lock that was asked for.
  if (auto && held !== undefined && !held.auto) return;
  // What this claim beat by coming after its expiry is over for good, also for whose clock is behind; what an ancestor
  // held by its writes passes on to whom it delegates.
  removeWhere(locks, (lock) => !isOwned(lock, event) && overlap(lock, claim));
  if (held === undefined && !makeRoom(locks, event, auto, at)) return;
  const lock = {
    ...claim,
    client: event.client,
    agent: event.agent.id,
    name: event.agent.name,
    reason: auto ? '' : detailText(event, 'reason').slice(0, maxReasonLength),
    auto,
    call: auto && held === undefined ? detailText(event, 'call') : '',
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

/** False when there is none. */
function makeRoom(locks: Mutable<Locks>, owner: LockOwner, auto: boolean, at: number): boolean {
  const isFull = () =>
    [...locks.values()].filter((lock) => lock.auto === auto).length >= (auto ? maxAutoLocks : maxLocks);
  if (!isFull()) return true;
  removeWhere(locks, (lock) => !isLive(lock, at));
  if (!isFull()) return true;
  const own = auto ? [...locks].find(([, lock]) => lock.auto && isOwned(lock, owner)) : undefined;
  return own !== undefined && locks.delete(own[0]);
}

const scopes: readonly unknown[] = ['file', 'directory', 'glob'];

function explicitClaim(event: EventRecord): TimedClaim | undefined {
  const { path, scope, folds_case: foldsCase, ttl_ms: ttlMs } = event.details;
  if (typeof path !== 'string' || path === '' || !scopes.includes(scope) || typeof ttlMs !== 'number') return undefined;
  return { path, scope: scope as LockScope, foldsCase: foldsCase === true, ttlMs, auto: false };
}

/** The files that a call writes: they stand in its request. */
function automaticClaims({ details }: EventRecord): readonly TimedClaim[] {
  const { folds_case: foldsCase, ttl_ms: ttlMs } = details;
  if (typeof ttlMs !== 'number') return [];
  return textsOf(details.locks).map((path) => {
    return { path, scope: 'file', foldsCase: foldsCase === true, ttlMs, auto: true };
  });
}
