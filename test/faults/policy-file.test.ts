/** Which policy governs when k6s.yaml is broken or gone? */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { governedProject } from '../helpers.ts';
import { rowsOfToday } from '../rows-of-today.ts';
import {
  assertGoesOn,
  assertRecords,
  assertStillDenies,
  createClient,
  isRecorded,
  makeFifo,
  modes,
  recordsOf,
  startedProject,
} from './fault-helpers.ts';

/** 3500 patterns that stand for 1024 each. */
const braces = `{${Array.from({ length: 32 }, (_, index) => `a${index}`).join()}}`;
const multiplied = Array.from({ length: 900 }, (_, index) => `"${index}/${braces}/${braces}"`).join(', ');

const broken: readonly (readonly [name: string, put: (path: string) => void])[] = [
  ['no YAML', (path) => writeFileSync(path, 'boundaries: [\n  - {{{')],
  ['empty', (path) => writeFileSync(path, '')],
  ['a list', (path) => writeFileSync(path, '- 1\n')],
  ['of another version', (path) => writeFileSync(path, 'version: "9"\n')],
  ['with a wrong pattern', (path) => writeFileSync(path, 'version: "1"\nboundaries:\n  - pattern: "../x"\n')],
  ['binary', (path) => writeFileSync(path, Buffer.from([0, 255, 254, 0, 7, 7, 10]))],
  ['a megabyte', (path) => writeFileSync(path, `version: "1"\n#${'x'.repeat(1_000_000)}\n`)],
  ['nested 100 000 deep', (path) => writeFileSync(path, `version: ${'['.repeat(100_000)}`)],
  ['aliases of aliases', (path) => writeFileSync(path, bomb())],
  [
    'braces of braces',
    (path) =>
      writeFileSync(path, `version: "1"\nboundaries:\n  - pattern: "*"\n    forbidden_paths: [${multiplied}]\n`),
  ],
  ['a FIFO', makeFifo],
  ['a directory', (path) => mkdirSync(path)],
  ['a symlink', (path) => symlinkSync(join(path, '../elsewhere.yaml'), path)],
  ['a dangling symlink', (path) => symlinkSync('/nowhere/at/all', path)],
  ['a loop', (path) => symlinkSync('k6s.yaml', path)],
  ['gone', () => undefined],
];

function bomb(): string {
  const lines = Array.from(
    { length: 12 },
    (_, index) => `a${index}: &a${index} [${Array(9).fill(index === 0 ? 'x' : `*a${index - 1}`)}]`,
  );
  return `version: "1"\n${lines.join('\n')}\n`;
}

describe('k6s.yaml', { concurrency: 2 }, () => {
  for (const [index, [name, put]] of rowsOfToday([...broken.entries()])) {
    // One of the fault modes each: none of this depends on it.
    const mode = modes[index % modes.length] ?? 'strict';
    test(`the last good policy holds when it is ${name}`, async (t) => {
      const client = await startedProject(t, mode);
      const path = join(client.root, 'k6s.yaml');
      renameSync(path, join(client.root, 'elsewhere.yaml'));
      put(path);
      await assertGoesOn(client);
      await assertStillDenies(client);
      const start = await client.event('SessionStart', { source: 'resume' });
      assert.match(start.message, /^k6s degraded: .*the last good policy holds/);
      assert.equal(recordsOf(client.root, 'policy_degraded').length, 1, 'recorded once');
      assert.ok(!isRefusedForFault(await client.write('during.txt')), 'a good policy is no fault');
      rmSync(path, { recursive: true, force: true });
      renameSync(join(client.root, 'elsewhere.yaml'), path);
      await assertRecords(client);
      assert.equal(recordsOf(client.root, 'policy_loaded').length, 2);
      assert.match((await client.event('SessionStart')).message, /^k6s armed/);
    });
  }

  const never = broken.filter(([name]) => ['no YAML', 'a FIFO', 'a directory', 'a megabyte'].includes(name));
  for (const [name, put] of rowsOfToday(never)) {
    test(`the defaults hold when it never was anything but ${name}`, async (t) => {
      const root = governedProject(t);
      rmSync(join(root, 'k6s.yaml'));
      put(join(root, 'k6s.yaml'));
      const client = createClient(root);
      assert.match((await client.event('SessionStart')).message, /^k6s degraded: .*defaults/);
      await assertGoesOn(client);
      const secret = await client.write('.env.local');
      assert.match(secret.stdout, /rule boundary/);
      assert.match(secret.message, /^k6s degraded/);
      assert.match((await client.write('.khoregos/journal/000001.jsonl')).reason, /rule reserved-path/);
      assert.equal(recordsOf(root, 'policy_degraded').length, 1);
      await client.write('allowed.txt');
      assert.ok(isRecorded(root, client.lastCall()));
    });
  }

  test('the defaults hold when it is gone and was never read', async (t) => {
    const client = createClient(governedProject(t));
    mkdirSync(join(client.root, '.khoregos/journal'), { recursive: true });
    rmSync(join(client.root, 'k6s.yaml'));
    assert.match((await client.event('SessionStart')).message, /^k6s degraded: .*is gone.*defaults/);
    await assertGoesOn(client);
    assert.match((await client.write('.env')).stdout, /rule boundary/);
  });

  test('a project that never had one is left alone', async (t) => {
    const client = createClient(governedProject(t));
    rmSync(join(client.root, 'k6s.yaml'));
    for (const name of ['SessionStart', 'UserPromptSubmit', 'Stop']) {
      const { code, stdout, stderr } = await client.event(name);
      assert.deepEqual([code, stdout, stderr], [0, '', '']);
    }
    assert.ok(!existsSync(join(client.root, '.khoregos')));
  });
});

function isRefusedForFault({ reason }: { readonly reason: string }): boolean {
  return reason.includes('rule fault');
}
