import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findHumanVerb, humanVerbs } from '../../src/policy/human-verbs.ts';
import { readCommand } from '../../src/shell/read-command.ts';
import { toolCall } from './calls.ts';

function verbIn(tool: string, command: string): string | undefined {
  const invocations = tool === 'Bash' ? readCommand(command).invocations : [];
  return findHumanVerb(toolCall({ tool, command, invocations }))?.target;
}

const shell: readonly (readonly [command: string, verb: string | undefined])[] = [
  ['k6s approve t1', 'approve'],
  ['/usr/local/bin/k6s pause 1h', 'pause'],
  ['node /plugin/dist/cli.js deny t1', 'deny'],
  ['npx k6s stop', 'stop'],
  ['pnpm exec k6s trust', 'trust'],
  ['k6s --json approve t1', 'approve'],
  ['k6s locks break src/a', 'locks break'],
  ['k6s locks list', undefined],
  ['k6s session delete x', 'session delete'],
  ['k6s audit prune', 'audit prune'],
  ['k6s audit tail', undefined],
  ['k6s status', undefined],
  ['sudo -n k6s approve t1', 'approve'],
  ['env A=b k6s approve t1', 'approve'],
  ['timeout 10s k6s approve t1', 'approve'],
  ['nohup nice -n 5 k6s restore x', 'restore'],
  ['CLAUDECODE= k6s approve t1', 'approve'],
  ['echo y | xargs k6s approve', 'approve'],
  ['true && (k6s uninstall)', 'uninstall'],
  ['x=$(k6s promote a)', 'promote'],
  ['echo "k6s approve t1"', undefined],
  ['cat <<EOF\nk6s approve t1\nEOF', undefined],
  ['git commit -m "k6s pause"', undefined],
  ['\'k6s\' "approve" t1', 'approve'],
  ['tmux send-keys -t 1 "/k6s:approve t1" Enter', 'approve'],
  ['tmux send-keys "/k6s:session-delete x" Enter', 'session delete'],
  ['claude -p "/k6s:pause 1h"', 'pause'],
  ['screen -X stuff "/k6s:trust"', 'trust'],
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
