/** Does a redaction go on while others work, finish what a killed one began, and give up in time? */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import type { EventRecord } from '../../src/core/events.ts';
import { openProject } from '../../src/operations/open-project.ts';
import { redactEvent } from '../../src/operations/redact-event.ts';
import { json, k6s, startK6s, startSession } from '../cli/cli-helpers.ts';
import { filesWith } from '../cli/files-with.ts';
import { log, redact, save } from '../cli/redactions.ts';
import { verified } from '../cli/values.ts';
import { governedProject, journalLines, runInProcess, toolEvent } from '../helpers.ts';
import { person } from '../operations/sessions.ts';
import { scaled } from './race-helpers.ts';

const word = 'zebrafish';

test('hooks and readers go on while it runs, and no published state or database brings the value back', async (t) => {
  const root = governedProject(t);
  startSession(root, 'One');
  const events = await Promise.all(
    Array.from({ length: 4 }, (_, index) => log(root, `say ${word} ${index}`, { word })),
  );
  let [running, calls] = [true, 0];
  const work = async () => {
    while (running) {
      const extra = { tool_use_id: `toolu_${calls}` };
      const { output } = await runInProcess(root, toolEvent('PreToolUse', 'Write', { file_path: 'a' }, extra));
      assert.equal(output.exitCode, 0);
      calls += 1;
      await delay(1);
    }
  };
  const worker = work();
  for (const { id } of events) {
    const child = startK6s(root, `audit redact ${id}`);
    const reader = startK6s(root, 'audit show --json');
    const codes = await Promise.all([child, reader].map((each) => new Promise((resolve) => each.on('close', resolve))));
    assert.deepEqual(codes, [0, 0]);
  }
  running = false;
  await worker;
  k6s(root, 'history');
  assert.deepEqual(filesWith(root, word), []);
  assert.deepEqual(verified(root).findings, []);
  assert.equal(journalLines(root).filter(({ type }) => type === 'tool_request').length, calls);
});

test('audit redact killed at any moment is finished by the next, and the trail is consistent throughout', async (t) => {
  const rounds = scaled(16, 4);
  const root = governedProject(t);
  const events: EventRecord[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    events.push(await save(root, `key-${round}`, `${word}-${round}- `.repeat(round % 2 === 0 ? 4000 : 2)));
  }
  const started = Date.now();
  redact(root, events[0]?.id ?? '');
  const tookMs = Date.now() - started;
  let killed = 0;
  for (let round = 1; round <= rounds; round += 1) {
    const id = events[round]?.id ?? '';
    const child = startK6s(root, `audit redact ${id}`);
    const ended = new Promise<NodeJS.Signals | null>((resolve) =>
      child.on('close', (_code, signal) => resolve(signal)),
    );
    // From the moment at which it may have begun to write.
    const timer = setTimeout(() => child.kill('SIGKILL'), tookMs * (0.3 + Math.random() * 0.7));
    if ((await ended) === 'SIGKILL') killed += 1;
    clearTimeout(timer);
    verified(root);
    assert.equal(redact(root, id).id, id);
    assert.deepEqual(filesWith(root, `${word}-${round}-`), [], `round ${round}`);
    assert.deepEqual(verified(root).findings, []);
  }
  assert.ok(killed > 0);
  const { head } = verified(root);
  assert.equal(json<{ head: string }>(k6s(root, 'db rebuild --json')).head, head);
  assert.deepEqual(filesWith(root, word), []);
  assert.equal(journalLines(root).filter(({ type }) => type === 'event_redacted').length, rounds + 1);
});

test('a redaction gives up when somebody else keeps folding, and has recorded nothing', {
  timeout: 60_000,
}, async (t) => {
  const root = governedProject(t);
  const { id } = await log(root, `say ${word}`);
  const before = journalLines(root);
  writeFileSync(join(root, '.khoregos/fold.lock'), String(process.pid));
  const project = await openProject(root, Date.now);
  await assert.rejects(redactEvent(project, person, id), { code: 'BUSY', remedy: 'Run it again' });
  assert.deepEqual(journalLines(root), before);
});
