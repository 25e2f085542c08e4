/** What does the real client do with this script? Runs it headless in a sandbox and returns what it printed and what the model saw. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text as readAll } from 'node:stream/consumers';
import { clientEnvironment, getClient, repository, type Sandbox } from './sandbox.ts';
import { type Actors, flatten, news, ScriptedModel } from './scripted-model.ts';

/** One line of the client's stream-json output, as far as tests look at it. */
export interface StreamLine {
  readonly type: string;
  readonly subtype?: string;
  readonly hook_event?: string;
  readonly [field: string]: unknown;
}

export interface ClientRun {
  readonly exitCode: number | null;
  readonly lines: readonly StreamLine[];
  readonly stderr: string;
  readonly durationMs: number;
  readonly requests: ScriptedModel['requests'];
  /** What `actor` was told before its turn `turn` (from 0). @throws when the client never asked for that turn. */
  readonly seen: (actor: string, turn: number) => string;
  /** What the model was told about the call with this tool_use_id. @throws when it was told nothing. */
  readonly resultOf: (call: string) => string;
}

interface RunOptions {
  readonly prompt: string;
  readonly actors: Actors;
  /** `undefined` runs without --plugin-dir: only installed plugins load. Default: this repository. */
  readonly plugin?: string | undefined;
  /** More of the client's own arguments, such as `--continue`. */
  readonly args?: readonly string[];
}

/** Far above the two or three seconds a run takes on two busy cores. */
const runTimeoutMs = 40_000;
/** Root may not bypass permissions, so the tools are allowed by name. */
const permissions = [
  '--permission-mode',
  'acceptEdits',
  '--allowedTools',
  'Bash,Read,Write,Edit,NotebookEdit,Agent,Skill,TaskCreate,TaskUpdate,mcp__plugin_k6s_k6s',
];

/** The arguments every session is started with, headless or not. */
export function sessionArguments(plugin: string | undefined): readonly string[] {
  return [...permissions, ...(plugin === undefined ? [] : ['--plugin-dir', plugin])];
}

/** Runs one headless session to its end. */
export async function runClient(sandbox: Sandbox, options: RunOptions): Promise<ClientRun> {
  const model = await new ScriptedModel(options.actors).listen();
  const plugin = 'plugin' in options ? options.plugin : repository;
  const output = ['--output-format', 'stream-json', '--verbose', '--include-hook-events'];
  try {
    const args = ['-p', options.prompt, ...output, ...sessionArguments(plugin), ...(options.args ?? [])];
    const finished = await finish(args, sandbox, model.url);
    const lines = finished.stdout.split('\n').filter((line) => line !== '');
    return {
      exitCode: finished.exitCode,
      lines: lines.map((line) => JSON.parse(line) as StreamLine),
      stderr: finished.stderr,
      durationMs: finished.durationMs,
      requests: model.requests,
      seen: (actor, turn) => seen(model.requests, actor, turn),
      resultOf: (call) => resultOf(model.requests, call),
    };
  } finally {
    await model.close();
  }
}

/** Runs a subcommand such as `plugin install`, which talks to no model. */
export async function runSubcommand(sandbox: Sandbox, ...args: readonly string[]): Promise<Finished> {
  // A port nobody listens on: a subcommand that did call the model would fail.
  return finish(args, sandbox, 'http://127.0.0.1:1');
}

interface Finished {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly durationMs: number;
}

async function finish(args: readonly string[], sandbox: Sandbox, modelUrl: string): Promise<Finished> {
  const startedAtMs = Date.now();
  const child = spawn(getClient(), args, {
    cwd: sandbox.project,
    env: clientEnvironment(sandbox, modelUrl),
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: runTimeoutMs,
    killSignal: 'SIGKILL',
  });
  const [stdout, stderr] = await Promise.all([readAll(child.stdout), readAll(child.stderr), once(child, 'close')]);
  return { exitCode: child.exitCode, stdout, stderr, durationMs: Date.now() - startedAtMs };
}

function seen(requests: ScriptedModel['requests'], actor: string, turn: number): string {
  const request = requests.find((one) => one.actor === actor && one.turn === turn);
  if (request === undefined) throw new Error(`The client never asked for turn ${turn} of "${actor}"`);
  return news(request.body);
}

/** @throws when the model was told nothing about `call` */
export function resultOf(requests: ScriptedModel['requests'], call: string): string {
  const contents = requests.flatMap((request) => request.body.messages.map((message) => message.content));
  const blocks = contents.flatMap((content) => (typeof content === 'string' ? [] : content));
  const result = blocks.find((block) => block.tool_use_id === call);
  if (result === undefined) throw new Error(`The model was told nothing about "${call}"`);
  return flatten(result.content);
}
