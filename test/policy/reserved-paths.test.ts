import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Action, ResolvedAccess } from '../../src/core/calls.ts';
import type { Effect } from '../../src/core/decisions.ts';
import { findReservedPath, shorten } from '../../src/policy/reserved-paths.ts';
import { access, globbed, possible, toolCall, unknown } from './calls.ts';

type Row = readonly [action: Action, path: string, effect: Effect | 'none', why?: string];

const table: readonly Row[] = [
  ['write', '.khoregos/journal/000001.jsonl', 'deny'],
  ['write', '.khoregos', 'deny'],
  ['write', '.khoregosx/a', 'none'],
  ['write', '.git/hooks/pre-commit', 'deny'],
  ['write', '.git/config', 'deny'],
  ['write', '.git/config.lock', 'none'],
  ['write', '.git/index', 'none'],
  ['write', 'vendor/lib/.git/hooks/post-checkout', 'deny', 'nested repositories have hooks too'],
  ['write', '.mcp.json', 'deny'],
  ['write', 'packages/a/.mcp.json', 'deny'],
  ['write', '.claude/settings.json', 'deny'],
  ['write', '.claude/settings.local.json', 'deny'],
  ['write', '.claude/settingsx.json', 'deny'],
  ['write', '.claude/CLAUDE.md', 'none'],
  ['write', '.claude/agents/builder.md', 'deny'],
  ['write', '.claude/commands/x.md', 'deny'],
  ['write', '.claude/skills/x/SKILL.md', 'deny'],
  ['write', '.claude/hooks/x.sh', 'deny'],
  ['write', 'sub/.claude/agents/x.md', 'deny'],
  ['write', 'src/a.ts', 'none'],
  ['write', 'agents/builder.md', 'none'],
  ['delete', '.claude', 'deny', 'a parent of what is reserved'],
  ['delete', '.git', 'deny', 'a parent of what is reserved'],
  ['delete', '.', 'deny', 'the parent of everything'],
  ['delete', 'src', 'none'],
  ['write', '.claude', 'none', 'writing a directory replaces nothing in it'],
  ['delete', '.khoregos/journal', 'deny'],
  ['read', '.khoregos/journal/000001.jsonl', 'none', 'the trail is meant to be read'],
  ['read', '.claude/settings.json', 'none'],
  ['write', 'k6s.yaml', 'ask'],
  ['delete', 'k6s.yaml', 'ask'],
  ['read', 'k6s.yaml', 'none'],
  ['write', 'sub/k6s.yaml', 'ask', 'a nearer policy would govern instead'],
  ['write', 'k6s.yaml.bak', 'none'],
];

describe('findReservedPath()', () => {
  for (const [action, path, effect, why] of table) {
    it(`${effect === 'none' ? 'passes' : `answers ${effect} to`} ${action} ${path}${why === undefined ? '' : `: ${why}`}`, () => {
      const finding = findReservedPath(access(action, path), toolCall());
      assert.equal(finding?.effect ?? 'none', effect);
      if (finding !== undefined) assert.equal(finding.rule, 'reserved-path');
    });
  }

  const keys: readonly (readonly [path: string, effect: Effect | 'none'])[] = [
    ['/home/me/.config/k6s/fingerprint.key', 'deny'],
    ['/home/me/.config/k6s/trails/a-b/signing.key', 'deny'],
    ['/home/me/.config/k6s/trails/a-b/signing.key.next', 'deny'],
    ['/home/me/.config/k6s/trails/a-b/heads.jsonl', 'none'],
    ['/home/me/.config/k6s/trails/a-b', 'deny'],
    ['/home/me/.config/k6s/*', 'deny'],
    ['/home/me/.config/k6s', 'deny'],
    ['/home/me/.claude/plugins/cache/khoregos/k6s/0.1.0/dist', 'none'],
  ];
  for (const [path, effect] of keys) {
    it(`${effect === 'none' ? 'passes' : 'denies'} reading ${path}`, () => {
      const place = { real: path, relative: undefined, aliases: [], zone: 'khoregos' } as const;
      const read: ResolvedAccess = { ...access('read', path), place };
      assert.equal(findReservedPath(read, toolCall())?.effect ?? 'none', effect);
    });
  }

  it('denies the policy when nobody is there to answer', () => {
    const finding = findReservedPath(access('write', 'k6s.yaml'), toolCall({ attended: false }));
    assert.equal(finding?.effect, 'deny');
  });

  for (const zone of ['client', 'khoregos'] as const) {
    it(`denies what belongs to the configuration of ${zone}, inside and outside the project`, () => {
      for (const path of ['src/settings.json', undefined]) {
        assert.equal(findReservedPath(access('write', path, { zone }), toolCall())?.effect, 'deny');
        assert.equal(findReservedPath(access('read', path, { zone }), toolCall()), undefined);
      }
    });
  }

  it('denies a hard link to what is reserved', () => {
    const link = access('write', 'src/harmless', { aliases: ['.mcp.json'] });
    assert.equal(findReservedPath(link, toolCall())?.effect, 'deny');
  });

  it('denies other cases of a name only on a disk that folds them', () => {
    const other = access('write', '.CLAUDE/Settings.JSON');
    assert.equal(findReservedPath(other, toolCall()), undefined);
    assert.equal(findReservedPath(other, toolCall({ foldsCase: true }))?.effect, 'deny');
    assert.equal(findReservedPath(access('write', 'K6S.yaml'), toolCall({ foldsCase: true }))?.effect, 'ask');
  });

  it('has no opinion on commands, addresses and what lies outside', () => {
    const command = { action: 'execute', target: '.mcp.json', certainty: 'exact', place: undefined } as const;
    assert.equal(findReservedPath(command, toolCall()), undefined);
    assert.equal(findReservedPath(access('write', undefined), toolCall()), undefined);
  });
});

const uncertain: readonly (readonly [each: ResolvedAccess, effect: Effect | 'none'])[] = [
  [possible('write', '.mcp.json'), 'deny'],
  [possible('delete', '.claude'), 'deny'],
  [possible('write', 'k6s.yaml'), 'ask'],
  [possible('write', '.git'), 'none'],
  [possible('write', 'sub/.git'), 'deny'],
  [possible('delete', '.git'), 'deny'],
  [possible('write', 'src/a'), 'none'],
  [possible('read', '.mcp.json'), 'none'],
  [globbed('write', '.git/*'), 'deny'],
  [globbed('write', '.claude/set*'), 'deny'],
  [globbed('delete', '.*'), 'deny'],
  [globbed('delete', '.cl*'), 'deny'],
  [globbed('delete', './**'), 'deny'],
  [globbed('delete', 'src/*'), 'none'],
  [globbed('delete', '*.log'), 'none'],
  [globbed('write', '*'), 'ask'],
  [globbed('write', '*.yaml'), 'ask'],
  [globbed('write', '*.ts'), 'none'],
  [globbed('write', 'src/*.yaml'), 'none'],
  [globbed('write', '.git/hooks/**'), 'deny'],
  [globbed('write', 'out/**'), 'none'],
  [globbed('write', './**'), 'none'],
  [globbed('write', '**/.mcp.json'), 'deny'],
  [globbed('write', '**/.git/config'), 'deny'],
  [globbed('write', '**/config'), 'none'],
  [globbed('write', '**/k6s.yaml'), 'ask'],
  [globbed('delete', '**'), 'none'],
  [unknown('write'), 'none'],
  [unknown('delete'), 'none'],
];

describe('findReservedPath() where the text says not all', () => {
  for (const [each, effect] of uncertain) {
    it(`${effect === 'none' ? 'passes' : `answers ${effect} to`} ${each.certainty} ${each.action} ${each.target}`, () =>
      assert.equal(findReservedPath(each, toolCall())?.effect ?? 'none', effect));
  }
});

describe('shorten()', () => {
  it('keeps whole segments from the end of a path, and never more than asked for', () => {
    assert.equal(shorten('a/b', 3), 'a/b');
    assert.equal(shorten('a/b/c', 4), '…/c');
    assert.equal(shorten('x'.repeat(500)), '…');
  });
});
