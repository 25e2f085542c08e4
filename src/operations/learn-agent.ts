/** Who is it that the payload alone does not tell: a subagent by its Agent call, a teammate by its own client? */
import { closeSync, constants } from 'node:fs';
import { type AgentIdentity, agentKey, givenName, isTeammateId, lead } from '../core/agents.ts';
import type { ClientProcess } from '../core/clients.ts';
import { KhoregosError, systemCode } from '../core/errors.ts';
import { printable } from '../core/text.ts';
import {
  ancestorsOf,
  describeProcess,
  findClientProcess,
  hasEnded,
  readArguments,
} from '../workspace/client-process.ts';
import type { Variables } from '../workspace/environment.ts';
import { openRegularFile, readRange } from '../workspace/files.ts';
import { isLeads, notePath, type ReportedAgent } from './identify-agent.ts';
import type { Actor, Project } from './open-project.ts';
import { clip } from './redact-details.ts';

/** An agent as it was found, and whom it works for. */
export interface LearnedAgent {
  readonly agent: AgentIdentity;
  /** Key of the agent that started it; empty when nobody knows. */
  readonly parent: string;
  /** The Agent call that started it. */
  readonly call: string;
}

/** What a payload says, and where the client writes its transcript. */
export interface Report extends ReportedAgent {
  readonly transcript: string;
}

/** Records what can be found out about an agent that is not known yet, once; the actor as it is known then. */
export function learnAgent(project: Project, actor: Actor, report: Report, variables: Variables): Actor {
  const found = report.agentId === '' ? learnMain(project, report, variables) : learnStarted(project, actor, report);
  if (found === undefined) return actor;
  const { agent, parent, call } = found;
  const details = { parent, ...(call === '' ? {} : { call }) };
  project.record(
    { type: 'agent_identified', action: `Agent ${clip(agent.name, 120)} identified`, details },
    { client: actor.client, agent },
  );
  return { client: actor.client, agent };
}

/** By the Agent call that the client's own note names: calls of one message are not seen in their order. */
function learnStarted(project: Project, { client, agent }: Actor, report: Report): LearnedAgent {
  const { agentId, agentType } = report;
  const known = project.state().agents.get(agentKey(client, agentId));
  const note = readNote(report);
  const call = clip(textOf(note.toolUseId), maxNameLength);
  const open = project.state().calls.get(agentKey(client, call));
  const parent = open === undefined ? (known?.parent ?? '') : agentKey(client, open.agent);
  const given = printable(clip(open?.spawn?.name || textOf(note.name), maxNameLength));
  if (isTeammateId(agentId, agentType)) return { agent, parent, call };
  const own = agentType === '' ? agent : { ...agent, name: givenName(agentType), via: 'payload' as const };
  const named = {
    ...agent,
    name: givenName(given),
    via: open === undefined ? ('transcript' as const) : ('registry' as const),
  };
  return { agent: given === '' ? own : named, parent, call };
}

function readNote(report: Report): Readonly<Record<string, unknown>> {
  return parseObject(readBeginning(notePath(report)));
}

function parseObject(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function learnMain(project: Project, report: Report, variables: Variables): LearnedAgent | undefined {
  return findTeammate(project, report, variables) ?? toldTeammate(project, report);
}

/** A teammate in a client of its own, by what that client was started with, else by what it writes of itself. */
export function findTeammate(
  project: Project,
  { transcript, agentType }: Pick<Report, 'transcript' | 'agentType'>,
  variables: Variables,
): LearnedAgent | undefined {
  const pid = findClientProcess(variables);
  const starter = findStarter(project, pid);
  if (starter !== undefined) {
    // Started by an agent's command, whatever name that gave it.
    const agent: AgentIdentity = { id: lead.id, name: 'nested', type: agentType, via: 'process' };
    return { agent, parent: agentKey(starter, lead.id), call: '' };
  }
  const given = readArguments(pid);
  const [name, parent] = [argumentOf(given, '--agent-name'), argumentOf(given, '--parent-session-id')];
  if (name !== '' && parent !== '') {
    const agent = { name: givenName(name), type: agentType || argumentOf(given, '--agent-type') };
    return { agent: { id: lead.id, ...agent, via: 'process' }, parent: agentKey(parent, lead.id), call: '' };
  }
  const line = transcriptLines(transcript).find((each) => each.includes('"agentName"'));
  const { agentName, teamName } = parseObject(line ?? '');
  if (textOf(agentName) === '') return undefined;
  const agent: AgentIdentity = {
    id: lead.id,
    name: givenName(printable(clip(textOf(agentName), maxNameLength))),
    type: agentType,
    via: 'transcript',
  };
  return { agent, parent: leadOf(project, textOf(teamName)), call: '' };
}

/** Behind so many parents no client is looked for. */
const maxParents = 12;

/** The client in whose process tree this one runs: a teammate's runs beside its lead's. */
function findStarter(project: Project, pid: number): string | undefined {
  const clients = [...project.state().clients].filter(
    ([, { process }]) => process !== undefined && process.pid !== pid,
  );
  if (clients.length === 0) return undefined;
  const parents = ancestorsOf(pid, maxParents);
  return clients.find(([, { process }]) => {
    return process !== undefined && parents.includes(process.pid) && isClient(process.pid) && !hasEnded(process);
  })?.[0];
}

/** Whoever runs hooks for a test is none. */
function isClient(pid: number): boolean {
  return /(?:^|\/)claude[^/]*$/.test(readArguments(pid)[0] ?? '');
}

/** The client's own word at the end of a turn. */
function toldTeammate(project: Project, report: Report): LearnedAgent | undefined {
  const { teammate, team, agentType } = report;
  if (teammate === '' || isLeads(report)) return undefined;
  const agent: AgentIdentity = { id: lead.id, name: givenName(teammate), type: agentType, via: 'payload' };
  return { agent, parent: leadOf(project, team), call: '' };
}

/** Key of the main thread whose team this is: a team bears the beginning of its lead's id. */
function leadOf(project: Project, team: string): string {
  const beginning = /^session-([0-9a-f]{8})$/.exec(team)?.[1];
  const found = [...project.state().clients.keys()].filter((id) => beginning !== undefined && id.startsWith(beginning));
  return found.length === 1 && found[0] !== undefined ? agentKey(found[0], lead.id) : '';
}

/** Names and ids are short. */
const maxNameLength = 200;

function argumentOf(given: readonly string[], name: string): string {
  const at = given.indexOf(name);
  return at === -1 ? '' : printable(clip(given[at + 1] ?? '', maxNameLength));
}

/** Every line of a teammate's transcript bears its name, and a client's note is short. */
const maxBeginningBytes = 64 * 1024;

function transcriptLines(path: string): readonly string[] {
  return path.endsWith('.jsonl') ? readBeginning(path).split('\n') : [];
}

/** Empty for what is not there or no file. */
function readBeginning(path: string): string {
  try {
    const fd = openRegularFile(path, constants.O_RDONLY);
    if (fd === undefined) return '';
    try {
      return readRange(fd, 0, maxBeginningBytes).toString();
    } finally {
      closeSync(fd);
    }
  } catch (error) {
    if (error instanceof KhoregosError || systemCode(error) !== undefined) return '';
    throw error;
  }
}

/** The process that a client runs in. */
export function describeClient(variables: Variables): ClientProcess {
  return describeProcess(findClientProcess(variables));
}
