/** How are options, operands, subcommands and commands told apart? */
import { deepEqual, equal, ok } from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { findProgram } from '../../src/shell/find-program.ts';
import { tables } from '../../src/shell/programs/find-row.ts';
import { readArguments } from '../../src/shell/read-arguments.ts';
import type { ShellWord } from '../../src/shell/shell-word.ts';
import { argumentsOf, usesOf } from './argument-words.ts';

const options: readonly (readonly [line: string, options: string])[] = [
  ['rm -rf a', '-r -f'],
  ['rm a -r -- -f', '-r'],
  ['sort --output=a --key 2 b', '--output=a --key=2'],
  ['sort --out=a b', '--out=a'],
  ['sort -oa -k2 b', '-o=a -k=2'],
  ['head -20 a', '-20'],
  ['tar xzf a', '-x -z -f=a'],
  ['bash -euo pipefail -c x', '-e -u -o=pipefail -c'],
  ['sort -o $x a', '-o'],
  ['sort --output=$x* a', '--output'],
  ['dd if=a of=b', 'if=a of=b'],
  ['vim +5 a', '+=5'],
  ['docker run -p=1:2 img', '-p=1:2'],
  ['go build -o=a', '-o=a'],
  ['go build --o a', '--o=a'],
  ['javac -deprecation A', '-deprecation'],
  ['jq --arg a b .', '--arg=a'],
  ['frobnicate --a=b -xy c', '--a=b -xy'],
  ['frobnicate -o x.y -- -z', '-o=x.y'],
  ['git commit -am x', '-a -m=x'],
];

for (const [line, expected] of options) {
  test(`readArguments() options of ${line}`, () => {
    const found = argumentsOf(line).options.map(({ name, value }) => (value === undefined ? name : `${name}=${value}`));
    equal(found.join(' '), expected);
  });
}

const operands: readonly (readonly [line: string, subcommands: string, operands: string])[] = [
  ['git stash drop x', 'stash drop', 'x'],
  ['git -C d push --force origin main', 'push', 'origin main'],
  ['git commit -m push x', 'commit', 'x'],
  ['git frobnicate x', '', 'frobnicate x'],
  ['gh gist create f', 'gist create', 'f'],
  ['docker compose -f f up web', 'compose up', 'web'],
  ['docker -H h run img ls', 'run', 'img'],
  ['aws --profile p s3 rm s3://b', 's3 rm', 's3://b'],
  ['kubectl -n x delete pod p', 'delete', 'pod p'],
  ['npm publish --tag x', 'publish', ''],
  ['terraform -chdir=d state rm x', 'state rm', 'x'],
  ['rm -r $x* $y -f', '', '$x* $y'],
  ['rm -- --', '', '--'],
  ['frobnicate -a b -- -c', '', 'b -c'],
];

for (const [line, subcommands, expected] of operands) {
  test(`readArguments() operands of ${line}`, () => {
    const found = argumentsOf(line);
    equal(found.subcommands.join(' '), subcommands);
    equal(found.operands.map(({ text }) => text).join(' '), expected);
  });
}

const unknown: readonly (readonly [line: string, uses: string])[] = [
  ['frobnicate a b', ''],
  ['frobnicate -o a.x b', 'write a.x'],
  ['frobnicate --output a/x', 'write a/x'],
  ['frobnicate --output-file=x.y', 'write x.y'],
  ['frobnicate --outfile $x', 'write $x'],
  ['frobnicate -o json', 'possible json'],
  ['frobnicate -- -o a.x', ''],
  ['frobnicate -o', ''],
];

for (const [line, expected] of unknown) {
  test(`readArguments() of an unknown program: ${line}`, () => {
    equal(argumentsOf(line).known, false);
    equal(usesOf(line), expected);
  });
}

test('readArguments() keeps what is set for the command only', () => {
  const { assignments, command } = argumentsOf('env -u X A=1 B=$x rm C=1');
  deepEqual(
    assignments.map(({ text }) => text),
    ['A=1', 'B=$x'],
  );
  deepEqual(
    command?.map(({ text }) => text),
    ['rm', 'C=1'],
  );
});

test('readArguments() gives words as they are known', () => {
  const certainties = (line: string): readonly string[] => argumentsOf(line).uses.map(({ word }) => word.certainty);
  deepEqual(certainties('rm a b* $c'), ['exact', 'glob', 'unknown']);
  deepEqual(certainties('sort --output=b* a'), ['glob', 'exact']);
  deepEqual(certainties('ssh h rm $c'), ['exact', 'unknown']);
  deepEqual(certainties('split a b'), ['exact', 'glob']);
});

const names = [...tables.flatMap((table) => Object.keys(table)), 'frobnicate', ''];

const word: fc.Arbitrary<ShellWord> = fc.record({
  text: fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom(
      '-',
      '--',
      '-c',
      '-xf',
      '-o',
      '+',
      '=',
      '-=',
      '--=',
      '-i',
      'a=b',
      '@',
      'h:p',
      '-**',
      '--a=**',
      'run',
      'exec',
    ),
    fc.string({ maxLength: 6 }).map((text) => `-${text}`),
    fc.string({ maxLength: 6 }).map((text) => `--${text}`),
  ),
  certainty: fc.constantFrom('exact', 'glob', 'unknown'),
});

test('readArguments() reads any words of any program', () => {
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.array(word, { maxLength: 12 }), (program, words) => {
      const { known, operands: found, uses } = readArguments(program, words);
      equal(known, findProgram(program) !== undefined);
      ok(found.every((operand) => words.includes(operand)));
      ok(uses.every((use) => typeof use.word.text === 'string'));
    }),
    { numRuns: 2000 },
  );
});

test('readArguments() leaves no operand out where there are no options', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('cat', 'rm', 'cp', 'mv', 'touch', 'chmod'),
      fc.array(fc.stringMatching(/^\w+$/)),
      (program, texts) => {
        const words = texts.map((text): ShellWord => ({ text, certainty: 'exact' }));
        deepEqual(
          readArguments(program, words).uses.map(({ word: { text } }) => text),
          texts,
        );
      },
    ),
  );
});
