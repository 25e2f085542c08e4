/** How does a test talk to the server? Line by line, to the built server in a process of its own, so that every detail shows. */
import assert from 'node:assert/strict';
import { type ChildProcessWithoutNullStreams, execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after } from 'node:test';
import type { AgentIdentity } from '../../src/core/agents.ts';
import { openProject } from '../../src/operations/open-project.ts';
import { homeOf, repository, temporaryDirectory } from '../helpers.ts';

/** Built once for a test file, when first needed: what is in dist/ may be older than the source. */
const built = join(temporaryDirectory({ after }), 'dist');

function serverPath(): string {
  const path = join(built, 'mcp.js');
  const build = ['--import', 'tsx', join(repository, 'scripts/build.ts'), built];
  if (!existsSync(path)) execFileSync(process.execPath, build, { cwd: repository });
  return path;
}

/** The newest version that the SDK in use speaks. */
export const newestVersion = '2025-11-25';

interface RpcError {
  readonly code: number;
  readonly message: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

export interface Message {
  readonly jsonrpc: '2.0';
  readonly id: number | string | null;
  // biome-ignore lint/suspicious/noExplicitAny: tests look at what is really there
  readonly result?: any;
  readonly error?: RpcError;
}

export interface CallResult {
  readonly isError?: boolean;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look at what is really there
  readonly structured: any;
}

export class McpClient {
  readonly child: ChildProcessWithoutNullStreams;
  /** Everything the server wrote, each line parsed: a line that is no JSON fails the test. */
  readonly messages: Message[] = [];
  readonly exited: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>;
  #waiting: (() => void)[] = [];
  #rest = '';
  #id = 0;
  stderr = '';

  constructor(root: string, env: NodeJS.ProcessEnv = {}, cwd = root) {
    const home = homeOf(root);
    const own = { PATH: process.env.PATH, HOME: home, CLAUDE_CONFIG_DIR: join(home, '.claude') };
    this.child = spawn(process.execPath, [serverPath()], { cwd, env: { ...own, CLAUDE_PROJECT_DIR: root, ...env } });
    this.exited = new Promise((resolve) => this.child.on('close', (code, signal) => resolve({ code, signal })));
    void this.exited.then(() => this.#wake());
    this.child.stdout.setEncoding('utf8').on('data', (text: string) => this.#read(text));
    this.child.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.stderr += text;
    });
    this.child.stdin.on('error', () => undefined);
  }

  #read(text: string): void {
    const lines = (this.#rest + text).split('\n');
    this.#rest = lines.pop() ?? '';
    for (const line of lines) this.messages.push(JSON.parse(line));
    this.#wake();
  }

  #wake(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resume of waiting) resume();
  }

  /** Writes as it is; a newline ends a message. */
  write(text: string): void {
    this.child.stdin.write(text);
  }

  /** The first message that fits. @throws when the server ends before. */
  async receive(fits: (message: Message) => boolean): Promise<Message> {
    for (;;) {
      const found = this.messages.find(fits);
      if (found !== undefined) return found;
      if (this.child.exitCode !== null || this.child.signalCode !== null) {
        throw new Error(`The server ended without the answer: ${this.stderr}`);
      }
      await new Promise<void>((resume) => this.#waiting.push(resume));
    }
  }

  /** Sends a request and returns its id. */
  send(method: string, params?: object): number {
    this.#id += 1;
    this.write(`${JSON.stringify({ jsonrpc: '2.0', id: this.#id, method, params })}\n`);
    return this.#id;
  }

  async request(method: string, params?: object): Promise<Message> {
    const id = this.send(method, params);
    return this.receive((message) => message.id === id);
  }

  /** The handshake as a client makes it. */
  async initialize(protocolVersion = newestVersion): Promise<Message['result']> {
    const clientInfo = { name: 'test', version: '1' };
    const { result } = await this.request('initialize', { protocolVersion, capabilities: {}, clientInfo });
    this.write(`${JSON.stringify({ jsonrpc: '2.0', method: 'notifications/initialized' })}\n`);
    return result;
  }

  /** @param toolUse the client's id of the tool use, as the gate recorded it. */
  async call(name: string, input: unknown = {}, toolUse?: string): Promise<CallResult> {
    const meta = toolUse === undefined ? {} : { _meta: { 'claudecode/toolUseId': toolUse } };
    const { result, error } = await this.request('tools/call', { name, arguments: input, ...meta });
    assert.equal(error, undefined);
    const [content, ...more] = result.content;
    assert.deepEqual([content.type, more], ['text', []]);
    return { ...result, text: content.text, structured: result.structuredContent };
  }

  async end(): Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }> {
    this.child.stdin.end();
    return this.exited;
  }
}

interface Cleanup {
  after(task: () => void): void;
}

/** A server that has shaken hands; ended with the test. */
export async function startServer(t: Cleanup, root: string, env: NodeJS.ProcessEnv = {}): Promise<McpClient> {
  const client = new McpClient(root, env);
  t.after(() => client.child.kill('SIGKILL'));
  await client.initialize();
  return client;
}

/** Appends what the gate appends before a client calls a tool of this server. */
export async function recordRequest(
  root: string,
  tool: string,
  call: string,
  { effect = 'none', agent }: { readonly effect?: string; readonly agent: AgentIdentity },
): Promise<void> {
  const project = await openProject(root, Date.now);
  const details = { tool: `mcp__plugin_k6s_k6s__${tool}`, call, effect, fingerprint: '0' };
  const type = effect === 'deny' ? 'tool_denied' : 'tool_request';
  project.record({ type, action: tool, details }, { session: 'session-1', agent });
  project.close();
}
