import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { policy, readCalls } from './governance.ts';
import { runClient } from './run-client.ts';
import { createSandbox, needsClient } from './sandbox.ts';
import { actor, flatten, type RequestBody, text, tool } from './scripted-model.ts';

const strict = { 'k6s.yaml': policy('strict'), 'README.md': 'demo\n' };

test(
  'a strict boundary refuses a Write, tells the model why and lets the rest of the session work',
  needsClient,
  async (t) => {
    const sandbox = createSandbox(t, strict);
    const secret = path.join(sandbox.project, 'protected/secret.txt');
    const allowed = path.join(sandbox.project, 'src/a.txt');
    const run = await runClient(sandbox, {
      prompt: 'Write two files',
      actors: {
        main: [
          [tool('toolu_refused', 'Write', { file_path: secret, content: 'no\n' })],
          [tool('toolu_allowed', 'Write', { file_path: allowed, content: 'yes\n' })],
          [text('done')],
        ],
      },
    });
    assert.equal(run.exitCode, 0, run.stderr);
    assert.equal(fs.existsSync(secret), false);
    assert.equal(fs.readFileSync(allowed, 'utf8'), 'yes\n');
    const reason = run.resultOf('toolu_refused');
    assert.match(reason, /\bboundary\b/);
    assert.match(reason, /protected\/secret\.txt/);
    assert.ok(reason.length < 300, reason);
  },
);

test('a subagent meets the same boundary, under its own name in the ledger', needsClient, async (t) => {
  const sandbox = createSandbox(t, strict);
  const secret = path.join(sandbox.project, 'protected/secret.txt');
  const allowed = path.join(sandbox.project, 'src/a.txt');
  const run = await runClient(sandbox, {
    prompt: 'Send an agent',
    actors: {
      main: [[spawn('toolu_agent', 'writer')], [text('done')]],
      writer: [
        [tool('toolu_refused', 'Write', { file_path: secret, content: 'no\n' })],
        [tool('toolu_allowed', 'Write', { file_path: allowed, content: 'yes\n' })],
        [text('written')],
      ],
    },
  });
  assert.equal(fs.existsSync(secret), false);
  assert.equal(fs.readFileSync(allowed, 'utf8'), 'yes\n');
  assert.match(run.resultOf('toolu_refused'), /\bboundary\b/);
  const calls = readCalls(sandbox);
  assert.equal(calls.get('toolu_agent')?.outcome, 'ok');
  assert.notEqual(calls.get('toolu_agent')?.agent_id, calls.get('toolu_refused')?.agent_id);
  for (const [id, outcome] of [
    ['toolu_refused', 'denied'],
    ['toolu_allowed', 'ok'],
  ] as const) {
    const call = calls.get(id);
    assert.match(call?.agent_id ?? '', /^a/, id);
    assert.equal(call?.agent_type, 'general-purpose', id);
    assert.equal(call?.outcome, outcome, id);
  }
});

test('an agent in a worktree of its own meets the boundary relative to that worktree', needsClient, async (t) => {
  const sandbox = createSandbox(t, strict);
  let worktree = '';
  const run = await runClient(sandbox, {
    prompt: 'Send an agent into a worktree',
    actors: {
      main: [[spawn('toolu_agent', 'hermit', { isolation: 'worktree' })], [text('done')]],
      hermit: [
        (body) => {
          worktree = workingDirectory(body);
          return [tool('toolu_refused', 'Write', { file_path: `${worktree}/protected/k`, content: 'no\n' })];
        },
        () => [tool('toolu_allowed', 'Write', { file_path: `${worktree}/src/b.txt`, content: 'yes\n' })],
        [text('written')],
      ],
    },
  });
  assert.notEqual(worktree, sandbox.project);
  assert.match(run.resultOf('toolu_refused'), /\bboundary\b/);
  assert.equal(fs.existsSync(path.join(worktree, 'protected/k')), false);
  assert.equal(fs.readFileSync(path.join(worktree, 'src/b.txt'), 'utf8'), 'yes\n');
});

function spawn(id: string, name: string, options: object = {}) {
  const input = { description: name, prompt: `Do your part ${actor(name)}`, subagent_type: 'general-purpose' };
  return tool(id, 'Agent', { ...input, ...options });
}

/** The client names an agent's directory in its system prompt. */
function workingDirectory(body: RequestBody): string {
  const found = /^Working directory: (.+)$/m.exec(flatten(body.system))?.[1];
  assert.ok(found, 'the system prompt names no working directory');
  return found;
}
