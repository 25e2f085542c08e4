import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { type AnchorPlace, anchorReference } from '../../src/core/anchors.ts';
import { standardAudit } from '../../src/core/policy.ts';
import { anchorHead, policyPlaces, readAnchors } from '../../src/operations/anchor-head.ts';
import { homeOf, temporaryDirectory } from '../helpers.ts';
import { headAt, lineAt, otherTrail, trail } from '../workspace/signed-heads.ts';

function projectOf(t: TestContext) {
  const root = join(temporaryDirectory(t), 'project');
  for (const directory of [root, homeOf(root)]) mkdirSync(directory);
  const variables = { PATH: process.env.PATH, HOME: homeOf(root) };
  execFileSync('git', ['init', '--quiet', root], { env: variables });
  const audit = { ...standardAudit, anchorFile: '~/heads.jsonl', anchorGit: true };
  const path = join(homeOf(root), 'heads.jsonl');
  return { root, variables, audit, path };
}

describe('anchorHead()', () => {
  it('anchors nowhere unless the policy says where', async (t) => {
    const { root, variables } = projectOf(t);
    const nowhere = await anchorHead(root, standardAudit, headAt(1), lineAt(1), variables);
    assert.deepEqual(nowhere, { anchors: [], problems: [] });
  });

  it('puts a head into the file and into git, from where it is read back', async (t) => {
    const { root, variables, audit, path } = projectOf(t);
    const ref = anchorReference(trail);
    const commits: string[] = [];
    for (const sequence of [1, 2]) {
      const { anchors, problems } = await anchorHead(root, audit, headAt(sequence), lineAt(sequence), variables);
      const [file, git] = anchors;
      assert.ok(git?.kind === 'git');
      assert.deepEqual([file, git.ref, problems], [{ kind: 'file', path }, ref, []]);
      commits.push(git.commit);
    }
    await anchorHead(root, audit, headAt(5, otherTrail), lineAt(5, otherTrail), variables);
    const places = policyPlaces(audit, trail, variables);
    const { lines, gone } = await readAnchors(root, [...places, ...places], trail, variables);
    assert.deepEqual(gone, []);
    assert.deepEqual(lines, [
      { line: lineAt(1), from: { kind: 'file', path } },
      { line: lineAt(2), from: { kind: 'file', path } },
      { line: lineAt(1), from: { kind: 'git', ref, commit: commits[0] } },
      { line: lineAt(2), from: { kind: 'git', ref, commit: commits[1] } },
    ]);
  });

  it('goes on where one place does not take it', async (t) => {
    const { root, variables, audit, path } = projectOf(t);
    writeFileSync(path, 'mine\n');
    const first = await anchorHead(root, audit, headAt(1), lineAt(1), variables);
    assert.deepEqual([first.anchors.length, first.problems.length], [1, 1]);
    rmSync(path);
    rmSync(join(root, '.git'), { recursive: true });
    const second = await anchorHead(root, audit, headAt(2), lineAt(2), variables);
    assert.deepEqual([second.anchors, second.problems.length], [[{ kind: 'file', path }], 1]);
  });
});

describe('readAnchors()', () => {
  it('tells a place that is gone from one that holds nothing', async (t) => {
    const { root, variables, audit } = projectOf(t);
    const places = policyPlaces(audit, trail, variables);
    const before = await readAnchors(root, places, trail, variables);
    assert.deepEqual(before.lines, []);
    assert.match(before.gone.join('\n'), /^The anchors in ".*heads\.jsonl" are not there$/);
    rmSync(join(root, '.git'), { recursive: true });
    const { gone } = await readAnchors(root, places, trail, variables);
    assert.match(gone[1] ?? '', /^The anchors in git at ".*" cannot be read: there is no git repository$/);
  });

  it('reads no other reference, and of many files the last', async (t) => {
    const { root, variables } = projectOf(t);
    const files: readonly AnchorPlace[] = Array.from({ length: 20 }, (_, index) => ({
      kind: 'file',
      path: join(root, `../${index}.jsonl`),
    }));
    writeFileSync(join(root, '../19.jsonl'), JSON.stringify(lineAt(3)));
    const other: AnchorPlace = { kind: 'git', ref: 'refs/heads/main', commit: '' };
    const stamp: AnchorPlace = { kind: 'timestamp', path: '/nowhere.tsr' };
    const { lines, gone } = await readAnchors(root, [...files, other, stamp], trail, variables);
    assert.deepEqual(lines, [{ line: lineAt(3), from: files[19] }]);
    assert.equal(gone.length, 19);
    assert.equal(gone.filter((each) => each.includes('too many files')).length, 4);
  });
});
