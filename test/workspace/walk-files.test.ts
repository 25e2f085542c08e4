import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { walkFiles } from '../../src/workspace/walk-files.ts';
import { temporaryDirectory } from '../helpers.ts';

function tree(t: Parameters<typeof temporaryDirectory>[0], ...files: readonly string[]): string {
  const root = temporaryDirectory(t);
  for (const file of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), '');
  }
  return root;
}

function walk(root: string, first: readonly string[] = [], isLate = () => false) {
  const seen: string[] = [];
  const isWatched = (name: string) => name === 'watched';
  const fault = walkFiles({ tree: root, first, isWatched, isLate }, (path, _at, isDirectory) => {
    if (!isDirectory) seen.push(path);
  });
  return { seen, fault };
}

describe('walkFiles()', () => {
  const rows: readonly (readonly [claim: string, files: readonly string[], first: readonly string[], seen: string])[] =
    [
      ['sees every file', ['a', 'b/c', 'b/d/.e'], [], 'a b/c b/d/.e'],
      ["leaves git's own files and ours", ['a', '.git/x', '.khoregos/x', 'b/.git/x', 'b/.GIT/x'], [], 'a'],
      [
        'sees what comes first first',
        ['a', 'z/b', '.git/hooks/c', '.git/x'],
        ['.git/hooks', 'z'],
        '.git/hooks/c z/b a z/b',
      ],
      [
        'sees a file that comes first, and none that is not there',
        ['.git/config'],
        ['.git/config', 'b/c'],
        '.git/config',
      ],
      [
        'sees watched names only where programs fill a directory',
        ['node_modules/a/b', 'node_modules/a/watched'],
        [],
        'node_modules/a/watched',
      ],
      ['sees all below a watched name there', ['node_modules/watched/a/b'], [], 'node_modules/watched/a/b'],
      [
        'looks last where programs fill a directory',
        ['node_modules/watched', 'z/y/x/w'],
        [],
        'z/y/x/w node_modules/watched',
      ],
    ];
  for (const [claim, files, first, seen] of rows) {
    it(claim, (t) => {
      assert.deepEqual(walk(tree(t, ...files), first), { seen: seen.split(' '), fault: '' });
    });
  }

  it('follows no link, and sees it', (t) => {
    const root = tree(t, 'a/b');
    symlinkSync('a', join(root, 'link'));
    symlinkSync('..', join(root, 'a/loop'));
    assert.deepEqual(walk(root, ['link', 'link/b']).seen.sort(), ['a/b', 'a/loop', 'link', 'link']);
  });

  it('is not held up by a FIFO or by what it may not read', (t) => {
    const root = tree(t, 'a/b');
    execFileSync('mkfifo', [join(root, 'fifo')]);
    mkdirSync(join(root, 'closed'), { mode: 0 });
    assert.deepEqual(walk(root).seen.sort(), ['a/b', 'fifo']);
  });

  it('says that it was late', (t) => {
    let asked = 0;
    const isLate = () => {
      asked += 1;
      return asked > 4;
    };
    assert.deepEqual(walk(tree(t, 'a', 'b/c', 'd/e'), [], isLate), {
      seen: ['a', 'b/c'],
      fault: 'looking through the files took too long',
    });
  });

  it('is held up by no directory of many files', (t) => {
    const files = Array.from({ length: 1200 }, (_, index) => `${index}`);
    let asked = 0;
    const { seen, fault } = walk(tree(t, ...files), [], () => {
      asked += 1;
      return asked > 3;
    });
    assert.deepEqual([seen.length, fault], [1000, 'looking through the files took too long']);
  });

  it('says that it was too deep, and goes on elsewhere', (t) => {
    const { seen, fault } = walk(tree(t, `${'d/'.repeat(70)}x`, 'y/z'));
    assert.deepEqual([seen, fault], [['y/z'], 'directories are nested deeper than 64']);
  });
});
