import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { governedProject, repository, temporaryDirectory } from '../helpers.ts';
import { json, jsonError, k6s } from './cli-helpers.ts';

interface Described {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  readonly options: Readonly<Record<string, string>>;
  readonly exitCodes: readonly string[];
  readonly example: string;
}

test('every command explains itself, without a project, in text and JSON', (t) => {
  const root = temporaryDirectory(t);
  const { commands } = json<{ commands: readonly Described[] }>(k6s(root, 'help --json'));
  assert.equal(new Set(commands.map(({ name }) => name)).size, 38);
  assert.equal(commands.length, 38);
  for (const command of commands) {
    assert.ok(command.summary.length > 0 && command.usage.startsWith(`k6s ${command.name}`), command.name);
    assert.ok(command.example.startsWith(`k6s ${command.name}`), command.name);
    assert.ok(command.exitCodes.length >= 3 && command.options['--json'] !== undefined, command.name);
  }
  const [overview, help] = [k6s(root, ''), k6s(root, 'audit show -h')];
  assert.deepEqual([overview.code, overview.stderr, help.code, help.stderr], [0, '', 0, '']);
  for (const { usage, summary } of commands)
    assert.ok(overview.stdout.includes(`  ${usage}`) && overview.stdout.includes(summary));
  assert.match(
    help.stdout,
    /^k6s audit show \[options\]: .*--since TIME .*Exit codes:\n {2}0 done\n.*Example: k6s audit show/s,
  );
  assert.equal(k6s(root, 'help audit show').stdout, help.stdout);
  assert.deepEqual(
    json(k6s(root, 'audit show --help --json')),
    commands.find(({ name }) => name === 'audit show'),
  );
  assert.doesNotMatch(k6s(root, 'help audit').stdout, /k6s status/);
});

test('wrong usage exits with 2, a message and what was probably meant, on stderr', (t) => {
  const root = temporaryDirectory(t);
  const ran = k6s(root, 'statsu');
  const said = 'k6s: Cannot run "k6s statsu": there is no such command\nDid you mean "k6s status"?\n';
  assert.deepEqual([ran.code, ran.stdout, ran.stderr], [2, '', said]);
  assert.equal(k6s(root, 'help zzz').code, 2);
});

test('--no-fail exits with 0 and prints errors on stdout, --json as JSON', (t) => {
  const root = temporaryDirectory(t);
  for (const command of ['status --no-fail', 'statsu --no-fail', 'audit show --no-fail --sesion']) {
    const ran = k6s(root, command);
    assert.deepEqual([ran.code, ran.stderr], [0, ''], command);
    assert.match(ran.stdout, /^k6s: Cannot /);
  }
  const ran = k6s(root, 'status --json --no-fail');
  assert.deepEqual([ran.code, ran.stderr, jsonError(ran).code], [0, '', 'NOT_GOVERNED']);
});

test('an error shows its stack only when asked to', (t) => {
  const root = governedProject(t);
  assert.doesNotMatch(k6s(root, 'audit show --limit 0').stderr, /\n\s+at /);
  assert.match(k6s(root, 'audit show --limit 0', { env: { KHOREGOS_DEBUG: '1' } }).stderr, /\n\s+at /);
});

test('version is the plugin\u2019s', (t) => {
  const root = temporaryDirectory(t);
  const { version } = JSON.parse(readFileSync(join(repository, '.claude-plugin/plugin.json'), 'utf8'));
  assert.deepEqual(
    [k6s(root, 'version').stdout, k6s(root, '--version').stdout],
    [`k6s ${version}\n`, `k6s ${version}\n`],
  );
  assert.equal(json(k6s(root, 'version --json')).version, version);
});
