import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { copyPlugin, k6s, policy, query } from './governance.ts';
import { runClient } from './run-client.ts';
import { createSandbox, needsClient } from './sandbox.ts';
import { text, tool } from './scripted-model.ts';

test('an advisory boundary lets a Write happen, tells the model and records a warning', needsClient, async (t) => {
  const sandbox = createSandbox(t, { 'k6s.yaml': policy('advisory') });
  const file = path.join(sandbox.project, 'protected/k');
  const run = await runClient(sandbox, {
    prompt: 'Write one file',
    actors: { main: [[tool('toolu_noted', 'Write', { file_path: file, content: 'yes\n' })], [text('done')]] },
  });
  assert.equal(fs.readFileSync(file, 'utf8'), 'yes\n');
  assert.match(run.seen('main', 1), /\bboundary\b/);
  k6s(sandbox, 'db', 'rebuild');
  const warnings = query(sandbox, `SELECT call, severity FROM events WHERE type = 'boundary_violation'`);
  assert.deepEqual(warnings, [{ call: 'toolu_noted', severity: 'warning' }]);
});

test('an agent can go on working when the plugin vanishes in mid-session', needsClient, async (t) => {
  const sandbox = createSandbox(t, { 'k6s.yaml': policy('strict') });
  const plugin = copyPlugin(sandbox);
  const before = path.join(sandbox.project, 'protected/k');
  const after = path.join(sandbox.project, 'src/a.txt');
  const run = await runClient(sandbox, {
    prompt: 'Write two files',
    plugin,
    actors: {
      main: [
        [tool('toolu_before', 'Write', { file_path: before, content: 'no\n' })],
        () => {
          fs.rmSync(path.join(plugin, 'dist'), { recursive: true });
          return [tool('toolu_after', 'Write', { file_path: after, content: 'yes\n' })];
        },
        [text('done')],
      ],
    },
  });
  assert.equal(run.exitCode, 0, run.stderr);
  assert.equal(fs.existsSync(before), false, 'the plugin governed while it was there');
  assert.equal(fs.readFileSync(after, 'utf8'), 'yes\n');
});
