import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import test from 'node:test';
import { quoteWord } from '../../src/core/quote-word.ts';

test('quoteWord() is read back by a shell as it was', () => {
  const words = [
    'a',
    '-rf',
    'a b',
    '',
    "it's",
    '"$(id)"',
    '`id`',
    '$HOME',
    '*',
    'a\nb',
    '\\',
    '~',
    '!x',
    'é',
    '#',
    'a=b',
    '{a,b}',
  ];
  const printed = execFileSync('/bin/sh', ['-c', `printf '%s\\0' ${words.map(quoteWord).join(' ')}`], {
    encoding: 'utf8',
  });
  assert.deepEqual(printed.split('\0').slice(0, -1), words);
  assert.equal(quoteWord('src/a-b.ts'), 'src/a-b.ts');
});
