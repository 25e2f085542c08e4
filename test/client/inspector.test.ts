/** Can somebody else's client use the server? The inspector's command line, which checks answers against the listed schemas. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import path from 'node:path';
import test, { type TestContext } from 'node:test';
import { fetchPackage } from './fetch-package.ts';
import { k6s, policy } from './governance.ts';
import { baseEnvironment, createSandbox, repository } from './sandbox.ts';

const inspector = path.join(
  fetchPackage('@modelcontextprotocol/inspector', '2.12.0'),
  'clients/launcher/build/index.js',
);

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function inspect(t: TestContext, ...args: readonly string[]): Promise<Ran> {
  const sandbox = createSandbox(t, { 'k6s.yaml': policy('strict') });
  // Something for every tool to find.
  k6s(sandbox, 'start', 'Be inspected');
  k6s(sandbox, 'context', 'set', 'api/url', 'https://api.example.org');
  k6s(sandbox, 'checkpoint', 'now', '--notes', 'half way');
  const command = [inspector, '--cli', process.execPath, path.join(repository, 'dist/mcp.js'), ...args];
  const options = { cwd: sandbox.project, env: baseEnvironment(sandbox), timeout: 60_000 };
  return new Promise((resolve) =>
    execFile(process.execPath, command, options, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code ?? 1), stdout, stderr }),
    ),
  );
}

/** Each tool with arguments that it takes; a tool that is listed and not here fails the first test. */
const calls: Readonly<Record<string, readonly string[]>> = {
  k6s_status: [],
  k6s_get_boundaries: [],
  k6s_check_path: ['path=protected/key', 'action=delete'],
  k6s_log: ['action=looked around', 'details={"at":"everything"}'],
  k6s_save_context: ['key=api/port', 'value={"port":8080}', 'scope=project'],
  k6s_load_context: ['key=api/url', 'history=true'],
  k6s_list_context: ['prefix=api/'],
  k6s_search_context: ['query=example', 'limit=5'],
  k6s_acquire_lock: ['path=src/**', 'ttl_seconds=60', 'reason=looking'],
  k6s_release_lock: ['path=src/a.ts'],
  k6s_list_locks: [],
  k6s_task_create: ['subject=Tidy up', 'task_id=T8', 'files=["src/**"]'],
  k6s_task_claim: ['task_id=T8'],
  k6s_task_update: ['task_id=T7', 'status=working', 'files=["src/a.ts"]'],
  k6s_task_list: ['all=true'],
  k6s_save_checkpoint: ['notes=nearly done', 'decisions=["keep it"]'],
  k6s_load_checkpoint: [],
};

test('the inspector lists every tool and finds nothing wrong with the schemas', async (t) => {
  const { code, stdout, stderr } = await inspect(t, '--method', 'tools/list', '--strict');
  assert.equal(code, 0, stderr);
  const names = JSON.parse(stdout).tools.map(({ name }: { name: string }) => name);
  assert.deepEqual(names.sort(), Object.keys(calls).sort());
  assert.doesNotMatch(stderr, /Warning|Error/);
});

for (const [tool, given] of Object.entries(calls)) {
  test(`the inspector calls ${tool}`, async (t) => {
    const pairs = given.flatMap((pair) => ['--tool-arg', pair]);
    const { code, stdout, stderr } = await inspect(t, '--method', 'tools/call', '--tool-name', tool, ...pairs);
    const { isError, structuredContent } = JSON.parse(stdout || '{}');
    if (tool === 'k6s_task_claim') {
      // There is no task to claim in a new project.
      assert.deepEqual([isError, structuredContent?.error.code], [true, 'NOT_FOUND'], stderr);
      return;
    }
    assert.equal(code, 0, stderr);
    assert.ok(isError !== true && Object.keys(structuredContent).length > 1, stdout);
  });
}

test('the inspector accepts a refusal, whose content is of another shape', async (t) => {
  const { stdout, stderr } = await inspect(
    t,
    '--method',
    'tools/call',
    '--tool-name',
    'k6s_check_path',
    '--tool-arg',
    'path=a',
    'agent_name=builder',
  );
  const { isError, structuredContent } = JSON.parse(stdout || '{}');
  assert.deepEqual([isError, structuredContent?.error.code], [true, 'IDENTITY'], stderr);
});

for (const uri of ['k6s://session/current', 'k6s://audit/recent', 'k6s://boundaries']) {
  test(`the inspector lists and reads ${uri}`, async (t) => {
    const listed = await inspect(t, '--method', 'resources/list');
    assert.ok(listed.stdout.includes(`"${uri}"`), listed.stderr);
    const { code, stdout, stderr } = await inspect(t, '--method', 'resources/read', '--uri', uri);
    assert.equal(code, 0, stderr);
    JSON.parse(JSON.parse(stdout).contents[0].text);
  });
}
