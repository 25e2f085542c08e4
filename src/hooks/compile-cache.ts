/**
 * How is our own code loaded without compiling it anew in each short-lived process? As `module.enableCompileCache` of
 * Node 22 does it, for every Node that we support, and in a directory that no agent may write to.
 */
import { closeSync, constants, fstatSync, openSync, readdirSync, readSync, rmSync, statSync } from 'node:fs';
import Module from 'node:module';
import { basename, dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { makeDirectories, publishFile } from '../workspace/files.ts';
import { reachable } from '../workspace/project-root.ts';

/** What Node calls to compile a file. Source: `Module.prototype._compile`, there since Node 0.x. */
type Compile = (this: NodeModule, content: string, path: string) => unknown;

/** Compiled code is about as large as its source. */
const maxBytes = 8 * 1024 * 1024;

interface Compiled {
  readonly script: Script;
  /** The file that holds, or is to hold, its compiled form. */
  readonly cache: string;
}

/**
 * From now on files in `code` are compiled by way of `cache`; `kind` keeps apart processes that run different parts of
 * them. What was compiled in vain is stored when the process ends, after everything is answered.
 */
export function installCompileCache(code: string, cache: string, kind: string): void {
  const loaded: Compiled[] = [];
  let isMissing = false;
  const prototype = Module.prototype as unknown as { _compile: Compile };
  const compile = prototype._compile;
  prototype._compile = function (content, path) {
    if (dirname(path) !== code) return compile.call(this, content, path);
    const file = join(cache, `${prefixOf(path, kind)}${stampOf(path)}`);
    const cachedData = reachable(() => readOwn(file));
    const script = new Script(Module.wrap(content), { filename: path, ...(cachedData && { cachedData }) });
    loaded.push({ script, cache: file });
    isMissing ||= cachedData === undefined || script.cachedDataRejected === true;
    const require = (id: string) => this.require(id);
    return script.runInThisContext().call(this.exports, this.exports, require, this, path, code);
  };
  process.once('exit', () => {
    // All of it: a part that was loaded for the first time made the others run what they never ran before.
    if (isMissing) storeQuietly(loaded, cache);
  });
}

/** Changes with the file, the engine and the machine: another's compiled code must never be taken. */
function stampOf(path: string): string {
  const { size, mtimeMs, ino } = statSync(path);
  return `${size}-${mtimeMs}-${ino}-${process.version}-${process.arch}`;
}

function prefixOf(path: string, kind: string): string {
  return `${basename(path, '.js')}.${kind.replace(/\W/g, '')}.`;
}

/** Code that somebody else may have written is not run. */
function readOwn(path: string): Buffer | undefined {
  const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
  try {
    const { size, uid, mode } = fstatSync(fd);
    const isOurs = uid === (process.getuid?.() ?? uid) && (mode & 0o077) === 0;
    if (!isOurs || size === 0 || size > maxBytes) return undefined;
    const bytes = Buffer.allocUnsafe(size);
    return readSync(fd, bytes) === size ? bytes : undefined;
  } finally {
    closeSync(fd);
  }
}

/** The answer is given: nothing that goes wrong here may change the exit code, which is part of it. */
function storeQuietly(loaded: readonly Compiled[], cache: string): void {
  try {
    store(loaded, cache);
  } catch {
    // The next process compiles anew, as this one did.
  }
}

/** What was stored so long ago is another version's; one that is still in use is compiled once more. */
const keptMs = 7 * 24 * 60 * 60 * 1000;

/** With everything that was compiled on the way. Other versions, and other Nodes, keep what is theirs: both may be at work. */
function store(loaded: readonly Compiled[], cache: string): void {
  makeDirectories(cache);
  // Durable: half a file would be taken for code.
  for (const { script, cache: file } of loaded) publishFile(file, script.createCachedData(), true);
  const old = readdirSync(cache).map((name) => join(cache, name));
  for (const file of old) if (Date.now() - statSync(file).mtimeMs > keptMs) rmSync(file, { force: true });
}
