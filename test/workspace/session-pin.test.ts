import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readPin, removePin, writePin } from '../../src/workspace/session-pin.ts';
import { temporaryDirectory } from '../helpers.ts';

const session = '5f0c-1';

describe('session pins', () => {
  it('keep the root of a session until it ends', (t) => {
    const base = temporaryDirectory(t);
    const variables = { HOME: join(base, 'home') };
    assert.equal(readPin(variables, session), undefined);
    writePin(variables, session, base, Date.now());
    assert.equal(readPin(variables, session), base);
    assert.equal(readPin(variables, 'other'), undefined);
    removePin(variables, session);
    assert.equal(readPin(variables, session), undefined);
  });

  it('are no longer read when the root is gone', (t) => {
    const base = temporaryDirectory(t);
    const root = join(base, 'root');
    mkdirSync(root);
    writePin({ HOME: base }, session, root, Date.now());
    rmSync(root, { recursive: true });
    assert.equal(readPin({ HOME: base }, session), undefined);
  });

  it('are not made for names that would lead elsewhere', (t) => {
    const base = temporaryDirectory(t);
    for (const name of ['', '..', '../x', 'a/b', 'x'.repeat(65), 'a\0']) {
      writePin({ HOME: base }, name, base, Date.now());
      assert.equal(readPin({ HOME: base }, name), undefined);
    }
    assert.deepEqual(readdirSync(base), []);
  });

  it('are forgotten after a month', (t) => {
    const base = temporaryDirectory(t);
    writePin({ HOME: base }, 'old', base, Date.now());
    const directory = join(base, '.config/k6s/sessions');
    const past = Date.now() / 1000 - 40 * 24 * 3600;
    utimesSync(join(directory, 'old'), past, past);
    writePin({ HOME: base }, 'new', base, Date.now());
    assert.deepEqual(readdirSync(directory), ['new']);
  });

  for (const [claim, content] of [
    ['a relative path', 'a/b'],
    ['nothing', ''],
    ['too much', '/'.repeat(9000)],
  ] as const) {
    it(`that hold ${claim} are none`, (t) => {
      const base = temporaryDirectory(t);
      writePin({ HOME: base }, session, base, Date.now());
      writeFileSync(join(base, '.config/k6s/sessions', session), content);
      assert.equal(readPin({ HOME: base }, session), undefined);
    });
  }

  it('cost nothing where they cannot be written', (t) => {
    const base = temporaryDirectory(t);
    writeFileSync(join(base, '.config'), '');
    writePin({ HOME: base }, session, base, Date.now());
    removePin({ HOME: base }, session);
    assert.equal(readPin({ HOME: base }, session), undefined);
  });

  it('are not read through a link', (t) => {
    const base = temporaryDirectory(t);
    writePin({ HOME: base }, 'real', base, Date.now());
    symlinkSync('real', join(base, '.config/k6s/sessions', session));
    assert.equal(readPin({ HOME: base }, session), undefined);
  });
});
