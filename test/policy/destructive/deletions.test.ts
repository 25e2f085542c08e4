import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deletionRule } from '../../../src/policy/destructive/deletions.ts';
import { findDestructive } from '../../../src/policy/tool-policy.ts';
import { access, place, toolCall } from '../calls.ts';
import { callOf } from './examples.ts';

/** In `/project`, with `/home/me` and `/tmp`. */
const table: readonly (readonly [command: string, rule: string | undefined])[] = [
  ['rm -rf /', 'delete-project'],
  ['rm -rf /*', 'delete-outside'],
  ['rm -rf .', 'delete-project'],
  ['rm -rf ./', 'delete-project'],
  ['rm -rf ..', 'delete-project'],
  ['rm -rf "$PWD"', 'delete-project'],
  ['rm -rf *', 'delete-project'],
  ['rm -rf ./*', 'delete-project'],
  ['rm -rf -- *', 'delete-project'],
  ['rm -rf */*', 'delete-project'],
  ['rm -rf .*', 'delete-repository'],
  ['rm -rf .git', 'delete-repository'],
  ['rm -rf .git/objects', 'delete-repository'],
  ['rm -rf .git/*', 'delete-repository'],
  ['rm -rf .git/rebase-merge', undefined],
  ['rm -rf vendor/lib/.git', 'delete-repository'],
  ['rm -rf ~', 'delete-home'],
  ['rm -rf ~/', 'delete-home'],
  ['rm -rf ~/*', 'delete-home'],
  ['rm -rf $HOME', 'delete-home'],
  ['rm -rf /home', 'delete-home'],
  ['rm -rf ~/work', 'delete-outside'],
  ['rm -rf ../sibling', 'delete-outside'],
  ['rm -rf src/../../sibling', 'delete-outside'],
  ['rm -rf /var/log/*', 'delete-outside'],
  ['rm -r /etc/nginx', 'delete-outside'],
  ['rm -f ../a.txt', undefined],
  ['rm -rf /tmp', 'delete-outside'],
  ['rm -rf /tmp/', 'delete-outside'],
  ['rm -rf /tmp/*', 'delete-outside'],
  ['rm -rf /tmp/x', undefined],
  ['rm -rf /tmp/test-*', 'delete-outside'],
  ['rm -rf /tmp/scratch/test-*', undefined],
  ['rm -rf /tmp/t*', 'delete-outside'],
  ['rm -rf /tmp/*-test', 'delete-outside'],
  ['rm -rf /tmp/.*', 'delete-outside'],
  ['rm -rf /tmp/x/*', undefined],
  ['rm -rf /tmp/../etc', 'delete-outside'],
  ['rm -rf $TMPDIR/x', undefined],
  ['rm -rf $x', 'delete-unknown'],
  ['rm -rf $x/*', 'delete-unknown'],
  ['rm -rf "$x/src"', 'delete-unknown'],
  ['rm -rf "$x/node_modules"', undefined],
  ['rm -rf "src/$x"', undefined],
  ['cat list | xargs rm -rf', 'delete-unknown'],
  ['rm -rf $(cat list)', 'delete-unknown'],
  ['rm -rf build', undefined],
  ['rm -rf build-*', undefined],
  ['rm -rf *.egg-info', undefined],
  ['rm -rf src/*', undefined],
  ['rm -rf packages/*/dist', undefined],
  ['rm *', undefined],
  ['find . -delete', 'delete-project'],
  ['find / -delete', 'delete-project'],
  ['find . -exec rm -rf {} +', 'delete-project'],
  ['find src -name "*.o" -delete', undefined],
  ['find build -delete', undefined],
  ['find / -name "*.log" -delete', 'delete-outside'],
  ['find ~ -type f -delete', 'delete-home'],
  ['find /tmp/x -name "*.log" -delete', undefined],
  ['rm $x/*.log', undefined],
  ['rm .git/HEAD', 'delete-repository'],
  ['rm .git/index.lock', undefined],
  ['mv /etc /tmp/x', 'delete-outside'],
  ['mv ~ /tmp/x', 'delete-home'],
  ['mv /project /tmp/x', 'delete-project'],
  ['mv ../other .', undefined],
];

describe('findDestructive() of deletions', () => {
  for (const [command, rule] of table) {
    it(`${rule ?? 'passes'}: ${command}`, () => {
      const found = findDestructive(callOf(command), 'destructive').map((each) => each.rule);
      assert.deepEqual([...new Set(found)].slice(0, 1), rule === undefined ? [] : [rule], String(found));
    });
  }
});

describe('deletionRule()', () => {
  const gone = (relative: string | undefined, real: string) =>
    ({ ...access('delete', relative), recursive: true, place: { ...place(relative), real } }) as const;

  it('looks at where a path really leads', () => {
    const call = toolCall({ directories: { root: '/tmp/w/project', home: '/home/me', temporary: ['/tmp'] } });
    assert.equal(deletionRule(gone(undefined, '/tmp/w'), call), 'delete-project');
    assert.equal(deletionRule(gone(undefined, '/tmp/other'), call), undefined);
    const beside = { ...gone(undefined, '/tmp/w/other'), target: '../other' };
    assert.equal(deletionRule(beside, call), 'delete-outside');
    assert.equal(deletionRule(gone('.', '/elsewhere/worktree'), call), 'delete-project');
    assert.equal(deletionRule(gone(undefined, '/home/menu'), call), 'delete-outside');
  });

  it('takes of what is only possible what nobody would do by chance', () => {
    const perhaps = (real: string) => ({ ...gone(undefined, real), certainty: 'possible' }) as const;
    assert.equal(deletionRule(perhaps('/'), toolCall()), 'delete-project');
    assert.equal(deletionRule(perhaps('/elsewhere/x'), toolCall()), undefined);
  });

  it('has no opinion on what is written', () => {
    assert.equal(deletionRule(access('write', '.'), toolCall()), undefined);
  });
});
