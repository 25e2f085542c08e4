/** When do teammates rest, may a task or an agent begin, and who hears of refusals? Events as the client sends them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Answer, Output } from '../../src/hooks/render.ts';
import { claimLock } from '../../src/operations/claim-lock.ts';
import { claimTask } from '../../src/operations/claim-task.ts';
import { createTask, type NewTask } from '../../src/operations/create-task.ts';
import { openProject, type Project } from '../../src/operations/open-project.ts';
import { updateTask } from '../../src/operations/update-task.ts';
import { governedProject, homeOf, journalLines, runInProcess, strictPolicy, toolEvent } from '../helpers.ts';

const session = 'd98acb81-0000-4000-8000-000000000000';
const team = { teammate_name: 'bob', team_name: 'session-d98acb81' };
const bob = { agent_id: 'abob-0123456789abcdef', agent_type: 'bob' };
const actor = { client: session, agent: { id: bob.agent_id, name: 'bob', type: '', via: 'payload' } } as const;
const lead = { client: session, agent: { id: 'main', name: 'lead', type: '', via: 'payload' } } as const;

type Sent = { readonly answer: Answer; readonly output: Output };

function send(root: string, name: string, more: object = {}): Promise<Sent> {
  return runInProcess(root, { session_id: session, hook_event_name: name, ...more });
}

/** A turn of bob's that ends, and what he is told when he rests. */
async function rest(root: string): Promise<Sent> {
  await send(root, 'SubagentStop', bob);
  return send(root, 'TeammateIdle', team);
}

async function inProject<T>(root: string, task: (project: Project) => T): Promise<T> {
  const project = await openProject(root, Date.now, { HOME: homeOf(root) });
  return task(project);
}

const newTask = (more: Partial<NewTask> = {}): NewTask => {
  return { task: undefined, subject: 'Tidy up', description: '', files: [], dependsOn: [], owner: '', ...more };
};

/** A project in which the lead has a session and bob has started. */
async function teamProject(t: Parameters<typeof governedProject>[0], more = ''): Promise<string> {
  const root = governedProject(t, `${strictPolicy}${more}`);
  await runInProcess(root, toolEvent('PreToolUse', 'Read', { file_path: 'a' }, { session_id: session }));
  await send(root, 'SubagentStart', bob);
  return root;
}

describe('TeammateIdle', () => {
  it('lets go who has nothing to do', async (t) => {
    const root = await teamProject(t);
    const { answer, output } = await rest(root);
    assert.deepEqual([answer.effect, output.stdout, output.exitCode], ['none', '', 0]);
    const idle = journalLines(root).findLast(({ type }) => type === 'teammate_idle');
    assert.deepEqual([idle?.agent.name, idle?.agent.id, idle?.details.nudge], ['bob', bob.agent_id, undefined]);
  });

  it('sends whoever may take a task to it, once in a turn and three times in a row', async (t) => {
    const root = await teamProject(t);
    await inProject(root, (project) => createTask(project, lead, newTask()));
    for (let turn = 0; turn < 3; turn += 1) {
      const { output } = await rest(root);
      const told = 'Task task-1 ("Tidy up") is free: claim it with k6s_task_claim, task_id task-1, and do it';
      assert.deepEqual(JSON.parse(output.stdout), { decision: 'block', reason: told });
      assert.deepEqual([output.stderr, output.exitCode], [`${told}\n`, 2]);
      assert.equal((await send(root, 'TeammateIdle', team)).output.exitCode, 0, 'the same turn');
    }
    assert.equal((await rest(root)).output.exitCode, 0);
    const idle = journalLines(root).filter(({ type }) => type === 'teammate_idle');
    assert.equal(idle.filter(({ details }) => String(details.nudge).startsWith('task ')).length, 3);
  });

  it('goes from what is open to what is held to what is free, and what it says to do ends it', async (t) => {
    const root = await teamProject(t);
    await inProject(root, (project) => {
      for (const subject of ['One', 'Two']) createTask(project, lead, newTask({ subject }));
      claimTask(project, actor, 'task-1');
      const claim = { path: 'src', scope: 'directory', foldsCase: false } as const;
      claimLock(project, actor, { claim, ttlMs: 600_000, reason: '' });
    });
    assert.match(
      (await rest(root)).answer.reason,
      /^You still have task task-1 \("One"\): finish it and call k6s_task_update/,
    );
    await inProject(root, (project) => updateTask(project, actor, { task: 'task-1', status: 'completed' }));
    assert.match((await rest(root)).answer.reason, /^You still hold the lock on src: call k6s_release_lock/);
    await inProject(root, (project) =>
      project.record({ type: 'lock_release', action: 'x', details: { path: 'src' } }, actor),
    );
    assert.match((await rest(root)).answer.reason, /^Task task-2 \("Two"\) is free/);
    await inProject(root, (project) => {
      claimTask(project, actor, 'task-2');
      updateTask(project, actor, { task: 'task-2', status: 'completed' });
    });
    assert.equal((await rest(root)).output.exitCode, 0);
  });

  it('leaves what is for others, or waits, to others', async (t) => {
    const root = await teamProject(t);
    await inProject(root, (project) => {
      createTask(project, lead, newTask({ owner: 'alice' }));
      createTask(project, lead, newTask({ dependsOn: ['task-1'] }));
    });
    assert.equal((await rest(root)).output.exitCode, 0);
  });

  it('only records where the policy says so', async (t) => {
    const root = await teamProject(t, 'teams: { on_idle: record }\n');
    await inProject(root, (project) => createTask(project, lead, newTask()));
    assert.equal((await rest(root)).output.exitCode, 0);
  });

  it('of a teammate in a client of its own is about its main thread', async (t) => {
    const root = await teamProject(t);
    await inProject(root, (project) => createTask(project, lead, newTask()));
    const own = { session_id: '11111111-0000-4000-8000-000000000000' };
    await send(root, 'Stop', own);
    assert.match((await send(root, 'TeammateIdle', { ...team, ...own })).answer.reason, /task-1/);
    const idle = journalLines(root).findLast(({ type }) => type === 'teammate_idle');
    assert.deepEqual([idle?.agent.id, idle?.agent.name, idle?.client], ['main', 'bob', own.session_id]);
  });
});

describe('a task in progress', () => {
  it('binds nobody once its session is over', async (t) => {
    const root = await teamProject(t);
    const write = () =>
      runInProcess(
        root,
        toolEvent(
          'PreToolUse',
          'Write',
          { file_path: 'lib/a', content: '' },
          { session_id: session, cwd: root, ...bob },
        ),
      );
    await inProject(root, (project) => {
      createTask(project, lead, newTask({ files: ['src'] }));
      claimTask(project, actor, 'task-1');
    });
    assert.match((await write()).answer.reason, /rule task-claim/);
    const recorded = journalLines(root).findLast(({ details }) => details.rule === 'task-claim');
    assert.equal(recorded?.details.reason, 'outside the files of its task', 'what it may touch goes with its session');
    const typed = { command_source: 'plugin', command_name: 'k6s:stop', command_args: '' };
    await send(root, 'UserPromptExpansion', typed);
    assert.equal((await write()).answer.effect, 'none');
    assert.equal((await rest(root)).output.exitCode, 0);
  });

  it('sends nobody round in circles', async (t) => {
    const root = await teamProject(t);
    await inProject(root, (project) => createTask(project, lead, newTask()));
    const told: boolean[] = [];
    for (let turn = 0; turn < 8; turn += 1) {
      told.push((await rest(root)).output.exitCode === 2);
      const status = turn % 2 === 0 ? 'in_progress' : 'pending';
      await inProject(root, (project) => updateTask(project, actor, { task: 'task-1', status }));
    }
    assert.deepEqual(told.slice(0, 4), [true, true, true, false]);
  });
});

describe('a task of the client’s', () => {
  const created = { task_id: '1', task_subject: 'From the client' };
  const update = (input: object) =>
    toolEvent(
      'PostToolUse',
      'TaskUpdate',
      { ...input },
      { session_id: session, ...bob, tool_response: { success: true } },
    );

  it('stands in the same ledger, under its team', async (t) => {
    const root = await teamProject(t);
    await send(root, 'TaskCreated', created);
    await runInProcess(root, update({ taskId: '1', status: 'in_progress', owner: 'bob' }));
    const tasks = await inProject(root, (project) => [...project.state().tasks.values()]);
    const [task] = tasks;
    assert.deepEqual(
      [task?.task, task?.subject, task?.status, task?.owner],
      ['d98acb81#1', 'From the client', 'in_progress', 'bob'],
    );
    assert.equal(task?.holder, `${session}/${bob.agent_id}`);
  });

  it('is not completed because a teammate rests, who is sent back to it', async (t) => {
    const root = await teamProject(t);
    await send(root, 'TaskCreated', created);
    await runInProcess(root, update({ taskId: '1', status: 'in_progress', owner: 'bob' }));
    await send(root, 'SubagentStop', bob);
    const { answer } = await send(root, 'TaskCompleted', { ...created, ...team });
    assert.match(answer.reason, /set task 1 to completed with TaskUpdate/);
    assert.equal((await send(root, 'TeammateIdle', team)).output.exitCode, 0, 'it was told in this turn');
    await runInProcess(root, update({ taskId: '1', status: 'completed' }));
    assert.equal((await rest(root)).output.exitCode, 0);
  });

  it('is completed while a lock is held only after a word about the lock', async (t) => {
    const root = await teamProject(t);
    await send(root, 'TaskCreated', created);
    await runInProcess(root, update({ taskId: '1', status: 'in_progress', owner: 'bob' }));
    const claim = { path: 'src', scope: 'directory', foldsCase: false } as const;
    await inProject(root, (project) => claimLock(project, actor, { claim, ttlMs: 600_000, reason: '' }));
    await runInProcess(
      root,
      toolEvent('PreToolUse', 'TaskUpdate', { taskId: '1', status: 'completed' }, { session_id: session, ...bob }),
    );
    assert.match((await send(root, 'TaskCompleted', { ...created, ...team })).answer.reason, /k6s_release_lock/);
  });

  it('is refused without a description, and when too many are open, where the policy says so', async (t) => {
    const root = await teamProject(t, 'tasks: { require_description: true, max_open: 1 }\n');
    const bare = await send(root, 'TaskCreated', created);
    assert.match(bare.answer.reason, /rule task-description.*say what is to be done/);
    assert.equal(bare.output.exitCode, 2);
    const described = { ...created, task_description: 'All of it' };
    assert.equal((await send(root, 'TaskCreated', described)).output.exitCode, 0);
    const second = await send(root, 'TaskCreated', { ...described, task_id: '2' });
    assert.match(second.answer.reason, /rule max-open-tasks.*complete or cancel one first/);
    await runInProcess(root, update({ taskId: '1', status: 'deleted' }));
    assert.equal((await send(root, 'TaskCreated', { ...described, task_id: '2' })).output.exitCode, 0);
  });
});

describe('an Agent call', () => {
  const ask = (root: string, call: string) =>
    runInProcess(root, toolEvent('PreToolUse', 'Agent', { prompt: 'x' }, { session_id: session, tool_use_id: call }));

  it('is refused when as many agents are at work as the policy allows', async (t) => {
    const root = await teamProject(t, 'teams: { max_agents: 2 }\n');
    assert.equal((await ask(root, 'one')).answer.effect, 'none', 'bob is one');
    const third = await ask(root, 'two');
    assert.match(third.answer.reason, /rule max-agents\): 2 are at work.*wait until one has ended/);
    await send(root, 'SubagentStop', bob);
    assert.equal((await ask(root, 'three')).answer.effect, 'none', 'one has ended');
  });

  it('counts what was asked for at once in the order of the journal', async (t) => {
    const root = await teamProject(t, 'teams: { max_agents: 4 }\n');
    const calls = Array.from({ length: 8 }, (_, index) => ask(root, `c${index}`));
    const effects = (await Promise.all(calls)).map(({ answer }) => answer.effect);
    assert.equal(effects.filter((effect) => effect === 'none').length, 3);
  });
});

describe('what an agent was refused', () => {
  const builder = { agent_id: 'a1', agent_type: 'builder' };
  const refuse = (root: string, path: string) =>
    runInProcess(
      root,
      toolEvent(
        'PreToolUse',
        'Write',
        { file_path: path, content: '' },
        { session_id: session, cwd: root, ...builder },
      ),
    );
  const agentDone = toolEvent(
    'PostToolUse',
    'Agent',
    {},
    { session_id: session, tool_use_id: 'spawn', tool_response: { agentId: 'a1' } },
  );

  it('is told to its parent in one line, once', async (t) => {
    const root = await teamProject(t);
    await runInProcess(
      root,
      toolEvent('PreToolUse', 'Agent', { prompt: 'x' }, { session_id: session, tool_use_id: 'spawn' }),
    );
    await send(root, 'SubagentStart', builder);
    for (const path of ['protected/a', 'protected/a', '.env']) await refuse(root, path);
    const stop = await send(root, 'SubagentStop', builder);
    const line = 'builder was refused 3 calls: protected/a (rule boundary), .env (rule boundary)';
    assert.deepEqual([stop.answer.message, stop.output.exitCode], [`k6s: ${line}`, 0]);
    const { answer } = await runInProcess(root, agentDone);
    assert.equal(answer.reason, `k6s: of the agents that you started, ${line}; give it another task or tell the user`);
    const again = await runInProcess(root, agentDone);
    assert.doesNotMatch(again.answer.reason, /was refused/);
  });

  it('reaches the lead with the next prompt when no call of its comes before', async (t) => {
    const root = await teamProject(t);
    await refuse(root, 'protected/a');
    await send(root, 'SubagentStop', builder);
    const { answer } = await send(root, 'UserPromptSubmit', { prompt: 'go on' });
    assert.match(answer.reason, /builder was refused a call: protected\/a \(rule boundary\)/);
  });

  it('is nothing to tell of an agent that was refused nothing', async (t) => {
    const root = await teamProject(t);
    await send(root, 'SubagentStop', builder);
    assert.equal((await send(root, 'UserPromptSubmit', { prompt: 'go on' })).answer.reason, '');
  });
});
