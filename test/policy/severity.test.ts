import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ToolCall } from '../../src/core/calls.ts';
import type { Decision, Effect, RuleId } from '../../src/core/decisions.ts';
import type { Severity } from '../../src/core/events.ts';
import { severityOf } from '../../src/policy/severity.ts';
import { access, toolCall } from './calls.ts';
import { invoke } from './invocations.ts';

const none: Decision = { effect: 'none', findings: [] };

function decided(effect: Effect, rule: RuleId): Decision {
  const finding = { effect, rule, reason: '', target: '' };
  return { ...finding, findings: [finding] };
}

const writes = (path: string) => toolCall({ accesses: [access('write', path)] });
const runs = (...commands: string[]) => toolCall({ tool: 'Bash', invocations: commands.map((each) => invoke(each)) });

const table: readonly (readonly [claim: string, call: ToolCall, decision: Decision, severity: Severity])[] = [
  ['a boundary denies', writes('a'), decided('deny', 'boundary'), 'critical'],
  ['a reserved path denies', writes('a'), decided('deny', 'reserved-path'), 'warning'],
  ['a human verb denies', writes('a'), decided('deny', 'human-verb'), 'warning'],
  ['a question', writes('a'), decided('ask', 'reserved-path'), 'warning'],
  ['a note', writes('.env'), decided('note', 'boundary'), 'warning'],
  ['an ordinary file', writes('src/a.ts'), none, 'info'],
  ['a file of secrets', writes('deploy/.env.prod'), none, 'critical'],
  ['a key', writes('certificates/a.pem'), none, 'critical'],
  ['authentication', writes('src/auth/login.ts'), none, 'critical'],
  ['deleting a key', toolCall({ accesses: [access('delete', 'a.key')] }), none, 'critical'],
  ['reading a key', toolCall({ accesses: [access('read', 'a.key')] }), none, 'info'],
  ['a dependency', writes('packages/a/package.json'), none, 'warning'],
  ['a lock file', writes('Cargo.lock'), none, 'warning'],
  ['a risky program', runs('ls', 'rm -rf x'), none, 'warning'],
  ['an ordinary program', runs('ls rm'), none, 'info'],
  ['a command of nothing', runs(), none, 'info'],
  ['a key outside the project', toolCall({ accesses: [access('write', undefined)] }), none, 'info'],
];

describe('severityOf()', () => {
  for (const [claim, call, decision, severity] of table) {
    it(`${claim} is ${severity}`, () => assert.equal(severityOf(call, decision), severity));
  }

  it('folds case where the disk does', () => {
    assert.equal(severityOf(writes('.ENV'), none), 'info');
    assert.equal(severityOf({ ...writes('.ENV'), foldsCase: true }, none), 'critical');
  });
});
