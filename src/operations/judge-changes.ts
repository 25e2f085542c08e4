/** Which changes that a call made had it not named, and what do the rules say to them? */
import { join } from 'node:path';
import type { Place, ResolvedAccess, ToolCall } from '../core/calls.ts';
import type { Effect, RuleId } from '../core/decisions.ts';
import { matchPathOrParent } from '../core/match-path.ts';
import type { decide } from '../policy/decide.ts';
import { lstat } from '../workspace/project-root.ts';
import type { redact } from '../workspace/redaction.ts';
import { type Cause, findCause, type Window } from './find-cause.ts';
import type { Change, Changes } from './find-changes.ts';
import type { Project } from './open-project.ts';

/** A change that the rules speak against. */
export interface Offence {
  readonly path: string;
  readonly place: Place;
  readonly action: Change['action'];
  readonly rule: RuleId;
  readonly effect: Effect;
  readonly cause: Cause;
}

export interface Judgement {
  readonly offences: readonly Offence[];
  /** Paths of other changes that the call had not named. */
  readonly undeclared: readonly string[];
  /** Protected files that are not there. */
  readonly gone: readonly string[];
  /** Why not everything was judged; empty when it was. */
  readonly fault: string;
}

/** Handed in: the file that looks after calls is loaded by itself, and would load these and their tables once more. */
export interface Gate {
  readonly decide: typeof decide;
  readonly redact: typeof redact;
}

/** Each decision takes some 50 µs. */
const maxJudged = 2000;

/** A call that has ended, and what was found behind it. */
export interface Findings {
  readonly call: ToolCall;
  /** What the gate had said to the request; undefined when it was never asked. */
  readonly checked: Effect | 'none' | undefined;
  readonly window: Window;
  readonly found: Pick<Changes, 'changes' | 'gone'>;
}

/** Each change is judged by itself, as if a file tool had made it. */
export function judgeChanges(project: Project, gate: Gate, findings: Findings): Judgement {
  const { call, checked, window, found } = findings;
  const judge = (access: ResolvedAccess) => {
    const alone = {
      ...call,
      accesses: [access],
      command: '',
      invocations: [],
      dangers: [],
      denied: [],
      humanVerb: undefined,
    };
    return gate.decide(alone, project.policy, project.state(), project.now());
  };
  const named = call.accesses.filter(isNaming);
  // What the gate has spoken of stands in the trail.
  const spoken = checked === 'none' ? [] : named.filter((access) => judge(access).effect !== 'none');
  const missed = new Set(project.state().looks.gone);
  const offences: Offence[] = [];
  const undeclared: string[] = [];
  for (const change of found.changes.slice(0, maxJudged)) {
    const { action, place } = change;
    const path = place.relative ?? place.real;
    const cause = findCause(change, window, project.state());
    const decision = judge(accessOf(change));
    if (decision.effect === 'none' || isSomebodyElses(decision.rule, cause)) {
      if (cause !== 'outside' && !named.some((access) => covers(access, change, call))) undeclared.push(path);
    } else {
      const isOld = action === 'delete' && missed.has(path);
      const isKnown = isOld || spoken.some((access) => covers(access, change, call));
      if (isKnown || isNamedElsewhere(project, gate.redact(path), window.since)) continue;
      offences.push({ path, place, action, rule: decision.rule, effect: decision.effect, cause });
    }
  }
  const still = [...missed].filter((path) => lstat(join(project.root, path)) === undefined);
  const gone = [...new Set([...still, ...protectedPaths(found.gone, judge)])];
  const fault = found.changes.length > maxJudged ? `more than ${maxJudged} files changed` : '';
  return { offences, undeclared, gone, fault };
}

/** What others do while this call runs is for their own locks and tasks. */
function isSomebodyElses(rule: RuleId, cause: Cause): boolean {
  return (rule === 'lock' || rule === 'task-claim') && cause !== 'call';
}

function accessOf({ action, place }: Change): ResolvedAccess {
  return { action, target: place.relative ?? place.real, certainty: 'exact', place };
}

function isNaming({ action, certainty }: ResolvedAccess): boolean {
  return (action === 'write' || action === 'delete') && (certainty === 'exact' || certainty === 'glob');
}

/** Who names a directory names what is in it. */
function covers({ place, certainty }: ResolvedAccess, change: Change, { foldsCase }: ToolCall): boolean {
  if (place === undefined) return false;
  const { real, relative } = change.place;
  if (real === place.real || real.startsWith(`${place.real}/`)) return true;
  if (certainty !== 'glob' || place.relative === undefined || relative === undefined) return false;
  return matchPathOrParent(`./${place.relative}`, relative, foldsCase);
}

/**
 * A file tool names what it writes: its outcome says when.
 * @param path redacted, as the state is
 */
function isNamedElsewhere(project: Project, path: string, since: number): boolean {
  const { changes, looks } = project.state();
  const at = Date.parse(changes.get(path)?.at ?? '');
  return at >= Math.min(since, looks.last === '' ? since : Date.parse(looks.last));
}

/** No more is asked of a work tree in which nearly everything is missing. */
function protectedPaths(
  places: Changes['gone'],
  judge: (access: ResolvedAccess) => { readonly effect: string },
): readonly string[] {
  const accesses = places.slice(0, maxJudged).map((place) => accessOf({ action: 'delete', place, at: 0 }));
  return accesses.filter((access) => judge(access).effect !== 'none').map(({ target }) => target);
}
