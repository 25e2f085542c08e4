import assert from 'node:assert/strict';
import test from 'node:test';
import { auditAnchor } from '../../src/cli/audit-anchor.ts';
import type { Invocation } from '../../src/cli/command.ts';
import { noProgress } from '../../src/cli/progress.ts';
import { KhoregosError } from '../../src/core/errors.ts';
import { governedProject, homeOf } from '../helpers.ts';

/** Code of what it refuses with; the options are wrong, or an agent asks. */
function refusal(root: string, options: Invocation['options'], more: Invocation['variables'] = {}): string {
  const invocation: Invocation = {
    operands: [],
    options,
    variables: { HOME: homeOf(root), USER: 'operator', ...more },
    cwd: root,
    now: Date.now,
    json: false,
    paint: (_, text) => text,
    columns: 80,
    pluginRoot: undefined,
    progress: noProgress.show,
    interrupted: () => new AbortController().signal,
  };
  try {
    auditAnchor.run(invocation);
  } catch (error) {
    assert.ok(error instanceof KhoregosError, String(error));
    assert.ok(error.remedy);
    return `${error.code} ${error.message}`;
  }
  return 'nothing';
}

test('audit anchor is for a person, and takes one way to a timestamp at a time', (t) => {
  const root = governedProject(t);
  assert.match(refusal(root, {}, { CLAUDECODE: '1' }), /^HUMAN_ONLY Cannot run "k6s audit anchor"/);
  const two = { tsa: 'https://example.org', 'timestamp-query': 'q' };
  assert.match(refusal(root, two), /^USAGE Cannot use --tsa, --timestamp-query and --timestamp-reply together/);
  assert.match(refusal(root, { 'timestamp-query': 'q', 'timestamp-reply': 'r' }), /^USAGE/);
  assert.match(refusal(root, { 'tsa-ca': 'ca.pem' }), /^USAGE Cannot use --tsa-ca alone/);
  assert.match(refusal(root, { 'tsa-ca': 'ca.pem', 'timestamp-query': 'q' }), /^USAGE Cannot use --tsa-ca alone/);
});
