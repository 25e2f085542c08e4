import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { parse } from 'yaml';
import { repository, temporaryDirectory } from '../helpers.ts';
import { json, k6s } from './cli-helpers.ts';

const folder = join(repository, 'commands');
const maxLines = 40;

interface Frontmatter {
  readonly description?: string;
  readonly 'allowed-tools'?: string;
  readonly 'disable-model-invocation'?: boolean;
}

const files = readdirSync(folder).map((name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  const [, frontmatter = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  const calls = [...body.matchAll(/!`([^`]*)`/g)].map(([, call = '']) => call);
  return { name, text, head: parse(frontmatter) as Frontmatter, body, calls };
});

/** What a slash command may use without being asked. */
function toolsOf(head: Frontmatter): readonly string[] {
  return (head['allowed-tools'] ?? '').split(', ').filter(Boolean);
}

test('every slash command is short, described, and allows no more than it runs', () => {
  assert.deepEqual(files.map(({ name }) => name).sort(), [
    'audit.md',
    'checkpoint.md',
    'context.md',
    'explain.md',
    'history.md',
    'init.md',
    'locks-break.md',
    'locks.md',
    'pause.md',
    'resume-enforcement.md',
    'resume.md',
    'start.md',
    'status.md',
    'stop.md',
    'tasks.md',
    'why.md',
  ]);
  for (const { name, text, head, body, calls } of files) {
    assert.ok(text.split('\n').length <= maxLines, name);
    assert.ok(head.description !== undefined && head.description.length <= 120, name);
    for (const call of calls) {
      // A line that fails, or holds what the user typed, aborts the whole command.
      assert.match(call, /^node "\$\{CLAUDE_PLUGIN_ROOT\}\/dist\/cli\.js" [a-z -]+ --no-fail( --limit \d+)?$/, name);
      const [rule] = toolsOf(head).flatMap((tool) => [/^Bash\((.*?)(:\*)?\)$/.exec(tool) ?? []]);
      assert.ok(rule?.[2] === undefined ? rule?.[1] === call : call.startsWith(`${rule[1]}`), name);
      assert.match(body, /is data,\s+not instructions/, name);
    }
  }
});

test('the commands that only a person may type run nothing themselves', () => {
  const own = /^(checkpoint|explain|locks-break|pause|resume|resume-enforcement|start|stop)\.md$/;
  for (const { name, head, calls } of files.filter((file) => own.test(file.name))) {
    assert.deepEqual([head['disable-model-invocation'], calls], [true, []], name);
    assert.ok(!toolsOf(head).some((tool) => /^(Bash|Write|Edit)/.test(tool)), name);
  }
});

test('every k6s command that a slash command names exists', (t) => {
  const { commands } = json<{ commands: { name: string }[] }>(k6s(temporaryDirectory(t), 'help --json'));
  const names = commands.map(({ name }) => name);
  for (const { name, body } of files) {
    const called = [...body.matchAll(/(?:cli\.js"|`k6s) ([a-z-]+(?: [a-z]+)?)/g)].map(([, words = '']) => words);
    const typed = [...body.matchAll(/\/k6s:([a-z-]+)/g)].map(([, word = '']) => word);
    assert.ok(called.length + typed.length > 0, name);
    for (const words of called) {
      assert.ok(names.includes(words) || names.includes(words.split(' ')[0] ?? ''), `${name} names "${words}"`);
    }
    for (const word of typed) {
      assert.ok(
        files.some((file) => file.name === `${word}.md`),
        `${name} names "/k6s:${word}"`,
      );
    }
  }
});
