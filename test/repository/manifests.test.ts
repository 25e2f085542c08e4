/** Will the oldest supported client load what we ship? */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** One name that client 2.1.197 does not know would silently drop all hooks. */
const events =
  'SessionStart UserPromptSubmit UserPromptExpansion PreToolUse PostToolUse PostToolUseFailure PostToolBatch SubagentStart SubagentStop TeammateIdle TaskCreated TaskCompleted PreCompact Stop SessionEnd'.split(
    ' ',
  );

test('hooks.json registers known events, in exec form, with timeouts in seconds', () => {
  const { hooks } = read('hooks/hooks.json');
  assert.deepEqual(Object.keys(hooks), events);
  for (const event of events) {
    const [{ hooks: handlers, ...rest }, ...more] = hooks[event];
    assert.deepEqual([rest, more], [{}, []]);
    const [{ timeout, ...handler }] = handlers;
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the client replaces it
    const args = ['${CLAUDE_PLUGIN_ROOT}/dist/hook.js', event];
    assert.deepEqual(handler, { type: 'command', command: 'node', args });
    assert.ok(timeout >= 1 && timeout <= 60);
  }
});

test('plugin.json starts one MCP server, from what the plugin brings along', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the client replaces it
  const args = ['${CLAUDE_PLUGIN_ROOT}/dist/mcp.js'];
  assert.deepEqual(read('.claude-plugin/plugin.json').mcpServers, { k6s: { command: 'node', args } });
  assert.ok(readdirSync(join(root, 'dist')).includes('mcp.js'));
});

test('all manifests give the same version', () => {
  assert.equal(read('.claude-plugin/plugin.json').version, read('package.json').version);
});

test('no lock file is there that would make the client install packages', () => {
  const names = readdirSync(root);
  for (const name of ['package-lock.json', 'npm-shrinkwrap.json', 'bun.lock', 'bun.lockb', '.mcp.json']) {
    assert.ok(!names.includes(name), name);
  }
});
