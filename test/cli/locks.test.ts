import assert from 'node:assert/strict';
import test from 'node:test';
import { claimLock } from '../../src/operations/claim-lock.ts';
import { openProject } from '../../src/operations/open-project.ts';
import { governedProject, journalLines, runInProcess, toolEvent } from '../helpers.ts';
import { json, jsonError, k6s } from './cli-helpers.ts';

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

const write = (agent: object) =>
  toolEvent(
    'PreToolUse',
    'Write',
    { file_path: 'src/a.ts', content: '' },
    { tool_use_id: JSON.stringify(agent), ...agent },
  );
const builder = { agent_id: 'a1', agent_type: 'builder' };
const tester = { agent_id: 'a2', agent_type: 'tester' };

test('locks break takes a lock away, in the name of the person at the terminal', async (t) => {
  const root = governedProject(t);
  await runInProcess(root, write(builder));
  assert.match(k6s(root, 'locks list').stdout, /^src\/a\.ts \(file\) {2}builder until .*, by its writes$/m);
  assert.equal((await runInProcess(root, write(tester))).answer.effect, 'deny');
  assert.equal(k6s(root, 'locks break src/a.ts').stdout, 'src/a.ts is free; it was held by builder.\n');
  assert.equal((await runInProcess(root, write({ ...tester, tool_use_id: 'again' }))).answer.effect, 'none');
  const broken = journalLines(root).find(({ type }) => type === 'lock_break');
  assert.deepEqual([broken?.agent.name, broken?.agent.via, broken?.severity], ['operator', 'terminal', 'warning']);
});

test('locks break is refused to agents, and says what is wrong', (t) => {
  const root = governedProject(t);
  const refused = k6s(root, 'locks break src/a.ts --json', { env: { CLAUDECODE: '1' } });
  assert.deepEqual([refused.code, jsonError(refused).code], [1, 'HUMAN_ONLY']);
  const none = k6s(root, 'locks break src/a.ts --json');
  assert.deepEqual([none.code, jsonError(none).code], [3, 'NOT_FOUND']);
  assert.match(jsonError(none).remedy ?? '', /k6s locks list/);
  assert.equal(k6s(root, 'locks break').code, 2);
});
