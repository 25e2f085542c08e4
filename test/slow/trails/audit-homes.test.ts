/** Does a trail that is used from several homes, roots and machines verify, and an attack on it show? */
import assert from 'node:assert/strict';
import {
  appendFileSync,
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { segmentPath } from '../../../src/ledger/layout.ts';
import { k6s } from '../../cli/cli-helpers.ts';
import { assertBroken, assertIntact, does, turn, verify } from '../../cli/trails.ts';
import { governedProject, homeOf, temporaryDirectory } from '../../helpers.ts';

const trailsOf = (home: string) => join(home, '.config/k6s/trails');

/** Takes the line of the newest turn's call out of the journal. */
function edit(root: string): void {
  const path = segmentPath(root, 1);
  const text = readFileSync(path, 'utf8');
  const at = text.lastIndexOf('"type":"tool_request"');
  writeFileSync(path, `${text.slice(0, at)}"type":"tool_requeSt"${text.slice(at + '"type":"tool_request"'.length)}`);
}

test('a throw-away home that reads, folds and verifies is a note in both homes, in whatever order', async (t) => {
  const orders = ['own,other', 'other,own', 'own,other,own,other', 'other,other,own,own'];
  for (const order of orders) {
    const root = governedProject(t);
    const HOME = temporaryDirectory(t);
    for (const whose of order.split(',')) {
      const variables = whose === 'own' ? {} : { HOME };
      await turn(root, { variables });
      k6s(root, 'status', { env: variables });
      k6s(root, 'history', { env: variables });
      for (const env of [{}, { HOME }]) {
        const told = assertIntact(root, '', { env });
        assert.ok(
          told.kinds.every((kind) => kind === 'new_key' || kind === 'torn_line'),
          `${order}: ${told.kinds}`,
        );
      }
    }
    for (const env of [{}, { HOME }]) assert.deepEqual(assertIntact(root, '', { env }).kinds, ['new_key'], order);
    does(root, 'db rebuild');
    for (const env of [{}, { HOME }]) assert.deepEqual(assertIntact(root, '', { env }).kinds, ['new_key'], order);
    edit(root);
    for (const env of [{}, { HOME }]) assertBroken(root, 'modified', order, '', { env });
  }
});

test('who only reads in another home announces no key there', async (t) => {
  const root = governedProject(t);
  const HOME = temporaryDirectory(t);
  await turn(root);
  const { keys, events } = assertIntact(root);
  for (const command of ['status', 'history', 'audit show', 'audit verify', 'audit export'])
    assert.equal(k6s(root, command, { env: { HOME } }).code, 0, command);
  const after = assertIntact(root);
  assert.deepEqual([after.keys, after.events, after.kinds], [keys, events, []]);
});

const nobody = 65_534;

test('where the user directory cannot be written folds go on unsigned, and verification says so', async (t) => {
  const root = governedProject(t);
  writeFileSync(join(homeOf(root), '.config'), 'in its place');
  await turn(root);
  await turn(root);
  const { ranges, events, keys } = assertIntact(root);
  assert.deepEqual([ranges.signed, ranges.unsigned, keys], [null, [1, events], []]);
  rmSync(join(homeOf(root), '.config'));
  await turn(root);
  assert.notEqual(assertIntact(root).ranges.signed, null, 'signed again once it can be');
});

test('a user directory without the right to write is no alarm', (t) => {
  const root = governedProject(t);
  const config = join(homeOf(root), '.config');
  mkdirSync(config);
  chmodSync(config, 0o555);
  const uid = process.getuid?.() === 0 ? nobody : undefined;
  // The directory of the test itself and what the project consists of belong to that user; the home does not.
  if (uid !== undefined) for (const path of [dirname(root), root, join(root, 'k6s.yaml')]) chownSync(path, uid, uid);
  const options = uid === undefined ? {} : { uid };
  assert.equal(k6s(root, 'start One', options).code, 0);
  assert.equal(k6s(root, 'db rebuild', options).code, 0);
  const { ranges, kinds } = assertIntact(root, '', options);
  assert.deepEqual([ranges.signed, kinds], [null, []]);
  assert.deepEqual(readdirSync(config), []);
});

test('XDG_CONFIG_HOME is where keys and heads are kept', async (t) => {
  const root = governedProject(t);
  const variables = { XDG_CONFIG_HOME: join(temporaryDirectory(t), 'xdg') };
  await turn(root, { variables });
  assert.equal(existsSync(join(homeOf(root), '.config')), false);
  const [name] = readdirSync(join(variables.XDG_CONFIG_HOME, 'k6s/trails'));
  const directory = join(variables.XDG_CONFIG_HOME, 'k6s/trails', name ?? '');
  assert.deepEqual(readdirSync(directory).sort(), ['heads.jsonl', 'root', 'signing.key']);
  for (const each of readdirSync(directory)) assert.equal(statSync(join(directory, each)).mode & 0o777, 0o600, each);
  assert.equal(statSync(directory).mode & 0o777, 0o700);
  assert.deepEqual(assertIntact(root, '', { env: variables }).kinds, []);
  assert.deepEqual(assertIntact(root).kinds, ['new_key']);
});

test('a moved project goes on without alarm, and an attack on it shows before anything is folded', async (t) => {
  const root = governedProject(t);
  await turn(root);
  const moved = join(dirname(root), 'moved');
  renameSync(root, moved);
  assertIntact(moved);
  const whole = readFileSync(segmentPath(moved, 1));
  edit(moved);
  assertBroken(moved, 'modified');
  writeFileSync(segmentPath(moved, 1), whole);
  await turn(moved);
  await turn(moved);
  assert.deepEqual(assertIntact(moved).kinds, ['new_key']);
  does(moved, 'db rebuild');
  assertIntact(moved);
});

test('a copied project, its original and a second copy go on side by side', async (t) => {
  const root = governedProject(t);
  await turn(root);
  const copy = join(dirname(root), 'copy');
  cpSync(root, copy, { recursive: true, preserveTimestamps: true });
  assertIntact(copy);
  await turn(root);
  assertBroken(copy, 'replayed', 'until it goes on, it is an older copy of what its home has signed');
  for (const each of [copy, root, copy]) {
    await turn(each);
    assertIntact(root);
    assertIntact(copy);
  }
  // A second copy knows nothing of the first one's way.
  const second = join(dirname(root), 'second');
  cpSync(root, second, { recursive: true });
  assertIntact(second);
  await turn(root);
  k6s(second, 'history');
  for (const each of [second, copy, root, second]) await turn(each);
  for (const each of [root, copy, second]) assertIntact(each);
});

test('a copy that was attacked shows, with and without a database, until it goes on and after that', async (t) => {
  const root = governedProject(t);
  for (let time = 0; time < 3; time += 1) await turn(root);
  const cut = (at: string, events: number) => {
    const lines = readFileSync(segmentPath(at, 1), 'utf8').split('\n').filter(Boolean);
    const kept = lines.slice(0, events < 0 ? lines.length + events : events);
    writeFileSync(segmentPath(at, 1), kept.map((line) => `\n${line}\n`).join(''));
  };
  const attacks = [
    ['modified', edit, 'modified'],
    ['cut', (at: string) => cut(at, -2), 'truncated'],
    ['cut to its beginning', (at: string) => cut(at, 2), 'truncated'],
  ] as const;
  for (const [name, attack, kind] of attacks) {
    for (const database of ['with', 'without']) {
      const copy = join(dirname(root), `${kind}-${name.length}-${database}`);
      cpSync(root, copy, { recursive: true });
      attack(copy);
      if (database === 'without') rmSync(join(copy, '.khoregos/k6s.db'));
      assertBroken(copy, kind, `${name} ${database} database`);
      await turn(copy);
      const told = verify(copy);
      assert.equal(told.code, 1, `${name} ${database} database, and went on: ${told.kinds}`);
    }
  }
});

test('a journal that is deleted as a whole is truncated, whatever else is left', async (t) => {
  for (const what of ['journal', 'journal,k6s.db', 'journal,k6s.db,state.json', '']) {
    const root = governedProject(t);
    await turn(root);
    if (what === '') rmSync(join(root, '.khoregos'), { recursive: true });
    else for (const name of what.split(',')) rmSync(join(root, '.khoregos', name), { recursive: true, force: true });
    assertBroken(root, 'truncated', what);
  }
});

test('a trail that is started anew is another one, until the directory that the message names is removed', async (t) => {
  const root = governedProject(t);
  await turn(root);
  rmSync(join(root, '.khoregos'), { recursive: true });
  await turn(root);
  const { findings } = assertBroken(root, 'genesis_changed');
  const message = findings.find(({ kind }) => kind === 'genesis_changed')?.message ?? '';
  const [, directory = ''] = /remove "([^"]+)"/.exec(message) ?? [];
  assert.ok(existsSync(join(directory, 'heads.jsonl')), message);
  rmSync(directory, { recursive: true });
  assert.deepEqual(assertIntact(root).kinds, []);
  await turn(root);
  assert.deepEqual(assertIntact(root).kinds, []);
});

test('a head log whose last line is torn is no finding, and is gone on with', async (t) => {
  const root = governedProject(t);
  await turn(root);
  const [name = ''] = readdirSync(trailsOf(homeOf(root)));
  const log = join(trailsOf(homeOf(root)), name, 'heads.jsonl');
  appendFileSync(log, '\n{"statement":"{\\"format\\":\\"k6s-he');
  assert.deepEqual(assertIntact(root).kinds, []);
  await turn(root);
  const { ranges, events, kinds } = assertIntact(root);
  assert.deepEqual([kinds, ranges.signed?.[1]], [[], events]);
});

test('a head log that is cut or gone is found', async (t) => {
  const root = governedProject(t);
  await turn(root);
  await turn(root);
  const [name = ''] = readdirSync(trailsOf(homeOf(root)));
  const log = join(trailsOf(homeOf(root)), name, 'heads.jsonl');
  const whole = readFileSync(log, 'utf8');
  const heads = whole.split('\n').filter((line) => line.startsWith('{"statement"'));
  writeFileSync(log, `${heads.slice(0, -1).join('\n')}\n`);
  assertBroken(root, 'head_log_cut');
  rmSync(log);
  assertBroken(root, 'head_log_cut', 'the log is gone');
  writeFileSync(log, whole);
  assertIntact(root);
  assert.equal(verify(join(root), '--key '.concat('0'.repeat(64))).code, 1);
});
