import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test, { type TestContext } from 'node:test';
import { meeting, onCue } from './cues.ts';
import { k6s, policy, query, readCalls, readJournal } from './governance.ts';
import { generalPurpose, readShared, replaceShared, sharedFile, spawn } from './parts.ts';
import { resultOf } from './run-client.ts';
import { createSandbox, needsClient, type Sandbox } from './sandbox.ts';
import { type Actors, ScriptedModel, text, tool } from './scripted-model.ts';
import { isRunning, Terminal } from './terminal.ts';

const teamPolicy = `version: "1"
project: {name: demo}
teams: {on_idle: nudge}
boundaries:
  - {pattern: alice, allowed_paths: ["a/**"], enforcement: strict}
  - {pattern: bob, allowed_paths: ["b/**"], enforcement: strict}
`;
/** Teammates in panes do not get what the lead's arguments allow. */
const settings = JSON.stringify({ permissions: { allow: ['mcp__plugin_k6s_k6s'] } });

/** A team of three clients works for 15 s on two cores of its own. */
const workTimeoutMs = 90_000;

/** A lead with a task for bob, and two teammates who each write on their own side and on the other one's. */
function teamOfTwo(sandbox: Sandbox): Actors {
  const write = (call: string, name: string) =>
    tool(call, 'Write', { file_path: path.join(sandbox.project, name), content: `${call}\n` });
  const k6sTool = (call: string, name: string, input: object) => tool(call, `mcp__plugin_k6s_k6s__${name}`, input);
  const task = { subject: 'Write b/task', files: ['b/task'], owner: 'bob' };
  return {
    main: onCue([
      /Found a team/,
      [k6sTool('toolu_create', 'k6s_task_create', task)],
      [spawn('alice'), spawn('bob', generalPurpose)],
      [text('founded')],
    ]),
    alice: onCue([/actor:alice/, [write('toolu_alice_own', 'a/own'), write('toolu_alice_over', 'b/alice')]]),
    bob: onCue(
      [/actor:bob/, [write('toolu_bob_own', 'b/own'), write('toolu_bob_over', 'a/bob')]],
      [
        /TeammateIdle hook feedback.*task-1/s,
        [k6sTool('toolu_claim', 'k6s_task_claim', { task_id: 'task-1' })],
        [write('toolu_bob_task', 'b/task')],
        [write('toolu_bob_beside', 'b/beside')],
        [k6sTool('toolu_complete', 'k6s_task_update', { task_id: 'task-1', status: 'completed' })],
      ],
    ),
  };
}

/** Did it rest, and nothing kept it at work? */
function isLetGo(sandbox: Sandbox, name: string): boolean {
  return readJournal(sandbox).some(
    ({ type, details }) => type === 'teammate_idle' && details.teammate === name && details.nudge === undefined,
  );
}

/** Runs the team until both rest. */
async function runTeam(t: TestContext, teammates: 'in-process' | 'tmux'): Promise<Sandbox> {
  const sandbox = createSandbox(t, { 'k6s.yaml': teamPolicy, '.claude/settings.json': settings });
  const model = await new ScriptedModel(teamOfTwo(sandbox)).listen();
  t.after(() => model.close());
  const terminal = new Terminal(sandbox, model.url, { teammates });
  await terminal.waitForScreen(/k6s armed/);
  await terminal.submit('Found a team');
  for (const name of ['alice', 'bob']) {
    await terminal.waitUntil(`${name} was never let go`, () => isLetGo(sandbox, name), workTimeoutMs);
  }
  k6s(sandbox, 'db', 'rebuild');
  return sandbox;
}

/** Every way in which events name the agent that they are of. */
function agentsOf(sandbox: Sandbox): readonly { agent: string; id: string; type: string; client: string }[] {
  const columns = 'agent, agent_id AS id, agent_type AS type, client';
  return query(sandbox, `SELECT DISTINCT ${columns} FROM events WHERE client <> '' ORDER BY agent`);
}

/** What holds of a team wherever its members run. */
function assertTeamWasGoverned(sandbox: Sandbox): void {
  const expected: readonly (readonly [call: string, agent: string, rule: string | null])[] = [
    ['toolu_create', 'lead', null],
    ['toolu_alice_own', 'alice', null],
    ['toolu_alice_over', 'alice', 'boundary'],
    ['toolu_bob_own', 'bob', null],
    ['toolu_bob_over', 'bob', 'boundary'],
    ['toolu_claim', 'bob', null],
    ['toolu_bob_task', 'bob', null],
    ['toolu_bob_beside', 'bob', 'task-claim'],
    ['toolu_complete', 'bob', null],
  ];
  const calls = readCalls(sandbox);
  const found = expected.map(([call]) => [call, calls.get(call)?.agent, calls.get(call)?.rule]);
  assert.deepEqual(found, expected);
  const written = ['a', 'b'].map((side) => fs.readdirSync(path.join(sandbox.project, side)).sort());
  assert.deepEqual(written, [['own'], ['own', 'task']]);
  // Before anything was done no session is open.
  assert.equal(query(sandbox, "SELECT DISTINCT session FROM events WHERE session <> ''").length, 1);
  const tasks = query(sandbox, "SELECT status, agent FROM tasks WHERE task = 'task-1'");
  assert.deepEqual(tasks, [{ status: 'completed', agent: 'bob' }]);
  const idle = query<{ agent: string; line: string }>(
    sandbox,
    "SELECT agent, line FROM events WHERE type = 'teammate_idle'",
  ).map(({ agent, line }) => ({ agent, ...JSON.parse(line).details }));
  for (const { agent, teammate } of idle) assert.equal(agent, teammate);
  assert.deepEqual(new Set(idle.map(({ agent }) => agent)), new Set(['alice', 'bob']));
  const nudged = idle.filter(({ nudge }) => nudge !== undefined);
  assert.deepEqual(
    nudged.map(({ agent }) => agent),
    ['bob'],
  );
}

test('teammates inside the client are governed each by its name', needsClient, async (t) => {
  const sandbox = await runTeam(t, 'in-process');
  assertTeamWasGoverned(sandbox);
  const agents = agentsOf(sandbox);
  assert.deepEqual(
    agents.map(({ agent, type }) => [agent, type]),
    [
      ['alice', ''],
      ['bob', 'general-purpose'],
      ['lead', ''],
    ],
  );
  for (const { agent, id } of agents) assert.match(id, agent === 'lead' ? /^main$/ : new RegExp(`^a${agent}-`));
  assert.equal(new Set(agents.map(({ client }) => client)).size, 1);
});

test('teammates in panes of their own are governed each by its name', needsClient, async (t) => {
  const sandbox = await runTeam(t, 'tmux');
  assertTeamWasGoverned(sandbox);
  const agents = agentsOf(sandbox);
  assert.deepEqual(
    agents.map(({ agent, id, type }) => [agent, id, type]),
    [
      ['alice', 'main', ''],
      ['bob', 'main', 'general-purpose'],
      ['lead', 'main', ''],
    ],
  );
  assert.equal(new Set(agents.map(({ client }) => client)).size, 3);
  const via = "json_extract(line, '$.agent.via') AS via";
  const started = query(sandbox, `SELECT agent, ${via} FROM events WHERE type = 'client_start' ORDER BY agent`);
  assert.deepEqual(started, [
    { agent: 'alice', via: 'process' },
    { agent: 'bob', via: 'process' },
    { agent: 'lead', via: 'payload' },
  ]);
});

test('the lock of a client that was killed holds nobody up', needsClient, async (t) => {
  const sandbox = createSandbox(t, { 'k6s.yaml': policy('strict'), ...sharedFile });
  const [held, free] = [replaceShared(sandbox, 'toolu_held', 'lead'), replaceShared(sandbox, 'toolu_free', 'lead')];
  const model = await new ScriptedModel({
    main: onCue(
      [/Found a team/, [spawn('alice')], [text('founded')]],
      [/Try once/, ...held, [text('tried once')]],
      [/Try again/, ...free, [text('tried again')]],
    ),
    // Nobody else comes to the meeting, so that alice is never idle.
    alice: [...replaceShared(sandbox, 'toolu_alice', 'alice'), () => meeting(2)().then(() => [])],
  }).listen();
  t.after(() => model.close());
  const terminal = new Terminal(sandbox, model.url, { teammates: 'tmux' });
  await terminal.waitForScreen(/k6s armed/);
  await terminal.submit('Found a team');
  const hasWritten = () => model.requests.some(({ actor, turn }) => actor === 'alice' && turn === 2);
  await terminal.waitUntil('alice never wrote', hasWritten, workTimeoutMs);
  await terminal.submit('Try once');
  await terminal.waitForScreen('tried once');
  assert.match(resultOf(model.requests, 'toolu_held'), /\(rule lock\).*\balice\b/);
  assert.equal(readShared(sandbox), 'alice\n');
  const client = terminal.clients().at(-1) as number;
  process.kill(client, 'SIGKILL');
  await terminal.waitUntil('alice lives on', () => !isRunning(client));
  await terminal.submit('Try again');
  await terminal.waitForScreen('tried again');
  assert.equal(readShared(sandbox), 'lead\n');
  k6s(sandbox, 'db', 'rebuild');
  const gone = query(sandbox, "SELECT agent FROM events WHERE type = 'owner_gone'");
  assert.deepEqual(gone, [{ agent: 'lead' }]);
});
