/** Does a hook that was killed at any moment leave a journal in which everything acknowledged is kept? */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { EventRecord } from '../../src/core/events.ts';
import { governedProject } from '../helpers.ts';
import {
  assertConsistent,
  assertIntegrity,
  assertKept,
  createChance,
  type Running,
  readRecords,
  scaled,
  startHook,
  startToolHook,
} from './race-helpers.ts';

const rounds = scaled(200, 20);

/** So many times as long as a hook takes on this machine, so that some end by themselves. */
const killWithin = 2;

test(`${rounds} rounds of SIGKILL lose nothing that was acknowledged`, { timeout: 600_000 }, async (t) => {
  const chance = createChance(t);
  const root = governedProject(t);
  const acknowledged: string[] = [];
  let killed = 0;
  const startedAt = performance.now();
  await startToolHook(root, 'PostToolUse', 'measured').ended;
  const killWithinMs = Math.round(killWithin * (performance.now() - startedAt));
  for (let round = 0; round < rounds; round += 1) {
    const started = Array.from({ length: 1 + chance.below(4) }, (_, index) =>
      begin(root, `${round}-${index}`, () => chance.below(killWithinMs), chance),
    );
    for (const { id, running, killAfterMs } of started) {
      const timer = setTimeout(() => running.child.kill('SIGKILL'), killAfterMs);
      const { code, stdout, stderr } = await running.ended;
      clearTimeout(timer);
      if (code === null) killed += 1;
      else acknowledged.push(id);
      assert.deepEqual([stdout, stderr], ['', ''], id);
    }
    if (round % 10 === 9) await checkNextCall(root, `next-${round}`, acknowledged);
  }
  t.diagnostic(`${killed} killed, ${acknowledged.length} acknowledged, ${readRecords(root).length} records`);
  assert.ok(killed > rounds / 4 && acknowledged.length > rounds / 4, 'both happened often');
  assertKept(root, acknowledged, nameOf);
  removeOldLock(root);
  await startHook(root, 'Stop', { session_id: 'last' }).ended;
  await startHook(root, 'Stop', { session_id: 'very-last' }).ended;
  assertIntegrity(root, t);
  await assertConsistent(root);
  assert.deepEqual(
    readdirSync(join(root, '.khoregos')).filter((name) => name.includes('set-aside')),
    [],
  );
});

/** One hook, or a fold, with the id of the event that it will have recorded. */
function begin(root: string, name: string, killAfter: () => number, chance: ReturnType<typeof createChance>) {
  const kind = chance.pick(['PreToolUse', 'PreToolUse', 'PostToolUse', 'Stop'] as const);
  const id = `${kind}-${name}`;
  const running: Running =
    kind === 'Stop' ? startHook(root, 'Stop', { session_id: id }) : startToolHook(root, kind, id);
  return { id, running, killAfterMs: killAfter() };
}

/** Whatever was killed: the next call is recorded, and folds once a killed fold's lock is old. */
async function checkNextCall(root: string, id: string, acknowledged: string[]): Promise<void> {
  const { code, stdout } = await startToolHook(root, 'PreToolUse', id).ended;
  assert.deepEqual([code, stdout], [0, '']);
  acknowledged.push(id);
  removeOldLock(root);
  await assertConsistent(root);
}

function removeOldLock(root: string): void {
  const lock = join(root, '.khoregos/fold.lock');
  const past = new Date(Date.now() - 60_000);
  if (existsSync(lock)) utimesSync(lock, past, past);
}

function nameOf({ type, client, details }: EventRecord): unknown {
  if (type === 'turn_end') return client;
  // An outcome that nobody asked for has a second record, which names its call otherwise.
  return details.call;
}
