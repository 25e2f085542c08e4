import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { copyPlugin, policy } from './governance.ts';
import { runClient, runSubcommand } from './run-client.ts';
import { createSandbox, needsClient, repository } from './sandbox.ts';
import { text, tool } from './scripted-model.ts';

test(
  'an installation from the marketplace governs and writes nothing into settings but its own entry',
  needsClient,
  async (t) => {
    const sandbox = createSandbox(t, { 'k6s.yaml': policy('strict') });
    const source = copyPlugin(sandbox);
    for (const args of [
      ['marketplace', 'add', source],
      ['install', 'k6s@khoregos'],
    ]) {
      const installed = await runSubcommand(sandbox, 'plugin', ...args);
      assert.equal(installed.exitCode, 0, installed.stdout + installed.stderr);
    }
    const file = path.join(sandbox.project, 'protected/k');
    const run = await runClient(sandbox, {
      prompt: 'Write one file',
      plugin: undefined,
      actors: { main: [[tool('toolu_refused', 'Write', { file_path: file, content: 'no\n' })], [text('done')]] },
    });
    assert.match(run.resultOf('toolu_refused'), /\bboundary\b/);
    assert.equal(fs.existsSync(file), false);
    const settings: unknown = JSON.parse(fs.readFileSync(path.join(sandbox.config, 'settings.json'), 'utf8'));
    assert.deepEqual(settings, {
      extraKnownMarketplaces: { khoregos: { source: { source: 'directory', path: source } } },
      enabledPlugins: { 'k6s@khoregos': true },
    });
    for (const folder of ['project/.claude', 'home/.claude', 'config/settings.local.json']) {
      assert.equal(fs.existsSync(path.join(sandbox.folder, folder)), false, folder);
    }
  },
);

for (const manifest of ['plugin.json', 'marketplace.json']) {
  test(`${manifest} passes the client's strict validation`, needsClient, async (t) => {
    const sandbox = createSandbox(t, {});
    const file = path.join(repository, '.claude-plugin', manifest);
    const validated = await runSubcommand(sandbox, 'plugin', 'validate', '--strict', file);
    assert.equal(validated.exitCode, 0, validated.stdout + validated.stderr);
  });
}
