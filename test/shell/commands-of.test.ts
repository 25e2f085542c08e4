import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { commandsOf } from '../../src/shell/commands-of.ts';

const table: readonly (readonly [text: string, args?: string, ...commands: string[]])[] = [
  ['Status: !`git status`', '', 'git status'],
  ['!`a` and !`b`', '', 'a', 'b'],
  ['```!\ngit status\ngit log\n```\n', '', 'git status\ngit log'],
  ['```!\ngit status', '', 'git status'],
  ['```sh\nrm x\n```'],
  ['`rm x`'],
  ['! `rm x`'],
  ['!`rm x'],
  // arguments
  ['!`rm $ARGUMENTS`', 'a b', 'rm a b'],
  ['!`rm $0 $1`', 'a b', 'rm a b'],
  ['!`rm $1`', 'a "b c" d', 'rm b c'],
  ['!`rm $ARGUMENTS[1]`', 'a b', 'rm b'],
  ['!`rm $2.`', 'a b', 'rm .'],
  ['!`rm \\$1`', 'a b', 'rm $1'],
  ['!`rm $HOME`', 'a', 'rm $HOME'],
  ['---\narguments: from to\n---\n!`cp $from $to`', 'a b', 'cp a b'],
  ['---\narguments: [from, to]\n---\n!`cp $from $to`', 'a b', 'cp a b'],
  ['---\narguments:\n  - from\n  - to\n---\n!`cp $from $to`', 'a b', 'cp a b'],
  ['---\r\nallowed-tools: Bash\r\n---\r\n!`ls`\r\n', '', 'ls'],
  ['---\ndescription: "!`rm x`"\n---\nHello', ''],
  // an argument may bring code along
  ['$ARGUMENTS', '!`rm x`', 'rm x'],
  ['!`echo $ARGUMENTS`', '`rm x`', 'echo', 'echo `rm x`'],
  // what the client knows
  [`!\`node \${CLAUDE_PLUGIN_ROOT}/x.mjs\``, '', 'node /plugin/x.mjs'],
  [`!\`echo \${OTHER}\``, '', `echo \${OTHER}`],
];

describe('commandsOf()', () => {
  for (const [text, args = '', ...commands] of table) {
    it(`reads ${JSON.stringify(text)} with ${JSON.stringify(args)}`, () =>
      assert.deepEqual(commandsOf(text, args, { CLAUDE_PLUGIN_ROOT: '/plugin' }), commands));
  }

  it('puts what is too much into the last command', () => {
    const commands = commandsOf(Array.from({ length: 60 }, (_, index) => `!\`a${index}\``).join('\n'), '');
    assert.equal(commands.length, 50);
    assert.match(commands.at(-1) ?? '', /a49\n.*a59$/s);
  });

  it('takes linear time', () => {
    for (const part of ['!', '!`', '```!\n', '$', '$ARGUMENTS', '"', '---\n', '$1'])
      assert.ok(Array.isArray(commandsOf(part.repeat(65_536 / part.length), 'x')), part);
  });
});
