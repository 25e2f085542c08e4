/** Where does the work tree stand? Read from git's own files; git itself runs only to ask for uncommitted changes. */
import { join, resolve } from 'node:path';
import { askGit } from './ask-git.ts';
import type { Variables } from './environment.ts';
import { readRegularFile } from './files.ts';
import { commonDirectoryOf, gitRootOf, reachable } from './project-root.ts';

export interface Head {
  /** Undefined when no branch is checked out. */
  readonly branch: string | undefined;
  /** The commit's full id; undefined before the first commit. */
  readonly commit: string | undefined;
}

/** Branch and commit of the work tree around `directory`; undefined outside git. Source: gitrepository-layout(5). */
export function readHead(directory: string): Head | undefined {
  const tree = gitRootOf(directory);
  if (tree === undefined) return undefined;
  const own = gitDirectoryOf(directory) ?? join(tree, '.git');
  const head = readText(join(own, 'HEAD')).trim();
  const reference = /^ref: (refs\/[^\0]+)$/.exec(head)?.[1];
  if (reference === undefined) return { branch: undefined, commit: commitId(head) };
  const commit = readReference(own, reference) ?? readReference(commonDirectoryOf(tree) ?? own, reference);
  return { branch: reference.replace(/^refs\/heads\//, ''), commit };
}

/** Git's own directory of the work tree around `directory`; a linked one has its own. */
export function gitDirectoryOf(directory: string): string | undefined {
  const tree = gitRootOf(directory);
  if (tree === undefined) return undefined;
  const pointer = /^gitdir: (.+)$/m.exec(readText(join(tree, '.git')))?.[1];
  return pointer === undefined ? join(tree, '.git') : resolve(tree, pointer);
}

/** A line of the log of what was checked out. */
export interface HeadMove {
  /** Full ids; zeros where there was none. */
  readonly from: string;
  readonly to: string;
  /** Whole seconds since the epoch. */
  readonly at: number;
  /** What git says of it, e.g. `checkout: moving from a to b`. */
  readonly why: string;
}

const headMove = /^([0-9a-f]{40,64}) ([0-9a-f]{40,64}) .*> (\d+) [+-]\d{4}(?:\t(.*))?$/;

/** What was checked out in the work tree around `directory`, oldest first. Source: gitrepository-layout(5), `logs`. */
export function readHeadLog(directory: string): readonly HeadMove[] {
  const own = gitDirectoryOf(directory);
  if (own === undefined) return [];
  const lines = readText(join(own, 'logs/HEAD')).split('\n');
  return lines.slice(-maxMoves).flatMap((line) => {
    const [, from = '', to = '', at = '', why = ''] = headMove.exec(line) ?? [];
    return at === '' ? [] : [{ from, to, at: Number(at), why }];
  });
}

/** More than one call makes. */
const maxMoves = 500;

function readReference(directory: string, reference: string): string | undefined {
  if (reference.split('/').includes('..')) return undefined;
  const loose = commitId(readText(join(directory, reference)).trim());
  if (loose !== undefined) return loose;
  const packed = readText(join(directory, 'packed-refs')).split('\n');
  return commitId(packed.find((line) => line.endsWith(` ${reference}`))?.slice(0, -reference.length - 1) ?? '');
}

function commitId(text: string): string | undefined {
  return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(text) ? text : undefined;
}

/** Packed references of large repositories; more is not read. */
const maxTextBytes = 8 * 1024 * 1024;

function readText(path: string): string {
  return reachable(() => readRegularFile(path, maxTextBytes))?.toString() ?? '';
}

/** For both questions together: whoever waits for them stands on the user's critical path. */
const gitTimeoutMs = 400;

/** More output than this means that there are changes. */
const maxOutputBytes = 1024 * 1024;

/**
 * True when there are changes that are not committed; undefined when git does not say so in time. Git would run the
 * filters that the repository's configuration names: they are switched off, and submodules are not looked into.
 */
export async function isDirty(directory: string, variables: Variables): Promise<boolean | undefined> {
  const bounds = { signal: AbortSignal.timeout(gitTimeoutMs), maxBytes: maxOutputBytes };
  const ask = async (args: readonly string[]) => (await askGit(directory, variables, args, bounds)).text;
  const filters = await ask(['config', '--name-only', '--get-regexp', '^filter\\.']);
  // A name with an equals sign cannot be given on the command line.
  if (filters === undefined || filters.includes('=')) return undefined;
  const off = [...new Set(filters.split('\n').map((name) => /^filter\.(.+)\.[a-z]+$/i.exec(name)?.[1]))]
    .filter((name) => name !== undefined)
    .flatMap((name) => ['clean=', 'process=', 'required=false'].flatMap((each) => ['-c', `filter.${name}.${each}`]));
  const status = ['status', '--porcelain', '--untracked-files=normal', '--ignore-submodules=all'];
  const changes = await ask([...off, ...status]);
  return changes === undefined ? undefined : changes !== '';
}
