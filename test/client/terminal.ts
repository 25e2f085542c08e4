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

const quote = (value: string): string => `'${value.replaceAll("'", "'\\''")}'`;

/** One client on one screen of its own; the tmux server ends with the test. */
export class Terminal {
  readonly #sandbox: Sandbox;
  readonly #socket: string;

  constructor(sandbox: Sandbox, modelUrl: string, plugin = repository) {
    this.#sandbox = sandbox;
    this.#socket = path.join(sandbox.folder, 'tmux.sock');
    const script = path.join(sandbox.folder, 'client.sh');
    fs.writeFileSync(script, startScript(sandbox, modelUrl, plugin), { mode: 0o700 });
    this.#tmux('-f', '/dev/null', 'new-session', '-d', '-s', 'client', '-x', '140', '-y', '45', script);
    sandbox.beforeRemoval.push(() => this.#close());
  }

  screen(): string {
    return this.#tmux('capture-pane', '-p', '-t', pane);
  }

  /** Presses keys by their tmux names, such as `Enter`. */
  keys(...names: readonly string[]): void {
    this.#tmux('send-keys', '-t', pane, ...names);
  }

  type(text: string): void {
    this.#tmux('send-keys', '-t', pane, '-l', text);
  }

  /** Types one line, waits until the client shows it and presses Enter: an Enter sent with the text would count as a pasted newline. */
  async submit(line: string): Promise<void> {
    this.type(line);
    await this.waitForScreen(line);
    this.keys('Enter');
  }

  /** @throws with the last screen when `wanted` does not show up in time */
  async waitForScreen(wanted: RegExp | string): Promise<string> {
    const deadline = Date.now() + screenTimeoutMs;
    for (;;) {
      const screen = this.screen();
      if (typeof wanted === 'string' ? screen.includes(wanted) : wanted.test(screen)) return screen;
      if (Date.now() > deadline) throw new Error(`The screen never showed ${wanted}:\n${screen}`);
      await delay(pollMs);
    }
  }

  async #close(): Promise<void> {
    const client = Number(this.#tmux('display-message', '-p', '-t', pane, '#{pane_pid}'));
    this.#tmux('kill-server');
    const deadline = Date.now() + screenTimeoutMs;
    while (isRunning(client) && Date.now() < deadline) await delay(pollMs);
  }

  #tmux(...args: readonly string[]): string {
    const env = baseEnvironment(this.#sandbox);
    return execFileSync('tmux', ['-S', this.#socket, ...args], { env, encoding: 'utf8' });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
    throw error;
  }
}

/** tmux adds variables of its own, so the client gets its environment named in full. */
function startScript(sandbox: Sandbox, modelUrl: string, plugin: string): string {
  const environment = Object.entries(clientEnvironment(sandbox, modelUrl)).map(
    ([name, value]) => `${name}=${quote(value ?? '')}`,
  );
  const command = [quote(getClient()), ...sessionArguments(plugin).map(quote)];
  return `#!/bin/bash\ncd ${quote(sandbox.project)}\nexec env -i ${environment.join(' ')} ${command.join(' ')}\n`;
}
