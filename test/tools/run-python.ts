/** How is the verifier in Python run? */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { repository } from '../helpers.ts';

interface Verdict {
  readonly result: string;
  readonly events: number;
  readonly head: string;
  readonly kinds: readonly string[];
  /** Where, by kind; notes too. */
  readonly found: Readonly<Record<string, readonly unknown[]>>;
  readonly error: string;
}

/** The program itself: what a manager of versions puts in front of it takes longer to start than it does. */
export const python = execFileSync('python3', ['-c', 'import sys; print(sys.executable)'], { encoding: 'utf8' }).trim();

export function runPython(args: readonly string[]): { readonly code: number | null; readonly verdict: Verdict } {
  const { status, stdout, stderr } = spawnSync(python, [join(repository, 'tools/verify.py'), '--json', ...args], {
    encoding: 'utf8',
  });
  assert.equal(stderr, '');
  return { code: status, verdict: JSON.parse(stdout) };
}
