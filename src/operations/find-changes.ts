/** What changed on the disk since a moment? */
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Place } from '../core/calls.ts';
import type { Policy } from '../core/policy.ts';
import { configurationZones, type Variables } from '../workspace/environment.ts';
import { commonDirectoryOf, gitRootOf, lstat, reachable } from '../workspace/project-root.ts';
import { listTrackedFiles } from '../workspace/tracked-files.ts';
import { walkFiles } from '../workspace/walk-files.ts';
import { watchList } from './watch-list.ts';

export interface Change {
  readonly action: 'write' | 'delete';
  readonly place: Place;
  /** Milliseconds since the epoch; of a deletion, when its directory changed last. */
  readonly at: number;
}

export interface Changes {
  readonly changes: readonly Change[];
  /** Files that git knows and that are not where something came or went. */
  readonly gone: readonly Place[];
  /** Why something was not looked at; empty when everything was. */
  readonly faults: readonly string[];
}

export interface Question {
  readonly root: string;
  /** Where the call ran: a linked work tree there is looked at too. */
  readonly cwd: string;
  readonly policy: Policy;
  /** Milliseconds since the epoch. */
  readonly since: number;
  readonly variables: Variables;
}

/** For everything: the agent waits for it. */
const maxLookMs = 400;

/** The rest is left for git's answer. */
const maxWalkMs = 300;

/**
 * What the disk itself says is the answer, so that neither a commit nor an ignored directory hides anything. Git is asked
 * only which files should be there, and only when a directory changed.
 */
export async function findChanges(question: Question): Promise<Changes> {
  const { root, cwd } = question;
  const started = performance.now();
  const isLate = () => performance.now() - started > maxWalkMs;
  const signal = AbortSignal.timeout(maxLookMs);
  const trees = [root, ...linkedTreeOf(cwd, root)].map((tree) => walkTree(tree, question, isLate));
  const deletions = await Promise.all(trees.map((walk) => findDeletions(walk, question, signal)));
  return {
    changes: [...trees, ...deletions].flatMap(({ changes }) => changes).concat(clientSettings(question)),
    gone: deletions.flatMap(({ gone }) => gone),
    faults: [...new Set([...trees, ...deletions].map(({ fault }) => fault).filter((fault) => fault !== ''))],
  };
}

/** The place of the root in the linked work tree that a call ran in; none in the main one or elsewhere. */
function linkedTreeOf(cwd: string, root: string): readonly string[] {
  const [top, main] = [gitRootOf(cwd), gitRootOf(root)];
  if (top === undefined || main === undefined || top === main) return [];
  return commonDirectoryOf(top) === join(main, '.git') ? [join(top, relative(main, root))] : [];
}

interface Walk {
  readonly tree: string;
  readonly changes: readonly Change[];
  /** Directories in which something came or went, and when. */
  readonly directories: ReadonlyMap<string, number>;
  readonly fault: string;
}

function walkTree(tree: string, { policy, since }: Question, isLate: () => boolean): Walk {
  const { starts, isWatched } = watchList(policy, worktreeFiles(tree));
  const files = new Map<string, number>();
  const directories = new Map<string, number>();
  const fault = walkFiles({ tree, first: starts, isWatched, isLate }, (path, changedAt, isDirectory) => {
    if (endOf(changedAt) > since) (isDirectory ? directories : files).set(path, changedAt);
  });
  return { tree, changes: [...files].map(([path, at]) => changeOf('write', tree, path, at)), directories, fault };
}

/** What says of a linked work tree where it is; the rest of `.git/worktrees` changes with every commit. */
function worktreeFiles(tree: string): readonly string[] {
  const names = reachable(() => readdirSync(join(tree, '.git/worktrees'))) ?? [];
  return names
    .slice(0, maxWorktrees)
    .flatMap((name) => ['gitdir', 'commondir', 'config.worktree'].map((file) => `.git/worktrees/${name}/${file}`));
}

const maxWorktrees = 100;

/** Files that git knows and that are no longer where something went. */
async function findDeletions(walk: Walk, { since, variables }: Question, signal: AbortSignal) {
  const { tree, directories } = walk;
  if (directories.size === 0 || gitRootOf(tree) === undefined) return { changes: [], gone: [], fault: '' };
  const { paths, fault } = await listTrackedFiles(tree, since, variables, signal);
  const isGone = once((path: string) => lstat(`${tree}/${path}`) === undefined);
  const changes = [...paths].flatMap((path): readonly Change[] => {
    // A name that is no Unicode cannot be asked for.
    const at = path.includes('\ufffd') ? undefined : wentAt(path, directories, isGone);
    return at === undefined ? [] : [changeOf('delete', tree, path, at)];
  });
  return { changes, gone: changes.map(({ place }) => place), fault };
}

/** When the nearest directory changed from which the path, or a directory on its way, is gone. */
function wentAt(
  path: string,
  directories: ReadonlyMap<string, number>,
  isGone: (path: string) => boolean,
): number | undefined {
  for (let end = -1; ; ) {
    const at = directories.get(path.slice(0, Math.max(end, 0)));
    const next = path.indexOf('/', end + 1);
    if (at !== undefined && isGone(next === -1 ? path : path.slice(0, next))) return at;
    if (next === -1) return undefined;
    end = next;
  }
}

/** The same answer for the same path, worked out once. */
function once(work: (path: string) => boolean): (path: string) => boolean {
  const known = new Map<string, boolean>();
  return (path) => {
    const answer = known.get(path) ?? work(path);
    known.set(path, answer);
    return answer;
  };
}

const settings = ['settings.json', 'settings.local.json'] as const;

/** The client's own settings lie elsewhere, and decide whether there is a gate at all. */
function clientSettings({ variables, since }: Question): readonly Change[] {
  const directories = configurationZones(variables, undefined).client.filter(({ names }) => names.has(settings[0]));
  const files = directories.flatMap(({ directory }) => settings.map((name) => join(directory, name)));
  return files.flatMap((real): readonly Change[] => {
    const at = lstat(real)?.ctimeMs ?? 0;
    const place = { real, relative: undefined, aliases: [], zone: 'client' } as const;
    return endOf(at) > since ? [{ action: 'write', place, at }] : [];
  });
}

function changeOf(action: Change['action'], tree: string, path: string, at: number): Change {
  return { action, place: { real: join(tree, path), relative: path, aliases: [], zone: undefined }, at };
}

/** A kernel stamps files with the time of its last tick. Source: at most 100 ticks a second. */
const tickMs = 10;

/** Disks that know whole seconds only, and the oldest every other one. */
const coarseMs = 2000;

/** Until when the change that bears this stamp may have happened. */
export function endOf(changedAt: number): number {
  return changedAt + (changedAt % 1000 === 0 ? coarseMs : tickMs);
}
