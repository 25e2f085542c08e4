/** Which locks does an event grant, and which does it end? */
import { type Agents, agentKey, lead } from './agents.ts';
import type { Mutable } from './bounded-map.ts';
import { requestTypes } from './calls.ts';
import { textsOf } from './checkpoints.ts';
import { type EndedClient, endedBy } from './clients.ts';
import { detailText, type EventRecord, type Order } from './events.ts';
import {
  findLock,
  findRival,
  type Holders,
  isLive,
  isOwned,
  type Lock,
  type LockClaim,
  type LockOwner,
  type LockScope,
  type Locks,
  lockKey,
  maxLockMs,
  maxLocks,
  minLockMs,
  overlap,
} from './locks.ts';

/** Beyond this the oldest automatic lock makes room. */
const maxAutoLocks = 128;

/** More files of one agent in one turn are not locked any longer. */
const maxOwnAutoLocks = 64;

/**
 * The earliest valid claim wins: a rival beats a lock only once it was released or by an own time past its expiry. A
 * holder's further claim on the same path extends its lock and keeps the token.
 * @returns true when the event claimed what somebody else holds
 */
export function reduceLocks(locks: Mutable<Locks>, event: EventRecord, order: Order, agents: Agents): boolean {
  const { type } = event;
  if (type === 'lock_claim') return grant({ locks, agents }, event, order, [explicitClaim(event)]);
  if (requestTypes.has(type)) {
    return event.details.effect !== 'deny' && grant({ locks, agents }, event, order, automaticClaims(event));
  }
  release(locks, event);
  const ended = endedBy(event);
  if (ended !== undefined) removeWhere(locks, (lock) => lock.client === ended.client && isOver(lock, ended));
  return false;
}

/** A client that ended takes its agents with it; one that started anew keeps what its main thread asked for. */
function isOver({ agent, auto }: Lock, { whole }: EndedClient): boolean {
  return whole || auto || agent !== lead.id;
}

/** Everything that these agents hold, by their keys. */
export function dropLocks(locks: Mutable<Locks>, holders: readonly string[]): void {
  if (holders.length > 0) removeWhere(locks, ({ client, agent }) => holders.includes(agentKey(client, agent)));
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
  if (held === undefined && !makeRoom(locks, event, auto, at)) return;
  // What this claim beat by coming after its expiry is over for good, also for whose clock is behind; what an ancestor
  // held by its writes passes on to whom it delegates.
  removeWhere(locks, (lock) => !isOwned(lock, event) && overlap(lock, claim));
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

/** False when there is none: whoever asks is refused, and of those that writes took the oldest gives way. */
function makeRoom(locks: Mutable<Locks>, owner: LockOwner, auto: boolean, at: number): boolean {
  const kept = () => [...locks].filter(([, lock]) => lock.auto === auto);
  const own = kept().filter(([, lock]) => isOwned(lock, owner));
  if (auto && own.length >= maxOwnAutoLocks) return locks.delete(own[0]?.[0] ?? '');
  const most = auto ? maxAutoLocks : maxLocks;
  if (kept().length >= most) removeWhere(locks, (lock) => !isLive(lock, at));
  return kept().length < most || (auto && locks.delete(kept()[0]?.[0] ?? ''));
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
