/** Where does a client run? A throw-away home, client configuration and git project that nothing outside can reach into. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestContext } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';

export interface Sandbox {
  readonly folder: string;
  readonly home: string;
  /** CLAUDE_CONFIG_DIR */
  readonly config: string;
  /** A git repository with one commit that holds `files`. */
  readonly project: string;
  /** Ends whatever still writes below `folder`; runs first, since `t.after` calls would run in the order of registration. */
  readonly beforeRemoval: (() => Promise<void>)[];
}

/** The plugin as it stands in this repository. */
export const repository = path.resolve(import.meta.dirname, '../..');
const clientFolder = process.env.K6S_CLIENT_DIR ?? path.join(os.homedir(), '.cache/khoregos/client-2.1.197');
const apiKey = 'dummy-key';

/** The client's native binary: K6S_CLIENT, else an npm installation in K6S_CLIENT_DIR. */
export function findClient(): string | undefined {
  const installed = path.join(clientFolder, 'node_modules/@anthropic-ai/claude-code-linux-x64/claude');
  const binary = process.env.K6S_CLIENT ?? installed;
  return fs.existsSync(binary) ? binary : undefined;
}

/** @throws without a client: in CI, where a skipped test would pass for a green one, that fails the test. */
export function getClient(): string {
  const binary = findClient();
  if (binary === undefined)
    throw new Error(`Cannot find Claude Code in "${clientFolder}": set K6S_CLIENT to its binary`);
  return binary;
}

/** Options of every test that needs the client. */
export const needsClient = {
  skip:
    findClient() === undefined && process.env.CI !== 'true'
      ? `no Claude Code in ${clientFolder}; set K6S_CLIENT or K6S_CLIENT_DIR`
      : false,
};

/** Lays out a sandbox whose project holds `files` (path → text); `t.after` removes it. */
export function createSandbox(t: TestContext, files: Readonly<Record<string, string>>): Sandbox {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'k6s-client-')));
  const sandbox: Sandbox = { folder, ...foldersBelow(folder), beforeRemoval: [] };
  t.after(() => removeSandbox(sandbox));
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(sandbox.project, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, content);
  }
  fs.writeFileSync(path.join(sandbox.config, '.claude.json'), JSON.stringify(answeredDialogs(sandbox.project)));
  git(sandbox, 'init', '-q', '-b', 'main');
  git(sandbox, 'add', '-A');
  git(sandbox, 'commit', '-q', '--allow-empty', '-m', 'start');
  return sandbox;
}

const maxRemovals = 60;
const removalDelayMs = 500;

async function removeSandbox(sandbox: Sandbox): Promise<void> {
  for (const end of sandbox.beforeRemoval) await end();
  for (let tries = 1; ; tries += 1) {
    try {
      fs.rmSync(sandbox.folder, { recursive: true, force: true });
      return;
    } catch (error) {
      // Hooks of a client that was killed may still write.
      if ((error as NodeJS.ErrnoException).code !== 'ENOTEMPTY' || tries === maxRemovals) throw error;
      await delay(removalDelayMs);
    }
  }
}

function foldersBelow(folder: string): Pick<Sandbox, 'home' | 'config' | 'project'> {
  const [home, config, project] = ['home', 'config', 'project'].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ];
  for (const one of [home, config, project]) fs.mkdirSync(one);
  return { home, config, project };
}

function git(sandbox: Sandbox, ...args: readonly string[]): void {
  const identity = ['-c', 'user.name=tester', '-c', 'user.email=tester@example.invalid'];
  execFileSync('git', [...identity, ...args], { cwd: sandbox.project, env: baseEnvironment(sandbox) });
}

/** What the client would otherwise ask a new user: theme, trust in the folder, the key. */
function answeredDialogs(project: string): object {
  return {
    hasCompletedOnboarding: true,
    theme: 'dark',
    customApiKeyResponses: { approved: [apiKey], rejected: [] },
    projects: { [project]: { hasTrustDialogAccepted: true, hasCompletedProjectOnboarding: true } },
  };
}

/** Enough for git and the CLI: nothing of the caller's environment but the folder node stands in, which hooks need. */
export function baseEnvironment(sandbox: Sandbox): NodeJS.ProcessEnv {
  const searched = [path.dirname(process.execPath), '/usr/bin', '/bin'].join(path.delimiter);
  return {
    PATH: searched,
    HOME: sandbox.home,
    CLAUDE_CONFIG_DIR: sandbox.config,
    LANG: 'C.UTF-8',
    TERM: 'xterm-256color',
    SHELL: '/bin/bash',
  };
}

/** With these the client connects to loopback only (strace, 2.1.197). */
export function clientEnvironment(sandbox: Sandbox, modelUrl: string): NodeJS.ProcessEnv {
  return {
    ...baseEnvironment(sandbox),
    ANTHROPIC_BASE_URL: modelUrl,
    ANTHROPIC_API_KEY: apiKey,
    CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
    DISABLE_AUTOUPDATER: '1',
    DISABLE_TELEMETRY: '1',
    DISABLE_ERROR_REPORTING: '1',
  };
}
