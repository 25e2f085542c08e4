import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { k6s, policy, query, readCalls } from './governance.ts';
import { runClient } from './run-client.ts';
import { createSandbox, needsClient, type Sandbox } from './sandbox.ts';
import { text, tool } from './scripted-model.ts';

/** In two parts, so that a scanner does not take this file for a leak. */
const secret = ['ghp', 'x9K2mQ7vL4nB8tR1wZ6yC3pD5sF0gH2jA7eU'].join('_');

test('every call that reached the gate is in the ledger with its outcome, and no secret is', needsClient, async (t) => {
  const sandbox = createSandbox(t, { 'k6s.yaml': policy('strict'), 'README.md': 'demo\n' });
  const witness = installWitness(sandbox);
  const readme = path.join(sandbox.project, 'README.md');
  const edit = { file_path: readme, old_string: 'demo', new_string: 'edited' };
  const run = await runClient(sandbox, {
    prompt: 'One call of each outcome',
    actors: {
      main: [
        [tool('toolu_fails', 'Bash', { command: 'exit 3' })],
        [tool('toolu_reads', 'Read', { file_path: readme })],
        [tool('toolu_refused', 'Write', { file_path: path.join(sandbox.project, 'protected/k'), content: 'no\n' })],
        [tool('toolu_edits', 'Edit', edit)],
        // The client refuses this one itself, before any hook: the text is gone.
        [tool('toolu_invalid', 'Edit', edit)],
        [tool('toolu_secret', 'Bash', { command: `export T=${secret}; echo "$T"` })],
        [text('done')],
      ],
    },
  });
  assert.equal(run.exitCode, 0, run.stderr);
  assert.match(run.resultOf('toolu_secret'), new RegExp(secret), 'the command ran and printed the secret');
  const calls = readCalls(sandbox);
  assert.deepEqual([...calls.keys()].toSorted(), witness().toSorted());
  assert.deepEqual(Object.fromEntries([...calls.values()].map((row) => [row.call, row.outcome])), {
    toolu_fails: 'error',
    toolu_reads: 'ok',
    toolu_refused: 'denied',
    toolu_edits: 'ok',
    toolu_secret: 'ok',
  });
  assert.deepEqual(query(sandbox, 'PRAGMA integrity_check'), [{ integrity_check: 'ok' }]);
  // Throws when the exit code says inconsistent; what it prints must be JSON.
  JSON.parse(k6s(sandbox, 'audit', 'verify', '--json'));
  assert.deepEqual(filesContaining(path.join(sandbox.project, '.khoregos'), secret), []);
});

/**
 * Registers a hook of the user's that notes the ids of all calls that reach PreToolUse: the client's own hook events do
 * not name the call they belong to.
 */
function installWitness(sandbox: Sandbox): () => string[] {
  const file = path.join(sandbox.folder, 'witness.jsonl');
  const hooks = [{ type: 'command', command: `cat >> '${file}'` }];
  const settings = { hooks: { PreToolUse: [{ matcher: '*', hooks }] } };
  fs.writeFileSync(path.join(sandbox.config, 'settings.json'), JSON.stringify(settings));
  return () => {
    const lines = fs.readFileSync(file, 'utf8').trimEnd().split('\n');
    return lines.map((line) => (JSON.parse(line) as { tool_use_id: string }).tool_use_id);
  };
}

function filesContaining(folder: string, needle: string): string[] {
  const files = fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  assert.ok(files.length > 0, `no files below ${folder}`);
  return files
    .map((file) => path.join(file.parentPath, file.name))
    .filter((file) => fs.readFileSync(file).includes(needle));
}
