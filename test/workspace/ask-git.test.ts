import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { askGit } from '../../src/workspace/ask-git.ts';
import { temporaryDirectory } from '../helpers.ts';

const bounds = () => ({ signal: AbortSignal.timeout(2000), maxBytes: 1000 });

/** A directory with a program in place of git in another. */
function withGit(t: Parameters<typeof temporaryDirectory>[0], script: string) {
  const bin = join(temporaryDirectory(t), 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'git'), `#!/bin/sh\n${script}\n`);
  chmodSync(join(bin, 'git'), 0o755);
  return { directory: temporaryDirectory(t), PATH: `${bin}:/usr/bin:/bin` };
}

describe('askGit()', () => {
  const rows: readonly (readonly [claim: string, script: string, text: string | undefined, fault: string])[] = [
    ['what it prints', 'echo yes', 'yes\n', ''],
    ['nothing where there is no match', 'exit 1', '', ''],
    ['that it failed', 'exit 128', undefined, 'git failed (128)'],
    ['that it was killed', 'kill -9 $$', undefined, 'git failed (killed)'],
    ['the beginning of too much', 'printf "%2000s" x', ' '.repeat(1000), 'git lists too much'],
  ];
  for (const [claim, script, text, fault] of rows) {
    it(`says ${claim}`, async (t) => {
      const { directory, PATH } = withGit(t, script);
      assert.deepEqual(await askGit(directory, { PATH }, ['x'], bounds()), { text, fault });
    });
  }

  it('waits no longer than it is told', async (t) => {
    const { directory, PATH } = withGit(t, 'exec sleep 20');
    const started = performance.now();
    const answer = await askGit(directory, { PATH }, ['x'], { ...bounds(), signal: AbortSignal.timeout(100) });
    assert.deepEqual(answer, { text: undefined, fault: 'git took too long' });
    assert.ok(performance.now() - started < 5000);
  });

  for (const PATH of ['', '.', 'bin']) {
    it(`finds no git in ${JSON.stringify(PATH)}`, async (t) => {
      const { fault } = await askGit(temporaryDirectory(t), { PATH }, ['x'], bounds());
      assert.equal(fault, 'git was not found');
    });
  }

  it('hands over nothing of the environment that leads elsewhere', async (t) => {
    const { directory, PATH } = withGit(t, 'env');
    const { text } = await askGit(directory, { PATH, GIT_DIR: '/x', GIT_EXTERNAL_DIFF: 'x' }, [], bounds());
    assert.doesNotMatch(text ?? '', /GIT_DIR|EXTERNAL/);
    assert.match(text ?? '', /GIT_NO_LAZY_FETCH=1/);
  });
});
