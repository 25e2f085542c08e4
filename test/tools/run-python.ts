/** How is the verifier in Python run? */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
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

export function runPython(args: readonly string[]): { readonly code: number | null; readonly verdict: Verdict } {
  const { status, stdout, stderr } = spawnSync('python3', [join(repository, 'tools/verify.py'), '--json', ...args], {
    encoding: 'utf8',
  });
  assert.equal(stderr, '');
  return { code: status, verdict: JSON.parse(stdout) };
}
