/** Do the texts for agents name what there is, and are they as short as a reader needs them? */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { parse } from 'yaml';
import { ownToolPrefix } from '../../src/core/calls.ts';
import { tools } from '../../src/mcp/tools.ts';
import { ownTools } from '../../src/policy/accesses.ts';
import { repository } from '../helpers.ts';

const read = (path: string) => readFileSync(join(repository, path), 'utf8');

function split(text: string): { readonly head: Readonly<Record<string, unknown>>; readonly body: string } {
  const [, head, body] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  if (head === undefined || body === undefined) throw new Error('there is no frontmatter');
  return { head: parse(head), body };
}

const toolNames = tools.map(({ name }) => name);

function namesOnlyTools(text: string, where: string): void {
  for (const [name] of text.matchAll(/\bk6s_[a-z_]+\b/g)) {
    // In the name of a tool as the client shows it the prefix ends with the server's own name.
    const own = name.replace(/^k6s_k6s__/, '');
    assert.ok(toolNames.includes(own), `${where} names ${own}`);
  }
}

test('the gate knows the tools of our own server, and no other', () => {
  assert.deepEqual([...ownTools].sort(), toolNames.map((name) => `${ownToolPrefix}${name}`).sort());
});

const typed = [...read('src/hooks/user-prompt-expansion.ts').matchAll(/^ {2}'k6s:([a-z-]+)':/gm)].map(
  ([, name = '']) => name,
);

test('every command that the hook executes is a file that the model cannot invoke', () => {
  assert.ok(typed.length >= 6, typed.join());
  for (const name of typed) {
    const { head } = split(read(`commands/${name}.md`));
    assert.equal(head['disable-model-invocation'], true, name);
  }
});

for (const file of readdirSync(join(repository, 'commands'))) {
  test(`commands/${file} has its frontmatter, at most 40 lines, and names only tools that exist`, () => {
    const text = read(`commands/${file}`);
    const { head, body } = split(text);
    const known = ['description', 'argument-hint', 'allowed-tools', 'disable-model-invocation'];
    for (const key of Object.keys(head)) assert.ok(known.includes(key), key);
    assert.ok(typeof head.description === 'string' && head.description.length > 20, String(head.description));
    assert.ok(text.trimEnd().split('\n').length <= 40);
    if (body.includes('$ARGUMENTS')) assert.equal(typeof head['argument-hint'], 'string');
    namesOnlyTools(text, file);
  });
}

test('the skill has at most 200 words, a description that says when, and names only tools that exist', () => {
  const { head, body } = split(read('skills/governance/SKILL.md'));
  assert.equal(head.name, 'governance');
  assert.match(String(head.description), /Use when /);
  assert.ok(String(head.description).length <= 1024);
  assert.ok(body.split(/\s+/).filter(Boolean).length <= 200);
  namesOnlyTools(body, 'SKILL.md');
});

test('what the server and the tools say of themselves names only tools that exist', () => {
  for (const { name, description } of tools) namesOnlyTools(description, name);
  for (const path of ['src/mcp/server.ts', 'src/operations/start-client.ts', 'src/operations/read-context.ts']) {
    namesOnlyTools(read(path).replaceAll('plugin_k6s_', ''), path);
  }
});
