/** Does an exported bundle prove the trail to somebody who has nothing else, and does what was done to it show? */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { lead } from '../../src/core/agents.ts';
import { archiveSegment } from '../../src/ledger/archive.ts';
import { listSegments } from '../../src/ledger/segments.ts';
import { saveContext } from '../../src/operations/save-context.ts';
import { governedProject, homeOf, strictPolicy, temporaryDirectory } from '../helpers.ts';
import { jsonError, k6s, type Ran, remedyOf } from './cli-helpers.ts';
import { assertIntact, dayMs, does, seal, type Told, turn, verify, within } from './trails.ts';

const actor = { client: 'session-1', agent: lead };
const anchored = (root: string) =>
  `${strictPolicy}audit: {anchor: {file: ${join(dirname(root), 'anchors.jsonl')}, every_events: 1}}\n`;

/** A trail with a blob, anchors in a file, and sealed segments of other days; the two oldest are packed. */
async function richTrail(t: TestContext, segments = 1): Promise<string> {
  const root = governedProject(t);
  writeFileSync(join(root, 'k6s.yaml'), anchored(root));
  for (let segment = 1; segment < segments; segment += 1) {
    const at = Date.now() - (segments - segment) * dayMs;
    await turn(root, { at });
    await seal(root, segment, at);
  }
  await within(root, (project) =>
    saveContext(project, actor, { key: 'large', value: 'value '.repeat(4000), scope: 'project' }),
  );
  await turn(root);
  await turn(root);
  return root;
}

function exported(root: string, directory: string): string {
  does(root, `audit export --format bundle --output ${directory}`);
  return directory;
}

/** Verifies as somebody does who knows neither the home nor the project. */
function verifyElsewhere(t: TestContext, bundle: string, words = ''): Told {
  const cwd = temporaryDirectory(t);
  return verify(cwd, `--from-export ${bundle} ${words}`, { env: { HOME: cwd } });
}

/** Every file of a bundle, by its path in it. */
function filesOf(bundle: string): readonly string[] {
  return readdirSync(bundle, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(bundle, name)).isFile(),
  );
}

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
