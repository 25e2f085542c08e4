import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { describe, it, type TestContext } from 'node:test';
import fc from 'fast-check';
import { foldsCase, indexNames, resolvePlace, type Surroundings } from '../../src/workspace/places.ts';
import { governedProject, homeOf } from '../helpers.ts';

/** A project with `protected/key` and a few links; `around` sees it from its root. */
function project(t: TestContext): { root: string; around: Surroundings } {
  const root = governedProject(t);
  for (const name of ['protected/deep', 'src']) mkdirSync(join(root, name), { recursive: true });
  writeFileSync(join(root, 'protected/key'), 'secret');
  writeFileSync(join(root, '.env'), 'secret');
  writeFileSync(join(root, 'src/a'), '');
  symlinkSync('../protected/key', join(root, 'src/to-file'));
  symlinkSync(join(root, 'protected'), join(root, 'src/to-directory'));
  symlinkSync('../protected/new', join(root, 'src/dangling'));
  symlinkSync('dangling', join(root, 'src/to-dangling'));
  symlinkSync('../protected/deep', join(root, 'src/to-deep'));
  symlinkSync('loop-b', join(root, 'src/loop-a'));
  symlinkSync('loop-a', join(root, 'src/loop-b'));
  symlinkSync(join(root, '..'), join(root, 'src/out'));
  const zones = {
    client: [{ directory: join(homeOf(root), '.claude'), names: new Set(['settings.json', 'plugins']) }],
    khoregos: [{ directory: join(homeOf(root), '.config/k6s'), names: undefined }],
  };
  const protectedNames = () => indexNames(root, ['.', 'protected']);
  return { root, around: { root, cwd: root, home: homeOf(root), zones, protectedNames } };
}

const table: readonly (readonly [claim: string, target: string, relative: string | undefined])[] = [
  ['a file', 'src/a', 'src/a'],
  ['a file that is not there', 'src/new/deep/file', 'src/new/deep/file'],
  ['an absolute path', '$ROOT/src/a', 'src/a'],
  ['the root itself', '.', '.'],
  ['an empty path', '', '.'],
  ['a link to a file', 'src/to-file', 'protected/key'],
  ['a file behind a linked directory', 'src/to-directory/new', 'protected/new'],
  ['a dangling link', 'src/dangling', 'protected/new'],
  ['a link to a dangling link', 'src/to-dangling', 'protected/new'],
  ['a path through a dangling link', 'src/dangling/x/y', 'protected/new/x/y'],
  ['a way back', 'src/../protected/key', 'protected/key'],
  ['a way back through what is not there', 'nothing/../protected/key', 'protected/key'],
  ['a way back behind a link, as the system goes', 'src/to-deep/../key', 'protected/key'],
  ['a way out and in again', 'src/out/project/protected/key', 'protected/key'],
  ['doubled slashes', '$ROOT//protected///key', 'protected/key'],
  ['dots', './protected/./key', 'protected/key'],
  ['a trailing slash', 'protected/', 'protected'],
  ['the process itself', '/proc/self/cwd', undefined],
  ['outside', '/etc/passwd', undefined],
  ['a way out', '../x', undefined],
  ['a directory whose name begins the same', '../project-2/x', undefined],
  ['a link out', 'src/out/x', undefined],
  ['the home', '~/x', undefined],
  ['the home of somebody else is a name', '~other/x', '~other/x'],
  ['a tilde in the middle', 'src/~/x', 'src/~/x'],
];

describe('resolvePlace()', () => {
  for (const [claim, target, relative] of table) {
    it(`${target || '(nothing)'} is ${relative ?? 'outside'}: ${claim}`, (t) => {
      const { root, around } = project(t);
      assert.equal(resolvePlace(target.replace('$ROOT', root), around).relative, relative);
    });
  }

  it('resolves against the current directory, and nothing else', (t) => {
    const { root, around } = project(t);
    const inside = { ...around, cwd: join(root, 'src') };
    assert.equal(resolvePlace('../protected/key', inside).relative, 'protected/key');
    assert.equal(resolvePlace(join(root, 'protected/key'), inside).relative, 'protected/key');
    assert.equal(resolvePlace('src/a', { ...around, cwd: '/gone' }).real, '/gone/src/a');
    assert.equal(resolvePlace('key', { ...around, cwd: join(root, 'src/to-directory') }).relative, 'protected/key');
  });

  it('follows /proc/self/cwd to where this process stands', (t) => {
    const { around } = project(t);
    assert.equal(resolvePlace('/proc/self/cwd/x', around).real, join(process.cwd(), 'x'));
  });

  it('comes back from a loop of links', (t) => {
    const { around } = project(t);
    for (const target of ['src/loop-a', 'src/loop-a/x'])
      assert.match(resolvePlace(target, around).relative ?? '', /^src\/loop-/);
  });

  it('finds the protected name of a hard link, from inside and outside', (t) => {
    const { root, around } = project(t);
    linkSync(join(root, 'protected/key'), join(root, 'src/harmless'));
    linkSync(join(root, '.env'), join(root, '../outside'));
    assert.deepEqual(resolvePlace('src/harmless', around).aliases, ['protected/key']);
    assert.deepEqual(resolvePlace('../outside', around).aliases, ['.env']);
    assert.deepEqual(resolvePlace('src/a', around).aliases, []);
  });

  it('names the zone of configuration, also of what is not there yet and behind a link', (t) => {
    const { root, around } = project(t);
    mkdirSync(join(homeOf(root), '.claude'));
    symlinkSync(join(homeOf(root), '.claude'), join(root, 'src/client'));
    assert.equal(resolvePlace('~/.claude/settings.json', around).zone, 'client');
    assert.equal(resolvePlace('~/.claude/plugins/x/y', around).zone, 'client');
    assert.equal(resolvePlace('~/.claude/projects/x', around).zone, undefined);
    assert.equal(resolvePlace('src/client/settings.json', around).zone, 'client');
    assert.equal(resolvePlace('~/.config/k6s/fingerprint.key', around).zone, 'khoregos');
    assert.equal(resolvePlace('~/.config/k6s/compiled/gate.x', around).zone, 'khoregos');
    assert.equal(resolvePlace('~/.config/k6s-other', around).zone, undefined);
  });

  it('finds a zone whose directory is itself a link', (t) => {
    const { root, around } = project(t);
    mkdirSync(join(root, '../dotfiles'));
    symlinkSync('../dotfiles', join(homeOf(root), '.claude'));
    assert.equal(resolvePlace('~/.claude/settings.json', around).zone, 'client');
    assert.equal(resolvePlace('../dotfiles/settings.json', around).zone, 'client');
  });

  it('matches a linked worktree as if it were the main checkout', (t) => {
    const { root, around } = project(t);
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', root, '-c', 'user.name=t', '-c', 'user.email=t@t.example', ...args], {
        stdio: 'pipe',
        env: { PATH: process.env.PATH, HOME: homeOf(root), GIT_CONFIG_NOSYSTEM: '1' },
      });
    git('init', '-q');
    git('commit', '-q', '--allow-empty', '-m', 'x');
    git('worktree', 'add', '-q', join(root, '.claude/worktrees/w1'));
    git('worktree', 'add', '-q', join(root, '../beside'));
    assert.equal(resolvePlace('.claude/worktrees/w1/protected/k', around).relative, 'protected/k');
    assert.equal(resolvePlace('.claude/worktrees/w1', around).relative, '.claude/worktrees/w1');
    assert.equal(resolvePlace('../beside/protected/new/k', around).relative, 'protected/new/k');
    assert.equal(resolvePlace('.claude/worktrees/w2/protected/k', around).relative, '.claude/worktrees/w2/protected/k');
  });

  it('bounds what no system opens: a NUL, 5000 characters, a megabyte', (t) => {
    const { around } = project(t);
    assert.match(resolvePlace('protected/\0x', around).relative ?? '', /^protected\//);
    assert.match(resolvePlace(`protected/${'x'.repeat(5000)}`, around).relative ?? '', /^protected\/x{100}/);
    for (const long of ['a/', '../', './', '/', 'x', 'a/../', 'src/out/project/']) {
      const started = performance.now();
      resolvePlace(long.repeat(1_000_000 / long.length), around);
      assert.ok(performance.now() - started < 500, long);
    }
  });

  it('never throws and always gives an absolute path', (t) => {
    const { around } = project(t);
    const name = fc.constantFrom(
      '..',
      '.',
      '',
      'src',
      'to-deep',
      'loop-a',
      'out',
      'protected',
      '~',
      '\0',
      'é',
      ' ',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(name, { maxLength: 12 }), (names) => {
        const { real, relative } = resolvePlace(names.join('/'), around);
        assert.ok(real.startsWith('/'));
        assert.ok(relative === undefined || !relative.startsWith('/'));
      }),
      { numRuns: 500 },
    );
  });
});

describe('foldsCase()', () => {
  it('asks the disk', (t) => {
    const root = governedProject(t);
    mkdirSync(join(root, 'name'));
    const folds = process.platform === 'darwin' || process.platform === 'win32';
    assert.equal(foldsCase(root, 'name'), folds);
    // Somebody who makes a second directory must not change how paths are compared.
    mkdirSync(join(root, 'NAME'), { recursive: true });
    assert.equal(foldsCase(root, 'name'), folds);
    writeFileSync(join(root, 'file'), '');
    linkSync(join(root, 'file'), join(root, 'FILE'));
    assert.equal(foldsCase(root, 'file'), true);
  });
});
