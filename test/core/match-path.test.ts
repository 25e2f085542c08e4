import assert from 'node:assert/strict';
import { performance } from 'node:perf_hooks';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { minimatch } from 'minimatch';
import {
  isLiteral,
  matchAgent,
  matchPath,
  matchPathOrParent,
  matchText,
  mayMatchBelow,
  patternsMeet,
} from '../../src/core/match-path.ts';

const options = { dot: true, noext: true, nocomment: true, nonegate: true } as const;

/** The judge: the same dialect, with our one addition. */
function judge(pattern: string, path: string): boolean {
  return minimatch(path, pattern.includes('/') ? pattern : `**/${pattern}`, options);
}

// A small alphabet, so that random patterns match random paths often.
const name = fc.string({ unit: fc.constantFrom('a', 'b', 'A', '.', '-', ']', '^', '!'), minLength: 1, maxLength: 4 });
const notDots = (segment: string) => segment !== '.' && segment !== '..';
// Ranges run upwards and a dash of its own stands last: what anything else means is nobody's agreement.
const member = fc.constantFrom('a', 'b', 'A', 'a-b', 'A-a', ']', '^', '!', '.');
const bracket = fc
  .tuple(fc.constantFrom('', '!', '^'), fc.array(member, { minLength: 1, maxLength: 3 }), fc.constantFrom('', '-'))
  .map(([negation, members, dash]) => `[${negation}${members.join('')}${dash}]`);
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('a', 'b', 'A', '.', '-', ']') },
  { weight: 2, arbitrary: fc.constantFrom('*', '?') },
  { weight: 1, arbitrary: bracket },
);
const globSegment = fc.oneof(
  { weight: 1, arbitrary: fc.constant('**') },
  {
    weight: 4,
    arbitrary: fc
      .array(piece, { minLength: 1, maxLength: 4 })
      .map((pieces) => pieces.join(''))
      .filter(notDots),
  },
);
const glob = fc.array(globSegment, { minLength: 1, maxLength: 4 }).map((segments) => segments.join('/'));
const path = fc.array(name.filter(notDots), { minLength: 1, maxLength: 4 }).map((segments) => segments.join('/'));

describe('matchPath()', () => {
  it('agrees with minimatch on random patterns and paths', () => {
    let matches = 0;
    const check = fc.property(glob, path, (pattern, each) => {
      const expected = judge(pattern, each);
      if (expected) matches += 1;
      assert.equal(matchPath(pattern, each), expected, `${pattern} against ${each}`);
    });
    fc.assert(check, { numRuns: 20_000 });
    assert.ok(matches > 1000, `only ${matches} pairs matched: the property says too little`);
  });

  const table: readonly (readonly [pattern: string, path: string, matches: boolean, why?: string])[] = [
    ['.env*', '.env', true],
    ['.env*', 'sub/.env', true, 'a pattern without a slash matches at any depth'],
    ['.env*', 'sub/deep/.env.local', true],
    ['.env*', 'environment', false],
    ['.env*', '.env/inside', false, 'the directory matches, what is in it is for matchPathOrParent'],
    ['a/**', 'a', false, 'what is in a, not a itself'],
    ['a/**', 'a/b', true],
    ['a/**', 'a/b/c', true],
    ['a/**', 'ab/c', false],
    ['a/**', 'x/a/b', false, 'a slash anchors at the root'],
    ['**/a', 'a', true],
    ['**/a', 'x/y/a', true],
    ['a/**/b', 'a/b', true, '** is also no segment'],
    ['a/**/b', 'a/x/y/b', true],
    ['a/**/b/**/c', 'a/b/x/b/c', true],
    ['a/*', 'a/b/c', false],
    ['a/*', 'a/.hidden', true],
    ['**', '.git/config', true],
    ['*', 'a', true],
    ['*', 'a/b', true, 'any depth'],
    ['a/?', 'a/b', true],
    ['a/?', 'a/bc', false],
    ['./a', 'a', true, 'a leading ./ means nothing'],
    ['./src/**', 'src/a', true],
    ['a/', 'a', true, 'a trailing / means nothing'],
    ['a/', 'x/a', false, 'but it anchors'],
    ['src/**/', 'src/a', true],
    ['[ab].ts', 'a.ts', true],
    ['[!ab].ts', 'a.ts', false],
    ['[^ab].ts', 'c.ts', true],
    ['[a-c]', 'b', true],
    ['[a-c]', 'd', false],
    ['[]a]', ']', true, 'a bracket that comes first is a member'],
    ['[!]a]', 'b', true],
    ['[!]a]', ']', false],
    ['[a', '[a', true, 'an open bracket is itself'],
    ['[!]', '[!]', true],
    ['#a', '#a', true, 'no comments'],
    ['!a', '!a', true, 'no negation'],
    ['+(a)', '+(a)', true, 'no extended globs'],
    ['{a,b}', 'a', false, 'braces are expanded before'],
    ['A', 'a', false, 'case counts'],
    ['', 'a', false],
    ['caf\u00e9', 'cafe\u0301', false, 'two names on a disk that does not fold'],
    ['a*b', 'a\nb', true, 'a line break is a character like any other'],
  ];
  for (const [pattern, each, matches, why] of table) {
    const claim = `${JSON.stringify(pattern)} ${matches ? 'matches' : 'does not match'} ${JSON.stringify(each)}`;
    it(why === undefined ? claim : `${claim}: ${why}`, () => assert.equal(matchPath(pattern, each), matches));
  }

  const folded: readonly (readonly [pattern: string, path: string, matches: boolean])[] = [
    ['.ENV*', 'sub/.env', true],
    ['Protected/**', 'pROTECTED/a', true],
    ['caf\u00e9/**', 'cafe\u0301/x', true],
    ['cafe\u0301/**', 'CAF\u00c9/x', true],
    ['[A-C]', 'b', true],
    ['a/**', 'b/a', false],
  ];
  for (const [pattern, each, matches] of folded) {
    it(`${pattern} ${matches ? 'matches' : 'does not match'} ${each} on a disk that folds case`, () =>
      assert.equal(matchPath(pattern, each, true), matches));
  }

  it('takes time that grows with the product of pattern and path at most', () => {
    const stars = `${'*a'.repeat(20)}*b`;
    const hostile: readonly (readonly [pattern: string, path: string])[] = [
      [stars, 'a'.repeat(4096)],
      [`${'**/a/'.repeat(20)}b`, 'a/'.repeat(2048)],
      [`${'**/*a*/'.repeat(20)}b`, `${'aa/'.repeat(1365)}c`],
      [`${'[!b]*'.repeat(40)}b`, 'a'.repeat(4096)],
    ];
    for (const [pattern, each] of hostile) {
      const started = performance.now();
      assert.equal(matchPath(pattern, each), false);
      // Backtracking takes centuries here; what is left is some 100 000 steps.
      assert.ok(performance.now() - started < 500, `${pattern.slice(0, 20)} took too long`);
    }
  });
});

describe('matchPathOrParent()', () => {
  const table: readonly (readonly [pattern: string, path: string, matches: boolean])[] = [
    ['protected', 'protected', true],
    ['protected', 'protected/deep/file', true],
    ['protected', 'sub/protected/file', true],
    ['a/protected', 'protected', false],
    ['.env*', '.env/inside', true],
    ['a/**', 'a', false],
    ['*.d', 'conf.d/x', true],
    ['secrets/*.pem', 'secrets/a.pem/x', true],
    ['protected', 'protectedness', false],
  ];
  for (const [pattern, each, matches] of table) {
    it(`${pattern} ${matches ? 'covers' : 'does not cover'} ${each}`, () =>
      assert.equal(matchPathOrParent(pattern, each), matches));
  }

  it('says what matchPath says of the path or of one of its parents', () => {
    const check = fc.property(glob, path, (pattern, each) => {
      const segments = each.split('/');
      const parents = segments.map((_, index) => segments.slice(0, index + 1).join('/'));
      assert.equal(
        matchPathOrParent(pattern, each),
        parents.some((parent) => matchPath(pattern, parent)),
      );
    });
    fc.assert(check, { numRuns: 5000 });
  });

  it('takes no longer for a path of 2000 directories than for its length', () => {
    const started = performance.now();
    for (let repeat = 0; repeat < 20; repeat += 1) matchPathOrParent('**/*a*/x', `${'a/'.repeat(2000)}b`);
    assert.ok(performance.now() - started < 500);
  });
});

describe('mayMatchBelow()', () => {
  const table: readonly (readonly [pattern: string, directory: string, may: boolean])[] = [
    ['.claude/agents', '.claude', true],
    ['.claude/agents', '.', true],
    ['.claude/agents', 'src', false],
    ['.claude/agents', '.claude/agents', false],
    ['.claude/settings*.json', '.claude', true],
    ['**/x', 'any/where', true],
    ['a/**/x', 'a/b/c', true],
    ['a/**/x', 'b', false],
    ['a/*/x', 'a/b', true],
    ['.env', 'sub', true],
  ];
  for (const [pattern, directory, may] of table) {
    it(`something that ${pattern} matches ${may ? 'may' : 'cannot'} lie below ${directory}`, () =>
      assert.equal(mayMatchBelow(pattern, directory), may));
  }

  it('never denies what matchPath finds below', () => {
    fc.assert(
      fc.property(glob, path, name.filter(notDots), (pattern, directory, below) => {
        if (matchPath(pattern, `${directory}/${below}`)) assert.ok(mayMatchBelow(pattern, directory));
      }),
      { numRuns: 5000 },
    );
  });
});

describe('patternsMeet()', () => {
  const table: readonly (readonly [glob: string, pattern: string, meet: boolean, why?: string])[] = [
    ['*.ts', '*.ts', true],
    ['src/*.ts', 'src/**', true],
    ['src/*.ts', 'docs/**', false],
    ['src/*', '**/*.pem', true],
    ['*.json', '.env*', false, 'a wildcard takes no leading dot'],
    ['.*', '.env*', true],
    ['.e?v', '.env*', true],
    ['.[a-f]nv', '.env*', true],
    ['.[!e]nv', '.env*', false],
    ['sub/.env.*', '.env*', true],
    ['pro*/x', 'protected/**', true],
    ['pro*', 'protected/**', false, 'what is in it, not the directory'],
    ['pro*', 'protected', true],
    ['pro*/a/b', 'protected', true, 'what lies below'],
    ['x*', 'protected', false],
    ['src/**', 'src/secret/key', true],
    ['src/**', 'secret/key', false],
    ['a/**/key', 'a/key', true],
    ['conf**.json', 'conf/deep/x.json', true, 'any text, / included'],
    ['conf*.json', 'conf/deep/x.json', false],
    ['**', 'a/b', true],
    ['a/b', 'a/*/c', false],
    ['a/?', 'a/**', true],
    ['a', 'a/**', false],
    ['[ab]', '[bc]', true],
    ['', 'a', false],
    ['[a', '[a', true],
  ];
  for (const [each, pattern, meet, why] of table) {
    const claim = `${each} and ${pattern} ${meet ? 'meet' : 'do not meet'}`;
    it(why === undefined ? claim : `${claim}: ${why}`, () => assert.equal(patternsMeet(each, pattern), meet));
  }

  it('folds case where the disk does', () => {
    assert.equal(patternsMeet('PRO*', 'protected'), false);
    assert.equal(patternsMeet('PRO*', 'protected', true), true);
  });

  it('never denies a path that both match', () => {
    let both = 0;
    const undotted = path.filter((each) => !/(?:^|\/)\./.test(each));
    const check = fc.property(glob, glob, undotted, (ours, theirs, each) => {
      // A pattern without a slash matches at any depth, a glob of a shell does not.
      if (!matchPath(`./${ours}`, each) || !matchPathOrParent(theirs, each)) return;
      both += 1;
      assert.ok(patternsMeet(ours, theirs), `${ours} and ${theirs} meet in ${each}`);
    });
    fc.assert(check, { numRuns: 60_000 });
    assert.ok(both > 200, `only ${both} paths were matched by both: the property says too little`);
  });

  it('says no of literals that are not the same path', () => {
    fc.assert(
      fc.property(path, path, (ours, theirs) => {
        const literal = [ours, theirs].every((each) => !/[[*?]/.test(each));
        if (literal) assert.equal(patternsMeet(ours, `./${theirs}`), matchPathOrParent(`./${theirs}`, ours));
      }),
    );
  });

  it('takes time and space that grow with the product of both at most', () => {
    const hostile = [`${'**/*a*/'.repeat(300)}b`, `${'*a'.repeat(2000)}c`, '['.repeat(4000), '**'.repeat(2000)];
    for (const each of hostile) {
      const started = performance.now();
      patternsMeet(each, `${'**/*a*/'.repeat(30)}d`);
      assert.ok(performance.now() - started < 500, `${each.slice(0, 20)} took too long`);
    }
  });
});

describe('matchText()', () => {
  it('takes a slash for a character like any other', () => {
    assert.equal(matchText('of=/dev/*', 'of=/dev/mapper/a'), true);
    assert.equal(matchText('of=/dev/*', 'if=/dev/a'), false);
  });
});

describe('matchAgent()', () => {
  const table: readonly (readonly [pattern: string, name: string, matches: boolean])[] = [
    ['*', 'lead', true],
    ['*', 'k6s:builder', true],
    ['builder', 'builder', true],
    ['builder', 'k6s:builder', true],
    ['k6s:builder', 'k6s:builder', true],
    ['k6s:builder', 'builder', false],
    ['k6s:*', 'k6s:builder', true],
    ['build*', 'k6s:builder', true],
    ['builder', 'rebuilder', false],
    ['builder', 'Builder', false],
    ['[bB]uilder', 'Builder', true],
    ['*', '', true],
  ];
  for (const [pattern, each, matches] of table) {
    it(`${pattern} ${matches ? 'names' : 'does not name'} ${JSON.stringify(each)}`, () =>
      assert.equal(matchAgent(pattern, each), matches));
  }
});

describe('isLiteral()', () => {
  for (const [pattern, literal] of [
    ['a/b.c', true],
    ['a*', false],
    ['a?', false],
    ['[a]', false],
    ['a]', true],
  ] as const) {
    it(`${pattern} is ${literal ? 'one path' : 'a glob'}`, () => assert.equal(isLiteral(pattern), literal));
  }
});
