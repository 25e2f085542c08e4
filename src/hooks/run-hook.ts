/** Which adapter handles an event, and what happens when ours fails? */
import { agentKey, lead } from '../core/agents.ts';
import { codeOf, messageOf } from '../core/errors.ts';
import { databasePath } from '../ledger/layout.ts';
import type { Setting } from '../operations/describe-call.ts';
import { faultReason, isLookingTool } from '../operations/evaluate-call.ts';
import { identifyAgent, isLeads, notePath } from '../operations/identify-agent.ts';
import { type Actor, type Clock, openProject, type Project, programActor } from '../operations/open-project.ts';
import { clip } from '../operations/redact-details.ts';
import { stat } from '../workspace/project-root.ts';
import type { Adapter } from './adapter.ts';
import { postToolUse } from './post-tool-use.ts';
import { preToolUse } from './pre-tool-use.ts';
import { type HookEvent, parseEvent } from './read-event.ts';
import { type Answer, silence } from './render.ts';

/** Loaded when they come: no call waits for these events, and they bring what no call needs. */
const lifecycle: Adapter = async (context) => (await import('./lifecycle.ts')).lifecycle(context);

/** An event that a later client sends and we do not know is none of ours. */
const adapters: Readonly<Record<string, Adapter>> = {
  SessionStart: async (context) => (await import('./session-start.ts')).sessionStart(context),
  UserPromptSubmit: lifecycle,
  UserPromptExpansion: async (context) => (await import('./user-prompt-expansion.ts')).userPromptExpansion(context),
  PreToolUse: preToolUse,
  PostToolUse: postToolUse,
  PostToolUseFailure: postToolUse,
  PostToolBatch: async (context) => (await import('./post-tool-batch.ts')).postToolBatch(context),
  SubagentStart: lifecycle,
  SubagentStop: lifecycle,
  TeammateIdle: lifecycle,
  TaskCreated: lifecycle,
  TaskCompleted: lifecycle,
  PreCompact: lifecycle,
  Stop: lifecycle,
  SessionEnd: lifecycle,
};

export interface HookRun {
  readonly eventName: string;
  readonly answer: Answer;
  /** Work that the answer need not wait for. */
  readonly finish: () => Promise<void>;
}

/**
 * @param expected the event's name as the hook was registered for: all that is known when stdin is broken
 * @param readInput what the client wrote to stdin
 */
export async function runHook(
  root: string,
  expected: string,
  readInput: () => string,
  clock: Clock,
  setting: Setting,
): Promise<HookRun> {
  const project = await openProject(root, clock, setting.variables);
  let event: HookEvent | undefined;
  try {
    event = parseEvent(readInput());
    const answer = await answerEvent(event, project, setting);
    const eventName = event.name;
    return { eventName, answer, finish: () => finish(eventName, project) };
  } catch (error) {
    const eventName = event?.name ?? expected;
    const answer = faultAnswer(project, eventName, event?.tool ?? '', error);
    return { eventName, answer, finish: () => finish('', project) };
  }
}

/** A refusal or a note says so when it was decided under a stand-in policy. */
async function answerEvent(event: HookEvent, project: Project, setting: Setting): Promise<Answer> {
  const adapter = Object.hasOwn(adapters, event.name) ? adapters[event.name] : undefined;
  if (adapter === undefined) return silence;
  const answer = await adapter({ event, actor: await findActor(event, project, setting), project, setting });
  const reasons = project.degraded();
  if (answer.effect === 'none' || answer.message !== '' || reasons.length === 0) return answer;
  return { ...answer, message: `k6s degraded: ${reasons.join('; ')}` };
}

async function findActor(event: HookEvent, project: Project, { variables }: Setting): Promise<Actor> {
  const actor = { client: event.client, agent: identifyAgent(project.state(), event) };
  if (!isNew(event, project)) return actor;
  // Needed once for each agent.
  const { learnAgent } = await import('../operations/learn-agent.ts');
  return learnAgent(project, actor, event, variables);
}

/** Nobody has looked yet who it is, and now it can be seen. */
function isNew(event: HookEvent, project: Project): boolean {
  const { name, client, agentId, teammate } = event;
  const { agents, clients } = project.state();
  if (client === '' || name === 'SessionStart') return false;
  if (agentId !== '') {
    const mayTell = name === 'PreToolUse' || name === 'SubagentStop';
    return mayTell && agents.get(agentKey(client, agentId))?.settled !== true && stat(notePath(event)) !== undefined;
  }
  return !clients.has(client) || (teammate !== '' && !isLeads(event) && !agents.has(agentKey(client, lead.id)));
}

/** Our own fault: recorded if it can be, shown, and a refusal only where the project says so. Prompts always pass. */
function faultAnswer(project: Project, eventName: string, tool: string, error: unknown): Answer {
  const why = clip(messageOf(error), 300);
  const code = codeOf(error);
  try {
    const event = clip(eventName, 60);
    const details = { code, event, message: why };
    project.record({ type: 'fault', action: `Fault in ${event}: ${code}`, details }, programActor);
  } catch {
    // Whatever keeps the fault from being recorded: the first one is what is answered and shown.
  }
  // What is too large to be read is never let through unread.
  const strict = project.policy.onFault === 'strict' || code === 'TOO_LARGE';
  const refuse = eventName === 'PreToolUse' && strict && !isLookingTool(tool);
  const message = `k6s is degraded: ${why}`;
  return refuse
    ? { effect: 'deny', reason: faultReason(code, error), message }
    : { effect: 'none', reason: '', message };
}

/** Events at which nobody waits for the next call; the last one may not come, and is all that a short session has. */
const turnEnds: ReadonlySet<string> = new Set(['Stop', 'SubagentStop', 'TeammateIdle', 'PreCompact', 'SessionEnd']);

/** In a long turn the ledger is never further behind than this. */
const foldAfterMs = 30_000;

async function finish(eventName: string, project: Project): Promise<void> {
  try {
    project.close();
    if (!turnEnds.has(eventName) && !(eventName === 'PostToolBatch' && isFoldDue(project))) return;
    // SQLite is loaded only to fold.
    const { foldJournal } = await import('../operations/read-ledger.ts');
    await foldJournal(project);
  } catch (error) {
    faultAnswer(project, eventName, '', error);
  }
}

function isFoldDue(project: Project): boolean {
  const folded = stat(databasePath(project.root))?.mtimeMs ?? 0;
  return project.now() - folded > foldAfterMs;
}
