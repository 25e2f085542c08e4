/** Who may have made a change that was found after a call? */
import { type OpenCall, writesUnseen } from '../core/calls.ts';
import type { UnseenCall } from '../core/looks.ts';
import type { State } from '../core/state.ts';
import { type Change, endOf } from './find-changes.ts';

/**
 * `call`: nobody else that is known. `shared`: another call ran at the same time. `background`: this call or an earlier
 * one goes on. `client`: the client keeps there what a person grants. `git`: it came from a commit that was there before.
 * `outside`: it was made before the request.
 */
export type Cause = 'call' | 'shared' | 'background' | 'client' | 'git' | 'outside';

/** The call after which the disk was looked at; times in milliseconds since the epoch. */
export interface Window {
  readonly client: string;
  readonly call: string;
  readonly since: number;
  readonly now: number;
  readonly background: boolean;
  readonly attended: boolean;
}

/** A call whose outcome was lost is open for ever; no call takes this long. */
const longestCallMs = 60 * 60 * 1000;

/** What still runs in the background after this was forgotten. */
const longestBackgroundMs = 12 * 60 * 60 * 1000;

/** The first that fits, in the order of how much it explains. */
export function findCause(change: Change, window: Window, state: Pick<State, 'calls' | 'looks'>): Cause {
  if (endOf(change.at) <= window.since) return 'outside';
  if (window.attended && isClientsOwn(change)) return 'client';
  if (window.background) return 'background';
  // The disk's stamp is too coarse to tell.
  if (change.at < window.since) return 'shared';
  const isOther = ({ client, call }: Pick<UnseenCall, 'client' | 'call'>) =>
    call !== window.call || client !== window.client;
  const open = [...state.calls.values()].filter(isOther);
  if (open.some((call) => window.now - Date.parse(call.at) < longestCallMs && mayWrite(call, change))) return 'shared';
  const { ended, background } = state.looks;
  if (ended.filter(isOther).some(({ until }) => Date.parse(until) >= window.since)) return 'shared';
  const running = background.filter(({ since }) => window.now - Date.parse(since) < longestBackgroundMs);
  return running.length > 0 ? 'background' : 'call';
}

const clientFiles: ReadonlySet<string> = new Set(['.claude/settings.json', '.claude/settings.local.json']);

function isClientsOwn({ place }: Change): boolean {
  return place.zone === 'client' || clientFiles.has(place.relative ?? '');
}

const fileTools: ReadonlySet<string> = new Set(['Write', 'Edit', 'MultiEdit', 'NotebookEdit']);

/** A file tool writes what its action says, or the end of that is not known. */
function mayWrite({ tool, effect, action }: OpenCall, { place }: Change): boolean {
  if (effect === 'deny') return false;
  if (writesUnseen(tool)) return true;
  const path = place.relative ?? place.real;
  return fileTools.has(tool) && `${tool} ${path}`.startsWith(action);
}
