import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isPlainConfig } from '../../src/workspace/git-config.ts';

const plain = `[core]
	repositoryformatversion = 0
	filemode = true
	logAllRefUpdates = true
# a comment
[remote "origin"]
	url = git@example.org:a/b.git
	fetch = +refs/heads/*:refs/remotes/origin/*
[branch "feature/\\"x\\"]"] ; a comment
	remote = origin
	merge = refs/heads/x
[branch.old] merge = refs/heads/old
[user]
	name = A B
	signingkey
`;

const rows: readonly (readonly [claim: string, text: string, isPlain: boolean])[] = [
  ['nothing', '', true],
  ['what git writes itself', plain, true],
  ['hooks elsewhere', `${plain}[core]\n\thooksPath = x\n`, false],
  ['a key in other case', '[CORE]\nHooksPath=x', false],
  ['a key behind its section', '[core] sshCommand = x', false],
  ['a section behind a section', '[branch "x"] [alias] x = !y', false],
  ['a program that compares', '[core]\nfsmonitor = x', false],
  ['an alias', '[alias]\n\tst = status', false],
  ['a filter', '[filter "lfs"]\n\tclean = x', false],
  ['another file', '[include]\n\tpath = x', false],
  ['another file under a condition', '[includeIf "gitdir:x"]\n\tpath = x', false],
  ['a program of a remote', '[remote "origin"]\n\tuploadpack = x', false],
  ['a transport that is a program', '[remote "origin"]\n\turl = ext::sh -c x', false],
  ['the same, quoted', '[remote "origin"]\n\turl = "ext::sh -c x"', false],
  ['an option in place of a URL', '[remote "origin"]\n\turl = --upload-pack=x', false],
  ['a submodule that is updated by a program', '[submodule "x"]\n\tupdate = !x', false],
  ['a line that goes on', '[user]\n\tname = a\\\n[alias] x', false],
  ['a header that is none', '[core\n', false],
  ['names that every object has', '[constructor]\n\tx = 1', false],
  ['a long line of quotes', `[branch "${'\\"'.repeat(50_000)}\n`, false],
];

describe('isPlainConfig()', () => {
  for (const [claim, text, isPlain] of rows) {
    it(`is ${isPlain} of ${claim}`, () => assert.equal(isPlainConfig(text), isPlain));
  }
});
