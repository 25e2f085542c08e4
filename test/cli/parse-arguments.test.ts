import assert from 'node:assert/strict';
import test from 'node:test';
import { type Command, done } from '../../src/cli/command.ts';
import { parseArguments } from '../../src/cli/parse-arguments.ts';
import type { KhoregosError } from '../../src/core/errors.ts';

const run = () => done('', {});
const commands: readonly Command[] = [
  { name: 'help', summary: '', example: '', run },
  { name: 'status', summary: '', example: '', run },
  { name: 'pause', summary: '', example: '', maxOperands: 1, run },
  { name: 'version', summary: '', example: '', run },
  { name: 'explain', summary: '', example: '', maxOperands: 9, run },
  { name: 'audit show', summary: '', example: '', options: { session: { type: 'string', help: '' } }, run },
  { name: 'audit tail', summary: '', example: '', run },
];
const parse = (line: string) => parseArguments(commands, line.split(' ').filter(Boolean));

test('parseArguments() finds the command, its operands and its options', () => {
  for (const [line, name, operands, options] of [
    ['', 'help', [], {}],
    ['-h', 'help', [], { help: true }],
    ['--version', 'version', [], {}],
    ['status --json', 'status', [], { json: true }],
    ['--json --root=/tmp status', 'status', [], { json: true, root: '/tmp' }],
    ['audit show --session audit', 'audit show', [], { session: 'audit' }],
    ['audit --json show --session=show', 'audit show', [], { json: true, session: 'show' }],
    ['pause pause', 'pause', ['pause'], {}],
    ['explain constructor', 'explain', ['constructor'], {}],
    ['explain --json -- rm -h --json -- -V', 'explain', ['rm', '-h', '--json', '--', '-V'], { json: true }],
    ['explain -- explain show', 'explain', ['explain', 'show'], {}],
    ['-- pause 30m', 'pause', ['30m'], {}],
  ] as const) {
    const parsed = parse(line);
    assert.deepEqual([parsed.command.name, parsed.operands, { ...parsed.options }], [name, operands, options], line);
  }
});

test('parseArguments() refuses the rest and says what was probably meant', () => {
  const seeHelp = 'Run "k6s help" for all commands; options come after the command';
  for (const [line, remedy] of [
    ['statsu', 'Did you mean "k6s status"?'],
    ['audti show', 'Did you mean "k6s audit"?'],
    ['audit shwo', 'Did you mean "k6s audit show"?'],
    ['audit', 'Give one of: k6s audit show, k6s audit tail'],
    ['audit nothing-like-it', 'Give one of: k6s audit show, k6s audit tail'],
    ['audit show --sesion x', 'Did you mean "--session"?'],
    ['audit show --session', 'Run "k6s audit show --help"'],
    ['status --verbose', 'Run "k6s status --help"'],
    ['status --json=yes', 'Run "k6s status --help"'],
    ['status extra', 'Run "k6s status --help"'],
    ['zzzzzzzz', seeHelp],
    // The gate would not see the verb behind an option's value.
    ['--root /tmp pause 30m', seeHelp],
  ] as const) {
    assert.throws(
      () => parse(line),
      (error: KhoregosError) =>
        error.code === 'USAGE' && error.remedy === remedy && /^Cannot .*[^.]$/.test(error.message),
      line,
    );
  }
});
