/** Which files does git know in a work tree, and what did it bring there by itself? */
import { askGit } from './ask-git.ts';
import type { Variables } from './environment.ts';

export interface TrackedFiles {
  /** Relative to the directory that was asked about; those that a sparse checkout leaves out are left out. */
  readonly paths: readonly string[];
  /** Why these are not all; empty when they are. */
  readonly fault: string;
}

/** Some 200 000 paths. */
const maxListBytes = 16 * 1024 * 1024;

/** Read from git's index alone: no content is compared, so that no filter has anything to do. */
export async function listTrackedFiles(
  directory: string,
  variables: Variables,
  signal: AbortSignal,
): Promise<TrackedFiles> {
  const bounds = { signal, maxBytes: maxListBytes };
  const { text, fault } = await askGit(directory, variables, ['ls-files', '-z', '-t', '--cached'], bounds);
  const entries = (text ?? '').split('\0');
  // The last one is empty, or only half of itself.
  entries.pop();
  const paths = entries.filter((entry) => !entry.startsWith('S ')).map((entry) => entry.slice(2));
  return { paths, fault };
}
