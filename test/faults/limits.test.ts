/** Is a call that is made to be slow still refused before the client stops waiting? */
import assert from 'node:assert/strict';
import { linkSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { rowsOfToday } from '../rows-of-today.ts';
import { type Client, startedProject } from './fault-helpers.ts';

type Call = readonly [tool: string, input: (root: string) => Readonly<Record<string, unknown>>];

/** What Bash takes at most is 100 kB; above, a command is not read. */
const bash = (filler: string): Call => ['Bash', () => ({ command: `echo > protected/marker; ${filler}` })];
const files = (filler: unknown): Call => ['mcp__x__write', () => ({ filler, paths: filler, path: 'protected/marker' })];

const calls: Readonly<Record<string, Call>> = {
  'one very long path': bash(`> ${'a/'.repeat(49_000)}`),
  'long paths': bash(`> ${'a/'.repeat(2000)} `.repeat(24)),
  'thousands of redirects': bash('>a;'.repeat(33_000)),
  'thousands of redirects to linked files': bash('>linked;'.repeat(450)),
  'brackets that never close': bash('$('.repeat(45_000)),
  'braces that never close': bash('{ '.repeat(45_000)),
  'quotes and backslashes': bash(`"${'\\"$'.repeat(30_000)}`),
  'here-documents': bash('<<a;'.repeat(5_000)),
  'a path of 4 MB': ['Write', (root) => ({ file_path: join(root, 'protected', 'a/'.repeat(2_000_000)) })],
  'a name of 10 MB': ['Write', (root) => ({ file_path: join(root, 'protected', 'a'.repeat(10_000_000)) })],
  'a hundred long paths': files(Array(100).fill('a/'.repeat(2000))),
  'a million paths': files(Array(1_000_000).fill('a')),
};

describe('calls that are made to be slow', { concurrency: 2 }, () => {
  for (const [name, [tool, input]] of rowsOfToday(Object.entries(calls))) {
    test(`${name}: refused in time`, async (t) => {
      const client = await startedProject(t, 'advisory');
      if (name.includes('linked')) makeLinks(client);
      const answered = await client.tool(tool, input(client.root));
      assert.ok(answered.refused, answered.stdout);
      assert.match(answered.reason, /rule (boundary|unread-command|fault, TOO_LARGE)/);
    });
  }
});

/** A file of two names, and a protected directory in which its other name might lie. */
function makeLinks({ root }: Client): void {
  mkdirSync(join(root, 'protected'));
  for (let index = 0; index < 1000; index += 1) writeFileSync(join(root, 'protected', String(index)), '');
  writeFileSync(join(root, 'linked'), '');
  linkSync(join(root, 'linked'), join(root, 'other'));
}
