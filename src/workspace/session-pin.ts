/**
 * Which root governed this session when it started? Whoever removes k6s.yaml and the journal, or puts a repository
 * between, must not thereby leave the project ungoverned.
 */
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { userDirectory, type Variables } from './environment.ts';
import { makeDirectories } from './files.ts';
import { lstat, reachable, stat } from './project-root.ts';

/** Pins of sessions that never said goodbye are kept this long; a resumed session pins again. */
const keptMs = 30 * 24 * 60 * 60 * 1000;

/** A path and no more. */
const maxPinBytes = 8192;

function pinPath(variables: Variables, session: string): string | undefined {
  return /^[\w-]{1,64}$/.test(session) ? join(userDirectory(variables), 'sessions', session) : undefined;
}

/** The root pinned for a session, while that directory is there. */
export function readPin(variables: Variables, session: string): string | undefined {
  const path = pinPath(variables, session);
  const found = path === undefined ? undefined : lstat(path);
  if (path === undefined || !found?.isFile() || found.size > maxPinBytes) return undefined;
  const root = reachable(() => readFileSync(path, 'utf8')) ?? '';
  return root.startsWith('/') && stat(root)?.isDirectory() ? root : undefined;
}

/** Pins a root. A user's directory that cannot be written costs the pin and nothing else. */
export function writePin(variables: Variables, session: string, root: string, now: number): void {
  const path = pinPath(variables, session);
  if (path === undefined) return;
  reachable(() => {
    const directory = join(userDirectory(variables), 'sessions');
    makeDirectories(directory);
    writeFileSync(path, root, { mode: 0o600 });
    const old = readdirSync(directory).filter((name) => now - statSync(join(directory, name)).mtimeMs > keptMs);
    for (const name of old) rmSync(join(directory, name));
  });
}

export function removePin(variables: Variables, session: string): void {
  const path = pinPath(variables, session);
  if (path !== undefined) reachable(() => rmSync(path, { force: true }));
}
