import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { printable } from '../../src/core/text.ts';

const rows: readonly (readonly [claim: string, text: string, expected: string])[] = [
  ['plain text', 'Fix "the" <login> bug', 'Fix "the" <login> bug'],
  ['letters of any language', 'Größe 大きさ المقاس', 'Größe 大きさ المقاس'],
  ['emoji', '🦄', '🦄'],
  ['the parts of a joined emoji', '👩\u200d💻', '👩\\u{200d}💻'],
  ['escapes to the terminal', '\u001b[2J', '\\x1b[2J'],
  ['one-byte escapes', '\u009b31m', '\\x9b31m'],
  ['line ends', 'a\r\nb', 'a\\x0d\\x0ab'],
  ['tabs and NULs', '\t\0', '\\x09\\x00'],
  ['delete', '\u007f', '\\x7f'],
  ['overrides of direction', '\u202egnp.exe', '\\u{202e}gnp.exe'],
  ['isolates of direction', '\u2066a\u2069', '\\u{2066}a\\u{2069}'],
  ['zero widths', 'a\u200b\ufeffb', 'a\\u{200b}\\u{feff}b'],
  ['soft hyphens', 'a\u00adb', 'a\\xadb'],
  ['separators of lines', 'a\u2028b\u2029', 'a\\u{2028}b\\u{2029}'],
  ['invisible tags', '\u{e0041}', '\\u{e0041}'],
  ['half surrogates', '\ud800', '\\u{d800}'],
];

describe('printable()', () => {
  for (const [claim, text, expected] of rows) {
    it(`writes ${claim} ${text === expected ? 'as they are' : 'out'}`, () => assert.equal(printable(text), expected));
  }

  it('leaves nothing that hides or acts, and changes nothing twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = printable(text);
        assert.doesNotMatch(shown, /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        assert.equal(printable(shown), shown);
      }),
    );
  });
});
