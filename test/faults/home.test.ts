/** What happens when a hook's own surroundings are odd: its home, its user, its directory? */
import assert from 'node:assert/strict';
import { chmodSync, cpSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { homeOf, repository, temporaryDirectory } from '../helpers.ts';
import { rowsOfToday } from '../rows-of-today.ts';
import {
  assertGoesOn,
  assertRecords,
  assertStillDenies,
  createClient,
  makeFifo,
  type SendOptions,
  startedProject,
} from './fault-helpers.ts';

const homes: readonly (readonly [name: string, put: (home: string) => SendOptions])[] = [
  ['unset', () => ({ env: { HOME: undefined, XDG_CONFIG_HOME: '/proc/nowhere/at/all' } })],
  ['empty', () => ({ env: { HOME: '', XDG_CONFIG_HOME: '/proc/nowhere/at/all' } })],
  ['not there', () => ({ env: { HOME: '/proc/nowhere/at/all' } })],
  ['a file', (home) => ({ env: { HOME: replaced(home, () => writeFileSync(home, '')) } })],
  ['a FIFO', (home) => ({ env: { HOME: replaced(home, () => makeFifo(home)) } })],
  ['a loop', (home) => ({ env: { HOME: replaced(home, () => symlinkSync('home', home)) } })],
  ['/dev/null', () => ({ env: { HOME: '/dev/null' } })],
  ['relative', () => ({ env: { HOME: '.', XDG_CONFIG_HOME: '/proc/nowhere/at/all' } })],
];

function replaced(home: string, put: () => void): string {
  rmSync(home, { recursive: true, force: true });
  put();
  return home;
}

describe('surroundings', { concurrency: 2 }, () => {
  for (const [name, put] of rowsOfToday(homes)) {
    test(`a home that is ${name} costs nothing but the fingerprint`, async (t) => {
      const started = await startedProject(t, 'advisory');
      const client = createClient(started.root, put(homeOf(started.root)));
      assert.equal((await client.event('SessionStart')).code, 0);
      await assertGoesOn(client);
      await assertStillDenies(client);
      await assertRecords(client);
    });
  }

  test('a user without a name or a home is governed', async (t) => {
    if (process.getuid?.() !== 0) return t.skip('only root can start a hook as another user');
    const nobody = 54_321;
    const started = await startedProject(t, 'advisory');
    const dist = join(temporaryDirectory(t), 'dist');
    cpSync(join(repository, 'dist'), dist, { recursive: true });
    for (const directory of [dirname(dist), dirname(started.root)]) chmodSync(directory, 0o755);
    for (const name of ['', ...readdirSync(started.root, { recursive: true })]) {
      const path = join(started.root, String(name));
      chmodSync(path, 0o777);
    }
    const env = { HOME: undefined };
    const client = createClient(started.root, { uid: nobody, env, hook: join(dist, 'hook.js') });
    await assertGoesOn(client);
    await assertStillDenies(client);
    await assertRecords(client);
  });

  test('a working directory that is gone does not matter', async (t) => {
    const started = await startedProject(t, 'advisory');
    const gone = join(started.root, 'gone');
    const through = ['sh', '-c', 'mkdir "$0" && cd "$0" && rmdir "$0" && exec "$@"', gone];
    const client = createClient(started.root, { through });
    await assertGoesOn(client);
    await assertStillDenies(client);
    const relative = await client.event('PreToolUse', {
      cwd: 'gone',
      tool_name: 'Write',
      tool_input: { file_path: '../protected/marker' },
    });
    assert.equal(relative.code, 0);
    await assertRecords(client);
  });
});
