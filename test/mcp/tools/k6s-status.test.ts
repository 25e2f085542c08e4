import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { governedProject, runInProcess } from '../../helpers.ts';
import { passGate, startAgent, startServer } from '../mcp-client.ts';
import { holdsContract } from './contract.ts';

holdsContract('k6s_status', { reads: true, input: {} });

test('k6s_status answers the gate, the policy, the live agents and the caller', async (t) => {
  const root = governedProject(t);
  const spawned = { hook_event_name: 'SubagentStart', session_id: 'session-1', agent_id: 'a1', agent_type: 'builder' };
  await runInProcess(root, spawned);
  await passGate(root, 'k6s_status');
  const client = await startServer(t, root);
  const { isError, text, structured } = await client.call('k6s_status', {}, 'toolu_1');
  assert.equal(isError, undefined);
  const { policy, agents, session, ...rest } = structured;
  assert.match(policy, /^[0-9a-f]{16}$/);
  assert.deepEqual(
    agents.map(({ name, client }: Record<string, string>) => [name, client]),
    [['builder', 'session-1']],
  );
  assert.deepEqual(rest, {
    project: 'project',
    root,
    gate: 'armed',
    degraded: [],
    on_fault: 'advisory',
    boundaries: 1,
    strict_boundaries: 1,
    paused_until: null,
    clients: 1,
    open_calls: 1,
    locks: 0,
    open_tasks: 0,
    you: 'lead',
  });
  assert.match(session.id, /^[0-9A-Z]{26}$/);
  assert.deepEqual([session.state, session.objective, session.parent], ['active', '', '']);
  for (const said of ['Gate: armed', policy, session.id, 'builder', 'You: lead']) assert.ok(text.includes(said), said);
});

test('k6s_status says why the gate is degraded', async (t) => {
  const root = governedProject(t);
  const client = await startServer(t, root);
  writeFileSync(join(root, 'k6s.yaml'), 'version: "1"\nboundaries: 7\n');
  const { text, structured } = await client.call('k6s_status');
  assert.equal(structured.gate, 'degraded');
  assert.match(structured.degraded[0], /boundaries/);
  assert.ok(text.includes(`Gate: degraded: ${structured.degraded[0]}`), text);
});

test('k6s_status counts locks and open tasks, and says which calls bypassed the gate', async (t) => {
  const root = governedProject(t);
  const call = await startAgent(t, root);
  await call('k6s_acquire_lock', { path: 'src/a.ts' });
  await call('k6s_task_update', { task_id: '1', status: 'working' });
  await call('k6s_task_update', { task_id: '2', status: 'done' });
  const { structured } = await call('k6s_status');
  assert.deepEqual([structured.locks, structured.open_tasks, structured.gate], [1, 1, 'armed']);
  const past = await startServer(t, root, { CLAUDE_CODE_SESSION_ID: 'session-2' });
  for (const count of [1, 2]) {
    const found = (await past.call('k6s_status')).structured;
    assert.equal(found.gate, 'degraded');
    assert.match(
      found.degraded.join(),
      new RegExp(`${count} calls? of our own tools bypassed the gate: hooks are off`),
    );
  }
});
