/** Does the second verifier find nothing broken in what the program itself did, however much that was? */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { lead } from '../../../src/core/agents.ts';
import { segmentPath } from '../../../src/ledger/layout.ts';
import { listSegments } from '../../../src/ledger/segments.ts';
import { openProject } from '../../../src/operations/open-project.ts';
import { saveContext } from '../../../src/operations/save-context.ts';
import { json, k6s, startSession } from '../../cli/cli-helpers.ts';
import { governedProject, homeOf, runInProcess, strictPolicy, toolEvent } from '../../helpers.ts';
import { runPython } from '../../tools/run-python.ts';

interface Shown {
  readonly result: string;
  readonly events: number;
  readonly head: string;
  readonly findings: readonly { readonly kind: string; readonly weight: string }[];
}

const userDirectory = (root: string) => join(homeOf(root), '.config', 'k6s');

/** What both verifiers say, which must be the same. */
function verdictOf(root: string, args = [root, '--user-directory', userDirectory(root)], command = 'audit verify') {
  const { verdict, code } = runPython(args);
  const ran = k6s(root, `${command} --json`);
  const shown = json<Shown>(ran);
  const broken = shown.findings.filter(({ weight }) => weight === 'broken').map(({ kind }) => kind);
  assert.deepEqual(
    [verdict.result, verdict.events, verdict.head, verdict.kinds, code],
    [shown.result, shown.events, shown.head, [...new Set(broken)].sort(), ran.code],
    JSON.stringify([verdict, shown]),
  );
  return verdict;
}

async function save(root: string, key: string, value: string): Promise<void> {
  const project = await openProject(root, Date.now);
  saveContext(project, { client: 'session-1', agent: lead }, { key, value, scope: 'session' });
  project.close(true);
}

test('a day with deletion, redaction, rotation, anchors, an export and another place is intact', async (t) => {
  const root = governedProject(t);
  const anchorFile = join(homeOf(root), 'anchors', 'heads.jsonl');
  mkdirSync(dirname(anchorFile));
  writeFileSync(join(root, 'k6s.yaml'), `${strictPolicy}audit:\n  anchor:\n    file: ${anchorFile}\n    git: true\n`);
  rmSync(join(root, '.git'), { recursive: true });
  spawnSync('git', ['init', '-q', root], { env: { PATH: process.env.PATH } });
  const { id } = startSession(root, 'One');
  await save(root, 'small', 'a value');
  await save(root, 'large', 'large '.repeat(10_000));
  await runInProcess(root, toolEvent('PreToolUse', 'Write', { file_path: 'protected/key', content: 'no' }));
  k6s(root, 'stop');
  startSession(root, 'Two');
  await save(root, 'secret', 'a secret');
  assert.equal(verdictOf(root).result, 'intact');
  const anchored = k6s(root, 'audit anchor --json');
  assert.equal(anchored.code, 0, anchored.stdout);
  assert.equal(verdictOf(root).result, 'intact');
  assert.equal(k6s(root, `session delete ${id} --json`).code, 0);
  const { sequence } = json<{ events: { type: string; sequence: number }[] }>(
    k6s(root, 'audit show --limit 500 --json'),
  ).events.find(({ type }) => type === 'boundary_violation') ?? { sequence: 0 };
  assert.equal(k6s(root, `audit redact ${sequence} --json`).code, 0);
  assert.equal(verdictOf(root).result, 'intact');
  const rotated = k6s(root, 'audit rotate-key --json');
  assert.equal(rotated.code, 0, rotated.stdout);
  assert.equal(k6s(root, 'audit anchor --json').code, 0);
  appendFileSync(segmentPath(root, listSegments(root).at(-1) ?? 1), '\n{"v":1,"id":"torn');
  await save(root, 'after', 'a torn line');
  assert.equal(verdictOf(root).result, 'intact');
  const bundle = join(dirname(root), 'bundle');
  const exported = k6s(root, `audit export --format bundle --output ${bundle}`);
  assert.equal(exported.code, 0, exported.stdout + exported.stderr);
  assert.equal(verdictOf(root, ['--bundle', bundle], `audit verify --from-export ${bundle}`).result, 'intact');
  assert.equal(verdictOf(root).result, 'intact');
  t.diagnostic(JSON.stringify(verdictOf(root).found));
});
