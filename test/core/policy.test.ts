import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { defaultPolicy, policyNotices, standardTools } from '../../src/core/policy.ts';
import { boundary, policyOf } from '../policy/calls.ts';

describe('policyNotices()', () => {
  it('says nothing of a policy that does what it says', () => {
    assert.deepEqual(policyNotices({ hash: '', ...defaultPolicy }), []);
    assert.deepEqual(policyNotices(policyOf(boundary('builder'), boundary('*'), boundary('*'))), []);
  });

  it('names gates that are not enforced and boundaries that nobody reaches', () => {
    const policy = { ...policyOf(boundary('*'), boundary('builder')), gates: ['release'] };
    const notices = policyNotices(policy);
    assert.equal(notices.length, 2);
    assert.match(notices[0] ?? '', /release/);
    assert.match(notices[1] ?? '', /"builder" is never reached/);
  });

  it('says when what cannot be undone is not refused', () => {
    const policy = { ...policyOf(), tools: { ...standardTools, protect: 'off' as const } };
    assert.match(policyNotices(policy).join(), /tools\.protect is off/);
  });
});
