import assert from 'node:assert/strict';
import { homedir } from 'node:os';
import { describe, it } from 'node:test';
import {
  configurationZones,
  homeOf,
  isAgentsEnvironment,
  isAttended,
  userDirectory,
  type Variables,
} from '../../src/workspace/environment.ts';

const cli = { CLAUDE_CODE_ENTRYPOINT: 'cli' };

const attended: readonly (readonly [variables: Variables, mode: string, expected: boolean])[] = [
  [cli, 'default', true],
  [cli, 'acceptEdits', true],
  [cli, 'plan', true],
  [cli, 'bypassPermissions', false],
  [cli, 'dontAsk', false],
  [cli, '', false],
  [{ CLAUDE_CODE_ENTRYPOINT: 'sdk-cli' }, 'default', false],
  [{}, 'default', false],
];

describe('isAttended()', () => {
  for (const [variables, mode, expected] of attended) {
    it(`${expected ? 'somebody' : 'nobody'} answers ${variables.CLAUDE_CODE_ENTRYPOINT ?? 'no client'} in ${mode || 'no mode'}`, () =>
      assert.equal(isAttended(variables, mode), expected));
  }
});

describe('isAgentsEnvironment()', () => {
  it('is what the client sets for what an agent runs', () => {
    assert.ok(isAgentsEnvironment({ CLAUDECODE: '1' }));
    assert.ok(isAgentsEnvironment({ CLAUDE_CODE_CHILD_SESSION: '1' }));
    assert.ok(!isAgentsEnvironment({ CLAUDECODE: '' }));
  });
});

describe('directories of the user', () => {
  it('come from the environment, else from the system', () => {
    assert.equal(homeOf({ HOME: '/h' }), '/h');
    assert.equal(homeOf({ HOME: '' }), homedir());
    assert.equal(userDirectory({ HOME: '/h' }), '/h/.config/k6s');
    assert.equal(userDirectory({ HOME: '/h', XDG_CONFIG_HOME: '/c' }), '/c/k6s');
  });

  it('hold the configuration of the client and of Khoregos', () => {
    const zones = configurationZones({ HOME: '/h' }, '/plugin');
    assert.ok(zones.client.some((zone) => zone.directory === '/h/.claude' && zone.names?.has('settings.json')));
    assert.deepEqual(
      zones.khoregos.map((zone) => zone.directory),
      ['/h/.config/k6s', '/plugin'],
    );
    assert.ok(configurationZones({ HOME: '/h', CLAUDE_CONFIG_DIR: '/x' }, undefined).client[0]?.directory === '/x');
  });
});
