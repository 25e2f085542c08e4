import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { anchorReference } from '../../src/core/anchors.ts';
import { appendToAnchorGit, readAnchorGit } from '../../src/workspace/anchor-git.ts';
import { homeOf, repository, temporaryDirectory } from '../helpers.ts';
import { headAt, lineAt, otherTrail, trail } from './signed-heads.ts';

const run = promisify(execFile);
const reference = anchorReference(trail);

function gitProject(t: Parameters<typeof temporaryDirectory>[0], ...init: readonly string[]) {
  const root = join(temporaryDirectory(t), 'project');
  for (const directory of [root, homeOf(root)]) mkdirSync(directory);
  const variables = { PATH: process.env.PATH, HOME: homeOf(root) };
  const who = ['-c', 'user.name=u', '-c', 'user.email=u@example.org'];
  const git = (...words: readonly string[]) =>
    execFileSync('git', [...who, ...words], { cwd: root, env: variables, encoding: 'utf8', stdio: 'pipe' }).trim();
  git('init', '--quiet', '--initial-branch=main', ...init);
  const append = (sequence: number, at = root) => appendToAnchorGit(at, headAt(sequence), lineAt(sequence), variables);
  const read = async (at = root) => {
    const found = await readAnchorGit(at, trail, variables);
    assert.ok(typeof found !== 'string', String(found));
    return found.map(({ line }) => JSON.parse(line.statement).sequence as number);
  };
  return { root, variables, git, append, read };
}

/** A program that leaves a mark when anything runs it. */
function trap(root: string, name: string): string {
  const path = join(root, '..', name);
  writeFileSync(path, `#!/bin/sh\necho "${name} $*" >> '${join(root, '../marker')}'\ncat > /dev/null\n`);
  chmodSync(path, 0o755);
  return path;
}

/** Everything of a repository that anchors have nothing to do with. */
function untouched({ root, git }: ReturnType<typeof gitProject>): unknown {
  const index = readFileSync(join(root, '.git/index')).toString('hex');
  const branches = git('for-each-ref', 'refs/heads').split('\n');
  return [index, readFileSync(join(root, '.git/HEAD'), 'utf8'), branches, git('status', '--porcelain')];
}

describe('appendToAnchorGit()', () => {
  it('makes one commit a head, with an empty tree, by nobody, at the time of the head', async (t) => {
    const { git, append, read, root, variables } = gitProject(t);
    assert.deepEqual(await read(), []);
    const made = [await append(1), await append(2)];
    const ids = git('log', '--format=%H', reference).split('\n');
    assert.deepEqual(made, [{ commit: ids[1] }, { commit: ids[0] }]);
    assert.equal(git('log', '--format=%B', '-1', reference), JSON.stringify(lineAt(2)));
    const who = 'khoregos <khoregos@localhost> 2026-01-02T03:04:05+00:00';
    const format = '--format=%an <%ae> %aI%n%cn <%ce> %cI%n%P';
    assert.equal(git('log', '-1', format, reference), `${who}\n${who}\n${ids[1]}`);
    assert.equal(git('ls-tree', reference), '');
    assert.equal(git('fsck', '--strict', '--no-dangling'), '');
    assert.deepEqual(await read(), [2, 1]);
    const found = await readAnchorGit(root, trail, variables);
    assert.deepEqual(found, [
      { line: lineAt(2), commit: ids[0] },
      { line: lineAt(1), commit: ids[1] },
    ]);
    assert.deepEqual(await readAnchorGit(root, otherTrail, variables), []);
  });

  it('touches neither index, HEAD, work tree nor branches', async (t) => {
    const project = gitProject(t);
    writeFileSync(join(project.root, 'a'), '1');
    project.git('add', 'a');
    project.git('commit', '--quiet', '-m', 'a');
    project.git('branch', 'other');
    writeFileSync(join(project.root, 'a'), '2');
    writeFileSync(join(project.root, 'b'), '2');
    project.git('add', 'b');
    const before = untouched(project);
    await project.append(1);
    await project.append(2);
    assert.deepEqual(untouched(project), before);
  });

  it('runs nothing that the repository names', async (t) => {
    const project = gitProject(t);
    const { root, git, append, read } = project;
    const hooks = join(root, '../hooks');
    mkdirSync(hooks);
    writeFileSync(join(root, '.gitattributes'), '* filter=evil diff=evil\n');
    git('add', '.gitattributes');
    const names = ['reference-transaction', 'post-commit', 'pre-commit', 'commit-msg', 'post-index-change'];
    for (const name of names) {
      renameSync(trap(root, name), join(hooks, name));
      writeFileSync(join(root, '.git/hooks', name), readFileSync(join(hooks, name)));
      chmodSync(join(root, '.git/hooks', name), 0o755);
    }
    const program = trap(root, 'program');
    for (const name of [
      'core.fsmonitor',
      'gpg.program',
      'gpg.ssh.program',
      'core.pager',
      'core.editor',
      'core.sshCommand',
      'filter.evil.clean',
      'filter.evil.smudge',
      'filter.evil.process',
      'diff.evil.textconv',
      'hook.evil.command',
      'core.alternateRefsCommand',
    ]) {
      git('config', name, program);
    }
    for (const name of ['config', 'mktree', 'for-each-ref', 'commit-tree', 'update-ref', 'rev-list']) {
      git('config', `alias.${name}`, `!${program}`);
      git('config', `pager.${name}`, program);
    }
    for (const name of ['commit.gpgSign', 'tag.gpgSign', 'log.showSignature', 'core.logAllRefUpdates'])
      git('config', name, 'true');
    git('config', 'hook.evil.event', 'reference-transaction');
    git('config', 'i18n.commitEncoding', 'UTF-16');
    git('config', 'i18n.logOutputEncoding', 'UTF-16');
    git('config', 'core.hooksPath', hooks);
    rmSync(join(root, '../marker'), { force: true });
    // The trap works: whoever asks without our care runs it.
    git('update-ref', 'refs/other/x', git('commit-tree', git('mktree', '--missing'), '-m', 'x'));
    assert.match(readFileSync(join(root, '../marker'), 'utf8'), /reference-transaction/);
    rmSync(join(root, '../marker'));
    await append(1);
    await append(2);
    assert.deepEqual(await read(), [2, 1]);
    assert.ok(!existsSync(join(root, '../marker')), 'nothing ran');
  });

  it('switches off hooks that stand in the configuration, each by its name', async (t) => {
    const { root, git, variables } = gitProject(t);
    git('config', 'hook.evil one.command', '/bin/false');
    git('config', 'hook.two.Event', 'reference-transaction');
    const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
    const bin = join(root, '../bin');
    const log = join(root, '../log');
    mkdirSync(bin);
    writeFileSync(join(bin, 'git'), `#!/bin/sh\nprintf '%s\\n' "$*" >> '${log}'\nexec '${real}' "$@"\n`);
    chmodSync(join(bin, 'git'), 0o755);
    const own = { ...variables, PATH: `${bin}:${variables.PATH}` };
    assert.equal(typeof (await appendToAnchorGit(root, headAt(1), lineAt(1), own)), 'object');
    const update = readFileSync(log, 'utf8')
      .split('\n')
      .find((line) => line.includes(' update-ref '));
    for (const name of ['evil one', 'two', 'reference-transaction']) {
      assert.ok(update?.includes(`-c hook.${name}.enabled=false`), update);
    }
    git('config', 'hook.a=b.command', '/bin/false');
    assert.match(
      String(await appendToAnchorGit(root, headAt(2), lineAt(2), own)),
      /a hook that cannot be switched off/,
    );
  });

  it('takes no directory that looks like a repository for one', async (t) => {
    const { root, variables } = gitProject(t);
    rmSync(join(root, '.git'), { recursive: true });
    execFileSync('git', ['init', '--quiet', '--bare', root], { env: variables });
    assert.match(String(await appendToAnchorGit(root, headAt(1), lineAt(1), variables)), /there is no git repository/);
    assert.match(String(await readAnchorGit(root, trail, variables)), /there is no git repository/);
    assert.ok(!existsSync(join(root, 'refs/k6s')));
  });

  it('makes no anchor of what a symbolic reference leads to', async (t) => {
    const project = gitProject(t);
    project.git('commit', '--quiet', '--allow-empty', '-m', 'a');
    project.git('symbolic-ref', reference, 'refs/heads/main');
    const main = project.git('rev-parse', 'main');
    assert.match(String(await project.append(1)), /is no reference to a commit/);
    assert.equal(project.git('rev-parse', 'main'), main);
    project.git('symbolic-ref', reference, 'refs/heads/none');
    await project.append(1);
    assert.equal(project.git('for-each-ref', 'refs/heads', '--format=%(refname)'), 'refs/heads/main');
  });

  it('is not deceived by a reference to something else, a replaced commit or a graft', async (t) => {
    const { root, git, append, read } = gitProject(t);
    for (const sequence of [1, 2, 3]) await append(sequence);
    const [newest = '', , oldest = ''] = git('rev-list', reference).split('\n');
    git('replace', newest, oldest);
    writeFileSync(join(root, '.git/info/grafts'), `${newest}\n`);
    assert.deepEqual(await read(), [3, 2, 1]);
    git('update-ref', '-d', reference);
    git('update-ref', reference, git('hash-object', '-w', '-t', 'blob', '/dev/null'));
    assert.match(String(await append(4)), /is no reference to a commit/);
  });

  it('works in a linked work tree, for all of them', async (t) => {
    const { root, git, append, read } = gitProject(t);
    git('commit', '--quiet', '--allow-empty', '-m', 'a');
    const linked = join(root, '../linked');
    git('worktree', 'add', '--quiet', linked);
    await append(1, linked);
    await append(2);
    assert.deepEqual(
      [await read(), await read(linked)],
      [
        [2, 1],
        [2, 1],
      ],
    );
  });

  it('works where objects have longer names', async (t) => {
    const { append, read, git } = gitProject(t, '--object-format=sha256');
    await append(1);
    await append(2);
    assert.deepEqual(await read(), [2, 1]);
    assert.equal(git('rev-parse', reference).length, 64);
  });

  it('says that there is no repository, no git, and a repository that is broken', async (t) => {
    const { root, variables, append } = gitProject(t);
    const without = { ...variables, PATH: '/nowhere' };
    assert.match(
      String(await appendToAnchorGit(root, headAt(1), lineAt(1), without)),
      /git was not found; make .* or switch off/,
    );
    assert.match(String(await readAnchorGit(root, trail, without)), /cannot be read: git was not found/);
    writeFileSync(join(root, '.git/config'), '[core\n');
    assert.match(String(await append(1)), /git failed \(128\)/);
    rmSync(join(root, '.git'), { recursive: true });
    assert.match(String(await append(1)), /^Cannot anchor in git at ".*": there is no git repository; /);
  });

  it('says that the reference cannot be', async (t) => {
    const { git, append } = gitProject(t);
    git('update-ref', 'refs/k6s/anchors', git('commit-tree', git('mktree', '--missing'), '-m', 'x'));
    assert.match(String(await append(1)), /could not be moved in 32 tries/);
  });

  it('keeps every commit of four processes that append at once', async (t) => {
    const { root, variables, read } = gitProject(t);
    const script = `
      import { appendToAnchorGit } from ${JSON.stringify(join(repository, 'src/workspace/anchor-git.ts'))};
      import { headAt, lineAt } from ${JSON.stringify(join(repository, 'test/workspace/signed-heads.ts'))};
      for (let index = 1; index <= 3; index += 1) {
        const sequence = Number(process.argv[2]) + index;
        const made = await appendToAnchorGit(${JSON.stringify(root)}, headAt(sequence), lineAt(sequence), ${JSON.stringify(variables)});
        if (typeof made === 'string') throw new Error(made);
      }`;
    const start = (first: number) =>
      run(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script, '-', String(first)], {
        cwd: repository,
      });
    await Promise.all([0, 100, 200, 300].map(start));
    const wanted = [0, 100, 200, 300].flatMap((first) => [1, 2, 3].map((index) => first + index));
    assert.deepEqual(
      [...(await read())].sort((a, b) => a - b),
      wanted,
    );
  });
});
