/** Is a head that an authority stamped proof of its time, and a reply that is not its own found? */
import assert from 'node:assert/strict';
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { k6s, type Ran, startK6s } from '../../cli/cli-helpers.ts';
import { assertBroken, assertIntact, directoryOf, does, turn } from '../../cli/trails.ts';
import { governedProject } from '../../helpers.ts';
import { answering, createAuthority, serve } from '../../workspace/timestamp-authority.ts';

/** Runs the command while this process goes on answering. */
async function running(root: string, words: readonly string[]): Promise<Ran> {
  const child = startK6s(root, words);
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (piece) => {
    stdout += piece;
  });
  child.stderr.on('data', (piece) => {
    stderr += piece;
  });
  const code = await new Promise<number | null>((done) => child.on('close', done));
  return { code, stdout, stderr };
}

test('an authority stamps the newest head, and a reply that is not its own is found', async (t) => {
  const root = governedProject(t);
  await turn(root);
  const { caPath, reply } = createAuthority(t);
  const other = createAuthority(t);
  const address = await serve(t, answering(reply));
  const ran = await running(root, ['audit', 'anchor', '--tsa', address, '--tsa-ca', caPath, '--json']);
  assert.equal(ran.code, 0, ran.stdout);
  const told = assertIntact(root, `--tsa-ca ${caPath}`);
  assert.deepEqual([told.kinds, told.ranges.anchored?.[0]], [[], 1]);
  assert.deepEqual(assertIntact(root).kinds, ['timestamp_unchecked']);
  assertBroken(root, 'timestamp_invalid', 'another authority', `--tsa-ca ${other.caPath}`);
  const stamps = join(directoryOf(root), 'timestamps');
  const [name = ''] = readdirSync(stamps).filter((each) => each.endsWith('.tsr'));
  const whole = readFileSync(join(stamps, name));
  const forged = Buffer.from(whole);
  forged[forged.length - 1] = (forged.at(-1) ?? 0) ^ 1;
  writeFileSync(join(stamps, name), forged);
  assertBroken(root, 'timestamp_invalid', 'one bit', `--tsa-ca ${caPath}`);
  writeFileSync(join(stamps, name), 'no reply');
  assertBroken(root, 'timestamp_invalid', 'no reply');
  writeFileSync(join(stamps, name), whole);
  const [query, answer] = ['query.tsq', 'reply.tsr'].map((each) => join(dirname(root), each));
  await turn(root);
  assert.equal(k6s(root, `audit anchor --timestamp-query ${query}`).code, 0);
  assertIntact(root, `--tsa-ca ${caPath}`);
  writeFileSync(answer ?? '', reply(readFileSync(query ?? '')));
  does(root, `audit anchor --timestamp-reply ${answer} --tsa-ca ${caPath}`);
  const after = assertIntact(root, `--tsa-ca ${caPath}`);
  assert.ok((after.ranges.anchored?.[1] ?? 0) > (told.ranges.anchored?.[1] ?? 0));
  const two = readdirSync(stamps).filter((each) => each.endsWith('.tsr'));
  copyFileSync(join(stamps, two[0] ?? ''), join(stamps, two[1] ?? ''));
  assertBroken(root, 'timestamp_invalid', 'the reply about another head', `--tsa-ca ${caPath}`);
});
