/** Does the server keep to the protocol, whatever a client sends? */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { tools } from '../../src/mcp/tools.ts';
import {
  governedProject,
  homeOf,
  journalLines,
  runInProcess,
  strictPolicy,
  temporaryDirectory,
  toolEvent,
} from '../helpers.ts';
import { McpClient, newestVersion, passGate, startServer } from './mcp-client.ts';

const toolNames = tools.map(({ name }) => name);

for (const [asked, answered] of [
  ['2025-11-25', '2025-11-25'],
  ['2025-06-18', '2025-06-18'],
  ['2024-11-05', '2024-11-05'],
  ['2099-01-01', newestVersion],
  ['', newestVersion],
] as const) {
  test(`initialize answers version "${answered}" to "${asked}"`, async (t) => {
    const client = new McpClient(governedProject(t));
    t.after(() => client.child.kill('SIGKILL'));
    const result = await client.initialize(asked);
    assert.equal(result.protocolVersion, answered);
    assert.equal(result.serverInfo.name, 'k6s');
    assert.deepEqual(result.capabilities, { tools: {}, resources: {} });
    assert.ok(result.instructions.length > 0);
  });
}

test('ping is answered with nothing', async (t) => {
  const client = await startServer(t, governedProject(t));
  assert.deepEqual((await client.request('ping')).result, {});
});

test('tools/list describes every tool with schemas, titles and hints', async (t) => {
  const client = await startServer(t, governedProject(t));
  const { result } = await client.request('tools/list');
  assert.deepEqual(
    result.tools.map(({ name }: { name: string }) => name),
    toolNames,
  );
  for (const tool of result.tools) {
    assert.match(tool.name, /^[a-z0-9_]{1,64}$/);
    assert.ok(tool.title.length > 0 && tool.description.length > 40, tool.name);
    assert.equal(tool.inputSchema.type, 'object');
    assert.equal(tool.inputSchema.additionalProperties, false);
    assert.equal(tool.inputSchema.properties.agent_name.maxLength, 200);
    assert.equal(tool.outputSchema.type, 'object');
    assert.equal(tool.outputSchema.anyOf.length, 2);
    assert.equal(tool.annotations.title, tool.title);
    for (const hint of ['readOnlyHint', 'destructiveHint', 'idempotentHint', 'openWorldHint']) {
      assert.equal(typeof tool.annotations[hint], 'boolean', hint);
    }
  }
});

test('every tool has a test of its own', () => {
  const files = readdirSync(join(import.meta.dirname, 'tools'));
  for (const name of toolNames) assert.ok(files.includes(`${name.replaceAll('_', '-')}.test.ts`), name);
});

test('resources are listed and read as JSON', async (t) => {
  const root = governedProject(t);
  await runInProcess(root, toolEvent('PreToolUse', 'Write', { file_path: 'protected/key', content: 'no' }));
  const client = await startServer(t, root);
  const { result } = await client.request('resources/list');
  const uris = ['k6s://session/current', 'k6s://audit/recent', 'k6s://boundaries'];
  assert.deepEqual(
    result.resources.map(({ uri }: { uri: string }) => uri),
    uris,
  );
  const read = async (uri: string) => {
    const [content, ...more] = (await client.request('resources/read', { uri })).result.contents;
    assert.deepEqual([content.uri, content.mimeType, more], [uri, 'application/json', []]);
    return JSON.parse(content.text);
  };
  const [session, audit, boundaries] = await Promise.all(uris.map(read));
  assert.equal(session.gate, 'armed');
  assert.ok(audit.events.some(({ type }: { type: string }) => type === 'boundary_violation'));
  assert.deepEqual(boundaries.boundaries[0].forbidden, ['protected/**', '.env*']);
  assert.equal('holds' in boundaries.boundaries[0], false);
  const templates = await client.request('resources/templates/list');
  assert.deepEqual(templates.result, { resourceTemplates: [] });
});

for (const [what, method, params, code] of [
  ['an unknown tool', 'tools/call', { name: 'k6s_nothing' }, -32602],
  ['a tool named like a property of every object', 'tools/call', { name: 'constructor' }, -32602],
  ['a call without a name', 'tools/call', {}, -32602],
  ['an unknown resource', 'resources/read', { uri: 'k6s://nothing' }, -32002],
  ['a resource without a uri', 'resources/read', {}, -32602],
  ['an unknown method', 'tools/nothing', {}, -32601],
  ['a method named like a property of every object', 'constructor', {}, -32601],
  ['prompts, which are not offered', 'prompts/list', {}, -32601],
] as const) {
  test(`${what} is error ${code}`, async (t) => {
    const client = await startServer(t, governedProject(t));
    const { error, result } = await client.request(method, params);
    assert.deepEqual([error?.code, result], [code, undefined]);
    assert.ok(!error?.message.includes('\n'), error?.message);
  });
}

for (const [what, input, said] of [
  ['missing', {}, 'path is missing: give it'],
  ['empty', { path: '' }, 'path is empty: give a text'],
  ['of another type', { path: 7 }, 'path must be string, not 7'],
  ['too long', { path: 'a'.repeat(1001) }, 'path has 1001 characters, at most 1000 are allowed'],
  ['of two lines', { path: 'a\nb' }, 'path has control characters or line breaks'],
  [
    'not one of those allowed',
    { path: 'a', action: 'x'.repeat(500) },
    'action must be ("read" | "write" | "delete"), not "xxx',
  ],
  [
    'unknown',
    { path: 'a', acton: 'read' },
    'acton is no argument of this tool: leave it out (known: path, action, agent_name)',
  ],
  ['no object', 'x', 'arguments must be an object'],
] as const) {
  test(`an argument that is ${what} is a tool error that says so`, async (t) => {
    const client = await startServer(t, governedProject(t));
    const { isError, text, structured } = await client.call('k6s_check_path', input);
    assert.equal(isError, true);
    assert.equal(structured.error.code, 'USAGE');
    assert.ok(structured.error.message.includes(said), structured.error.message);
    assert.ok(structured.error.message.length < 300, structured.error.message);
    assert.ok(text.startsWith(`USAGE: ${structured.error.message}`), text);
  });
}

for (const [what, line, code] of [
  ['no JSON', '{"jsonrpc":', -32700],
  ['binary', '\u0000\u0001', -32700],
  ['no message', '{"hello":1}', -32600],
  ['a batch', '[{"jsonrpc":"2.0","id":1,"method":"ping"}]', -32600],
  ['deeply nested', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, -32600],
] as const) {
  test(`a line that is ${what} is error ${code}, and the server goes on`, async (t) => {
    const client = await startServer(t, governedProject(t));
    client.write(`${line}\n`);
    assert.equal((await client.receive(({ id }) => id === null)).error?.code, code);
    assert.deepEqual((await client.request('ping')).result, {});
  });
}

test('an ill-formed request is refused under its own id', async (t) => {
  const client = await startServer(t, governedProject(t));
  client.write('{"jsonrpc":"1.0","id":"mine","method":"ping"}\n');
  assert.equal((await client.receive(({ id }) => id === 'mine')).error?.code, -32600);
});

test('a line of 2 MiB is dropped and answered, one below 1 MiB is read, and the server goes on', async (t) => {
  const client = await startServer(t, governedProject(t));
  client.write(`${JSON.stringify({ jsonrpc: '2.0', id: 77, method: 'ping', params: { x: 'a'.repeat(2 ** 21) } })}\n`);
  const { error } = await client.receive(({ id }) => id === null);
  assert.equal(error?.code, -32600);
  assert.match(error?.message ?? '', /at most 1048576/);
  assert.deepEqual((await client.request('ping', { _meta: { x: 'a'.repeat(2 ** 20 - 200) } })).result, {});
  assert.equal(
    client.messages.some(({ id }) => id === 77),
    false,
  );
});

test('a message that comes byte by byte, with CRLF and empty lines around it, is read', async (t) => {
  const client = await startServer(t, governedProject(t));
  for (const character of '\r\n\n{"jsonrpc":"2.0","id":"é","method":"ping"}\r\n') client.write(character);
  assert.deepEqual((await client.receive(({ id }) => id === 'é')).result, {});
});

test('300 calls in a row without waiting are all answered, each once', async (t) => {
  const client = await startServer(t, governedProject(t));
  const calls = Array.from({ length: 300 }, (_, index) => {
    const [name, input] = index % 2 === 0 ? ['k6s_status', {}] : ['k6s_check_path', { path: `src/${index}.ts` }];
    return client.send('tools/call', { name, arguments: input });
  });
  await client.end();
  const answers = client.messages.filter(({ id }) => calls.includes(Number(id)));
  assert.deepEqual(
    answers.map(({ id }) => id).sort((a, b) => Number(a) - Number(b)),
    calls,
  );
  assert.ok(answers.every(({ result }) => result.isError !== true));
});

test('a changed k6s.yaml holds from the next call on, and is recorded once for many', async (t) => {
  const root = governedProject(t);
  const client = await startServer(t, root);
  assert.equal((await client.call('k6s_check_path', { path: 'other/x' })).structured.effect, 'none');
  writeFileSync(join(root, 'k6s.yaml'), strictPolicy.replace('protected/**', 'other/**'));
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => client.call('k6s_check_path', { path: 'other/x' })),
  );
  assert.deepEqual(new Set(answers.map(({ structured }) => structured.effect)), new Set(['deny']));
  assert.equal(journalLines(root).filter(({ type }) => type === 'policy_loaded').length, 2);
});

test('the end of stdin ends the server with 0, after everything is answered', async (t) => {
  const client = await startServer(t, governedProject(t));
  const id = client.send('tools/call', { name: 'k6s_status', arguments: {} });
  assert.deepEqual(await client.end(), { code: 0, signal: null });
  assert.ok(client.messages.some((message) => message.id === id && message.result !== undefined));
  assert.equal(client.stderr, '');
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  test(`${signal} ends the server with 0`, async (t) => {
    const client = await startServer(t, governedProject(t));
    client.child.kill(signal);
    assert.deepEqual(await client.exited, { code: 0, signal: null });
  });
}

test('a client that no longer reads ends the server', async (t) => {
  const client = await startServer(t, governedProject(t));
  client.child.stdout.destroy();
  client.send('tools/list');
  client.send('ping');
  assert.deepEqual(await client.exited, { code: 0, signal: null });
});

test('two servers answer for one project, each seeing what the other’s session records', async (t) => {
  const root = governedProject(t);
  const [one, two] = await Promise.all([startServer(t, root), startServer(t, root)]);
  await passGate(root, 'k6s_status', { call: 'toolu_1' });
  await passGate(root, 'k6s_status', { call: 'toolu_2' });
  const answers = await Promise.all([one.call('k6s_status', {}, 'toolu_1'), two.call('k6s_status', {}, 'toolu_2')]);
  assert.deepEqual(
    answers.map(({ structured }) => [structured.open_calls, structured.you]),
    [
      [2, 'lead'],
      [2, 'lead'],
    ],
  );
});

test('an ungoverned project is told how to be governed, left alone, and governed without a restart', async (t) => {
  const root = governedProject(t);
  rmSync(join(root, 'k6s.yaml'));
  const client = await startServer(t, root);
  assert.equal((await client.request('tools/list')).result.tools.length, toolNames.length);
  const { isError, structured } = await client.call('k6s_status');
  assert.deepEqual([isError, structured.error.code], [true, 'NOT_GOVERNED']);
  assert.match(structured.error.remedy, /k6s init/);
  const { error } = await client.request('resources/read', { uri: 'k6s://boundaries' });
  assert.match(error?.message ?? '', /NOT_GOVERNED.*k6s init/);
  assert.equal(existsSync(join(root, '.khoregos')), false);
  writeFileSync(join(root, 'k6s.yaml'), strictPolicy);
  await passGate(root, 'k6s_status');
  assert.equal((await client.call('k6s_status', {}, 'toolu_1')).structured.gate, 'armed');
});

test('a project is found whose path has spaces and letters of all kinds', async (t) => {
  const root = join(temporaryDirectory(t), 'Mein Projekt – проект 项目');
  mkdirSync(join(root, '.git'), { recursive: true });
  mkdirSync(homeOf(root));
  writeFileSync(join(root, 'k6s.yaml'), strictPolicy);
  const client = await startServer(t, root);
  assert.equal((await client.call('k6s_status')).structured.root, root);
  const { structured } = await client.call('k6s_check_path', { path: join(root, 'protected/ключ') });
  assert.equal(structured.effect, 'deny');
});
