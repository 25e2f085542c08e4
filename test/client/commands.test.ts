import assert from 'node:assert/strict';
import test from 'node:test';
import { policy } from './governance.ts';
import { type ClientRun, runClient } from './run-client.ts';
import { createSandbox, needsClient } from './sandbox.ts';
import { flatten, text } from './scripted-model.ts';

const governed = { 'k6s.yaml': policy('strict') };
const cases = [
  { command: 'status', files: governed, output: /demo/ },
  { command: 'audit', files: governed, output: /client_start/ },
  { command: 'why', files: governed, output: /no denial|nothing/i },
  { command: 'history', files: governed, output: /No sessions yet/ },
  { command: 'context', files: governed, output: /No context is saved/ },
  { command: 'init', files: {}, output: /k6s\.yaml/ },
];

for (const { command, files, output } of cases) {
  test(`/k6s:${command} reaches the model with its output`, needsClient, async (t) => {
    const sandbox = createSandbox(t, files);
    const run = await runClient(sandbox, { prompt: `/k6s:${command}`, actors: { main: [[text('done')]] } });
    assert.equal(run.exitCode, 0, run.stderr);
    const body = expandedCommand(run);
    assert.match(body, output);
    assert.doesNotMatch(body, /requires approval|!`/);
  });
}

/** The client sends a command's body as the user's words. A command that was refused asks the model for nothing at all. */
function expandedCommand(run: ClientRun): string {
  const request = run.requests.find((one) => one.actor === 'main');
  assert.ok(request, `the command was refused: ${JSON.stringify(run.lines.at(-1))}`);
  const own = request.body.messages.filter((message) => message.role === 'user');
  const [, body] = own
    .map((message) => flatten(message.content))
    .join('\n')
    .split('</command-name>');
  assert.ok(body, 'no expanded command in the request');
  return body;
}
