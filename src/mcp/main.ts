/** From stdin to stdout: the only place of the server that touches the process. */
import { dirname } from 'node:path';
import plugin from '../../.claude-plugin/plugin.json' with { type: 'json' };
import { LineTransport } from './line-transport.ts';
import { createServer } from './server.ts';
import { createWorkplace } from './workplace.ts';

/** A client that asks us to end does not wait for one that does not read its answers. */
const lingerMs = 2000;

async function main(): Promise<void> {
  const pluginRoot = typeof __dirname === 'string' ? dirname(__dirname) : undefined;
  const workplace = createWorkplace(process.cwd(), { variables: process.env, pluginRoot }, Date.now);
  const transport = new LineTransport(process.stdin, process.stdout);
  // Nobody listens any more.
  process.stdout.on('error', () => process.exit(0));
  // Without input nothing keeps the process alive but what is still to be answered; so the end of stdin ends it too.
  const end = () => {
    void transport.close();
    setTimeout(() => process.exit(0), lingerMs).unref();
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
  await createServer(workplace, plugin.version).connect(transport);
}

void main();
