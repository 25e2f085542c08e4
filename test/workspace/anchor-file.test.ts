import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { anchorFilePath, appendToAnchorFile, readAnchorFile } from '../../src/workspace/anchor-file.ts';
import { homeOf, repository, temporaryDirectory } from '../helpers.ts';
import { lineAt, otherTrail } from './signed-heads.ts';

const run = promisify(execFile);

function place(t: Parameters<typeof temporaryDirectory>[0]) {
  const root = join(temporaryDirectory(t), 'project');
  const elsewhere = join(root, '../elsewhere');
  for (const directory of [root, elsewhere, homeOf(root)]) mkdirSync(directory);
  const path = join(elsewhere, 'heads.jsonl');
  const variables = { HOME: homeOf(root) };
  const append = (to = path) => appendToAnchorFile(root, to, lineAt(1), variables);
  return { root, path, elsewhere, variables, append };
}

describe('appendToAnchorFile()', () => {
  it('makes a file that only its owner reads, and adds to it', (t) => {
    const { root, path, variables } = place(t);
    const lines = [lineAt(1), lineAt(2, otherTrail), lineAt(3)];
    for (const line of lines) assert.equal(appendToAnchorFile(root, path, line, variables), undefined);
    assert.equal(readFileSync(path, 'utf8'), lines.map((line) => `\n${JSON.stringify(line)}\n`).join(''));
    assert.equal(statSync(path).mode & 0o777, 0o600);
    assert.deepEqual(readAnchorFile(path), lines);
  });

  it('begins a line of its own behind what a killed process left', (t) => {
    const { path, append } = place(t);
    append();
    writeFileSync(path, '{"statement":"to', { flag: 'a' });
    assert.equal(append(), undefined);
    assert.deepEqual(readAnchorFile(path), [lineAt(1), lineAt(1)]);
  });

  it('looks for ~ in the home', () => {
    assert.equal(anchorFilePath('~/a/b.jsonl', { HOME: '/home/x' }), '/home/x/a/b.jsonl');
    assert.equal(anchorFilePath('/a/b.jsonl', { HOME: '/home/x' }), '/a/b.jsonl');
  });

  const foreign: readonly (readonly [claim: string, text: string])[] = [
    ['notes', 'my notes\n'],
    ['other JSON', '{"a":1}\n'],
    ['a head only further down', `{"a":1}\n${JSON.stringify(lineAt(1))}\n`],
    ['a signed line that is no head', `${JSON.stringify({ ...lineAt(1), statement: '{}' })}\n`],
    ['newlines only', '\n\n\n'],
    ['one long line', 'x'.repeat(1_000_000)],
    ['binary', '\0\u0001\u0002'],
  ];
  for (const [claim, text] of foreign) {
    it(`leaves a file as it is that holds ${claim}`, (t) => {
      const { path, append } = place(t);
      writeFileSync(path, text);
      assert.match(
        append() ?? '',
        /^Cannot anchor in ".*": it does not begin with a signed head .*; choose another file/,
      );
      assert.equal(readFileSync(path, 'utf8'), text);
    });
  }

  it('follows no link, not even to a file of ours', (t) => {
    const { path, elsewhere, append } = place(t);
    append(join(elsewhere, 'other.jsonl'));
    symlinkSync(join(elsewhere, 'other.jsonl'), path);
    assert.match(append() ?? '', /not a regular file/);
    assert.equal(readAnchorFile(join(elsewhere, 'other.jsonl')).length, 1);
    rmSync(path);
    symlinkSync(join(elsewhere, 'none.jsonl'), path);
    assert.match(append() ?? '', /not a regular file/);
    assert.ok(!existsSync(join(elsewhere, 'none.jsonl')));
  });

  it('neither waits at a FIFO nor writes into a directory', (t) => {
    const { path, append } = place(t);
    mkdirSync(path);
    assert.match(append() ?? '', /not a regular file/);
    rmSync(path, { recursive: true });
    assert.equal(spawnSync('mkfifo', [path]).status, 0);
    const started = performance.now();
    assert.match(append() ?? '', /not a regular file/);
    assert.match(String(readAnchorFile(path)), /cannot be read: .*not a regular file/);
    assert.ok(performance.now() - started < 2000);
  });

  it('makes no directory', (t) => {
    const { elsewhere, append } = place(t);
    assert.match(append(join(elsewhere, 'none/heads.jsonl')) ?? '', /directory is not there; make ".*none"$/);
    assert.ok(!existsSync(join(elsewhere, 'none')));
    writeFileSync(join(elsewhere, 'file'), '');
    assert.match(append(join(elsewhere, 'file/heads.jsonl')) ?? '', /directory is not there/);
  });

  it('keeps nothing in the project, in our own directory, or in that of the client, by whatever name', (t) => {
    const { root, elsewhere, append } = place(t);
    const home = homeOf(root);
    for (const [directory, why] of [
      [join(root, 'docs'), /it lies in the project; choose a place elsewhere/],
      [join(home, '.config/k6s'), /it lies in Khoregos' own directory/],
      [join(home, '.claude/projects/x'), /it lies in the client's configuration/],
    ] as const) {
      mkdirSync(directory, { recursive: true });
      const link = join(elsewhere, 'link');
      symlinkSync(directory, link);
      for (const path of [directory, link]) assert.match(append(join(path, 'heads.jsonl')) ?? '', why);
      assert.ok(!existsSync(join(directory, 'heads.jsonl')));
      rmSync(link);
    }
  });

  it('leaves the file of another user alone', { skip: process.getuid?.() !== 0 }, (t) => {
    const { path, append } = place(t);
    append();
    chownSync(path, 65_534, 65_534);
    assert.match(append() ?? '', /it belongs to another user/);
    assert.equal(readAnchorFile(path).length, 1);
  });

  it('says that it may not write', (t) => {
    const { root, path, elsewhere, append, variables } = place(t);
    append();
    chmodSync(path, 0o400);
    chmodSync(elsewhere, 0o500);
    // The superuser may: the question is put by another.
    const script = `
      import { appendToAnchorFile } from ${JSON.stringify(join(repository, 'src/workspace/anchor-file.ts'))};
      for (const path of process.argv.slice(2)) console.log(appendToAnchorFile(${JSON.stringify(root)}, path, ${JSON.stringify(lineAt(1))}, ${JSON.stringify(variables)}));`;
    const words = ['--import', 'tsx', '--input-type=module', '-e', script, '-', path, join(elsewhere, 'new.jsonl')];
    const asOther = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    if (process.getuid?.() === 0) {
      chownSync(path, 65_534, 65_534);
      chownSync(elsewhere, 65_534, 65_534);
      chmodSync(join(root, '..'), 0o755);
    }
    const { stdout, stderr } = spawnSync(process.execPath, words, { cwd: repository, encoding: 'utf8', ...asOther });
    chmodSync(elsewhere, 0o700);
    if (stdout === '' && stderr.includes('EACCES')) return t.skip('another user cannot read the sources');
    assert.equal(stdout.match(/: EACCES.*; make it writable/g)?.length, 2, stdout + stderr);
  });

  it('keeps every line of two processes that append at once', async (t) => {
    const { root, path, variables } = place(t);
    const script = `
      import { appendToAnchorFile } from ${JSON.stringify(join(repository, 'src/workspace/anchor-file.ts'))};
      import { lineAt } from ${JSON.stringify(join(repository, 'test/workspace/signed-heads.ts'))};
      for (let index = 1; index <= 200; index += 1) {
        const line = lineAt(Number(process.argv[2]) + index);
        const problem = appendToAnchorFile(${JSON.stringify(root)}, ${JSON.stringify(path)}, line, ${JSON.stringify(variables)});
        if (problem !== undefined) throw new Error(problem);
      }`;
    const start = (first: number) =>
      run(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script, '-', String(first)], {
        cwd: repository,
      });
    await Promise.all([start(0), start(1000)]);
    const read = readAnchorFile(path);
    assert.ok(typeof read !== 'string');
    const sequences = read.map(({ statement }) => JSON.parse(statement).sequence as number);
    assert.deepEqual(
      sequences.sort((a, b) => a - b),
      [...Array(200).keys()]
        .flatMap((index) => [index + 1])
        .concat([...Array(200).keys()].map((index) => index + 1001)),
    );
  });
});

describe('readAnchorFile()', () => {
  it('says that there is none', (t) => {
    assert.match(String(readAnchorFile(join(temporaryDirectory(t), 'a.jsonl'))), /are not there$/);
  });

  it('skips lines that are no heads', (t) => {
    const path = join(temporaryDirectory(t), 'a.jsonl');
    const [first, second] = [lineAt(1), lineAt(2)];
    writeFileSync(path, `x\n{}\n${JSON.stringify(first)}\n${'['.repeat(100_000)}\n\0\n${JSON.stringify(second)}`);
    assert.deepEqual(readAnchorFile(path), [first, second]);
  });

  it('reads no more than the end of a large file', (t) => {
    const path = join(temporaryDirectory(t), 'a.jsonl');
    const lines = [...Array(100).keys()].map((index) => lineAt(index + 1));
    writeFileSync(path, lines.map((line) => `\n${JSON.stringify(line)}\n`).join(''));
    const read = readAnchorFile(path, 4000);
    assert.ok(typeof read !== 'string' && read.length > 3 && read.length < 12);
    assert.deepEqual(read, lines.slice(-read.length));
  });
});
