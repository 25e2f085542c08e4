/** Is somebody else at work on what this call would change, and what does it take for itself? */
import { lead } from '../core/agents.ts';
import { ownToolPrefix, type ResolvedAccess, type ToolCall } from '../core/calls.ts';
import type { Finding } from '../core/decisions.ts';
import { findRival, type Lock, type LockClaim } from '../core/locks.ts';
import type { State } from '../core/state.ts';
import { plainGlob } from './reaches.ts';
import { shorten, verb } from './reserved-paths.ts';

/** Of a call that changes more files at once, the first ones are locked. */
const maxClaims = 32;

/** Each lock of somebody else that the call would write through, once. */
export function findLocked(call: ToolCall, _policy: unknown, state: State, now: number): readonly Finding[] {
  const found = call.accesses.flatMap((access) => {
    const rival = rivalOf(access, call, state, now);
    return rival === undefined ? [] : [lockFinding(rival, access, call, now)];
  });
  return found.slice(0, maxClaims);
}

/** The lock that is in the way of an access. */
export function rivalOf(access: ResolvedAccess, call: ToolCall, state: State, now: number): Lock | undefined {
  const claim = state.locks.size === 0 ? undefined : claimOf(access, call);
  return claim === undefined ? undefined : findRival(state, call, claim, now);
}

/** What the call has to hold while it runs; undefined for what it does not surely change, and outside the project. */
function claimOf(access: ResolvedAccess, call: ToolCall): LockClaim | undefined {
  // Our own tools write nothing: who locks a path gets an answer of its own.
  if (call.tool.startsWith(ownToolPrefix)) return undefined;
  const { action, certainty, place, recursive, shown } = access;
  if ((action !== 'write' && action !== 'delete') || (certainty !== 'exact' && certainty !== 'glob')) return undefined;
  // What holds a secret stands otherwise in the trail.
  if (place?.relative === undefined || shown !== undefined || isMade(access, call)) return undefined;
  const path = nameIn(call.directories.root, place.real);
  const scope = certainty === 'glob' ? 'glob' : recursive === true || place.isDirectory === true ? 'directory' : 'file';
  return { path: scope === 'glob' ? plainGlob(path) : path, scope, foldsCase: call.foldsCase };
}

function nameIn(root: string, real: string): string {
  if (real === root) return '.';
  return real.startsWith(`${root}/`) ? real.slice(root.length + 1) : real;
}

/** Making a directory changes nothing that is in it. */
function isMade({ target }: ResolvedAccess, { invocations }: ToolCall): boolean {
  return invocations.some(({ program, operands }) => program === 'mkdir' && operands.includes(target));
}

/** Real paths of the files that the call writes, relative to the project where they lie in it. */
export function automaticClaims(call: ToolCall): readonly LockClaim[] {
  const claims = new Map<string, LockClaim>();
  for (const access of call.accesses) {
    const claim = claimOf(access, call);
    // A whole directory would keep everybody from working in it.
    if (claim?.scope === 'file' && claims.size < maxClaims) claims.set(claim.path, claim);
  }
  return [...claims.values()];
}

const maxPathLength = 70;
const maxNameLength = 40;

/** @param now milliseconds since the epoch */
export function lockFinding(lock: Lock, access: ResolvedAccess, call: ToolCall, now: number): Finding {
  const holder = nameOf(lock, call);
  const age = Math.max(0, Math.round((now - Date.parse(lock.since)) / 1000));
  const until = `${lock.until.slice(11, 19)} UTC`;
  const ends = lock.auto ? `until its turn ends or ${until}` : `until it is released or ${until}`;
  const target = access.place?.relative ?? access.target;
  const reason = `${verb(access)} ${shorten(target, maxPathLength)} is refused (rule lock): ${holder} has held it for ${age} s, ${ends}; work on something else and try again then, or agree with it`;
  return { effect: 'deny', rule: 'lock', target, reason };
}

/** Agents of one type are told apart by their ids, main threads by their clients. */
function nameOf({ name, agent, client }: Lock, call: ToolCall): string {
  const shown = shorten(name, maxNameLength);
  if (name !== call.agent.name) return shown;
  return agent === lead.id ? `${shown} of session ${client.slice(0, 8)}` : `${shown} (${agent.slice(0, 9)})`;
}
