import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { verifyTrail } from '../../src/operations/verify-trail.ts';
import { repository, temporaryDirectory } from '../helpers.ts';
import { attacks, attacksOnSegments } from './attacks.ts';
import { signedProject, type World } from './signed-projects.ts';

interface Verdict {
  readonly result: string;
  readonly events: number;
  readonly head: string;
  readonly kinds: readonly string[];
  readonly findings: readonly { readonly level: string; readonly kind: string; readonly message: string }[];
}

function runPython(args: readonly string[]): { readonly code: number | null; readonly verdict: Verdict } {
  const { status, stdout, stderr } = spawnSync('python3', [join(repository, 'tools/verify.py'), '--json', ...args], {
    encoding: 'utf8',
  });
  assert.equal(stderr, '');
  return { code: status, verdict: JSON.parse(stdout) };
}

const verify = ({ root, userDirectory }: World) => runPython([root, '--user-directory', userDirectory]);

/** What the verifier of the command line finds broken in the same files. */
async function kindsByNode({ root, userDirectory }: World): Promise<readonly string[]> {
  const options = {
    key: '',
    session: undefined,
    sinceAnchor: false,
    authorities: undefined,
    progress: () => undefined,
  };
  const variables = { XDG_CONFIG_HOME: dirname(userDirectory), HOME: dirname(userDirectory), PATH: process.env.PATH };
  const { findings = [] } = (await verifyTrail(root, variables, options)) ?? {};
  return [...new Set(findings.filter(({ weight }) => weight === 'broken').map(({ kind }) => kind))].sort();
}

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
    assert.deepEqual([code, verdict.result, verdict.events, verdict.findings], [0, 'intact', 98, []]);
  });

  for (const [claim, attack, expected] of [...attacks, ...attacksOnSegments]) {
    it(`finds ${expected.join(', ')}, and what the other verifier finds, when somebody ${claim}`, async () => {
      restore();
      await attack(world);
      const { code, verdict } = verify(world);
      for (const kind of expected) assert.ok(verdict.kinds.includes(kind), JSON.stringify(verdict));
      assert.equal(code, 1);
      assert.deepEqual(verdict.kinds, await kindsByNode(world));
    });
  }
});
