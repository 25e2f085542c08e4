/** Do folds at once make the same database as one? */
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { databasePath } from '../../src/ledger/layout.ts';
import { openProject } from '../../src/operations/open-project.ts';
import { governedProject, repository } from '../helpers.ts';
import { assertConsistent, assertIntegrity, createChance, scaled, sleep, start, startHook } from './race-helpers.ts';

const rounds = scaled(40, 5);

test(`${rounds} rounds of folds and rebuilds at once make the rows of one`, { timeout: 600_000 }, async (t) => {
  const chance = createChance(t);
  const root = governedProject(t);
  for (let round = 0; round < rounds; round += 1) {
    await writeSome(root, round, chance.pick([1, 50, 700]));
    if (chance.below(8) === 0) rmSync(databasePath(root), { force: true });
    const running = Array.from({ length: 3 + chance.below(3) }, (_, index) =>
      startHook(root, chance.pick(['Stop', 'SubagentStop', 'PreCompact']), { session_id: `${round}-${index}` }),
    );
    await sleep(chance.below(80));
    running.push(start(root, join(repository, 'dist/cli.js'), ['db', 'rebuild']));
    for (const { code, stderr } of await Promise.all(running.map(({ ended }) => ended))) {
      assert.deepEqual([code, stderr], [0, '']);
    }
    assertIntegrity(root, t);
    assert.deepEqual(await assertConsistent(root), []);
  }
});

async function writeSome(root: string, round: number, count: number): Promise<void> {
  const project = await openProject(root, Date.now);
  for (let index = 0; index < count; index += 1) {
    const agent = { id: `a${index % 5}`, name: `builder-${index % 5}`, type: 'builder', via: 'payload' } as const;
    const details = { call: `${round}-${index}`, filler: 'z '.repeat(200) };
    project.record({ type: 'tool_use', action: 'Used', details }, { client: `c${index % 3}`, agent });
  }
  project.close();
}
