import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { meeting } from './cues.ts';
import { policy, readCalls } from './governance.ts';
import { generalPurpose, readShared, replaceShared, sharedFile, spawn } from './parts.ts';
import { runClient } from './run-client.ts';
import { createSandbox, needsClient } from './sandbox.ts';
import { text, tool } from './scripted-model.ts';

const governed = { 'k6s.yaml': policy('strict'), ...sharedFile };

test('of two subagents that write one file at the same time, one writes it', needsClient, async (t) => {
  const sandbox = createSandbox(t, governed);
  const [start, end] = [meeting(2), meeting(2)];
  const part = (name: string) => [
    async () => {
      await start();
      return [tool(`toolu_${name}`, 'Bash', { command: `echo ${name} > shared.txt`, description: 'write' })];
    },
    async () => {
      await end();
      return [text('over')];
    },
  ];
  const run = await runClient(sandbox, {
    prompt: 'Send two',
    actors: {
      main: [[spawn('ann', generalPurpose), spawn('ben', generalPurpose)], [text('done')]],
      ann: part('ann'),
      ben: part('ben'),
    },
  });
  assert.equal(run.exitCode, 0, run.stderr);
  const calls = readCalls(sandbox);
  const [winner, loser] = readShared(sandbox) === 'ann\n' ? ['ann', 'ben'] : ['ben', 'ann'];
  assert.equal(readShared(sandbox), `${winner}\n`);
  assert.deepEqual(
    [winner, loser].map((name) => calls.get(`toolu_${name}`)).map((call) => [call?.agent, call?.effect, call?.rule]),
    [
      [winner, 'none', null],
      [loser, 'deny', 'lock'],
    ],
  );
  assert.match(run.resultOf(`toolu_${loser}`), new RegExp(`shared\\.txt.*\\b${winner}\\b`));
});

test('a file that one subagent writes is no other one’s until the first ends', needsClient, async (t) => {
  const sandbox = createSandbox(t, governed);
  const [written, tried] = [meeting(2), meeting(2)];
  const again = replaceShared(sandbox, 'toolu_cleo', 'cleo');
  const run = await runClient(sandbox, {
    prompt: 'Send two, then a third',
    actors: {
      main: [
        [spawn('ann', generalPurpose), spawn('ben', generalPurpose)],
        [spawn('cleo', generalPurpose)],
        [text('done')],
      ],
      ann: [
        ...replaceShared(sandbox, 'toolu_ann', 'ann'),
        async () => {
          await written();
          await tried();
          return [text('written')];
        },
      ],
      ben: [
        async () => {
          await written();
          return replaceShared(sandbox, 'toolu_ben', 'ben')[0];
        },
        replaceShared(sandbox, 'toolu_ben', 'ben')[1],
        async () => {
          await tried();
          return [text('tried')];
        },
      ],
      cleo: [...again, [text('written')]],
    },
  });
  assert.equal(run.exitCode, 0, run.stderr);
  assert.match(run.resultOf('toolu_ben'), /\(rule lock\).*\bann\b/);
  assert.equal(readShared(sandbox), 'cleo\n');
});

test('a subagent writes what its parent wrote, and then the parent does', needsClient, async (t) => {
  const sandbox = createSandbox(t, governed);
  const lead = replaceShared(sandbox, 'toolu_lead', 'lead');
  const run = await runClient(sandbox, {
    prompt: 'Write and delegate',
    actors: {
      main: [...lead, [spawn('part', generalPurpose)], ...replaceShared(sandbox, 'toolu_last', 'last'), [text('done')]],
      part: [
        ...replaceShared(sandbox, 'toolu_part', 'part'),
        [tool('toolu_see', 'Bash', { command: 'cat shared.txt', description: 'see' })],
        [text('written')],
      ],
    },
  });
  assert.equal(run.exitCode, 0, run.stderr);
  assert.match(run.resultOf('toolu_see'), /^part$/m);
  assert.equal(readShared(sandbox), 'last\n');
});

test('what a subagent was denied is told to its parent in one line', needsClient, async (t) => {
  const sandbox = createSandbox(t, governed);
  const file = path.join(sandbox.project, 'protected/k');
  const run = await runClient(sandbox, {
    prompt: 'Delegate',
    actors: {
      main: [[spawn('part', generalPurpose)], [text('done')]],
      part: [[tool('toolu_refused', 'Write', { file_path: file, content: 'no\n' })], [text('could not do it')]],
    },
  });
  assert.equal(run.exitCode, 0, run.stderr);
  assert.equal(fs.existsSync(file), false);
  const lines = run.seen('main', 1).split('\n');
  const told = lines.filter((line) => line.includes('protected/k'));
  assert.equal(told.length, 1, lines.join('\n'));
  assert.match(told[0] ?? '', /\bpart\b.*protected\/k.*\brule boundary\b/);
});
