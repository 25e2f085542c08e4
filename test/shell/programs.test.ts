/** Is every row of the table one that the reader understands, and does it say the right thing? */
import { deepEqual, equal, ok } from 'node:assert/strict';
import test from 'node:test';
import { readPattern } from '../../src/shell/arguments/operand-pattern.ts';
import { isShape } from '../../src/shell/arguments/shapes.ts';
import { findProgram } from '../../src/shell/find-program.ts';
import { tables } from '../../src/shell/programs/find-row.ts';
import type { Row } from '../../src/shell/programs/row.ts';
import { usesOf } from './argument-words.ts';
import { commandCases } from './programs-commands.ts';
import { fileCases } from './programs-files.ts';

const roles =
  'text read read-tree write write-tree delete delete-tree dest into move link run url remote-read remote-dest remote-code send dir device typed possible';
const languages = 'sh python node perl ruby php awk sed sql lua tcl r vim applescript';
const known: ReadonlySet<string> = new Set([
  ...roles.split(' '),
  ...languages.split(' ').map((language) => `code:${language}`),
]);

/** A git setting that is a command only behind `!`. */
const keyRoles: ReadonlySet<string> = new Set(['shell-alias']);

const entries = tables.flatMap((table) => Object.entries(table));

function isRole(role: string): boolean {
  return role.split('&').every((part) => known.has(part) || isShape(part));
}

/** What of a row the reader would not understand. */
function mistakes(row: Row, path: string): readonly string[] {
  const wrong = [...wrongOperands(row.operands), ...wrongOperands(row.after)];
  for (const text of [row.options, row.before])
    wrong.push(...(text?.split(' ').filter((entry) => !isOption(entry)) ?? []));
  wrong.push(...(row.turn?.split(' ').filter((turn) => !isTurn(turn)) ?? []));
  wrong.push(...(row.keys?.split(' ').filter((key) => !isKey(key)) ?? []));
  if (row.here !== undefined && !known.has(row.here)) wrong.push(row.here);
  const inner = [...Object.entries(row.when ?? {}), ...Object.entries(row.subcommands ?? {})];
  const outside = Object.keys(row.when ?? {}).filter((key) => !/^(#\d|[-+]\S*(\|[-+]\S+)*)$/.test(key));
  return [
    ...[...wrong, ...outside].map((part) => `${path}: ${part}`),
    ...inner.flatMap(([key, change]) => mistakes(change, `${path} ${key}`)),
  ];
}

function wrongOperands(text: string | undefined): readonly string[] {
  if (text === undefined) return [];
  const { head, middle, tail, rest } = readPattern(text);
  return [...head, ...tail, middle ?? 'text', rest === 'command' || rest === '' ? 'text' : rest].filter(
    (role) => !isRole(role),
  );
}

function isOption(entry: string): boolean {
  const [, value] = /^[-+\w][^\s=?|]*(?:\|[-+]+[^\s=?|]+)*\??(?:=(\S*))?$/.exec(entry) ?? [undefined, 'no option'];
  return (value ?? '')
    .replace('!', '')
    .split(',')
    .every((role) => role === '' || role === 'command' || isRole(role.replace('+', '')));
}

function isTurn(turn: string): boolean {
  const [from = '', to = ''] = turn.split('>');
  return isRole(from) && isRole(to);
}

function isKey(key: string): boolean {
  const [, role = ''] = key.split('=');
  return isRole(role) || keyRoles.has(role);
}

test('tables have rows that the reader understands', () => {
  const found = entries.flatMap(([name, row]) => (typeof row === 'string' ? [] : mistakes(row, name)));
  deepEqual(found, []);
});

test('tables name a program once, in lower case', () => {
  const names = entries.map(([name]) => name);
  deepEqual(
    names.filter((name, index) => names.indexOf(name) !== index || name !== name.toLowerCase()),
    [],
  );
});

test('tables share rows that exist', () => {
  const lost = entries.filter(([name]) => findProgram(name) === undefined);
  deepEqual(
    lost.map(([name]) => name),
    [],
  );
  ok(entries.length > 350);
});

test('tables leave to the shell what only it can do', () => {
  const own =
    'cd pushd popd export declare local readonly typeset unset set read mapfile eval source . trap alias echo printf find xargs parallel';
  deepEqual(
    own.split(' ').filter((name) => findProgram(name) !== undefined),
    [],
  );
});

const versions: readonly (readonly [name: string, same: string])[] = [
  ['python3.11', 'python'],
  ['python3', 'python'],
  ['node20', 'node'],
  ['g++-12', 'g++'],
  ['clang-15', 'clang'],
  ['pip3', 'pip'],
  ['prettier@3.1.0', 'prettier'],
];

for (const [name, same] of versions) {
  test(`findProgram() ${name} is ${same}`, () => {
    ok(findProgram(same) !== undefined);
    equal(findProgram(name), findProgram(same));
  });
}

for (const name of ['frobnicate', '', '2', '@', 'constructor', '__proto__', 'toString', '-1']) {
  test(`findProgram() knows no ${name || 'empty name'}`, () => equal(findProgram(name), undefined));
}

for (const [line, uses] of [...fileCases, ...commandCases]) {
  test(`readArguments() ${line}`, () => equal(usesOf(line), uses));
}
