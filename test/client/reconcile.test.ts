import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import test from 'node:test';
import type { Reconciliation } from '../../src/operations/reconcile-trail.ts';
import { builtFile } from '../built.ts';
import { policy } from './governance.ts';
import { runClient } from './run-client.ts';
import { baseEnvironment, createSandbox, needsClient, type Sandbox } from './sandbox.ts';
import { actor, text, tool } from './scripted-model.ts';

function reconcile(sandbox: Sandbox): { readonly code: number | null; readonly found: Reconciliation } {
  const { status, stdout } = spawnSync(process.execPath, [builtFile('cli.js'), 'audit', 'reconcile', '--json'], {
    cwd: sandbox.project,
    env: baseEnvironment(sandbox),
    encoding: 'utf8',
  });
  return { code: status, found: JSON.parse(stdout) as Reconciliation };
}

/** One session of every kind of call: done, failed, denied, never run, by an agent. Its ids begin with `tag`. */
function session(sandbox: Sandbox, tag: string, args: readonly string[]) {
  const file = (name: string) => path.join(sandbox.project, name);
  const prompt = `Do your part ${actor('writer')}`;
  const spawn = { description: 'writer', prompt, subagent_type: 'general-purpose' };
  return runClient(sandbox, {
    prompt: 'Work',
    args,
    actors: {
      main: [
        [tool(`${tag}_write`, 'Write', { file_path: file(`${tag}.txt`), content: 'x' })],
        [tool(`${tag}_fail`, 'Bash', { command: 'exit 3' }), tool(`${tag}_run`, 'Bash', { command: 'true' })],
        [tool(`${tag}_denied`, 'Write', { file_path: file(`protected/${tag}`), content: 'x' })],
        [tool(`${tag}_unknown`, 'Nonesuch', { a: 1 })],
        [tool(`${tag}_unread`, 'Edit', { file_path: file('k6s.yaml'), old_string: 'demo', new_string: 'x' })],
        [tool(`${tag}_agent`, 'Agent', spawn)],
        [text('done')],
      ],
      writer: [[tool(`${tag}_sub`, 'Write', { file_path: file(`${tag}-sub.txt`), content: 'x' })], [text('written')]],
    },
  });
}

const ids = (list: Reconciliation['missingCalls']) => list.shown.map(({ call }) => call).sort();

test(
  'reconcile: all of a governed session is recorded, and exactly what ran without hooks is missing',
  needsClient,
  async (t) => {
    const sandbox = createSandbox(t, { 'k6s.yaml': policy('strict') });
    const governed = await session(sandbox, 'on', []);
    assert.equal(governed.exitCode, 0, governed.stderr);
    const before = reconcile(sandbox);
    assert.deepEqual(before.found.coverage, { calls: 8, recorded: 8, percent: 100 });
    assert.deepEqual([before.code, before.found.notRun.count, before.found.requestsWithoutOutcome.count], [0, 0, 0]);
    await session(sandbox, 'off', ['--settings', JSON.stringify({ disableAllHooks: true })]);
    const { code, found } = reconcile(sandbox);
    assert.deepEqual(
      ids(found.missingCalls),
      ['agent', 'denied', 'fail', 'run', 'sub', 'write'].map((id) => `off_${id}`),
    );
    assert.deepEqual(ids(found.notRun), ['off_unknown', 'off_unread']);
    assert.deepEqual([code, found.coverage], [1, { calls: 14, recorded: 8, percent: 57.1 }]);
    assert.equal(found.clientsWithoutEnd.count, 0);
  },
);
