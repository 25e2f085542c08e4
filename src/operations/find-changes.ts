/** What changed on the disk since a moment? */
import { readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Place } from '../core/calls.ts';
import type { Policy } from '../core/policy.ts';
import { configurationZones, type Variables } from '../workspace/environment.ts';
import { commonDirectoryOf, gitRootOf, lstat, reachable } from '../workspace/project-root.ts';
import { listTrackedFiles, type TrackedFiles } from '../workspace/tracked-files.ts';
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
  /** Files that git knows and that are not there, whenever they went. */
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

/** Left for git's answer when walking takes all the time it may. */
const maxWalkMs = 300;

/**
 * What the disk itself says is the answer, so that neither a commit nor an ignored directory hides anything; git is
 * asked only which files should be there.
 */
export async function findChanges(question: Question): Promise<Changes> {
  const { root, cwd, variables } = question;
  const started = performance.now();
  const signal = AbortSignal.timeout(maxLookMs);
  const trees = [root, ...linkedTreeOf(cwd, root)];
  const asked = trees.map((tree) =>
    gitRootOf(tree) === undefined ? noGit : listTrackedFiles(tree, variables, signal),
  );
  // Git runs while this process walks.
  await new Promise(setImmediate);
  const deadline = () => performance.now() - started > maxWalkMs;
  const walks = trees.map((tree) => walkTree(tree, question, deadline));
  const tracked = await Promise.all(asked);
  const missed = walks.map((walk, index) => compareTracked(walk, tracked[index] ?? noGit, question.since));
  return {
    changes: [...walks, ...missed].flatMap(({ changes }) => changes).concat(clientSettings(question)),
    gone: missed.flatMap(({ gone }) => gone),
    faults: [...new Set([...walks, ...tracked].map(({ fault }) => fault).filter((fault) => fault !== ''))],
  };
}

const noGit: TrackedFiles = { paths: [], fault: '' };

/** The place of the root in the linked work tree that a call ran in; none in the main one or elsewhere. */
function linkedTreeOf(cwd: string, root: string): readonly string[] {
  const [top, main] = [gitRootOf(cwd), gitRootOf(root)];
  if (top === undefined || main === undefined || top === main) return [];
  return commonDirectoryOf(top) === join(main, '.git') ? [join(top, relative(main, root))] : [];
}

interface Walk {
  readonly tree: string;
  readonly seen: ReadonlySet<string>;
  readonly changes: readonly Change[];
  readonly fault: string;
}

function walkTree(tree: string, { policy, since }: Question, deadline: () => boolean): Walk {
  const { starts, isWatched } = watchList(policy, worktreeFiles(tree));
  const seen = new Set<string>();
  const changes: Change[] = [];
  const fault = walkFiles({ tree, first: starts, isWatched, deadline }, ({ path, changedAt }) => {
    if (seen.has(path)) return;
    seen.add(path);
    if (endOf(changedAt) > since) changes.push(changeOf('write', tree, path, changedAt));
  });
  return { tree, seen, changes, fault };
}

/** What says of a linked work tree where it is; the rest of `.git/worktrees` changes with every commit. */
function worktreeFiles(tree: string): readonly string[] {
  const names = reachable(() => readdirSync(join(tree, '.git/worktrees'))) ?? [];
  return names
    .slice(0, maxWorktrees)
    .flatMap((name) => ['gitdir', 'commondir', 'config.worktree'].map((file) => `.git/worktrees/${name}/${file}`));
}

const maxWorktrees = 100;

/** Files that git knows and that the walk did not come to: they are gone, or lie where it does not look. */
function compareTracked({ tree, seen }: Walk, { paths }: TrackedFiles, since: number) {
  const changes: Change[] = [];
  const gone: Place[] = [];
  for (const path of paths) {
    // A name that is no Unicode cannot be asked for.
    if (seen.has(path) || path.includes('\ufffd')) continue;
    const found = lstat(join(tree, path));
    const at = found?.ctimeMs ?? parentChangedAt(tree, path);
    const change = changeOf(found === undefined ? 'delete' : 'write', tree, path, at);
    if (found === undefined) gone.push(change.place);
    // A submodule is a directory.
    if (endOf(at) > since && !found?.isDirectory()) changes.push(change);
  }
  return { changes, gone };
}

function parentChangedAt(tree: string, path: string): number {
  for (let at = dirname(join(tree, path)); at.length >= tree.length; at = dirname(at)) {
    const found = lstat(at);
    if (found !== undefined) return found.ctimeMs;
  }
  return 0;
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
