/** Is what stands in place of pruned events proof, and do late hooks and erasures get along with it? */
import assert from 'node:assert/strict';
import { generateKeyPairSync, sign } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { gunzipSync } from 'node:zlib';
import { lead } from '../../../src/core/agents.ts';
import { archiveSegment } from '../../../src/ledger/archive.ts';
import { listSegments } from '../../../src/ledger/segments.ts';
import { submitEvent } from '../../../src/operations/submit-event.ts';
import { json, k6s, remedyOf, type ShownSession } from '../../cli/cli-helpers.ts';
import {
  assertBroken,
  assertIntact,
  does,
  markerOf,
  oldTrail,
  seal,
  segmentNames,
  turn,
  verify,
  within,
} from '../../cli/trails.ts';
import { governedProject, strictPolicy } from '../../helpers.ts';

const journal = (root: string) => join(root, '.khoregos/journal');
const actor = { client: 'session-1', agent: lead };

/** Signs a statement with a key that nobody knows. */
function signElsewhere(statement: string): string {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const key = publicKey.export({ type: 'spki', format: 'der' }).subarray(-32).toString('hex');
  return JSON.stringify({
    statement,
    key,
    signature: sign(null, Buffer.from(statement), privateKey).toString('base64'),
  });
}

test('a marker that nobody of this trail signed is forged, and without one segments are gone', async (t) => {
  const root = await oldTrail(t);
  const before = join(dirname(root), 'before');
  cpSync(journal(root), before, { recursive: true });
  does(root, 'audit prune --before 30d');
  const text = readFileSync(markerOf(root), 'utf8');
  const { statement } = JSON.parse(text) as { statement: string };
  const other = governedProject(t);
  await turn(other);
  await seal(other, 1);
  await turn(other);
  does(other, 'audit prune --before 0s');
  const rows: readonly (readonly [claim: string, text: string, kind: string])[] = [
    [
      'another signature',
      text.replace(/"signature":"./, (part) => part.replace(/.$/, part.endsWith('A') ? 'B' : 'A')),
      'prune_forged',
    ],
    ['another key', signElsewhere(statement), 'prune_forged'],
    ['another head', text.replace(/(\\"head\\":\\")./, '$1f'), 'prune_forged'],
    ['another head, signed elsewhere', signElsewhere(statement.replace(/("head":")./, '$1f')), 'prune_forged'],
    ['another segment', text.replace('\\"segment\\":4', '\\"segment\\":5'), 'prune_forged'],
    ['another sequence', signElsewhere(statement.replace(/("sequence":)\d+/, '$199')), 'prune_forged'],
    ['that of another trail', readFileSync(markerOf(other), 'utf8'), 'segment_gone'],
    ['nothing of the kind', '{}', 'segment_gone'],
    ['nothing at all', '', 'segment_gone'],
  ];
  for (const [claim, forged, kind] of rows) {
    assert.notEqual(forged, text, claim);
    writeFileSync(markerOf(root), forged);
    assertBroken(root, kind, claim);
    rmSync(join(root, '.khoregos/k6s.db'));
    assertBroken(root, kind, `${claim}, without a database`);
    writeFileSync(markerOf(root), text);
    does(root, 'db rebuild');
    assertIntact(root);
  }
  rmSync(markerOf(root));
  assertBroken(root, 'segment_gone', 'no marker');
  rmSync(join(journal(root), '000004.jsonl'));
  writeFileSync(markerOf(root), text);
  assertBroken(root, 'segment_gone', 'one segment more');
  writeFileSync(markerOf(root), text.replace('\\"segment\\":4', '\\"segment\\":5'));
  assertBroken(root, 'prune_forged', 'one segment more, and the marker says so');
  // What was pruned comes back beside a marker of something else.
  for (const name of readdirSync(before)) cpSync(join(before, name), join(journal(root), name));
  writeFileSync(markerOf(root), signElsewhere(statement));
  assertBroken(root, 'prune_forged', 'beside all segments');
});

test('a hook that slept while its segment was packed or pruned records, and nothing is damaged', async (t) => {
  for (const how of ['packed', 'pruned', 'packed and pruned']) {
    const root = await oldTrail(t, strictPolicy, [100, 90, 80, 70, 60, 50]);
    const state = join(root, '.khoregos/state.json');
    const [early, late] = [join(dirname(root), 'early.json'), join(dirname(root), 'late.json')];
    // As the state of somebody who read segment 1, and of somebody who read everything.
    await within(root, (project) => project.close(true));
    cpSync(state, late);
    const snapshot = readFileSync(late, 'utf8');
    writeFileSync(
      early,
      snapshot.replace(/"position":\{"segment":\d+,"offset":\d+\}/, '"position":{"segment":1,"offset":0}'),
    );
    await within(root, async (project) => {
      if (how !== 'pruned') for (let time = 0; time < 3; time += 1) archiveSegment(root, listSegments(root), 7);
      if (how !== 'packed') does(root, 'audit prune --before 55d');
      submitEvent(project, actor, { type: 'log', action: `slept while it was ${how}`, details: {} });
    });
    assertIntact(root);
    for (const file of [late, early]) {
      cpSync(file, state);
      await turn(root);
      const told = verify(root);
      assert.deepEqual(told.broken, [], `${how}: ${JSON.stringify(told.findings)}`);
    }
    const shown = json<{ events: { type: string; action: string }[] }>(
      k6s(root, 'audit show --limit 500 --json'),
    ).events;
    assert.ok(shown.some(({ action }) => action === `slept while it was ${how}`));
    assert.deepEqual(
      shown.filter(({ type }) => type === 'journal_regressed'),
      [],
      how,
    );
    const files = readdirSync(journal(root));
    for (const name of files.filter((each) => each.endsWith('.gz')))
      assert.ok(!files.includes(name.slice(0, -'.gz'.length)), `no stray beside ${name}`);
  }
});

/** Everything that the files of a project say, unpacked. */
function everything(root: string): string {
  const folder = join(root, '.khoregos');
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = names.map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name))] as const);
  return bytes.map(([name, each]) => (name.endsWith('.gz') ? gunzipSync(each) : each).toString('latin1')).join('\n');
}

test('values in packed segments are erased like any others', async (t) => {
  const root = await oldTrail(t, strictPolicy, [100, 90, 80, 70, 60, 50]);
  for (let time = 0; time < 3; time += 1) archiveSegment(root, listSegments(root), 7);
  assert.deepEqual(segmentNames(root).slice(0, 3), ['000001.jsonl.gz', '000002.jsonl.gz', '000003.jsonl.gz']);
  const sessions = json<{ sessions: ShownSession[] }>(k6s(root, 'history --json')).sessions;
  const { id = '' } = sessions.find(({ objective }) => objective === '100 days ago') ?? {};
  does(root, `session delete ${id}`);
  assertIntact(root);
  const text = everything(root);
  for (const word of ['100 days ago', 'Task of 100', 'notes 100']) assert.ok(!text.includes(word), word);
  const events = json<{ events: { id: string; type: string; action: string }[] }>(
    k6s(root, 'audit show --limit 500 --json'),
  ).events;
  const { id: event = '' } = events.find(({ action }) => action.includes('key-90')) ?? {};
  does(root, `audit redact ${event}`);
  assertIntact(root);
  // A checkpoint tells of it too, and another key has the same value.
  assert.ok(!everything(root).includes('"key":"key-90"'), 'the event holds its key no more');
  assert.equal(segmentNames(root).filter((name) => name.endsWith('.gz')).length, 3, 'they stay packed');
  does(root, 'db rebuild');
  assertIntact(root);
});

test('what pruning carried on can be erased, and what it removed cannot', async (t) => {
  const root = await oldTrail(t);
  const before = json<{ events: { id: string; action: string }[] }>(k6s(root, 'audit show --limit 500 --json')).events;
  const removed = before.find(({ action }) => action.includes('key-100'))?.id ?? '';
  does(root, 'audit prune --before 30d');
  remedyOf(k6s(root, `audit redact ${removed} --json`), 3, 'NOT_FOUND');
  const sessions = json<{ sessions: ShownSession[] }>(k6s(root, 'history --json')).sessions;
  const { id = '' } = sessions.find(({ objective }) => objective === '100 days ago') ?? {};
  assert.ok(everything(root).includes('100 days ago'));
  does(root, `session delete ${id}`);
  assertIntact(root);
  assert.ok(!everything(root).includes('100 days ago'));
  const events = json<{ events: { id: string; type: string; session: string }[] }>(
    k6s(root, 'audit show --limit 500 --type context_saved --json'),
  ).events;
  for (const each of events) does(root, `audit redact ${each.id}`);
  assertIntact(root);
  for (const days of [70, 40, 10]) assert.equal(k6s(root, `context show key-${days}`).code, 3, String(days));
  assert.ok(!/value \d+/.test(everything(root)));
  does(root, 'db rebuild');
  assertIntact(root);
  assert.equal(existsSync(markerOf(root)), true);
});
