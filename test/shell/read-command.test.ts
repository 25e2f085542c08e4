import assert from 'node:assert/strict';
import { performance } from 'node:perf_hooks';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readCommand } from '../../src/shell/read-command.ts';

/** `<` read and `>` write, in the order of their targets. */
function redirectsOf(command: string): readonly string[] {
  return readCommand(command)
    .accesses.map(({ action, target }) => `${action === 'read' ? '<' : '>'} ${target}`)
    .sort();
}

const table: readonly (readonly [command: string, ...redirects: string[]])[] = [
  ['ls'],
  ['echo a > out', '> out'],
  ['echo a >> out', '> out'],
  ['echo a >| out', '> out'],
  ['echo a &> out', '> out'],
  ['echo a &>> out', '> out'],
  ['echo a >& out', '> out'],
  ['2> err make', '> err'],
  ['cat < in', '< in'],
  ['exec 3<> both', '< both', '> both'],
  ['{fd}> out make', '> out'],
  ['a | b > c < d', '< d', '> c'],
  // descriptors
  ['make 2>&1'],
  ['make >&-'],
  ['exec 3<&0'],
  ['exec 5>&6-'],
  ['make > out 2>&1', '> out'],
  // quotes
  ['echo "a > b"'],
  ["echo 'a > b'"],
  ['echo a \\> b'],
  ['echo > "a b"', '> a b'],
  ["echo > 'a b'", '> a b'],
  ['echo > a\\ b', '> a b'],
  ["echo > $'a\\x62'", '> ab'],
  ['echo > "a"\'b\'c', '> abc'],
  ['# > out'],
  ['echo a#b > out', '> out'],
  // expansions are not known
  ['echo > $OUT'],
  ['echo > "$OUT/x"'],
  ['echo > a$(b)'],
  ['echo > {a,b}'],
  ['echo > ""'],
  // here-documents are data
  ['cat <<EOF > out\nrm > data\nEOF', '> out'],
  ["cat <<'EOF'\n$(echo > data)\nEOF"],
  ['cat <<EOF\n$(echo > run)\nEOF', '> run'],
  ['cat <<-EOF > out\n\t> data\n\tEOF\necho > next', '> next', '> out'],
  ['cat <<< "a > b"'],
  // wherever a command may stand
  ['x=$(echo > in)', '> in'],
  ['echo `echo > in`', '> in'],
  ['echo "$(echo > in)"', '> in'],
  ['(echo > in)', '> in'],
  ['{ echo; } > in', '> in'],
  ['f() { echo > in; }', '> in'],
  ['if a; then echo > b; else echo > c; fi', '> b', '> c'],
  ['for x in a; do echo; done > in', '> in'],
  ['case a in b) echo > in;; esac', '> in'],
  ['cat <(echo > in)', '> in'],
  ['a && b || c > in &', '> in'],
  ['while read x; do :; done < in', '< in'],
  // comparisons are none
  ['[[ a > b ]]'],
  ['(( a > b ))'],
];

const words: readonly (readonly [command: string, invocations: readonly (readonly string[])[]])[] = [
  ['k6s approve "t 1"', [['k6s', 'approve', 't 1']]],
  ['A=b sudo -n k6s stop', [['sudo', '-n', 'k6s', 'stop']]],
  ['$X approve', [['', 'approve']]],
  ['a; b & c | d', [['a'], ['b'], ['c'], ['d']]],
  [
    'echo $(k6s stop)',
    [
      ['echo', ''],
      ['k6s', 'stop'],
    ],
  ],
  ['"k6"s st\\op', [['k6s', 'stop']]],
];

const unread = { accesses: [], invocations: [], complete: false };

describe('readCommand()', () => {
  for (const [command, ...redirects] of table) {
    it(`finds ${redirects.join(', ') || 'no redirect'} in ${JSON.stringify(command)}`, () => {
      assert.deepEqual(redirectsOf(command), [...redirects].sort());
      assert.ok(readCommand(command).complete);
    });
  }

  for (const [command, expected] of words) {
    it(`reads the words of ${command}`, () => {
      const found = readCommand(command).invocations.map((each) => each.join('\0'));
      assert.deepEqual(found.sort(), expected.map((each) => each.join('\0')).sort());
    });
  }

  it('does not read what is too long', () => {
    assert.ok(readCommand('a'.repeat(100_000)).complete);
    assert.deepEqual(readCommand(`${'a'.repeat(100_000)}b`), unread);
  });

  it('does not read what nests too deeply', () => {
    const nested = (depth: number): string => `${'('.repeat(depth)}a > b${')'.repeat(depth)}`;
    assert.equal(readCommand(nested(60)).complete, true);
    for (const depth of [65, 1000, 40_000]) assert.deepEqual(readCommand(nested(depth)), unread);
    assert.deepEqual(readCommand('$('.repeat(40_000)), unread);
    assert.deepEqual(readCommand('${a:-'.repeat(15_000)), unread);
  });

  it('never throws, and is done in time', () => {
    const shell = fc.constantFrom(
      ...[
        '$(',
        ')',
        '`',
        '"',
        "'",
        '\\',
        '\n',
        '<<E',
        'E\n',
        '<<<',
        '>',
        '&>',
        '|',
        '&&',
        ';',
        ';;',
        '{',
        '}',
        '((',
        '))',
      ],
      ...[
        '[[',
        ']]',
        'if ',
        'then ',
        'fi',
        'for ',
        'do ',
        'done',
        'case ',
        'in ',
        'esac',
        'while ',
        'function ',
        '${',
        ' ',
      ],
      ...['$((', '<(', '#', '!', 'a', '=', '*', '~', '0', '\0', '\ud800', '𝒳', '\r', '\t'],
    );
    const commands = fc.oneof(
      fc.array(shell, { maxLength: 60, size: 'max' }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary' }),
    );
    const check = fc.property(commands, (command) => {
      const started = performance.now();
      assert.equal(typeof readCommand(command).complete, 'boolean');
      assert.ok(performance.now() - started < 1000, command);
    });
    fc.assert(check, { numRuns: 5000 });
  });

  it('takes a time that grows with the length of the command', () => {
    const hostile = [
      'a > b; ',
      'a b | ',
      '"',
      "'",
      '`',
      '\\',
      '<<E\n',
      '$a',
      '${a',
      '{a,',
      '[[ a',
      'if a; then ',
      'case a in ',
      'a=',
      '! ',
      '&& ',
      '[',
      '((',
      '$((1+',
      '<<<',
      'for ',
      'a() ',
      '\n',
      '#\n',
      "$'",
      '>',
      '{ ',
      'function f ',
      'until ',
    ];
    for (const piece of hostile) {
      const took = (length: number): number => {
        const command = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
        const started = performance.now();
        readCommand(command);
        return performance.now() - started;
      };
      took(1000);
      // The longest that is read at all, far below the deadline of a hook.
      const longest = Math.min(took(100_000), took(100_000));
      assert.ok(longest < 700, `${JSON.stringify(piece)} took ${Math.round(longest)} ms`);
    }
  });
});
