/** Does the verifier in Python find what the other one finds, and name each attack? */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { segmentPath, snapshotPath } from '../../src/ledger/layout.ts';
import { repository, temporaryDirectory } from '../helpers.ts';
import { rowsOfToday } from '../rows-of-today.ts';
import { attacks } from './attacks.ts';
import { attacksOnSegments } from './attacks-on-segments.ts';
import { kindsByNode } from './run-node.ts';
import { python, runPython } from './run-python.ts';
import { rawKey, signedProject, type World } from './signed-projects.ts';
import { directoryOf, signingKeyOf } from './tampering.ts';

const verify = ({ root, userDirectory }: World) => runPython([root, '--user-directory', userDirectory]);

describe('tools/verify.py', () => {
  let world: World;
  let restore: () => void;
  const tasks: (() => void)[] = [];
  before(async () => {
    const cleanup = { after: (task: () => void) => tasks.push(task) };
    world = await signedProject(cleanup);
    const directories = [world.root, dirname(world.userDirectory)];
    const kept = temporaryDirectory(cleanup);
    for (const [index, path] of directories.entries()) cpSync(path, join(kept, String(index)), { recursive: true });
    restore = () => {
      for (const [index, path] of directories.entries()) {
        rmSync(path, { recursive: true, force: true });
        cpSync(join(kept, String(index)), path, { recursive: true });
      }
    };
  });
  after(() => {
    for (const task of tasks) task();
  });

  it('finds an honest project intact', () => {
    const { code, verdict } = verify(world);
    assert.deepEqual([code, verdict.result, verdict.events, verdict.found], [0, 'intact', 98, {}]);
  });

  for (const [claim, attack, expected] of rowsOfToday([...attacks, ...attacksOnSegments])) {
    it(`finds ${expected.join(', ')}, and what the other verifier finds, when somebody ${claim}`, async () => {
      restore();
      await attack(world);
      const { code, verdict } = verify(world);
      for (const kind of expected) {
        assert.ok(
          kind.split('|').some((each) => verdict.kinds.includes(each)),
          JSON.stringify(verdict),
        );
      }
      assert.equal(code, 1);
      assert.deepEqual(verdict.kinds, await kindsByNode(world));
    });
  }

  it('holds the keys that sign against the one that is expected', () => {
    restore();
    const pinned = (key: string) => runPython([world.root, '--user-directory', world.userDirectory, '--key', key]);
    assert.equal(pinned(rawKey(signingKeyOf(world))).verdict.result, 'intact');
    assert.deepEqual(pinned('0'.repeat(64)).verdict.kinds, ['key_changed']);
  });

  it('misses what the user directory kept of a trail that was signed there', () => {
    restore();
    rmSync(directoryOf(world), { recursive: true });
    assert.deepEqual(verify(world).verdict.kinds, ['key_changed']);
  });

  it('prints one line for a kind of finding, and the exit code is that of the result', () => {
    restore();
    writeFileSync(snapshotPath(world.root), '{}');
    const run = (...args: readonly string[]) =>
      spawnSync(python, [join(repository, 'tools/verify.py'), ...args], { encoding: 'utf8' });
    const { status, stdout } = run(world.root, '--user-directory', world.userDirectory);
    assert.match(
      stdout,
      /^state_forged: 1 times; .*: \[None\]\nresult {2}'broken'\nevents {2}98\nhead {4}'[0-9a-f]{64}'\nkinds {3}\['state_forged'\]\n/,
    );
    assert.equal(status, 1);
    assert.equal(run(world.older, '--user-directory', world.userDirectory).status, 3);
  });

  it('waits for nothing, and reads no deeper than a line is long', () => {
    restore();
    const path = segmentPath(world.root, 5);
    writeFileSync(path, `\n{"v":1,"details":${'['.repeat(1_000_000)}\n`, { flag: 'a' });
    assert.deepEqual(verify(world).verdict.kinds, []);
    rmSync(path);
    spawnSync('mkfifo', [path]);
    const { code, verdict } = verify(world);
    assert.deepEqual([code, 'unreadable' in verdict.found], [3, true]);
  });
});
