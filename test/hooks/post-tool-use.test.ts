import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { describe, it } from 'node:test';
import { builtFile } from '../built.ts';
import { homeOf, journalLines, toolEvent } from '../helpers.ts';
import { pathsIn, repositoryOf, waitForTick } from '../operations/repositories.ts';

/** The built hook in a process of its own. */
function hook(
  root: string,
  event: Readonly<Record<string, unknown>>,
): Promise<{ stdout: string; code: number | null }> {
  const env = { PATH: process.env.PATH, HOME: homeOf(root), CLAUDE_PROJECT_DIR: root };
  const child = spawn(process.execPath, [builtFile('hook.js'), String(event.hook_event_name)], { cwd: root, env });
  let stdout = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stdin.end(JSON.stringify(event));
  return new Promise((done) => child.on('close', (code) => done({ stdout, code })));
}

describe('postToolUse()', () => {
  for (const name of ['PostToolUse', 'PostToolUseFailure']) {
    it(`tells the agent after ${name} what a script changed unseen, in the built hook`, async (t) => {
      const root = repositoryOf(t, {
        'protected/a': '1',
        'build.sh': 'echo 2 > protected/a; rm protected/b; touch out',
        'protected/b': '1',
      });
      waitForTick();
      const input = { command: 'sh build.sh' };
      const requested = await hook(root, toolEvent('PreToolUse', 'Bash', input, { cwd: root }));
      assert.deepEqual(requested, { stdout: '', code: 0 });
      execFileSync('sh', ['build.sh'], { cwd: root });
      const answer = { tool_response: { stdout: '' }, error: 'Exit code 1', is_interrupt: false, duration_ms: 4 };
      const { stdout, code } = await hook(root, toolEvent(name, 'Bash', input, { cwd: root, ...answer }));
      assert.equal(code, 0);
      const { hookSpecificOutput, systemMessage } = JSON.parse(stdout);
      assert.deepEqual([hookSpecificOutput.hookEventName, systemMessage], [name, undefined]);
      assert.match(
        hookSpecificOutput.additionalContext,
        /protected\/a \(rule boundary\), protected\/b \(deleted, rule boundary\)/,
      );
      const [outcome, found] = journalLines(root).slice(-2);
      assert.deepEqual(outcome?.details.changed, { count: 1, paths: ['out'] });
      assert.deepEqual(pathsIn(found), [
        'protected/a write boundary deny call',
        'protected/b delete boundary deny call',
      ]);
    });
  }

  it('says nothing when a call changed nothing it may not', async (t) => {
    const root = repositoryOf(t);
    waitForTick();
    await hook(root, toolEvent('PreToolUse', 'Bash', { command: 'ls' }, { cwd: root }));
    const { stdout } = await hook(root, toolEvent('PostToolUse', 'Bash', { command: 'ls' }, { cwd: root }));
    assert.equal(stdout, '');
    const { details } = journalLines(root).at(-1) ?? {};
    assert.deepEqual([typeof details?.looked, details?.not_looked], ['string', undefined]);
  });
});
