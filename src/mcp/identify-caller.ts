/** Who calls? The gate saw the call before this server did, and its record says by whom. */
import { type AgentIdentity, unverified } from '../core/agents.ts';
import { findUnclaimed, type OpenCall, ownToolPrefix } from '../core/calls.ts';
import type { Setting } from '../operations/describe-call.ts';
import { ownFingerprint } from '../operations/fingerprint-call.ts';
import type { Actor, Project } from '../operations/open-project.ts';
import { clip } from '../operations/redact-details.ts';
import { ensureSession } from '../operations/start-session.ts';

export interface Caller {
  readonly actor: Actor;
  /** Empty for a verified caller. */
  readonly notice: string;
}

/** A call as it reached this server. */
export interface ReceivedCall {
  readonly tool: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** `_meta` of the request: the client says there which tool use it is. */
  readonly meta: Readonly<Record<string, unknown>>;
}

const hooksAreOff =
  'k6s: this call was not seen by the gate: its hooks are off, or it came from another client. You are treated as "unverified" and nothing you do is checked before it happens; ask the user to restart the session with the k6s plugin\'s hooks on and to run "k6s status"';

/** As hooks cut it: it must be the same. */
const maxIdLength = 200;
const maxIdSearched = 2000;

/**
 * Takes the gate's record of this very call up, by its id, tool and arguments; each answers one call, and the order of
 * the journal decides between two who come with the same. Records the call either way.
 */
export async function identifyCaller(project: Project, received: ReceivedCall, setting: Setting): Promise<Caller> {
  const { tool, input, meta } = received;
  const id = meta['claudecode/toolUseId'];
  const call = typeof id === 'string' ? clip(id, maxIdLength, maxIdSearched) : '';
  const fingerprint = await ownFingerprint(`${ownToolPrefix}${tool}`, input, setting.variables);
  const open = findUnclaimed(project.state().calls, { call, tool, fingerprint });
  const actor = open === undefined ? stranger(setting) : { client: open.client, agent: identityOf(open) };
  await ensureSession(project, actor, setting.variables);
  const details = { tool, call, fingerprint, verified: open !== undefined, ...claimedName(input, actor) };
  const severity = 'claimed' in details || open === undefined ? 'warning' : 'info';
  const { id: event } = project.record({ type: 'mcp_call', severity, action: tool, details }, actor);
  const isOurs = open !== undefined && [...project.state().calls.values()].some(({ claimedBy }) => claimedBy === event);
  return isOurs ? { actor, notice: '' } : { actor: stranger(setting), notice: hooksAreOff };
}

/** The client's word for itself serves to count, never to identify. */
function stranger({ variables }: Setting): Actor {
  return { client: clip(variables.CLAUDE_CODE_SESSION_ID ?? '', maxIdLength), agent: unverified };
}

function identityOf({ agent: id, name, type, via }: OpenCall): AgentIdentity {
  return { id, name, type, via };
}

/** A name that is not the caller's own is kept: somebody tried. */
function claimedName({ agent_name: claimed }: ReceivedCall['input'], { agent }: Actor): { claimed?: string } {
  return typeof claimed !== 'string' || isOwnName(claimed, agent) ? {} : { claimed: clip(claimed, maxIdLength) };
}

export function isOwnName(name: string, { id, name: own }: AgentIdentity): boolean {
  return name === own || name === id;
}
