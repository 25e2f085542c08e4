import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type BatchCall, closeBatch, closeOpenCalls } from '../../src/operations/close-calls.ts';
import { evaluateCall } from '../../src/operations/evaluate-call.ts';
import { recordOutcome } from '../../src/operations/record-outcome.ts';
import { governedProject, journalLines, runInProcess } from '../helpers.ts';
import { journalText, open, reported, settingOf } from './projects.ts';

const actor = { client: 'client-1', agent: reported('', {}).agent };
const worker = { client: 'client-1', agent: { id: 'a1', name: 'builder', type: 'builder', via: 'payload' } } as const;

async function request(root: string, path: string, call: string, agent = actor.agent): Promise<void> {
  await evaluateCall(await open(root), reported('Write', { file_path: path }, { call, agent }), settingOf(root));
}

/** Call and outcome of every closing record. */
function closings(root: string) {
  const closed = journalLines(root).filter(({ type }) => type === 'tool_closed');
  return closed.map(({ details }) => `${details.call} ${details.outcome}`);
}

const inBatch = (call: string, response = ''): BatchCall => ({ call, tool: 'Write', response });

describe('closeBatch()', () => {
  it('closes what was refused by us and what the client rejected', async (t) => {
    const root = governedProject(t);
    await request(root, 'protected/a', 'c1');
    await request(root, 'src/a', 'c2');
    await request(root, 'src/b', 'c3');
    closeBatch(await open(root), actor, [inBatch('c1', 'refused'), inBatch('c2', 'the user said no'), inBatch('c3')]);
    assert.deepEqual(closings(root), ['c1 denied', 'c2 rejected', 'c3 none']);
    assert.equal((await open(root)).state().calls.size, 0);
  });

  it('says nothing of calls that ended by themselves', async (t) => {
    const root = governedProject(t);
    await request(root, 'src/a', 'c1');
    const fine = { ok: true, interrupted: false, durationMs: 1, error: '', response: undefined };
    await recordOutcome(await open(root), reported('Write', { file_path: 'src/a' }), fine, settingOf(root));
    closeBatch(await open(root), actor, [inBatch('c1', 'ok')]);
    assert.deepEqual(closings(root), []);
  });

  it('records what never reached the gate, with the complaint of the client and no other answer', async (t) => {
    const root = governedProject(t);
    const complaint = '<tool_use_error>InputValidationError: Write failed</tool_use_error>';
    closeBatch(await open(root), actor, [inBatch('c8', complaint), inBatch('c9', 'an answer that is secret')]);
    assert.deepEqual(closings(root), ['c8 invalid', 'c9 invalid']);
    assert.match(journalText(root), /InputValidationError/);
    assert.doesNotMatch(journalText(root), /an answer that is secret/);
  });

  it('is bounded, whatever the client says', async (t) => {
    const root = governedProject(t);
    const many = Array.from({ length: 1000 }, (_, index) => inBatch(`c${index}`, 'x'.repeat(100_000)));
    closeBatch(await open(root), actor, many);
    assert.ok(closings(root).length <= 200);
    const tool_calls = [{ tool_use_id: 'c'.repeat(20_000), tool_name: 'T'.repeat(20_000), tool_response: 'x' }];
    await runInProcess(root, { hook_event_name: 'PostToolBatch', session_id: 'client-1', tool_calls });
    const told = journalLines(root).findLast(({ type }) => type !== 'signing_key');
    assert.equal(told?.details.outcome, 'invalid');
  });
});

describe('closeOpenCalls()', () => {
  it('closes what this agent left open, and nobody else', async (t) => {
    const root = governedProject(t);
    await request(root, 'src/a', 'c1');
    await request(root, 'src/b', 'c2', worker.agent);
    closeOpenCalls(await open(root), actor);
    assert.deepEqual(closings(root), ['c1 none']);
    closeOpenCalls(await open(root), { ...worker, client: 'client-2' });
    assert.deepEqual(closings(root), ['c1 none']);
    closeOpenCalls(await open(root), actor, true);
    assert.deepEqual(closings(root), ['c1 none', 'c2 none']);
  });
});
