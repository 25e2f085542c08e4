/** Does an exported bundle prove the trail to somebody who has nothing else, and does what was done to it show? */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { governedProject, temporaryDirectory } from '../helpers.ts';
import { exported, filesOf, richTrail, verifyElsewhere } from './bundles.ts';
import { jsonError, k6s, type Ran, remedyOf } from './cli-helpers.ts';
import { assertIntact } from './trails.ts';

test('a bundle verifies from another home and directory, and says the same as its trail', async (t) => {
  const root = await richTrail(t);
  const bundle = exported(root, join(temporaryDirectory(t), 'bundle'));
  const own = assertIntact(root);
  const told = verifyElsewhere(t, bundle);
  assert.deepEqual([told.code, told.broken, told.keys], [0, [], own.keys], JSON.stringify(told.findings));
  assert.ok(told.ranges.anchored !== null, 'the anchors came along');
  assert.ok(told.events <= own.events);
  const names = filesOf(bundle).map((name) => name.replace(/[0-9a-f]{64}/, 'HASH'));
  const blob = '.khoregos/blobs/HASH';
  assert.deepEqual(
    names.sort(),
    [blob, '.khoregos/journal/000001.jsonl', 'anchors.jsonl', 'heads.jsonl', 'manifest.json'].sort(),
  );
  for (const name of filesOf(bundle)) assert.equal(statSync(join(bundle, name)).mode & 0o077, 0, name);
  const manifest = JSON.parse(readFileSync(join(bundle, 'manifest.json'), 'utf8')) as Record<string, unknown>;
  assert.deepEqual([manifest.format, manifest.root, manifest.key], ['k6s-bundle/1', root, own.keys[0]]);
  assert.equal(verifyElsewhere(t, bundle, `--key ${own.keys[0]}`).code, 0);
  assert.deepEqual(verifyElsewhere(t, bundle, `--key ${'0'.repeat(64)}`).broken, ['key_changed']);
});

test('what is done to any file of a bundle shows', async (t) => {
  const root = await richTrail(t);
  const bundle = exported(root, join(temporaryDirectory(t), 'bundle'));
  const edits: readonly (readonly [
    claim: string,
    name: RegExp,
    edit: (text: string) => string | undefined,
    kind: string,
  ])[] = [
    ['an edited event', /jsonl$/, (text) => text.replace('"type":"tool_request"', '"type":"tool_requeSt"'), 'modified'],
    ['a cut journal', /journal/, (text) => `${text.split('\n').slice(0, -8).join('\n')}\n`, 'truncated|replayed'],
    ['an event put in', /journal/, (text) => text.replace('\n\n', '\n{"v":1,"forged":true}\n\n'), 'modified'],
    ['an edited blob', /blobs/, (text) => text.replace('value', 'valUe'), 'blob_modified'],
    ['a blob taken out', /blobs/, () => undefined, 'blob_missing'],
    ['an edited head', /heads/, (text) => text.replace(/\\"sequence\\":(\d)/, '\\"sequence\\":1$1'), 'head_forged'],
    ['an edited anchor', /anchors/, (text) => text.replace(/\\"head\\":\\"./, '\\"head\\":\\"x'), 'head_forged'],
    ['another key', /manifest/, (text) => text.replace(/"key": ".{64}"/, `"key": "${'0'.repeat(64)}"`), 'key_changed'],
  ];
  for (const [claim, pattern, edit, kind] of edits) {
    const copy = join(temporaryDirectory(t), 'copy');
    cpSync(bundle, copy, { recursive: true });
    const name = filesOf(copy).find((each) => (claim === 'an edited event' ? /journal/ : pattern).test(each)) ?? '';
    const text = readFileSync(join(copy, name), 'utf8');
    const after = edit(text);
    assert.notEqual(after, text, claim);
    if (after === undefined) rmSync(join(copy, name));
    else writeFileSync(join(copy, name), after);
    const told = verifyElsewhere(t, copy);
    const isNamed = kind.split('|').some((each) => told.broken.includes(each));
    assert.deepEqual([told.code, isNamed], [1, true], `${claim}: ${JSON.stringify(told.findings)}`);
  }
  const empty = join(temporaryDirectory(t), 'empty');
  cpSync(bundle, empty, { recursive: true });
  rmSync(join(empty, '.khoregos/journal/000001.jsonl'));
  assert.equal(k6s(empty, `audit verify --from-export ${empty}`).code, 3);
});

test('a directory that is no bundle cannot be verified', async (t) => {
  const root = await richTrail(t);
  const empty = temporaryDirectory(t);
  const odd = temporaryDirectory(t);
  writeFileSync(join(odd, 'manifest.json'), '[1]');
  const later = exported(root, join(temporaryDirectory(t), 'later'));
  const manifest = join(later, 'manifest.json');
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('k6s-bundle/1', 'k6s-bundle/9'));
  for (const directory of [empty, odd, later, root, join(empty, 'not-there'), manifest]) {
    const ran: Ran = k6s(empty, ['audit', 'verify', '--from-export', directory, '--json'], { env: { HOME: empty } });
    assert.match(remedyOf(ran, 3, 'NOT_FOUND'), /audit export --format bundle/, directory);
  }
});

test('a bundle goes into a new directory, whole or not at all', async (t) => {
  const root = await richTrail(t);
  const there = temporaryDirectory(t);
  const inside = join(root, '.khoregos/bundle');
  const fresh = join(there, 'fresh');
  const refusals = [
    [`--output ${there}`, /already there/],
    ['', /stdout/],
    [`--output ${fresh} --type tool_request`, /filter/],
    [`--output ${fresh} --since 1d`, /filter/],
    [`--output ${fresh} --session latest`, /filter/],
    [`--output ${inside}`, /\.khoregos/],
    [`--output ${join(there, 'no/such/place')}`, /no such directory/],
  ] as const;
  for (const [words, message] of refusals) {
    const ran = k6s(root, `audit export --format bundle --json ${words}`);
    assert.deepEqual([ran.code, jsonError(ran).code], [2, 'USAGE'], words);
    assert.match(jsonError(ran).message, message);
  }
  assert.deepEqual([readdirSync(there), readdirSync(join(root, '.khoregos')).includes('bundle')], [[], false]);
  const link = join(dirname(root), 'link');
  mkdirSync(link);
  assert.equal(k6s(root, `audit export --format bundle --output ${link}`).code, 2);
  const ungoverned = temporaryDirectory(t);
  assert.equal(
    k6s(ungoverned, `audit export --format bundle --output ${fresh}`, { env: { HOME: ungoverned } }).code,
    3,
  );
  const empty = governedProject(t);
  assert.equal(k6s(empty, `audit export --format bundle --output ${fresh}`).code, 0, 'a trail that begins with this');
});
