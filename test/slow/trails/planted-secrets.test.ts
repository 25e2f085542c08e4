/** Does a secret of any kind, told in any way, reach the trail? Each is planted once, and its pieces are looked for in every byte. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { closeSync, fstatSync, openSync, readFileSync, readSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { runHook } from '../../../src/hooks/run-hook.ts';
import { readBlob } from '../../../src/ledger/blobs.ts';
import { segmentPath } from '../../../src/ledger/layout.ts';
import { listSegments } from '../../../src/ledger/segments.ts';
import { callTool } from '../../../src/mcp/call-tool.ts';
import { tools } from '../../../src/mcp/tools.ts';
import { createWorkplace } from '../../../src/mcp/workplace.ts';
import { redact } from '../../../src/workspace/redaction.ts';
import { secretRules } from '../../../src/workspace/secret-rules.ts';
import { builtFile } from '../../built.ts';
import { k6s } from '../../cli/cli-helpers.ts';
import { governedProject, homeOf, type Payload, runInProcess, temporaryDirectory, toolEvent } from '../../helpers.ts';
import { passGate } from '../../mcp/mcp-client.ts';
import { keyBlock, type SecretSample } from '../../workspace/secret-samples.ts';
import { hookPlantings, type Say, toolPlantings } from './planted-events.ts';
import { filesBelow, findPlanted, notePieces, type Planted, uniqueSamples } from './planting.ts';

const planted: Planted = new Map();
/** Samples that by chance are none. */
const unknown: string[] = [];
const tasks: (() => void)[] = [];
const cleanup = { after: (task: () => void) => tasks.push(task) };
let root = '';
let outside = '';

before(() => {
  root = governedProject(cleanup);
  outside = temporaryDirectory(cleanup);
  // Git would be asked at each start of a session.
  rmSync(join(root, '.git'), { recursive: true });
});
after(() => {
  for (const task of tasks) task();
});

/** Says for each place the sample with this number, with a secret of its own behind `pad`. */
function sayings(label: string): (index: number, pad?: string) => Say {
  const known = new Map<string, readonly SecretSample[]>();
  return (index, pad = '') =>
    (place) => {
      const name = `${label}, ${place}${pad === '' ? '' : ` behind ${pad.length}`}`;
      const samples = known.get(name) ?? uniqueSamples(name);
      known.set(name, samples);
      const [id, front, secret, behind = ''] = samples[index] ?? ['', '', ''];
      if (!redact(front + secret + behind).includes(`[REDACTED:${id}]`)) unknown.push(`${name}: ${id}`);
      notePieces(planted, secret, `${name}: ${id}`);
      return pad.slice(front.length) + front + secret + behind;
    };
}

const ids = uniqueSamples('').map(([id]) => id);

/** At the end of these the journal is folded, which takes longer than everything else and keeps nothing more. */
const folding: ReadonlySet<unknown> = new Set(['Stop', 'SubagentStop', 'TeammateIdle', 'PreCompact']);

async function tell(payload: Payload): Promise<void> {
  if (typeof payload === 'string' || !folding.has(payload.hook_event_name)) {
    await runInProcess(root, payload);
    return;
  }
  const setting = { variables: { HOME: homeOf(root) }, pluginRoot: undefined };
  await runHook(root, String(payload.hook_event_name), () => JSON.stringify(payload), Date.now, setting);
}

/** What has been appended to the journal since it was last asked, with the blobs that it names. */
const readOn = (() => {
  let from = { segment: 1, offset: 0 };
  return (): string => {
    let text = '';
    for (const segment of listSegments(root).filter((each) => each >= from.segment)) {
      const offset = segment === from.segment ? from.offset : 0;
      const fd = openSync(segmentPath(root, segment), 'r');
      const bytes = Buffer.alloc(fstatSync(fd).size - offset);
      readSync(fd, bytes, 0, bytes.length, offset);
      closeSync(fd);
      text += bytes.toString();
      from = { segment, offset: offset + bytes.length };
    }
    const blobs = [...text.matchAll(/"blob":"([0-9a-f]{64})"/g)].map(([, hash = '']) => readBlob(root, hash));
    return text + blobs.join('');
  };
})();

function assertArrived(label: string, silent = false): void {
  const text = readOn();
  assert.notEqual(text, '', `${label} is recorded`);
  assert.ok(!text.includes('"type":"fault"'), `${label} is taken without a fault: ${text}`);
  assert.ok(silent || text.includes('[REDACTED:'), `${label} is kept redacted: ${text}`);
}

/** A call of one of our own tools, as the gate and the server see it. */
async function callOwn(name: string, said: Readonly<Record<string, unknown>>): Promise<string> {
  const [tool] = tools.filter((each) => each.name === name.split(' ', 1)[0]);
  assert.ok(tool !== undefined, name);
  const variables = { HOME: homeOf(root), CLAUDE_PROJECT_DIR: root };
  const workplace = createWorkplace(root, { variables, pluginRoot: undefined }, Date.now);
  await passGate(root, tool.name, { call: name, input: said });
  const { isError, content } = await callTool(
    tool,
    { arguments: said, meta: { 'claudecode/toolUseId': name } },
    workplace,
  );
  return isError === true ? JSON.stringify(content) : '';
}

/** Where texts are cut, less what may stand in front of them there: a secret of twenty characters or more lies across. */
const cuts = [60, 80, 100, 120, 160, 200, 300, 600, 2000].flatMap((cut) => [cut - 20, cut - 36]);

/** Secrets of which no half would be known. */
const whole = ['github-pat', 'cloudflare-origin-ca-key', 'new-relic-key'].map((id) => ids.indexOf(id));

/** A call of which every argument was too long for its tool says nothing. */
const shortest = 60;

const padding = 'ab '.repeat(1000);

describe('what a hook is told', () => {
  for (const [name, { payloads, silent }] of Object.entries(hookPlantings)) {
    it(name, async () => {
      const saying = sayings(name);
      for (const [index, id] of ids.entries()) {
        for (const payload of payloads(saying(index))) await tell(payload);
        assertArrived(`${name} with ${id}`, silent);
      }
    });

    it(`${name}, across a cut`, async () => {
      const saying = sayings(name);
      for (const [number, cut] of cuts.entries()) {
        const index = whole[number % whole.length] ?? 0;
        for (const payload of payloads(saying(index, padding.slice(0, cut)))) await tell(payload);
        assertArrived(`${name} behind ${cut}`, true);
      }
    });
  }
});

describe('what our own tools are told', () => {
  for (const [name, input] of Object.entries(toolPlantings)) {
    it(name, async () => {
      const saying = sayings(name);
      for (const [index, id] of ids.entries()) {
        const said = input(saying(index));
        assert.equal(await callOwn(name, said), '', `${name} with ${id}`);
        assertArrived(`${name} with ${id}`, JSON.stringify(said).length < shortest);
      }
    });

    it(`${name}, across a cut`, async () => {
      const saying = sayings(name);
      for (const [number, cut] of cuts.entries()) {
        const index = whole[number % whole.length] ?? 0;
        assert.equal(await callOwn(name, input(saying(index, padding.slice(0, cut)))), '', `${name} behind ${cut}`);
        assertArrived(`${name} behind ${cut}`, true);
      }
    });
  }
});

/** A secret of its own, for a place that takes no sample. */
function secretFor(place: string, rule = 'github-pat'): string {
  const [, , secret] = uniqueSamples(place).find(([id]) => id === rule) ?? ['', '', ''];
  notePieces(planted, secret, place);
  return secret;
}

describe('what only stands together', () => {
  const names = ['password', 'apiKey', 'client_secret', 'DB_PASSWORD', 'auth/token', 'clientSecret'];

  it('a value whose name says that it is a secret', async () => {
    for (const name of names) {
      const secret = (place: string) => secretFor(`${place} under ${name}`, 'quoted-secret');
      const details = { deep: [{ [name]: secret('details') }], [name]: [secret('list')] };
      assert.equal(await callOwn('k6s_log', { action: name, details }), '');
      assertArrived(`details with ${name}`);
      const large = { filler: '. '.repeat(5000), [name]: secret('large details') };
      assert.equal(await callOwn('k6s_log', { action: name, details: large }), '');
      assertArrived(`large details with ${name}`);
      assert.equal(await callOwn('k6s_save_context', { key: name, value: secret('key') }), '');
      assertArrived(`a key ${name}`);
      const value = { first: { [name]: secret('value') }, filler: '. '.repeat(5000) };
      assert.equal(await callOwn('k6s_save_context', { key: 'settings', value }), '');
      assertArrived(`a value with ${name}`);
    }
  });

  it('what a command takes apart', async () => {
    const secret = (place: string) => secretFor(place, 'quoted-secret');
    for (const command of [
      `deploy --api-token ${secret('an option')} src`,
      `rm -rf / --password=${secret('a danger')}`,
      `touch protected/x --password ${secret('an offence')}`,
      `export DB_PASSWORD='${secret('a variable')}'; cp $DB_PASSWORD protected/y`,
      `python3 -c "password = '${secret('code')}'; open(password, 'w')"`,
    ]) {
      await tell(toolEvent('PreToolUse', 'Bash', { command }));
      assertArrived(command);
    }
  });
});

describe('what is cut before it is searched', () => {
  /** Redacted it is a few characters long, so that what stands behind it would be kept. */
  const block = keyBlock('PRIVATE KEY', '.'.repeat(16_000));

  it('the first line of an error', async () => {
    const before = `${block.replaceAll('\n', ' ').repeat(4)}`.padEnd(64 * 1024 - 20);
    const error = `${before}${secretFor('an error at 64 KiB')}`;
    await tell(toolEvent('PostToolUseFailure', 'Bash', { command: 'false' }, { error }));
    assertArrived('an error of 64 KiB');
  });

  it('a command', async () => {
    const command = `: ${'. '.repeat(512 * 1024 - 11)}${secretFor('a command at 1 MiB')}`;
    await tell(toolEvent('PreToolUse', 'Bash', { command }));
    assertArrived('a command of 1 MiB', true);
  });
});

describe('what processes of their own are told', () => {
  /** Every character that JSON can write in another way. */
  const escaped = (payload: Payload) => JSON.stringify(payload).replaceAll('-', '\\u002d').replaceAll('_', '\\u005f');

  it('the built hook', () => {
    const [name = '', planting] = Object.entries(hookPlantings)[0] ?? [];
    const saying = sayings('the built hook');
    for (const index of [ids.indexOf('private-key'), ids.indexOf('anthropic-api-key'), ids.indexOf('flag-secret')]) {
      for (const payload of planting?.payloads(saying(index)) ?? []) {
        const event = String((payload as Readonly<Record<string, unknown>>).hook_event_name);
        const env = { PATH: process.env.PATH, HOME: homeOf(root), CLAUDE_PROJECT_DIR: root };
        const input = escaped(payload);
        const { status } = spawnSync(process.execPath, [builtFile('hook.js'), event], { cwd: root, env, input });
        assert.equal(status, 0, name);
      }
      assertArrived(`the built hook with ${ids[index]}`);
    }
  });

  it('the command line', () => {
    const [index, long] = [ids.indexOf('stripe-access-token'), 'ab '.repeat(29)];
    const saying = sayings('the command line');
    const say = saying(index, long);
    for (const words of [
      ['start', say('objective')],
      ['context', 'set', say('key'), say('value')],
      ['context', 'set', 'db/password', secretFor('the value of a key', 'quoted-secret')],
      ['checkpoint', 'now', '--notes', say('notes'), '--decision', say('decision'), '--next', say('next')],
    ]) {
      const ran = k6s(root, words, { env: { USER: say('user') } });
      assert.equal(ran.code, 0, ran.stderr);
      assertArrived(words.join(' '));
    }
    const agent = { CLAUDECODE: '1', CLAUDE_CODE_SESSION_ID: say('session') };
    assert.equal(k6s(root, ['checkpoint', 'now'], { env: agent }).code, 0);
    assertArrived('an agent’s command line');
  });

  it('a broken policy', async () => {
    const policy = join(root, 'k6s.yaml');
    const whole = readFileSync(policy);
    writeFileSync(policy, `${'x'.repeat(160)}${secretFor('an unknown key')}: 1\n`);
    await tell(toolEvent('PreToolUse', 'Read', { file_path: 'a.txt' }));
    assertArrived('a broken policy', true);
    writeFileSync(policy, whole);
  });
});

describe('the trail', () => {
  it('holds nothing that was planted, and something of each kind was taken out', () => {
    assert.equal(k6s(root, 'db rebuild').code, 0);
    for (const format of ['json', 'csv']) {
      const words = ['audit', 'export', '--format', format, '--output', join(outside, `trail.${format}`)];
      assert.equal(k6s(root, words).code, 0, format);
    }
    const files = [...filesBelow(join(root, '.khoregos')), ...filesBelow(outside)];
    const names = files.map(([name]) => name);
    for (const name of ['k6s.db', 'state.json', 'trail.json', 'trail.csv']) assert.ok(names.includes(name), name);
    assert.ok(names.some((name) => name.startsWith('blobs/')) && names.some((name) => name.startsWith('journal/')));
    const found = findPlanted(planted, files);
    assert.deepEqual(found.slice(0, 50), [], `${found.length} leaks`);
    assert.deepEqual(unknown, []);
    const journal = files.filter(([name]) => name.startsWith('journal/')).map(([, bytes]) => bytes.toString());
    for (const { id } of secretRules) {
      const count = journal.join('').split(`[REDACTED:${id}]`).length - 1;
      assert.ok(count >= Object.keys(toolPlantings).length, `${id} was taken out ${count} times`);
    }
  });

  it('would show a secret that is there, whole, in half, in capitals or packed', () => {
    const [shown, secret]: [Planted, string] = [new Map(), 'a1B2c3D4e5F6g7H8i9J0'];
    notePieces(shown, secret, 'somewhere');
    const found = (text: string) => findPlanted(shown, [['a', Buffer.from(text)]]);
    assert.deepEqual(found(`"x\\n${secret}"`), ['a: somewhere']);
    assert.deepEqual(found(secret.slice(0, 12).toUpperCase()), ['a: somewhere']);
    assert.deepEqual(found(`${secret.slice(0, 11)} ${secret.slice(9)}`), []);
    writeFileSync(join(outside, 'b.gz'), gzipSync(secret));
    const packed = filesBelow(outside).filter(([name]) => name === 'b.gz');
    assert.deepEqual(findPlanted(shown, packed), ['b.gz: somewhere']);
  });
});
