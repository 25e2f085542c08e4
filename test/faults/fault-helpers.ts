/** What does a fault test need? A stand-in for the client that writes what a hook lets pass, and what must hold of it. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { EventRecord } from '../../src/core/events.ts';
import { governedProject, homeOf, journalLines, repository, runInProcess, toolEvent } from '../helpers.ts';

export type Mode = 'advisory' | 'strict';
export const modes: readonly Mode[] = ['advisory', 'strict'];

/** `protected/` is forbidden to everybody, whatever happens to Khoregos itself. */
export function policyText(mode: Mode): string {
  return `version: "1"
on_fault: ${mode}
boundaries:
  - pattern: "*"
    forbidden_paths: ["protected/**"]
    enforcement: strict
`;
}

export interface Answered {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
  /** `systemMessage`: what the person at the client sees. */
  readonly message: string;
  readonly reason: string;
  readonly refused: boolean;
}

export interface SendOptions {
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
  readonly uid?: number;
  readonly hook?: string;
  /** A program and arguments that start the hook, which follows as further arguments. */
  readonly through?: readonly string[];
}

/** Far above what any hook may take, and below the client's own timeout of 10 s. */
const hangMs = 9000;

/** Sends raw bytes to a hook registered for `name`, and checks what holds of every answer. */
export async function send(
  root: string,
  name: string,
  stdin: string | Buffer,
  options: SendOptions = {},
): Promise<Answered> {
  const command = [
    ...(options.through ?? []),
    process.execPath,
    options.hook ?? join(repository, 'dist/hook.js'),
    name,
  ];
  const child = spawn(command[0] ?? '', command.slice(1), {
    cwd: options.cwd ?? root,
    env: { PATH: process.env.PATH, HOME: homeOf(root), CLAUDE_PROJECT_DIR: root, ...options.env },
    timeout: hangMs,
    killSignal: 'SIGTERM',
    ...(options.uid === undefined ? {} : { uid: options.uid, gid: options.uid }),
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk) => out.push(chunk));
  child.stderr.on('data', (chunk) => err.push(chunk));
  // A hook may end before it has read everything.
  child.stdin.on('error', () => undefined);
  child.stdin.end(stdin);
  const [code, signal] = await new Promise<[number | null, string | null]>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (...ended) => resolve(ended));
  });
  return checked({ code, signal, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() });
}

/** No stack, nothing but one line of JSON on stdout, no exit code but 0 and 2; past its deadline a hook kills itself. */
function checked(ended: Pick<Answered, 'code' | 'signal' | 'stdout' | 'stderr'>): Answered {
  const { code, signal, stdout, stderr } = ended;
  const shown = JSON.stringify(ended).slice(0, 2000);
  assert.doesNotMatch(stdout + stderr, / {4}at /, `no stack trace: ${shown}`);
  assert.ok(code === 0 || code === 2 || signal === 'SIGKILL', `exit code 0 or 2: ${shown}`);
  const output = stdout === '' ? {} : JSON.parse(stdout);
  const specific = output.hookSpecificOutput ?? {};
  const refused = specific.permissionDecision === 'deny';
  if (code !== null) assert.equal(code, refused ? 2 : 0, `JSON and exit code agree: ${shown}`);
  // As UTF-8 writes it.
  const reason = Buffer.from(refused ? `${specific.permissionDecisionReason}\n` : '').toString();
  assert.equal(stderr, reason, `stderr holds the reason only: ${shown}`);
  const message = output.systemMessage ?? '';
  assert.match(message, /^(k6s|$)/, `a message says who speaks: ${shown}`);
  return { ...ended, message, reason: specific.permissionDecisionReason ?? '', refused };
}

export interface Client {
  readonly root: string;
  /** The id of the newest tool call. */
  lastCall(): string;
  event(name: string, fields?: Readonly<Record<string, unknown>>): Promise<Answered>;
  tool(tool: string, input: Readonly<Record<string, unknown>>): Promise<Answered>;
  prompt(): Promise<Answered>;
  read(path: string): Promise<Answered>;
  /** Asks for a write and does it when it is not refused, as the client would. */
  write(path: string): Promise<Answered>;
}

export function createClient(root: string, options: SendOptions = {}): Client {
  let calls = 0;
  const lastCall = () => `toolu_${calls}`;
  const event: Client['event'] = (name, fields = {}) =>
    send(root, name, JSON.stringify({ session_id: 's1', cwd: root, hook_event_name: name, ...fields }), options);
  const tool: Client['tool'] = (name, input) => {
    calls += 1;
    return event('PreToolUse', {
      permission_mode: 'acceptEdits',
      tool_name: name,
      tool_input: input,
      tool_use_id: lastCall(),
    });
  };
  return {
    root,
    lastCall,
    event,
    tool,
    prompt: () => event('UserPromptSubmit', { prompt: 'go on' }),
    read: (path) => tool('Read', { file_path: join(root, path) }),
    write: async (path) => {
      const answered = await tool('Write', { file_path: join(root, path), content: 'x' });
      if (!answered.refused) {
        mkdirSync(dirname(join(root, path)), { recursive: true });
        writeFileSync(join(root, path), 'x');
      }
      return answered;
    },
  };
}

/** A governed project in which a turn has been recorded and folded: all of our files are there. */
export async function startedProject(t: Parameters<typeof governedProject>[0], mode: Mode): Promise<Client> {
  const client = createClient(governedProject(t, policyText(mode)));
  const common = { session_id: 's1', cwd: client.root };
  await runInProcess(client.root, { ...common, hook_event_name: 'SessionStart', source: 'startup' });
  writeFileSync(join(client.root, 'before.txt'), 'x');
  await runInProcess(client.root, toolEvent('PreToolUse', 'Read', { file_path: 'before.txt' }, common));
  await runInProcess(client.root, { ...common, hook_event_name: 'Stop' });
  return client;
}

/** The session goes on: prompts and reads pass. Returns what was said. */
export async function assertGoesOn(client: Client): Promise<string> {
  const prompt = await client.prompt();
  assert.deepEqual([prompt.code, prompt.refused], [0, false], 'a prompt passes');
  const read = await client.read('before.txt');
  assert.deepEqual([read.code, read.refused], [0, false], 'a read passes');
  return prompt.message + read.message;
}

/** A write that a strict boundary forbids is not done, and not refused for want of anything else. */
export async function assertStillDenies(client: Client): Promise<void> {
  const answered = await client.write('protected/marker');
  assert.ok(!existsSync(join(client.root, 'protected/marker')), 'the forbidden file was not written');
  assert.match(answered.reason, /rule boundary/);
}

/** An allowed write passes, and its request stands in the journal. */
export async function assertRecords(client: Client): Promise<void> {
  const answered = await client.write('after.txt');
  assert.deepEqual([answered.refused, answered.message], [false, '']);
  assert.ok(existsSync(join(client.root, 'after.txt')));
  assert.ok(isRecorded(client.root, client.lastCall()), 'the call is recorded');
}

/** While nothing can be recorded: strict refuses writes and executions, advisory passes them and says so. */
export async function assertFaultMode(client: Client, mode: Mode): Promise<void> {
  for (const [name, input] of [
    ['Write', { file_path: join(client.root, 'a.txt'), content: 'x' }],
    ['Bash', { command: 'true' }],
  ] as const) {
    const answered = await client.tool(name, input);
    assert.equal(answered.refused, mode === 'strict', `${name} in ${mode}`);
    if (mode === 'strict') assert.match(answered.reason, /rule fault/);
    assert.match(answered.message, /^k6s/);
  }
}

export function isRecorded(root: string, call: string): boolean {
  return journalLines(root).some(({ type, details }) => type === 'tool_request' && details.call === call);
}

export function recordsOf(root: string, type: string): readonly EventRecord[] {
  return journalLines(root).filter((record) => record.type === type);
}

/** What `name` was renamed to when it could not be used. */
export function setAsideOf(path: string): readonly string[] {
  return readdirSync(dirname(path)).filter((name) => name.startsWith(`${basename(path)}.set-aside-`));
}

export function makeFifo(path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const { status, stderr } = spawnSync('mkfifo', [path], { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
}
