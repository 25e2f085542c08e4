import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { builtFile } from '../built.ts';
import { governedProject, homeOf, toolEvent } from '../helpers.ts';

/** Answers a call as the client would have it answered: by the built hook, in a process of its own. */
function runHook(root: string): string {
  const input = JSON.stringify(toolEvent('PreToolUse', 'Write', { file_path: join(root, 'protected/a') }));
  const env = { PATH: process.env.PATH, HOME: homeOf(root), CLAUDE_PROJECT_DIR: root };
  const { stdout } = spawnSync(process.execPath, [builtFile('hook.js'), 'PreToolUse'], {
    input,
    env,
    cwd: root,
    encoding: 'utf8',
  });
  return stdout;
}

function compiledFiles(root: string): readonly string[] {
  const directory = join(homeOf(root), '.config/k6s/compiled');
  return readdirSync(directory).map((name) => join(directory, name));
}

/** What is loaded for every event, unlike what reads a changed policy. */
function compiledGate(root: string): string {
  return compiledFiles(root).find((path) => path.includes('/gate.')) ?? '';
}

/** What V8 takes for the compiled form of a source of the same length. */
function compileInstead(path: string, code: string): Buffer {
  const program = `
    const { Script } = require('node:vm');
    const { length } = require('node:fs').readFileSync(process.argv[1], 'utf8');
    const source = require('node:module').wrap(process.argv[2].padEnd(length));
    process.stdout.write(new Script(source, { filename: process.argv[1] }).createCachedData());`;
  return execFileSync(process.execPath, ['-e', program, path, code]);
}

describe('installCompileCache()', () => {
  it('stores what was compiled where nobody else may read it, and compiles it no second time', (t) => {
    const root = governedProject(t);
    const first = runHook(root);
    assert.match(first, /rule boundary/);
    const stored = compiledFiles(root);
    assert.ok(stored.length >= 1);
    const stamps = stored.map((path) => statSync(path));
    assert.ok(stamps.every(({ mode }) => (mode & 0o777) === 0o600));
    assert.match(runHook(root), /rule boundary/);
    assert.deepEqual(compiledFiles(root), stored);
    assert.deepEqual(
      stored.map((path) => statSync(path).ino),
      stamps.map(({ ino }) => ino),
    );
  });

  it('leaves what another version stored, until it is a week old', (t) => {
    const root = governedProject(t);
    runHook(root);
    const gate = compiledGate(root);
    const [other, old] = ['v1', 'v0'].map((version) => gate.replace(/[^.]*$/, version));
    for (const path of [other, old]) writeFileSync(path ?? '', 'x', { mode: 0o600 });
    utimesSync(old ?? '', 0, 0);
    rmSync(gate);
    runHook(root);
    assert.deepEqual(
      [gate, other, old].map((path) => existsSync(path ?? '')),
      [true, true, false],
    );
  });

  it('runs compiled code only from a file that nobody else could write', (t) => {
    const root = governedProject(t);
    runHook(root);
    const marker = join(homeOf(root), 'ran');
    const path = compiledGate(root);
    const instead = compileInstead(builtFile('gate.js'), `require('node:fs').writeFileSync('${marker}', '')`);
    writeFileSync(path, instead);
    chmodSync(path, 0o666);
    assert.match(runHook(root), /rule boundary/);
    assert.ok(!existsSync(marker));
    // Were it ours alone, it would run: that is why no agent may write there.
    writeFileSync(compiledGate(root), instead, { mode: 0o600 });
    runHook(root);
    assert.ok(existsSync(marker));
  });

  it('answers, and stores anew, when a file is broken', (t) => {
    const root = governedProject(t);
    runHook(root);
    for (const path of compiledFiles(root)) writeFileSync(path, 'broken');
    assert.match(runHook(root), /rule boundary/);
    assert.notEqual(readFileSync(compiledGate(root), 'latin1'), 'broken');
  });
});
