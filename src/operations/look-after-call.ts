/** What did a call change that nobody could foresee, and what is recorded and said of it? */
import type { OpenCall } from '../core/calls.ts';
import { denialsBeforeUserIsTold, type Effect } from '../core/decisions.ts';
import type { EventDetails, EventDraft } from '../core/events.ts';
import { maxGone, undeclaredKey } from '../core/looks.ts';
import { printable } from '../core/text.ts';
import { shorten } from '../policy/reserved-paths.ts';
import type { DescribedCall, ReportedCall, Setting } from './describe-call.ts';
import { findChanges } from './find-changes.ts';
import { type Gate, type Judgement, judgeChanges, type Offence } from './judge-changes.ts';
import type { Project } from './open-project.ts';
import { spareGit } from './spare-git.ts';

export interface EndedCall {
  readonly reported: ReportedCall;
  readonly described: DescribedCall;
  /** Undefined when the call was never requested. */
  readonly open: OpenCall | undefined;
  readonly durationMs: number | undefined;
  /** The client said that it goes on. */
  readonly background: boolean;
}

export interface Look {
  /** For the outcome's record. */
  readonly details: EventDetails;
  /** For the trail, behind the outcome. */
  readonly drafts: readonly EventDraft[];
  /** What the agent is told; empty when there is nothing. */
  readonly told: string;
  /** What the user is told besides, when it has been recorded. */
  readonly message: () => string;
}

/** Looks at the disk, and only looks: nothing is put back behind anybody's back. */
export async function lookAfterCall(
  project: Project,
  ended: EndedCall,
  { variables }: Setting,
  gate: Gate,
): Promise<Look> {
  const { reported, described, open } = ended;
  const now = project.now();
  // A call without a request began when the client says.
  const since = Math.min(now, open === undefined ? now - (ended.durationMs ?? 0) : Date.parse(open.at));
  const { last } = project.state().looks;
  const { root, policy } = project;
  const from = last === '' ? since : Math.min(since, Date.parse(last));
  const found = await findChanges({ root, cwd: reported.cwd, policy, since: from, variables });
  const background = ended.background || open?.background === true;
  const { attended } = described.call;
  const window = { client: reported.client, call: reported.call, since, now, background, attended };
  const { call } = described;
  const checked = open?.effect as Effect | 'none' | undefined;
  const judged = judgeChanges(project, gate, { call, checked, window, found });
  const judgement = await spareGit(judged, since, variables);
  const details = {
    looked: new Date(now).toISOString(),
    ...(background ? { background } : {}),
    ...outcomeDetails(judgement, found.faults, gate),
  };
  const [inside, outside] = [judgement.offences.filter(isInside), judgement.offences.filter((each) => !isInside(each))];
  return {
    details,
    drafts: [...undeclaredDraft(inside, reported, gate), ...outsideDraft(outside, reported, gate)],
    told: tell(inside),
    message: () => messageOn(inside, reported, project, gate),
  };
}

/** Neither the client nor git brought it. */
function isAgents({ cause }: Offence): boolean {
  return cause !== 'client' && cause !== 'git';
}

function isInside({ cause }: Offence): boolean {
  return cause !== 'outside';
}

const maxNamed = 10;
const maxListed = 20;
const maxPathLength = 300;

/** As the trail has it; redacted first, so that no half of a secret remains. */
function cutPath(path: string, { redact }: Gate): string {
  return redact(path).slice(0, maxPathLength);
}

function outcomeDetails({ undeclared, gone, fault }: Judgement, faults: readonly string[], gate: Gate): EventDetails {
  const why = fault === '' ? faults : [...faults, fault];
  const paths = undeclared.slice(0, maxNamed).map((path) => cutPath(path, gate));
  return {
    ...(undeclared.length === 0 ? {} : { changed: { count: undeclared.length, paths } }),
    ...(gone.length === 0 ? {} : { gone: gone.slice(0, maxGone).map((path) => cutPath(path, gate)) }),
    ...(why.length === 0 ? {} : { not_looked: why }),
  };
}

function undeclaredDraft(offences: readonly Offence[], reported: ReportedCall, gate: Gate): readonly EventDraft[] {
  const [first] = strongestFirst(offences);
  if (first === undefined) return [];
  const isRefused = offences.some((each) => each.effect !== 'note' && isAgents(each));
  const action = `${reported.tool} changed ${shorten(gate.redact(first.path))} without naming it`;
  const decided = { would_be: first.effect, rule: first.rule, target: cutPath(first.path, gate) };
  const details = { tool: reported.tool, of: reported.call, ...decided, ...listed(offences, gate) };
  return [{ type: 'undeclared_writes', severity: isRefused ? 'critical' : 'warning', action, details }];
}

function outsideDraft(offences: readonly Offence[], { tool, call }: ReportedCall, gate: Gate): readonly EventDraft[] {
  const [first] = strongestFirst(offences);
  if (first === undefined) return [];
  const action = `${shorten(gate.redact(first.path))} changed between two calls`;
  return [{ type: 'outside_changes', action, details: { tool, found_after: call, ...listed(offences, gate) } }];
}

function listed(offences: readonly Offence[], gate: Gate): EventDetails {
  const shown = strongestFirst(offences).slice(0, maxListed);
  const paths = shown.map(({ place, path, ...rest }) => ({ path: cutPath(path, gate), ...rest }));
  return { count: offences.length, paths, ...(offences.length > maxListed ? { truncated: true } : {}) };
}

function strongestFirst(offences: readonly Offence[]): readonly Offence[] {
  const [agents, others] = [offences.filter(isAgents), offences.filter((each) => !isAgents(each))];
  const isNote = ({ effect }: Offence) => effect === 'note';
  return [...agents.filter((each) => !isNote(each)), ...agents.filter(isNote), ...others];
}

/** A few names say enough to somebody who knows what they ran. */
const maxTold = 5;

function tell(offences: readonly Offence[]): string {
  const told = strongestFirst(offences.filter(isAgents));
  if (told.length === 0) return '';
  const names = told.slice(0, maxTold).map(({ path, action, rule }) => {
    return `${printable(shorten(path))} (${action === 'delete' ? 'deleted, ' : ''}rule ${rule})`;
  });
  const more = told.length > maxTold ? ` and ${told.length - maxTold} more` : '';
  const isOwn = told.every(({ cause }) => cause === 'call');
  const whose = isOwn ? '' : '; something else was running too, so look whether it was this call';
  const against = told.some(({ effect }) => effect !== 'note') ? 'that agents may not change' : 'across a boundary';
  return `While this call ran, files changed ${against} and that it had not named: ${names.join(', ')}${more}${whose}; undo what this call did there, or tell the user`;
}

function messageOn(offences: readonly Offence[], reported: ReportedCall, project: Project, gate: Gate): string {
  const granted = offences.find(({ cause }) => cause === 'client');
  const [first] = strongestFirst(offences);
  if (first === undefined) return '';
  // The state is made of what was recorded, and that is redacted.
  const target = cutPath(first.path, gate);
  const count = project.state().denials.get(undeclaredKey(reported, target)) ?? 0;
  if (isAgents(first) && count >= denialsBeforeUserIsTold) {
    return `k6s: ${reported.agent.name} changed ${printable(shorten(first.path))} ${count} times without naming it (rule ${first.rule})`;
  }
  if (granted === undefined) return '';
  return `k6s: ${shorten(granted.path)} changed while ${reported.tool} ran; all is well if you have just granted a permission`;
}
