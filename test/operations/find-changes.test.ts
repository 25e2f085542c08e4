import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { findChanges, type Question } from '../../src/operations/find-changes.ts';
import { open } from './projects.ts';
import { put, repositoryOf, waitForTick } from './repositories.ts';

async function changesSince(root: string, since: number, more: Partial<Question> = {}) {
  const { policy } = await open(root);
  const variables = { PATH: process.env.PATH, HOME: join(root, '../home') };
  const found = await findChanges({ root, cwd: root, policy, since, variables, ...more });
  const paths = found.changes.map(({ action, place }) => `${action} ${place.relative ?? place.real}`);
  return { ...found, paths: paths.filter((path) => !path.includes('.khoregos')).sort() };
}

function now(): number {
  waitForTick();
  return Date.now();
}

describe('findChanges()', () => {
  it('looks through 10 000 files in time', async (t) => {
    const root = repositoryOf(t);
    for (let directory = 0; directory < 500; directory += 1) {
      mkdirSync(join(root, `src/${directory % 25}/${directory}`), { recursive: true });
      for (let file = 0; file < 20; file += 1)
        writeFileSync(join(root, `src/${directory % 25}/${directory}/${file}`), '');
    }
    const since = now();
    waitForTick();
    put(root, 'src/24/499/19', 'x');
    put(root, 'src/new', 'x');
    const { paths, faults } = await changesSince(root, since);
    assert.deepEqual([paths, faults], [['write src/24/499/19', 'write src/new'], []]);
  });

  it('tells a file that was written some milliseconds before from one that may have been written since', async (t) => {
    const root = repositoryOf(t);
    waitForTick();
    put(root, 'a');
    const written = Date.now();
    assert.deepEqual((await changesSince(root, written)).paths, ['write a']);
    assert.deepEqual((await changesSince(root, written + 100)).paths, []);
  });

  it('finds nothing of what stands in another repository that is a linked work tree', async (t) => {
    const root = repositoryOf(t);
    const since = now();
    put(root, 'nested/.git', `gitdir: ${join(root, '.git/worktrees/none')}\n`);
    put(root, 'nested/a');
    // A pointer that nothing answers moves nothing.
    assert.deepEqual((await changesSince(root, since)).paths, ['write nested/.git', 'write nested/a']);
  });

  it('works where a part of the repository is governed', async (t) => {
    const outer = repositoryOf(t, { 'part/k6s.yaml': 'version: "1"\n', 'part/a': '1', b: '1' });
    const root = join(outer, 'part');
    await open(root);
    const since = now();
    waitForTick();
    rmSync(join(root, 'a'));
    rmSync(join(outer, 'b'));
    const { paths, gone } = await changesSince(root, since);
    assert.deepEqual([paths, gone.map(({ relative }) => relative)], [['delete a'], ['a']]);
  });

  it('says which part of the answer is missing when git cannot read its own files', async (t) => {
    const root = repositoryOf(t, { a: '1' });
    const since = now();
    writeFileSync(join(root, '.git/index'), 'junk');
    waitForTick();
    rmSync(join(root, 'a'));
    put(root, 'b');
    const { paths, faults } = await changesSince(root, since);
    // The commit still knows what there was.
    assert.deepEqual([paths, faults], [['delete a', 'write b'], ['git failed (128)']]);
  });
});
