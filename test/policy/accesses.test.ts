import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { accessesOf, commandOf, isShellTool, maxAccesses, type ToolInput } from '../../src/policy/accesses.ts';

type Row = readonly [claim: string, tool: string, input: ToolInput, expected: readonly string[]];

/** `action target`, with `?` behind a target that is not known for sure. */
const table: readonly Row[] = [
  ['Write', 'Write', { file_path: '/p/a', content: 'x' }, ['write /p/a']],
  ['Edit', 'Edit', { file_path: '/p/a', old_string: '/b' }, ['write /p/a']],
  ['MultiEdit', 'MultiEdit', { file_path: '/p/a', edits: [] }, ['write /p/a']],
  ['NotebookEdit', 'NotebookEdit', { notebook_path: '/p/n.ipynb' }, ['write /p/n.ipynb']],
  ['Read', 'Read', { file_path: '/p/a' }, ['read /p/a']],
  ['a missing path', 'Write', { content: 'x' }, []],
  ['a path that is no text', 'Write', { file_path: { a: 1 } }, []],
  ['WebFetch', 'WebFetch', { url: 'https://a.example/x', prompt: 'p' }, ['network https://a.example/x']],
  ['WebSearch', 'WebSearch', { query: 'q' }, ['network q?']],
  ['Bash', 'Bash', { command: 'ls' }, ['execute ls']],
  ['PowerShell', 'PowerShell', { command: 'dir' }, ['execute dir']],
  ['Skill', 'Skill', { skill: 'k6s:status', args: 'now' }, ['execute k6s:status now']],
  ['CronCreate', 'CronCreate', { cron: '* * * * *', prompt: 'go' }, ['execute go']],
  ['Grep', 'Grep', { pattern: 'x/y', path: 'src' }, ['read src']],
  ['Glob without a path', 'Glob', { pattern: '**/*.ts' }, []],
  ['a prompt is no path', 'Agent', { prompt: '/p/a', subagent_type: 'x' }, []],
  ['an MCP tool that writes', 'mcp__fs__write_file', { path: '/p/a' }, ['write /p/a']],
  ['an MCP tool that reads', 'mcp__fs__read_text_file', { path: '/p/a' }, ['read /p/a']],
  ['an MCP tool that deletes', 'mcp__fs__delete_file', { filePath: '/p/a' }, ['delete /p/a']],
  ['deleting goes before reading', 'mcp__fs__find_and_remove', { path: 'a' }, ['delete a']],
  ['camel case', 'mcp__fs__readFile', { path: 'a' }, ['read a']],
  ['whoever does not say that it reads writes', 'mcp__x__do', { output_dir: 'out' }, ['write out']],
  ['the server does not decide', 'mcp__read__write', { file: 'a' }, ['write a']],
  ['lists of paths', 'mcp__x__do', { paths: ['a', 'b', 3] }, ['write a', 'write b']],
  ['nested arguments', 'mcp__x__do', { edits: [{ fileName: 'a' }, { to: './b' }] }, ['write a', 'write ./b']],
  ['both ends of a move', 'mcp__x__move', { source: '/a', destination: 'b/c' }, ['delete /a', 'delete b/c']],
  ['what only may be a path', 'mcp__x__mail', { to: 'someone', source: 'web' }, []],
  ['a web address is no path', 'mcp__x__do', { file: 'https://a.example/b' }, []],
  ['a file address is one', 'mcp__x__do', { uri: 'file:///p/a%20b' }, ['write /p/a b']],
  ['a broken file address stays as it is', 'mcp__x__do', { uri: 'file:///%' }, ['write file:///%']],
  ['several lines are no path', 'mcp__x__do', { path: 'a\nb' }, []],
  ['a NUL is no path', 'mcp__x__do', { path: 'a\0b' }, []],
  ['a tool of the client that only names a path', 'EnterWorktree', { path: 'a' }, ['read a']],
  ['an MCP tool of the same name', 'mcp__x__Workflow', { path: 'a' }, ['write a']],
  ['who asks about a path does not touch it', 'mcp__plugin_k6s_k6s__k6s_check_path', { path: 'a' }, []],
  ['only our own server asks', 'mcp__x__k6s_check_path', { path: 'a' }, ['write a']],
  ['a name that begins like it', 'mcp__plugin_k6s_k6s__k6s_check_path_too', { path: 'a' }, ['write a']],
  ['a name that every object has', 'constructor', { path: 'a' }, ['write a']],
  ['an unknown tool', 'Later', { file_path: 'a' }, ['write a']],
];

describe('accessesOf()', () => {
  for (const [claim, tool, input, expected] of table) {
    it(`${expected.join(', ') || 'nothing'}: ${claim}`, () => {
      const found = accessesOf(tool, input);
      const shown = found.map((each) => `${each.action} ${each.target}${each.certainty === 'exact' ? '' : '?'}`);
      assert.deepEqual(shown, expected);
    });
  }

  it('adds what the shell room read of a command', () => {
    const redirect = { action: 'write', target: 'out', certainty: 'exact' } as const;
    const read = accessesOf(
      'Bash',
      { command: 'x' },
      { accesses: [redirect], invocations: [], complete: true, needsCode: false },
    );
    assert.deepEqual(read[1], redirect);
    const unread = accessesOf(
      'Bash',
      { command: 'x' },
      { accesses: [], invocations: [], complete: false, needsCode: false },
    );
    assert.deepEqual(unread, [{ action: 'execute', target: 'x', certainty: 'unknown' }]);
  });

  it('looks at a bounded number of arguments, eight levels down, and never throws', () => {
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`a${index}_path`, 'x']));
    assert.equal(accessesOf('mcp__x__do', many).length, maxAccesses + 1);
    const deep = (levels: number): ToolInput => (levels === 0 ? { path: 'a' } : { x: deep(levels - 1) });
    assert.equal(accessesOf('mcp__x__do', deep(8)).length, 1);
    assert.equal(accessesOf('mcp__x__do', deep(9)).length, 0);
    fc.assert(
      fc.property(fc.string(), fc.dictionary(fc.string(), fc.jsonValue()), (tool, input) => {
        for (const each of accessesOf(tool, input)) assert.equal(typeof each.target, 'string');
      }),
    );
  });
});

describe('commandOf()', () => {
  it('is empty for tools that run nothing and arguments that are no text', () => {
    assert.equal(commandOf('Write', { command: 'ls' }), '');
    assert.equal(commandOf('Bash', { command: ['ls'] }), '');
  });
});

describe('isShellTool()', () => {
  for (const [tool, shell] of [
    ['Bash', true],
    ['PowerShell', true],
    ['Skill', false],
    ['bash', false],
  ] as const) {
    it(`${tool} ${shell ? 'runs' : 'does not run'} a shell`, () => assert.equal(isShellTool(tool), shell));
  }
});
