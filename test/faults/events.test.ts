/** What happens when an event has other fields, types and texts than we know? */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { openLedger } from '../../src/ledger/ledger.ts';
import { noEvidence, verifyJournal } from '../../src/ledger/verify.ts';
import { governedProject } from '../helpers.ts';
import { rowsOfToday } from '../rows-of-today.ts';
import {
  type Answered,
  assertGoesOn,
  assertRecords,
  assertStillDenies,
  type Client,
  createClient,
  isRecorded,
  modes,
  policyText,
  send,
  startedProject,
} from './fault-helpers.ts';

const registered = [
  'SessionStart',
  'UserPromptSubmit',
  'UserPromptExpansion',
  'PreToolUse',
  'PostToolUse',
  'PostToolUseFailure',
  'PostToolBatch',
  'SubagentStart',
  'SubagentStop',
  'TeammateIdle',
  'TaskCreated',
  'TaskCompleted',
  'PreCompact',
  'Stop',
  'SessionEnd',
];

/** Every field that any event has. */
const fieldNames = [
  ...['session_id', 'transcript_path', 'cwd', 'prompt_id', 'permission_mode', 'agent_id', 'agent_type', 'effort'],
  ...['tool_name', 'tool_input', 'tool_use_id', 'tool_response', 'duration_ms', 'error', 'is_interrupt', 'tool_calls'],
  ...['prompt', 'command_name', 'command_args', 'command_source', 'source', 'reason', 'trigger', 'stop_hook_active'],
  ...['teammate_name', 'team_name', 'task_id', 'task_subject', 'task_description', 'agent_transcript_path'],
];

function everyField(value: unknown, shift: number): Readonly<Record<string, unknown>> {
  const each = typeof value === 'function' ? value : () => value;
  return Object.fromEntries(fieldNames.map((name, index) => [name, each(index + shift)]));
}

const texts = ['\ud800 \udfff\ud800', '\u0000\u0001\u001b[2J\r\n\u2028', '__proto__', '\udc00'];

const odd: readonly (readonly [name: string, value: unknown])[] = [
  ['null, a number, true or empty', (index: number) => [null, -1.5e308, true, ''][index % 4]],
  ['a list', [[], null, 5, { call: {} }]],
  ['an object', { file_path: 5, command: ['rm'], content: null, path: { path: { path: 7 } }, constructor: 1 }],
  ['lone surrogates, control characters or __proto__', (index: number) => texts[index % texts.length]],
  ['a text of 100 000 characters', 'ä'.repeat(100_000)],
];

/** Deeper than JSON.stringify can go; put in as text, so that this process need not write it either. */
const nested = 'NESTED';
const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;

function sendDeep(client: Client, name: string, fields: Readonly<Record<string, unknown>>): Promise<Answered> {
  const event = { session_id: 's1', cwd: client.root, hook_event_name: name, ...fields };
  return send(client.root, name, JSON.stringify(event).replaceAll(`"${nested}"`, deep));
}

describe('events with odd fields', { concurrency: 2 }, () => {
  for (const [name, value] of rowsOfToday(odd)) {
    test(`every event passes and folds when every field is ${name}`, async (t) => {
      const client = createClient(governedProject(t, policyText('advisory')));
      for (const [index, event] of registered.entries()) {
        const answered = await client.event(event, { ...everyField(value, index), hook_event_name: event });
        assert.deepEqual([answered.code, answered.message.includes('not recorded')], [0, false], event);
      }
      await assertSound(client);
    });
  }

  for (const mode of rowsOfToday(modes)) {
    test(`an event that we do not know passes in silence, in ${mode}`, async (t) => {
      const client = await startedProject(t, mode);
      for (const name of ['MessageDisplay', 'SomethingNew', 'constructor', 'toString', '__proto__', 'hasOwnProperty']) {
        const answered = await client.event(name);
        assert.deepEqual([answered.code, answered.stdout], [0, ''], name);
      }
      await assertGoesOn(client);
      await assertStillDenies(client);
      await assertRecords(client);
    });

    test(`a strict boundary holds whatever else stands in the event, in ${mode}`, async (t) => {
      const client = await startedProject(t, mode);
      const target = join(client.root, 'protected/marker');
      const common = { tool_name: 'Write', tool_input: { file_path: target, content: 'x' }, tool_use_id: 'toolu_x' };
      const rows: readonly Readonly<Record<string, unknown>>[] = [
        { ...common, an_unknown_field: { deeply: [1, 2, { nested }] } },
        { ...common, session_id: undefined, tool_use_id: undefined, cwd: undefined },
        { ...common, session_id: 7, cwd: 7, agent_id: {}, agent_type: [], permission_mode: 1, tool_use_id: null },
        { ...common, session_id: '\ud800', agent_id: '\udfff', agent_type: '\ud800\ud800' },
        { ...common, tool_input: { file_path: target, content: '\ud800'.repeat(5000) } },
        { ...common, tool_input: { file_path: `${target}\ud800`, content: 'x' } },
        { ...common, tool_input: { file_path: target, content: nested } },
        { ...common, tool_input: { file_path: target, content: 'x', other: nested } },
        { ...common, tool_name: 'mcp__files__write', tool_input: { path: target, edits: nested, other: nested } },
        { ...common, tool_name: 'mcp__files__write', tool_input: { a: nested, path: target } },
        { ...common, cwd: 'relative/cwd', tool_input: { file_path: target, content: 'x' } },
        { ...common, tool_name: 'Bash', tool_input: { command: `echo "\ud800" > ${target}`, timeout: nested } },
      ];
      for (const [index, row] of rows.entries()) {
        const answered = await sendDeep(client, 'PreToolUse', row);
        assert.match(answered.reason, /rule boundary/, `row ${index}`);
      }
      await assertRecords(client);
      await assertSound(client);
    });
  }

  test('an outcome whose answer nests 20 000 deep is recorded', async (t) => {
    const client = await startedProject(t, 'advisory');
    const input = { command: 'true', extra: nested };
    const call = { tool_name: 'Bash', tool_input: input, tool_use_id: 'toolu_deep' };
    await sendDeep(client, 'PreToolUse', call);
    assert.ok(isRecorded(client.root, 'toolu_deep'));
    const outcome = await sendDeep(client, 'PostToolUse', { ...call, tool_response: nested });
    assert.deepEqual([outcome.code, outcome.message], [0, '']);
    const batch = await sendDeep(client, 'PostToolBatch', { tool_calls: [{ ...call, tool_response: nested }] });
    assert.deepEqual([batch.code, batch.message], [0, '']);
  });
});

/** Whatever was recorded folds, and the database says what the journal says. */
async function assertSound(client: Client): Promise<void> {
  await client.event('Stop');
  const ledger = await openLedger(client.root, Date.now());
  const { findings } = verifyJournal(client.root, { ...noEvidence, database: ledger.database });
  assert.deepEqual(findings, []);
  assert.equal(ledger.problem, undefined);
}
