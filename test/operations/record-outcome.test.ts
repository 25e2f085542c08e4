import assert from 'node:assert/strict';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { ReportedCall } from '../../src/operations/describe-call.ts';
import { evaluateCall } from '../../src/operations/evaluate-call.ts';
import { type Outcome, recordOutcome } from '../../src/operations/record-outcome.ts';
import { governedProject, journalLines } from '../helpers.ts';
import { open, reported, settingOf } from './projects.ts';

const fine: Outcome = { ok: true, interrupted: false, durationMs: 5, error: '', response: undefined };

async function request(root: string, call: ReportedCall): Promise<void> {
  await evaluateCall(await open(root), call, settingOf(root));
}

/** What the agent is told, and the types of the events that were recorded for it. */
async function outcome(root: string, call: ReportedCall, how: Partial<Outcome> = {}) {
  const project = await open(root);
  const before = journalLines(root).length;
  const { agent: told } = await recordOutcome(project, call, { ...fine, ...how }, settingOf(root));
  return {
    told,
    types: journalLines(root)
      .slice(before)
      .map(({ type }) => type),
  };
}

const kinds: readonly (readonly [tool: string, how: Partial<Outcome>, type: string, outcome: string])[] = [
  ['Write', { response: { type: 'create' } }, 'file_create', 'ok'],
  ['Write', { response: { type: 'update' } }, 'file_modify', 'ok'],
  ['Edit', {}, 'file_modify', 'ok'],
  ['NotebookEdit', {}, 'file_modify', 'ok'],
  ['Read', {}, 'tool_use', 'ok'],
  ['mcp__x__y', { response: 'text' }, 'tool_use', 'ok'],
  ['Write', { ok: false, error: 'no' }, 'tool_failed', 'error'],
  ['Write', { ok: false, interrupted: true }, 'tool_failed', 'interrupted'],
];

describe('recordOutcome()', () => {
  for (const [tool, how, type, result] of kinds) {
    it(`records ${type}, ${result}, of ${tool}`, async (t) => {
      const root = governedProject(t);
      const call = reported(tool, { file_path: join(root, 'a'), notebook_path: join(root, 'a') });
      await request(root, call);
      const { told, types } = await outcome(root, call, how);
      assert.deepEqual([told, types], ['', [type]]);
      const { details } = journalLines(root).at(-1) ?? {};
      assert.deepEqual([details?.outcome, details?.call, details?.duration_ms], [result, 'c1', 5]);
      assert.equal((await open(root)).state().calls.size, 0);
    });
  }

  it('tells when a symlink was swapped between request and outcome', async (t) => {
    const root = governedProject(t);
    mkdirSync(join(root, 'protected'));
    mkdirSync(join(root, 'src'));
    writeFileSync(join(root, 'src/real'), '');
    symlinkSync('real', join(root, 'src/link'));
    const call = reported('Write', { file_path: join(root, 'src/link'), content: 'x' });
    await request(root, call);
    rmSync(join(root, 'src/link'));
    symlinkSync('../protected/key', join(root, 'src/link'));
    const { told, types } = await outcome(root, call);
    assert.deepEqual(types, ['file_modify', 'call_changed']);
    assert.match(told, /differs from what was checked and has run.*protected\/key.*undo it or tell the user/);
    const last = journalLines(root).at(-1);
    assert.deepEqual([last?.severity, last?.details.would_be, last?.details.of], ['critical', 'deny', 'c1']);
  });

  it('tells when other contents were written than were checked', async (t) => {
    const root = governedProject(t);
    const call = reported('Write', { file_path: join(root, 'a'), content: 'x' });
    await request(root, call);
    const { told, types } = await outcome(root, { ...call, input: { ...call.input, content: 'y' } });
    // What ran would have passed, so nobody need be told; the trail says it all the same.
    assert.deepEqual([told, types], ['', ['file_modify', 'call_changed']]);
    assert.equal(journalLines(root).at(-1)?.severity, 'warning');
  });

  it('tells when another command ran than was checked', async (t) => {
    const root = governedProject(t);
    await request(root, reported('Bash', { command: 'ls' }));
    const { told, types } = await outcome(root, reported('Bash', { command: 'ls > protected/a' }));
    assert.deepEqual(types, ['tool_use', 'call_changed']);
    assert.match(told, /protected\/a/);
  });

  const same: readonly (readonly [
    claim: string,
    tool: string,
    input: Record<string, unknown>,
    more: Record<string, unknown>,
    call?: Partial<ReportedCall>,
  ])[] = [
    ['arguments that the client adds', 'Bash', { command: 'ls' }, { description: 'x', timeout: 5 }],
    ['another directory of the shell', 'Bash', { command: 'echo > a' }, {}, { cwd: '/tmp' }],
    ['a path that is spelled otherwise', 'Write', { file_path: '/tmp/./x', content: '' }, { file_path: '/tmp/x' }],
    ['a file that the call itself made', 'Write', { file_path: '/nowhere/new', content: '' }, {}],
  ];
  for (const [claim, tool, input, more, call] of same) {
    it(`takes for the same: ${claim}`, async (t) => {
      const root = governedProject(t);
      await request(root, reported(tool, input));
      const { types } = await outcome(root, reported(tool, { ...input, ...more }, call));
      assert.equal(types.includes('call_changed'), false);
    });
  }

  it('tells of a call that was never checked', async (t) => {
    const root = governedProject(t);
    const call = reported('Write', { file_path: join(root, 'protected/a'), content: '' });
    const { told, types } = await outcome(root, call);
    assert.deepEqual(types, ['file_modify', 'call_ungated']);
    assert.match(told, /was never checked and has run/);
  });

  it('records a call that was never checked and would have passed, without telling', async (t) => {
    const root = governedProject(t);
    const { told, types } = await outcome(root, reported('Read', { file_path: join(root, 'a') }));
    assert.deepEqual([told, types], ['', ['tool_use', 'call_ungated']]);
  });

  it('takes an outcome for its own session only', async (t) => {
    const root = governedProject(t);
    const call = reported('Read', { file_path: join(root, 'a') });
    await request(root, call);
    assert.deepEqual((await outcome(root, { ...call, client: 'client-2' })).types, ['tool_use', 'call_ungated']);
    assert.deepEqual((await outcome(root, call)).types, ['tool_use']);
  });

  it('keeps the first line of an error, redacted, and no answer', async (t) => {
    const root = governedProject(t);
    const call = reported('Bash', { command: 'x' });
    await request(root, call);
    const error = `failed with ghp_${'a1B2'.repeat(9)}${'x'.repeat(1000)}\noutput of the tool`;
    await outcome(root, call, { ok: false, error, response: { stdout: 'answer', agentId: 'a9' } });
    const { details } = journalLines(root).at(-1) ?? {};
    assert.ok(String(details?.error).length <= 400);
    assert.doesNotMatch(JSON.stringify(details), /a1B2a1B2|answer|output of the tool/);
    assert.equal(details?.agent_id, 'a9');
  });
});
