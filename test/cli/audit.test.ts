import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { chainHash, genesis, hashLine } from '../../src/ledger/hashes.ts';
import { keptEvents } from '../../src/ledger/schema.ts';
import { openProject, programActor } from '../../src/operations/open-project.ts';
import { startSession } from '../../src/operations/start-session.ts';
import { governedProject, journalLines, runInProcess, temporaryDirectory } from '../helpers.ts';
import { json, jsonError, k6s, passedWrite, type Ran, record, refusedWrite, startK6s } from './cli-helpers.ts';

interface Shown {
  readonly events: readonly { readonly sequence: number; readonly type: string; readonly agent: string }[];
}

const typesOf = (ran: Ran) => json<Shown>(ran).events.map(({ type }) => type);

/** Names the session that opened by itself, and starts another. */
async function startAnother(root: string): Promise<void> {
  const project = await openProject(root, Date.now);
  await startSession(project, programActor, 'Something else', {});
  await startSession(project, programActor, 'And more', {});
  project.close();
}

test('audit show lists the newest events and filters them', async (t) => {
  const root = governedProject(t);
  await runInProcess(root, refusedWrite);
  const first = journalLines(root).at(-1)?.session ?? '';
  await startAnother(root);
  await runInProcess(root, passedWrite);
  const text = k6s(root, 'audit show');
  const [header, ...rows] = text.stdout.trimEnd().split('\n');
  assert.deepEqual(header?.split(/ +/), ['Time', 'Seq', 'Delta', 'Agent', 'Sev', 'Type', 'Action']);
  assert.match(
    rows[2] ?? '',
    /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ +3 +\+\S+ +lead +CRIT +boundary_violation +Write protected\/key$/,
  );
  assert.equal(rows.length, 7);
  for (const [filter, types] of [
    ['--limit 1', ['tool_request']],
    ['--session latest', ['session_start', 'tool_request']],
    [`--session ${first} --severity critical`, ['boundary_violation']],
    ['--agent builder --since 1h', ['tool_request']],
    ['--type policy_loaded', ['policy_loaded']],
  ] as const) {
    assert.deepEqual(typesOf(k6s(root, `audit show --json ${filter}`)), types, filter);
  }
  const none = k6s(root, 'audit show --since 2999-01-01');
  assert.deepEqual([none.code, none.stdout], [0, 'No events match.\n']);
  for (const [options, exitCode, code] of [
    ['--session 0', 2, 'USAGE'],
    ['--session other', 3, 'NOT_FOUND'],
    ['--limit 0', 2, 'USAGE'],
  ] as const) {
    const ran = k6s(root, `audit show --json ${options}`);
    assert.deepEqual([ran.code, jsonError(ran).code, ran.stderr], [exitCode, code, ''], options);
  }
});

const hostile = '\u001b[2J\u009b31m\u202egnp.exe\r\nforged row\u0007';

test('text from the trail cannot speak to the terminal', async (t) => {
  const root = governedProject(t, `version: "1"\nproject: {name: "a\\e]0;title\\a"}\n`);
  const details = { effect: 'deny', rule: hostile, target: 'x', reason: hostile };
  await record(root, { type: 'tool_denied', action: hostile, details });
  for (const command of [
    'audit show',
    'audit tail',
    'why',
    'status',
    'audit show --json',
    'why --json',
    'status --json',
  ]) {
    const { stdout } = k6s(root, command);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    assert.doesNotMatch(stdout, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]|^forged/m, command);
  }
  const csv = k6s(root, 'audit export --format csv').stdout;
  assert.ok(csv.includes('"\\x1b[2J\\x9b31m\\u{202e}gnp.exe\r\nforged row\\x07"'), csv);
});

test('audit tail shows the last events, follows, and ends cleanly', async (t) => {
  const root = governedProject(t);
  await record(
    root,
    ...Array.from({ length: 12 }, (_, index) => ({ type: 'turn_end', action: `Turn ${index}` }) as const),
  );
  const last = k6s(root, 'audit tail --json').stdout.trimEnd().split('\n');
  assert.equal(last.length, 10);
  assert.equal(JSON.parse(last[9] ?? '').action, 'Turn 11');
  assert.equal(k6s(root, 'audit tail --limit 2').stdout.trimEnd().split('\n').length, 3);
  const child = startK6s(root, 'audit tail --follow --json --limit 1');
  t.after(() => child.kill('SIGKILL'));
  const ended = once(child, 'exit');
  await once(child.stdout, 'data');
  await record(root, { type: 'compaction', action: 'Later' });
  const [chunk] = await once(child.stdout, 'data');
  assert.deepEqual([JSON.parse(String(chunk)).action, JSON.parse(String(chunk)).sequence], ['Later', 14]);
  child.kill('SIGTERM');
  assert.deepEqual(await ended, [0, null]);
});

test('audit tail --follow ends when nobody listens any more', async (t) => {
  const root = governedProject(t);
  const child = startK6s(root, 'audit tail --follow');
  t.after(() => child.kill('SIGKILL'));
  const ended = once(child, 'exit');
  await once(child.stdout, 'data');
  child.stdout.destroy();
  await record(root, { type: 'turn_end', action: 'Unheard' });
  assert.deepEqual(await ended, [0, null]);
});

interface Exported {
  readonly format: string;
  readonly project: string;
  readonly head: string;
  readonly events: readonly {
    readonly sequence: number;
    readonly hash: string;
    readonly record: { readonly type: string };
  }[];
}

test('audit export holds the whole trail, more than the database, and its chain can be checked again', async (t) => {
  const root = governedProject(t);
  const count = keptEvents + 500;
  await record(
    root,
    ...Array.from({ length: count }, (_, index) => ({ type: 'turn_end', action: `Turn ${index}` }) as const),
  );
  const ran = k6s(root, 'audit export --format json');
  const exported = json<Exported>(ran);
  const raw = ran.stdout
    .split('\n')
    .slice(1, -3)
    .map((line) => line.slice(line.indexOf('"record":') + 9, line.lastIndexOf('}')));
  let head = genesis;
  for (const line of raw) head = chainHash(head, hashLine(Buffer.from(line)));
  assert.equal(exported.events.length, journalLines(root).length);
  assert.deepEqual([exported.format, exported.project], ['k6s-trail/1', 'project']);
  assert.deepEqual(exported.events.at(-1)?.hash, exported.head);
  assert.equal(json<{ head: string }>(k6s(root, 'audit verify --json')).head, exported.head);
  assert.equal(json<Exported>(k6s(root, 'audit export --type policy_loaded')).events.length, 1);
  const archived = json<Shown>(k6s(root, `audit show --json --type policy_loaded`));
  assert.deepEqual(
    archived.events.map(({ sequence }) => sequence),
    [1],
    'show finds what only the segments hold',
  );
});

test('audit export writes a new file, and never over another or into .khoregos', async (t) => {
  const root = governedProject(t);
  await runInProcess(root, refusedWrite);
  const output = join(temporaryDirectory(t), 'trail.csv');
  const first = k6s(root, `audit export --format csv --json --session latest --output ${output}`);
  assert.deepEqual([first.code, json(first).events, json(first).output], [0, 2, output]);
  const [header, , row] = readFileSync(output, 'utf8').split('\r\n');
  assert.equal(header, 'timestamp,sequence,session_id,agent_id,severity,event_type,action,files_affected');
  assert.match(
    row ?? '',
    /^\d{4}-.*Z,3,[0-9A-Z]{26},main,critical,boundary_violation,Write protected\/key,protected\/key$/,
  );
  assert.equal(k6s(root, `audit export --output ${output}`).code, 2);
  assert.equal(k6s(root, 'audit export --output .khoregos/journal/000002.jsonl').code, 2);
  assert.equal(existsSync(join(root, '.khoregos/journal/000002.jsonl')), false);
  for (const options of ['--format csv --json', '--output nowhere/x']) {
    assert.equal(k6s(root, `audit export ${options}`).code, 2, options);
  }
  writeFileSync(join(root, '.khoregos/journal/000001.jsonl'), '\n{"torn', { flag: 'a' });
  await record(root, { type: 'turn_end', action: 'After a killed writer' });
  const events = json<{ events: { torn?: string }[] }>(k6s(root, 'audit export')).events;
  assert.deepEqual(
    events.map(({ torn }) => torn),
    [undefined, undefined, undefined, '{"torn', undefined],
  );
});
