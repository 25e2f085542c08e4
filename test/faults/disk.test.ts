/** What happens when the disk takes no more, or does not let us in? */
import assert from 'node:assert/strict';
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { appendFileSync, chmodSync, chownSync, cpSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { openLedger } from '../../src/ledger/ledger.ts';
import { noEvidence, verifyJournal } from '../../src/ledger/verify.ts';
import { homeOf, repository, temporaryDirectory, toolEvent } from '../helpers.ts';
import { rowsOfToday } from '../rows-of-today.ts';
import {
  assertFaultMode,
  assertGoesOn,
  assertRecords,
  assertStillDenies,
  type Client,
  createClient,
  type Mode,
  modes,
  startedProject,
} from './fault-helpers.ts';

/** Mounts of its own, which end with the process. */
const namespace = process.getuid?.() === 0 ? ['unshare', '-m'] : ['unshare', '-rm'];
const canMount = run([...namespace, 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0;
const skipMount = canMount ? false : 'mounting is not permitted here';

function run([command = '', ...words]: readonly string[]): SpawnSyncReturns<string> {
  return spawnSync(command, words, { encoding: 'utf8' });
}

/** A client whose hooks see `.khoregos` as the shell script leaves it; `$1` is that directory. */
function mountedClient(root: string, script: string): Client {
  const directory = join(root, '.khoregos');
  return createClient(root, { through: [...namespace, 'sh', '-c', `${script}; shift; exec "$@"`, 'sh', directory] });
}

const readOnly = 'mount --bind "$1" "$1" && mount -o remount,bind,ro "$1" || exit 9';

/** All there is, on a disk that is full behind it. */
const full =
  'cp -a "$1" /tmp/k6s-full-$$ && mount -t tmpfs -o size=128k none "$1" && cp -a /tmp/k6s-full-$$/. "$1" || exit 9;' +
  'rm -r /tmp/k6s-full-$$; head -c 200000 /dev/zero > "$1/fill" 2> /dev/null; true';

/** The journal's last block has room for no record, so that a full disk takes the first bytes of one. */
function fillBlock(root: string): void {
  const path = join(root, '.khoregos/journal/000001.jsonl');
  const room = 100;
  appendFileSync(path, '\n'.repeat(4096 - ((statSync(path).size + room) % 4096)));
}

describe('a disk that takes nothing', { concurrency: 2, skip: skipMount }, () => {
  const scripts = [
    ['is read-only', readOnly],
    ['is full', full],
  ] as const;
  for (const mode of modes) {
    for (const [name, script] of rowsOfToday(scripts)) {
      test(`.khoregos ${name}, in ${mode}`, async (t) => {
        const client = await startedProject(t, mode);
        // Neither fits next to the rest.
        rmSync(join(client.root, '.khoregos/k6s.db'));
        fillBlock(client.root);
        const mounted = mountedClient(client.root, script);
        assert.match(await assertGoesOn(mounted), /k6s is degraded: Cannot append/);
        await assertStillDenies(mounted);
        await assertFaultMode(mounted, mode);
        for (const event of ['SessionStart', 'Stop', 'PostToolBatch', 'SessionEnd']) {
          assert.equal((await mounted.event(event)).code, 0);
        }
        await assertRecords(client);
        await assertSound(client);
      });
    }
  }

  test('a full disk under a new project', async (t) => {
    const client = await startedProject(t, 'strict');
    rmSync(join(client.root, '.khoregos'), { recursive: true });
    const script = `mkdir -p "$1"; ${full}`;
    const mounted = mountedClient(client.root, script);
    await assertGoesOn(mounted);
    await assertStillDenies(mounted);
    rmSync(join(client.root, '.khoregos'), { recursive: true });
    await assertRecords(client);
  });
});

describe('a write that is cut short', { concurrency: 2 }, () => {
  for (const mode of rowsOfToday(modes)) {
    test(`is no record, and the next one is intact, in ${mode}`, async (t) => {
      const client = await startedProject(t, mode);
      const path = join(client.root, '.khoregos/journal/000001.jsonl');
      // `ulimit -f` counts blocks of 1024 bytes; the next record begins 100 bytes before the limit.
      appendFileSync(path, '\n'.repeat(1024 - ((statSync(path).size + 100) % 1024)));
      const blocks = (statSync(path).size + 100) / 1024;
      const limited = createClient(client.root, { through: ['bash', '-c', `ulimit -f ${blocks}; exec "$@"`, 'bash'] });
      assert.match(await assertGoesOn(limited), /k6s is degraded: Cannot append/);
      await assertStillDenies(limited);
      await assertFaultMode(limited, mode);
      await limited.event('Stop');
      await assertRecords(client);
      await assertSound(client);
    });
  }

  test('of the answer itself still refuses by exit code and reason', async (t) => {
    const { root } = await startedProject(t, 'advisory');
    const event = toolEvent('PreToolUse', 'Write', { file_path: join(root, 'protected/marker'), content: 'x' });
    const hook = [process.execPath, join(repository, 'dist/hook.js'), 'PreToolUse'];
    const ended = spawnSync('sh', ['-c', '"$@" > /dev/full', 'sh', ...hook], {
      input: JSON.stringify(event),
      env: { PATH: process.env.PATH, HOME: homeOf(root), CLAUDE_PROJECT_DIR: root },
      encoding: 'utf8',
    });
    assert.equal(ended.status, 2);
    assert.match(ended.stderr, /^Writing protected\/marker is refused \(rule boundary\)[^\n]*\n$/);
  });
});

/** Permissions do not bind root: then the hooks run as somebody else. */
const stranger = process.getuid?.() === 0 ? 65_533 : undefined;

describe('permissions', { concurrency: 2 }, () => {
  const rows: readonly (readonly [path: string, permissions: number, recorded: boolean])[] = [
    ['k6s.yaml', 0o000, true],
    ['.khoregos/policy.json', 0o000, true],
    ['.khoregos/state.json', 0o000, true],
    ['.khoregos/k6s.db', 0o000, true],
    ['.khoregos/journal/000001.jsonl', 0o000, false],
    ['.khoregos/journal/000001.jsonl', 0o400, false],
    ['.khoregos/journal', 0o000, false],
    ['.khoregos/journal', 0o500, true],
    ['.khoregos', 0o000, false],
    ['.khoregos', 0o500, true],
  ];
  for (const [index, [path, permissions, recorded]] of rowsOfToday([...rows.entries()])) {
    const mode = modes[index % modes.length] ?? 'strict';
    test(`${path} is 0${permissions.toString(8)}, in ${mode}`, async (t) => {
      const client = await strangersProject(t, mode);
      if (client === undefined) return t.skip('another user cannot start the hook here');
      const target = join(client.root, path);
      if (path.endsWith('state.json')) cpSync(join(client.root, 'k6s.yaml'), target);
      chmodSync(target, permissions);
      own(client.root);
      const told = await assertGoesOn(client);
      await assertStillDenies(client);
      if (recorded) assert.equal((await client.write('during.txt')).refused, false);
      else await assertFaultMode(client, mode);
      await client.event('Stop');
      if (!recorded) assert.match(told, /k6s is degraded/);
      if (readdirSync(dirname(target)).includes(path.split('/').at(-1) ?? '')) chmodSync(target, permissions | 0o700);
      const after = await client.write('after.txt');
      assert.deepEqual([after.refused, after.message], [false, '']);
      await client.event('Stop');
      await assertSound(client);
    });
  }
});

/** A started project of the stranger's, with a copy of the hook that they can read; undefined when they cannot run it. */
async function strangersProject(t: Parameters<typeof startedProject>[0], mode: Mode): Promise<Client | undefined> {
  const started = await startedProject(t, mode);
  if (stranger === undefined) return started;
  const dist = join(temporaryDirectory(t), 'dist');
  cpSync(join(repository, 'dist'), dist, { recursive: true });
  chmodSync(dirname(dist), 0o755);
  own(dirname(started.root));
  const hook = join(dist, 'hook.js');
  const able = spawnSync(process.execPath, ['--check', hook], { uid: stranger, gid: stranger }).status === 0;
  return able ? createClient(started.root, { uid: stranger, hook }) : undefined;
}

function own(path: string): void {
  if (stranger === undefined) return;
  chownSync(path, stranger, stranger);
  for (const name of readdirSync(path, { recursive: true })) chownSync(join(path, String(name)), stranger, stranger);
}

/** Torn lines are all that is found, and the ledger says what the journal says. */
async function assertSound(client: Client): Promise<void> {
  const ledger = await openLedger(client.root, Date.now());
  const kinds = new Set(
    verifyJournal(client.root, { ...noEvidence, database: ledger.database }).findings.map(({ kind }) => kind),
  );
  kinds.delete('torn_line');
  assert.deepEqual([...kinds], []);
}
