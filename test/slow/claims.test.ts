/** Has a lock one holder at any time, whoever claims it at once and however a holder ends? */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { governedProject } from '../helpers.ts';
import type { Claiming } from './claimant.ts';
import { assertConsistent, buildScript, readRecords, scaled, start } from './race-helpers.ts';

const processes = 8;
const claims = scaled(10_000, 800);
const paths = ['a', 'b', 'c'];

test(`${claims} claims by ${processes} processes: one holder at any time, tokens strictly rising`, async (t) => {
  const script = await buildScript(t, 'claimant');
  const root = governedProject(t);
  const proofs = join(dirname(root), 'proofs');
  mkdirSync(proofs);
  const running = Array.from({ length: processes }, (_, index) => {
    const claiming: Claiming = { root, name: `p${'x'.repeat(index)}`, claims: claims / processes, paths, proofs };
    return start(root, script, [JSON.stringify(claiming)]);
  });
  for (const { ended } of running) {
    const { code, stderr } = await ended;
    // A marker that was there already would have thrown.
    assert.equal(code, 0, stderr);
  }
  assert.equal(readFileSync(join(proofs, 'asked'), 'utf8').length, claims);
  let granted = 0;
  for (const path of paths) {
    const tokens = readFileSync(join(proofs, `${path}.tokens`), 'utf8')
      .trim()
      .split('\n')
      .map(Number);
    granted += tokens.length;
    for (const [index, token] of tokens.entries()) {
      assert.ok(index === 0 || token > (tokens[index - 1] ?? 0), `${path}: ${token} after ${tokens[index - 1]}`);
    }
  }
  const records = readRecords(root);
  const lost = records.filter(({ type }) => type === 'claim_lost' || type === 'lock_denied').length;
  t.diagnostic(`${granted} granted, ${lost} lost a race or came late, ${records.length} records`);
  assert.ok(granted > claims / 100 && lost > 0, 'it was a race');
  await assertConsistent(root);
});

test('after SIGKILL of a holder the next contender succeeds', async (t) => {
  const script = await buildScript(t, 'claimant');
  for (let round = 0; round < scaled(20, 3); round += 1) {
    const root = governedProject(t);
    const proofs = join(dirname(root), 'proofs');
    mkdirSync(proofs);
    const claiming = { root, claims: 1, paths: ['a'], proofs };
    const holder = start(root, script, [JSON.stringify({ ...claiming, name: 'holder', waits: true })]);
    await once(holder.child.stdout ?? assert.fail(), 'data');
    const early = await start(root, script, [JSON.stringify({ ...claiming, name: 'early' })]).ended;
    assert.equal(early.code, 0, early.stderr);
    assert.throws(() => readFileSync(join(proofs, 'a.tokens')), { code: 'ENOENT' }, 'while the holder lives');
    holder.child.kill('SIGKILL');
    await holder.ended;
    const next = await start(root, script, [JSON.stringify({ ...claiming, name: 'next' })]).ended;
    assert.equal(next.code, 0, next.stderr);
    assert.match(readFileSync(join(proofs, 'a.tokens'), 'utf8'), /^\d+\n$/);
    const gone = readRecords(root).filter(
      ({ type, details }) => type === 'owner_gone' && details.gone === 'client-holder',
    );
    assert.equal(gone.length, 1);
  }
});
