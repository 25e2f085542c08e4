/**
 * How do signed heads become commits of the project's own repository, and come back? On a reference of their own: no
 * index, work tree, branch or HEAD is touched, and nothing that the repository's configuration names is run.
 */
import { anchorReference } from '../core/anchors.ts';
import { parseSigned, type SignedHead, type SignedLine } from '../core/signed.ts';
import { askGit, type GitAnswer } from './ask-git.ts';
import type { Variables } from './environment.ts';
import { gitDirectoryOf } from './git.ts';

/** Anchors are rare, and several processes may try at once; whoever waits longer has a broken disk. */
const timeoutMs = 10_000;

/** Ids of objects and names of settings. */
const maxAnswerBytes = 1024 * 1024;

/** Each try that fails has met another process that committed first. */
const maxTries = 32;

interface Repository {
  readonly ask: (args: readonly string[], input?: string, variables?: Variables) => Promise<GitAnswer>;
  /** Why it was not to be asked; empty when it was. */
  readonly problem: string;
}

/** The commit that was made of a signed line, or why there is none. */
export async function appendToAnchorGit(
  root: string,
  head: SignedHead,
  line: SignedLine,
  variables: Variables,
): Promise<{ readonly commit: string } | string> {
  const say = (why: string) =>
    `Cannot anchor in git at "${root}": ${why}; make the repository usable, or switch off audit.anchor.git`;
  const { ask, problem } = await openRepository(root, variables, maxAnswerBytes);
  if (problem !== '') return say(problem);
  const tree = await ask(['mktree'], '');
  if (!isId(tree.text)) return say(tree.fault || 'git makes no tree');
  const reference = anchorReference(head.project);
  for (let tries = 0; tries < maxTries; tries += 1) {
    const newest = await findNewest(ask, reference);
    if (typeof newest === 'string') return say(newest);
    const parents = newest.id === '' ? [] : ['-p', newest.id];
    const words = ['commit-tree', '--no-gpg-sign', ...parents, tree.text.trim()];
    const made = await ask(words, `${JSON.stringify(line)}\n`, authorAt(head.at));
    if (!isId(made.text)) return say(made.fault || 'git makes no commit');
    const commit = made.text.trim();
    // Zeros: there must be none yet.
    const before = newest.id || '0'.repeat(commit.length);
    const moved = await ask(['update-ref', '--no-deref', reference, commit, before], '', authorAt(head.at));
    if (moved.fault === '') return { commit };
    if (!moved.fault.includes('128')) return say(moved.fault);
  }
  return say(`"${reference}" could not be moved in ${maxTries} tries`);
}

/** Whoever commits it, and whenever: the same line on the same parent is the same commit. */
function authorAt(at: string): Variables {
  const date = `@${Math.max(0, Math.floor(Date.parse(at) / 1000))} +0000`;
  const [name, email] = ['khoregos', 'khoregos@localhost'];
  return {
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: email,
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: name,
    GIT_COMMITTER_EMAIL: email,
    GIT_COMMITTER_DATE: date,
  };
}

function isId(text: string | undefined): text is string {
  return /^[0-9a-f]{40}(?:[0-9a-f]{24})?\n$/.test(text ?? '');
}

/** The newest anchor, with an empty id before the first; or why there cannot be one. */
async function findNewest(ask: Repository['ask'], reference: string): Promise<{ readonly id: string } | string> {
  const format = '--format=%(objectname) %(objecttype) %(refname) %(symref)';
  const { text, fault } = await ask(['for-each-ref', format, reference]);
  if (text === undefined || fault !== '') return fault;
  const [first = ''] = text.split('\n');
  if (first === '') return { id: '' };
  const [id = '', type, name, symbolic] = first.split(' ');
  // A name that leads to a branch would make anchors of its commits.
  if (name !== reference || type !== 'commit' || symbolic !== '') return `"${reference}" is no reference to a commit`;
  return { id };
}

/** What a repository can say that would run something, or make of commits what they are not. */
const inert = [
  ['core.hooksPath', '/dev/null'],
  ['hook.reference-transaction.enabled', 'false'],
  ['commit.gpgSign', 'false'],
  ['log.showSignature', 'false'],
  ['i18n.commitEncoding', 'UTF-8'],
  ['i18n.logOutputEncoding', 'UTF-8'],
].flatMap(([name, value]) => ['-c', `${name}=${value}`]);

/** Replaced objects and grafts would show other commits than those that are there. */
const unreplaced: Variables = { GIT_NO_REPLACE_OBJECTS: '1', GIT_GRAFT_FILE: '/dev/null' };

/** They are repeated on a command line. */
const maxNamesLength = 8192;

async function openRepository(root: string, variables: Variables, maxBytes: number): Promise<Repository> {
  const signal = AbortSignal.timeout(timeoutMs);
  const directory = gitDirectoryOf(root);
  const options = ['--no-replace-objects', ...inert];
  const ask: Repository['ask'] = (args, input, own) =>
    // Named, for otherwise git takes a directory that looks like a repository for one.
    askGit(root, variables, [`--git-dir=${directory}`, ...options, ...args], {
      signal,
      maxBytes,
      variables: { ...unreplaced, ...own },
      ...(input === undefined ? {} : { input }),
    });
  if (directory === undefined) return { ask, problem: 'there is no git repository' };
  // Since git 2.54 the configuration itself may hold hooks, each under a name.
  const { text, fault } = await ask(['config', '--null', '--name-only', '--get-regexp', '^hook\\.']);
  if (text === undefined || fault !== '') return { ask, problem: fault };
  if (text.length > maxNamesLength) return { ask, problem: 'its configuration has too many hooks' };
  const names = new Set(text.split('\0').map((name) => /^hook\.(.+)\.[a-z]+$/is.exec(name)?.[1]));
  for (const name of names) {
    if (name?.includes('=')) return { ask, problem: 'its configuration has a hook that cannot be switched off' };
    if (name !== undefined) options.push('-c', `hook.${name}.enabled=false`);
  }
  return { ask, problem: '' };
}

/** Some 200 000 heads. */
const maxLogBytes = 64 * 1024 * 1024;

/** More anchors than that are not read: the newest count. */
const maxCommits = 200_000;

export interface AnchorCommit {
  readonly line: SignedLine;
  readonly commit: string;
}

/** The signed lines on the reference of a trail, newest first, or why git does not say. None where there is no reference. */
export async function readAnchorGit(
  root: string,
  project: string,
  variables: Variables,
): Promise<readonly AnchorCommit[] | string> {
  const say = (why: string) => `The anchors in git at "${root}" cannot be read: ${why}`;
  const { ask, problem } = await openRepository(root, variables, maxLogBytes);
  if (problem !== '') return say(problem);
  const newest = await findNewest(ask, anchorReference(project));
  if (typeof newest === 'string') return say(newest);
  if (newest.id === '') return [];
  const words = ['rev-list', '--first-parent', `--max-count=${maxCommits}`, '--format=%B', newest.id];
  const { text, fault } = await ask(words);
  // Of too much, the beginning is the newest.
  return text === undefined ? say(fault) : parseLog(text);
}

function parseLog(text: string): readonly AnchorCommit[] {
  const found: AnchorCommit[] = [];
  let commit = '';
  for (const line of text.split('\n')) {
    const id = /^commit ([0-9a-f]{40,64})$/.exec(line)?.[1];
    if (id !== undefined) {
      commit = id;
      continue;
    }
    const signed = parseSigned(line);
    if (signed !== undefined) found.push({ line: signed, commit });
  }
  return found;
}
