import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import test, { after, describe } from 'node:test';
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

type Row = readonly [
  path: string,
  action: 'read' | 'write' | 'delete' | undefined,
  caller: string,
  effect: string,
  rule: string | null,
];
const rows: readonly Row[] = [
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
];

describe('k6s_check_path', () => {
  const root = governedProject({ after }, policy);
  mkdirSync(join(root, 'protected'));
  symlinkSync('protected', join(root, 'link'));
  const started = startServer({ after }, root);

  for (const [index, [path, action, caller, effect, rule]] of rows.entries()) {
    test(`answers ${effect} to ${action ?? 'no action'} of ${path} by ${caller}`, async () => {
      const client = await started;
      const input = { path, ...(action === undefined ? {} : { action }) };
      const call = caller === 'builder' ? `toolu_${index}` : undefined;
      if (call !== undefined) await passGate(root, 'k6s_check_path', { ...builder, input, call });
      const before = journalLines(root).length;
      const answer = await client.call('k6s_check_path', input, call);
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
    test(`says of ${path} what the gate says of a Write`, async () => {
      const client = await started;
      const absolute = join(root, path);
      const { structured } = await client.call('k6s_check_path', { path: absolute });
      const write = toolEvent('PreToolUse', 'Write', { file_path: absolute, content: '' });
      const { answer } = await runInProcess(root, write);
      assert.equal(structured.effect, answer.effect);
      if (answer.reason !== '') assert.equal(structured.reason, answer.reason);
    });
  }
});

test('k6s_check_path says that a person at the client would be asked', async (t) => {
  const client = await startServer(t, governedProject(t, policy), { CLAUDE_CODE_ENTRYPOINT: 'cli' });
  assert.equal((await client.call('k6s_check_path', { path: 'k6s.yaml' })).structured.effect, 'ask');
});
