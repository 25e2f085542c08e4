/** Rule 1: which paths does no agent ever change? */
import type { Place, ResolvedAccess, ToolCall } from '../core/calls.ts';
import type { Finding } from '../core/decisions.ts';
import { matchPath, matchPathOrParent, mayMatchBelow } from '../core/match-path.ts';

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

export function findReservedPaths(call: ToolCall): readonly Finding[] {
  return call.accesses.map((access) => findReservedPath(access, call)).filter((finding) => finding !== undefined);
}

/** Reads pass: the trail and the policy are meant to be read. */
export function findReservedPath(access: ResolvedAccess, call: ToolCall): Finding | undefined {
  if (access.action !== 'write' && access.action !== 'delete') return undefined;
  if (access.place === undefined) return undefined;
  if (access.place.zone !== undefined) return deny(access, `belongs to the configuration of ${access.place.zone}`);
  const paths = namesOf(access.place);
  if (paths.some((path) => isReserved(path, access, call.foldsCase))) {
    return deny(access, 'decides what runs or records what ran');
  }
  return paths.some((path) => touchesPolicy(path, access, call.foldsCase)) ? policyFinding(access, call) : undefined;
}

function isReserved(path: string, access: ResolvedAccess, foldsCase: boolean): boolean {
  // A `.git` file would make another repository of the directory it lies in.
  if (matchPath('.git', path, foldsCase)) return true;
  return reservedPatterns.some(
    (pattern) =>
      matchPathOrParent(pattern, path, foldsCase) ||
      // Nested repositories have hooks too.
      matchPathOrParent(`**/${pattern}`, path, foldsCase) ||
      // Anchored, for otherwise a bare name may lie below whatever is deleted.
      (access.action === 'delete' && mayMatchBelow(`./${pattern}`, path, foldsCase)),
  );
}

/** At any depth: one that is nearer to where a session starts would govern it instead. */
function touchesPolicy(path: string, access: ResolvedAccess, foldsCase: boolean): boolean {
  return matchPath(policyFile, path, foldsCase) || (access.action === 'delete' && path === '.');
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
  const target = access.place?.relative ?? access.target;
  return {
    effect: 'deny',
    rule: 'reserved-path',
    target,
    reason: `${verb(access)} ${shorten(target)} is refused (rule reserved-path): it ${why}; leave it as it is and ask the user to change it`,
  };
}

/** Every name of a file inside its work tree. */
export function namesOf(place: Place): readonly string[] {
  return place.relative === undefined ? place.aliases : [place.relative, ...place.aliases];
}

export function verb(access: ResolvedAccess): string {
  return { read: 'Reading', write: 'Writing', delete: 'Deleting', execute: 'Running', network: 'Fetching' }[
    access.action
  ];
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
