import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { claimLock } from '../../src/operations/claim-lock.ts';
import { evaluateCall } from '../../src/operations/evaluate-call.ts';
import { getStatus } from '../../src/operations/get-status.ts';
import { pauseEnforcement } from '../../src/operations/pause-enforcement.ts';
import { startSession } from '../../src/operations/start-session.ts';
import { updateTask } from '../../src/operations/update-task.ts';
import { governedProject, strictPolicy } from '../helpers.ts';
import { open, reported, settingOf } from './projects.ts';
import { builder, currentOf, lead, person } from './sessions.ts';

describe('getStatus()', () => {
  it('says of a new project what it is governed by', async (t) => {
    const root = governedProject(t);
    const status = await getStatus(await open(root));
    const { project, degraded, pause, session, clients, locks, openTasks, ungatedCalls } = status;
    assert.deepEqual([project, degraded, pause, session, clients], ['project', [], null, null, []]);
    assert.deepEqual([locks, openTasks, ungatedCalls], [0, 0, 0]);
    const { hash, ...policy } = status.policy;
    assert.match(hash, /^[0-9a-f]{16}$/);
    assert.deepEqual(policy, { onFault: 'advisory', boundaries: 1, strict: 1, gates: [] });
  });

  it('says who works on what', async (t) => {
    const root = governedProject(t);
    const project = await open(root);
    await startSession(project, person, 'fix it', {});
    await evaluateCall(project, reported('Write', { file_path: 'src/a' }), settingOf(root));
    project.record({ type: 'agent_spawn', action: 'Agent builder started' }, builder);
    const claim = { path: 'src/a', scope: 'file', foldsCase: false } as const;
    claimLock(project, builder, { claim, ttlMs: 60_000, reason: '' });
    updateTask(project, builder, { task: '1', status: 'doing' });
    updateTask(project, builder, { task: '2', status: 'done' });
    const status = await getStatus(project);
    assert.equal(status.session?.id, currentOf(project).id);
    assert.deepEqual(
      status.clients.map(({ id }) => id),
      ['client-1'],
    );
    assert.deepEqual(
      status.agents.map(({ client, name }) => `${client} ${name}`),
      ['client-1 builder'],
    );
    assert.deepEqual(
      status.openCalls.map(({ action }) => action),
      ['Write src/a'],
    );
    assert.deepEqual([status.locks, status.openTasks], [1, 1]);
    assert.equal((await getStatus(await open(root, 60_000))).locks, 0, 'its time is over');
  });

  it('says that hooks are off when a call passed by the gate', async (t) => {
    const root = governedProject(t);
    const project = await open(root);
    project.record({ type: 'mcp_call', action: 'Called k6s_status', details: { verified: false } }, lead);
    const status = await getStatus(project);
    assert.equal(status.ungatedCalls, 1);
    assert.match(status.degraded.join(), /1 call of our own tools .* the gate: hooks are off/);
    await evaluateCall(project, reported('Read', { file_path: 'a' }), settingOf(root));
    assert.equal((await getStatus(project)).ungatedCalls, 0, 'the gate sees calls again');
  });

  it('says once why it is degraded, and goes on without a ledger that can be read', async (t) => {
    const root = governedProject(t);
    pauseEnforcement(await open(root), person, '1h');
    writeFileSync(join(root, 'k6s.yaml'), `${strictPolicy}nope: 1\n`);
    writeFileSync(join(root, '.khoregos/k6s.db'), 'no database');
    const { degraded, pause, trail } = await getStatus(await open(root));
    assert.equal(new Set(degraded).size, degraded.length);
    assert.match(degraded.join('\n'), /nope/);
    assert.match(degraded.join('\n'), /paused by ann/);
    assert.equal(pause?.by, 'ann');
    assert.ok((trail?.events ?? 0) > 0, 'the database was made anew');
  });
});
