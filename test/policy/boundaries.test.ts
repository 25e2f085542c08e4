import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ResolvedAccess } from '../../src/core/calls.ts';
import type { Boundary } from '../../src/core/policy.ts';
import { findBoundaries, findBoundary } from '../../src/policy/boundaries.ts';
import { access, boundary, callOf, globbed, place, policyOf, possible, unknown } from './calls.ts';

function effectsOf(name: string, each: ResolvedAccess, boundaries: readonly Boundary[]): readonly string[] {
  return findBoundary(each, callOf(name, each), policyOf(...boundaries)).map((finding) => finding.effect);
}

const everyone = boundary('*', { forbidden: ['.env*', 'protected/**'], forbiddenReads: ['secrets/**'] });
const builder = boundary('builder', { allowed: ['src/**', 'docs'], forbidden: ['src/generated/**'] });
const closed = boundary('*', { allowed: ['src/**'] });

type Row = readonly [claim: string, agent: string, each: ResolvedAccess, boundaries: Boundary[], effects: string[]];

const table: readonly Row[] = [
  ['no boundary, no opinion', 'lead', access('write', 'a'), [], []],
  ['a boundary of somebody else', 'lead', access('write', 'src/generated/a'), [builder], []],
  ['forbidden', 'lead', access('write', 'protected/a'), [everyone], ['deny']],
  ['forbidden at any depth', 'lead', access('write', 'deep/down/.env.local'), [everyone], ['deny']],
  ['forbidden to delete too', 'lead', access('delete', 'protected/a'), [everyone], ['deny']],
  ['what is not forbidden passes when no list of allowed is set', 'lead', access('write', 'a'), [everyone], []],
  ['forbidden to write is not forbidden to read', 'lead', access('read', 'protected/a'), [everyone], []],
  ['forbidden to read', 'lead', access('read', 'secrets/a'), [everyone], ['deny']],
  ['forbidden to read is not forbidden to write', 'lead', access('write', 'secrets/a'), [everyone], []],
  ['allowed', 'builder', access('write', 'src/a'), [builder], []],
  ['a directory of which all is allowed', 'builder', access('write', 'src'), [builder], []],
  ['a directory of that name elsewhere', 'builder', access('write', 'lib/src'), [builder], ['deny']],
  ['a literal allows what is in it', 'builder', access('write', 'docs/a/b'), [builder], []],
  [
    'a glob allows no more than it matches',
    'x',
    access('write', 'src/a/b'),
    [boundary('x', { allowed: ['src/*'] })],
    ['deny'],
  ],
  ['not allowed', 'builder', access('write', 'test/a'), [builder], ['deny']],
  ['not allowed to delete', 'builder', access('delete', 'test/a'), [builder], ['deny']],
  ['an allowed list does not bind reads', 'builder', access('read', 'test/a'), [builder], []],
  ['forbidden goes before allowed', 'builder', access('write', 'src/generated/a'), [builder], ['deny']],
  ['the bare name of a plugin agent', 'k6s:builder', access('write', 'test/a'), [builder], ['deny']],
  ['outside passes without a list of allowed', 'lead', access('write', undefined), [everyone], []],
  ['outside is never on a list of allowed', 'builder', access('write', undefined), [builder], ['deny']],
  ['reading outside', 'builder', access('read', undefined), [builder], []],
  ['the first match decides', 'builder', access('write', 'x'), [boundary('build*'), builder], []],
  ['the forbidden list of * stays on top', 'builder', access('write', 'src/.env'), [builder, everyone], ['deny']],
  ['both lists forbid', 'builder', access('write', '.env'), [builder, everyone], ['deny', 'deny']],
  [
    'the allowed list of * is for those without a boundary',
    'builder',
    access('write', 'docs/a'),
    [builder, closed],
    [],
  ],
  ['the allowed list of *', 'lead', access('write', 'docs/a'), [builder, closed], ['deny']],
  ['* standing first is the only one that allows', 'builder', access('write', 'src/a'), [closed, builder], []],
  ['advisory', 'lead', access('write', 'p'), [boundary('*', { forbidden: ['p'], enforcement: 'advisory' })], ['note']],
  ['a directory that is forbidden', 'lead', access('write', 'p/a'), [boundary('*', { forbidden: ['p'] })], ['deny']],
  ['a hard link to a forbidden file', 'lead', access('write', 'a', { aliases: ['.env'] }), [everyone], ['deny']],
  ['a hard link from outside', 'lead', access('write', undefined, { aliases: ['.env'] }), [everyone], ['deny']],
];

const anyKey = boundary('*', { forbidden: ['**/*.pem'] });
const sealed = boundary('*', { forbidden: ['**'] });
const typed = boundary('*', { allowed: ['src/**', 'docs', '**/*.md', 'a?/x'] });

/** What a shell command may do as far as its text says. */
const uncertain: readonly Row[] = [
  ['may write what is forbidden', 'lead', possible('write', '.env'), [everyone], ['deny']],
  ['may delete what is forbidden', 'lead', possible('delete', 'protected'), [everyone], ['deny']],
  ['may read what is forbidden', 'lead', possible('read', 'secrets/a'), [everyone], ['deny']],
  ['who only may write needs no allowance', 'builder', possible('write', 'test/a'), [builder], []],
  ['may write what nobody forbids', 'lead', possible('write', 'src/a'), [everyone], []],
  ['a pattern that meets a forbidden one', 'lead', globbed('write', 'pro*/a'), [everyone], ['deny']],
  ['a pattern that begins with a dot', 'lead', globbed('write', '.e*'), [everyone], ['deny']],
  ['a pattern that takes no dot files', 'lead', globbed('write', '*.json'), [everyone], []],
  ['a pattern elsewhere', 'lead', globbed('write', 'src/*.ts'), [everyone], []],
  ['reading by a pattern', 'lead', globbed('read', 'secrets/*'), [everyone], ['deny']],
  ['reading all that is visible', 'lead', globbed('read', '*'), [everyone], []],
  ['deleting by a pattern what holds the forbidden', 'lead', globbed('delete', 'prot*'), [everyone], ['deny']],
  ['deleting everything', 'lead', globbed('delete', './**'), [everyone], ['deny']],
  ['unpacking somewhere', 'lead', globbed('write', 'out/**'), [everyone], []],
  ['unpacking into what is forbidden', 'lead', globbed('write', 'protected/**'), [everyone], ['deny']],
  [
    'unpacking into what holds the forbidden',
    'lead',
    globbed('write', 'src/**'),
    [builder, boundary('*', { forbidden: ['src/key'] })],
    ['deny'],
  ],
  ['unpacking here', 'lead', globbed('write', './**'), [everyone], []],
  [
    'a directory that nobody knows, a name that is forbidden',
    'lead',
    globbed('write', '**/.env'),
    [everyone],
    ['deny'],
  ],
  ['a directory that nobody knows, another name', 'lead', globbed('write', '**/a.ts'), [everyone, builder], []],
  ['a path that nobody knows', 'lead', globbed('write', '**'), [everyone], []],
  [
    'a known end below what is forbidden',
    'lead',
    globbed('write', '**/protected/x'),
    [boundary('*', { forbidden: ['**/protected/**'] })],
    ['deny'],
  ],
  ['nothing known', 'lead', unknown('write'), [everyone], []],
  ['nothing known, where little is allowed', 'lead', unknown('write'), [closed], []],
  ['below what is allowed', 'lead', globbed('write', 'src/*.ts'), [typed], []],
  ['far below what is allowed', 'lead', globbed('delete', 'src/a/**'), [typed], []],
  ['below a literal that is allowed', 'lead', globbed('write', 'docs/*'), [typed], []],
  ['of the kind that is allowed', 'lead', globbed('write', 'notes/*.md'), [typed], []],
  ['not all of it of that kind', 'lead', globbed('write', 'notes/*'), [typed], ['deny']],
  ['of that kind, but anywhere', 'lead', globbed('write', 'notes**.md'), [typed], ['deny']],
  ['more than the one character that is allowed', 'lead', globbed('write', 'a*/x'), [typed], ['deny']],
  ['beside what is allowed', 'lead', globbed('write', 'sr*/a'), [typed], ['deny']],
  ['a kind of file at any depth', 'lead', globbed('write', 'src/**.ts'), [anyKey], []],
  ['the same kind as is forbidden', 'lead', globbed('write', 'src/**.pem'), [anyKey], ['deny']],
  ['a kind of file below any directory', 'lead', globbed('delete', 'src/*/*.d.ts'), [anyKey], []],
  ['all that stands in a directory', 'lead', globbed('delete', 'dist/*'), [anyKey], []],
  [
    'below a name that is forbidden',
    'lead',
    globbed('write', 'src/vault/*'),
    [boundary('*', { forbidden: ['vault'] })],
    ['deny'],
  ],
  ['below names of which some are forbidden', 'lead', globbed('write', '*.pem/x'), [anyKey], ['deny']],
  ['by a pattern where everything is forbidden', 'lead', globbed('write', 'src/**/*.ts'), [sealed], ['deny']],
  ['by a name at any depth where everything is forbidden', 'lead', globbed('delete', 'src/**'), [sealed], ['deny']],
  ['outside by a pattern', 'lead', { ...globbed('write', '/x/*'), place: place(undefined) }, [typed], ['deny']],
];

describe('findBoundary()', () => {
  for (const [claim, agent, each, boundaries, effects] of uncertain) {
    it(`${effects.join(' and ') || 'passes'} where the text says not all: ${claim}`, () =>
      assert.deepEqual(effectsOf(agent, each, boundaries), effects));
  }

  it('says that a command only may do it', () => {
    const each = possible('write', '.env');
    const [finding] = findBoundary(each, callOf('lead', each), policyOf(everyone));
    assert.match(finding?.reason ?? '', /^A command that may write \.env is refused \(rule boundary\)/);
  });

  for (const [claim, agent, each, boundaries, effects] of table) {
    it(`${effects.join(' and ') || 'passes'}: ${claim}`, () =>
      assert.deepEqual(effectsOf(agent, each, boundaries), effects));
  }

  it('has no opinion on commands and addresses', () => {
    for (const action of ['execute', 'network'] as const) {
      const each = { ...access(action, 'protected/a'), place: undefined };
      assert.deepEqual(effectsOf('lead', each, [everyone]), []);
    }
  });

  it('folds case where the disk does', () => {
    const each = access('write', 'Protected/A');
    const call = callOf('lead', each);
    assert.deepEqual(findBoundary(each, call, policyOf(everyone)), []);
    assert.equal(findBoundary(each, { ...call, foldsCase: true }, policyOf(everyone)).length, 1);
  });
});

describe('findBoundaries()', () => {
  const execute = (target: string) => ({ action: 'execute', target, certainty: 'unknown', place: undefined }) as const;
  const rulesOf = (command: string, target: string, boundaries: Boundary[]) =>
    findBoundaries({ ...callOf('lead', execute(target)), command }, policyOf(...boundaries)).map(({ rule }) => rule);

  it('lets a command run a program that nobody knows', () => {
    assert.deepEqual(rulesOf('$x y', '', [everyone]), []);
  });
});
