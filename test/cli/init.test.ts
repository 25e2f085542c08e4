import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import fc from 'fast-check';
import { renderPolicy } from '../../src/operations/init-project.ts';
import { parsePolicy } from '../../src/workspace/config.ts';
import { temporaryDirectory } from '../helpers.ts';
import { json, jsonError, k6s, record } from './cli-helpers.ts';

test('init writes a policy into the git root once, and status then finds it', (t) => {
  const root = join(temporaryDirectory(t), 'my "odd": project');
  mkdirSync(join(root, '.git'), { recursive: true });
  mkdirSync(join(root, 'src'));
  const first = k6s(root, 'init', { cwd: join(root, 'src') });
  assert.deepEqual([first.code, first.stderr], [0, '']);
  assert.match(first.stdout, /k6s\.yaml/);
  const written = readFileSync(join(root, 'k6s.yaml'), 'utf8');
  assert.ok(written.split('\n').length <= 51, 'a policy of at most 50 lines');
  assert.equal(readFileSync(join(root, '.khoregos/.gitignore'), 'utf8'), '*\n');
  assert.deepEqual(parsePolicy(written), {
    project: 'my "odd": project',
    onFault: 'advisory',
    boundaries: [
      {
        pattern: '*',
        allowed: [],
        forbidden: ['.env*', '**/*.pem', '**/*.key'],
        forbiddenReads: [],
        enforcement: 'advisory',
      },
    ],
    tools: { deniedCommands: [], protect: 'destructive', unknownWrites: 'pass' },
    staleTimeoutHours: 24,
    teams: { onIdle: 'nudge', maxAgents: 0 },
    locks: { auto: true, ttlMs: 300_000 },
    tasks: { requireDescription: false, maxOpen: 64 },
    audit: { anchorFile: '', anchorGit: false, anchorEveryEvents: 200 },
    retention: { auditDays: 0, contextDays: 0, sessionDays: 0 },
    gates: ['dependencies', 'pipelines'],
  });
  const again = k6s(root, 'init');
  assert.equal(again.code, 1);
  assert.match(again.stderr, /^k6s: Cannot create .*k6s\.yaml": it is already there\n/);
  assert.equal(readFileSync(join(root, 'k6s.yaml'), 'utf8'), written);
  assert.match(k6s(root, 'status').stdout, /^Project +my "odd": project .*\nGate +armed\n/);
});

test('init --json names what it wrote and what it refused', (t) => {
  const root = temporaryDirectory(t);
  const first = k6s(root, `init --json --root ${root}`, { cwd: '/' });
  assert.deepEqual([first.code, json(first)], [0, { root, policy: join(root, 'k6s.yaml') }]);
  const again = k6s(root, 'init --json');
  assert.deepEqual([again.code, jsonError(again).code, again.stderr], [1, 'ALREADY_INITIALIZED', '']);
  assert.equal(k6s(root, 'init extra').code, 2);
});

test('init lets an agent begin, but not replace a policy that vanished', async (t) => {
  const root = temporaryDirectory(t);
  const env = { CLAUDECODE: '1' };
  assert.equal(k6s(root, 'init', { env }).code, 0);
  await record(root);
  rmSync(join(root, 'k6s.yaml'));
  assert.equal(jsonError(k6s(root, 'init --json', { env })).code, 'HUMAN_ONLY');
  assert.equal(existsSync(join(root, 'k6s.yaml')), false);
  assert.equal(k6s(root, 'init').code, 0);
});

test('renderPolicy() gives a policy that parses and keeps the name, whatever the folder is called', () => {
  const name = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom('yes', '1e3', '#', '- a', '\u0085', '\u2028', '\u007f'),
  );
  fc.assert(fc.property(name, (folder) => assert.equal(parsePolicy(renderPolicy(folder)).project, folder)));
});
