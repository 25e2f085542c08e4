/** Is a redacted event's value gone, to the last byte, while the chain stays whole and everybody goes on working? */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import test from 'node:test';
import { eraseLine, isRedactable } from '../../src/core/erasure.ts';
import { hashLine } from '../../src/ledger/hashes.ts';
import { segmentPath } from '../../src/ledger/layout.ts';
import { governedProject, journalLines, runInProcess, toolEvent } from '../helpers.ts';
import { rowsOfToday } from '../rows-of-today.ts';
import { json, jsonError, k6s, record, remedyOf, startSession } from './cli-helpers.ts';
import { filesWith } from './files-with.ts';
import { log, newest, redact, save } from './redactions.ts';
import { say, type Verified, verified } from './values.ts';

const word = 'zebrafish';

interface Shown {
  readonly id: string;
  readonly sequence: number;
  readonly type: string;
  readonly action: string;
  readonly erased?: string;
  readonly redactedBy?: string;
}

const shown = (root: string) => json<{ events: Shown[] }>(k6s(root, 'audit show --limit 500 --json')).events;

/** The chain hash behind every event, as an export gives it. */
function heads(root: string): readonly string[] {
  return json<{ events: { hash: string }[] }>(k6s(root, 'audit export --format json')).events.map(({ hash }) => hash);
}

test('audit redact leaves no byte of one value, keeps the chain, and says who did it', async (t) => {
  const root = governedProject(t);
  startSession(root, 'One');
  await save(root, 'db', 'harmless');
  const small = await save(root, 'db', `password ${word}`);
  const large = await save(root, 'large', `${word} `.repeat(4000), 'project');
  assert.equal(typeof large.details.blob, 'string');
  const said = await log(root, `connect with ${word}`, { word });
  await log(root, 'something else that stays');
  const command = { command: `psql postgres://me:@host/${word}` };
  await runInProcess(root, toolEvent('PreToolUse', 'Bash', command));
  const request = newest(root, 'tool_request');
  k6s(root, 'history');
  for (const name of ['k6s.db', 'state.json', 'journal/000001.jsonl', `blobs/${large.details.blob}`]) {
    assert.ok(filesWith(root, word).includes(name), `${name} holds it before`);
  }
  const before = heads(root);
  for (const { id } of [small, large, said, request]) {
    assert.deepEqual([redact(root, id).id, redact(root, id).already], [id, true]);
  }
  assert.deepEqual(filesWith(root, word), []);
  assert.deepEqual(verified(root).findings, []);
  assert.deepEqual(heads(root).slice(0, before.length), before);
  assert.equal(journalLines(root).filter(({ type }) => type === 'event_redacted').length, 4);
  const events = shown(root);
  for (const { id } of [small, large, said, request]) {
    const event = events.find((each) => each.id === id);
    assert.deepEqual([event?.action, event?.redactedBy], ['', 'operator']);
  }
  assert.match(k6s(root, 'audit show').stdout, /log +\(redacted by operator\)\n/);
  assert.match(k6s(root, 'audit show').stdout, new RegExp(`operator .* event_redacted +Redacted event ${small.id}\n`));
  assert.equal(json(k6s(root, 'context show db --json')).value, 'harmless', 'the version before it');
  assert.equal(k6s(root, 'context show large').code, 3);
  const { head } = verified(root);
  assert.equal(json<{ head: string }>(k6s(root, 'db rebuild --json')).head, head);
  assert.deepEqual(filesWith(root, word), []);
});

test('a request that is redacted still pairs with its outcome', async (t) => {
  const root = governedProject(t);
  const id = 'toolu_01AbCdEfGhIjKlMnOpQrStUv';
  const command = { command: `echo ${word}` };
  await runInProcess(root, toolEvent('PreToolUse', 'Bash', command, { tool_use_id: id }));
  const before = newest(root, 'tool_request');
  redact(root, before.id);
  const { details, action, agent, client, session, seen } = newest(root, 'tool_request');
  const { tool, call, effect, fingerprint } = before.details;
  assert.deepEqual([details, action], [{ tool, call, effect, fingerprint }, '']);
  assert.deepEqual([agent, client, session, seen], [before.agent, before.client, before.session, before.seen]);
  const done = toolEvent('PostToolUse', 'Bash', command, { tool_use_id: id, tool_response: { stdout: '' } });
  await runInProcess(root, done);
  assert.equal(newest(root, 'tool_use').details.call, id);
  assert.equal(newest(root, 'call_ungated'), undefined);
  verified(root);
});

test('a name that could be the secret itself is not kept', async (t) => {
  const root = governedProject(t);
  const secret = 'sQ8zW2xK9vL4mN7pR1tY6uB3';
  const extra = { agent_id: secret, agent_type: `x ${secret}`, session_id: secret, tool_use_id: secret };
  await runInProcess(root, toolEvent('PreToolUse', 'Bash', { command: 'ls' }, extra));
  const event = newest(root, 'tool_request');
  assert.match(JSON.stringify(event), new RegExp(secret));
  redact(root, event.id);
  const line = readFileSync(segmentPath(root, 1), 'utf8')
    .split('\n')
    .find((each) => each.includes(`"id":"${event.id}"`));
  assert.ok(line?.includes('"erased":"') && !line.includes(secret), line);
  assert.deepEqual(verified(root).findings, []);
});

test('an event goes by its id, the beginning of one, or its number; what fits none or several is refused', async (t) => {
  const root = governedProject(t);
  const { id } = await log(root, `one ${word} and more`);
  await log(root, `two ${word} and more`);
  const { sequence } = shown(root).findLast(({ type }) => type === 'log') as Shown;
  const length = journalLines(root).length;
  assert.match(remedyOf(k6s(root, 'audit redact --json'), 2, 'USAGE'), /audit show/);
  assert.match(remedyOf(k6s(root, ['audit', 'redact', '', '--json']), 3, 'NOT_FOUND'), /audit show/);
  for (const unknown of ['nope', '999999', 'latest'])
    remedyOf(k6s(root, `audit redact ${unknown} --json`), 3, 'NOT_FOUND');
  const ambiguous = k6s(root, `audit redact ${id.slice(0, 6)} --json`);
  assert.match(remedyOf(ambiguous, 2, 'USAGE'), /sequence number/);
  assert.match(jsonError(ambiguous).message, /it fits 01/);
  assert.equal(journalLines(root).length, length, 'nothing was recorded');
  assert.equal(redact(root, sequence).sequence, sequence);
  assert.equal(redact(root, id.slice(0, 25)).id, id);
  assert.deepEqual(filesWith(root, word), []);
});

test('audit redact is refused inside an agent’s environment, and for what the chain needs', async (t) => {
  const root = governedProject(t);
  const { id } = startSession(root, 'One');
  const event = await log(root, `one ${word} and more`);
  const env = { CLAUDECODE: '1' };
  remedyOf(k6s(root, `audit redact ${event.id} --json`, { env }), 1, 'HUMAN_ONLY');
  assert.notDeepEqual(filesWith(root, word), []);
  startSession(root, 'Two');
  k6s(root, `session delete ${id}`);
  const kept = await log(root, 'short');
  redact(root, kept.id);
  await record(root, { type: 'segment_sealed', action: 'Sealed', details: { next: 2 } });
  await record(root, { type: 'turn_end', action: 'x' });
  const before = readFileSync(segmentPath(root, 1), 'utf8');
  for (const type of ['policy_loaded', 'session_delete', 'event_redacted', 'segment_sealed', 'turn_end']) {
    const ran = k6s(root, `audit redact ${newest(root, type).id} --json`);
    remedyOf(ran, 1, 'REFUSED');
    assert.match(jsonError(ran).message, type === 'turn_end' ? /so short/ : new RegExp(`works with ${type} events`));
  }
  assert.equal(readFileSync(segmentPath(root, 1), 'utf8'), before);
  for (const type of ['carried', 'signing_key', 'signing_key_rotated', 'trail_anchored', 'trail_pruned']) {
    assert.equal(isRedactable({ type }), false, type);
  }
});

test('redacting twice says so, and a value that others name too stays for them', async (t) => {
  const root = governedProject(t);
  const value = `${word} `.repeat(4000);
  const first = await save(root, 'a', value);
  const second = await save(root, 'b', value, 'project');
  const ran = k6s(root, `audit redact ${first.id}`);
  assert.deepEqual([ran.code, ran.stderr], [0, '']);
  assert.match(ran.stdout, new RegExp(`is redacted: .*\n.*stays for other events.*: ${second.id}\n$`));
  assert.equal(json(k6s(root, 'context show b --json')).value, value);
  assert.equal(k6s(root, 'context show a').code, 3);
  assert.deepEqual(redact(root, second.id).sharedWith, []);
  assert.deepEqual(filesWith(root, word), []);
  const again = k6s(root, `audit redact ${first.id}`);
  assert.match(again.stdout, /^Event \S+ \(\d+\) was erased before, by operator; nothing of it is left\.\n$/);
  assert.equal(again.code, 0);
  assert.equal(journalLines(root).filter(({ type }) => type === 'event_redacted').length, 2);
});

for (const order of rowsOfToday(['redact, delete', 'delete, redact', 'redact, delete, redact'])) {
  test(`a redacted value of a deleted session is explained: ${order}`, async (t) => {
    const root = governedProject(t);
    const { id } = startSession(root, `Objective ${word}`);
    await say(root, word);
    await runInProcess(root, toolEvent('PreToolUse', 'Bash', { command: `echo ${word}` }));
    const value = await save(root, 'named', `the ${word}`);
    const shared = await save(root, 'shared', `the ${word}`, 'project');
    const events = [value, shared, newest(root, 'tool_request')];
    startSession(root, 'Two');
    const all = events.map((event) => event.id);
    for (const verb of order.split(', ')) {
      if (verb === 'delete') k6s(root, `session delete ${id}`);
      else for (const event of all) assert.equal(k6s(root, `audit redact ${event}`).code, 0);
      assert.deepEqual(verified(root).findings, [], verb);
    }
    assert.deepEqual(filesWith(root, word), []);
    const { head } = verified(root);
    assert.equal(json<{ head: string }>(k6s(root, 'db rebuild --json')).head, head);
    // The deletion erased the value before: nothing was left to redact.
    const said = order.startsWith('delete') ? 2 : 3;
    assert.equal(journalLines(root).filter(({ type }) => type === 'event_redacted').length, said);
  });
}

test('a line that somebody erased by hand is found, and audit redact does not cover for it', async (t) => {
  const root = governedProject(t);
  await runInProcess(root, toolEvent('PreToolUse', 'Write', { file_path: 'protected/key', content: 'no' }));
  const { id } = await log(root, `one ${word} and more`);
  redact(root, id);
  assert.deepEqual(verified(root).findings, []);
  const path = segmentPath(root, 1);
  const text = readFileSync(path, 'utf8');
  const lineOf = (part: string) => text.split('\n').find((each) => each.includes(part)) ?? '';
  const refused = lineOf('"type":"boundary_violation"');
  const forged = eraseLine(refused, hashLine(Buffer.from(refused)), Buffer.byteLength, isRedactable) ?? '';
  const redacted = lineOf(`"id":"${id}"`);
  const edits = [
    ['another line', refused, forged],
    ['another text', redacted, redacted.replace('"type":"log"', '"type":"lug"')],
    ['another hash', redacted, redacted.replace(/"erased":".{64}/, `"erased":"${'0'.repeat(64)}`)],
  ] as const;
  for (const [claim, from, to] of edits) {
    assert.equal(Buffer.byteLength(to), Buffer.byteLength(from));
    writeFileSync(
      path,
      text.replace(from, () => to),
    );
    const ran = k6s(root, 'audit verify --json');
    const kinds = json<Verified>(ran)
      .findings.filter(({ weight }) => weight === 'broken')
      .map(({ kind }) => kind);
    assert.equal(ran.code, 1, claim);
    assert.ok(kinds.includes('erasure_unexplained'), `${claim}: ${kinds}`);
  }
  writeFileSync(
    path,
    text.replace(refused, () => forged),
  );
  const number = journalLines(root).findIndex(({ type }) => type === 'boundary_violation') + 1;
  const ran = k6s(root, `audit redact ${number} --json`);
  assert.match(remedyOf(ran, 1, 'REFUSED'), /audit verify/);
  assert.match(jsonError(ran).message, /no event says by whom/);
});
