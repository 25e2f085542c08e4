import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readLines } from '../../src/operations/read-lines.ts';
import {
  listTranscripts,
  type RecordedCall,
  readTranscript,
  type SkipReason,
  transcriptsOf,
} from '../../src/operations/read-transcripts.ts';
import { temporaryDirectory } from '../helpers.ts';
import { type Answer, answering, calling, quiet, writeTranscript } from './transcripts.ts';

function read(directory: string): { readonly calls: readonly RecordedCall[]; readonly skipped: readonly SkipReason[] } {
  const items = (listTranscripts(directory) ?? []).flatMap((file) => [...readTranscript(file)]);
  return {
    calls: items.flatMap((item) => (item.kind === 'call' ? [item.call] : [])),
    skipped: items.flatMap((item) => (item.kind === 'skipped' ? [item.why] : [])),
  };
}

describe('transcriptsOf()', () => {
  it('is the folder of the client for a directory', () => {
    const folder = '-home-me-my-shop-v2--x';
    assert.equal(transcriptsOf('/home/me/my_shop.v2/.x', { HOME: '/h' }), `/h/.claude/projects/${folder}`);
    assert.equal(transcriptsOf('/home/me/my_shop.v2/.x', { CLAUDE_CONFIG_DIR: '/c' }), `/c/projects/${folder}`);
  });
});

describe('listTranscripts()', () => {
  it('finds transcripts of sessions and agents by path, and nothing through links', (t) => {
    const directory = temporaryDirectory(t);
    const outside = join(directory, 'outside');
    const inside = join(directory, 'inside');
    writeTranscript(outside, 'secret.jsonl', [calling()]);
    for (const name of ['b.jsonl', 'a.jsonl', 'a/subagents/agent-1.jsonl']) writeTranscript(inside, name, [calling()]);
    writeFileSync(join(inside, 'a/subagents/agent-1.meta.json'), '{}');
    mkdirSync(join(inside, 'folder.jsonl'));
    symlinkSync(outside, join(inside, 'linked'));
    symlinkSync(join(outside, 'secret.jsonl'), join(inside, 'linked.jsonl'));
    execFileSync('mkfifo', [join(inside, 'fifo.jsonl')]);
    const names = listTranscripts(inside)?.map(({ path }) => path.slice(inside.length + 1));
    assert.deepEqual(names, ['a.jsonl', 'a/subagents/agent-1.jsonl', 'b.jsonl']);
    symlinkSync(inside, join(directory, 'named'));
    assert.equal(listTranscripts(join(directory, 'named'))?.length, 3, 'what a person names may be a link');
    assert.equal(listTranscripts(join(directory, 'nowhere')), undefined);
    assert.equal(listTranscripts(join(inside, 'a.jsonl')), undefined);
  });

  it('goes only as deep as the client does', (t) => {
    const directory = temporaryDirectory(t);
    writeTranscript(directory, `${'d/'.repeat(6)}in.jsonl`, []);
    writeTranscript(directory, `${'d/'.repeat(7)}out.jsonl`, []);
    assert.equal(listTranscripts(directory)?.length, 1);
  });
});

describe('readTranscript()', () => {
  it('tells of every call of the assistant, and of nothing else', (t) => {
    const directory = temporaryDirectory(t);
    const input = { command: 'echo "é 🙂"' };
    const more = { cwd: '/home/me/shop', sessionId: 's' };
    writeTranscript(directory, 'a.jsonl', [...quiet, calling({ id: 'toolu_7', tool: 'Bash', input, more }), ...quiet]);
    const at = '2026-01-02T03:04:05.000Z';
    const agent = { id: 'main', name: 'lead', type: '', via: 'payload' };
    const call = { id: 'toolu_7', session: 's', agent, tool: 'Bash', input, cwd: '/home/me/shop', at, message: '' };
    assert.deepEqual(read(directory), { calls: [call], skipped: [] });
  });

  const invalid = '<tool_use_error>InputValidationError: no</tool_use_error>';
  const answers: readonly (readonly [claim: string, answer: Answer, refused: string | undefined])[] = [
    ['what a tool said', { content: 'done' }, undefined],
    ['an error of the tool', { content: 'Exit code 1', isError: true }, undefined],
    ['a refusal by the client', { content: invalid, isError: true }, 'invalid'],
    ['a tool that quotes a refusal', { content: invalid }, undefined],
    ['a tool that broke', { content: '<tool_use_error>Error calling tool: no', isError: true }, undefined],
    ['a refusal by the person', { isError: true, result: 'User rejected tool use' }, 'rejected'],
    ['an answer in parts', { content: [{ type: 'text', text: invalid }], isError: true }, undefined],
  ];
  for (const [claim, answer, refused] of answers) {
    it(`tells ${claim} apart`, (t) => {
      const directory = temporaryDirectory(t);
      const path = writeTranscript(directory, 'a.jsonl', [answering('toolu_7', answer)]);
      const [item] = [...readTranscript({ path, sizeBytes: 1 })];
      assert.deepEqual(item?.kind === 'answer' ? item.answer : item, { call: 'toolu_7', refused });
    });
  }

  it('passes over broken and endless lines, tells so, and goes on', (t) => {
    const directory = temporaryDirectory(t);
    const long = calling({ id: 'long', input: { content: 'x'.repeat(5 * 1024 * 1024) } });
    const large = calling({ id: 'large', input: { content: 'x'.repeat(3 * 1024 * 1024) } });
    const lines = [calling({ id: '1' }), '{"type":"assistant",', long, '\u0000\ufffd', large, calling({ id: '2' })];
    writeTranscript(directory, 'a.jsonl', lines);
    writeTranscript(directory, 'b.jsonl', [calling({ id: '3' }), calling({ id: '4' }).slice(0, -9)], '');
    const { calls, skipped } = read(directory);
    assert.deepEqual(
      calls.map(({ id }) => id),
      ['1', 'large', '2', '3'],
    );
    assert.deepEqual(skipped, ['notJson', 'tooLong', 'notJson', 'notJson']);
  });

  it('takes the last line without its end, and inputs that are none as empty', (t) => {
    const directory = temporaryDirectory(t);
    writeTranscript(directory, 'a.jsonl', [calling({ input: 'text', more: { cwd: 'relative', sessionId: 7 } })], '');
    const [call] = read(directory).calls;
    assert.deepEqual([call?.input, call?.cwd, call?.session], [{}, '', '']);
  });

  const agents: readonly (readonly [claim: string, more: Record<string, unknown>, name: string, meta?: string])[] = [
    ['the main thread', {}, 'lead'],
    ['a teammate by its name', { agentName: 'alice', teamName: 'session-1' }, 'alice'],
    ['a subagent by its type', { agentId: 'a1', isSidechain: true, attributionAgent: 'k6s:builder' }, 'k6s:builder'],
    ['a subagent by what is noted beside it', { agentId: 'a1' }, 'Explore', '{"agentType":"Explore"}'],
    ['a subagent by its id where the note is broken', { agentId: 'a1' }, 'a1', '{'],
    ['a subagent by its id where there is no note', { agentId: 'a1' }, 'a1'],
    ['names that are none', { agentId: 7, agentName: null }, 'lead'],
  ];
  for (const [claim, more, name, meta] of agents) {
    it(`knows ${claim}`, (t) => {
      const directory = temporaryDirectory(t);
      writeTranscript(directory, 's/subagents/agent-a1.jsonl', [calling({ more })]);
      if (meta !== undefined) writeFileSync(join(directory, 's/subagents/agent-a1.meta.json'), meta);
      assert.equal(read(directory).calls[0]?.agent.name, name);
    });
  }

  it('tells of a file that cannot be read, or is gone', (t) => {
    const directory = temporaryDirectory(t);
    const path = writeTranscript(directory, 'a.jsonl', [calling()]);
    const file = { path, sizeBytes: 1 };
    rmSync(path);
    assert.deepEqual([...readTranscript(file)], []);
    symlinkSync('/etc/passwd', path);
    assert.deepEqual([...readTranscript(file)], [{ kind: 'skipped', offset: 1, why: 'unreadable' }]);
    rmSync(path);
    writeTranscript(directory, 'a.jsonl', [calling()]);
    chmodSync(path, 0o000);
    const expected = process.getuid?.() === 0 ? 'call' : 'skipped';
    assert.deepEqual(
      [...readTranscript(file)].map(({ kind }) => kind),
      [expected],
    );
  });
});

describe('readLines()', () => {
  it('gives lines whole, however they lie across the pieces that are read', (t) => {
    const path = join(temporaryDirectory(t), 'f');
    const lines = Array.from({ length: 400 }, (_, index) => 'é'.repeat((index * 7919) % 9000));
    writeFileSync(path, lines.join('\n'));
    const found = [...readLines(path, 1024 * 1024)];
    assert.deepEqual(
      found.map(({ text }) => text),
      lines,
    );
    assert.equal(found.at(-1)?.end, Buffer.byteLength(lines.join('\n')));
  });

  it('keeps lines of exactly the longest length', (t) => {
    const path = join(temporaryDirectory(t), 'f');
    writeFileSync(path, 'abcd\nabcde\n\nabcdefgh');
    assert.deepEqual(
      [...readLines(path, 4)].map(({ text }) => text),
      ['abcd', undefined, '', undefined],
    );
  });
});
