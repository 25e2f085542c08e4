import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { ResolvedAccess } from '../../src/core/calls.ts';
import type { Effect } from '../../src/core/decisions.ts';
import { titles } from '../../src/operations/explain-call.ts';
import { decide, rules } from '../../src/policy/decide.ts';
import { access, boundary, callOf, now, paused, policyOf, toolCall, unpaused } from './calls.ts';

const policy = policyOf(
  boundary('noter', { forbidden: ['noted/**'], enforcement: 'advisory' }),
  boundary('*', { forbidden: ['protected/**'], forbiddenReads: ['secrets/**'] }),
);

/** One access for each answer a rule can give the agent `noter`. */
const samples: Readonly<Record<string, readonly [each: ResolvedAccess, effect: Effect | 'none']>> = {
  free: [access('write', 'src/a'), 'none'],
  noted: [access('write', 'noted/a'), 'note'],
  asked: [access('write', 'k6s.yaml'), 'ask'],
  forbidden: [access('write', 'protected/a'), 'deny'],
  unreadable: [access('read', 'secrets/a'), 'deny'],
  reserved: [access('write', '.mcp.json'), 'deny'],
};
const strength = { none: 0, note: 1, ask: 2, deny: 3 } as const;

describe('decide()', () => {
  it('answers with the strongest effect, in every order of accesses', () => {
    const rows = Object.values(samples);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...rows), { maxLength: 6 }), (chosen) => {
        const decision = decide(callOf('noter', ...chosen.map(([each]) => each)), policy, unpaused, now);
        const strongest = Math.max(0, ...chosen.map(([, effect]) => strength[effect]));
        assert.equal(strength[decision.effect], strongest);
        if (decision.effect !== 'none') assert.deepEqual(decision.findings[0]?.reason, decision.reason);
      }),
      { numRuns: 2000 },
    );
  });

  it('denies when any rule denies, in every order of boundaries', () => {
    const deny = boundary('*', { forbidden: ['x/**'] });
    const note = boundary('*', { forbidden: ['x/**'], enforcement: 'advisory' });
    const silent = boundary('*');
    fc.assert(
      fc.property(fc.shuffledSubarray([deny, note, silent, note], { minLength: 1 }), (boundaries) => {
        const { effect } = decide(callOf('lead', access('write', 'x/a')), policyOf(...boundaries), unpaused, now);
        const expected = boundaries.includes(deny) ? 'deny' : boundaries.includes(note) ? 'note' : 'none';
        assert.equal(effect, expected);
      }),
    );
  });

  it('gives the reason of the earlier rule when two are equally strong', () => {
    const both = callOf('lead', access('write', 'protected/a'), access('write', '.mcp.json'));
    const decision = decide(both, policy, unpaused, now);
    assert.equal(decision.effect === 'none' ? '' : decision.rule, 'reserved-path');
    assert.deepEqual(
      decision.findings.map((finding) => finding.rule),
      ['reserved-path', 'boundary'],
    );
  });

  it('keeps every finding once', () => {
    const call = callOf('noter', ...Object.values(samples).map(([each]) => each));
    const { findings } = decide(call, policy, unpaused, now);
    assert.equal(new Set(findings).size, findings.length);
    assert.deepEqual(findings.map(({ effect }) => effect).sort(), ['ask', 'deny', 'deny', 'deny', 'note']);
  });

  it('turns the denials of boundaries into notes while enforcement is paused', () => {
    const decision = decide(callOf('lead', access('write', 'protected/a')), policy, paused, now);
    assert.equal(decision.effect, 'note');
    assert.match(decision.reason, /paused/);
  });

  it('keeps reserved paths and human verbs while enforcement is paused', () => {
    const write = callOf('lead', access('write', '.khoregos/journal/1'));
    const verb = toolCall({ tool: 'Bash', command: 'k6s approve 1', humanVerb: 'approve' });
    assert.equal(decide(write, policy, paused, now).effect, 'deny');
    assert.equal(decide(verb, policy, paused, now).effect, 'deny');
    assert.equal(decide(callOf('lead', access('write', 'k6s.yaml')), policy, paused, now).effect, 'ask');
  });

  it('denies again once the pause is over', () => {
    const later = Date.parse(paused.pause.until);
    assert.equal(decide(callOf('lead', access('write', 'protected/a')), policy, paused, later).effect, 'deny');
  });

  it('has no opinion on a call that touches nothing', () => {
    assert.deepEqual(decide(toolCall(), policy, unpaused, now), { effect: 'none', findings: [] });
  });
});

/** What a refusal must say: the rule, and after the last semicolon what to do instead. */
const instead = /\b(ask|choose|prefer|tell|work without|allow this change only)\b/;

describe('reasons', () => {
  it('have at most 300 characters, name their rule and say what to do instead', () => {
    const unit = fc.constantFrom('a', 'é', '/', '.', '漢');
    // Texts are cut at a slash: these stay as long as they may.
    const slashes = fc.constantFrom('a/'.repeat(200), `x${'a/'.repeat(200)}`);
    const long = fc.oneof(fc.string({ unit }), fc.string({ unit, maxLength: 1000, size: 'max' }), slashes);
    const longName = 'a/'.repeat(120);
    const action = fc.constantFrom('read', 'write', 'delete');
    const enforcement = fc.constantFrom('strict', 'advisory');
    const check = fc.property(long, long, action, enforcement, fc.boolean(), (path, pattern, act, mode, pause) => {
      const each = access(act, `p/${path}`);
      const forbidden = ['p/**', `${pattern}*`];
      const policies = [
        policyOf(boundary('*', { forbidden, forbiddenReads: forbidden, enforcement: mode })),
        policyOf(boundary('*'.repeat(256), { allowed: [`${pattern}x`], enforcement: mode })),
        policyOf(boundary(longName, { forbidden: [`p${'/**'.repeat(80)}`], enforcement: mode })),
        policyOf(boundary(longName, { allowed: [longName, `x${longName}`], enforcement: mode })),
      ];
      const calls = [
        callOf('lead', each),
        callOf(longName, each),
        callOf('lead', access(act, `.khoregos/${path}`)),
        callOf('lead', access(act, path, { zone: 'khoregos' })),
        { ...callOf('lead', access('write', 'k6s.yaml')), attended: pause },
        toolCall({ tool: 'Skill', command: `k6s:session-delete ${path}` }),
      ];
      for (const call of calls) {
        for (const one of policies) {
          for (const finding of decide(call, one, pause ? paused : unpaused, now).findings) {
            assert.ok(finding.reason.length <= 300, `${finding.reason.length}: ${finding.reason}`);
            assert.ok(finding.reason.includes(finding.rule), finding.reason);
            assert.match(finding.reason.slice(finding.reason.lastIndexOf(')')), instead);
          }
        }
      }
    });
    fc.assert(check, { numRuns: 300 });
  });

  it('name alternatives that pass', () => {
    const strict = policyOf(boundary('*', { allowed: ['src/**'], forbidden: ['src/secret/**'] }));
    const refused = decide(callOf('lead', access('write', 'docs/a')), strict, unpaused, now);
    assert.match(refused.effect === 'none' ? '' : refused.reason, /may change only src\/\*\*/);
    // "may change only src/**"
    assert.equal(decide(callOf('lead', access('write', 'src/a')), strict, unpaused, now).effect, 'none');
    // "choose a path outside it"
    const forbidden = decide(callOf('lead', access('write', 'src/secret/a')), strict, unpaused, now);
    assert.match(forbidden.effect === 'none' ? '' : forbidden.reason, /src\/secret\/\*\* is forbidden.*outside/);
    assert.equal(decide(callOf('lead', access('write', 'src/public/a')), strict, unpaused, now).effect, 'none');
  });
});

describe('rules', () => {
  it('have ids of their own, titles, and nothing to say of a call that does nothing', () => {
    assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length);
    for (const { id, find } of rules) {
      assert.notEqual(titles[id] ?? '', '');
      assert.deepEqual(find(toolCall(), policy, unpaused, now), []);
    }
  });
});
