/** What happens when the client writes something that is no event? */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { rowsOfToday } from '../rows-of-today.ts';
import {
  assertGoesOn,
  assertRecords,
  assertStillDenies,
  isRecorded,
  modes,
  recordsOf,
  send,
  startedProject,
} from './fault-helpers.ts';

const forbidden = { hook_event_name: 'PreToolUse', session_id: 's1', tool_name: 'Write', tool_use_id: 'toolu_x' };

const broken: readonly (readonly [name: string, stdin: string | Buffer])[] = [
  ['empty', ''],
  ['blank', ' \n\n'],
  ['no JSON', 'hello\n    at secret'],
  ['truncated', JSON.stringify({ ...forbidden, tool_input: { file_path: 'protected/marker' } }).slice(0, -9)],
  ['an array', '[]'],
  ['null', 'null'],
  ['a number', '5'],
  ['a text', '"PreToolUse"'],
  ['an object without a name', '{}'],
  ['a name that is no text', '{"hook_event_name":["PreToolUse"]}'],
  ['zero bytes', Buffer.alloc(4096)],
  ['no UTF-8', Buffer.from([0xff, 0xfe, 0x7b, 0x7d])],
  ['200 000 opening brackets', '['.repeat(200_000)],
];

describe('stdin that is no event', { concurrency: 2 }, () => {
  for (const mode of modes) {
    test(`faults are shown, recorded, and refuse PreToolUse only, in ${mode}`, async (t) => {
      const client = await startedProject(t, mode);
      const rows = rowsOfToday(broken);
      for (const [name, stdin] of rows) {
        const gate = await send(client.root, 'PreToolUse', stdin);
        assert.equal(gate.refused, mode === 'strict', `PreToolUse: ${name}`);
        assert.match(gate.message, /^k6s is degraded/, name);
        assert.doesNotMatch(gate.stdout, /marker|secret/, 'nothing of the input is repeated');
      }
      assert.equal(recordsOf(client.root, 'fault').length, rows.length, 'each is recorded');
      await assertGoesOn(client);
      await assertStillDenies(client);
      await assertRecords(client);
    });

    test(`prompts, outcomes and turn ends pass, in ${mode}`, async (t) => {
      const client = await startedProject(t, mode);
      for (const name of ['UserPromptSubmit', 'PostToolUse', 'Stop', 'SessionStart', 'UserPromptExpansion', '']) {
        const answered = await send(client.root, name, 'not json');
        assert.deepEqual([answered.code, answered.refused], [0, false], name);
        assert.match(answered.message, /^k6s is degraded/, name);
      }
    });
  }

  test('a Write of 20 MB is decided and recorded', async (t) => {
    const client = await startedProject(t, 'advisory');
    const content = 'x'.repeat(20_000_000);
    const allowed = await client.tool('Write', { file_path: join(client.root, 'large.txt'), content });
    assert.deepEqual([allowed.refused, allowed.message], [false, '']);
    assert.ok(isRecorded(client.root, client.lastCall()));
    const refused = await client.tool('Write', { file_path: join(client.root, 'protected/marker'), content });
    assert.match(refused.reason, /rule boundary/);
    assert.equal(recordsOf(client.root, 'boundary_violation').length, 1);
    const outcome = { tool_name: 'Write', tool_use_id: 'toolu_2', tool_input: { content }, tool_response: { content } };
    assert.equal((await client.event('PostToolUse', outcome)).refused, false);
  });

  for (const mode of rowsOfToday(modes)) {
    test(`more than 64 MiB is refused unread, in ${mode}`, async (t) => {
      const client = await startedProject(t, mode);
      const filler = ' '.repeat(65 * 1024 * 1024);
      const gate = await send(client.root, 'PreToolUse', JSON.stringify(forbidden) + filler);
      assert.match(gate.reason, /rule fault, TOO_LARGE/);
      assert.match(gate.message, /^k6s is degraded/);
      const prompt = await send(client.root, 'UserPromptSubmit', filler);
      assert.deepEqual([prompt.code, prompt.refused], [0, false]);
      await assertGoesOn(client);
      await assertRecords(client);
    });
  }
});
