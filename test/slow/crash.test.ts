/** Does a SIGKILL at any moment lose anything that was acknowledged? */
import assert from 'node:assert/strict';
import test from 'node:test';
import { governedProject, temporaryDirectory } from '../helpers.ts';
import { assertConsistent, callsInJournal, scale, startHook } from './trail-helpers.ts';

const rounds = Math.ceil(200 * scale);

/** Longer than any hook runs, so that the kill falls on every moment of its life. */
const killWithinMs = 120;

test(`${rounds} rounds of SIGKILL at random moments of hook and fold lose nothing acknowledged`, async (t) => {
  const root = governedProject(t);
  const home = temporaryDirectory(t);
  const acknowledged: string[] = [];
  let killed = 0;
  for (let round = 0; round < rounds; round += 1) {
    const calls = [0, 1].map((each) => `call-${round}-${each}`);
    const writes = calls.map((call) => ({
      call,
      ...startHook(root, home, {
        hook_event_name: 'PreToolUse',
        tool_name: 'Write',
        tool_use_id: call,
        tool_input: { file_path: `${root}/src/a.ts`, content: call },
      }),
    }));
    const fold = startHook(root, home, { hook_event_name: 'Stop' });
    const victim = [...writes, fold][round % 3];
    const timer = setTimeout(() => victim?.child.kill('SIGKILL'), Math.random() * killWithinMs);
    for (const { call, done } of writes) {
      const code = await done;
      if (code === 0 || code === 2) acknowledged.push(call);
      else killed += 1;
    }
    if ((await fold.done) === null) killed += 1;
    clearTimeout(timer);
  }
  t.diagnostic(`${killed} processes killed, ${acknowledged.length} calls acknowledged`);
  const kept = callsInJournal(root);
  assert.deepEqual(
    acknowledged.filter((call) => !kept.has(call)),
    [],
  );
  const next = startHook(root, home, { hook_event_name: 'Stop' });
  assert.equal(await next.done, 0);
  await assertConsistent(root);
});
