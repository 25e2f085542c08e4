/** How is a project made whose heads are kept outside, and where are they? */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import type { SignedLine } from '../../src/core/signed.ts';
import { strictPolicy } from '../helpers.ts';
import { git, repositoryOf } from '../operations/repositories.ts';

export const fileOf = (root: string) => join(dirname(root), 'anchors.jsonl');

/** A repository whose heads are kept in a file and in git. */
export function anchoredProject(t: TestContext, events = 1): string {
  const root = repositoryOf(t);
  const anchor = `{file: ${fileOf(root)}, git: true, every_events: ${events}}`;
  writeFileSync(join(root, 'k6s.yaml'), `${strictPolicy}audit: {anchor: ${anchor}}\n`);
  return root;
}

export const refOf = (root: string) => git(root, 'for-each-ref', '--format=%(refname)', 'refs/k6s').trim();
export const signedLines = (path: string) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('{"statement"'))
    .map((line) => JSON.parse(line) as SignedLine);
