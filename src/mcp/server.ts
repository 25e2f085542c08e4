/** What does the server answer to which request? */
import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { ErrorCode, type JSONRPCRequest, McpError, type ServerResult } from '@modelcontextprotocol/sdk/types.js';
import * as v from 'valibot';
import { callTool } from './call-tool.ts';
import { listTool } from './list-tools.ts';
import { readResource, resources } from './resources.ts';
import { thrownError } from './result.ts';
import { tools } from './tools.ts';
import type { Workplace } from './workplace.ts';

const instructions =
  'k6s governs this project: a gate checks every tool call before it runs and records it. Ask k6s_check_path before you plan work on a path, k6s_get_boundaries for what you may touch, and k6s_status when a call was refused.';

/** `_meta` is the client's own: anything may be in it. */
const meta = v.optional(v.record(v.string(), v.unknown()), {});
const callParams = v.object({ name: v.string(), arguments: v.optional(v.unknown(), {}), _meta: meta });

const readParams = v.object({ uri: v.string() });

/** Source: MCP specification, resources, error handling; the SDK does not name it. */
const resourceNotFound = -32002;

type Handler = (params: unknown, workplace: Workplace) => ServerResult | Promise<ServerResult>;

const handlers: Readonly<Record<string, Handler>> = {
  'tools/list': () => ({ tools: tools.map(listTool) }),
  'tools/call': (params, workplace) => {
    const { name, arguments: given, _meta } = parse('tools/call', callParams, params);
    const tool = tools.find((each) => each.name === name);
    if (tool === undefined) throw new McpError(ErrorCode.InvalidParams, `Unknown tool: ${clip(name)}`);
    return callTool(tool, { arguments: given, meta: _meta }, workplace);
  },
  'resources/list': () => ({
    resources: resources.map(({ read: _, ...listed }) => ({ ...listed, mimeType })),
  }),
  'resources/templates/list': () => ({ resourceTemplates: [] }),
  'resources/read': async (params, workplace) => {
    const { uri } = parse('resources/read', readParams, params);
    const resource = resources.find((each) => each.uri === uri);
    if (resource === undefined) throw new McpError(resourceNotFound, 'Resource not found', { uri: clip(uri) });
    try {
      return { contents: [{ uri, mimeType, text: await readResource(resource, workplace) }] };
    } catch (error) {
      throw thrownError(error);
    }
  },
};

const mimeType = 'application/json';

/** A name in an error is there to be recognised. */
const maxShown = 100;

function clip(name: string): string {
  return name.slice(0, maxShown);
}

export function createServer(workplace: Workplace, version: string): Server {
  const server = new Server(
    { name: 'k6s', title: 'Khoregos', version },
    { capabilities: { tools: {}, resources: {} }, instructions },
  );
  // Handlers set one by one answer an ill-formed request with an internal error and a dump of their schema's issues.
  server.fallbackRequestHandler = async ({ method, params }: JSONRPCRequest) => {
    const handler = Object.hasOwn(handlers, method) ? handlers[method] : undefined;
    if (handler === undefined) throw new McpError(ErrorCode.MethodNotFound, 'Method not found');
    return handler(params ?? {}, workplace);
  };
  return server;
}

function parse<T extends v.GenericSchema>(method: string, schema: T, params: unknown): v.InferOutput<T> {
  const parsed = v.safeParse(schema, params);
  if (parsed.success) return parsed.output;
  const field = v.getDotPath(parsed.issues[0]) ?? 'params';
  throw new McpError(ErrorCode.InvalidParams, `Invalid ${method} request: ${field}: ${parsed.issues[0].message}`);
}
