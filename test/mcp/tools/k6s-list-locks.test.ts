import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { governedProject } from '../../helpers.ts';
import { startAgent } from '../mcp-client.ts';
import { holdsContract } from './contract.ts';

holdsContract('k6s_list_locks', { reads: true, input: {} });

test('k6s_list_locks shows who holds what until when, and which are the caller’s', async (t) => {
  const root = governedProject(t);
  mkdirSync(join(root, 'docs'));
  const [one, two] = [
    await startAgent(t, root, { id: 'a1', type: 'builder' }),
    await startAgent(t, root, { id: 'a2', type: 'tester' }),
  ];
  assert.deepEqual([(await one('k6s_list_locks')).text], ['No locks are held']);
  await one('k6s_acquire_lock', { path: 'src/a.ts', reason: 'rewriting it' });
  await two('k6s_acquire_lock', { path: 'docs' });
  await two('k6s_acquire_lock', { path: 'test/**/*.ts' });
  const { text, structured } = await two('k6s_list_locks');
  const shown = structured.locks.map(({ token, since, until, ...rest }: Record<string, string>) => {
    assert.ok(Number(token) >= 0 && Date.parse(String(until)) > Date.parse(String(since)));
    return rest;
  });
  assert.deepEqual(shown, [
    { path: 'src/a.ts', scope: 'file', holder: 'builder', yours: false, reason: 'rewriting it' },
    { path: 'docs', scope: 'directory', holder: 'tester', yours: true, reason: '' },
    { path: 'test/**/*.ts', scope: 'glob', holder: 'tester', yours: true, reason: '' },
  ]);
  const [first, second] = structured.locks;
  const said = [`src/a.ts: builder until ${first.until} (rewriting it)`, `docs: you until ${second.until}`];
  assert.deepEqual(text.split('\n').slice(0, 2), said);
});
