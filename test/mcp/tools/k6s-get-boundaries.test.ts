import assert from 'node:assert/strict';
import test from 'node:test';
import { governedProject } from '../../helpers.ts';
import { passGate, startServer } from '../mcp-client.ts';
import { holdsContract } from './contract.ts';

const policy = `version: "1"
boundaries:
  - {pattern: "builder", allowed_paths: ["src/**"], enforcement: strict}
  - {pattern: "reviewer", allowed_paths: ["docs/**"], enforcement: advisory}
  - {pattern: "*", forbidden_paths: [".env*"], enforcement: strict}
`;
const builder = { id: 'builder', type: 'builder' };

holdsContract('k6s_get_boundaries', { reads: true, input: {} });

for (const [who, call, holds] of [
  ['an agent with a boundary of its own', 'toolu_1', ['own', 'no', 'common']],
  ['an unverified caller', undefined, ['no', 'no', 'own']],
] as const) {
  test(`k6s_get_boundaries tells ${who} which boundaries hold`, async (t) => {
    const root = governedProject(t, policy);
    await passGate(root, 'k6s_get_boundaries', builder);
    const client = await startServer(t, root);
    const { isError, text, structured } = await client.call('k6s_get_boundaries', {}, call);
    assert.equal(isError, undefined);
    assert.deepEqual(
      structured.boundaries.map((each: { holds: string }) => each.holds),
      holds,
    );
    assert.deepEqual(structured.boundaries[0], {
      pattern: 'builder',
      holds: holds[0],
      allowed: ['src/**'],
      forbidden: [],
      forbidden_reads: [],
      enforcement: 'strict',
    });
    assert.ok(structured.reserved.includes('.khoregos'));
    assert.equal(text.includes('src/**'), holds[0] === 'own');
    assert.ok(text.includes('.env*') && !text.includes('docs/**'), text);
  });
}

test('k6s_get_boundaries says which commands are refused', async (t) => {
  const tools =
    'tools: {deny_commands: [{command: npm publish, reason: the pipeline does it}], unknown_writes: deny}\n';
  const client = await startServer(t, governedProject(t, policy + tools));
  const { text, structured } = await client.call('k6s_get_boundaries', {});
  assert.match(text, /npm publish \(the pipeline does it\)/);
  assert.deepEqual(structured.tools, {
    deny_commands: [{ command: 'npm publish', reason: 'the pipeline does it' }],
    protect: 'destructive',
    unknown_writes: 'deny',
  });
});

test('k6s_get_boundaries refuses to speak for another agent', async (t) => {
  const client = await startServer(t, governedProject(t, policy));
  const { isError, structured } = await client.call('k6s_get_boundaries', { agent_name: 'builder' });
  assert.deepEqual([isError, structured.error.code], [true, 'IDENTITY']);
});
