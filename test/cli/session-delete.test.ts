/** Is a deleted session gone, to the last byte of what was said in it, while the chain stays whole? */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { lead } from '../../src/core/agents.ts';
import { eraseLine } from '../../src/core/erasure.ts';
import { hashLine } from '../../src/ledger/hashes.ts';
import { openProject } from '../../src/operations/open-project.ts';
import { saveContext } from '../../src/operations/save-context.ts';
import { governedProject, journalLines, runInProcess, toolEvent } from '../helpers.ts';
import { json, k6s, remedyOf, type ShownSession, startSession } from './cli-helpers.ts';
import { filesWith } from './files-with.ts';
import { say, type Verified, verified } from './values.ts';

const word = 'zebrafish';

test('session delete leaves no byte of what was said, and keeps every line of what was done', async (t) => {
  const root = governedProject(t);
  const { id } = startSession(root, `Objective ${word}`);
  await say(root, word);
  await runInProcess(root, toolEvent('PreToolUse', 'Write', { file_path: 'protected/key', content: 'no' }));
  k6s(root, 'stop');
  startSession(root, 'Two');
  k6s(root, 'history');
  assert.ok(filesWith(root, word).length >= 3, 'it is there before');
  const before = verified(root);
  const types = journalLines(root).map(({ type }) => type);
  const deleted = json<{ id: string; erased: number }>(k6s(root, `session delete ${id} --json`));
  assert.equal(deleted.id, id);
  assert.ok(deleted.erased >= 7, String(deleted.erased));
  assert.deepEqual(filesWith(root, word), []);
  const after = verified(root);
  assert.deepEqual(
    after.findings.map(({ kind }) => kind),
    before.findings.map(({ kind }) => kind),
  );
  assert.equal(after.events, before.events + 1);
  assert.deepEqual(
    journalLines(root).map(({ type }) => type),
    [...types, 'session_delete'],
  );
  assert.ok(journalLines(root).some(({ type, session }) => type === 'boundary_violation' && session === id));
  const rebuilt = json<{ head: string }>(k6s(root, 'db rebuild --json'));
  assert.equal(rebuilt.head, after.head, 'an erased line keeps its place in the chain');
  assert.equal(verified(root).head, after.head);
  assert.deepEqual(filesWith(root, word), []);
});

test('nothing shows a deleted session’s values any more, and deleting again finds nothing left', async (t) => {
  const root = governedProject(t);
  const { id } = startSession(root, `Objective ${word}`);
  await say(root, word);
  startSession(root, 'Two');
  const ran = k6s(root, `session delete ${id.slice(0, 26)}`);
  assert.match(
    ran.stdout,
    new RegExp(`^Session ${id} is deleted: the values of \\d+ events are erased, the chain is kept\\.\n$`),
  );
  const { session } = json<{ session: ShownSession }>(k6s(root, `session show ${id} --json`));
  assert.deepEqual([session.state, session.objective], ['deleted', '']);
  assert.deepEqual(json(k6s(root, `context list --session ${id} --json`)), { entries: [] });
  assert.deepEqual(json(k6s(root, `context search ${word} --session ${id} --json`)), { matches: [] });
  assert.deepEqual(json(k6s(root, `checkpoint timeline --session ${id} --json`)), { checkpoints: [] });
  for (const command of ['history', 'status', 'audit show', 'session context', `session context ${id}`]) {
    assert.ok(!k6s(root, command).stdout.includes(word), command);
  }
  assert.deepEqual(json(k6s(root, `session delete ${id} --json`)), { id, erased: 0 });
  assert.equal(journalLines(root).filter(({ type }) => type === 'session_delete').length, 1);
});

test('what the gate keeps of the calls that said it holds no value either', async (t) => {
  const root = governedProject(t);
  const { id } = startSession(root, 'One');
  for (const [tool, input] of [
    ['save_context', { key: word, value: word, summary: `a ${word}` }],
    ['task_update', { task_id: word, status: word, subject: `a ${word}`, progress: word }],
    ['log', { action: word, details: { word } }],
    ['save_checkpoint', { notes: word, next: word, decisions: [word] }],
    ['search_context', { query: word }],
  ] as const) {
    await runInProcess(root, toolEvent('PreToolUse', `mcp__plugin_k6s_k6s__k6s_${tool}`, input, { tool_use_id: tool }));
  }
  startSession(root, 'Two');
  k6s(root, `session delete ${id}`);
  assert.deepEqual(filesWith(root, word), []);
});

test('what belongs to the project or to another session stays, with the blobs that it shares', async (t) => {
  const root = governedProject(t);
  const { id } = startSession(root, 'One');
  const large = 'kept '.repeat(4000);
  const save = (scope: 'session' | 'project', key: string) => async () => {
    const project = await openProject(root, Date.now);
    saveContext(project, { client: 'session-1', agent: lead }, { key, value: large, scope });
    project.close();
  };
  await save('session', 'a')();
  await save('project', 'b')();
  startSession(root, 'Two');
  await save('session', 'c')();
  k6s(root, `session delete ${id}`);
  for (const key of ['b', 'c']) {
    assert.equal(json(k6s(root, `context show ${key} --json`)).value, large);
  }
  assert.equal(k6s(root, `context show a --session ${id}`).code, 3);
  verified(root);
});

test('session delete refuses the current session and a missing id, and erases nothing', async (t) => {
  const root = governedProject(t);
  const { id } = startSession(root, 'One');
  await say(root, word);
  assert.match(remedyOf(k6s(root, 'session delete --json'), 2, 'USAGE'), /k6s history/);
  assert.match(remedyOf(k6s(root, `session delete ${id} --json`), 2, 'USAGE'), /k6s stop/);
  assert.match(remedyOf(k6s(root, 'session delete latest --json'), 2, 'USAGE'), /k6s stop/);
  assert.ok(filesWith(root, word).length > 0);
  k6s(root, 'stop');
  assert.equal(k6s(root, 'session delete latest').code, 0);
  assert.deepEqual(filesWith(root, word), []);
});

test('a line that was erased without a deleted session is found', async (t) => {
  const root = governedProject(t);
  const { id } = startSession(root, 'One');
  await say(root, word);
  startSession(root, 'Two');
  const path = join(root, '.khoregos/journal/000001.jsonl');
  const text = readFileSync(path, 'utf8');
  const line = text.split('\n').find((each) => each.includes('"type":"context_saved"')) ?? '';
  const erased = eraseLine(line, hashLine(Buffer.from(line)), Buffer.byteLength);
  assert.equal(erased?.length, line.length);
  writeFileSync(
    path,
    text.replace(line, () => erased ?? ''),
  );
  const ran = k6s(root, 'audit verify --json');
  const found = json<Verified>(ran);
  assert.deepEqual([ran.code, found.consistent], [1, false]);
  assert.ok(
    found.findings.some(({ kind }) => kind === 'erasure_unexplained'),
    JSON.stringify(found),
  );
  // A forged hash of what the line was is missed by whoever had read it.
  writeFileSync(
    path,
    text.replace(line, () =>
      (erased ?? '').replace(/"erased":"(.)/, (_, first) => `"erased":"${first === '0' ? '1' : '0'}`),
    ),
  );
  assert.equal(k6s(root, 'audit verify').code, 1);
  // Once the session is deleted an erased line is what it should be.
  writeFileSync(path, text);
  k6s(root, `session delete ${id}`);
  verified(root);
});
