/** Which paths does no agent ever change? */
import { type Place, type ResolvedAccess, shownTarget, type ToolCall } from '../core/calls.ts';
import type { Finding } from '../core/decisions.ts';
import { matchPath } from '../core/match-path.ts';
import { isUnknown, literalTail, namesOf, reaches } from './reaches.ts';

/** The trail, and everything that decides what runs: relative to any work tree of the project. */
export const reservedPatterns: readonly string[] = [
  '.khoregos',
  '.git/hooks',
  '.git/worktrees',
  '.git/config',
  '.mcp.json',
  '.claude/settings*.json',
  '.claude/agents',
  '.claude/commands',
  '.claude/skills',
  '.claude/hooks',
];

const policyFile = 'k6s.yaml';

/** What may be said against each write and deletion of the call, whatever the policy is. */
export function findReservedPaths(call: ToolCall): readonly Finding[] {
  return call.accesses.map((access) => findReservedPath(access, call)).filter((finding) => finding !== undefined);
}

/** Reads pass: the trail and the policy are meant to be read, but for the keys that vouch for them. */
export function findReservedPath(access: ResolvedAccess, call: ToolCall): Finding | undefined {
  if (access.action === 'read' && readsKey(access)) return deny(access, 'may hold a key that vouches for the trail');
  if (access.action !== 'write' && access.action !== 'delete') return undefined;
  if (access.place === undefined || access.certainty === 'unknown') return undefined;
  if (isUnknown(access)) return findReservedPath({ ...access, certainty: 'exact', place: tailOf(access.target) }, call);
  if (access.place.zone !== undefined) return deny(access, `belongs to the configuration of ${access.place.zone}`);
  if (isReserved(access, call.foldsCase)) return deny(access, 'decides what runs or records what ran');
  return touchesPolicy(access, call.foldsCase) ? policyFinding(access, call) : undefined;
}

/** Our own keys, and the directories that hold them: whoever reads one may read all of it. */
function readsKey({ place }: ResolvedAccess): boolean {
  if (place?.zone !== 'khoregos') return false;
  return /\.key(?:\.next)?$|\/k6s(?:\/trails(?:\/[^/]+)?)?(?:\/[*?.]*)?$/.test(place.real);
}

/** Of `$dir/.git/config` what is known: it may lie in the project. */
function tailOf(target: string): Place {
  const relative = literalTail(target) || undefined;
  return { real: `/${relative}`, relative, aliases: [], zone: undefined };
}

/** Every reserved path has one of these in it: most paths need no closer look, and every hook would pay for it. */
const reservedSegment = /(?:^|\/)\.(?:khoregos|git|mcp\.json|claude)(?:\/|$)/;

function isReserved(access: ResolvedAccess, foldsCase: boolean): boolean {
  const { action, certainty, place } = access;
  const isPlain = action === 'write' && certainty !== 'glob' && !foldsCase && place !== undefined;
  if (isPlain && !namesOf(place).some((name) => reservedSegment.test(name))) return false;
  // A `.git` file would make another repository of the directory it lies in.
  if (touches(access, '.git', foldsCase) && !isSkipped(access)) return true;
  return reservedPatterns.some(
    (pattern) =>
      // Nested repositories have hooks too.
      [`./${pattern}`, `**/${pattern}`].some((each) => reaches({ ...access, action: 'write' }, each, foldsCase)) ||
      // Anchored, for otherwise a bare name may lie below whatever is deleted.
      (access.action === 'delete' && reaches(access, `./${pattern}`, foldsCase)),
  );
}

/** Scripts that walk through a tree name `.git` to leave it out. */
function isSkipped({ action, certainty, place }: ResolvedAccess): boolean {
  return action === 'write' && certainty === 'possible' && place?.relative === '.git';
}

/** At any depth: one that is nearer to where a session starts would govern it instead. */
function touchesPolicy(access: ResolvedAccess, foldsCase: boolean): boolean {
  return touches(access, policyFile, foldsCase) || (access.action === 'delete' && access.place?.relative === '.');
}

/** The very file, not what lies below a directory of that name. */
function touches(access: ResolvedAccess, name: string, foldsCase: boolean): boolean {
  if (access.place === undefined) return false;
  // A glob finds what is there: only the project's own is.
  if (access.certainty === 'glob') return reaches({ ...access, action: 'write' }, `./${name}`, foldsCase);
  return namesOf(access.place).some((path) => matchPath(name, path, foldsCase));
}

/** A person may let an agent change the policy; unattended, nobody can answer. */
function policyFinding(access: ResolvedAccess, call: ToolCall): Finding {
  if (!call.attended) return deny(access, 'is the policy itself');
  return {
    effect: 'ask',
    rule: 'reserved-path',
    target: access.place?.relative ?? policyFile,
    reason: `${policyFile} is the policy that governs this project (rule reserved-path): allow this change only if you asked for it`,
  };
}

function deny(access: ResolvedAccess, why: string): Finding {
  const target = shownTarget(access);
  return {
    effect: 'deny',
    rule: 'reserved-path',
    target,
    reason: `${verb(access)} ${shorten(target)} is refused (rule reserved-path): it ${why}; leave it as it is and ask the user to change it`,
  };
}

const verbs = { read: 'Reading', write: 'Writing', delete: 'Deleting', execute: 'Running', network: 'Fetching' };

/** What is done, for the beginning of a sentence. */
export function verb({ action, certainty }: ResolvedAccess): string {
  return certainty === 'possible' ? `A command that may ${action}` : verbs[action];
}

/** Keeps a reason under 300 characters. */
const maxTargetLength = 90;

/**
 * The end of a text, cut between two segments: of a path it says more than the beginning, and half of a secret would no
 * longer be known as one.
 */
export function shorten(text: string, maxLength = maxTargetLength): string {
  if (text.length <= maxLength) return text;
  const cut = text.indexOf('/', text.length - maxLength + 1);
  return cut === -1 ? '…' : `…${text.slice(cut)}`;
}
