/** How is a governed git repository made, and a call that changes it between request and outcome? */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { evaluateCall } from '../../src/operations/evaluate-call.ts';
import { openProject } from '../../src/operations/open-project.ts';
import { recordOutcome } from '../../src/operations/record-outcome.ts';
import { governedProject, homeOf, journalLines } from '../helpers.ts';
import { reported, settingOf } from './projects.ts';

type Cleanup = Parameters<typeof governedProject>[0];

export function git(root: string, ...args: readonly string[]): string {
  const env = { PATH: process.env.PATH, HOME: homeOf(root), GIT_CONFIG_NOSYSTEM: '1' };
  const who = ['-c', 'user.name=a', '-c', 'user.email=a@b.c', '-c', 'init.defaultBranch=main'];
  return execFileSync('git', [...who, ...args], { cwd: root, env, encoding: 'utf8', stdio: 'pipe' });
}

/** A repository in which `protected/**` and `.env*` are forbidden; its files are committed. */
export function repositoryOf(t: Cleanup, files: Readonly<Record<string, string>> = {}, yaml?: string): string {
  const root = governedProject(t, yaml);
  rmSync(join(root, '.git'), { recursive: true });
  git(root, 'init', '-q');
  for (const [path, text] of Object.entries({ '.gitignore': 'ignored/\n*.log\n', ...files })) put(root, path, text);
  git(root, 'add', '-A');
  git(root, 'commit', '-qm', 'first');
  return root;
}

/** Moves what a log of git tells of by a minute into the past: it knows whole seconds, for which no test should wait. */
export function makeOlder(root: string, log: string): void {
  const path = join(root, '.git', log);
  const text = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    text.replace(/> (\d+) /g, (_, seconds) => `> ${Number(seconds) - 60} `),
  );
}

export function put(root: string, path: string, text = 'x'): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const minuteMs = 60_000;

/** A disk stamps a change with a time that is up to so much too early. */
const tickMs = 12;

/** Waits until what was made before a call surely lies before it: a stamp may be doubted by a tick on either side. */
export function waitForTick(ms = 2 * tickMs): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

interface Run {
  readonly tool?: string;
  readonly input?: Readonly<Record<string, unknown>>;
  readonly response?: unknown;
  readonly call?: string;
  readonly variables?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly mode?: string;
}

/** A call that changes the disk between its request and its outcome. */
export async function runCall(root: string, change: () => void, how: Run = {}) {
  await request(root, how);
  waitForTick(tickMs);
  change();
  return outcome(root, how);
}

/** @param minutes from now, by the project's clock */
export async function request(root: string, how: Run = {}, minutes = 0): Promise<void> {
  waitForTick();
  const project = await openProject(root, () => Date.now() + minutes * minuteMs);
  await evaluateCall(project, callOf(root, how), settingOf(root, { PATH: process.env.PATH, ...how.variables }));
}

/** What the agent and the user are told, and the events behind the request. */
export async function outcome(root: string, how: Run = {}, minutes = 0) {
  const project = await openProject(root, () => Date.now() + minutes * minuteMs);
  const known = journalLines(root).length;
  const fine = { ok: true, interrupted: false, durationMs: 5, error: '', response: how.response };
  const setting = settingOf(root, { PATH: process.env.PATH, ...how.variables });
  const told = await recordOutcome(project, callOf(root, how), fine, setting);
  const events = journalLines(root).slice(known);
  const found = events.find(({ type }) => type === 'undeclared_writes');
  return { told, events, found, paths: pathsIn(found), details: events[0]?.details ?? {} };
}

function callOf(root: string, { tool = 'Bash', input = { command: 'make' }, call = 'c1', cwd = root, mode }: Run) {
  return reported(tool, input, { call, cwd, permissionMode: mode ?? 'default' });
}

/** Each path with what is said of it. */
export function pathsIn(event: { readonly details: Readonly<Record<string, unknown>> } | undefined) {
  const paths = (event?.details.paths ?? []) as readonly Readonly<Record<string, string>>[];
  return paths.map(({ path, action, rule, effect, cause }) => [path, action, rule, effect, cause].join(' ')).sort();
}
