/** Is it noticed when somebody takes anchored heads away or contradicts them? */
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { lead } from '../../../src/core/agents.ts';
import { headOf, headStatement } from '../../../src/core/signed.ts';
import { chainHash, genesis, hashLine } from '../../../src/ledger/hashes.ts';
import { segmentPath } from '../../../src/ledger/layout.ts';
import { shortHash } from '../../../src/ledger/tail.ts';
import { saveContext } from '../../../src/operations/save-context.ts';
import { readSigningKey } from '../../../src/workspace/signing-key.ts';
import { anchoredProject, fileOf, refOf, signedLines } from '../../cli/anchored.ts';
import { assertBroken, assertIntact, directoryOf, does, turn, verify, within } from '../../cli/trails.ts';
import { git } from '../../operations/repositories.ts';

test('an anchor that lacks what was put there is cut, one that is out of reach leaves the question open', async (t) => {
  const root = anchoredProject(t);
  await turn(root);
  await turn(root);
  const whole = readFileSync(fileOf(root), 'utf8');
  for (const text of ['', whole.slice(0, whole.indexOf('\n', 1) + 1)]) {
    writeFileSync(fileOf(root), text);
    assertBroken(root, 'anchor_cut', `the file holds ${text.length} bytes`);
  }
  rmSync(fileOf(root));
  const told = verify(root);
  assert.deepEqual([told.code, told.kinds], [3, ['anchor_gone']]);
  writeFileSync(fileOf(root), whole);
  assertIntact(root);
  const [ref, commit] = [refOf(root), git(root, 'rev-parse', refOf(root)).trim()];
  git(root, 'update-ref', ref, `${commit}~1`);
  assertBroken(root, 'anchor_cut', 'the reference was moved back');
  git(root, 'update-ref', '-d', ref);
  assertBroken(root, 'anchor_cut', 'the reference is gone');
  git(root, 'update-ref', ref, commit);
  assertIntact(root);
  renameSync(join(root, '.git'), join(dirname(root), 'git-elsewhere'));
  assert.deepEqual([verify(root).code, verify(root).kinds], [3, ['anchor_gone']]);
  rmSync(join(root, '.khoregos/k6s.db'));
  assert.deepEqual([verify(root).code, verify(root).broken], [3, []], 'only the journal names the places');
  mkdirSync(join(root, '.git'));
  assert.deepEqual(verify(root).broken, [], 'something in its place that is no repository');
});

/** Changes a call in the middle, and what later records say of it; returns the chain hash after each line. */
function rewrite(root: string): readonly string[] {
  const path = segmentPath(root, 1);
  const renamed = new Map<string, string>();
  let head = genesis;
  const heads = [head];
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  const target = lines.findIndex((line) => line.includes('"type":"tool_request"'));
  const after = lines.map((line, index) => {
    const seen = /"seen":"([0-9a-f]{32})"/.exec(line)?.[1] ?? '';
    let text = line.replace(seen, renamed.get(seen) ?? seen);
    if (index === target) text = text.replace('src/', 'srx/');
    const [old, now] = [line, text].map((each) => hashLine(Buffer.from(each)));
    renamed.set(shortHash(old ?? ''), shortHash(now ?? ''));
    head = chainHash(head, now ?? '');
    heads.push(head);
    return text;
  });
  writeFileSync(path, after.map((line) => `\n${line}\n`).join(''));
  return heads;
}

test('who rewrites the journal and signs it again with the real key is given away by the anchors', async (t) => {
  for (const way of ['newest', 'all']) {
    const root = anchoredProject(t);
    await turn(root);
    await turn(root);
    const heads = rewrite(root);
    const log = join(directoryOf(root), 'heads.jsonl');
    const key = readSigningKey(directoryOf(root));
    const again = signedLines(log).flatMap((line) => {
      const old = headOf(line);
      const head = heads[old?.sequence ?? 0] ?? '';
      return old === undefined || key === undefined ? [] : [key.sign(headStatement({ ...old, head }))];
    });
    writeFileSync(log, way === 'all' ? again.map((line) => `${JSON.stringify(line)}\n`).join('') : '');
    rmSync(join(root, '.khoregos/k6s.db'));
    rmSync(join(root, '.khoregos/state.json'), { force: true });
    does(root, 'db rebuild');
    const told = assertBroken(root, way === 'all' ? 'resigned' : 'modified', way);
    assert.equal(told.broken.length, 1, told.broken.join());
    rmSync(fileOf(root));
    git(root, 'update-ref', '-d', refOf(root));
    assert.equal(verify(root).code, 1, 'without its anchors it is cut');
  }
});

test('what is asked for may be less than everything', async (t) => {
  const root = anchoredProject(t, 1000);
  does(root, 'start One');
  const value = { key: 'large', value: 'value '.repeat(4000), scope: 'session' } as const;
  await within(root, (project) => saveContext(project, { client: '', agent: lead }, value));
  does(root, 'audit anchor');
  does(root, 'start Two');
  await turn(root);
  const text = readFileSync(segmentPath(root, 1), 'utf8');
  const blobs = join(root, '.khoregos/blobs');
  const codes = () => ['', '--session latest', '--since-anchor'].map((words) => verify(root, words).code);
  for (const name of readdirSync(blobs)) writeFileSync(join(blobs, name), 'another value');
  assert.deepEqual(codes(), [1, 0, 0], 'a value of the first session, saved before the anchor');
  const at = text.lastIndexOf('"type":"tool_request"');
  writeFileSync(
    segmentPath(root, 1),
    `${text.slice(0, at)}${text.slice(at).replace('"tool_request"', '"tool_requeSt"')}`,
  );
  assert.deepEqual(codes(), [1, 1, 1], 'an event of the second session');
  writeFileSync(segmentPath(root, 1), text.replace('Session started', 'Session startEd'));
  assert.deepEqual(codes()[2], 1, 'an anchor that contradicts the trail is none to go on from');
});
