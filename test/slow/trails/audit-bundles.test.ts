/** Do bundles of packed, pruned and shared trails prove them? */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { archiveSegment } from '../../../src/ledger/archive.ts';
import { listSegments } from '../../../src/ledger/segments.ts';
import { exported, filesOf, richTrail, verifyElsewhere } from '../../cli/bundles.ts';
import { assertIntact, does, turn } from '../../cli/trails.ts';
import { homeOf, temporaryDirectory } from '../../helpers.ts';

test('packed and pruned trails are proved as they are', async (t) => {
  const root = await richTrail(t, 8);
  for (let time = 0; time < 4; time += 1) archiveSegment(root, listSegments(root), 8);
  assert.ok(readdirSync(join(root, '.khoregos/journal')).filter((name) => name.endsWith('.gz')).length >= 3);
  assertIntact(root);
  const packed = exported(root, join(temporaryDirectory(t), 'packed'));
  assert.deepEqual(verifyElsewhere(t, packed).broken, []);
  does(root, 'audit prune --before 6d');
  await turn(root);
  assertIntact(root);
  const pruned = exported(root, join(temporaryDirectory(t), 'pruned'));
  assert.ok(filesOf(pruned).includes('.khoregos/journal/pruned.json'));
  const told = verifyElsewhere(t, pruned);
  assert.deepEqual([told.code, told.broken, told.first > 1], [0, [], true], JSON.stringify(told.findings));
  const [first = ''] = filesOf(pruned)
    .filter((name) => name.endsWith('.gz'))
    .sort();
  const text = gunzipSync(readFileSync(join(pruned, first))).toString();
  writeFileSync(join(pruned, first), gzipSync(text.replace('"outcome":"ok"', '"outcome":"no"')));
  assert.deepEqual(verifyElsewhere(t, pruned).broken, ['modified']);
  writeFileSync(join(pruned, first), gzipSync(text));
  assert.deepEqual(verifyElsewhere(t, pruned).broken, []);
  rmSync(join(pruned, '.khoregos/journal/pruned.json'));
  assert.ok(verifyElsewhere(t, pruned).broken.includes('segment_gone'));
});

test('what another home signed counts where its key was announced', async (t) => {
  const root = await richTrail(t);
  const HOME = temporaryDirectory(t);
  await turn(root, { variables: { HOME } });
  await turn(root);
  const from = [join(homeOf(root)), HOME];
  for (const home of from) {
    const bundle = join(temporaryDirectory(t), 'bundle');
    does(root, `audit export --format bundle --output ${bundle}`, { env: { HOME: home } });
    const told = verifyElsewhere(t, bundle);
    assert.deepEqual([told.code, told.kinds], [0, ['new_key']], JSON.stringify(told.findings));
  }
});
