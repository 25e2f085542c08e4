/** What does a person see? The interactive client in a private tmux server, its keys pressed and its screen read by the test. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { sessionArguments } from './run-client.ts';
import { baseEnvironment, clientEnvironment, getClient, repository, type Sandbox } from './sandbox.ts';

/** The interactive client needs about 4 s to start; this leaves room for busy cores. */
const screenTimeoutMs = 30_000;
/** tmux tells nobody when a screen changes, so it is read again and again. */
const pollMs = 100;
const pane = 'client:0.0';

interface TerminalOptions {
  /** Default: this repository. */
  readonly plugin?: string;
  /** Lets the client found a team: its teammates live inside it, or each in a pane of this tmux server. */
  readonly teammates?: 'in-process' | 'tmux';
}

const quote = (value: string): string => `'${value.replaceAll("'", "'\\''")}'`;

/** One client on one screen of its own, its teammates' panes beside it; the tmux server ends with the test. */
export class Terminal {
  readonly #sandbox: Sandbox;
  readonly #socket: string;

  constructor(sandbox: Sandbox, modelUrl: string, options: TerminalOptions = {}) {
    this.#sandbox = sandbox;
    this.#socket = path.join(sandbox.folder, 'tmux.sock');
    const script = path.join(sandbox.folder, 'client.sh');
    fs.writeFileSync(script, startScript(sandbox, modelUrl, options), { mode: 0o700 });
    const size = ['-x', '140', '-y', '45'];
    // The clients of teammates get their environment from the server, which has it from here.
    const env = clientEnvironment(sandbox, modelUrl);
    this.#tmux(['-f', '/dev/null', 'new-session', '-d', '-s', 'client', ...size, script], env);
    sandbox.beforeRemoval.push(() => this.#close());
  }

  screen(): string {
    return this.#tmux(['capture-pane', '-p', '-t', pane]);
  }

  /** The process of the client in each pane; the first is the one on the screen. */
  clients(): readonly number[] {
    return this.#tmux(['list-panes', '-a', '-F', '#{pane_pid}']).trim().split('\n').map(Number);
  }

  /** Presses keys by their tmux names, such as `Enter`. */
  keys(...names: readonly string[]): void {
    this.#tmux(['send-keys', '-t', pane, ...names]);
  }

  type(text: string): void {
    this.#tmux(['send-keys', '-t', pane, '-l', text]);
  }

  /** Types one line, waits until the client shows it and presses Enter: an Enter sent with the text would count as a pasted newline. */
  async submit(line: string): Promise<void> {
    this.type(line);
    await this.waitForScreen(line);
    this.keys('Enter');
  }

  /** @throws with the last screen when `wanted` does not show up in time */
  async waitForScreen(wanted: RegExp | string): Promise<string> {
    let screen = '';
    await this.waitUntil(`The screen never showed ${wanted}`, () => {
      screen = this.screen();
      return typeof wanted === 'string' ? screen.includes(wanted) : wanted.test(screen);
    });
    return screen;
  }

  /** @throws with `complaint` and the last screen when what happens outside of the screen does not happen in time */
  async waitUntil(complaint: string, isSo: () => boolean, timeoutMs = screenTimeoutMs): Promise<void> {
    const deadline = Date.now() + timeoutMs;
    while (!isSo()) {
      if (Date.now() > deadline) throw new Error(`${complaint}:\n${this.screen()}`);
      await delay(pollMs);
    }
  }

  async #close(): Promise<void> {
    const clients = this.clients();
    this.#tmux(['kill-server']);
    const deadline = Date.now() + screenTimeoutMs;
    while (clients.some(isRunning) && Date.now() < deadline) await delay(pollMs);
  }

  #tmux(args: readonly string[], env = baseEnvironment(this.#sandbox)): string {
    return execFileSync('tmux', ['-S', this.#socket, ...args], { env, encoding: 'utf8' });
  }
}

/** tmux does not always collect a client that was killed: a zombie runs no more. */
export function isRunning(pid: number): boolean {
  try {
    return !/\) Z /.test(fs.readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch (error) {
    if (['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}

/** tmux adds variables of its own, so the client gets its environment named in full. */
function startScript(sandbox: Sandbox, modelUrl: string, options: TerminalOptions): string {
  const { plugin = repository, teammates } = options;
  const environment = Object.entries(clientEnvironment(sandbox, modelUrl)).map(
    ([name, value]) => `${name}=${quote(value ?? '')}`,
  );
  const args = [...sessionArguments(plugin), ...(teammates === undefined ? [] : ['--teammate-mode', teammates])];
  const command = [quote(getClient()), ...args.map(quote)];
  // The client opens panes in the tmux server that these two name.
  const server = teammates === 'tmux' ? 'TMUX="$TMUX" TMUX_PANE="$TMUX_PANE" ' : '';
  const team = teammates === undefined ? '' : 'CLAUDE_CODE_EXPERIMENTAL_AGENT_TEAMS=1 ';
  return `#!/bin/bash\ncd ${quote(sandbox.project)}\nexec env -i ${server}${team}${environment.join(' ')} ${command.join(' ')}\n`;
}
