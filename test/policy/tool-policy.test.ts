import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ToolPolicy } from '../../src/core/policy.ts';
import { decide } from '../../src/policy/decide.ts';
import { findDeniedCommands, findProtected, findUnknownWrites } from '../../src/policy/tool-policy.ts';
import {
  access,
  boundary,
  globbed,
  now,
  paused,
  possible,
  toolCall,
  toolPolicyOf,
  unknown,
  unpaused,
} from './calls.ts';
import { callOf } from './destructive/examples.ts';

const publish = { command: 'npm publish', reason: 'releases are made by the pipeline' };

describe('findDeniedCommands()', () => {
  const policy = toolPolicyOf({ deniedCommands: [publish, { command: 'git push origin main', reason: '' }] });

  it('finds a command wherever it stands, once', () => {
    for (const command of [
      'npm publish',
      'sudo npm publish',
      'bash -c "cd x; npm publish --tag next"',
      'x=$(npm publish)',
    ]) {
      const found = findDeniedCommands(callOf(`${command}; npm publish`, policy.tools.deniedCommands));
      assert.deepEqual(
        found.map(({ effect, rule, target }) => [effect, rule, target]),
        [['deny', 'deny-command', 'npm publish']],
        command,
      );
    }
    assert.deepEqual(findDeniedCommands(callOf('echo npm publish; npm run publish', policy.tools.deniedCommands)), []);
  });

  it('gives the reason of the policy, and one of its own where there is none', () => {
    const [named] = findDeniedCommands(callOf('npm publish', policy.tools.deniedCommands));
    assert.match(
      named?.reason ?? '',
      /^"npm publish" is refused \(rule deny-command\): releases are made by the pipeline; /,
    );
    const [unnamed] = findDeniedCommands(callOf('git push origin main', policy.tools.deniedCommands));
    assert.match(unnamed?.reason ?? '', /the policy of this project denies it/);
  });

  it('stays under 300 characters, also in a pause', () => {
    const long = toolPolicyOf({
      deniedCommands: [{ command: `npm ${'publish* '.repeat(20)}`, reason: 'r'.repeat(5000) }],
    });
    const call = { ...callOf(`npm ${'publish '.repeat(20)}`, long.tools.deniedCommands), accesses: [] };
    for (const state of [paused, unpaused]) {
      const { findings } = decide(call, long, state, now);
      assert.equal(findings.length, 1);
      assert.ok((findings[0]?.reason.length ?? 999) < 300, String(findings[0]?.reason.length));
    }
  });
});

describe('findUnknownWrites()', () => {
  const rows = [
    ['an unknown write', unknown('write'), true],
    ['an unknown deletion', unknown('delete'), true],
    ['an unknown read', unknown('read'), false],
    ['unknown code', unknown('execute'), false],
    ['a known write', access('write', 'a'), false],
    ['a possible write', possible('write', 'a'), false],
    ['a write by a pattern', globbed('write', 'src/*'), false],
    ['a write in a directory that nobody knows', globbed('write', '**/a'), true],
  ] as const;
  for (const [claim, each, found] of rows) {
    it(`${found ? 'answers to' : 'passes'} ${claim}`, () => {
      const call = toolCall({ tool: 'Bash', accesses: [access('write', 'b'), each] });
      const effects = (unknownWrites: ToolPolicy['unknownWrites']) =>
        findUnknownWrites(call, toolPolicyOf({ unknownWrites })).map(({ effect, rule }) => `${effect} ${rule}`);
      assert.deepEqual(effects('pass'), []);
      assert.deepEqual(effects('ask'), found ? ['ask unknown-write'] : []);
      assert.deepEqual(effects('deny'), found ? ['deny unknown-write'] : []);
    });
  }

  it('says what to do instead', () => {
    const call = toolCall({ tool: 'Bash', accesses: [unknown('write')] });
    const [finding] = findUnknownWrites(call, toolPolicyOf({ unknownWrites: 'deny' }));
    assert.match(finding?.reason ?? '', /name the path plainly/);
  });
});

describe('findProtected()', () => {
  it('asks no more than the policy does', () => {
    const found = (protect: ToolPolicy['protect'], command: string) =>
      findProtected(callOf(command), toolPolicyOf({ protect })).map(({ rule }) => rule);
    assert.deepEqual(found('destructive', 'git reset --hard'), ['git-reset-hard']);
    assert.deepEqual(found('destructive', 'git commit --amend'), []);
    assert.deepEqual(found('strict', 'git commit --amend'), ['git-amend']);
    assert.deepEqual(found('off', 'git reset --hard'), []);
  });
});

describe('findProtected() of a command that could not be read', () => {
  const unread = toolCall({
    command: 'x y',
    accesses: [{ action: 'execute', target: 'x y', certainty: 'unknown', place: undefined }],
  });
  const rulesUnder = (protect: ToolPolicy['protect'], enforcement: 'advisory' | 'strict') =>
    findProtected(unread, { ...toolPolicyOf({ protect }), boundaries: [boundary('*', { enforcement })] }).map(
      ({ rule }) => rule,
    );

  it('stops it unless nothing is protected', () => {
    assert.deepEqual(rulesUnder('destructive', 'advisory'), ['unread-command']);
    assert.deepEqual(rulesUnder('off', 'strict'), ['unread-command']);
    assert.deepEqual(rulesUnder('off', 'advisory'), []);
  });
});

describe('decide() on tools', () => {
  const policy = toolPolicyOf({ deniedCommands: [publish], unknownWrites: 'deny' });

  it('keeps what cannot be undone in a pause, and notes the rest', () => {
    const effects = (command: string) =>
      decide(callOf(command, policy.tools.deniedCommands), policy, paused, now).effect;
    assert.equal(effects('git reset --hard'), 'deny');
    assert.equal(effects('npm publish'), 'note');
    assert.equal(effects('echo x > $target'), 'note');
    assert.equal(decide(callOf('npm publish', policy.tools.deniedCommands), policy, unpaused, now).effect, 'deny');
    assert.equal(decide(callOf('echo x > $target', policy.tools.deniedCommands), policy, unpaused, now).effect, 'deny');
  });

  it('names the rules in the order of the table', () => {
    const { findings } = decide(
      callOf('npm publish; git push -f; echo x > $y; k6s stop; echo > .mcp.json', policy.tools.deniedCommands),
      policy,
      unpaused,
      now,
    );
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ['reserved-path', 'human-verb', 'git-push-force', 'deny-command', 'unknown-write'],
    );
  });
});
