import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chownSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { commonDirectoryOf, findProjectRoot, gitRootOf } from '../../src/workspace/project-root.ts';
import { temporaryDirectory } from '../helpers.ts';

/** Makes the directories and files named; what ends with a slash is a directory. */
function layout(t: TestContext, ...names: string[]): string {
  const base = temporaryDirectory(t);
  for (const name of names) {
    const path = join(base, name);
    mkdirSync(name.endsWith('/') ? path : join(path, '..'), { recursive: true });
    if (!name.endsWith('/')) writeFileSync(path, 'version: "1"\n');
  }
  return base;
}

type Row = readonly [claim: string, names: string[], start: string, root: string | undefined];

const table: readonly Row[] = [
  ['a policy here', ['p/.git/', 'p/k6s.yaml'], 'p', 'p'],
  ['a policy above', ['p/.git/', 'p/k6s.yaml', 'p/src/deep/'], 'p/src/deep', 'p'],
  ['the nearest of two', ['p/.git/', 'p/k6s.yaml', 'p/sub/k6s.yaml'], 'p/sub', 'p/sub'],
  ['the nearest of two, from below', ['p/.git/', 'p/k6s.yaml', 'p/sub/k6s.yaml', 'p/sub/x/'], 'p/sub/x', 'p/sub'],
  ['none', ['p/.git/', 'p/src/'], 'p/src', undefined],
  ['a policy above the git root', ['k6s.yaml', 'p/.git/', 'p/src/'], 'p/src', undefined],
  ['a policy at the git root', ['k6s.yaml', 'p/.git/', 'p/k6s.yaml'], 'p', 'p'],
  ['a policy above a nested repository', ['p/.git/', 'p/k6s.yaml', 'p/inner/.git/'], 'p/inner', undefined],
  ['a policy without git', ['p/k6s.yaml', 'p/src/'], 'p/src', 'p'],
  ['a policy below', ['p/.git/', 'p/sub/k6s.yaml'], 'p', undefined],
  ['a policy in the home', ['home/k6s.yaml', 'home/p/'], 'home/p', 'home'],
  ['a policy above the home', ['k6s.yaml', 'home/p/'], 'home/p', undefined],
  ['a journal whose policy vanished', ['p/.git/', 'p/.khoregos/journal/', 'p/src/'], 'p/src', 'p'],
  ['an empty .khoregos', ['p/.git/', 'p/.khoregos/'], 'p', undefined],
  ['a start that is not there', ['p/.git/', 'p/k6s.yaml'], 'p/gone', 'p'],
];

describe('findProjectRoot()', () => {
  for (const [claim, names, start, root] of table) {
    it(`finds ${root ?? 'nothing'} for ${claim}`, (t) => {
      const base = layout(t, ...names);
      const expected = root === undefined ? undefined : join(base, root);
      assert.equal(findProjectRoot(join(base, start), join(base, 'home')), expected);
    });
  }

  it('follows a link to where the session starts', (t) => {
    const base = layout(t, 'p/.git/', 'p/k6s.yaml', 'p/src/');
    symlinkSync(join(base, 'p/src'), join(base, 'link'));
    assert.equal(findProjectRoot(join(base, 'link'), '/'), join(base, 'p'));
  });

  it('is governed, degraded, by a policy that is a dangling link', (t) => {
    const base = layout(t, 'p/.git/');
    symlinkSync('nowhere', join(base, 'p/k6s.yaml'));
    assert.equal(findProjectRoot(join(base, 'p'), '/'), join(base, 'p'));
  });

  it('leaves a policy of another owner alone', { skip: process.getuid?.() !== 0 && 'needs chown' }, (t) => {
    const base = layout(t, 'shared/k6s.yaml', 'shared/p/');
    assert.equal(findProjectRoot(join(base, 'shared/p'), '/'), join(base, 'shared'));
    chownSync(join(base, 'shared/k6s.yaml'), 12345, 12345);
    assert.equal(findProjectRoot(join(base, 'shared/p'), '/'), undefined);
    // Whoever owns the directory is as good as whoever runs.
    chownSync(join(base, 'shared/p'), 12345, 12345);
    assert.equal(findProjectRoot(join(base, 'shared/p'), '/'), join(base, 'shared'));
  });
});

/** A repository with one commit and a linked worktree. */
function repository(t: TestContext, worktree: string): string {
  const base = layout(t, 'main/k6s.yaml', 'main/sub/file');
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', join(base, 'main'), '-c', 'user.name=t', '-c', 'user.email=t@t.example', ...args], {
      stdio: 'pipe',
      env: { PATH: process.env.PATH, HOME: base, GIT_CONFIG_NOSYSTEM: '1' },
    });
  git('init', '-q');
  git('add', '.');
  git('commit', '-q', '-m', 'x');
  git('worktree', 'add', '-q', join(base, worktree));
  return base;
}

describe('linked worktrees', () => {
  for (const worktree of ['beside', 'main/.claude/worktrees/w1']) {
    it(`${worktree} belongs to its main checkout`, (t) => {
      const base = repository(t, worktree);
      const tree = join(base, worktree);
      assert.equal(commonDirectoryOf(tree), join(base, 'main/.git'));
      assert.equal(findProjectRoot(tree, '/'), join(base, 'main'));
      assert.equal(findProjectRoot(join(tree, 'sub'), '/'), join(base, 'main'));
      // Its own copy of the policy, or none, changes nothing.
      rmSync(join(tree, 'k6s.yaml'));
      assert.equal(findProjectRoot(tree, '/'), join(base, 'main'));
    });
  }

  it('a main checkout is no worktree', (t) => {
    const base = repository(t, 'beside');
    assert.equal(commonDirectoryOf(join(base, 'main')), undefined);
    assert.equal(gitRootOf(join(base, 'main/sub')), join(base, 'main'));
  });

  it('a forged pointer moves nothing', (t) => {
    const base = repository(t, 'beside');
    // Copies the pointer of the real worktree: the repository does not point back here.
    mkdirSync(join(base, 'forged'));
    writeFileSync(join(base, 'forged/.git'), `gitdir: ${join(base, 'main/.git/worktrees/beside')}\n`);
    assert.equal(commonDirectoryOf(join(base, 'forged')), undefined);
    assert.equal(findProjectRoot(join(base, 'forged'), '/'), undefined);
  });

  it('a pointer to a made-up directory that points back moves nothing', (t) => {
    const base = repository(t, 'beside');
    const made = join(base, 'forged/made');
    mkdirSync(made, { recursive: true });
    writeFileSync(join(base, 'forged/.git'), `gitdir: ${made}\n`);
    writeFileSync(join(made, 'gitdir'), `${join(base, 'forged/.git')}\n`);
    writeFileSync(join(made, 'commondir'), `${join(base, 'main/.git')}\n`);
    assert.equal(commonDirectoryOf(join(base, 'forged')), undefined);
  });

  for (const content of ['', 'gitdir: ', 'gitdir: /nowhere', 'x'.repeat(20_000), 'gitdir: .', 'gitdir: a\0b']) {
    it(`a .git of ${JSON.stringify(content.slice(0, 20))} is no pointer`, (t) => {
      const base = layout(t, 'p/k6s.yaml');
      writeFileSync(join(base, 'p/.git'), content);
      assert.equal(commonDirectoryOf(join(base, 'p')), undefined);
      assert.equal(findProjectRoot(join(base, 'p'), '/'), join(base, 'p'));
    });
  }
});
