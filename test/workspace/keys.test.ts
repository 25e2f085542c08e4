import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { fingerprint, loadFingerprintKey } from '../../src/workspace/keys.ts';
import { repository, temporaryDirectory } from '../helpers.ts';

const run = promisify(execFile);

describe('loadFingerprintKey()', () => {
  it('makes a key that only its owner reads, once', async (t) => {
    const directory = join(temporaryDirectory(t), 'config/k6s');
    const key = loadFingerprintKey(directory);
    assert.equal(key?.length, 32);
    assert.deepEqual(loadFingerprintKey(directory), key);
    assert.equal(statSync(join(directory, 'fingerprint.key')).mode & 0o777, 0o600);
    assert.equal(statSync(directory).mode & 0o777, 0o700);
    assert.deepEqual(readdirSync(directory), ['fingerprint.key']);
  });

  it('gives several processes that start at once one key', async (t) => {
    const directory = join(temporaryDirectory(t), 'k6s');
    const script = `
      import { loadFingerprintKey } from ${JSON.stringify(join(repository, 'src/workspace/keys.ts'))};
      while (Date.now() < Number(process.argv[2]));
      console.log(loadFingerprintKey(process.argv[1])?.toString('hex'));`;
    const at = String(Date.now() + 1500);
    const start = () =>
      run(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script, directory, at], {
        cwd: repository,
      });
    const keys = await Promise.all([start(), start(), start(), start()]);
    const found = new Set(keys.map(({ stdout }) => stdout.trim()));
    assert.deepEqual([...found], [readFileSync(join(directory, 'fingerprint.key')).toString('hex')]);
    assert.equal(statSync(join(directory, 'fingerprint.key')).mode & 0o777, 0o600);
  });

  const broken: readonly (readonly [claim: string, make: (path: string) => void])[] = [
    ['an empty file that a killed process left', (path) => writeFileSync(path, '')],
    ['a file that is too long', (path) => writeFileSync(path, 'x'.repeat(33))],
    ['a directory', (path) => mkdirSync(path)],
    ['a link elsewhere', (path) => symlinkSync('/etc/hostname', path)],
  ];
  for (const [claim, make] of broken) {
    it(`sets aside ${claim} and makes a key`, async (t) => {
      const directory = temporaryDirectory(t);
      make(join(directory, 'fingerprint.key'));
      const key = loadFingerprintKey(directory);
      assert.equal(key?.length, 32);
      assert.deepEqual(readFileSync(join(directory, 'fingerprint.key')), key);
    });
  }

  it('goes without where the directory cannot be', async (t) => {
    const file = join(temporaryDirectory(t), 'file');
    writeFileSync(file, '');
    assert.equal(loadFingerprintKey(join(file, 'k6s')), undefined);
  });
});

describe('fingerprint()', () => {
  const key = Buffer.alloc(32, 7);

  for (const length of [0, 1, 4000, 4064, 4065, 100_000]) {
    it(`is the keyed SHA-256 of ${length} characters`, async () => {
      const text = 'é'.repeat(length);
      const expected = createHash('sha256')
        .update(Buffer.concat([key, Buffer.from(text)]))
        .digest('hex')
        .slice(0, 32);
      assert.equal(await fingerprint(key, text), expected);
    });
  }

  it('is another one under another key, and empty without', async () => {
    assert.notEqual(await fingerprint(key, 'a'), await fingerprint(Buffer.alloc(32, 8), 'a'));
    assert.equal(await fingerprint(undefined, 'a'), '');
    assert.equal(await fingerprint(Buffer.alloc(0), 'a'), '');
  });
});
