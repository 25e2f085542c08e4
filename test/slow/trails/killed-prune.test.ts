/** Is a trail whole whenever a pruning is killed, and does the next one finish it? */
import assert from 'node:assert/strict';
import { cpSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import test from 'node:test';
import { k6s, startK6s } from '../../cli/cli-helpers.ts';
import {
  ages,
  assertIntact,
  assertSameAnew,
  directoryOf,
  does,
  oldTrail,
  segmentNames,
  turn,
} from '../../cli/trails.ts';
import { homeOf } from '../../helpers.ts';

test('killed at any moment, the trail is whole and a second pruning finishes', async (t) => {
  const root = await oldTrail(t);
  const backup = join(dirname(root), 'backup');
  const places = [root, homeOf(root)];
  for (const place of places) cpSync(place, join(backup, basename(place)), { recursive: true });
  const restore = () => {
    for (const place of places) {
      rmSync(place, { recursive: true });
      cpSync(join(backup, basename(place)), place, { recursive: true });
    }
  };
  let killed = 0;
  // So many changes of the journal's directory: records, the marker, one segment after the other.
  for (const changes of [2, 6, 12, 18, 24]) {
    restore();
    const child = startK6s(root, 'audit prune --before 30d');
    const ended = new Promise<NodeJS.Signals | null>((done) => child.on('close', (_code, signal) => done(signal)));
    let seen = 0;
    const watcher = watch(join(root, '.khoregos/journal'), () => {
      seen += 1;
      if (seen === changes) child.kill('SIGKILL');
    });
    if ((await ended) === 'SIGKILL') killed += 1;
    watcher.close();
    assertIntact(root);
    await turn(root);
    assertIntact(root);
    does(root, 'audit prune --before 30d');
    assert.deepEqual(segmentNames(root), ['000004.jsonl', '000005.jsonl']);
    assertIntact(root);
    await assertSameAnew(root);
    for (const days of ages) assert.equal(k6s(root, `context show key-${days}`).code, 0);
  }
  assert.ok(killed > 0);
});

test('a pruning that was killed between removing two segments is finished by the next', async (t) => {
  const root = await oldTrail(t);
  const files = join(root, '.khoregos');
  const before = join(dirname(root), 'before');
  cpSync(files, before, { recursive: true });
  does(root, 'audit prune --before 30d');
  for (const name of ['journal/000002.jsonl', 'journal/000003.jsonl', 'k6s.db'])
    cpSync(join(before, name), join(files, name));
  // Its head log says by now that a newer database was published, which a killed one had not.
  const log = join(directoryOf(root), 'heads.jsonl');
  const lines = readFileSync(log, 'utf8').split('\n').filter(Boolean);
  writeFileSync(
    log,
    lines
      .slice(0, -3)
      .map((line) => `${line}\n`)
      .join(''),
  );
  assertIntact(root);
  await turn(root);
  await assertSameAnew(root);
  assertIntact(root);
  does(root, 'audit prune --before 30d');
  assert.deepEqual(segmentNames(root), ['000004.jsonl', '000005.jsonl']);
  assertIntact(root);
});
