/** May this agent touch this path? */
import { type AgentIdentity, isNameless } from '../core/agents.ts';
import { type ResolvedAccess, shownTarget, type ToolCall } from '../core/calls.ts';
import type { Finding } from '../core/decisions.ts';
import { matchAgent } from '../core/match-path.ts';
import type { Boundary, Policy } from '../core/policy.ts';
import { isUnknown, reaches, staysWithin } from './reaches.ts';
import { shorten, verb } from './reserved-paths.ts';

/** What the boundaries say to each access of the call. */
export function findBoundaries(call: ToolCall, policy: Policy): readonly Finding[] {
  return call.accesses.flatMap((access) => findBoundary(access, call, policy));
}

/**
 * The first boundary whose pattern matches the agent decides; the forbidden lists of `*` always hold too.
 * Forbidden goes before allowed; an empty allowed list allows; outside the project only such a list lets pass.
 */
export function findBoundary(access: ResolvedAccess, call: ToolCall, policy: Policy): readonly Finding[] {
  if (access.place === undefined || access.action === 'execute' || access.action === 'network') return [];
  const own = boundariesOf(call.agent, policy);
  const common = policy.boundaries.filter((boundary) => boundary.pattern === '*' && !own.includes(boundary));
  const found = own.map((boundary) => forbiddenBy(boundary, access, call) ?? notAllowedBy(boundary, access, call));
  return [...found, ...common.map((boundary) => forbiddenBy(boundary, access, call))].filter(
    (finding) => finding !== undefined,
  );
}

/**
 * The first that matches its name, and the first that matches its definition: a name is what somebody called it, and
 * does not free it from what holds for its kind. Of whom nothing is known, the rules of everybody.
 */
export function boundariesOf(agent: AgentIdentity, { boundaries }: Policy): readonly Boundary[] {
  const find = (name: string) =>
    boundaries.find(({ pattern }) => (isNameless(agent) ? pattern === '*' : matchAgent(pattern, name)));
  const found = [...new Set([find(agent.name), agent.type === '' ? undefined : find(agent.type)])];
  const matching = found.filter((boundary) => boundary !== undefined);
  const named = matching.filter(({ pattern }) => pattern !== '*');
  return named.length > 0 ? named : matching;
}

function forbiddenBy(boundary: Boundary, access: ResolvedAccess, call: ToolCall): Finding | undefined {
  const patterns = access.action === 'read' ? boundary.forbiddenReads : boundary.forbidden;
  const pattern = patterns.find((each) => reaches(access, each, call.foldsCase));
  if (pattern === undefined) return undefined;
  return createFinding(
    boundary,
    access,
    `${shorten(pattern, maxPatternLength)} is forbidden to agents matching ${shorten(boundary.pattern, maxAgentLength)}`,
  );
}

/** Only of what surely happens to a place that is known well enough. */
function notAllowedBy(boundary: Boundary, access: ResolvedAccess, call: ToolCall): Finding | undefined {
  if (access.action === 'read' || boundary.allowed.length === 0 || access.place === undefined) return undefined;
  if (access.certainty === 'possible' || isUnknown(access)) return undefined;
  if (boundary.allowed.some((pattern) => staysWithin(access, pattern, call.foldsCase))) return undefined;
  const list = shorten(boundary.allowed.join(', '), maxPatternLength);
  const agents = shorten(boundary.pattern, maxAgentLength);
  return createFinding(boundary, access, `agents matching ${agents} may change only ${list}`);
}

/** With these three a reason stays under 300 characters, also behind what a pause puts before it. */
const maxShownLength = 70;
const maxPatternLength = 45;
const maxAgentLength = 24;

function createFinding(boundary: Boundary, access: ResolvedAccess, why: string): Finding {
  const target = shownTarget(access);
  const shown = shorten(target, maxShownLength);
  if (boundary.enforcement === 'advisory') {
    return {
      effect: 'note',
      rule: 'boundary',
      target,
      reason: `${verb(access)} ${shown} crosses an advisory boundary (rule boundary): ${why}; it is recorded as a warning, prefer another path`,
    };
  }
  const instead =
    access.action === 'read' ? 'work without its contents or ask the user' : 'choose a path outside it or ask the user';
  return {
    effect: 'deny',
    rule: 'boundary',
    target,
    reason: `${verb(access)} ${shown} is refused (rule boundary): ${why}; ${instead}`,
  };
}
