import assert from 'node:assert/strict';
import { chmodSync, chownSync, type Dirent, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { governedProject, homeOf, runInProcess, temporaryDirectory } from '../helpers.ts';
import { json, jsonError, k6s, passedWrite, type Ran, record, refusedWrite } from './cli-helpers.ts';

test('status tells what holds, who is at work and how far the trail is', async (t) => {
  const root = governedProject(t);
  await runInProcess(root, { hook_event_name: 'SessionStart', session_id: 'session-2', source: 'startup' });
  await runInProcess(root, {
    hook_event_name: 'SubagentStart',
    session_id: 'session-2',
    agent_id: 'a1',
    agent_type: 'builder',
  });
  await runInProcess(root, passedWrite);
  const text = k6s(root, 'status');
  assert.equal(text.code, 0, text.stderr);
  for (const line of [
    /^Gate +armed$/m,
    /^Policy +[0-9a-f]{16}: 1 boundary \(1 strict\)$/m,
    /^Session +[0-9A-Z]{26} active since /m,
    /^Clients +session-2 since /m,
    /^Locks +1$/m,
    /^Open tasks +0$/m,
    /^Agents +builder since /m,
    /^Open calls +a1: Write src\/a\.ts$/m,
    /^Events +5$/m,
    /^Head +[0-9a-f]{64}$/m,
    /^Findings +none$/m,
    /^Last fold +never$/m,
  ]) {
    assert.match(text.stdout, line);
  }
  const found = json<{ degraded: unknown[]; openCalls: unknown[]; trail: { events: number; foldedAt: string } }>(
    k6s(root, 'status --json'),
  );
  assert.deepEqual([found.degraded, found.openCalls.length, found.trail.events], [[], 1, 5]);
  assert.ok(Date.parse(found.trail.foldedAt) > 0, 'the first status published the fold');
});

test('status exits with 1 when degraded and says why', (t) => {
  const root = governedProject(t, 'version: "1"\nboundries: []\n');
  const degraded = k6s(root, 'status');
  assert.equal(degraded.code, 1);
  assert.match(degraded.stdout, /^Gate +degraded: Cannot read policy .*did you mean "boundaries"/m);
  writeFileSync(join(root, '.khoregos/k6s.db'), 'no database');
  assert.match(k6s(root, 'status').stdout, /^Events +\d+$/m);
});

test('status in a project that is not governed exits with 3 and names the remedy', (t) => {
  const root = temporaryDirectory(t);
  const text = k6s(root, 'status');
  assert.deepEqual([text.code, text.stdout], [3, '']);
  assert.match(text.stderr, /^k6s: .*not governed\nRun "k6s init"\n$/);
  const ran = k6s(root, 'status --json');
  assert.deepEqual(
    [ran.code, ran.stderr, jsonError(ran).code, jsonError(ran).remedy],
    [3, '', 'NOT_GOVERNED', 'Run "k6s init"'],
  );
  assert.deepEqual(readdirSync(root), [], 'nothing is made where nothing is governed');
});

test('the project is found from CLAUDE_PROJECT_DIR, --root and a directory below', (t) => {
  const root = governedProject(t);
  const elsewhere = temporaryDirectory(t);
  const found = [
    k6s(root, 'status --json', { cwd: elsewhere, env: { CLAUDE_PROJECT_DIR: root } }),
    k6s(root, `status --json --root ${root}`, { cwd: elsewhere }),
    k6s(root, `--json --root=${root} status`, { cwd: elsewhere }),
    k6s(root, 'status --json', { cwd: join(root, '.git') }),
  ];
  // The nearest .git bounds the search from below; .git itself has none.
  assert.deepEqual(
    found.map((ran) => json(ran).root),
    [root, root, root, root],
  );
  assert.equal(k6s(root, 'status --root nowhere').code, 2);
});

const nobody = 65_534;

test('reading commands work where nothing can be written', async (t) => {
  const root = governedProject(t);
  await runInProcess(root, refusedWrite);
  await record(root, { type: 'turn_end', action: 'Turn ended' });
  // The policy changed, but that cannot be recorded; the database is behind and cannot be published.
  writeFileSync(join(root, 'k6s.yaml'), 'version: "1"\n');
  const uid = process.getuid?.() === 0 ? nobody : undefined;
  const options = uid === undefined ? {} : { uid };
  const commands = [
    'status --json',
    'audit show',
    'audit tail',
    'audit export',
    'audit verify',
    'why',
    'db rebuild --json',
  ];
  const ran = whileReadOnly(join(root, '..'), uid, () => commands.map((command) => k6s(root, command, options)));
  assert.deepEqual(
    ran.map(({ code, stderr }) => [code, stderr]),
    [[1, ''], ...Array.from({ length: 5 }, () => [0, '']), [1, '']],
  );
  const [status, , , , , why, rebuild] = ran as [Ran, Ran, Ran, Ran, Ran, Ran, Ran];
  assert.match(String(json<{ degraded: string[] }>(status).degraded), /Cannot append to the journal/);
  assert.match(why.stdout, /boundary/);
  assert.equal(jsonError(rebuild).code, 'EACCES');
});

/** Takes away the right to write below a directory; a superuser, whom rights do not stop, gives it to nobody. */
function whileReadOnly<T>(directory: string, uid: number | undefined, task: () => T): T {
  const below = readdirSync(directory, { recursive: true, withFileTypes: true });
  const files = below.filter((entry) => entry.isFile()).map(pathOf);
  const directories = [directory, ...below.filter((entry) => entry.isDirectory()).map(pathOf)];
  if (uid !== undefined) for (const path of [...files, ...directories]) chownSync(path, uid, uid);
  for (const path of files) chmodSync(path, 0o444);
  for (const path of directories) chmodSync(path, 0o555);
  try {
    return task();
  } finally {
    for (const path of directories) chmodSync(path, 0o755);
  }
}

function pathOf(entry: Dirent): string {
  return join(entry.parentPath, entry.name);
}

test('status survives a home that does not exist, and somebody else who folds', async (t) => {
  const root = governedProject(t);
  await record(root, { type: 'turn_end', action: 'Turn ended' });
  writeFileSync(join(root, '.khoregos/fold.lock'), String(process.pid));
  assert.equal(k6s(root, 'status', { env: { HOME: join(homeOf(root), 'gone') } }).code, 0);
});
