/** Do imports point downwards only? */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import test from 'node:test';

const src = join(import.meta.dirname, '../../src');

/** Which rooms, or files of them, a room may import; its own always. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  core: [],
  shell: ['core'],
  policy: ['core', 'shell'],
  workspace: ['core'],
  ledger: ['core', 'workspace/files.ts', 'workspace/processes.ts'],
  operations: ['core', 'policy', 'shell', 'ledger', 'workspace'],
  hooks: ['core', 'ledger', 'workspace', 'operations'],
  cli: ['core', 'operations', 'workspace'],
  mcp: ['core', 'ledger', 'operations', 'workspace'],
};

const pure: ReadonlySet<string> = new Set(['core', 'policy', 'shell']);

for (const room of readdirSync(src)) {
  test(`${room} imports only what lies below it`, () => {
    const names = readdirSync(join(src, room), { recursive: true, encoding: 'utf8' });
    const files = names.filter((name) => name.endsWith('.ts')).map((name) => join(src, room, name));
    for (const file of files) {
      for (const [, target = ''] of readFileSync(file, 'utf8').matchAll(/(?:from|import\() ?'([^']+)'/g)) {
        if (pure.has(room)) assert.ok(!target.startsWith('node:'), `${file} imports ${target}`);
        if (!target.startsWith('.')) continue;
        const path = relative(src, resolve(dirname(file), target));
        if (path.startsWith('..')) continue;
        const may = [room, ...(allowed[room] ?? [])].some((each) => path === each || path.startsWith(`${each}/`));
        assert.ok(may, `${relative(src, file)} imports ${path}`);
      }
    }
  });
}
