/** Does the real client start the server, and does the server know who calls through it? */
import assert from 'node:assert/strict';
import test from 'node:test';
import { policy, readCalls } from './governance.ts';
import { runClient } from './run-client.ts';
import { createSandbox, needsClient } from './sandbox.ts';
import { actor, text, tool } from './scripted-model.ts';

const prefix = 'mcp__plugin_k6s_k6s__';

test('the client’s lead and subagent call tools of the server, each under its own name', needsClient, async (t) => {
  const sandbox = createSandbox(t, { 'k6s.yaml': policy('strict'), 'README.md': 'demo\n' });
  const run = await runClient(sandbox, {
    prompt: 'Ask the server',
    actors: {
      main: [
        [tool('toolu_status', `${prefix}k6s_status`, {})],
        [tool('toolu_refused', `${prefix}k6s_check_path`, { path: 'protected/key' })],
        [tool('toolu_wrong', `${prefix}k6s_check_path`, { path: 'a', agent_name: 'builder' })],
        [
          tool('toolu_agent', 'Agent', {
            description: 'd',
            prompt: `Ask ${actor('asker')}`,
            subagent_type: 'general-purpose',
          }),
        ],
        [text('done')],
      ],
      asker: [[tool('toolu_sub', `${prefix}k6s_status`, {})], [text('asked')]],
    },
  });
  assert.equal(run.exitCode, 0, run.stderr);
  const status = run.resultOf('toolu_status');
  assert.match(status, /armed/);
  assert.match(status, /\blead\b/);
  assert.doesNotMatch(status, /unverified/);
  assert.match(run.resultOf('toolu_refused'), /"effect":"deny","rule":"boundary"/);
  assert.match(run.resultOf('toolu_wrong'), /Cannot act as "builder": this call was made by "lead"/);
  assert.match(run.resultOf('toolu_sub'), /"you":"general-purpose"/);
  assert.equal(readCalls(sandbox).get('toolu_status')?.tool, `${prefix}k6s_status`);
});
