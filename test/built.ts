/** Where is the product as the sources build it? Built once for all test files: what is in dist/ may be older than they are. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repository } from './helpers.ts';

let known: string | undefined;

/** The path of a file in the built `dist/`; users who may write nothing can read it. */
export function builtFile(name: string): string {
  known ??= build();
  return join(known, 'dist', name);
}

function build(): string {
  const directory = join(tmpdir(), `k6s-built-${process.getuid?.() ?? 0}-${hashOfSources()}`);
  if (existsSync(directory)) return directory;
  const own = `${directory}.${process.pid}`;
  mkdirSync(own);
  chmodSync(own, 0o755);
  const script = ['--import', 'tsx', join(repository, 'scripts/build.ts'), join(own, 'dist')];
  execFileSync(process.execPath, script, { cwd: repository });
  try {
    renameSync(own, directory);
  } catch (error) {
    // Another test file was first.
    if (!existsSync(directory)) throw error;
  }
  return directory;
}

function hashOfSources(): string {
  const hash = createHash('sha256');
  const names = readdirSync(join(repository, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const files = [...names.sort().map((name) => join('src', name)), 'scripts/build.ts', '.claude-plugin/plugin.json'];
  for (const file of [...files, 'pnpm-lock.yaml'])
    hash.update(`${file}\0`).update(readFileSync(join(repository, file)));
  return hash.digest('hex').slice(0, 16);
}
