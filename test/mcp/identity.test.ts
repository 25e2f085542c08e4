/** Is a caller who the gate says, and nobody else? */
import assert from 'node:assert/strict';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { k6s } from '../cli/cli-helpers.ts';
import { governedProject, homeOf, journalLines, runInProcess } from '../helpers.ts';
import { type CallResult, passGate, startServer } from './mcp-client.ts';

const builder = { id: 'a1', type: 'builder' };

function isUnverified({ structured, text }: CallResult): void {
  assert.equal(structured.you, 'unverified');
  assert.match(structured.notice, /not seen by the gate.*k6s status/);
  assert.ok(text.endsWith(structured.notice), text);
}

test('a call that the gate saw is its agent’s, without a notice', async (t) => {
  const root = governedProject(t);
  const client = await startServer(t, root);
  // Appended by another process while the server runs.
  await passGate(root, 'k6s_status');
  const { structured, text } = await client.call('k6s_status', {}, 'toolu_1');
  assert.deepEqual([structured.you, structured.open_calls, structured.gate], ['lead', 1, 'armed']);
  assert.doesNotMatch(text, /not seen/);
  assert.equal('notice' in structured, false);
});

test('every call is recorded once with what it was, and the first opens a session', async (t) => {
  const root = governedProject(t);
  const client = await startServer(t, root, { CLAUDE_CODE_SESSION_ID: 'session-7' });
  await client.call('k6s_status');
  await client.call('k6s_status', { verbose: true });
  const records = journalLines(root);
  assert.deepEqual(
    records.map(({ type }) => type),
    ['policy_loaded', 'session_start', 'mcp_call', 'mcp_call'],
  );
  const [, start, first] = records;
  assert.deepEqual([start?.details.auto, first?.session], [true, start?.session]);
  const { fingerprint, ...details } = first?.details ?? {};
  assert.match(String(fingerprint), /^[0-9a-f]{32}$/);
  assert.deepEqual(details, { tool: 'k6s_status', call: '', verified: false });
  assert.deepEqual([first?.client, first?.agent.name, first?.severity], ['session-7', 'unverified', 'warning']);
});

type Row = readonly [what: string, pass: object | undefined, call: string | undefined, input: object];
const strangers: readonly Row[] = [
  ['no id', undefined, undefined, {}],
  ['an empty id', undefined, '', {}],
  ['an id that the gate never saw', undefined, 'toolu_9', {}],
  ['the id of a call of another tool', { tool: 'k6s_list_locks' }, 'toolu_1', {}],
  ['the id of a call with other arguments', { input: { agent_name: 'lead' } }, 'toolu_1', {}],
  ['arguments beyond those of the call', {}, 'toolu_1', { agent_name: 'main' }],
];
for (const [what, pass, call, input] of strangers) {
  test(`a call with ${what} is unverified, and its answer says so`, async (t) => {
    const root = governedProject(t);
    if (pass !== undefined) await passGate(root, 'tool' in pass ? String(pass.tool) : 'k6s_status', pass);
    const client = await startServer(t, root);
    const answer = await client.call('k6s_status', input, call);
    if ('agent_name' in input) assert.deepEqual(answer.structured.error.code, 'IDENTITY');
    else isUnverified(answer);
    assert.equal(journalLines(root).at(-1)?.details.verified, false);
  });
}

test('the id of a call that the gate refused is unverified', async (t) => {
  const root = governedProject(t);
  const input = { path: 'protected/key' };
  await passGate(root, 'k6s_acquire_lock', { input });
  assert.equal(journalLines(root).at(-1)?.details.effect, 'deny');
  const client = await startServer(t, root);
  await client.call('k6s_acquire_lock', input, 'toolu_1');
  const record = journalLines(root).at(-1);
  assert.deepEqual([record?.type, record?.details.verified, record?.agent.name], ['mcp_call', false, 'unverified']);
});

test('a tool use id answers one call: replayed, in the same server or another, it is unverified', async (t) => {
  const root = governedProject(t);
  await passGate(root, 'k6s_status', builder);
  const [one, two] = await Promise.all([startServer(t, root), startServer(t, root)]);
  assert.equal((await one.call('k6s_status', {}, 'toolu_1')).structured.you, 'builder');
  isUnverified(await one.call('k6s_status', {}, 'toolu_1'));
  isUnverified(await two.call('k6s_status', {}, 'toolu_1'));
});

test('of two servers that are given one id at once, one is its agent’s', async (t) => {
  const root = governedProject(t);
  const servers = await Promise.all([startServer(t, root), startServer(t, root)]);
  for (let round = 0; round < 10; round += 1) {
    const call = `toolu_${round}`;
    await passGate(root, 'k6s_status', { ...builder, call });
    const answers = await Promise.all(servers.map((server) => server.call('k6s_status', {}, call)));
    assert.deepEqual(answers.map(({ structured }) => structured.you).sort(), ['builder', 'unverified']);
  }
});

test('an id whose call has ended is unverified', async (t) => {
  const root = governedProject(t);
  await passGate(root, 'k6s_status');
  await runInProcess(root, {
    hook_event_name: 'PostToolUse',
    session_id: 'session-1',
    tool_name: 'mcp__plugin_k6s_k6s__k6s_status',
    tool_input: {},
    tool_use_id: 'toolu_1',
    tool_response: [],
  });
  const client = await startServer(t, root);
  isUnverified(await client.call('k6s_status', {}, 'toolu_1'));
});

test('a record that somebody wrote without the user’s key verifies nothing', async (t) => {
  const root = governedProject(t);
  await passGate(root, 'k6s_status', builder);
  rmSync(join(homeOf(root), '.config/k6s/fingerprint.key'));
  const client = await startServer(t, root);
  isUnverified(await client.call('k6s_status', {}, 'toolu_1'));
});

test('arguments are the same in whatever order, and however deep', async (t) => {
  const root = governedProject(t);
  const client = await startServer(t, root);
  const value = { b: [{ d: 1.0, c: 'é' }, null], a: { f: '', e: -0 } };
  const input = { key: 'k', value, scope: 'project', summary: 's' };
  await passGate(root, 'k6s_save_context', { ...builder, input });
  const turned = {
    summary: 's',
    scope: 'project',
    value: { a: { e: 0, f: '' }, b: [{ c: 'é', d: 1 }, null] },
    key: 'k',
  };
  const { structured } = await client.call('k6s_save_context', turned, 'toolu_1');
  assert.equal('notice' in structured, false);
  assert.equal(journalLines(root).at(-1)?.agent.name, 'builder');
  await passGate(root, 'k6s_save_context', { ...builder, input, call: 'toolu_2' });
  const other = { ...input, value: { ...value, b: [null, value.b[0]] } };
  assert.ok('notice' in (await client.call('k6s_save_context', other, 'toolu_2')).structured);
});

test('a subagent’s call acts under its name, also for its own rules', async (t) => {
  const policy = `version: "1"
boundaries:
  - {pattern: "builder", allowed_paths: ["src/**"], enforcement: strict}
`;
  const root = governedProject(t, policy);
  const client = await startServer(t, root);
  const input = { path: 'docs/a.md' };
  await passGate(root, 'k6s_check_path', { ...builder, input });
  const { structured } = await client.call('k6s_check_path', input, 'toolu_1');
  assert.deepEqual([structured.agent, structured.effect], ['builder', 'deny']);
  await passGate(root, 'k6s_check_path', { input, call: 'toolu_2' });
  const asLead = (await client.call('k6s_check_path', input, 'toolu_2')).structured;
  assert.deepEqual([asLead.agent, asLead.effect], ['lead', 'none']);
  const record = journalLines(root).filter(({ type }) => type === 'mcp_call')[0];
  assert.deepEqual([record?.client, record?.agent.id, record?.agent.name], ['session-1', 'a1', 'builder']);
});

test('agent_name is accepted as the own name or id, and refused and recorded as another’s', async (t) => {
  const root = governedProject(t);
  const client = await startServer(t, root);
  for (const [call, name] of [
    ['toolu_1', 'builder'],
    ['toolu_2', 'a1'],
  ] as const) {
    await passGate(root, 'k6s_status', { ...builder, call, input: { agent_name: name } });
    assert.equal((await client.call('k6s_status', { agent_name: name }, call)).structured.you, 'builder');
    assert.equal(journalLines(root).at(-1)?.severity, 'info');
  }
  await passGate(root, 'k6s_save_context', {
    ...builder,
    call: 'toolu_3',
    input: { agent_name: 'lead', key: 'k', value: 1 },
  });
  const refused = await client.call('k6s_save_context', { agent_name: 'lead', key: 'k', value: 1 }, 'toolu_3');
  const message = 'Cannot act as "lead": this call was made by "builder"';
  const error = { code: 'IDENTITY', message, remedy: 'Leave agent_name out' };
  assert.deepEqual([refused.isError, refused.structured], [true, { error }]);
  const record = journalLines(root).at(-1);
  assert.deepEqual([record?.type, record?.severity, record?.details.claimed], ['mcp_call', 'warning', 'lead']);
  assert.deepEqual([record?.agent.name, record?.details.verified], ['builder', true]);
});

test('a name that an unverified caller gives is refused, whoever is meant', async (t) => {
  const root = governedProject(t);
  const client = await startServer(t, root);
  for (const name of ['lead', 'main', 'builder', 'khoregos', 'AKIAIOSFODNN7EXAMPLE']) {
    const { structured } = await client.call('k6s_status', { agent_name: name });
    assert.equal(structured.error.code, 'IDENTITY');
    assert.equal(journalLines(root).at(-1)?.severity, 'warning');
  }
  assert.match(String(journalLines(root).at(-1)?.details.claimed), /REDACTED/);
  assert.ok(!JSON.stringify(journalLines(root)).includes('AKIAIOSFODNN7EXAMPLE'));
});

test('20 calls at once of as many agents each claim their own', async (t) => {
  const root = governedProject(t);
  const client = await startServer(t, root);
  const agents = Array.from({ length: 20 }, (_, index) => ({ id: `a${index}`, type: `builder-${index}` }));
  const passing = agents.map((agent, index) => passGate(root, 'k6s_status', { ...agent, call: `toolu_${index}` }));
  await Promise.all(passing);
  const answers = await Promise.all(agents.map((_, index) => client.call('k6s_status', {}, `toolu_${index}`)));
  assert.deepEqual(
    answers.map(({ structured }) => structured.you),
    agents.map(({ type }) => type),
  );
  const claimed = journalLines(root).filter(({ type }) => type === 'mcp_call');
  assert.deepEqual(new Set(claimed.map(({ details }) => details.verified)), new Set([true]));
});

test('k6s status counts the calls that bypassed the gate until it sees one again', async (t) => {
  const root = governedProject(t);
  const client = await startServer(t, root, { CLAUDE_CODE_SESSION_ID: 'session-1' });
  await client.call('k6s_status');
  await client.call('k6s_list_locks');
  const off = k6s(root, 'status');
  assert.equal(off.code, 1);
  assert.match(off.stdout, /2 calls of our own tools bypassed the gate: hooks are off \(look for disableAllHooks/);
  await passGate(root, 'k6s_status');
  assert.doesNotMatch(k6s(root, 'status').stdout, /bypassed the gate/);
});

test('where no key can be kept, other arguments are still another call', async (t) => {
  const root = governedProject(t);
  // The user's directory cannot be made below a file.
  mkdirSync(homeOf(root), { recursive: true });
  writeFileSync(join(homeOf(root), '.config'), '');
  await passGate(root, 'k6s_save_context', { input: { key: 'a', value: 1 } });
  const client = await startServer(t, root);
  const changed = await client.call('k6s_save_context', { key: 'b', value: 1 }, 'toolu_1');
  assert.match(changed.structured.notice, /not seen by the gate/);
  const same = await client.call('k6s_save_context', { key: 'a', value: 1 }, 'toolu_1');
  assert.equal('notice' in same.structured, false);
});

test('the tables are read anew after a journal that could not be followed', async (t) => {
  const root = governedProject(t);
  const client = await startServer(t, root);
  await client.call('k6s_save_context', { key: 'kept', value: 1 });
  const keys = async () =>
    ((await client.call('k6s_list_context')).structured.entries ?? []).map(({ key }: { key: string }) => key);
  assert.deepEqual(await keys(), ['kept']);
  const journal = join(root, '.khoregos/journal');
  const aside = join(root, '.khoregos/aside');
  renameSync(journal, aside);
  writeFileSync(journal, '');
  await client.call('k6s_list_context');
  rmSync(journal);
  renameSync(aside, journal);
  assert.deepEqual(await keys(), ['kept']);
});
