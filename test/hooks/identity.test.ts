/** Whose event is it? Every payload that real clients sent, alone in a new project, against a table. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { describeGovernance } from '../../src/operations/describe-governance.ts';
import { openProject } from '../../src/operations/open-project.ts';
import { builtFile } from '../built.ts';
import { governedProject, homeOf, journalLines, repository, runInProcess, toolEvent } from '../helpers.ts';

const recorded = join(repository, 'test/payloads');

/** `file id name type via`, several with ` | ` between, `-` for no type; `nothing` where nothing is recorded of the client. */
const table = new Map(
  readFileSync(join(recorded, 'identities.txt'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]),
);

const leadSession = 'a2918522-0000-4000-8000-000000000000';

/** What a teammate's client is started with. */
function teammate(name: string, ...more: readonly string[]): readonly string[] {
  const team = ['--agent-id', `${name}@session-a2918522`, '--agent-name', name, '--team-name', 'session-a2918522'];
  return [...team, '--parent-session-id', leadSession, ...more];
}

const teammates: Readonly<Record<string, readonly string[]>> = {
  'teammate-tmux.json': teammate('alice'),
  'teammate-tmux-agenttype.json': teammate('bob', '--agent-type', 'k6s:worker'),
};

/** The event through a hook that such a client runs. */
function sendAs(args: readonly string[], root: string, payload: Readonly<Record<string, unknown>>): void {
  const client = join(import.meta.dirname, 'client.mjs');
  const env = { PATH: process.env.PATH, HOME: homeOf(root), CLAUDE_PROJECT_DIR: root };
  const input = JSON.stringify(payload);
  const event = String(payload.hook_event_name);
  const { status, stderr } = spawnSync(process.execPath, [client, builtFile('hook.js'), event, 'end', ...args], {
    input,
    env,
  });
  assert.equal(status, 0, stderr.toString());
}

function identitiesIn(root: string, client: string): string {
  const found = journalLines(root).filter((event) => event.client === client);
  const shown = found.map(({ agent: { id, name, type, via } }) => `${id} ${name} ${type || '-'} ${via}`);
  return [...new Set(shown)].join(' | ') || 'nothing';
}

describe('the identity of a recorded payload', () => {
  const tasks: (() => void)[] = [];
  after(() => {
    for (const task of tasks) task();
  });

  for (const version of readdirSync(recorded).filter((name) => name !== 'identities.txt')) {
    for (const file of readdirSync(join(recorded, version))) {
      const expected = table.get(`${version}/${file}`);
      it(`${version} ${file}: ${expected}`, async () => {
        const root = governedProject({ after: (task) => tasks.push(task) });
        const text = readFileSync(join(recorded, version, file), 'utf8')
          .replaceAll('/home/dev/project', root)
          .replaceAll('/home/dev', homeOf(root));
        const args = Object.entries(teammates).find(([ending]) => file.endsWith(ending))?.[1];
        const payload = JSON.parse(text);
        if (args === undefined) await runInProcess(root, payload);
        else sendAs(args, root, payload);
        assert.equal(identitiesIn(root, payload.session_id), expected);
      });
    }
  }

  it('has no row for a payload that is not there', () => {
    const files = readdirSync(recorded, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
    assert.deepEqual([...table.keys()].sort(), files.sort());
  });
});

const main = 'd98acb81-0000-4000-8000-000000000000';
const event = (name: string, more: Record<string, unknown> = {}) => ({
  session_id: main,
  hook_event_name: name,
  ...more,
});

const ask = (call: string, input: Record<string, string>, more: Record<string, unknown> = {}) =>
  toolEvent('PreToolUse', 'Agent', input, { session_id: main, tool_use_id: call, ...more });
const write = (more: Record<string, unknown>) =>
  toolEvent('PreToolUse', 'Write', { file_path: 'a', content: '' }, { session_id: main, tool_use_id: 'w', ...more });

/** Who a Write is recorded of after other events. */
async function writerAfter(root: string, events: readonly object[], last: Record<string, unknown>): Promise<string> {
  for (const each of events) await runInProcess(root, each as Record<string, unknown>);
  await runInProcess(root, write(last));
  const { agent } =
    journalLines(root).findLast(({ type }) => type === 'tool_request') ?? assert.fail('nothing recorded');
  return `${agent.name} ${agent.type || '-'} ${agent.via}`;
}

describe('the identity of a subagent', () => {
  const a1 = { agent_id: 'a1', agent_type: 'general-purpose' };
  const started = event('SubagentStart', a1);

  /** What the client notes beside the transcripts of its agents. */
  function note(root: string, id: string, content: object): string {
    const transcript = join(homeOf(root), 'transcripts', `${main}.jsonl`);
    const file = join(dirname(transcript), main, 'subagents', `agent-${id}.meta.json`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(content));
    return transcript;
  }

  it('is its type where nobody named it', async (t) => {
    const found = await writerAfter(governedProject(t), [ask('c', {}), started], a1);
    assert.equal(found, 'general-purpose general-purpose payload');
  });

  it('is the name in the only call that can have started it', async (t) => {
    const found = await writerAfter(governedProject(t), [ask('c', { name: 'ann' }), started], a1);
    assert.equal(found, 'general-purpose general-purpose payload', 'a name is not guessed');
  });

  it('is the name in the call that the client notes, whatever came first', async (t) => {
    const root = governedProject(t);
    const transcript = note(root, 'a1', { agentType: 'general-purpose', name: 'bob', toolUseId: 'd' });
    const events = [ask('c', { name: 'ann' }), ask('d', { name: 'bob' }), started];
    assert.equal(
      await writerAfter(root, events, { ...a1, transcript_path: transcript }),
      'bob general-purpose registry',
    );
    const identified = journalLines(root).filter(({ type }) => type === 'agent_identified');
    assert.equal(identified.at(-1)?.details.parent, `${main}/main`);
  });

  it('has the agent for a parent that called', async (t) => {
    const root = governedProject(t);
    const transcript = note(root, 'a2', { agentType: 'general-purpose', toolUseId: 'inner' });
    const events = [ask('c', {}), started, ask('inner', {}, a1), event('SubagentStart', { ...a1, agent_id: 'a2' })];
    await writerAfter(root, events, { ...a1, agent_id: 'a2', transcript_path: transcript });
    const last = journalLines(root).findLast(({ type }) => type === 'agent_identified');
    assert.equal(last?.details.parent, `${main}/a1`);
  });

  it('is looked for once', async (t) => {
    const root = governedProject(t);
    const noted = { ...a1, transcript_path: note(root, 'a1', { agentType: 'general-purpose', toolUseId: 'c' }) };
    await writerAfter(root, [started, write(noted), write(noted)], noted);
    assert.equal(journalLines(root).filter(({ type }) => type === 'agent_identified').length, 1);
  });

  it('is unknown where the payload says nothing, and listed', async (t) => {
    const root = governedProject(t);
    assert.equal(await writerAfter(root, [], { agent_id: 'a9' }), 'unknown - unknown');
    const { agents } = describeGovernance(await openProject(root, Date.now));
    assert.deepEqual(
      agents.map(({ name, via, client }) => [name, via, client]),
      [['unknown', 'unknown', main]],
    );
  });

  it('is never one that we gave somebody', async (t) => {
    const root = governedProject(t);
    const transcript = note(root, 'a1', { agentType: 'general-purpose', name: 'lead', toolUseId: 'd' });
    const found = await writerAfter(root, [ask('d', { name: 'lead' }), started], {
      ...a1,
      transcript_path: transcript,
    });
    assert.equal(found, 'lead~ general-purpose registry');
  });
});

describe('the identity of a teammate in a client of its own', () => {
  const own = { session_id: '11111111-0000-4000-8000-000000000000' };
  const lead = event('SessionStart', { source: 'startup' });

  it('is what its transcript says, once it says it', async (t) => {
    const root = governedProject(t);
    const transcript = join(homeOf(root), 'own.jsonl');
    writeFileSync(transcript, '{"type":"user","agentName":"alice","teamName":"session-d98acb81"}\n');
    const found = await writerAfter(root, [lead], { ...own, transcript_path: transcript });
    assert.equal(found, 'alice - transcript');
    const identified = journalLines(root).find(({ type }) => type === 'agent_identified');
    assert.equal(identified?.details.parent, `${main}/main`);
  });

  it('is nobody’s whom an agent started it as, by a command of its own', async (t) => {
    const root = governedProject(t);
    const script = join(import.meta.dirname, 'client.mjs');
    const nested = JSON.stringify(write({ ...own, cwd: root }));
    const env = { PATH: process.env.PATH, HOME: homeOf(root), CLAUDE_PROJECT_DIR: root, NESTED_EVENT: nested };
    const args = [script, builtFile('hook.js'), 'SessionStart', 'nest', ...teammate('alice')];
    const options = { env, input: JSON.stringify(lead), argv0: 'claude' };
    assert.equal(spawnSync(process.execPath, args, options).status, 0);
    const request = journalLines(root).findLast(({ type }) => type === 'tool_request');
    assert.deepEqual([request?.client, request?.agent.name, request?.agent.via], [own.session_id, 'nested', 'process']);
    const identified = journalLines(root).find(({ type }) => type === 'agent_identified');
    assert.equal(identified?.details.parent, `${main}/main`);
  });

  it('is what the client says when it rests, from then on', async (t) => {
    const root = governedProject(t);
    const idle = { ...event('TeammateIdle', { teammate_name: 'alice', team_name: 'session-d98acb81' }), ...own };
    assert.equal(await writerAfter(root, [lead, write(own)], own), 'lead - payload');
    assert.equal(await writerAfter(root, [idle], own), 'alice - payload');
  });

  it('belongs to the session that its lead works in, as do a fork and a second terminal', async (t) => {
    const root = governedProject(t);
    const clients = ['22222222', '33333333'].map((id) => `${id}-0000-4000-8000-000000000000`);
    await writerAfter(root, [lead, write({ tool_input: { file_path: 'b', content: '' } })], own);
    for (const id of clients) {
      await runInProcess(root, event('SessionStart', { source: 'resume', session_id: id }));
      await runInProcess(root, write({ session_id: id, tool_input: { file_path: id, content: '' } }));
    }
    const sessions = journalLines(root)
      .filter(({ type }) => type === 'tool_request')
      .map(({ session }) => session);
    assert.equal(new Set(sessions).size, 1);
    assert.equal(sessions.length, 4);
  });
});
