/** What do most tests need? A directory that goes away, a governed project, and an event sent through a hook. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type EventRecord, parseRecord } from '../src/core/events.ts';
import { type Answer, type Output, render } from '../src/hooks/render.ts';
import { runHook } from '../src/hooks/run-hook.ts';
import { segmentPath } from '../src/ledger/layout.ts';
import { listSegments } from '../src/ledger/segments.ts';
import type { Variables } from '../src/workspace/environment.ts';

/** What is needed of a test's context, so that suites and single tests both fit. */
interface Cleanup {
  after(task: () => void): void;
}

/** What a client writes to a hook's stdin; a string is sent as it is. */
export type Payload = Readonly<Record<string, unknown>> | string;

export const repository = join(import.meta.dirname, '..');

/** The real path of a new directory that is removed after the test. */
export function temporaryDirectory(t: Cleanup): string {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'k6s-')));
  t.after(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

export const strictPolicy = `version: "1"
boundaries:
  - pattern: "*"
    forbidden_paths: ["protected/**", ".env*"]
    enforcement: strict
`;

/** The root of a new project with a k6s.yaml and a `.git`; its user's home is `homeOf(root)`. */
export function governedProject(t: Cleanup, yaml = strictPolicy): string {
  const root = join(temporaryDirectory(t), 'project');
  mkdirSync(join(root, '.git'), { recursive: true });
  mkdirSync(homeOf(root));
  writeFileSync(join(root, 'k6s.yaml'), yaml);
  return root;
}

/** A home of its own for each project: nothing of the person who runs the tests is read or written. */
export function homeOf(root: string): string {
  return join(dirname(root), 'home');
}

/** A payload of PreToolUse, PostToolUse or PostToolUseFailure as the lead's client sends it. */
export function toolEvent(
  name: string,
  tool: string,
  input: Readonly<Record<string, unknown>>,
  extra: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  const common = { session_id: 'session-1', permission_mode: 'default', hook_event_name: name };
  return { ...common, tool_name: tool, tool_input: input, tool_use_id: 'toolu_1', ...extra };
}

function nameOf(event: Payload): string {
  return typeof event === 'string' ? '' : String(event.hook_event_name ?? '');
}

/** One event through the gate in this process; returns when everything it started has ended. */
export async function runInProcess(
  root: string,
  event: Payload,
  options: { readonly variables?: Variables } = {},
): Promise<{ readonly answer: Answer; readonly output: Output }> {
  const variables = { HOME: homeOf(root), ...options.variables };
  const stdin = typeof event === 'string' ? event : JSON.stringify(event);
  const run = await runHook(root, nameOf(event), () => stdin, Date.now, { variables, pluginRoot: undefined });
  await run.finish();
  return { answer: run.answer, output: render(run.eventName, run.answer) };
}

export interface Ended {
  readonly stdout: string;
  readonly stderr: string;
  /** Null when a signal ended it. */
  readonly code: number | null;
}

/** One event through the built hook in a process of its own, with nothing of this process's environment but PATH. */
export function spawnHook(root: string, event: Payload, env: Variables = {}): Promise<Ended> {
  const child = spawn(process.execPath, [join(repository, 'dist/hook.js'), nameOf(event)], {
    cwd: root,
    env: { PATH: process.env.PATH, HOME: homeOf(root), CLAUDE_PROJECT_DIR: root, ...env },
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  // A hook may end before it has read everything.
  child.stdin.on('error', () => undefined);
  child.stdin.end(typeof event === 'string' ? event : JSON.stringify(event));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ stdout, stderr, code }));
  });
}

/** Every whole record of the journal, oldest first. */
export function journalLines(root: string): readonly EventRecord[] {
  return listSegments(root)
    .flatMap((segment) => readFileSync(segmentPath(root, segment), 'utf8').split('\n'))
    .map(parseRecord)
    .filter((record) => record !== undefined);
}
