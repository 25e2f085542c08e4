/** Is a long honest history never taken for a forged one? */
import assert from 'node:assert/strict';
import { existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { governedProject } from '../helpers.ts';
import {
  acknowledgedIn,
  assertConsistent,
  assertKept,
  buildWriter,
  type Chance,
  createChance,
  type Running,
  readRecords,
  scaled,
  start,
  startHook,
  startToolHook,
} from './race-helpers.ts';

const histories = scaled(60, 6);

test(`${histories} histories of writers, hooks, folds and kills are consistent`, { timeout: 600_000 }, async (t) => {
  const chance = createChance(t);
  const script = await buildWriter(t);
  let [records, seals] = [0, 0];
  for (let history = 0; history < histories; history += 1) {
    const root = governedProject(t);
    const files: string[] = [];
    for (let step = 0; step < 3; step += 1) {
      const running = Array.from({ length: 2 + chance.below(3) }, (_, index) =>
        begin({ root, script, chance, name: `${step}-${index}`, files }),
      );
      await Promise.all(running.map((each) => killSometimes(each, chance)));
      // Whoever waits for a killed fold's lock would wait for half a minute.
      rmSync(join(root, '.khoregos/fold.lock'), { force: true });
    }
    if (!existsSync(join(root, '.khoregos/journal'))) continue;
    assertKept(root, files.flatMap(acknowledgedIn), ({ details }) => details.task);
    await assertConsistent(root);
    const found = readRecords(root);
    records += found.length;
    seals += found.filter(({ type }) => type === 'segment_sealed').length;
    assert.equal(found.filter(({ type }) => /journal_regressed|fault|set_aside|rebuilt/.test(type)).length, 0);
    rmSync(dirname(root), { recursive: true });
  }
  t.diagnostic(`${records} records, ${seals} seals`);
});

interface Beginning {
  readonly root: string;
  readonly script: string;
  readonly chance: Chance;
  readonly name: string;
  readonly files: string[];
}

function begin({ root, script, chance, name, files }: Beginning): Running {
  const kind = chance.pick(['writer', 'writer', 'Stop', 'PreToolUse', 'SubagentStop'] as const);
  if (kind === 'PreToolUse') return startToolHook(root, kind, name);
  if (kind !== 'writer') return startHook(root, kind, { session_id: name });
  const acknowledged = join(dirname(root), `acknowledged-${name}`);
  files.push(acknowledged);
  const bytes = chance.pick([100, 3000, 14_000]);
  const reopenAfter = chance.pick([2, 20, 1000]);
  return start(root, script, [JSON.stringify({ root, name, count: 200, bytes, reopenAfter, acknowledged })]);
}

async function killSometimes({ child, ended }: Running, chance: Chance): Promise<void> {
  const timer = chance.below(3) === 0 ? setTimeout(() => child.kill('SIGKILL'), 30 + chance.below(300)) : undefined;
  const { code, stderr } = await ended;
  clearTimeout(timer);
  if (code !== null) assert.equal(code, 0, stderr);
}
