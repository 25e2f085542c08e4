import assert from 'node:assert/strict';
import test from 'node:test';
import { claimLock } from '../../src/operations/claim-lock.ts';
import { openProject } from '../../src/operations/open-project.ts';
import { governedProject } from '../helpers.ts';
import { json, k6s } from './cli-helpers.ts';

const agent = { id: 'a1', name: 'builder', type: 'builder', via: 'payload' } as const;

test('locks list shows the locks that are held, and none that has expired', async (t) => {
  const root = governedProject(t);
  assert.deepEqual(
    [k6s(root, 'locks list').stdout, json(k6s(root, 'locks list --json'))],
    ['No locks are held.\n', { locks: [] }],
  );
  const claim = (path: string) => ({ path, scope: 'file', foldsCase: false }) as const;
  for (const [path, agoMs, reason] of [
    ['old.ts', 20_000, ''],
    ['src/a.ts', 0, 'rewriting\u001b[31m it'],
  ] as const) {
    const project = await openProject(root, () => Date.now() - agoMs);
    claimLock(project, { client: 'session-1', agent }, { claim: claim(path), ttlMs: 10_000, reason });
    project.close();
  }
  const { locks } = json<{ locks: Record<string, unknown>[] }>(k6s(root, 'locks list --json'));
  assert.equal(locks.length, 1);
  const [{ path, scope, name, reason, token, until } = {}] = locks;
  assert.deepEqual([path, scope, name, reason], ['src/a.ts', 'file', 'builder', 'rewriting\u001b[31m it']);
  const shown = `src/a.ts (file)  builder until ${String(until).slice(0, 10)}`;
  const text = k6s(root, 'locks list').stdout;
  assert.ok(text.startsWith(shown) && text.endsWith(`, token ${token}: rewriting\\x1b[31m it\n`), text);
});
