import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { publishFile, readRegularFile, setAside } from '../../src/workspace/files.ts';
import { temporaryDirectory } from '../helpers.ts';

describe('readRegularFile()', () => {
  it('reads a file of at most so many bytes', (t) => {
    const path = join(temporaryDirectory(t), 'a');
    writeFileSync(path, 'é€');
    assert.equal(readRegularFile(path, 5)?.toString(), 'é€');
    assert.throws(() => readRegularFile(path, 4), { code: 'TOO_LARGE' });
    assert.equal(readRegularFile(join(path, 'below'), 4), undefined);
    assert.equal(readRegularFile(`${path}b`, 4), undefined);
  });

  const strange: readonly (readonly [claim: string, make: (path: string) => void])[] = [
    ['a directory', (path) => mkdirSync(path)],
    ['a link', (path) => symlinkSync('/etc/hostname', path)],
    ['a link to itself', (path) => symlinkSync(path, path)],
    ['a FIFO, without waiting for its writer', (path) => execFileSync('mkfifo', [path])],
  ];
  for (const [claim, make] of strange) {
    it(`refuses ${claim}`, (t) => {
      const path = join(temporaryDirectory(t), 'a');
      make(path);
      assert.throws(() => readRegularFile(path, 100), { code: 'NOT_A_REGULAR_FILE' });
    });
  }
});

describe('publishFile()', () => {
  it('replaces a file for whoever opens it next, and leaves nothing behind', (t) => {
    const directory = temporaryDirectory(t);
    const path = join(directory, 'a');
    publishFile(path, 'old');
    linkSync(path, join(directory, 'kept'));
    publishFile(path, 'new', true);
    assert.equal(readFileSync(path, 'utf8'), 'new');
    assert.equal(readFileSync(join(directory, 'kept'), 'utf8'), 'old');
    assert.deepEqual(readdirSync(directory).sort(), ['a', 'kept']);
    assert.equal(statSync(path).mode & 0o777, 0o600);
  });

  it('replaces a link, not what it leads to', (t) => {
    const directory = temporaryDirectory(t);
    writeFileSync(join(directory, 'target'), 'kept');
    symlinkSync('target', join(directory, 'a'));
    publishFile(join(directory, 'a'), 'new');
    assert.equal(readFileSync(join(directory, 'target'), 'utf8'), 'kept');
  });
});

describe('setAside()', () => {
  it('renames what is there and says to where', (t) => {
    const path = join(temporaryDirectory(t), 'a');
    writeFileSync(path, 'x');
    const aside = setAside(path, 7) ?? '';
    assert.equal(readFileSync(aside, 'utf8'), 'x');
    assert.equal(setAside(path, 7), undefined);
  });
});
