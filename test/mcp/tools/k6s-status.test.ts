import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { lead } from '../../../src/core/agents.ts';
import { governedProject, runInProcess } from '../../helpers.ts';
import { recordRequest, startServer } from '../mcp-client.ts';

test('k6s_status takes no arguments and only reads', async (t) => {
  const client = await startServer(t, governedProject(t));
  const { result } = await client.request('tools/list');
  const tool = result.tools.find(({ name }: { name: string }) => name === 'k6s_status');
  assert.deepEqual(Object.keys(tool.inputSchema.properties), ['agent_name']);
  assert.deepEqual([tool.annotations.readOnlyHint, tool.annotations.destructiveHint], [true, false]);
});

test('k6s_status answers the gate, the policy, the live agents and the caller', async (t) => {
  const root = governedProject(t);
  const spawned = { hook_event_name: 'SubagentStart', session_id: 'session-1', agent_id: 'a1', agent_type: 'builder' };
  await runInProcess(root, spawned);
  await recordRequest(root, 'k6s_status', 'toolu_1', { agent: lead });
  const client = await startServer(t, root);
  const { isError, text, structured } = await client.call('k6s_status', {}, 'toolu_1');
  assert.equal(isError, undefined);
  const { policy, agents, ...rest } = structured;
  assert.match(policy, /^[0-9a-f]{16}$/);
  assert.deepEqual(
    agents.map(({ name, session }: Record<string, string>) => [name, session]),
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
    sessions: 1,
    open_calls: 1,
    you: 'lead',
  });
  for (const said of ['Gate: armed', policy, 'builder', 'You: lead']) assert.ok(text.includes(said), said);
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

test('k6s_status refuses an argument it does not know', async (t) => {
  const client = await startServer(t, governedProject(t));
  const { isError, structured } = await client.call('k6s_status', { verbose: true });
  assert.deepEqual([isError, structured.error.code], [true, 'USAGE']);
});
