import assert from 'node:assert/strict';
import { performance } from 'node:perf_hooks';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Language, readCode } from '../../src/shell/read-code.ts';
import { applescript, awk, sed, tcl, vim } from './code/editors.ts';
import { node } from './code/node.ts';
import { python } from './code/python.ts';
import type { Row } from './code/row.ts';
import { lua, perl, php, r, ruby } from './code/scripts.ts';

/** As in the tables, sorted. */
function outcomeOf(language: Language, code: string): readonly string[] {
  const { accesses, commands, origin } = readCode(language, code);
  return [
    ...accesses.map(({ action, target, certainty, recursive, sent }) =>
      [action, recursive && 'all', sent && 'sent', certainty !== 'exact' && certainty, target]
        .filter(Boolean)
        .join(' '),
    ),
    ...commands.map((command) => `$ ${command}`),
    ...(origin === undefined ? [] : [`from ${origin}`]),
  ].sort();
}

const tables: Readonly<Record<Language, readonly Row[]>> = {
  python,
  node,
  perl,
  ruby,
  php,
  lua,
  r,
  awk,
  sed,
  tcl,
  vim,
  applescript,
};

for (const [language, rows] of Object.entries(tables)) {
  describe(`readCode() of ${language}`, () => {
    for (const [code, ...outcome] of rows) {
      it(`reads ${JSON.stringify(code)}`, () =>
        assert.deepEqual(outcomeOf(language as Language, code), outcome.toSorted()));
    }
  });
}

describe('readCode()', () => {
  it('gives up above 100 000 characters', () =>
    assert.deepEqual(outcomeOf('python', ' '.repeat(100_001)), ['write unknown python code of 100001 characters']));

  it('takes what nests too deeply for a write that nobody knows', () =>
    assert.deepEqual(outcomeOf('python', `${'('.repeat(100)}open('a', 'w')`), [`write unknown ${'('.repeat(80)}`]));

  it('stops at some hundreds of paths and says so', () => {
    const outcome = outcomeOf(
      'node',
      Array.from({ length: 2000 }, (_, index) => `fs.unlinkSync('a${index}')`).join(';'),
    );
    assert.ok(outcome.length < 1200);
    assert.ok(outcome.some((each) => each.startsWith('write unknown')));
  });

  it('never throws', () => {
    const language = fc.constantFrom(...(Object.keys(tables) as Language[]));
    const marks = fc.constantFrom(
      ...'\'"`\\/(){}[]<>|&;,.:=+-*%$@#!?~ \n'.split(''),
      'open',
      'eval',
      's',
      'q',
      '<<EOF',
      'f"{',
      '${',
      'e ',
      'w ',
    );
    const code = fc.oneof(
      fc.string(),
      fc.array(marks, { maxLength: 60 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(language, code, (each, text) => void readCode(each, text)),
      { numRuns: 3000 },
    );
  });

  /** Each is repeated to fill a fifth of the limit, in some 10 ms; time with the square of the length is a second and more. */
  const repeated: readonly string[] = [
    ...'([{<\'"`\\/$#!|%'.split(''),
    '=[/',
    '= /[ ',
    "f'{",
    '`${',
    '"#{',
    '{ ',
    'if {',
    'x = x + x;',
    'p.lower();',
    'eval(p);',
    'system(p);',
    'open(p,"w");',
    '<<A ',
    '<<A\n',
    'q(',
    's{',
    'a.',
    'a(',
    'a=',
    'a:',
    'print | (',
    '/a',
    's/a/b',
    'g/a/',
    "'a' 'b' ",
    'é\u{10ffff}',
    'print > ("a" ',
    'do shell script "a" & ',
    'import a, ',
    'for a b c ',
  ];
  for (const part of repeated) {
    it(`takes linear time for ${JSON.stringify(part)} again and again`, () => {
      for (const language of Object.keys(tables) as Language[]) {
        const code = `p = '${'x'.repeat(5000)}';${part.repeat(Math.floor(20_000 / part.length))}`;
        const start = performance.now();
        readCode(language, code);
        assert.ok(performance.now() - start < 500, `${language} took ${performance.now() - start} ms`);
      }
    });
  }
});
