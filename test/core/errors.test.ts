import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { codeOf, KhoregosError, messageOf, systemCode } from '../../src/core/errors.ts';

function thrownBy(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return error;
  }
  return undefined;
}

const absent = thrownBy(() => readFileSync(join(import.meta.dirname, 'no-such-file')));

const table: readonly (readonly [claim: string, error: unknown, code: string, system: string | undefined])[] = [
  ['our own', new KhoregosError('USAGE', 'x'), 'USAGE', 'USAGE'],
  ["the system's", absent, 'ENOENT', 'ENOENT'],
  ['a bug', new TypeError('x'), 'INTERNAL', undefined],
  ['a text', 'x', 'INTERNAL', undefined],
  ['nothing', undefined, 'INTERNAL', undefined],
  ['null', null, 'INTERNAL', undefined],
  ['a number as code', { code: 3 }, 'INTERNAL', undefined],
];

describe('codeOf() and systemCode()', () => {
  for (const [claim, error, code, system] of table) {
    it(`say ${code} and ${system} of ${claim}`, () => {
      assert.equal(codeOf(error), code);
      assert.equal(systemCode(error), system);
    });
  }
});

describe('messageOf()', () => {
  it('is one line without a stack', () => {
    assert.equal(messageOf(new KhoregosError('USAGE', 'Cannot x: y')), 'Cannot x: y');
    assert.equal(messageOf('text'), 'text');
    assert.equal(messageOf(undefined), 'undefined');
  });
});
