/** Is everything that may be done to a real trail detected, and named alike, by both verifiers? */
import assert from 'node:assert/strict';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { verifyTrail } from '../../src/operations/verify-trail.ts';
import { homeOf, temporaryDirectory } from '../helpers.ts';
import { attacks } from '../tools/attacks.ts';
import { attacksOnSegments } from '../tools/attacks-on-segments.ts';
import { realProject } from '../tools/real-project.ts';
import { runPython } from '../tools/run-python.ts';
import type { World } from '../tools/signed-projects.ts';
import { scaled } from './race-helpers.ts';

const all = [...attacks, ...attacksOnSegments];

/** A sample takes every so manieth, another one each day. */
const every = Math.max(1, Math.round(all.length / scaled(all.length, 12)));
const first = Math.floor(Date.now() / 86_400_000) % every;

const options = { key: '', session: undefined, sinceAnchor: false, authorities: undefined, progress: () => undefined };

async function verify({ root }: World) {
  const found = await verifyTrail(root, { HOME: homeOf(root), PATH: process.env.PATH }, options);
  const { result = 'cannot tell', findings = [] } = found ?? {};
  const kinds = new Set(findings.filter(({ weight }) => weight === 'broken').map(({ kind }) => kind));
  return { result, kinds: [...kinds].sort(), findings };
}

describe(`${all.length} attacks on a trail that hooks and commands made`, () => {
  let world: World;
  let restore: () => void;
  const tasks: (() => void)[] = [];
  before(async () => {
    const cleanup = { after: (task: () => void) => tasks.push(task) };
    world = await realProject(cleanup);
    const paths = [join(world.root, '.khoregos'), world.userDirectory, join(world.anchorFile, '..')];
    const kept = temporaryDirectory(cleanup);
    for (const [index, path] of paths.entries()) cpSync(path, join(kept, String(index)), { recursive: true });
    restore = () => {
      for (const [index, path] of paths.entries()) {
        rmSync(path, { recursive: true, force: true });
        cpSync(join(kept, String(index)), path, { recursive: true });
      }
    };
  });
  after(() => {
    for (const task of tasks) task();
  });

  it('is intact before', async () => {
    const { result, findings } = await verify(world);
    assert.deepEqual([result, findings], ['intact', []]);
    const { code, verdict } = runPython([world.root, '--user-directory', world.userDirectory]);
    assert.deepEqual([code, verdict.kinds], [0, []]);
  });

  for (const [index, [claim, attack, expected]] of all.entries()) {
    if (index % every !== first) continue;
    it(`${expected.join(', ')}: somebody ${claim}`, async () => {
      restore();
      await attack(world);
      const { result, kinds } = await verify(world);
      assert.equal(result, 'broken');
      for (const kind of expected)
        assert.ok(
          kind.split('|').some((each) => (kinds as string[]).includes(each)),
          `${kind} in ${kinds}`,
        );
      const { code, verdict } = runPython([world.root, '--user-directory', world.userDirectory]);
      assert.deepEqual([code, verdict.kinds], [1, kinds]);
    });
  }
});
