/** Do many hook processes at once keep every event? */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { governedProject } from '../helpers.ts';
import { assertConsistent, assertIntegrity, assertKept, scaled, startHook, startToolHook } from './race-helpers.ts';

const events = scaled(1000, 160);
const atOnce = 16;

test(`${atOnce} hooks at once keep ${events} of ${events} events`, { timeout: 600_000 }, async (t) => {
  const root = governedProject(t);
  const ids = Array.from({ length: events }, (_, index) => `toolu_${index}`);
  const waiting = [...ids];
  const worker = async () => {
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      const { code, stdout, stderr } = await startToolHook(root, 'PreToolUse', id).ended;
      // A hook that is past its deadline has recorded and answered before it kills itself.
      assert.ok(code === 0 || code === null, stderr);
      assert.equal(stdout, '');
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  assertKept(root, ids, ({ details }) => details.call);
  await startHook(root, 'Stop', {}).ended;
  assertIntegrity(root, t);
  assert.deepEqual(await assertConsistent(root), []);
});
