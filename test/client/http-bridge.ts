/** How does a tool that speaks HTTP reach a server that speaks stdio? Message by message, changed only where it says so. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import type { JSONRPCMessage } from '@modelcontextprotocol/sdk/types.js';
import { baseEnvironment, repository, type Sandbox } from './sandbox.ts';

export interface Bridge {
  readonly url: string;
  close(): Promise<void>;
}

/** What the tool asks of a reference server, and what is asked of ours in its place: the params of a request by its method. */
export type StandIns = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Starts a server process for every HTTP session. */
export async function openBridge(sandbox: Sandbox, standIns: StandIns = {}): Promise<Bridge> {
  const sessions = new Map<string, StreamableHTTPServerTransport>();
  const children: ChildProcessWithoutNullStreams[] = [];
  const open = async (): Promise<StreamableHTTPServerTransport> => {
    const child = startServer(sandbox);
    children.push(child);
    const transport = new StreamableHTTPServerTransport({
      sessionIdGenerator: randomUUID,
      onsessioninitialized: (id) => void sessions.set(id, transport),
    });
    await connect(transport, child, standIns);
    return transport;
  };
  const server = createServer((request, response) => void answer(request, response, sessions, open));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/mcp`, close: () => close(server, children) };
}

function startServer(sandbox: Sandbox): ChildProcessWithoutNullStreams {
  const env = { ...baseEnvironment(sandbox), CLAUDE_PROJECT_DIR: sandbox.project };
  return spawn(process.execPath, [path.join(repository, 'dist/mcp.js')], { cwd: sandbox.project, env });
}

async function connect(
  transport: StreamableHTTPServerTransport,
  child: ChildProcessWithoutNullStreams,
  standIns: StandIns,
): Promise<void> {
  transport.onmessage = (message: JSONRPCMessage) => {
    const params = 'method' in message ? standIns[message.method] : undefined;
    child.stdin.write(`${JSON.stringify(params === undefined ? message : { ...message, params })}\n`);
  };
  createInterface({ input: child.stdout }).on('line', (line) => void transport.send(JSON.parse(line)));
  await transport.start();
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  sessions: ReadonlyMap<string, StreamableHTTPServerTransport>,
  open: () => Promise<StreamableHTTPServerTransport>,
): Promise<void> {
  const known = sessions.get(String(request.headers['mcp-session-id']));
  await (known ?? (await open())).handleRequest(request, response);
}

async function close(server: Server, children: readonly ChildProcessWithoutNullStreams[]): Promise<void> {
  for (const child of children) child.stdin.end();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
