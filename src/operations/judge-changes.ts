/** Which changes that a call made had it not named, and what do the rules say to them? */
import { join } from 'node:path';
import type { Place, ResolvedAccess, ToolCall } from '../core/calls.ts';
import type { Effect, RuleId } from '../core/decisions.ts';
import { matchPathOrParent } from '../core/match-path.ts';
import { decide } from '../policy/decide.ts';
import { lstat } from '../workspace/project-root.ts';
import { redact } from '../workspace/redaction.ts';
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

/** Each decision takes some 50 µs. */
const maxJudged = 2000;

/** @param checked what the gate had said to the request; undefined when it was never asked */
export function judgeChanges(
  project: Project,
  call: ToolCall,
  checked: Effect | 'none' | undefined,
  window: Window,
  { changes, gone }: Pick<Changes, 'changes' | 'gone'>,
): Judgement {
  const judge = (access: ResolvedAccess) => decideOn(project, call, access);
  const named = call.accesses.filter(isNaming);
  const refused = named.filter((access) => checked !== 'none' && judge(access).effect !== 'none');
  const known = new Set(project.state().looks.gone);
  const still = [...known].filter((path) => lstat(join(project.root, path)) === undefined);
  const offences: Offence[] = [];
  const undeclared: string[] = [];
  for (const change of changes.slice(0, maxJudged)) {
    const cause = findCause(change, window, project.state());
    const decision = judge(accessOf(change));
    const path = change.place.relative ?? change.place.real;
    if (decision.effect === 'none') {
      if (cause !== 'outside' && !named.some((access) => covers(access, change, call))) undeclared.push(path);
    } else if (!isKnown(change, path)) {
      offences.push({
        path,
        place: change.place,
        action: change.action,
        rule: decision.rule,
        effect: decision.effect,
        cause,
      });
    }
  }
  const fault = changes.length > maxJudged ? `more than ${maxJudged} files changed` : '';
  return { offences, undeclared, gone: [...new Set([...still, ...protectedPaths(gone, judge)])], fault };

  /** The gate has spoken of it, another call has named it, or it was gone at the last look. */
  function isKnown(change: Change, path: string): boolean {
    if (change.action === 'delete' && known.has(path)) return true;
    return isNamedElsewhere(project, path, window.since) || refused.some((access) => covers(access, change, call));
  }
}

function decideOn(project: Project, call: ToolCall, access: ResolvedAccess) {
  const alone = { ...call, accesses: [access], command: '', invocations: [] };
  return decide(alone, project.policy, project.state(), project.now());
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

/** A file tool names what it writes: its outcome says when. */
function isNamedElsewhere(project: Project, path: string, since: number): boolean {
  const { changes, looks } = project.state();
  const at = Date.parse(changes.get(redact(path))?.at ?? '');
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
