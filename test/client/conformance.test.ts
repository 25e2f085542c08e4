/** What does the protocol's own conformance suite say? Every server scenario is either run or listed with the reason why not. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import path from 'node:path';
import test from 'node:test';
import { fetchPackage } from './fetch-package.ts';
import { policy } from './governance.ts';
import { openBridge, type StandIns } from './http-bridge.ts';
import { baseEnvironment, createSandbox } from './sandbox.ts';

const suite = fetchPackage('@modelcontextprotocol/conformance', '0.1.16');

/** What a scenario asks of the suite's reference server is asked of ours by a call and a resource that it has. */
const scenarios: Readonly<Record<string, StandIns>> = {
  'server-initialize': {},
  ping: {},
  'tools-list': {},
  'tools-call-error': { 'tools/call': { name: 'k6s_load_context', arguments: { key: 'never saved' } } },
  'resources-list': {},
  'resources-read-text': { 'resources/read': { uri: 'k6s://boundaries' } },
};

/** A scenario that a later suite adds fails the first test until it stands here or above. */
const inapplicable: Readonly<Record<string, string>> = {
  'logging-set-level': 'no logging capability',
  'completion-complete': 'no completions capability',
  'tools-call-simple-text': 'calls test_simple_text, a tool of the suite’s reference server',
  'tools-call-image': 'calls test_image_content; no tool answers an image',
  'tools-call-audio': 'calls test_audio_content; no tool answers audio',
  'tools-call-embedded-resource': 'calls test_embedded_resource; no tool embeds a resource',
  'tools-call-mixed-content': 'calls test_multiple_content_types; tools answer text only',
  'tools-call-with-logging': 'calls test_tool_with_logging; no logging capability',
  'tools-call-with-progress': 'calls test_tool_with_progress; no tool takes long enough to report progress',
  'tools-call-sampling': 'calls test_sampling; the server never samples',
  'tools-call-elicitation': 'calls test_elicitation; the server never elicits',
  'json-schema-2020-12': 'looks for the tool json_schema_2020_12_tool; no schema of ours uses $defs',
  'elicitation-sep1034-defaults': 'the server never elicits',
  'elicitation-sep1330-enums': 'the server never elicits',
  'server-sse-polling': 'of the HTTP transport; the server speaks stdio',
  'server-sse-multiple-streams': 'of the HTTP transport; the server speaks stdio',
  'dns-rebinding-protection': 'of the HTTP transport; the server speaks stdio',
  'resources-read-binary': 'reads test://static-binary; all resources are text',
  'resources-templates-read': 'reads test://template/{id}/data; there are no templates',
  'resources-subscribe': 'no subscriptions',
  'resources-unsubscribe': 'no subscriptions',
  'prompts-list': 'no prompts capability',
  'prompts-get-simple': 'no prompts capability',
  'prompts-get-with-args': 'no prompts capability',
  'prompts-get-embedded-resource': 'no prompts capability',
  'prompts-get-with-image': 'no prompts capability',
};

interface Ran {
  readonly code: number;
  readonly output: string;
}

/** The suite imports `globSync` of Node 22 even where it does not call it; on Node 20 a stand-in lets it load. */
const standIn = `
import { register } from 'node:module';
const fs = "export * from 'node:fs'; export { default } from 'node:fs'; export const globSync = () => [];";
const hook = (fs) => \`export const resolve = (name, context, next) =>
  name === 'fs' && context.parentURL?.includes('/conformance/')
    ? { url: 'data:text/javascript,' + encodeURIComponent(\${JSON.stringify(fs)}), shortCircuit: true }
    : next(name, context);\`;
register('data:text/javascript,' + encodeURIComponent(hook(fs)));
`;

function runSuite(env: NodeJS.ProcessEnv, ...args: readonly string[]): Promise<Ran> {
  const preload = ['--import', `data:text/javascript,${encodeURIComponent(standIn)}`];
  const command = [...preload, path.join(suite, 'dist/index.js'), ...args];
  return new Promise((resolve) =>
    execFile(process.execPath, command, { env, timeout: 60_000 }, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : 1, output: `${stdout}${stderr}` }),
    ),
  );
}

test('every server scenario of the suite is run or known not to apply', async (t) => {
  const { output } = await runSuite(baseEnvironment(createSandbox(t, {})), 'list');
  const listed = [...(output.split('Client scenarios')[0] ?? '').matchAll(/^ {2}- (\S+)/gm)].map(([, name]) => name);
  assert.deepEqual(listed.sort(), [...Object.keys(scenarios), ...Object.keys(inapplicable)].sort(), output);
});

for (const [scenario, standIns] of Object.entries(scenarios)) {
  test(`the conformance suite passes ${scenario}`, async (t) => {
    const sandbox = createSandbox(t, { 'k6s.yaml': policy('strict') });
    const bridge = await openBridge(sandbox, standIns);
    t.after(() => bridge.close());
    const out = ['--output-dir', path.join(sandbox.folder, 'results')];
    const { code, output } = await runSuite(
      baseEnvironment(sandbox),
      ...['server', '--url', bridge.url, '--scenario', scenario, ...out],
    );
    assert.equal(code, 0, output);
    assert.match(output, /\b[1-9]\d* passed, 0 failed|Passed: [1-9]\d*\/\d+, 0 failed/, output);
  });
}
