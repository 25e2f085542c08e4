import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { LockClaim } from '../../src/core/locks.ts';
import { maxLockMs, maxLocks, minLockMs } from '../../src/core/locks.ts';
import { claimLock, type LockAnswer, releaseLock } from '../../src/operations/claim-lock.ts';
import { type Actor, openProject, type Project } from '../../src/operations/open-project.ts';
import { governedProject, journalLines, repository } from '../helpers.ts';
import { open, start } from './projects.ts';

const lead: Actor = { client: 'client-1', agent: { id: 'main', name: 'lead', type: '', via: 'payload' } };
const builder: Actor = { client: 'client-1', agent: { id: 'a1', name: 'builder', type: 'builder', via: 'payload' } };

function claim(
  project: Project,
  actor: Actor,
  path: string,
  more: Partial<LockClaim> & { ttlMs?: number } = {},
): LockAnswer {
  const { ttlMs = 60_000, ...rest } = more;
  return claimLock(project, actor, { claim: { path, scope: 'file', foldsCase: false, ...rest }, ttlMs, reason: 'why' });
}

const typesOf = (root: string) =>
  journalLines(root)
    .map(({ type }) => type)
    .filter((type) => type.startsWith('lock_'));

describe('claimLock()', () => {
  it('grants what nobody holds, and says until when', async (t) => {
    const answer = claim(await open(governedProject(t)), lead, 'src/a');
    assert.ok(answer.granted && !answer.extended);
    const { path, agent, name, client, reason, until } = answer.lock;
    assert.deepEqual([path, agent, name, client, reason], ['src/a', 'main', 'lead', 'client-1', 'why']);
    assert.equal(until, new Date(start + 60_000).toISOString());
  });

  it('refuses what somebody else holds, names the holder, and records it', async (t) => {
    const root = governedProject(t);
    claim(await open(root), lead, 'src', { scope: 'directory' });
    const answer = claim(await open(root, 1000), builder, 'src/a');
    assert.ok(!answer.granted);
    assert.deepEqual([answer.rival.path, answer.rival.name], ['src', 'lead']);
    const denied = journalLines(root).at(-1);
    assert.deepEqual([denied?.type, denied?.severity, denied?.agent.name], ['lock_denied', 'warning', 'builder']);
    const { path, held, by, until, token } = denied?.details ?? {};
    assert.deepEqual([path, held, by, until, token], ['src/a', 'src', 'lead', answer.rival.until, answer.rival.token]);
    assert.deepEqual(typesOf(root), ['lock_claim', 'lock_denied'], 'what is refused is not claimed');
  });

  it('extends what the caller holds under the same token', async (t) => {
    const root = governedProject(t);
    const first = claim(await open(root), lead, 'src/a');
    const again = claim(await open(root, 50_000), lead, 'src/a');
    assert.ok(first.granted && again.granted);
    assert.deepEqual([again.extended, again.lock.token, again.lock.since], [true, first.lock.token, first.lock.since]);
    assert.equal(again.lock.until, new Date(start + 110_000).toISOString());
  });

  it('grants once the time is over, under a larger token', async (t) => {
    const root = governedProject(t);
    const first = claim(await open(root), lead, 'src/a');
    assert.equal(claim(await open(root, 59_999), builder, 'src/a').granted, false);
    const second = claim(await open(root, 60_000), builder, 'src/a');
    assert.ok(first.granted && second.granted && !second.extended);
    assert.ok(second.lock.token > first.lock.token);
  });

  for (const ttlMs of [minLockMs - 1, maxLockMs + 1, 0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
    it(`refuses ${ttlMs} ms and records nothing`, async (t) => {
      const root = governedProject(t);
      const project = await open(root);
      assert.throws(() => claim(project, lead, 'a', { ttlMs }), { code: 'USAGE', message: /from 10 to 3600 s$/ });
      assert.deepEqual(typesOf(root), []);
    });
  }

  it(`refuses more than ${maxLocks} and says what to do`, async (t) => {
    const project = await open(governedProject(t));
    for (let index = 0; index < maxLocks; index += 1) claim(project, lead, `f${index}`);
    assert.throws(() => claim(project, lead, 'more'), { code: 'TOO_LARGE', remedy: /^Release locks/ });
    assert.ok(claim(project, lead, 'f3').granted, 'what is held can be extended');
    releaseLock(project, lead, 'f3');
    assert.ok(claim(project, lead, 'more').granted);
  });

  it('has exactly one winner when several processes claim at once', { timeout: 60_000 }, async (t) => {
    const root = governedProject(t);
    (await openProject(root, Date.now)).close();
    const script = join(repository, 'test/operations/claimant.ts');
    const processes = Array.from({ length: 6 }, (_, index) => {
      const child = spawn(process.execPath, ['--import', 'tsx', script, root, `agent-${index}`, 'src/a'], {
        cwd: repository,
      });
      t.after(() => child.kill('SIGKILL'));
      let output = '';
      child.stdout.on('data', (chunk) => {
        output += chunk;
      });
      const ended = once(child, 'close');
      return { child, ended, ready: once(child.stdout, 'data'), output: () => output };
    });
    await Promise.all(processes.map(({ ready }) => ready));
    for (const { child } of processes) child.stdin.end('go\n');
    const codes = await Promise.all(processes.map(async ({ ended }) => (await ended)[0]));
    assert.deepEqual([...codes].sort(), [0, 1, 1, 1, 1, 1]);
    const winner = `agent-${codes.indexOf(0)}`;
    for (const { output } of processes) assert.equal(JSON.parse(output().split('\n')[1] ?? '').name, winner);
    const locks = [...(await openProject(root, Date.now)).state().locks.values()];
    assert.deepEqual(
      locks.map(({ name }) => name),
      [winner],
    );
    assert.equal(typesOf(root).filter((type) => type === 'lock_denied').length, 5);
  });
});

describe('releaseLock()', () => {
  it('releases the own lock once, and what is not held never', async (t) => {
    const root = governedProject(t);
    claim(await open(root), lead, 'src/a');
    const rows: readonly (readonly [actor: Actor, path: string, released: boolean])[] = [
      [builder, 'src/a', false],
      [{ ...lead, client: 'c2' }, 'src/a', false],
      [lead, 'src/b', false],
      [lead, 'src', false],
      [lead, 'src/a', true],
      [lead, 'src/a', false],
    ];
    for (const [actor, path, released] of rows)
      assert.equal(releaseLock(await open(root), actor, path), released, path);
    assert.deepEqual(typesOf(root), ['lock_claim', 'lock_release']);
    assert.ok(claim(await open(root), builder, 'src/a').granted);
  });

  it('takes a lock whose time is over for none', async (t) => {
    const root = governedProject(t);
    claim(await open(root), lead, 'src/a');
    assert.equal(releaseLock(await open(root, 60_000), lead, 'src/a'), false);
  });
});
