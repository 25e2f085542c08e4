/** How does a test talk to the server? Line by line, to the built server in a process of its own, so that every detail shows. */
import assert from 'node:assert/strict';
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { join } from 'node:path';
import { AjvJsonSchemaValidator } from '@modelcontextprotocol/sdk/validation/ajv';
import { builtFile } from '../built.ts';
import { homeOf, runInProcess, toolEvent } from '../helpers.ts';

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

/** A tool in the answer to tools/list. */
export interface ListedTool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look at what is really there
  readonly inputSchema: any;
  // biome-ignore lint/suspicious/noExplicitAny: tests look at what is really there
  readonly outputSchema: any;
  readonly annotations: Readonly<Record<string, unknown>>;
}

const validators = new AjvJsonSchemaValidator();

function validatorOf(schema: ListedTool['outputSchema']) {
  return validators.getValidator({ type: 'object', ...schema });
}

export class McpClient {
  readonly child: ChildProcessWithoutNullStreams;
  /** Everything the server wrote, each line parsed: a line that is no JSON fails the test. */
  readonly messages: Message[] = [];
  readonly exited: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>;
  #waiting: (() => void)[] = [];
  #rest = '';
  #id = 0;
  #tools: Promise<readonly ListedTool[]> | undefined;
  stderr = '';

  constructor(root: string, env: NodeJS.ProcessEnv = {}, cwd = root) {
    const home = homeOf(root);
    const own = { PATH: process.env.PATH, HOME: home, CLAUDE_CONFIG_DIR: join(home, '.claude') };
    this.child = spawn(process.execPath, [builtFile('mcp.js')], {
      cwd,
      env: { ...own, CLAUDE_PROJECT_DIR: root, ...env },
    });
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

  /** The tools as a client sees them, asked for once. */
  async listTools(): Promise<readonly ListedTool[]> {
    this.#tools ??= this.request('tools/list').then(({ result }) => result.tools);
    return this.#tools;
  }

  /**
   * Calls a tool, and holds what it answers to its own output schema, as the SDK's client does.
   * @param toolUse the client's id of the tool use, as the gate recorded it.
   */
  async call(name: string, input: unknown = {}, toolUse?: string): Promise<CallResult> {
    const meta = toolUse === undefined ? {} : { _meta: { 'claudecode/toolUseId': toolUse } };
    const { result, error } = await this.request('tools/call', { name, arguments: input, ...meta });
    assert.equal(error, undefined);
    const [content, ...more] = result.content;
    assert.deepEqual([content.type, more], ['text', []]);
    const tool = (await this.listTools()).find((each) => each.name === name);
    const { valid, errorMessage } = validatorOf(tool?.outputSchema)(result.structuredContent);
    assert.ok(valid, `${name} answers against its outputSchema: ${errorMessage}`);
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

/** An agent as the client names it to the gate; the lead of `session-1` when nothing is given. */
export interface Caller {
  readonly client?: string;
  readonly id?: string;
  readonly type?: string;
}

interface Passing extends Caller {
  readonly call?: string;
  readonly input?: object;
}

/** Lets the gate see a call of one of our own tools, as the client sends it first; who calls, and with what, is in its record. */
export async function passGate(root: string, tool: string, passing: Passing = {}): Promise<void> {
  const { client = 'session-1', id, type, call = 'toolu_1', input = {} } = passing;
  const agent = { ...(id === undefined ? {} : { agent_id: id }), ...(type === undefined ? {} : { agent_type: type }) };
  const extra = { session_id: client, tool_use_id: call, ...agent };
  await runInProcess(root, toolEvent('PreToolUse', `mcp__plugin_k6s_k6s__${tool}`, { ...input }, extra));
}

export type AgentCall = (tool: string, input?: object) => Promise<CallResult>;

/** An agent with a server of its own, whose every call passes the gate first. */
export async function startAgent(t: Cleanup, root: string, caller: Caller = {}): Promise<AgentCall> {
  const { client = 'session-1', id = 'main' } = caller;
  const server = await startServer(t, root, { CLAUDE_CODE_SESSION_ID: client });
  let calls = 0;
  return async (tool, input = {}) => {
    calls += 1;
    const call = `toolu_${client}_${id}_${calls}`;
    await passGate(root, tool, { ...caller, call, input });
    return server.call(tool, input, call);
  };
}
