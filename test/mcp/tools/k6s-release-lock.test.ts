import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { governedProject, journalLines } from '../../helpers.ts';
import { startAgent } from '../mcp-client.ts';
import { holdsContract } from './contract.ts';

holdsContract('k6s_release_lock', {
  reads: false,
  idempotent: true,
  input: { path: 'src/a.ts' },
  required: ['path'],
  limits: { path: { characters: 1000 } },
  wrong: { path: null },
});

test('k6s_release_lock gives the own lock back, under any name of its path, once', async (t) => {
  const root = governedProject(t);
  mkdirSync(join(root, 'src'));
  symlinkSync('src', join(root, 'linked'));
  const call = await startAgent(t, root);
  const { token } = (await call('k6s_acquire_lock', { path: 'src/a.ts' })).structured;
  const { text, structured } = await call('k6s_release_lock', { path: './linked/a.ts' });
  assert.deepEqual([text, structured], ['Released src/a.ts', { released: true, path: 'src/a.ts' }]);
  const again = await call('k6s_release_lock', { path: 'src/a.ts' });
  assert.deepEqual([again.isError, again.structured], [undefined, { released: false, path: 'src/a.ts' }]);
  assert.equal(again.text, 'You hold no lock on src/a.ts: nothing changed');
  const released = journalLines(root).filter(({ type }) => type === 'lock_release');
  assert.deepEqual(
    released.map(({ details }) => [details.path, details.token]),
    [['src/a.ts', token]],
  );
});

test('k6s_release_lock does not release what somebody else holds', async (t) => {
  const root = governedProject(t);
  const one = await startAgent(t, root, { id: 'a1', type: 'builder' });
  // The same type, and the same id in another client, are others.
  for (const other of [{ id: 'a2', type: 'builder' }, { id: 'a1', type: 'builder', client: 'session-2' }, {}]) {
    await one('k6s_acquire_lock', { path: 'src/a.ts' });
    const two = await startAgent(t, root, other);
    assert.equal((await two('k6s_release_lock', { path: 'src/a.ts' })).structured.released, false);
    const { locks } = (await two('k6s_list_locks')).structured;
    assert.deepEqual(
      locks.map(({ path, holder, yours }: Record<string, unknown>) => [path, holder, yours]),
      [['src/a.ts', 'builder', false]],
    );
  }
});
