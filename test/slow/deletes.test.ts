/** Is a deletion finished whenever it is killed, and is nothing left in pages that rows of others share? */
import assert from 'node:assert/strict';
import test from 'node:test';
import { lead } from '../../src/core/agents.ts';
import { deleteSession } from '../../src/operations/delete-session.ts';
import { openProject } from '../../src/operations/open-project.ts';
import { startSession as start } from '../../src/operations/start-session.ts';
import { json, k6s, startK6s, startSession } from '../cli/cli-helpers.ts';
import { filesWith } from '../cli/files-with.ts';
import { say, verified } from '../cli/values.ts';
import { governedProject, homeOf } from '../helpers.ts';
import { rowsOfToday } from '../rows-of-today.ts';
import { scaled } from './race-helpers.ts';

const word = 'zebrafish';

test('session delete killed at any moment is finished by the next, and the trail is consistent throughout', async (t) => {
  const rounds = scaled(40, 4);
  const root = governedProject(t);
  const ids: string[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    ids.push(startSession(root, `Objective ${word}-${round}-`).id);
    await say(root, `${word}-${round}-`, 4);
  }
  startSession(root, 'Last');
  const started = Date.now();
  k6s(root, `session delete ${ids[0]}`);
  const tookMs = Date.now() - started;
  let killed = 0;
  for (let round = 1; round <= rounds; round += 1) {
    const id = ids[round] ?? '';
    const child = startK6s(root, `session delete ${id}`);
    const ended = new Promise<NodeJS.Signals | null>((resolve) =>
      child.on('close', (_code, signal) => resolve(signal)),
    );
    // From the moment at which it may have begun to write.
    const timer = setTimeout(() => child.kill('SIGKILL'), tookMs * (0.3 + Math.random() * 0.7));
    if ((await ended) === 'SIGKILL') killed += 1;
    clearTimeout(timer);
    assert.deepEqual(
      verified(root).findings.filter(({ weight }) => weight === 'broken'),
      [],
    );
    assert.equal(k6s(root, `session delete ${id}`).code, 0);
    assert.deepEqual(filesWith(root, `${word}-${round}-`), [], `round ${round}`);
  }
  assert.ok(killed > 0);
  const { head } = verified(root);
  assert.equal(json<{ head: string }>(k6s(root, 'db rebuild --json')).head, head);
  verified(root);
  assert.deepEqual(filesWith(root, word), []);
});

test('nothing is left in a page of the database that held rows of other sessions too', async (t) => {
  for (const length of rowsOfToday([0, 14, 40])) {
    const root = governedProject(t);
    const words = Array.from({ length: 21 }, (_, index) => `${word}-${index}-`.padEnd(length, 'z'));
    const ids: string[] = [];
    for (const each of words) {
      const project = await openProject(root, Date.now);
      const actor = { client: '', agent: lead };
      ids.push((await start(project, actor, `Objective ${each}`, { HOME: homeOf(root) })).session.id);
      project.close();
      await say(root, each, 4);
    }
    startSession(root, 'Last');
    const project = await openProject(root, Date.now);
    for (const [index, id] of ids.entries()) {
      await deleteSession(project, { client: '', agent: lead }, id);
      assert.deepEqual(filesWith(root, words[index] ?? ''), [], `${length}: ${index}`);
    }
  }
});
