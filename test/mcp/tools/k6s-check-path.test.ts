import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { governedProject, journalLines, runInProcess, toolEvent } from '../../helpers.ts';
import { passGate, startServer } from '../mcp-client.ts';
import { holdsContract } from './contract.ts';

const policy = `version: "1"
boundaries:
  - {pattern: "builder", allowed_paths: ["src/**"], enforcement: strict}
  - pattern: "*"
    forbidden_paths: ["protected/**", "hints/**"]
    forbidden_reads: ["secrets/**"]
    enforcement: strict
`;
const builder = { id: 'builder', type: 'builder' };

holdsContract('k6s_check_path', {
  reads: true,
  input: { path: 'src/a.ts' },
  required: ['path'],
  limits: { path: { characters: 1000 } },
  wrong: { path: 7, action: 'execute' },
  defaults: { action: 'write' },
});

for (const [path, action, caller, effect, rule] of [
  ['src/a.ts', undefined, 'unverified', 'none', null],
  ['protected/key', undefined, 'unverified', 'deny', 'boundary'],
  ['./src/../protected/key', 'write', 'unverified', 'deny', 'boundary'],
  ['link/key', 'write', 'unverified', 'deny', 'boundary'],
  ['protected/key', 'read', 'unverified', 'none', null],
  ['secrets/key', 'read', 'unverified', 'deny', 'boundary'],
  ['protected', 'delete', 'unverified', 'deny', 'boundary'],
  ['.', 'delete', 'unverified', 'deny', 'reserved-path'],
  ['.khoregos/journal/000001.jsonl', 'write', 'unverified', 'deny', 'reserved-path'],
  ['k6s.yaml', 'write', 'unverified', 'deny', 'reserved-path'],
  ['docs/a.md', 'write', 'unverified', 'none', null],
  ['docs/a.md', 'write', 'builder', 'deny', 'boundary'],
  ['src/a.ts', 'write', 'builder', 'none', null],
] as const) {
  test(`k6s_check_path answers ${effect} to ${action ?? 'no action'} of ${path} by ${caller}`, async (t) => {
    const root = governedProject(t, policy);
    mkdirSync(join(root, 'protected'));
    symlinkSync('protected', join(root, 'link'));
    const client = await startServer(t, root);
    const input = { path, ...(action === undefined ? {} : { action }) };
    if (caller === 'builder') await passGate(root, 'k6s_check_path', { ...builder, input });
    const before = journalLines(root).length;
    const answer = await client.call('k6s_check_path', input, caller === 'builder' ? 'toolu_1' : undefined);
    const { reason, notice: _, ...structured } = answer.structured;
    assert.deepEqual(structured, { path, action: action ?? 'write', agent: caller, effect, rule });
    assert.ok(reason.length > 0 && answer.text.includes(reason), answer.text);
    const recorded = journalLines(root).slice(before);
    assert.deepEqual(
      recorded.map(({ type }) => type).filter((type) => type !== 'session_start' && type !== 'policy_loaded'),
      ['mcp_call'],
      'it records nothing but that it was asked',
    );
  });
}

for (const path of ['protected/key', 'src/a.ts', '.git/config', 'k6s.yaml', '../outside', '.mcp.json']) {
  test(`k6s_check_path says of ${path} what the gate says of a Write`, async (t) => {
    const root = governedProject(t, policy);
    const client = await startServer(t, root);
    const absolute = join(root, path);
    const { structured } = await client.call('k6s_check_path', { path: absolute });
    const { answer } = await runInProcess(root, toolEvent('PreToolUse', 'Write', { file_path: absolute, content: '' }));
    assert.equal(structured.effect, answer.effect);
    if (answer.reason !== '') assert.equal(structured.reason, answer.reason);
  });
}

test('k6s_check_path says that a person at the client would be asked', async (t) => {
  const client = await startServer(t, governedProject(t, policy), { CLAUDE_CODE_ENTRYPOINT: 'cli' });
  assert.equal((await client.call('k6s_check_path', { path: 'k6s.yaml' })).structured.effect, 'ask');
});
