/** Does the MCP server hold its budgets? Drives the built server as a client does, in small and in large projects. */
import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { lead } from '../src/core/agents.ts';
import { ownToolPrefix } from '../src/core/calls.ts';
import { ownFingerprint } from '../src/operations/fingerprint-call.ts';
import { openProject } from '../src/operations/open-project.ts';
import { generateJournal } from './generate-journal.ts';

const calls = Number(process.argv[2] ?? 500);
const starts = 20;
const warmUps = 97;
const server = join(import.meta.dirname, '../dist/mcp.js');
const base = mkdtempSync(join(tmpdir(), 'khoregos-bench-mcp-'));
process.on('exit', () => rmSync(base, { recursive: true, force: true }));

const policyText = `version: "1"
project: {name: bench}
boundaries:
  - {pattern: "*", forbidden_paths: [".env*", "**/*.pem", "**/*.key", "protected/**"], enforcement: strict}
`;

function makeProject(events: number): string {
  const root = join(base, String(events));
  mkdirSync(join(root, '.git'), { recursive: true });
  writeFileSync(join(root, 'k6s.yaml'), policyText);
  generateJournal(root, events);
  return root;
}

function environment(root: string): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, HOME: join(base, 'home'), CLAUDE_PROJECT_DIR: root };
}

/** A server and the next of its lines; requests are sent one at a time. */
interface Connection {
  readonly child: ChildProcessWithoutNullStreams;
  request(method: string, params: object): Promise<unknown>;
}

function connect(root: string): Connection {
  const child = spawn(process.execPath, [server], { cwd: root, env: environment(root) });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  let id = 0;
  return {
    child,
    request: async (method, params) => {
      id += 1;
      child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', id, method, params })}\n`);
      const message = JSON.parse((await lines.next()).value);
      if (message.id !== id || message.error !== undefined || message.result.isError) {
        throw new Error(`${method} failed: ${JSON.stringify(message)}`);
      }
      return message.result;
    },
  };
}

const handshake = { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'bench', version: '1' } };

async function end({ child }: Connection): Promise<void> {
  child.stdin.end();
  await new Promise((resolve) => child.on('close', resolve));
}

async function measure(task: () => Promise<unknown> | unknown): Promise<number> {
  const start = process.hrtime.bigint();
  await task();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function quantile(values: readonly number[], q: number): number {
  return [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * q))] ?? 0;
}

/** Appends what the gate appends, in this process: a hook for each call would take minutes. */
async function openGate(root: string): Promise<(tool: string, input: object) => Promise<object>> {
  const setting = { variables: { HOME: join(base, 'home') }, pluginRoot: undefined };
  let calls = 0;
  return async (tool, input) => {
    calls += 1;
    const call = `toolu_${tool}_${calls}`;
    const name = `${ownToolPrefix}${tool}`;
    const fingerprint = await ownFingerprint(name, { ...input }, setting.variables);
    const project = await openProject(root, Date.now);
    const details = { tool: name, call, effect: 'none', fingerprint };
    project.record({ type: 'tool_request', action: name, details }, { client: 'bench', agent: lead });
    project.close();
    return { 'claudecode/toolUseId': call };
  };
}

let missed = 0;

function report(what: string, value: number, budget: number, unit: string): void {
  const holds = value < budget;
  if (!holds) missed += 1;
  const shown = `${value.toFixed(value < 10 ? 2 : 1)} ${unit}`;
  console.log(`${holds ? 'ok  ' : 'MISS'}  ${what.padEnd(46)} ${shown.padStart(12)}   < ${budget} ${unit}`);
}

/** In this order: what is searched was saved, what is released is held. */
const benched: readonly (readonly [name: string, input: (index: number) => object])[] = [
  ['k6s_check_path', () => ({ path: 'src/module/file.ts', action: 'write' })],
  ['k6s_status', () => ({})],
  ['k6s_save_context', (index) => ({ key: `module-${index % 97}`, value: `interface of module ${index % 97}` })],
  ['k6s_load_context', (index) => ({ key: `module-${index % 97}` })],
  ['k6s_search_context', (index) => ({ query: `interface ${index % 97}` })],
  ['k6s_acquire_lock', (index) => ({ path: `src/module-${index % 97}.ts` })],
  ['k6s_release_lock', (index) => ({ path: `src/module-${index % 97}.ts` })],
];

async function benchCalls(root: string, events: number): Promise<void> {
  const connection = connect(root);
  await connection.request('initialize', handshake);
  for (const [name, inputOf] of benched) {
    // As a verified caller's: each call has a record of the gate to take up.
    const gate = await openGate(root);
    const call = async (index: number): Promise<number> => {
      const meta = await gate(name, inputOf(index));
      return measure(() => connection.request('tools/call', { name, arguments: inputOf(index), _meta: meta }));
    };
    const first = await call(0);
    if (name === 'k6s_load_context') report(`${name}, ${events} events, the first`, first, 3000, 'ms');
    for (let warm = 1; warm < warmUps; warm += 1) await call(warm);
    const times: number[] = [];
    for (let index = 0; index < calls; index += 1) times.push(await call(index));
    report(`${name}, ${events} events, p50`, quantile(times, 0.5), 3, 'ms');
    report(`${name}, ${events} events, p95`, quantile(times, 0.95), 10, 'ms');
  }
  report(`memory after these calls, ${events} events`, residentMegabytes(connection), 150, 'MB');
  for (let index = 0; index < 20; index += 1) await connection.request('resources/read', { uri: 'k6s://audit/recent' });
  report(`… and 20 readings of k6s://audit/recent`, residentMegabytes(connection), 150, 'MB');
  await end(connection);
}

/** Source: proc_pid_status(5). */
function residentMegabytes({ child }: Connection): number {
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? Number.NaN) / 1024;
}

/** Interleaved with a bare node, so that the machine's moods hit both alike. */
async function benchStart(root: string): Promise<void> {
  const bare: number[] = [];
  const started: number[] = [];
  for (let index = 0; index < starts; index += 1) {
    bare.push(await measure(() => spawnSync(process.execPath, ['-e', '0'], { env: environment(root) })));
    let connection: Connection | undefined;
    const time = await measure(() => {
      connection = connect(root);
      return connection.request('initialize', handshake);
    });
    started.push(time);
    if (connection !== undefined) await end(connection);
  }
  report('spawn to initialize, beyond a bare node, median', quantile(started, 0.5) - quantile(bare, 0.5), 300, 'ms');
}

console.log(`${calls} calls each, node ${process.version}, ${Math.round(readFileSync(server).length / 1024)} kB`);
const small = makeProject(1000);
await benchStart(small);
await benchCalls(small, 1000);
await benchCalls(makeProject(100_000), 100_000);
if (missed > 0) {
  console.log(`${missed} missed`);
  process.exitCode = 1;
}
