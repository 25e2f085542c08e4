import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Effect } from '../../src/core/decisions.ts';
import { evaluateCall } from '../../src/operations/evaluate-call.ts';
import { governedProject, homeOf, journalLines } from '../helpers.ts';
import { open, reported, settingOf, start } from './projects.ts';

const policy = `version: "1"
boundaries:
  - pattern: "k6s:builder"
    allowed_paths: ["src/**"]
    enforcement: strict
  - pattern: "scout"
    forbidden_paths: ["drafts/**"]
    enforcement: advisory
  - pattern: "*"
    forbidden_paths: ["protected/**", ".env*"]
    forbidden_reads: ["secrets/**"]
    enforcement: strict
`;

type Row = readonly [
  claim: string,
  tool: string,
  input: Record<string, unknown>,
  effect: Effect | 'none',
  agent?: string,
];

const table: readonly Row[] = [
  ['an ordinary write', 'Write', { file_path: '$ROOT/src/a' }, 'none'],
  ['a forbidden write', 'Write', { file_path: '$ROOT/protected/a' }, 'deny'],
  ['a forbidden edit by a relative path', 'Edit', { file_path: 'protected/a' }, 'deny'],
  ['a forbidden name at any depth', 'Write', { file_path: '$ROOT/deep/.env.local' }, 'deny'],
  ['a forbidden redirect', 'Bash', { command: 'echo x > protected/a' }, 'deny'],
  ['a forbidden redirect by the home', 'Bash', { command: 'echo x > ~/../project/protected/a' }, 'deny'],
  ['a forbidden redirect in a pipe', 'Bash', { command: 'cat a | tee b 2>> protected/log' }, 'deny'],
  ['a forbidden here-document', 'Bash', { command: 'cat <<EOF > .env\nA=b\nEOF' }, 'deny'],
  ['reading what is forbidden to write', 'Read', { file_path: '$ROOT/protected/a' }, 'none'],
  ['a forbidden read', 'Read', { file_path: '$ROOT/secrets/a' }, 'deny'],
  ['a forbidden read by a redirect', 'Bash', { command: 'cat < secrets/a' }, 'deny'],
  ['a forbidden write of an MCP tool', 'mcp__fs__write_file', { path: 'protected/a' }, 'deny'],
  ['a forbidden path in a list', 'mcp__fs__write_many', { files: ['src/a', 'protected/a'] }, 'deny'],
  ['a write through a link', 'Write', { file_path: '$ROOT/src/link' }, 'deny'],
  ['a write through a dangling link', 'Write', { file_path: '$ROOT/src/dangling' }, 'deny'],
  ['a write through a hard link', 'Write', { file_path: '$ROOT/src/hard' }, 'deny'],
  ['a write through a linked directory', 'Write', { file_path: '$ROOT/src/directory/new' }, 'deny'],
  ['a way back behind a link', 'Bash', { command: 'echo x > src/deep/../a' }, 'deny'],
  ['the trail', 'Write', { file_path: '$ROOT/.khoregos/journal/000001.jsonl' }, 'deny'],
  ['the trail by a redirect', 'Bash', { command: ': > .khoregos/state.json' }, 'deny'],
  ['a git hook', 'Write', { file_path: '$ROOT/.git/hooks/pre-commit' }, 'deny'],
  ["the client's settings", 'Write', { file_path: '$HOME/.claude/settings.json' }, 'deny'],
  ["the user's keys", 'Write', { file_path: '$HOME/.config/k6s/fingerprint.key' }, 'deny'],
  ['the policy, unattended', 'Edit', { file_path: '$ROOT/k6s.yaml' }, 'deny'],
  ['a human verb', 'Bash', { command: 'k6s pause 1h' }, 'deny'],
  ['a human verb as a skill', 'Skill', { skill: 'k6s:pause', args: '1h' }, 'deny'],
  ['an agent where it may', 'Write', { file_path: '$ROOT/src/a' }, 'none', 'k6s:builder'],
  ['an agent where it may not', 'Write', { file_path: '$ROOT/test/a' }, 'deny', 'k6s:builder'],
  ['an agent outside the project', 'Write', { file_path: '/tmp/a' }, 'deny', 'k6s:builder'],
  ['the lead outside the project', 'Write', { file_path: '/tmp/a' }, 'none'],
  ['an advisory boundary', 'Write', { file_path: '$ROOT/drafts/a' }, 'note', 'scout'],
  ['a tool without paths', 'TodoWrite', { todos: [] }, 'none'],
  ['a tool of later with a path', 'Later', { target_file: 'protected/a' }, 'deny'],
];

describe('evaluateCall()', () => {
  for (const [claim, tool, input, effect, agent = 'lead'] of table) {
    it(`${effect}: ${claim}`, async (t) => {
      const root = governedProject(t, policy);
      for (const name of ['src', 'protected/deep', 'secrets']) mkdirSync(join(root, name), { recursive: true });
      writeFileSync(join(root, 'protected/a'), '');
      symlinkSync('../protected/a', join(root, 'src/link'));
      symlinkSync('../protected/new', join(root, 'src/dangling'));
      symlinkSync('../protected', join(root, 'src/directory'));
      symlinkSync('../protected/deep', join(root, 'src/deep'));
      linkSync(join(root, 'protected/a'), join(root, 'src/hard'));
      const text = JSON.stringify(input).replaceAll('$ROOT', root).replaceAll('$HOME', homeOf(root));
      const identity = { id: agent, name: agent, type: agent, via: 'payload' } as const;
      const call = reported(tool, JSON.parse(text), { agent: identity });
      const verdict = await evaluateCall(await open(root), call, settingOf(root));
      assert.equal(verdict.effect, effect, verdict.reason);
      assert.equal(verdict.reason === '', effect === 'none');
      assert.equal(journalLines(root).at(-1)?.details.effect, effect);
    });
  }

  it('asks a person who is there before the policy is changed', async (t) => {
    const root = governedProject(t, policy);
    const attended = settingOf(root, { CLAUDE_CODE_ENTRYPOINT: 'cli' });
    const call = reported('Edit', { file_path: join(root, 'k6s.yaml'), old_string: 'a', new_string: 'b' });
    assert.equal((await evaluateCall(await open(root), call, attended)).effect, 'ask');
    const unattended = { ...call, permissionMode: 'bypassPermissions' };
    assert.equal((await evaluateCall(await open(root), unattended, attended)).effect, 'deny');
  });

  it('matches a linked worktree as if it were the main checkout', async (t) => {
    const root = governedProject(t, policy);
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', root, '-c', 'user.name=t', '-c', 'user.email=t@t.example', ...args], {
        stdio: 'pipe',
        env: { PATH: process.env.PATH, HOME: homeOf(root), GIT_CONFIG_NOSYSTEM: '1' },
      });
    git('init', '-q');
    git('commit', '-q', '--allow-empty', '-m', 'x');
    git('worktree', 'add', '-q', join(root, '.claude/worktrees/w1'));
    const write = (path: string) => reported('Write', { file_path: join(root, path), content: '' });
    const effect = async (path: string) => (await evaluateCall(await open(root), write(path), settingOf(root))).effect;
    assert.equal(await effect('.claude/worktrees/w1/protected/a'), 'deny');
    assert.equal(await effect('.claude/worktrees/w1/src/a'), 'none');
    assert.equal(await effect('.claude/worktrees/w1/.claude/agents/x.md'), 'deny');
  });

  it('records who wanted what under which policy, and what was decided', async (t) => {
    const root = governedProject(t, policy);
    const agent = { id: 'a7', name: 'scout', type: 'scout', via: 'payload' } as const;
    const call = reported('Write', { file_path: join(root, 'protected/a'), content: 'x' }, { agent });
    const project = await open(root);
    const { reason } = await evaluateCall(project, call, settingOf(root));
    const last = journalLines(root).at(-1);
    assert.deepEqual(
      [last?.type, last?.severity, last?.session, last?.client, last?.agent, last?.policy, last?.action, last?.at],
      [
        'boundary_violation',
        'critical',
        project.state().sessions.current?.id,
        'client-1',
        agent,
        project.policy.hash,
        'Write protected/a',
        new Date(start).toISOString(),
      ],
    );
    const { effect, rule, target, reason: told, call: id, tool } = last?.details ?? {};
    assert.deepEqual(
      [effect, rule, target, told, id, tool],
      ['deny', 'boundary', 'protected/a', reason, 'c1', 'Write'],
    );
    assert.deepEqual(last?.details.accesses, [{ action: 'write', target: 'protected/a', certainty: 'exact' }]);
    assert.match(String(last?.details.fingerprint), /^[0-9a-f]{32}$/);
  });

  for (const path of ['protected/a', `protected/token-ghp_${'a1B2'.repeat(9)}`]) {
    it(`tells the user at the third identical refusal of ${path.slice(0, 16)}`, async (t) => {
      const root = governedProject(t, policy);
      const write = (name: string) => reported('Write', { file_path: join(root, name), content: '' });
      const told = async (name: string) => (await evaluateCall(await open(root), write(name), settingOf(root))).message;
      assert.equal(await told(path), '');
      assert.equal(await told('protected/other'), '');
      assert.equal(await told(path), '');
      assert.match(await told(path), /lead was refused the same thing 3 times/);
      assert.match(await told(path), /4 times/);
    });
  }

  it('notes instead of denying while a person has paused enforcement', async (t) => {
    const root = governedProject(t, policy);
    const person = { client: 'client-1', agent: { id: 'person', name: 'ann', type: '', via: 'terminal' } } as const;
    const until = new Date(start + 60_000).toISOString();
    (await open(root)).record({ type: 'enforcement_paused', action: 'x', details: { until, by: 'ann' } }, person);
    const write = reported('Write', { file_path: join(root, 'protected/a'), content: '' });
    const project = await open(root, 1000);
    assert.equal((await evaluateCall(project, write, settingOf(root))).effect, 'note');
    assert.match(project.degraded().join(), /paused by ann/);
    assert.equal((await evaluateCall(await open(root, 60_000), write, settingOf(root))).effect, 'deny');
  });

  for (const mode of ['advisory', 'strict'] as const) {
    it(`decides though nothing can be recorded, and in ${mode} mode ${mode === 'strict' ? 'passes reads only' : 'passes the rest and says so'}`, async (t) => {
      const root = governedProject(t, `${policy}on_fault: ${mode}\n`);
      await open(root);
      rmSync(join(root, '.khoregos/journal'), { recursive: true });
      writeFileSync(join(root, '.khoregos/journal'), '');
      const verdict = async (tool: string, path: string) =>
        evaluateCall(await open(root), reported(tool, { file_path: join(root, path) }), settingOf(root));
      assert.equal((await verdict('Write', 'protected/a')).effect, 'deny');
      assert.equal((await verdict('Read', 'src/a')).effect, 'none');
      const passed = await verdict('Write', 'src/a');
      assert.equal(passed.effect, mode === 'strict' ? 'deny' : 'none');
      assert.match(passed.message, /not recorded/);
    });
  }
});
