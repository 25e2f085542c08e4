import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { describeLock } from '../../src/operations/describe-lock.ts';
import { governedProject, homeOf, temporaryDirectory } from '../helpers.ts';

/** `src/a.ts`, and other ways to it. */
function project(t: Parameters<typeof governedProject>[0]): string {
  const root = governedProject(t);
  mkdirSync(join(root, 'src/deep'), { recursive: true });
  mkdirSync(join(root, '.khoregos'));
  writeFileSync(join(root, 'src/a.ts'), '');
  symlinkSync('src/a.ts', join(root, 'link.ts'));
  symlinkSync('src', join(root, 'linked'));
  symlinkSync('..', join(root, 'src/up'));
  symlinkSync('/', join(root, 'out'));
  return root;
}

const rows: readonly (readonly [given: string, cwd: string, path: string, scope: string])[] = [
  ['src/a.ts', '', 'src/a.ts', 'file'],
  ['./src/../src/a.ts', '', 'src/a.ts', 'file'],
  ['a.ts', 'src', 'src/a.ts', 'file'],
  ['../src/a.ts', 'src', 'src/a.ts', 'file'],
  ['link.ts', '', 'src/a.ts', 'file'],
  ['linked/a.ts', '', 'src/a.ts', 'file'],
  ['src/up/src/a.ts', '', 'src/a.ts', 'file'],
  ['src', '', 'src', 'directory'],
  ['linked', '', 'src', 'directory'],
  ['src/', '', 'src', 'directory'],
  ['.', '', '.', 'directory'],
  ['src/up', '', '.', 'directory'],
  ['new.ts', '', 'new.ts', 'file'],
  ['new/', '', 'new', 'directory'],
  ['linked/new.ts', '', 'src/new.ts', 'file'],
  ['..a', '', '..a', 'file'],
  ['src/*.ts', '', 'src/*.ts', 'glob'],
  ['./src/*.ts', '', 'src/*.ts', 'glob'],
  ['src/**/', '', 'src/**', 'glob'],
  ['src/*.ts', 'src', 'src/*.ts', 'glob'],
  ['linked/*.ts', '', 'src/*.ts', 'glob'],
  ['src/up/*.ts', '', './*.ts', 'glob'],
  ['*.ts', '', '*.ts', 'glob'],
  ['**/*.ts', '', '**/*.ts', 'glob'],
];

describe('describeLock()', () => {
  for (const [given, cwd, path, scope] of rows) {
    it(`takes ${given} in /${cwd} for the ${scope} ${path}`, (t) => {
      const root = project(t);
      assert.deepEqual(describeLock(root, given, join(root, cwd), homeOf(root)), { path, scope, foldsCase: false });
    });
  }

  it('names what lies outside the project by its whole real path', (t) => {
    const root = project(t);
    const elsewhere = temporaryDirectory(t);
    writeFileSync(join(elsewhere, 'x'), '');
    for (const given of [join(elsewhere, 'x'), join(root, 'out', elsewhere, 'x')]) {
      assert.equal(describeLock(root, given, root, homeOf(root)).path, join(elsewhere, 'x'));
    }
    assert.equal(describeLock(root, '../sibling', root, homeOf(root)).path, join(root, '../sibling'));
    assert.equal(describeLock(root, '~/notes', root, homeOf(root)).path, join(homeOf(root), 'notes'));
  });

  for (const given of ['/etc/*', '~/*', '../*', 'src/../../*', 'src/**/..', './../*']) {
    it(`refuses the pattern ${given}`, (t) => {
      const root = project(t);
      assert.throws(() => describeLock(root, given, root, homeOf(root)), {
        code: 'USAGE',
        remedy: /src\/\*\*\/\*\.ts$/,
      });
    });
  }

  it('refuses a pattern that leaves the project by a link', (t) => {
    const root = project(t);
    const describe = () => describeLock(root, 'out/tmp/*', root, homeOf(root));
    assert.throws(describe, { code: 'USAGE' });
  });
});
