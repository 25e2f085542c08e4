import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { governedProject, journalLines, runInProcess, toolEvent } from '../../helpers.ts';
import { recordRequest, startServer } from '../mcp-client.ts';

const policy = `version: "1"
boundaries:
  - {pattern: "builder", allowed_paths: ["src/**"], enforcement: strict}
  - pattern: "*"
    forbidden_paths: ["protected/**", "hints/**"]
    forbidden_reads: ["secrets/**"]
    enforcement: strict
`;
const builder = { id: 'builder', name: 'builder', type: 'builder', via: 'payload' } as const;

test('k6s_check_path takes a path and what is done to it, and only reads', async (t) => {
  const client = await startServer(t, governedProject(t));
  const { result } = await client.request('tools/list');
  const tool = result.tools.find(({ name }: { name: string }) => name === 'k6s_check_path');
  assert.deepEqual(tool.inputSchema.required, ['path']);
  assert.equal(tool.inputSchema.properties.path.maxLength, 1000);
  assert.deepEqual(tool.inputSchema.properties.action.enum, ['read', 'write', 'delete']);
  assert.equal(tool.inputSchema.properties.action.default, 'write');
  assert.equal(tool.annotations.readOnlyHint, true);
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
    await recordRequest(root, 'k6s_check_path', 'toolu_1', { agent: builder });
    const client = await startServer(t, root);
    const before = journalLines(root).length;
    const toolUse = caller === 'builder' ? 'toolu_1' : undefined;
    const answer = await client.call('k6s_check_path', { path, ...(action === undefined ? {} : { action }) }, toolUse);
    const { reason, notice: _, ...structured } = answer.structured;
    assert.deepEqual(structured, { path, action: action ?? 'write', agent: caller, effect, rule });
    assert.ok(reason.length > 0 && answer.text.includes(reason), answer.text);
    assert.equal(journalLines(root).length, before, 'it records nothing');
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

test('k6s_check_path refuses a path of 1 001 characters', async (t) => {
  const client = await startServer(t, governedProject(t, policy));
  const { isError, structured } = await client.call('k6s_check_path', { path: 'a/'.repeat(501) });
  assert.deepEqual([isError, structured.error.code], [true, 'USAGE']);
});
