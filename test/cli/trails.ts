/** How do tests make a trail of many days and segments through real hooks, and hold it to what verification must say? */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { lead } from '../../src/core/agents.ts';
import { runHook } from '../../src/hooks/run-hook.ts';
import { readDatabase } from '../../src/ledger/ledger.ts';
import { openProject, type Project, programActor } from '../../src/operations/open-project.ts';
import { saveCheckpoint } from '../../src/operations/save-checkpoint.ts';
import { saveContext } from '../../src/operations/save-context.ts';
import { startSession } from '../../src/operations/start-session.ts';
import { updateTask } from '../../src/operations/update-task.ts';
import type { Variables } from '../../src/workspace/environment.ts';
import { governedProject, homeOf, type Payload, strictPolicy, toolEvent } from '../helpers.ts';
import { dump } from '../ledger/journals.ts';
import { json, k6s, type RunOptions } from './cli-helpers.ts';

export const dayMs = 86_400_000;

interface When {
  /** Milliseconds since the epoch; now unless given. */
  readonly at?: number;
  readonly variables?: Variables;
}

/** One event through the hook, at a time. */
async function hook(root: string, event: Payload, { at, variables }: When): Promise<void> {
  const name = String((event as Readonly<Record<string, unknown>>).hook_event_name);
  const clock = at === undefined ? Date.now : () => at;
  const setting = { variables: { HOME: homeOf(root), ...variables }, pluginRoot: undefined };
  const run = await runHook(root, name, () => JSON.stringify(event), clock, setting);
  await run.finish();
}

let calls = 0;

/** A turn of one client: a call, how it ended, and the end, at which the journal is folded and its head signed. */
export async function turn(root: string, when: When = {}): Promise<void> {
  calls += 1;
  const input = { file_path: `src/file-${calls}.ts`, content: 'x' };
  const extra = { tool_use_id: `toolu_turn_${calls}` };
  await hook(root, toolEvent('PreToolUse', 'Write', input, extra), when);
  await hook(root, toolEvent('PostToolUse', 'Write', input, { ...extra, tool_response: {} }), when);
  await hook(root, { session_id: 'session-1', hook_event_name: 'Stop' }, when);
}

/** Opens the project as a process would at that time, and closes it behind the task. */
export async function within<T>(
  root: string,
  task: (project: Project) => T | Promise<T>,
  { at, variables }: When = {},
): Promise<T> {
  const clock = at === undefined ? Date.now : () => at;
  const project = await openProject(root, clock, { HOME: homeOf(root), ...variables });
  const done = await task(project);
  project.close();
  return done;
}

/** Ends the newest segment, as whoever finds it full does. */
export async function seal(root: string, segment: number, at?: number): Promise<void> {
  const draft = {
    type: 'segment_sealed',
    action: `Sealed segment ${segment}`,
    details: { next: segment + 1 },
  } as const;
  await within(root, (project) => project.record(draft, programActor, ''), at === undefined ? {} : { at });
}

/** What verification says, in short: the exit code, the names of what is broken, and of all that was found. */
export interface Told {
  readonly code: number | null;
  readonly broken: readonly string[];
  readonly kinds: readonly string[];
  readonly head: string;
  readonly first: number;
  readonly events: number;
  readonly keys: readonly string[];
  readonly ranges: Readonly<Record<'anchored' | 'signed' | 'unsigned', readonly [number, number] | null>>;
  readonly findings: readonly { readonly kind: string; readonly weight: string; readonly message: string }[];
}

export function verify(root: string, words = '', options: RunOptions = {}): Told {
  const ran = k6s(root, `audit verify --json ${words}`, options);
  const found = json<Omit<Told, 'code' | 'broken' | 'kinds'>>(ran);
  const kinds = (list: Told['findings']) => [...new Set(list.map(({ kind }) => kind))].sort();
  const broken = kinds(found.findings.filter(({ weight }) => weight === 'broken'));
  return { ...found, code: ran.code, broken, kinds: kinds(found.findings) };
}

/** Nothing is broken; returns what was said besides. */
export function assertIntact(root: string, words = '', options: RunOptions = {}): Told {
  const told = verify(root, words, options);
  assert.deepEqual([told.code, told.broken], [0, []], JSON.stringify(told.findings));
  return told;
}

/** Something is broken, and these names are among those that say what. */
export function assertBroken(
  root: string,
  kind: string,
  claim: string = kind,
  words = '',
  options: RunOptions = {},
): Told {
  const told = verify(root, words, options);
  assert.equal(told.code, 1, `${claim}: ${JSON.stringify(told.findings)}`);
  assert.ok(told.broken.includes(kind), `${claim}: ${told.broken} should hold ${kind}`);
  return told;
}

/** The command is carried out; returns its JSON. */
export function does<T = Record<string, unknown>>(
  root: string,
  command: string | readonly string[],
  options: RunOptions = {},
): T {
  const words = typeof command === 'string' ? command.split(' ') : command;
  const ran = k6s(root, [...words, '--json'], options);
  assert.deepEqual([ran.code, ran.stderr], [0, ''], ran.stdout);
  return json<T>(ran);
}

/** What the user's directory keeps of the only trail of a project. */
export function directoryOf(root: string): string {
  const trails = join(homeOf(root), '.config/k6s/trails');
  return join(trails, readdirSync(trails)[0] ?? '');
}

export const markerOf = (root: string) => join(root, '.khoregos/journal/pruned.json');

export const segmentNames = (root: string) =>
  readdirSync(join(root, '.khoregos/journal'))
    .filter((name) => name.includes('.jsonl'))
    .sort();

/** What `audit prune --json` says. */
export interface Pruned {
  readonly segments: number;
  readonly events: number;
  readonly through: number;
  readonly head: string;
  readonly carried: number;
}

/** Days before now at which each segment but the last was filled. */
export const ages: readonly number[] = [100, 70, 40, 10];

/** A trail of several segments: a session with values and a turn in each, the last of today. */
export async function oldTrail(
  t: Parameters<typeof governedProject>[0],
  yaml = strictPolicy,
  filled = ages,
): Promise<string> {
  const root = governedProject(t, yaml);
  const actor = { client: 'session-1', agent: lead };
  for (const [index, days] of filled.entries()) {
    const at = Date.now() - days * dayMs;
    await within(root, (project) => startSession(project, actor, `${days} days ago`, { HOME: homeOf(root) }), { at });
    const save = (project: Project) => {
      saveContext(project, actor, { key: `key-${days}`, value: `value ${days}`, scope: 'project' });
      saveContext(project, actor, { key: 'same', value: `value ${days}`, scope: 'project' });
      saveContext(project, actor, { key: `large-${days}`, value: `${days} `.repeat(5000), scope: 'project' });
      updateTask(project, actor, { task: `task-${days}`, status: 'in_progress', subject: `Task of ${days}` });
      saveCheckpoint(project, actor, { reason: 'manual', notes: `notes ${days}` });
    };
    await within(root, save, { at });
    await turn(root, { at });
    await seal(root, index + 1, at);
  }
  await turn(root);
  return root;
}

/** The same rows and head from the segments alone as from folds that went on. */
export async function assertSameAnew(root: string): Promise<void> {
  k6s(root, 'history');
  const rows = async () => {
    const database = await readDatabase(root);
    assert.ok(typeof database === 'object');
    const text = dump(database);
    database.close();
    return text;
  };
  const before = await rows();
  does(root, 'db rebuild');
  assert.equal(await rows(), before);
}
