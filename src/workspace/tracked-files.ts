/** Which files should be in a work tree, as git knows them from before? */
import { askGit } from './ask-git.ts';
import type { Variables } from './environment.ts';
import { readHeadLog } from './git.ts';

export interface TrackedFiles {
  /** Relative to the directory that was asked about; those that a sparse checkout leaves out are left out. */
  readonly paths: ReadonlySet<string>;
  /** Why these are not all; empty when they are. */
  readonly fault: string;
}

/** Some 200 000 paths. */
const maxListBytes = 16 * 1024 * 1024;

/**
 * What is in git's index, and what was in the commit that was checked out at `since` (milliseconds since the epoch), so
 * that neither `git rm` nor a commit hides that a file went. Lists only: no content is compared, and no filter has
 * anything to do.
 */
export async function listTrackedFiles(
  directory: string,
  since: number,
  variables: Variables,
  signal: AbortSignal,
): Promise<TrackedFiles> {
  const bounds = { signal, maxBytes: maxListBytes };
  const ask = (args: readonly string[]) => askGit(directory, variables, args, bounds);
  const [index, ...trees] = await Promise.all([
    ask(['ls-files', '-z', '-t', '--cached']),
    ...commitsAt(directory, since).map((id) => ask(['ls-tree', '-r', '-z', '--name-only', id])),
  ]);
  const paths = new Set(trees.flatMap(({ text }) => wholeEntries(text)));
  for (const entry of wholeEntries(index.text)) {
    // Tag, blank, path.
    if (entry.startsWith('S ')) paths.delete(entry.slice(2));
    else paths.add(entry.slice(2));
  }
  return { paths, fault: [index, ...trees].find(({ fault }) => fault !== '')?.fault ?? '' };
}

/** The last entry is empty, or only a part of itself. */
function wholeEntries(text = ''): readonly string[] {
  return text.split('\0').slice(0, -1);
}

/** More than that in one second is no work of people's. */
const maxCommits = 4;

/** Ids of the commits that may have been checked out then: the log knows whole seconds. */
function commitsAt(directory: string, since: number): readonly string[] {
  const second = Math.floor(since / 1000);
  const moves = readHeadLog(directory).filter(({ at }) => at <= second);
  const start = moves.findLastIndex(({ at }) => at < second);
  const ids = moves.slice(Math.max(start, 0)).map(({ to }) => to);
  return [...new Set(ids)].filter((id) => !/^0*$/.test(id)).slice(-maxCommits);
}
