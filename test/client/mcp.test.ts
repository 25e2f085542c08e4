import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { tools } from '../../src/mcp/tools.ts';
import { k6s, policy, query } from './governance.ts';
import { runClient } from './run-client.ts';
import { createSandbox, needsClient } from './sandbox.ts';
import { actor, text, tool } from './scripted-model.ts';

const governed = { 'k6s.yaml': policy('strict') };
const prefix = 'mcp__plugin_k6s_k6s__';

/** A valid call of every tool, in an order in which each finds what it asks for. */
const calls: readonly (readonly [name: string, input: object, answer: RegExp])[] = [
  ['k6s_status', {}, /"gate":"armed"[\s\S]*"you":"lead"/],
  ['k6s_get_boundaries', {}, /"forbidden":\["protected\/\*\*"/],
  ['k6s_check_path', { path: 'protected/k' }, /"effect":"deny","rule":"boundary"/],
  ['k6s_log', { action: 'looked around' }, /"type":"log"[\s\S]*"agent":"lead"/],
  [
    'k6s_save_context',
    { key: 'api/url', value: { url: 'https://api.example.org' } },
    /"key":"api\/url","scope":"session"/,
  ],
  ['k6s_load_context', { key: 'api/url' }, /"agent":"lead"[\s\S]*api\.example\.org/],
  ['k6s_list_context', {}, /"entries":\[\{"key":"api\/url"/],
  ['k6s_search_context', { query: 'exam' }, /"matches":\[\{"key":"api\/url"/],
  ['k6s_acquire_lock', { path: 'src/a.ts', reason: 'rewriting it' }, /"granted":true[\s\S]*"path":"src\/a\.ts"/],
  ['k6s_list_locks', {}, /"path":"src\/a\.ts"[\s\S]*"yours":true/],
  ['k6s_release_lock', { path: 'src/a.ts' }, /"released":true/],
  ['k6s_task_create', { subject: 'Write the page', files: ['docs/**'] }, /"task_id":"task-1"[\s\S]*"status":"pending"/],
  ['k6s_task_claim', { task_id: 'task-1' }, /"task_id":"task-1"[\s\S]*"status":"in_progress"/],
  ['k6s_task_update', { task_id: '7', status: 'working', subject: 'Tidy up' }, /"status":"working"/],
  ['k6s_task_list', {}, /"task_id":"7","subject":"Tidy up"[\s\S]*"agent":"lead"/],
  ['k6s_save_checkpoint', { notes: 'half way', decisions: ['use OAuth'] }, /"id":"\w{26}"/],
  ['k6s_load_checkpoint', {}, /half way[\s\S]*use OAuth/],
];

test('every tool answers the agent that the gate saw', needsClient, async (t) => {
  assert.deepEqual(calls.map(([name]) => name).sort(), tools.map(({ name }) => name).sort());
  const sandbox = createSandbox(t, governed);
  const turns = calls.map(([name, input]) => [tool(`toolu_${name}`, `${prefix}${name}`, input)]);
  const run = await runClient(sandbox, { prompt: 'Ask everything', actors: { main: [...turns, [text('done')]] } });
  assert.equal(run.exitCode, 0, run.stderr);
  for (const [name, , answer] of calls) {
    const result = run.resultOf(`toolu_${name}`);
    assert.match(result, answer, name);
    assert.doesNotMatch(result, /hooks are off/, name);
  }
  assert.match(k6s(sandbox, 'status'), /Gate\s+armed/);
});

test('a caller is who the gate says, whatever name it gives', needsClient, async (t) => {
  const sandbox = createSandbox(t, governed);
  const save = (id: string, more: object) =>
    tool(id, `${prefix}k6s_save_context`, { key: id, value: 'x', scope: 'project', ...more });
  const spawn = { description: 'part', prompt: `Do your part ${actor('part')}`, subagent_type: 'general-purpose' };
  const run = await runClient(sandbox, {
    prompt: 'Send an agent',
    actors: {
      main: [[tool('toolu_agent', 'Agent', spawn)], [save('toolu_lead', {})], [text('done')]],
      part: [
        [save('toolu_false', { agent_name: 'lead' })],
        [save('toolu_own', { agent_name: 'general-purpose' })],
        [text('saved')],
      ],
    },
  });
  assert.match(run.resultOf('toolu_false'), /IDENTITY: Cannot act as "lead": this call was made by "general-purpose"/);
  assert.match(run.resultOf('toolu_own'), /"key":"toolu_own"/);
  k6s(sandbox, 'db', 'rebuild');
  const saved = query<{ key: string; agent: string }>(sandbox, 'SELECT key, agent FROM context ORDER BY sequence');
  assert.deepEqual(saved, [
    { key: 'toolu_own', agent: 'general-purpose' },
    { key: 'toolu_lead', agent: 'lead' },
  ]);
});

test('without hooks the server says so in its answer, and so does status', needsClient, async (t) => {
  const sandbox = createSandbox(t, governed);
  fs.writeFileSync(path.join(sandbox.config, 'settings.json'), JSON.stringify({ disableAllHooks: true }));
  const run = await runClient(sandbox, {
    prompt: 'Ask',
    actors: { main: [[tool('toolu_status', `${prefix}k6s_status`, {})], [text('done')]] },
  });
  const result = run.resultOf('toolu_status');
  assert.match(result, /"you":"unverified"/);
  assert.match(result, /hooks are off/);
  assert.match(k6s(sandbox, 'status', '--no-fail'), /1 call of our own tools bypassed the gate: hooks are off/);
});
