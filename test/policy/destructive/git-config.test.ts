import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gitSettings } from '../../../src/policy/destructive/git-config.ts';
import { findDestructive } from '../../../src/policy/tool-policy.ts';
import { invoke } from '../invocations.ts';
import { callOf } from './examples.ts';

const table: readonly (readonly [command: string, rules: readonly string[]])[] = [
  ['git -c alias.nuke=reset nuke --hard', ['git-reset-hard']],
  ['git -c "alias.nuke=reset --hard" nuke', ['git-reset-hard']],
  ['git -c alias.a=b -c "alias.b=push -f" a', ['git-push-force']],
  ['git -c ALIAS.Nuke=reset nuke --hard', ['git-reset-hard']],
  ['git -C repo -c alias.x=clean x -fd', ['git-clean']],
  ['GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=alias.x GIT_CONFIG_VALUE_0=reset git x --hard', ['git-reset-hard']],
  [`GIT_CONFIG_PARAMETERS="'alias.x=reset'" git x --hard`, ['git-reset-hard']],
  [`GIT_CONFIG_PARAMETERS="'alias.x'='reset'" git x --hard`, ['git-reset-hard']],
  ["git -c 'alias.x=!echo' x", ['git-alias-shell']],
  ['git --config-env=alias.x=Y x', ['git-alias-shell']],
  ['git -c alias.a=b -c alias.b=a a', []],
  ['git -c alias.st=status st', []],
  ['git -c alias.x=reset status --hard', []],
  ['git -c core.sshCommand=./evil fetch origin', ['git-network-program']],
  ['git -c core.sshcommand=ssh pull', ['git-network-program']],
  ['git --config-env core.sshCommand=X push', ['git-network-program']],
  ['GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=core.sshCommand GIT_CONFIG_VALUE_0=x git clone a:b', ['git-network-program']],
  ['git -c core.gitProxy=x ls-remote', ['git-network-program']],
  ['git -c remote.origin.uploadpack=x fetch', ['git-network-program']],
  ['git -c protocol.ext.allow=always clone x', ['git-network-program']],
  ["git -c credential.helper='!f() { evil; }; f' push", ['git-network-program']],
  ['git -c credential.helper= push', []],
  ['git -c credential.helper=cache push', []],
  ['GIT_SSH_COMMAND=./evil git fetch', ['git-network-program']],
  ['GIT_SSH_COMMAND="ssh -o ProxyCommand=evil" git fetch', ['git-network-program']],
  ['GIT_SSH_COMMAND="ssh -i key; evil" git fetch', ['git-network-program']],
  ['GIT_SSH_COMMAND="ssh -i key" git fetch', []],
  ['GIT_SSH_COMMAND=/usr/bin/ssh git fetch', []],
  ['GIT_SSH=./evil git submodule update --init', ['git-network-program']],
  ['GIT_SSH_VARIANT=plink git clone a:b', ['git-network-program']],
  ['GIT_PROXY_COMMAND=x git fetch', ['git-network-program']],
  ['GIT_SSH_COMMAND=./evil git archive --remote=ssh://a/b HEAD', ['git-network-program']],
  ['GIT_SSH_COMMAND=./evil git remote update', ['git-network-program']],
  ['GIT_SSH_COMMAND=./evil git remote -v', []],
  ['GIT_SSH_COMMAND=./evil git status', []],
  ['git -c core.sshCommand=./evil status', []],
  ['git -c http.proxy=x fetch', []],
  ['git -c clean.requireForce=false clean -d', ['git-clean']],
];

describe('findDestructive() of git with configuration of its own', () => {
  for (const [command, rules] of table) {
    it(`${rules.join(' and ') || 'passes'}: ${command}`, () =>
      assert.deepEqual(
        findDestructive(callOf(command), 'destructive').map(({ rule }) => rule),
        rules,
      ));
  }
});

describe('gitSettings()', () => {
  it('reads a bounded number of keys', () => {
    const count = 1000;
    const variables = Object.fromEntries(Array.from({ length: count }, (_, n) => [`GIT_CONFIG_KEY_${n}`, `a.b${n}`]));
    assert.equal(gitSettings({ ...invoke('git x'), variables }).size, 64);
  });
});
