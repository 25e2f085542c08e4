import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { KhoregosError } from '../../src/core/errors.ts';
import { stampHead, takeTimestampReply, writeTimestampQuery } from '../../src/operations/stamp-head.ts';
import { makeTimestampQuery, verifyTimestamp } from '../../src/workspace/timestamp.ts';
import { askAuthority } from '../../src/workspace/timestamp-authority.ts';
import { temporaryDirectory } from '../helpers.ts';
import { headAt, lineAt } from '../workspace/signed-heads.ts';
import { answering, createAuthority, serve, unsupportedQuery } from '../workspace/timestamp-authority.ts';

const line = lineAt(7);
const head = headAt(7);

function placeOf(t: TestContext) {
  const root = temporaryDirectory(t);
  return { root, directory: join(temporaryDirectory(t), 'trail'), variables: { PATH: process.env.PATH } };
}

/** What it refuses with, code first. */
async function refusal(task: Promise<unknown>): Promise<string> {
  try {
    await task;
  } catch (error) {
    assert.ok(error instanceof KhoregosError, String(error));
    assert.ok(error.remedy !== undefined || ['USAGE', 'TOO_LARGE'].includes(error.code), error.message);
    return `${error.code} ${error.message}`;
  }
  return 'nothing';
}

describe('stampHead()', () => {
  it('keeps the reply of an authority that can be checked, readable by its owner only', async (t) => {
    const place = placeOf(t);
    const { caPath, reply } = createAuthority(t);
    const address = await serve(t, answering(reply));
    const before = readdirSync(tmpdir()).filter((name) => name.startsWith('k6s-timestamp-')).length;
    const stamped = await stampHead(place, head, line, { address, caPath });
    assert.deepEqual([stamped.head, stamped.checked], [head, 'granted']);
    assert.ok(Math.abs(Date.parse(stamped.time) - Date.now()) < 60_000, stamped.time);
    assert.equal(stamped.path, join(place.directory, 'timestamps/7.tsr'));
    assert.deepEqual(JSON.parse(readFileSync(join(place.directory, 'timestamps/7.json'), 'utf8')), line);
    for (const name of ['7.tsr', '7.json']) {
      assert.equal(statSync(join(place.directory, 'timestamps', name)).mode & 0o777, 0o600);
    }
    assert.equal(await verifyTimestamp(line.statement, stamped.path, caPath, place), 'granted');
    assert.equal(await verifyTimestamp(line.statement, stamped.path, undefined, place), 'unchecked');
    const after = readdirSync(tmpdir()).filter((name) => name.startsWith('k6s-timestamp-')).length;
    assert.ok(after <= before, 'nothing is left in the directory for temporary files');
    const again = await refusal(stampHead(place, head, line, { address, caPath }));
    assert.match(again, /^REFUSED Cannot stamp event 7: ".*7\.tsr" is already there/);
  });

  it('says that it could not check without certificates', async (t) => {
    const place = placeOf(t);
    const address = await serve(t, answering(createAuthority(t).reply));
    assert.equal((await stampHead(place, head, line, { address, caPath: undefined })).checked, 'unchecked');
  });

  it('refuses a reply that is of no use, and keeps nothing', async (t) => {
    const place = placeOf(t);
    const { caPath, reply } = createAuthority(t);
    const other = createAuthority(t);
    const old = await makeTimestampQuery(line.statement, place);
    const another = await makeTimestampQuery(lineAt(8).statement, place);
    const rejected = unsupportedQuery(t);
    const rows: readonly (readonly [
      claim: string,
      reply: (query: Buffer) => Buffer,
      ca: string | undefined,
      why: RegExp,
    ])[] = [
      ['about another hash', () => reply(another), caPath, /the reply is about another statement/],
      ['about another hash, unchecked', () => reply(another), undefined, /the reply is about another statement/],
      ['to another query about the same', () => reply(old), caPath, /signature of the reply does not hold: nonce/],
      ['of another authority', reply, other.caPath, /does not hold: certificate verify error/],
      [
        'of an authority whose time is over',
        createAuthority(t, 0).reply,
        caPath,
        /does not hold: certificate verify error/,
      ],
      ['that refuses', () => reply(rejected), caPath, /the authority refuses: Rejected\. Message digest algorithm/],
      ['that refuses, unchecked', () => reply(rejected), undefined, /the authority refuses: Rejected/],
      ['that is none', () => Buffer.from('<html>'), undefined, /the reply is no timestamp/],
      ['that is empty', () => Buffer.alloc(0), undefined, /the reply is no timestamp/],
      ['that is cut off', (query) => reply(query).subarray(0, 300), undefined, /the reply is no timestamp/],
      ['that is changed', (query) => flipped(reply(query)), caPath, /does not hold/],
      ['that is too large', () => Buffer.alloc(65_537), undefined, /its reply is larger than 65536 bytes/],
      ['without certificates to check it by', reply, '/nowhere/ca.pem', /there is no file of certificates "\/nowhere/],
    ];
    for (const [claim, answer, ca, why] of rows) {
      const address = await serve(t, answering(answer));
      const said = await refusal(stampHead(place, head, line, { address, caPath: ca }));
      assert.match(said, why, claim);
      assert.match(said, /^REFUSED Cannot /, claim);
      assert.ok(!existsSync(place.directory), claim);
    }
  });

  it('runs no openssl of the project, and reads no configuration that a variable names', async (t) => {
    const place = placeOf(t);
    const bin = join(place.root, 'bin');
    mkdirSync(bin);
    const marker = join(place.directory, '../marker');
    writeFileSync(join(bin, 'openssl'), `#!/bin/sh\ntouch '${marker}'\n`);
    chmodSync(join(bin, 'openssl'), 0o755);
    writeFileSync(join(place.root, 'openssl.cnf'), 'not a configuration');
    const variables = { PATH: `${bin}:.:${process.env.PATH}`, OPENSSL_CONF: join(place.root, 'openssl.cnf') };
    assert.ok((await makeTimestampQuery('x', { ...place, variables })).length > 30);
    assert.ok(!existsSync(marker));
    const without = makeTimestampQuery('x', { ...place, variables: { PATH: bin } });
    assert.match(await refusal(without), /^NOT_FOUND Cannot find the program openssl/);
  });
});

describe('askAuthority()', () => {
  it('asks nothing but http and https', async () => {
    for (const address of ['file:///etc/passwd', 'data:,x', 'ftp://x/', 'example.org', '', 'javascript:1']) {
      assert.match(await refusal(askAuthority(address, Buffer.alloc(1))), /^USAGE .*must be an http or https address/);
    }
  });

  it('says why there is no reply', async (t) => {
    const failing = await serve(t, (_, response) => response.writeHead(503).end('x'.repeat(100_000)));
    assert.match(
      await refusal(askAuthority(failing, Buffer.alloc(1))),
      /^REFUSED .*127\.0\.0\.1:\d+": it answers 503$/,
    );
    const moving = await serve(t, (_, response) => response.writeHead(307, { location: failing }).end());
    assert.match(await refusal(askAuthority(moving, Buffer.alloc(1))), /^REFUSED .*redirect/);
    const silent = await serve(t, () => undefined);
    assert.match(await refusal(askAuthority(silent, Buffer.alloc(1), 100)), /^REFUSED .*it does not answer in time$/);
    const trickling = await serve(t, (_, response) => void response.write('x'));
    assert.match(
      await refusal(askAuthority(trickling, Buffer.alloc(1), 100)),
      /^REFUSED .*it does not answer in time$/,
    );
    assert.match(
      await refusal(askAuthority('http://127.0.0.1:9/', Buffer.alloc(1))),
      /^REFUSED Cannot get a timestamp/,
    );
  });
});

describe('takeTimestampReply()', () => {
  it('keeps the reply that a person brings to the head that its query was written for', async (t) => {
    const place = placeOf(t);
    const { caPath, reply } = createAuthority(t);
    const query = join(temporaryDirectory(t), 'q.tsq');
    await writeTimestampQuery(place, head, line, query);
    await writeTimestampQuery(place, headAt(9), lineAt(9), `${query}.9`);
    assert.equal(statSync(query).mode & 0o777, 0o600);
    const answer = join(temporaryDirectory(t), 'r.tsr');
    writeFileSync(answer, reply(readFileSync(query)));
    const stamped = await takeTimestampReply(place, answer, caPath);
    assert.deepEqual([stamped.head, stamped.checked], [head, 'granted']);
    assert.equal(await verifyTimestamp(line.statement, stamped.path, caPath, place), 'granted');
    assert.match(
      await refusal(takeTimestampReply(place, answer, caPath)),
      /^REFUSED Cannot stamp event 7: .*already there/,
    );
  });

  it('refuses a reply for a head that nobody asked for, and what is no reply', async (t) => {
    const place = placeOf(t);
    const { reply } = createAuthority(t);
    const answer = join(temporaryDirectory(t), 'r.tsr');
    assert.match(await refusal(takeTimestampReply(place, answer, undefined)), /^NOT_FOUND .*there is no such file/);
    writeFileSync(answer, reply(await makeTimestampQuery(line.statement, place)));
    assert.match(
      await refusal(takeTimestampReply(place, answer, undefined)),
      /it stamps no head that a query was written for/,
    );
    writeFileSync(answer, 'x');
    assert.match(await refusal(takeTimestampReply(place, answer, undefined)), /the reply is no timestamp/);
    writeFileSync(answer, Buffer.alloc(70_000));
    assert.match(await refusal(takeTimestampReply(place, answer, undefined)), /^TOO_LARGE .*at most 65536/);
  });

  it('writes a query over no file, and none into the trail', async (t) => {
    const place = placeOf(t);
    const query = join(temporaryDirectory(t), 'q.tsq');
    writeFileSync(query, 'mine');
    assert.match(await refusal(writeTimestampQuery(place, head, line, query)), /^USAGE .*it is already there/);
    assert.equal(readFileSync(query, 'utf8'), 'mine');
    mkdirSync(join(place.root, '.khoregos'));
    const inside = join(place.root, '.khoregos/q.tsq');
    assert.match(await refusal(writeTimestampQuery(place, head, line, inside)), /^USAGE .*it lies in \.khoregos/);
    assert.match(await refusal(writeTimestampQuery(place, head, line, '/nowhere/q')), /^USAGE .*ENOENT/);
    assert.ok(!existsSync(place.directory));
  });
});

describe('verifyTimestamp()', () => {
  it('says what is wrong with a file that somebody changed or took away', async (t) => {
    const place = placeOf(t);
    const path = join(temporaryDirectory(t), '7.tsr');
    assert.match(await verifyTimestamp(line.statement, path, undefined, place), /^there is no timestamp/);
    writeFileSync(path, 'x');
    assert.match(await verifyTimestamp(line.statement, path, undefined, place), /^the reply is no timestamp/);
    writeFileSync(path, Buffer.alloc(70_000));
    assert.match(await verifyTimestamp(line.statement, path, undefined, place), /at most 65536 are read/);
    const { reply } = createAuthority(t);
    writeFileSync(path, reply(await makeTimestampQuery(line.statement, place)));
    assert.equal(
      await verifyTimestamp(`${line.statement} `, path, undefined, place),
      'the reply is about another statement',
    );
  });
});

/** With one bit of its signature, which stands at the end, the other way. */
function flipped(reply: Buffer): Buffer {
  const changed = Buffer.from(reply);
  changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
  return changed;
}
