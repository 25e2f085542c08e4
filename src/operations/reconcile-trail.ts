/** Does the trail agree with itself, and does it have what the client's transcripts tell of? */
import { statSync } from 'node:fs';
import { outcomeTypes, requestTypes } from '../core/calls.ts';
import { detailText } from '../core/events.ts';
import { segmentPath } from '../ledger/layout.ts';
import { listSegments } from '../ledger/segments.ts';
import { reachable } from '../workspace/project-root.ts';
import { type CollectedCalls, collectToldCalls, tickCall } from './collect-told-calls.ts';
import { compareToldCalls, type ToldCalls } from './compare-told-calls.ts';
import { createFaultCount, type FailedHooks } from './count-faults.ts';
import { searchUnended, type Unendeds } from './find-unended.ts';
import { createPairing, type PairedCalls } from './pair-calls.ts';
import { readTrail, type TrailEntry, trailStart } from './read-trail.ts';
import type { Transcript } from './read-transcripts.ts';

/** What `k6s audit reconcile --json` prints, with the directory. */
export interface Reconciliation extends PairedCalls {
  /** Nothing is missing that should be there. */
  readonly complete: boolean;
  readonly trail: { readonly events: number; readonly since: string; readonly until: string; readonly head: string };
  readonly transcripts: Readonly<CollectedCalls['passed']> & {
    readonly files: number;
    /** Claude sessions that told of any call. */
    readonly sessions: number;
    /** Calls made before the trail began, which it cannot have. */
    readonly earlier: number;
  };
  readonly coverage: {
    /** Calls that the trail should have. */
    readonly calls: number;
    readonly recorded: number;
    /** With one decimal, never rounded up; null where there is no call. */
    readonly percent: number | null;
  };
  readonly missingCalls: ToldCalls['missing'];
  readonly notRun: ToldCalls['notRun'];
  readonly failedHooks: FailedHooks;
  readonly sessionsWithoutEnd: Unendeds['sessions'];
  readonly clientsWithoutEnd: Unendeds['clients'];
}

export interface ReconcileOptions {
  readonly now: number;
  /** How many of a kind are listed. */
  readonly limit: number;
  /** Told often. */
  readonly onProgress: (share: number, label: string) => void;
}

/**
 * Reads the transcripts, then the trail, each once, and writes nothing. Holds a line's worth of each call in the
 * transcripts, and of the trail only what is open. Undefined when there is no trail.
 */
export function reconcileTrail(
  root: string,
  transcripts: readonly Transcript[],
  { now, limit, onProgress }: ReconcileOptions,
): Reconciliation | undefined {
  if (listSegments(root).length === 0) return undefined;
  const [toldBytes, trailBytes] = [sum(transcripts.map(({ sizeBytes }) => sizeBytes)), sizeOfJournal(root)];
  const share = (bytes: number) => Math.min(1, bytes / Math.max(1, toldBytes + trailBytes));
  const told = collectToldCalls(transcripts, (bytes, calls) => onProgress(share(bytes), `${calls} calls told`));
  const pairing = createPairing(limit);
  const unended = searchUnended();
  const faults = createFaultCount(limit);
  let since = '';
  let read = toldBytes;
  const visit = ({ event, line, torn }: TrailEntry) => {
    read += line.length;
    onProgress(share(read), `${event.sequence} events`);
    if (torn) return;
    since ||= event.at;
    const isCall = requestTypes.has(event.type) || outcomeTypes.has(event.type);
    if (isCall) tickCall(told, event.client, detailText(event, 'call'));
    pairing.visit(event);
    unended.visit(event);
    faults.visit(event);
  };
  const { sequence, head, at } = readTrail(root, trailStart(root), visit);
  const compared = compareToldCalls(told, { since, now, limit });
  const left = unended.list(limit, now);
  return resultOf({
    trail: { events: sequence, since, until: at, head },
    transcripts: placeOf(told, compared),
    missingCalls: compared.missing,
    notRun: compared.notRun,
    recorded: compared.recorded,
    ...pairing.list((client) => unended.isAlive(client, now)),
    failedHooks: faults.list(),
    sessionsWithoutEnd: left.sessions,
    clientsWithoutEnd: left.clients,
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** For the progress bar only. */
function sizeOfJournal(root: string): number {
  return sum(listSegments(root).map((segment) => reachable(() => statSync(segmentPath(root, segment)).size) ?? 0));
}

function placeOf(
  { transcripts, names, passed }: CollectedCalls,
  { earlier }: ToldCalls,
): Reconciliation['transcripts'] {
  return { files: transcripts.length, sessions: names.size, earlier, ...passed };
}

function resultOf({
  recorded,
  ...found
}: Omit<Reconciliation, 'complete' | 'coverage'> & { readonly recorded: number }): Reconciliation {
  const { missingCalls, outcomesWithoutRequest, failedHooks } = found;
  const calls = recorded + missingCalls.count;
  const percent = calls === 0 ? null : Math.floor((recorded / calls) * 1000) / 10;
  const complete = missingCalls.count + outcomesWithoutRequest.count + failedHooks.count === 0;
  return { complete, coverage: { calls, recorded, percent }, ...found };
}
