import assert from 'node:assert/strict';
import { readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { defaultForbidden } from '../../src/core/policy.ts';
import { sha256 } from '../../src/core/sha256.ts';
import { loadPolicy, policyCachePath } from '../../src/operations/load-policy.ts';
import { governedProject, journalLines, strictPolicy } from '../helpers.ts';
import { open } from './projects.ts';

const forbiddenOf = async (root: string) => (await open(root)).policy.boundaries[0]?.forbidden;
const typesOf = (root: string) => journalLines(root).map(({ type }) => type);

function write(root: string, yaml: string): void {
  // Renamed into place: another inode, whatever the clock of the disk can tell apart.
  writeFileSync(join(root, 'next'), yaml);
  renameSync(join(root, 'next'), join(root, 'k6s.yaml'));
}

const broken = 'version: "1"\nboundary: []\n';

describe('loadPolicy()', () => {
  it('compiles a policy once, records it, and reads the compiled one afterwards', async (t) => {
    const root = governedProject(t);
    assert.deepEqual(await forbiddenOf(root), ['protected/**', '.env*']);
    const again = await loadPolicy(root, 0);
    assert.deepEqual([again.changed, again.degraded], [false, undefined]);
    await open(root);
    assert.deepEqual(typesOf(root), ['policy_loaded']);
    // The compiled one is what is read: it says something else here, under a hash that fits.
    const cache = JSON.parse(readFileSync(policyCachePath(root), 'utf8'));
    assert.equal(cache.policy.hash, again.policy.hash);
    assert.match(again.policy.hash, /^[0-9a-f]{16}$/);
  });

  it('compiles anew when the file changed, under another hash', async (t) => {
    const root = governedProject(t);
    const before = (await open(root)).policy.hash;
    write(root, strictPolicy.replace('protected', 'guarded'));
    const after = await open(root);
    assert.deepEqual(after.policy.boundaries[0]?.forbidden, ['guarded/**', '.env*']);
    assert.notEqual(after.policy.hash, before);
    assert.deepEqual(typesOf(root), ['policy_loaded', 'policy_loaded']);
  });

  it('gives the same hash to the same policy in other words', async (t) => {
    const root = governedProject(t);
    const before = (await open(root)).policy.hash;
    write(root, `# a comment\n${strictPolicy}`);
    assert.equal((await open(root)).policy.hash, before);
  });

  const worse: readonly (readonly [claim: string, make: (root: string) => void, why: RegExp])[] = [
    ['is broken', (root) => write(root, broken), /unknown key boundary \(line 2\)/],
    ['is gone', (root) => rmSync(join(root, 'k6s.yaml')), /k6s\.yaml is gone/],
    ['is empty', (root) => write(root, ''), /must be a mapping/],
    ['is huge', (root) => write(root, `#${'x'.repeat(300_000)}`), /has 300001 bytes/],
    [
      'became a link',
      (root) => {
        rmSync(join(root, 'k6s.yaml'));
        symlinkSync('/etc/hostname', join(root, 'k6s.yaml'));
      },
      /not a regular file/,
    ],
  ];
  for (const [claim, make, why] of worse) {
    it(`keeps the last good policy when k6s.yaml ${claim}, and says so every time`, async (t) => {
      const root = governedProject(t);
      const good = (await open(root)).policy;
      make(root);
      for (let time = 0; time < 2; time += 1) {
        const project = await open(root);
        assert.deepEqual(project.policy, good);
        assert.match(project.degraded().join(), why);
        assert.match(project.degraded().join(), /the last good policy holds/);
      }
      assert.deepEqual(typesOf(root), ['policy_loaded', 'policy_degraded']);
    });

    it(`takes the defaults when k6s.yaml ${claim} from the start`, async (t) => {
      const root = governedProject(t);
      make(root);
      for (let time = 0; time < 2; time += 1) {
        assert.deepEqual(await forbiddenOf(root), defaultForbidden);
        assert.match((await open(root)).degraded().join(), /the defaults of "k6s init" hold/);
      }
      assert.deepEqual(typesOf(root), ['policy_degraded']);
    });
  }

  it('never calls the defaults a last good policy', async (t) => {
    const root = governedProject(t, broken);
    await open(root);
    write(root, `${broken}# still broken\n`);
    const project = await open(root);
    assert.deepEqual(project.policy.boundaries[0]?.forbidden, defaultForbidden);
    assert.match(project.degraded().join(), /the defaults of "k6s init" hold/);
  });

  it('is whole again once the file is', async (t) => {
    const root = governedProject(t, broken);
    await open(root);
    write(root, strictPolicy);
    const project = await open(root);
    assert.deepEqual(project.degraded(), []);
    assert.deepEqual(typesOf(root), ['policy_degraded', 'policy_loaded']);
  });

  it('reads k6s.yaml again where the compiled policy is from before there was audit, and keeps it as the last good', async (t) => {
    const root = governedProject(t);
    const { policy } = await open(root);
    const compiled = JSON.parse(readFileSync(policyCachePath(root), 'utf8'));
    const { project, onFault, boundaries, tools, staleTimeoutHours, gates } = compiled.policy;
    const before = { project, onFault, boundaries, tools, staleTimeoutHours, gates };
    const hash = sha256(Buffer.from(JSON.stringify(before))).slice(0, 16);
    const old = JSON.stringify({ ...compiled, policy: { hash, ...before } });
    writeFileSync(policyCachePath(root), old);
    assert.deepEqual((await open(root)).policy, policy);
    writeFileSync(policyCachePath(root), old);
    write(root, broken);
    const degraded = await open(root);
    assert.deepEqual(degraded.policy, policy);
    assert.match(degraded.degraded().join(), /the last good policy holds/);
  });

  it('gives every change of audit and retention a hash of its own', async (t) => {
    const root = governedProject(t);
    const hashes = new Set([(await open(root)).policy.hash]);
    for (const more of [
      'audit: { anchor: { git: true } }',
      'retention: { audit_days: 1 }',
      'audit: { anchor: { every_events: 7 } }',
    ]) {
      write(root, `${strictPolicy}${more}\n`);
      hashes.add((await open(root)).policy.hash);
    }
    assert.equal(hashes.size, 4);
  });

  const caches: readonly (readonly [claim: string, spoil: (text: string) => string])[] = [
    ['is no JSON', () => '{"v":1'],
    ['holds null', () => 'null'],
    ['was edited', (text) => text.replace('protected', 'somewhere')],
    ['was made lenient', (text) => text.replace('"strict"', '"advisory"')],
    ['is of a later version', (text) => text.replace('"v":1', '"v":2')],
    ['is huge', (text) => `${text}${' '.repeat(2_000_000)}`],
  ];
  for (const [claim, spoil] of caches) {
    it(`sets aside a compiled policy that ${claim}, and compiles anew`, async (t) => {
      const root = governedProject(t);
      const { policy } = await open(root);
      writeFileSync(policyCachePath(root), spoil(readFileSync(policyCachePath(root), 'utf8')));
      assert.deepEqual((await open(root, 5)).policy, policy);
      assert.ok(readdirSync(join(root, '.khoregos')).some((name) => name.startsWith('policy.json.set-aside-')));
      assert.deepEqual(typesOf(root), ['policy_loaded', 'file_set_aside', 'policy_loaded']);
      assert.deepEqual((await open(root)).degraded(), []);
    });
  }
});
