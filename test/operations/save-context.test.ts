import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { ContextScope } from '../../src/core/context.ts';
import { blobPath } from '../../src/ledger/layout.ts';
import type { Project } from '../../src/operations/open-project.ts';
import { listContext, loadContext, loadVersions, searchContext } from '../../src/operations/read-context.ts';
import { readLedger } from '../../src/operations/read-ledger.ts';
import { maxValueBytes, saveContext } from '../../src/operations/save-context.ts';
import { startSession } from '../../src/operations/start-session.ts';
import { governedProject, journalLines } from '../helpers.ts';
import { open } from './projects.ts';
import { builder, currentOf, lead, person } from './sessions.ts';

// Assembled here, so that no scanner takes this file for a leak.
const token = `ghp_${'a1B2c3D4e5'.repeat(4)}`.slice(0, 40);

/** A project with a session, to save and load in. */
async function opened(t: Parameters<typeof governedProject>[0]): Promise<Project> {
  const project = await open(governedProject(t));
  await startSession(project, person, 'one', {});
  return project;
}

function save(project: Project, key: string, value: unknown, scope: ContextScope = 'session', actor = lead) {
  return saveContext(project, actor, { key, value, scope });
}

async function load(project: Project, key: string, scope?: ContextScope): Promise<unknown> {
  const { database } = await readLedger(project);
  return loadContext(project.root, database, { session: currentOf(project).id, scope }, key).value;
}

/** Of so many bytes as JSON. */
const textOf = (bytes: number) => 'x'.repeat(bytes - 2);

describe('saveContext()', () => {
  const values: readonly (readonly [claim: string, value: unknown])[] = [
    ['a text', 'use tabs'],
    ['an empty text', ''],
    ['a number', -1.5e300],
    ['nothing', null],
    ['false', false],
    ['a list', [1, 'two', [null]]],
    ['an object', { a: { b: ['ü', '\u0000', '\u202e'] }, '': 1 }],
    ['any language and emoji', '大きさ 👩‍💻 größer'],
    ['8 KiB', textOf(8 * 1024)],
    ['8 KiB and a byte', textOf(8 * 1024 + 1)],
    ['64 KiB', textOf(maxValueBytes)],
    ['8 KiB of three bytes each', '大'.repeat(2700)],
    ['8 KiB of control characters', '\u0001'.repeat(1300)],
    ['8 KiB of quotes', '"'.repeat(4000)],
    ['32 levels', Array.from({ length: 32 }).reduce<unknown>((value) => [value], 1)],
  ];
  for (const [claim, value] of values) {
    it(`keeps ${claim} as it is`, async (t) => {
      const project = await opened(t);
      const { bytes } = save(project, 'key', value);
      assert.equal(bytes, Buffer.byteLength(JSON.stringify(value)));
      assert.deepEqual(await load(project, 'key'), value);
    });
  }

  for (const [claim, letter] of [
    ['three bytes', '値'],
    ['six bytes in a record', '\u0001'],
  ] as const) {
    it(`keeps a value with a summary, all as long as they may be, in characters of ${claim}`, async (t) => {
      const project = await opened(t);
      const [key, summary] = ['鍵'.repeat(500), letter.repeat(2000)];
      const value = letter.repeat(Math.floor(8190 / (Buffer.byteLength(JSON.stringify(letter)) - 2)));
      saveContext(project, lead, { key, value, scope: 'session', summary });
      assert.equal(await load(project, key), value);
    });
  }

  const refused: readonly (readonly [claim: string, key: string, value: unknown, code: string])[] = [
    ['64 KiB and a byte', 'key', textOf(maxValueBytes + 1), 'TOO_LARGE'],
    ['33 levels', 'key', Array.from({ length: 33 }).reduce<unknown>((value) => [value], 1), 'USAGE'],
    ['a million levels', 'key', Array.from({ length: 1_000_000 }).reduce<unknown>((value) => [value], 1), 'USAGE'],
    ['no key', '', 1, 'USAGE'],
    ['a key of two lines', 'a\nb', 1, 'USAGE'],
    ['a key with what nobody sees', 'a\u0001', 1, 'USAGE'],
    ['a key of spaces', '  ', 1, 'USAGE'],
    ['a key of 501 characters', 'k'.repeat(501), 1, 'USAGE'],
  ];
  for (const [claim, key, value, code] of refused) {
    it(`refuses ${claim}, and keeps nothing`, async (t) => {
      const project = await opened(t);
      const before = journalLines(project.root).length;
      assert.throws(() => save(project, key, value), { code, message: /^Cannot save .{0,200}$/ });
      assert.equal(journalLines(project.root).length, before);
      assert.ok(!existsSync(join(project.root, '.khoregos/blobs')));
    });
  }

  it('keeps a large value in a blob, and the beginning of it as summary', async (t) => {
    const project = await opened(t);
    const { blob } = save(project, 'key', `begin ${textOf(9000)}`);
    const { details } = journalLines(project.root).at(-1) ?? {};
    assert.equal(details?.blob, blob);
    assert.equal(details?.value, undefined);
    assert.match(String(details?.summary), /^begin x+$/);
    assert.equal(String(details?.summary).length, 2000);
    saveContext(project, lead, { key: 'own', value: textOf(9000), scope: 'session', summary: 'in short' });
    assert.equal(journalLines(project.root).at(-1)?.details.summary, 'in short');
  });

  for (const [claim, filler] of [
    ['inline', ''],
    ['in a blob', 'y'.repeat(9000)],
  ] as const) {
    it(`hides secrets ${claim}, in names too`, async (t) => {
      const project = await opened(t);
      saveContext(project, lead, { key: 'key', value: { [token]: [token], filler }, scope: 'session', summary: token });
      const text = JSON.stringify(await load(project, 'key'));
      assert.match(text, /REDACTED/);
      for (const path of readdirSync(join(project.root, '.khoregos'), { recursive: true, withFileTypes: true })) {
        if (!path.isFile()) continue;
        const content = readFileSync(join(path.parentPath, path.name), 'latin1');
        assert.ok(!content.includes(token), path.name);
      }
    });
  }
});

describe('loadContext()', () => {
  it('gives the newest version, whoever saved it', async (t) => {
    const project = await opened(t);
    save(project, 'key', 1);
    save(project, 'key', 2, 'session', builder);
    const { database } = await readLedger(project);
    const place = { session: currentOf(project).id, scope: undefined };
    const { value, agent, scope } = loadContext(project.root, database, place, 'key');
    assert.deepEqual([value, agent, scope], [2, 'builder', 'session']);
    assert.deepEqual(
      loadVersions(project.root, database, { ...place, key: 'key' }).map((each) => each.value),
      [2, 1],
    );
  });

  it('gives what the session says before what the project says', async (t) => {
    const project = await opened(t);
    save(project, 'key', 'session');
    save(project, 'key', 'project', 'project');
    assert.equal(await load(project, 'key'), 'session');
    assert.equal(await load(project, 'key', 'project'), 'project');
    await startSession(project, person, 'two', {});
    assert.equal(await load(project, 'key'), 'project', 'the next session sees the project only');
    await assert.rejects(load(project, 'key', 'session'), { code: 'NOT_FOUND' });
  });

  it('says that there is no such key, and how to find one', async (t) => {
    const project = await opened(t);
    await assert.rejects(load(project, 'k'.repeat(9999)), {
      code: 'NOT_FOUND',
      message: /^.{0,160}$/,
      remedy: /search/,
    });
  });

  for (const [claim, spoil] of [
    ['is gone', (path: string) => rmSync(path)],
    ['was changed', (path: string) => writeFileSync(path, '"something else"')],
    ['was cut', (path: string) => writeFileSync(path, readFileSync(path).subarray(0, 100))],
  ] as const) {
    it(`says that a value is gone whose blob ${claim}, and gives its summary`, async (t) => {
      const project = await opened(t);
      const { blob } = saveContext(project, lead, {
        key: 'key',
        value: textOf(9000),
        scope: 'session',
        summary: 'short',
      });
      spoil(blobPath(project.root, blob ?? ''));
      await assert.rejects(load(project, 'key'), { code: 'NOT_FOUND', message: /no longer in/, remedy: /short/ });
    });
  }
});

describe('listContext()', () => {
  it('lists keys by their beginning, saved last first', async (t) => {
    const project = await opened(t);
    for (const key of ['plan/a', 'plan/b', 'other', 'PLAN/c', 'plan%']) save(project, key, 1);
    save(project, 'plan/a', 2);
    save(project, 'plan/p', 1, 'project');
    const { database } = await readLedger(project);
    const place = { session: currentOf(project).id, scope: undefined };
    const rows: readonly (readonly [prefix: string, limit: number, keys: string])[] = [
      ['', 10, 'plan/p,plan/a,plan%,PLAN/c,other,plan/b'],
      ['plan/', 10, 'plan/p,plan/a,plan/b'],
      ['plan%', 10, 'plan%'],
      ['_', 10, ''],
      ['', 2, 'plan/p,plan/a'],
    ];
    for (const [prefix, limit, keys] of rows) {
      assert.equal(
        listContext(database, place, prefix, limit)
          .map(({ key }) => key)
          .join(),
        keys,
        prefix,
      );
    }
    assert.deepEqual(
      listContext(database, { ...place, scope: 'project' }, '', 10).map(({ key }) => key),
      ['plan/p'],
    );
  });
});

describe('searchContext()', () => {
  const rows: readonly (readonly [query: string, keys: string])[] = [
    ['discount', 'rates'],
    ['disc', 'rates'],
    ['DISCOUNT percent', 'rates'],
    ['percent discount', 'rates'],
    ['count', ''],
    ['größ', 'sizes'],
    ['rates', 'rates'],
    ['"discount" OR -sizes*', ''],
    ['disc*unt', ''],
    ['old', ''],
    ['shared', 'all'],
    ['large', 'blob'],
    ['AND', ''],
  ];
  for (const [query, keys] of rows) {
    it(`finds ${keys || 'nothing'} for ${query}`, async (t) => {
      const project = await opened(t);
      save(project, 'rates', 'the old one');
      save(project, 'rates', { text: 'A discount of 10 percent' });
      save(project, 'sizes', ['Größe']);
      save(project, 'all', 'shared by everybody', 'project');
      saveContext(project, lead, { key: 'blob', value: textOf(9000), scope: 'session', summary: 'a large one' });
      const { database } = await readLedger(project);
      const found = searchContext(database, { session: currentOf(project).id, scope: undefined }, query, 10);
      assert.equal(found.map(({ key }) => key).join(), keys);
    });
  }

  it('finds nothing of another session', async (t) => {
    const project = await opened(t);
    save(project, 'rates', 'discount');
    await startSession(project, person, 'two', {});
    const { database } = await readLedger(project);
    assert.deepEqual(searchContext(database, { session: currentOf(project).id, scope: undefined }, 'discount', 9), []);
  });

  it('refuses a query without a word', async (t) => {
    const { database } = await readLedger(await opened(t));
    for (const query of ['', ' ', '"*"', '-', '()']) {
      assert.throws(() => searchContext(database, { session: '', scope: undefined }, query, 9), { code: 'USAGE' });
    }
  });

  it('shows the place that matched, and never fails on what somebody types', async (t) => {
    const project = await opened(t);
    save(project, 'key', `${'word '.repeat(200)}needle ${'word '.repeat(200)}`);
    const { database } = await readLedger(project);
    const place = { session: currentOf(project).id, scope: undefined };
    const [found] = searchContext(database, place, 'needle', 9);
    assert.match(found?.snippet ?? '', /needle/);
    assert.ok((found?.snippet.length ?? 0) < 400);
    for (const query of ['a"b', 'NEAR/3', 'a NEAR b', 'key:x', '(a', 'a)', 'a AND', '^a', '\u0000a', 'é'.repeat(500)]) {
      assert.ok(Array.isArray(searchContext(database, place, query, 9)), query);
    }
  });
});
