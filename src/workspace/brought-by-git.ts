/** Which changed files did git itself bring, from a commit that was there before? */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { askGit } from './ask-git.ts';
import type { Variables } from './environment.ts';
import { readRegularFile } from './files.ts';
import { readHeadLog } from './git.ts';
import { lstat, reachable } from './project-root.ts';

/** A larger file is not compared. */
const maxFileBytes = 4 * 1024 * 1024;
const maxListBytes = 64 * 1024;

/** No more is asked after one call; the client waits. */
const maxPaths = 50;

/** A commit brings what the call itself may have written; these bring what others had committed. */
const movingEntries = /^(?:checkout|cherry-pick|clone|merge|pull|rebase|reset)\b/;

/**
 * Those of `paths` (relative to `tree`) that are as the commit says which is checked out, when it was checked out since
 * then and nothing was committed since.
 * @param since milliseconds since the epoch
 */
export async function findBroughtByGit(
  tree: string,
  paths: readonly string[],
  since: number,
  variables: Variables,
): Promise<ReadonlySet<string>> {
  const some = paths.slice(0, maxPaths);
  if (some.length === 0 || !hasMoved(tree, since)) return new Set();
  const bounds = { signal: AbortSignal.timeout(gitTimeoutMs), maxBytes: maxListBytes };
  const { text, fault } = await askGit(tree, variables, ['ls-tree', '-z', 'HEAD', '--', ...some], bounds);
  if (text === undefined || fault !== '') return new Set();
  const blobs = new Map(text.split('\0').map(parseEntry));
  return new Set(some.filter((path) => isAsCommitted(join(tree, path), blobs.get(path))));
}

const gitTimeoutMs = 150;

function hasMoved(tree: string, since: number): boolean {
  const newer = readHeadLog(tree).filter(({ at }) => at >= Math.floor(since / 1000));
  return newer.length > 0 && newer.every(({ why }) => movingEntries.test(why));
}

/** Path and blob of `100644 blob <id>\t<path>`. */
function parseEntry(entry: string): readonly [path: string, blob: string] {
  const tab = entry.indexOf('\t');
  return [entry.slice(tab + 1), entry.slice(0, Math.max(tab, 0)).split(' ')[2] ?? ''];
}

/** A path that the commit does not have is not there either. */
function isAsCommitted(path: string, blob: string | undefined): boolean {
  if (blob === undefined) return lstat(path) === undefined;
  const found = lstat(path);
  if (found === undefined || !found.isFile() || found.size > maxFileBytes) return false;
  const content = reachable(() => readRegularFile(path, maxFileBytes));
  if (content === undefined) return false;
  const hash = createHash(blob.length === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${content.length}\0`).update(content).digest('hex') === blob;
}
