/** Is an honest history never taken for a forged one, whoever writes, folds, prunes or is killed at once? */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { createDirectory } from '../../src/ledger/snapshot.ts';
import { verifyTrail } from '../../src/operations/verify-trail.ts';
import { governedProject, homeOf, repository } from '../helpers.ts';
import { varied, writeJournal } from '../ledger/journals.ts';
import {
  acknowledgedIn,
  assertConsistent,
  assertKept,
  buildScript,
  type Chance,
  createChance,
  type Running,
  readRecords,
  scaled,
  start,
  startHook,
  startToolHook,
} from './race-helpers.ts';

/** The square: a sample of a tenth takes a hundredth of the time. */
const histories = Math.max(8, Math.round(scaled(1000, 1) ** 2 / 1000));

/** Of so many histories one is looked at by the other verifier too, and one is folded anew. */
const every = 10;

test(`${histories} honest histories raise no alarm`, { timeout: 7_200_000 }, async (t) => {
  const chance = createChance(t);
  const script = await buildScript(t, 'fast-writer');
  let [records, seals, killed, pruned] = [0, 0, 0, 0];
  for (let history = 0; history < histories; history += 1) {
    const root = governedProject(t);
    const files: string[] = [];
    writePast(root, chance.below(9));
    for (let step = 0; step < 2; step += 1) {
      const running = Array.from({ length: 2 + chance.below(3) }, (_, index) =>
        begin({ root, script, chance, name: `${step}-${index}`, files, mayPrune: step > 0 }),
      );
      const ends = await Promise.all(running.map((each) => killSometimes(each, chance)));
      killed += ends.filter((wasKilled) => wasKilled).length;
      // Whoever waits for a killed fold's lock would wait for half a minute.
      rmSync(join(root, '.khoregos/fold.lock'), { force: true });
    }
    if (!existsSync(join(root, '.khoregos/journal'))) continue;
    await assertIntact(root);
    const found = readRecords(root);
    const prunings = found.filter(({ type }) => type === 'trail_pruned').length;
    pruned += prunings;
    if (prunings === 0) assertKept(root, files.flatMap(acknowledgedIn), ({ details }) => details.task);
    if (history % every === 0) {
      await assertConsistent(root);
      assertIntactElsewhere(root);
    }
    records += found.length;
    seals += found.filter(({ type }) => type === 'segment_sealed').length;
    assert.equal(found.filter(({ type }) => /journal_regressed|fault|set_aside|rebuilt/.test(type)).length, 0);
    rmSync(dirname(root), { recursive: true });
  }
  t.diagnostic(`${records} records, ${seals} seals, ${killed} killed, ${pruned} prunings`);
});

const dayMs = 86_400_000;

/** Segments of yesterday, as they were sealed: enough of them to be packed and pruned. */
function writePast(root: string, segments: number): void {
  if (segments === 0) return;
  createDirectory(root);
  const start = Date.now() - dayMs;
  writeJournal(root, segments * 10, 10, (number) => ({
    ...varied(number),
    at: new Date(start + number).toISOString(),
  }));
}

/** With all that this home knows: signed heads, what was published, the state. */
async function assertIntact(root: string): Promise<void> {
  const options = {
    key: '',
    session: undefined,
    sinceAnchor: false,
    authorities: undefined,
    progress: () => undefined,
  };
  const found = await verifyTrail(root, { HOME: homeOf(root), PATH: process.env.PATH }, options);
  assert.equal(found?.result, 'intact', JSON.stringify(found?.findings, null, 1));
}

function assertIntactElsewhere(root: string): void {
  const env = { PATH: process.env.PATH, HOME: homeOf(root) };
  const { status, stdout } = spawnSync('python3', [join(repository, 'tools/verify.py'), root], {
    env,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stdout);
}

interface Beginning {
  readonly root: string;
  readonly script: string;
  readonly chance: Chance;
  readonly name: string;
  readonly files: string[];
  readonly mayPrune: boolean;
}

const kinds = ['writer', 'writer', 'writer', 'Stop', 'PreToolUse', 'SubagentStop', 'rebuild'] as const;
const cli = join(repository, 'dist/cli.js');

function begin({ root, script, chance, name, files, mayPrune }: Beginning): Running {
  const kind = chance.pick(mayPrune ? ([...kinds, 'prune'] as const) : kinds);
  if (kind === 'rebuild') return start(root, cli, ['db', 'rebuild', '--no-fail']);
  // Everything but the newest segment.
  if (kind === 'prune') return start(root, cli, ['audit', 'prune', '--before', '2999-01-01', '--no-fail']);
  if (kind === 'PreToolUse') return startToolHook(root, kind, name);
  if (kind !== 'writer') return startHook(root, kind, { session_id: name });
  const acknowledged = join(dirname(root), `acknowledged-${name}`);
  files.push(acknowledged);
  const bytes = chance.pick([100, 3000, 14_000]);
  const reopenAfter = chance.pick([5, 20, 1000]);
  return start(root, script, [JSON.stringify({ root, name, count: 40, bytes, reopenAfter, acknowledged })]);
}

/** True when it was killed before it ended. */
async function killSometimes({ child, ended }: Running, chance: Chance): Promise<boolean> {
  const timer = chance.below(3) === 0 ? setTimeout(() => child.kill('SIGKILL'), 30 + chance.below(400)) : undefined;
  const { code, stderr } = await ended;
  clearTimeout(timer);
  if (code !== null) assert.equal(code, 0, stderr);
  return code === null;
}
