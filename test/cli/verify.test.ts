import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { governedProject, runInProcess } from '../helpers.ts';
import { json, jsonError, k6s, record, refusedWrite } from './cli-helpers.ts';

const segment = (root: string) => join(root, '.khoregos/journal/000001.jsonl');

interface Verified {
  readonly consistent: boolean;
  readonly events: number;
  readonly head: string;
  readonly comparedTo: number | null;
  readonly findings: readonly { readonly kind: string; readonly weight: string }[];
}

test('audit verify finds a whole trail consistent and says what that is worth', async (t) => {
  const root = governedProject(t);
  await runInProcess(root, refusedWrite);
  const text = k6s(root, 'audit verify');
  assert.equal(text.code, 0);
  assert.match(text.stdout, /^Events +1 to 3\nHead +[0-9a-f]{64}\n/);
  assert.match(text.stdout, /\nUnsigned +events 1 to 3: .*\nKeys +none\nDatabase +not compared.*\nResult +intact\n$/);
  const rebuilt = json<{ events: number; head: string }>(k6s(root, 'db rebuild --json'));
  const found = json<Verified>(k6s(root, 'audit verify --json'));
  assert.deepEqual([found.events, found.head, found.comparedTo], [rebuilt.events, rebuilt.head, 4]);
  assert.match(k6s(root, 'db rebuild').stdout, /^Rebuilt k6s\.db from 4 events\nHead [0-9a-f]{64}\n$/);
});

test('audit verify takes a torn line for what it is', async (t) => {
  const root = governedProject(t);
  await record(root, { type: 'turn_end', action: 'Before' });
  writeFileSync(segment(root), '\n{"v":1,"torn', { flag: 'a' });
  await record(root, { type: 'turn_end', action: 'After' });
  const ran = k6s(root, 'audit verify');
  assert.equal(ran.code, 0);
  assert.match(ran.stdout, / note {5}torn_line \(segment 1, byte \d+\): /);
});

test('audit verify tells a changed, a shortened and a vanished journal from a whole one, even before any fold', async (t) => {
  const root = governedProject(t);
  await record(root, ...['One', 'Two', 'Three'].map((action) => ({ type: 'turn_end', action }) as const));
  k6s(root, 'db rebuild');
  const whole = readFileSync(segment(root), 'utf8');
  const lines = whole.split('\n').filter(Boolean);
  for (const [text, kind] of [
    [whole.replace('Two', 'Tvo'), 'modified'],
    [`\n${lines.slice(0, -1).join('\n\n')}\n`, 'truncated'],
    [undefined, 'truncated'],
  ] as const) {
    if (text === undefined) rmSync(segment(root));
    else writeFileSync(segment(root), text);
    const ran = k6s(root, 'audit verify --json');
    const found = json<Verified>(ran);
    assert.deepEqual([ran.code, found.consistent], [1, false], kind);
    assert.ok(
      found.findings.some((finding) => finding.kind === kind && finding.weight === 'broken'),
      ran.stdout,
    );
  }
  assert.match(k6s(root, 'audit verify').stdout, /^Result +broken\nFindings\n {2}broken {3}truncated/m);
});

test('audit verify does not take a database that cannot be read for a consistent one', async (t) => {
  const root = governedProject(t);
  await record(root, { type: 'turn_end', action: 'One' });
  writeFileSync(join(root, '.khoregos/k6s.db'), 'no database');
  const ran = k6s(root, 'audit verify --json');
  assert.deepEqual([ran.code, json<Verified>(ran).findings[0]?.kind], [1, 'database_unreadable']);
  assert.equal(k6s(root, 'db rebuild').code, 0);
  assert.equal(k6s(root, 'audit verify').code, 0);
});

test('audit verify cannot tell without a journal, and makes none', (t) => {
  const root = governedProject(t);
  for (let time = 0; time < 2; time += 1) {
    const ran = k6s(root, 'audit verify --json');
    assert.deepEqual([ran.code, jsonError(ran).code], [3, 'NOT_FOUND']);
  }
});
