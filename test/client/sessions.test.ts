import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { k6s, policy, query } from './governance.ts';
import { runClient } from './run-client.ts';
import { createSandbox, needsClient, type Sandbox } from './sandbox.ts';
import { flatten, type RequestBody, ScriptedModel, text, tool } from './scripted-model.ts';
import { Terminal } from './terminal.ts';

const governed = { 'k6s.yaml': policy('strict') };
const objective = 'fix "the" $(login) bug';

interface SessionRow {
  readonly id: string;
  readonly state: string;
  readonly objective: string;
}

function sessionsOf(sandbox: Sandbox): readonly SessionRow[] {
  return JSON.parse(k6s(sandbox, 'history', '--json')).sessions;
}

/** Everything that the model was sent in one request. */
function everythingIn({ system, messages }: RequestBody): string {
  return [flatten(system), ...messages.map(({ content }) => flatten(content))].join('\n');
}

test('/k6s:start stores exactly what was typed and runs nothing of it', needsClient, async (t) => {
  const sandbox = createSandbox(t, governed);
  // What the objective would run, if anything ran it.
  const marker = path.join(sandbox.folder, 'was-run');
  const nasty = `${objective} \`touch ${marker}\` $(touch ${marker}) ; touch ${marker} 'x' \\n`;
  const run = await runClient(sandbox, { prompt: `/k6s:start ${nasty}`, actors: { main: [[text('done')]] } });
  assert.equal(run.exitCode, 0, run.stderr);
  const [session] = sessionsOf(sandbox);
  assert.equal(session?.objective, nasty);
  assert.equal(fs.existsSync(marker), false);
  assert.match(everythingIn(run.requests[0]?.body as RequestBody), /Session \w{26} is started/);
});

test('after SIGKILL a new client gets a brief that is right', needsClient, async (t) => {
  const sandbox = createSandbox(t, governed);
  k6s(sandbox, 'start', objective);
  const file = path.join(sandbox.project, 'src/login.ts');
  const task = { task_id: 'T1', status: 'working', subject: 'Repair the login' };
  const killed = await runClient(sandbox, {
    prompt: 'Begin',
    actors: {
      main: [
        [tool('toolu_write', 'Write', { file_path: file, content: 'x\n' })],
        [tool('toolu_task', 'mcp__plugin_k6s_k6s__k6s_task_update', task)],
        [tool('toolu_lock', 'mcp__plugin_k6s_k6s__k6s_acquire_lock', { path: 'src/login.ts' })],
        [
          tool('toolu_note', 'mcp__plugin_k6s_k6s__k6s_save_checkpoint', {
            notes: 'The token is stored',
            next: 'Refresh it',
          }),
        ],
        // The shell's parent is the client.
        [tool('toolu_kill', 'Bash', { command: 'kill -9 $PPID' })],
        [text('never said')],
      ],
    },
  });
  assert.equal(killed.exitCode, null);
  const run = await runClient(sandbox, { prompt: 'Go on', actors: { main: [[text('done')]] } });
  const seen = everythingIn(run.requests[0]?.body as RequestBody);
  for (const part of [
    objective,
    'T1 Repair the login [working, lead]',
    'src/login.ts (lead',
    'The token is stored',
    'Refresh it',
  ]) {
    assert.ok(seen.includes(part), `${part} is missing in:\n${seen}`);
  }
  assert.equal(sessionsOf(sandbox).length, 1);
});

test(
  '--continue and /clear stay in the session, and the agent is told where the work stands',
  needsClient,
  async (t) => {
    const sandbox = createSandbox(t, governed);
    const write = (name: string) =>
      tool(`toolu_${name}`, 'Write', { file_path: path.join(sandbox.project, name), content: 'x' });
    await runClient(sandbox, {
      prompt: `/k6s:start ${objective}`,
      actors: { main: [[write('a.txt')], [text('done')]] },
    });
    const continued = await runClient(sandbox, {
      prompt: 'Go on',
      actors: { main: [[write('b.txt')], [text('done')]] },
      args: ['--continue'],
    });
    const request = continued.requests.find(({ actor }) => actor === 'main')?.body as RequestBody;
    assert.match(everythingIn(request), /Files changed:\n- a\.txt \(lead\)/);
    const model = await new ScriptedModel({
      main: [[write('c.txt')], [text('first part done')], [write('d.txt')], [text('second part done')]],
    }).listen();
    t.after(() => model.close());
    const terminal = new Terminal(sandbox, model.url);
    await terminal.waitForScreen(/k6s armed/);
    await terminal.submit('Write c');
    await terminal.waitForScreen('first part done');
    await terminal.submit('/clear');
    // What is typed before it has cleared would become part of the command.
    await terminal.waitForScreen(/SessionStart:clear says/);
    await terminal.submit('Write d');
    await terminal.waitForScreen('second part done');
    const cleared = model.requests.find(({ body }) => everythingIn(body).includes('Write d'))?.body as RequestBody;
    assert.ok(everythingIn(cleared).includes(objective));
    k6s(sandbox, 'db', 'rebuild');
    const written = query<{ session: string; client: string }>(
      sandbox,
      "SELECT session, client FROM events WHERE type = 'file_create' ORDER BY sequence",
    );
    assert.equal(written.length, 4);
    assert.equal(new Set(written.map(({ session }) => session)).size, 1);
    assert.equal(new Set(written.map(({ client }) => client)).size, 3);
    assert.equal(sessionsOf(sandbox).length, 1);
  },
);
