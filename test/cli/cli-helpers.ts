/** How is the command line run by a test? As built, in a process of its own, with nothing of this one's environment. */
import assert from 'node:assert/strict';
import { type ChildProcessByStdio, spawn, spawnSync } from 'node:child_process';
import type { Readable } from 'node:stream';
import type { EventDraft } from '../../src/core/events.ts';
import { openProject, programActor } from '../../src/operations/open-project.ts';
import { builtFile } from '../built.ts';
import { homeOf, toolEvent } from '../helpers.ts';

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly uid?: number;
}

/** Runs `k6s` in the project; a text is split at spaces. */
export function k6s(root: string, command: string | readonly string[], { cwd = root, env, uid }: RunOptions = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [builtFile('cli.js'), ...wordsOf(command)], {
    cwd,
    env: environment(root, env),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  return { code: status, stdout, stderr };
}

/** The same, to be watched while it runs. */
export function startK6s(
  root: string,
  command: string | readonly string[],
): ChildProcessByStdio<null, Readable, Readable> {
  const stdio: ['ignore', 'pipe', 'pipe'] = ['ignore', 'pipe', 'pipe'];
  return spawn(process.execPath, [builtFile('cli.js'), ...wordsOf(command)], {
    cwd: root,
    env: environment(root),
    stdio,
  });
}

function wordsOf(command: string | readonly string[]): readonly string[] {
  return typeof command === 'string' ? command.split(' ').filter(Boolean) : command;
}

function environment(root: string, env: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, HOME: homeOf(root), USER: 'operator', ...env };
}

/** The JSON document on stdout. @throws when there is anything else. */
export function json<T = Record<string, unknown>>({ stdout }: Ran): T {
  return JSON.parse(stdout) as T;
}

/** The error on stdout under --json. */
export function jsonError(ran: Ran): {
  readonly code: string;
  readonly message: string;
  readonly remedy: string | null;
} {
  return json<{ error: { code: string; message: string; remedy: string | null } }>(ran).error;
}

/** Holds a refusal to its exit code and its error code, and returns the remedy, which there must be. */
export function remedyOf(ran: Ran, exit: number, code: string): string {
  const { code: found, message, remedy } = jsonError(ran);
  assert.deepEqual([ran.code, found], [exit, code], `${message} ${ran.stderr}`);
  assert.ok(remedy !== null && remedy.length > 0, `a remedy for: ${message}`);
  return remedy;
}

/** A session as the command line shows it. */
export interface ShownSession {
  readonly id: string;
  readonly state: string;
  readonly objective: string;
  readonly parent: string;
}

/** Starts a session and returns it. */
export function startSession(root: string, objective: string): ShownSession {
  return json<{ session: ShownSession }>(k6s(root, ['start', objective, '--json'])).session;
}

/** Appends events of the program's own. */
export async function record(root: string, ...drafts: readonly EventDraft[]): Promise<void> {
  const project = await openProject(root, Date.now);
  for (const draft of drafts) project.record(draft, programActor);
  project.close();
}

/** A Write that the strict policy refuses, and one that it does not. */
export const refusedWrite = toolEvent('PreToolUse', 'Write', { file_path: 'protected/key', content: 'no' });
export const passedWrite = toolEvent(
  'PreToolUse',
  'Write',
  { file_path: 'src/a.ts', content: 'yes' },
  { tool_use_id: 'toolu_2', session_id: 'session-2', agent_id: 'a1', agent_type: 'builder' },
);
