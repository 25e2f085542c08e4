import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { humanVerbOf, humanVerbs } from '../../src/policy/human-verbs.ts';
import { findHumanVerb } from '../../src/policy/tool-policy.ts';
import { toolCall } from './calls.ts';
import { invoke } from './invocations.ts';

function verbIn(tool: string, command: string): string | undefined {
  const invocations = tool === 'Bash' ? [invoke(command)] : [];
  return humanVerbOf(toolCall({ tool, command, invocations }));
}

const shell: readonly (readonly [command: string, verb: string | undefined])[] = [
  ['k6s approve t1', 'approve'],
  ['/usr/local/bin/k6s pause 1h', 'pause'],
  ['node /plugin/dist/cli.js deny t1', 'deny'],
  ['node --no-warnings /plugin/dist/cli.js deny t1', 'deny'],
  ['tsx dist/cli.js stop', 'stop'],
  ['/plugin/dist/cli.js stop', 'stop'],
  ['node /plugin/dist/cli.js status', undefined],
  ['node app/cli.ts stop', undefined],
  ['node other/dist/server.js stop', undefined],
  ['k6s --json approve t1', 'approve'],
  ['k6s team stop', 'stop'],
  ['k6s team status', undefined],
  ['k6s locks break src/a', 'locks break'],
  ['k6s locks list', undefined],
  ['k6s session delete x', 'session delete'],
  ['k6s audit prune', 'audit prune'],
  ['k6s audit tail', undefined],
  ['k6s status', undefined],
  ['k6s status $x', undefined],
  ['k6s $x', '<unknown>'],
  ['k6s --json $x', '<unknown>'],
  ['k6s', undefined],
  ['k6s --version', undefined],
  ['CLAUDECODE= k6s approve t1', 'approve'],
  ['echo "k6s approve t1"', undefined],
  ['git commit -m "k6s pause"', undefined],
  ['\'k6s\' "approve" t1', 'approve'],
  ['tmux send-keys -t 1 "/k6s:approve t1" Enter', 'approve'],
  ['tmux send-keys "/k6s:session-delete x" Enter', 'session delete'],
  ['claude -p "/k6s:pause 1h"', 'pause'],
  ['screen -X stuff "/k6s:trust"', 'trust'],
  ['claude -p $x "/k6s:stop"', 'stop'],
  ['claude -p "/k6s:status"', undefined],
  ['claude -p "what does k6s pause do"', undefined],
  ['grep -r /k6s:approve docs', undefined],
];

const skills: readonly (readonly [command: string, verb: string | undefined])[] = [
  ['k6s:approve t1', 'approve'],
  ['k6s:pause', 'pause'],
  ['/k6s:pause 1h', 'pause'],
  [' k6s:pause', 'pause'],
  ['k6s:pause\n1h', 'pause'],
  ['k6s:audit-prune', 'audit prune'],
  ['k6s:status', undefined],
  ['k6s:approver', undefined],
  ['explain k6s:approve', undefined],
];

describe('findHumanVerb()', () => {
  it('refuses the verb and says whom to ask', () => {
    const [found] = findHumanVerb(toolCall({ humanVerb: 'pause' }));
    assert.deepEqual([found?.effect, found?.rule, found?.target], ['deny', 'human-verb', 'pause']);
    assert.match(found?.reason ?? '', /only a person may do this.*ask them to run "k6s pause" themselves/);
    assert.deepEqual(findHumanVerb(toolCall()), []);
  });
});

describe('humanVerbOf()', () => {
  for (const [command, verb] of shell) {
    it(`${verb === undefined ? 'passes' : `finds ${verb} in`} the command ${JSON.stringify(command)}`, () =>
      assert.equal(verbIn('Bash', command), verb));
  }

  for (const [command, verb] of skills) {
    it(`${verb === undefined ? 'passes' : `finds ${verb} in`} the skill ${JSON.stringify(command)}`, () =>
      assert.equal(verbIn('Skill', command), verb));
  }

  for (const tool of ['CronCreate', 'ScheduleWakeup']) {
    it(`finds what ${tool} would type later`, () => {
      assert.equal(verbIn(tool, 'at noon: /k6s:approve t1'), 'approve');
      assert.equal(verbIn(tool, 'run the tests'), undefined);
    });
  }

  it('finds a verb in every program that the call runs, and in what a client is given on standard input', () => {
    const invocations = [invoke('echo y'), invoke('k6s approve'), invoke('ls')];
    assert.equal(humanVerbOf(toolCall({ tool: 'Bash', invocations })), 'approve');
    const typed = [{ ...invoke('claude -p'), texts: ['/k6s:pause'] }];
    assert.equal(humanVerbOf(toolCall({ tool: 'Bash', invocations: typed })), 'pause');
  });

  it('finds every verb, as a program and as a skill', () => {
    for (const verb of humanVerbs) {
      assert.equal(verbIn('Bash', `k6s ${verb} x`), verb);
      // The command is for people: the client refuses the Skill call itself.
      const asSkill = verb === 'start' ? undefined : verb;
      assert.equal(verbIn('Skill', `k6s:${verb.replace(' ', '-')} x`), asSkill);
    }
  });

  it('lets every other tool name a verb', () => {
    assert.equal(verbIn('Write', '/k6s:approve'), undefined);
  });
});
